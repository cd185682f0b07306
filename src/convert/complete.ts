import { nameFault } from '../archive/names.ts';
import type { Body } from '../archive/tar-entries.ts';
import { PackerError, type Problem } from '../errors.ts';
import type { CollectContext, Collected, HardLink } from './collect.ts';
import { broken, quoted, shortDigest } from './faults.ts';
import { type Leaving, leavingLinks } from './links.ts';
import { type Pieces, pathOf, spotOf, type Wanted } from './pieces.ts';
import { type Found, scanLayer } from './scan.ts';
import type { Stored } from './scratch.ts';
import { type ImageTree, readTree, type TreeNode } from './tree.ts';
import { type Image, ROOTS } from './types.ts';

/**
 * Gives hard links their files, and links that lead out of what becomes a package the files that they lead to. Layers are read once
 * more only where that is needed. @throws PackerError that names every link which leads to nothing
 */
export async function complete(image: Image, collected: Collected, context: CollectContext): Promise<Pieces> {
  const { pieces, hardLinks } = collected;
  const wanted = settleHardLinks(image, pieces, hardLinks, context);
  const leaving = leavingLinks(pieces);
  if (leaving.length > 0) wanted.push(...follow(leaving, pieces, await readTree(image, context), context));
  await fetchWanted(image, wanted, pieces, context);
  return pieces;
}

/** Hard links to files that are at hand become files of their own. @returns the others */
function settleHardLinks(image: Image, pieces: Pieces, links: HardLink[], { roots, budget }: CollectContext): Wanted[] {
  const known = new Map(links.map((link) => [`${link.layer}/${pathOf(link)}`, link]));
  const wanted: Wanted[] = [];
  for (const link of links) {
    let { target } = link;
    const seen = new Set<string>();
    for (let next = known.get(`${link.layer}/${target}`); next && !seen.has(target); ) {
      seen.add(target);
      target = next.target;
      next = known.get(`${link.layer}/${target}`);
    }
    const spot = spotOf(target, roots);
    const piece = spot && pieces[spot.root].get(spot.name);
    const { root, name, layer } = link;
    if (piece?.layer === layer && piece.kind === 'file') {
      budget.take(piece.stored.entry.size);
      pieces[root].set(name, { layer, kind: 'file', stored: named(piece.stored, name) });
    } else if (piece?.layer === layer && piece.kind === 'link') {
      pieces[root].set(name, { layer, kind: 'link', target: piece.target });
    } else {
      const why = `the layer ${shortDigest(image.layers[layer]!.diffId)} holds ${quoted(pathOf(link))}: a hard link to ${quoted(link.target)}`;
      wanted.push({ layer, path: target, into: { root, name, layer }, why });
    }
  }
  return wanted;
}

const named = (stored: Stored, name: string): Stored => ({
  entry: { ...stored.entry, name },
  ...(stored.elf && { elf: { ...stored.elf, path: name } }),
});

/** A folder that is followed may hold links to folders, and so on. */
const DEEPEST = 8;

/** Puts what links lead to in their place. @returns files that must be fetched */
function follow(leaving: Leaving[], pieces: Pieces, tree: ImageTree, { shown }: CollectContext): Wanted[] {
  const wanted: Wanted[] = [];
  const problems: Problem[] = [];
  const place = (from: Leaving, name: string, node: TreeNode | undefined, depth: number): void => {
    const { root, layer } = from;
    const why = `${quoted(`/${pathOf(from)}`)} is a link to ${quoted(from.target)}`;
    const refuse = (what: string) =>
      problems.push({
        severity: 'error',
        code: 'convert/link',
        message: `${shown}: ${why}, which leads out of /${ROOTS[root].slice(0, -1)}: ${what}`,
        hint: 'Lambda has only what is in the package. Put the file itself there, or remove the link.',
      });
    pieces[root].delete(name);
    if (node === undefined) refuse('the image has no such file');
    else if (nameFault(name) !== undefined) refuse(`${quoted(name)} cannot stand in a ZIP`);
    else if (node.kind === 'file')
      wanted.push({ layer: node.layer, path: node.path, into: { root, name, layer }, why });
    else if (node.kind === 'hard')
      wanted.push({ layer: node.layer, path: node.target, into: { root, name, layer }, why });
    else if (node.kind !== 'folder') refuse(node.kind === 'other' ? `it is ${node.what}` : 'it leads in a circle');
    else if (depth > DEEPEST) refuse('folders and links in it lead into each other');
    else {
      pieces[root].set(name, { layer, kind: 'folder' });
      for (const inner of tree.below(node.path)) {
        const rest = inner.path.slice(node.path.length + 1);
        const at = `${name}/${rest}`;
        if (inner.kind === 'folder') pieces[root].set(at, { layer, kind: 'folder' });
        else if (inner.kind === 'link' && staysBelow(rest, inner.target))
          pieces[root].set(at, { layer, kind: 'link', target: inner.target });
        else place(from, at, inner.kind === 'link' ? tree.resolve(inner.path) : inner, depth + 1);
      }
    }
  };
  for (const link of leaving) place(link, link.name, tree.resolve(pathOf(link)), 0);
  if (problems.length > 0) throw new PackerError(problems.slice(0, 20));
  return wanted;
}

/** Whether a link in a folder leads to a place in that folder, so that it is as good in a copy of it. */
function staysBelow(path: string, target: string): boolean {
  if (target.startsWith('/')) return false;
  let depth = path.split('/').length - 1;
  for (const segment of target.split('/')) {
    if (segment === '..') depth--;
    else if (segment !== '' && segment !== '.') depth++;
    if (depth < 0) return false;
  }
  return true;
}

/** A hard link may name a hard link. */
const MOST_ROUNDS = 8;

async function fetchWanted(image: Image, first: Wanted[], pieces: Pieces, context: CollectContext): Promise<void> {
  const { shown, scratch, budget } = context;
  let wanted = first;
  for (let round = 0; wanted.length > 0; round++) {
    const next: Wanted[] = [];
    for (const layer of new Set(wanted.map((each) => each.layer))) {
      const byPath = new Map<string, Wanted[]>();
      for (const each of wanted)
        if (each.layer === layer) byPath.set(each.path, [...(byPath.get(each.path) ?? []), each]);
      const visit = (found: Found, body: () => Body): Promise<void> | undefined => {
        const takers = byPath.get(found.path) ?? [];
        byPath.delete(found.path);
        const [taker] = takers;
        if (taker === undefined) return undefined;
        if (found.kind === 'hard' && round < MOST_ROUNDS) {
          next.push(...takers.map((each) => ({ ...each, path: found.target })));
          return undefined;
        }
        if (found.kind !== 'file') throw broken(shown, `${taker.why}, which is no file`);
        for (let i = 0; i < takers.length; i++) budget.take(found.size);
        const file = { name: taker.into.name, mode: found.mode, size: found.size };
        return scratch.add(file, body(), (stored) => {
          for (const { into } of takers)
            pieces[into.root].set(into.name, { layer: into.layer, kind: 'file', stored: named(stored, into.name) });
        });
      };
      await scanLayer(image.layers[layer]!, context, { isRelevant: (path) => byPath.has(path), isLax: true, visit });
      const [missing] = [...byPath.values()].flat();
      if (missing !== undefined) throw broken(shown, `${missing.why}, which its layer does not hold`);
    }
    await scratch.settle();
    wanted = next;
  }
}
