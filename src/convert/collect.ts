import { nameFault } from '../archive/names.ts';
import type { Body } from '../archive/tar-entries.ts';
import { type Cover, createCover } from './cover.ts';
import { broken, quoted, shortDigest } from './faults.ts';
import { type Budget, checkRoot, type Pieces, spotOf } from './pieces.ts';
import { type Found, type ScanContext, scanLayer } from './scan.ts';
import type { Scratch } from './scratch.ts';
import { type Image, type ImageLayer, ROOTS, type Root } from './types.ts';

/** A hard link whose file is to be found. */
export interface HardLink {
  root: Root;
  name: string;
  layer: number;
  /** Path in the image. */
  target: string;
}

export interface Collected {
  pieces: Pieces;
  hardLinks: HardLink[];
}

export interface CollectContext extends ScanContext {
  roots: readonly Root[];
  scratch: Scratch;
  budget: Budget;
  /** Told of each layer when it is read. */
  onLayer(layer: ImageLayer, index: number, files: number): void;
}

/**
 * Reads an image from the highest layer down, so that what a layer shows is known when it is met: what higher layers removed or
 * replaced is never compressed.
 */
export async function collect(image: Image, context: CollectContext): Promise<Collected> {
  const collected: Collected = { pieces: { opt: new Map(), task: new Map() }, hardLinks: [] };
  const cover = createCover();
  const isRelevant = relevance(context.roots);
  for (let index = image.layers.length - 1; index >= 0; index--) {
    context.signal.throwIfAborted();
    const layer = image.layers[index]!;
    let files = 0;
    const visit = (found: Found, body: () => Body): Promise<void> | undefined => {
      if (found.kind !== 'folder') files++;
      return take(found, body, { index, layer, cover, collected, context });
    };
    const marks = await scanLayer(layer, context, { isRelevant, visit });
    await context.scratch.settle();
    cover.add(marks);
    context.onLayer(layer, index, files);
  }
  return collected;
}

/** What lies in a root, at it or above it. */
function relevance(roots: readonly Root[]): (path: string) => boolean {
  const prefixes = roots.map((root) => ROOTS[root]);
  return (path) => prefixes.some((prefix) => path.startsWith(prefix) || prefix.startsWith(`${path}/`));
}

function take(
  found: Found,
  body: () => Body,
  work: { index: number; layer: ImageLayer; cover: Cover; collected: Collected; context: CollectContext },
): Promise<void> | undefined {
  const { index, layer, cover, collected, context } = work;
  const { shown, roots, scratch, budget } = context;
  const { path, kind } = found;
  const refuse = (why: string) => broken(shown, `the layer ${shortDigest(layer.diffId)} holds ${quoted(path)}: ${why}`);
  if (kind === 'link' && cover.isEntered(path))
    throw refuse('a link, through which a higher layer puts files elsewhere');
  if (cover.hides(path, kind)) return undefined;
  const spot = spotOf(path, roots);
  if (spot === undefined) {
    checkRoot(path, kind, roots, shown);
    return undefined;
  }
  const { root, name } = spot;
  const fault = nameFault(kind === 'folder' ? `${name}/` : name) ?? textFault(name);
  if (fault !== undefined) throw refuse(`${fault}, so no ZIP for Lambda can hold it`);
  const pieces = collected.pieces[root];
  switch (found.kind) {
    case 'file':
      budget.take(found.size);
      return scratch.add({ name, mode: found.mode, size: found.size }, body(), (stored) =>
        pieces.set(name, { layer: index, kind: 'file', stored }),
      );
    case 'link':
      if (textFault(found.target) !== undefined) throw refuse('a link to a name that is not UTF-8');
      budget.take(Buffer.byteLength(found.target));
      pieces.set(name, { layer: index, kind: 'link', target: found.target });
      return undefined;
    case 'hard':
      collected.hardLinks.push({ root, name, layer: index, target: found.target });
      return undefined;
    case 'folder':
      // Of several layers that hold it, the lowest has made it.
      pieces.set(name, { layer: index, kind: 'folder' });
      return undefined;
    default:
      throw refuse(`${found.what}, which no ZIP for Lambda can hold`);
  }
}

/** tar-stream decodes names as UTF-8, with U+FFFD where that fails. */
const textFault = (name: string): string | undefined => (name.includes('\ufffd') ? 'its name is not UTF-8' : undefined);
