import { createHash, hash as hashOnce } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { PackerError, type Problem } from '../errors.ts';
import type { FileMemory } from './file-memory.ts';
import { unreadable } from './source-faults.ts';
import { type ListedFile, listSource, type SourceListing } from './sources.ts';
import type { SourceFile } from './types.ts';

export interface HashedFile extends ListedFile {
  /** Hex, of the content; of a link, of its target's name. */
  sha256: string;
}

export interface HashedListing extends SourceListing {
  files: HashedFile[];
}

/** Reads every file once, save those that `memory` knows. A file that cannot be read (any more) is named; all of them in one PackerError. */
export function hashFiles(listing: SourceListing, memory?: FileMemory): HashedListing {
  const problems: Problem[] = [];
  const files = listing.files.flatMap((file) => {
    try {
      return [{ ...file, sha256: hashOf(file, memory) }];
    } catch (error) {
      problems.push(unreadable(file.absolute, error));
      return [];
    }
  });
  if (problems.length > 0) throw new PackerError(problems);
  return { ...listing, files };
}

function hashOf(file: ListedFile, memory: FileMemory | undefined): string {
  if (file.linkTarget !== undefined) return sha256(file.linkTarget);
  const known = memory?.recall(file);
  if (known !== undefined) return known;
  const hashed = hashFile(file.absolute);
  memory?.keep(file, hashed);
  return hashed;
}

/** A listing of one file, hashed. */
export const hashedFile = (path: string): HashedListing =>
  hashFiles(listSource({ path }, { topExclude: [], packageExclude: [], symlinks: 'follow' }));

/** What a recipe takes of a file: its name under `prefix`, kind and content. */
export const recipeFile = (file: HashedFile, prefix = ''): SourceFile => ({
  path: prefix + file.path,
  mode: file.mode,
  sha256: file.sha256,
});

/** Hex. */
export const sha256 = (content: Buffer | string): string => hashOnce('sha256', content, 'hex');

/**
 * Files are read through one buffer, so that a large source leaves no trail of garbage; one that does not fit is hashed in pieces, so that a
 * stray disk image does not fill the memory.
 */
const BUFFER = 4 << 20;
let buffer: Buffer | undefined;

function hashFile(path: string): string {
  buffer ??= Buffer.allocUnsafeSlow(BUFFER);
  const file = openSync(path, 'r');
  try {
    const first = fill(file, buffer);
    if (first < buffer.length) return hashOnce('sha256', buffer.subarray(0, first), 'hex');
    const hash = createHash('sha256').update(buffer);
    for (let read = fill(file, buffer); read > 0; read = fill(file, buffer)) hash.update(buffer.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

/** Reads until the buffer is full or the file ends. @returns bytes read */
function fill(file: number, target: Buffer): number {
  let length = 0;
  for (let more = -1; more !== 0 && length < target.length; length += more)
    more = readSync(file, target, length, target.length - length, null);
  return length;
}
