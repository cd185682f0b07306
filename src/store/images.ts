import { createHash, hash } from 'node:crypto';
import { createWriteStream, lstatSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { failure, PackerError } from '../errors.ts';
import { fileFailure, removeQuietly } from '../files.ts';
import { hashFile } from '../hash-file.ts';
import { isHash } from './entry.ts';
import { type Layout, moveInto, readIfThere, seal, temporaryIn, unseal, writeWhole } from './files.ts';
import { attempt, Unsound } from './sound.ts';

/** An image as a builder made it: what its manifest and configuration say. Its layers lie beside the packs, each once. */
export interface ImageEntry {
  /** `sha256:…` of its manifest. */
  digest: string;
  config: Record<string, unknown>;
  /** The lowest first; sizes in bytes. */
  layers: { mediaType: string; sha256: string; size: number }[];
}

/** Images that BuildKit made, by key: `images/<key>.json`, and a file for each layer. Whatever is wrong with one makes it a miss. */
export interface Images {
  /** Whether there is an entry; it is not read. */
  has(key: string): boolean;
  /** Undefined: a miss. Reads and hashes all of it; warns when something is there and cannot be used. */
  read(key: string): ImageEntry | undefined;
  /** Takes an image over. @throws PackerError when it cannot be written, or a layer is not what its digest says */
  commit(key: string, image: ImageEntry, open: (sha256: string) => AsyncIterable<Uint8Array>): Promise<void>;
  /** Where a layer lies. */
  path(sha256: string): string;
}

/** 64 hex digits: a tree of kind `base`, as this version would make it. */
export const imageKey = (tree: string): string => hash('sha256', JSON.stringify(['image', 1, tree]));

export function openImages(layout: Layout, warn: (message: string) => void): Images {
  const path = (sha256: string): string => join(layout.blobs, layerFile(sha256));
  return {
    path,
    has: (key) => lstatSync(entryPath(layout, key), { throwIfNoEntry: false })?.isFile() ?? false,
    read(key) {
      try {
        const entry = soundImage(layout, key);
        for (const layer of entry?.layers ?? []) soundLayer(layout, layer);
        if (entry) touch(entryPath(layout, key));
        return entry;
      } catch (thrown) {
        if (!(thrown instanceof Unsound)) throw thrown;
        warn(`the image ${key.slice(0, 12)} in ${layout.root} cannot be used, and is made again: ${thrown.message}`);
        return undefined;
      }
    },
    async commit(key, image, open) {
      for (const { sha256 } of image.layers) await takeLayer(layout, path(sha256), sha256, open(sha256));
      writeWhole(layout, entryPath(layout, key), seal({ key, ...image }));
    },
  };
}

export const layerFile = (sha256: string): string => `${sha256}.layer`;

const entryPath = ({ images }: Layout, key: string): string => join(images, `${key}.json`);

async function takeLayer(
  layout: Layout,
  path: string,
  sha256: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  const temporary = temporaryIn(layout, '.layer');
  const hashed = createHash('sha256');
  async function* observed() {
    for await (const chunk of content) {
      hashed.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(observed, createWriteStream(temporary)).catch((thrown: unknown) => {
      throw thrown instanceof PackerError ? thrown : fileFailure('write', path, thrown);
    });
    if (hashed.digest('hex') !== sha256)
      throw failure('store/layer', `a layer that BuildKit gave does not have its digest sha256:${sha256}`, {
        hint: 'Run the command again.',
      });
    moveInto(temporary, path);
  } finally {
    removeQuietly(temporary);
  }
}

/** An image's entry, without a look at its layers; undefined: there is none. @throws Unsound */
export function soundImage(layout: Layout, key: string): ImageEntry | undefined {
  const text = attempt('its entry', () => readIfThere(entryPath(layout, key)));
  if (text === undefined) return undefined;
  const entry = attempt('its entry', () => unseal(text.toString())) as (ImageEntry & { key: string }) | undefined;
  if (entry?.key !== key || !Array.isArray(entry.layers) || !entry.layers.every(({ sha256 }) => isHash(sha256)))
    throw new Unsound('its entry was changed');
  const { digest, config, layers } = entry;
  return { digest, config, layers };
}

/** @throws Unsound unless a layer's file is what the entry says */
export function soundLayer({ blobs }: Layout, { sha256, size }: ImageEntry['layers'][number]): void {
  const path = join(blobs, layerFile(sha256));
  const found = attempt('a layer', () => {
    const stat = lstatSync(path);
    if (!stat.isFile()) throw new Unsound('a layer is no file');
    if (stat.size !== size) throw new Unsound(`a layer has ${stat.size} bytes instead of ${size}`);
    return hashFile(path);
  });
  if (found !== sha256) throw new Unsound('a layer has another SHA-256');
}

const DAY = 24 * 60 * 60 * 1000;

/** A file's mtime is its last use, exact to a day, so that most uses write nothing. */
export function touch(path: string): void {
  try {
    const now = new Date();
    if (now.getTime() - lstatSync(path).mtimeMs > DAY) utimesSync(path, now, now);
  } catch {
    // A store that cannot be written can still be read.
  }
}
