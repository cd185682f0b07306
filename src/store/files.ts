import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileFailure, isAbandoned, OWNER, removeQuietly } from '../files.ts';

/** Where things lie in a store. */
export interface Layout {
  root: string;
  packs: string;
  images: string;
  blobs: string;
  records: string;
  temporary: string;
}

export const layoutOf = (root: string): Layout => ({
  root,
  packs: join(root, 'packs'),
  images: join(root, 'images'),
  blobs: join(root, 'blobs'),
  records: join(root, 'records'),
  temporary: join(root, 'tmp'),
});

/** Makes the folders, and removes temporary files of processes that were killed. @throws PackerError when a folder cannot be made */
export function makeFolders({ packs, images, blobs, records, temporary }: Layout): void {
  for (const folder of [packs, images, blobs, records, temporary])
    try {
      mkdirSync(folder, { recursive: true });
    } catch (thrown) {
      throw fileFailure('write', folder, thrown);
    }
  removeAbandoned(temporary);
}

function removeAbandoned(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const owner = TEMPORARY.exec(name)?.[1];
      if (owner !== undefined && isAbandoned(owner)) removeQuietly(join(folder, name));
    }
  } catch {
    // A folder that may not be listed is not ours to clean.
  }
}

/** What `temporaryIn` names. */
const TEMPORARY = /^(\d+-[0-9a-f]+)-/;

let serial = 0;

/** A name that no other process, and nothing else in this one, uses. */
export const temporaryIn = ({ temporary }: Layout, suffix: string): string =>
  join(temporary, `${OWNER}-${Date.now().toString(36)}-${(serial++).toString(36)}${suffix}`);

/** Puts a finished file at its place. A folder that somebody removed meanwhile is made again. @throws PackerError */
export function moveInto(from: string, to: string): void {
  try {
    try {
      renameSync(from, to);
    } catch (thrown) {
      if (!['ENOENT', 'EISDIR', 'ENOTEMPTY'].includes((thrown as NodeJS.ErrnoException).code ?? '')) throw thrown;
      // What stands there is damaged: a folder has no business at a file's place.
      rmSync(to, { recursive: true, force: true });
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    }
  } catch (thrown) {
    removeQuietly(from);
    throw fileFailure('write', to, thrown);
  }
}

/** Writes a file whole or not at all. @throws PackerError */
export function writeWhole(layout: Layout, path: string, content: string | Buffer): void {
  const temporary = temporaryIn(layout, extname(path));
  try {
    writeFileSync(temporary, content);
  } catch (thrown) {
    removeQuietly(temporary);
    throw fileFailure('write', path, thrown);
  }
  moveInto(temporary, path);
}

/** @returns undefined when there is no such file @throws what the system says otherwise */
export function readIfThere(path: string): Buffer | undefined {
  try {
    // Looked at first: opening a pipe would wait for a writer.
    if (!statSync(path).isFile()) throw new Error('it is no file');
    return readFileSync(path);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw thrown;
  }
}

/** The text of a JSON object that begins with the SHA-256 of what follows, so that not one changed bit of it is believed. */
export function seal(value: object): string {
  const rest = JSON.stringify(value).slice(1);
  return `{"check":"${hash('sha256', rest)}",${rest}`;
}

/** @returns undefined when it is not as `seal` wrote it */
export function unseal(text: string): unknown {
  const [head = '', check] = /^\{"check":"([0-9a-f]{64})",/.exec(text) ?? [];
  return check === hash('sha256', text.slice(head.length)) ? JSON.parse(text) : undefined;
}
