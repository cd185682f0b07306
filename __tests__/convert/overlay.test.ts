import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openPool, type Pool } from '../../src/archive/pool.ts';
import { withImage } from '../../src/convert/image-content.ts';
import { cases, inFolder } from '../archive/support.ts';
import type { TarMember } from '../archive/tars.ts';
import { imageOf, layerOf, layoutOf, writeFiles } from './images.ts';

type Entry = { kind: 'file' | 'folder' | 'link' | 'gone' | 'opaque'; path: string };

const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const entry = fc.record({
  path,
  kind: fc.constantFrom<Entry['kind']>('file', 'file', 'file', 'folder', 'link', 'gone', 'opaque'),
});

/** What a container could have written as one layer: nothing twice, nothing below what is no folder, all folders there. */
function sound(entries: Entry[]): Entry[] {
  const kept = new Map<string, Entry['kind']>();
  const gone: Entry[] = [];
  for (const { kind, path: at } of entries) {
    if (kind === 'gone') {
      gone.push({ kind, path: at });
      continue;
    }
    const parents = at
      .split('/')
      .map((_, i, names) => names.slice(0, i).join('/'))
      .slice(1);
    if (parents.some((parent) => (kept.get(parent) ?? 'folder') !== 'folder')) continue;
    const isBranch = kind === 'folder' || kind === 'opaque';
    if (kept.has(at) || (!isBranch && [...kept.keys()].some((name) => name.startsWith(`${at}/`)))) {
      if (!(isBranch && kept.get(at) === 'folder')) continue;
    }
    for (const parent of parents) kept.set(parent, 'folder');
    kept.set(at, isBranch ? 'folder' : kind);
    if (kind === 'opaque') gone.push({ kind, path: at });
  }
  return [...[...kept].map(([at, kind]) => ({ kind, path: at })), ...gone];
}

/** As an overlay file system shows them: each layer applied to those below it. */
function applied(layers: Entry[][]): Record<string, string> {
  const shown = new Map<string, string>();
  const clear = (at: string) => {
    for (const name of [...shown.keys()]) if (name.startsWith(`${at}/`)) shown.delete(name);
  };
  for (const [i, entries] of layers.entries()) {
    for (const { kind, path: at } of entries) {
      if (kind === 'gone') shown.delete(at);
      if (kind === 'gone' || kind === 'opaque') clear(at);
    }
    for (const { kind, path: at } of entries) {
      if (kind === 'folder') {
        if (shown.get(at) !== 'folder') shown.set(at, 'folder');
      } else if (kind === 'file' || kind === 'link') {
        clear(at);
        shown.set(at, kind === 'link' ? `-> target${i}` : `file ${i} ${at}`);
      }
    }
  }
  const isFilled = (at: string) => [...shown.keys()].some((name) => name.startsWith(`${at}/`));
  return Object.fromEntries(
    [...shown]
      .filter(([at, what]) => what !== 'folder' || !isFilled(at))
      .map(([at, what]) => [what === 'folder' ? `${at}/` : at, what]),
  );
}

const members = (entries: Entry[], i: number): TarMember[] =>
  entries.map(({ kind, path: at }): TarMember => {
    const slash = at.lastIndexOf('/') + 1;
    switch (kind) {
      case 'folder':
        return { name: `opt/${at}/`, type: 'directory', mode: 0o755 };
      case 'link':
        return { name: `opt/${at}`, type: 'symlink', linkname: `target${i}` };
      case 'gone':
        return { name: `opt/${at.slice(0, slash)}.wh.${at.slice(slash)}` };
      case 'opaque':
        return { name: `opt/${at}/.wh..wh..opq` };
      default:
        return { name: `opt/${at}`, content: `file ${i} ${at}` };
    }
  });

/** What a conversion takes from an image, in the words of `applied`. */
async function taken(at: string, layers: Entry[][], pool: Pool): Promise<Record<string, string>> {
  const image = imageOf(await Promise.all(layers.map((entries, i) => layerOf(members(entries, i), 'none'))));
  const work = {
    image: `oci:${writeFiles(join(at, 'image'), layoutOf([image]))}`,
    ...{ platform: undefined, scratch: join(at, 'scratch'), cwd: at, env: {}, home: at, pool },
    ...{ roots: ['opt' as const], compression: 'fast' as const, report: () => undefined },
    signal: new AbortController().signal,
  };
  return withImage(work, async (_image, { opt }, scratch) =>
    Object.fromEntries(
      [...opt].map(([name, piece]) => {
        if (piece.kind === 'folder') return [`${name}/`, 'folder'];
        if (piece.kind === 'link') return [name, `-> ${piece.target}`];
        const data = Buffer.concat([...scratch.read(piece.stored)]);
        return [name, (piece.stored.entry.method === 8 ? inflateRawSync(data) : data).toString()];
      }),
    ),
  );
}

test(
  'layers, read from the highest down, show what an overlay of them shows',
  async () => {
    const pool = openPool({ workers: 0 });
    const stacks = fc.array(fc.array(entry, { minLength: 1, maxLength: 9 }).map(sound), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(stacks, async (layers) => {
        await inFolder(async (at) => expect(await taken(at, layers, pool)).toEqual(applied(layers)));
      }),
      { seed: 5, numRuns: cases(80, 3000) },
    );
  },
  cases(10_000, 300_000),
);
