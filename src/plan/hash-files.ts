import { PackerError, type Problem } from '../errors.ts';
import { hashFile } from '../hash-file.ts';
import { sha256 } from './canonical.ts';
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
