import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileFailure } from '../files.ts';
import { isHash } from './entry.ts';
import type { Layout } from './files.ts';
import { layerFile, soundImage, soundLayer } from './images.ts';
import { soundBytes, soundEntry, Unsound } from './sound.ts';

/** A pack or an image. */
export interface Listed {
  key: string;
  /** Milliseconds since 1970; exact to a day. */
  lastUsed: number;
  /** What its recipe is of, bytes, files of a pack; undefined: it cannot be used, and `fault` says why. */
  kind?: string;
  size?: number;
  files?: number;
  fault?: string;
}

/** What is listed, with the files in `blobs` that it is made of. */
export interface Holding extends Listed {
  /** Of its entry. */
  path: string;
  blobs: { name: string; size: number }[];
  /** Reads and hashes all of it. @throws Unsound */
  check(): void;
}

type Described = Pick<Holding, 'kind' | 'files' | 'blobs' | 'check'>;

/** All that has an entry, those used last first. Blobs are not read. */
export function holdings(layout: Layout): Holding[] {
  return [
    ...entriesIn(layout.packs, (key) => pack(layout, key)),
    ...entriesIn(layout.images, (key) => image(layout, key)),
  ].sort((a, b) => b.lastUsed - a.lastUsed || (a.key < b.key ? -1 : 1));
}

function entriesIn(folder: string, describe: (key: string) => Described | undefined): Holding[] {
  return filesIn(folder).flatMap(({ name, path, modified }): Holding[] => {
    const key = name.replace(/\.json$/, '');
    if (!isHash(key) || key === name) return [];
    const holding = { key, path, lastUsed: modified };
    try {
      const described = describe(key);
      if (!described) throw new Unsound('its entry is missing');
      return [{ ...holding, ...described, size: described.blobs.reduce((sum, { size }) => sum + size, 0) }];
    } catch (thrown) {
      if (!(thrown instanceof Unsound)) throw thrown;
      const check = () => {
        throw thrown;
      };
      return [{ ...holding, fault: thrown.message, blobs: [], check }];
    }
  });
}

function pack(layout: Layout, key: string): Described | undefined {
  const entry = soundEntry(layout, key);
  if (!entry) return undefined;
  const { recipe, files, sha256, size } = entry;
  return {
    kind: recipe.kind,
    files,
    blobs: [{ name: `${sha256}.zip`, size }],
    check: () => void soundBytes(layout, entry),
  };
}

function image(layout: Layout, key: string): Described | undefined {
  const entry = soundImage(layout, key);
  if (!entry) return undefined;
  const blobs = new Map(entry.layers.map(({ sha256, size }) => [layerFile(sha256), size]));
  return {
    kind: 'base',
    blobs: [...blobs].map(([name, size]) => ({ name, size })),
    check: () => {
      for (const layer of entry.layers) soundLayer(layout, layer);
    },
  };
}

export function filesIn(folder: string): { name: string; path: string; modified: number; size: number }[] {
  return names(folder).flatMap((name) => {
    const path = join(folder, name);
    // Another process may have removed it meanwhile. Links, which have no business here, are not followed.
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat ? [{ name, path, modified: stat.mtimeMs, size: stat.size }] : [];
  });
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fileFailure('read', folder, thrown);
  }
}
