import { dirname, relative } from 'node:path';
import type { Position } from '../errors.ts';
import type { ProjectReader } from './project-reader.ts';
import { shownPath } from './shown-path.ts';

/**
 * The folder above `folder` whose lock file speaks for it: the nearest that holds `lockName` and of which it is a member.
 * The search ends at the config's root, at the root of a Git working tree, or at the root of the file system.
 */
export function lockFolderAbove(
  folder: string,
  lockName: string,
  search: { root: string; read: ProjectReader; isMember(lockFile: string, relativeFolder: string): boolean },
): string | undefined {
  for (let at = folder; at !== search.root && at !== dirname(at) && !search.read.names(at).has('.git'); ) {
    at = dirname(at);
    const lockFile = `${at}/${lockName}`;
    if (search.read.kind(lockFile) === 'file' && search.isMember(lockFile, relative(at, folder))) return at;
  }
  return undefined;
}

/** The deepest folder that holds all of these folders. */
export function commonFolder(folders: readonly string[]): string {
  const split = folders.map((folder) => folder.split('/'));
  const [first = []] = split;
  const length = first.findIndex((name, i) => split.some((names) => names[i] !== name));
  return (length < 0 ? first : first.slice(0, length)).join('/') || '/';
}

/** `folder/` as a prefix of staged names, '' for the root itself. */
export const stagedPrefix = (root: string, folder: string): string => {
  const path = relative(root, folder);
  return path === '' ? '' : `${path}/`;
};

/** Where a text first holds some words; its beginning when it does not. */
export function positionOf(text: string, words: string, path: string): Position {
  const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n');
  return { file: shownPath(path), line: before.length, column: before.at(-1)!.length + 1 };
}
