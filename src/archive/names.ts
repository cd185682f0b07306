import { compareBytes } from '../byte-order.ts';

/** Sorts by the bytes of the names' UTF-8 form, in place. */
export const sortByName = <T extends { name: string }>(items: T[]): T[] =>
  items.sort((a, b) => compareBytes(a.name, b.name));

/** Why a name cannot stand in an archive; undefined: it can. A folder's name ends in a slash. */
export function nameFault(name: string): string | undefined {
  if (name.length < 256 && PLAIN.test(name)) return undefined;
  return FAULTS.find(([, is]) => is(name))?.[0];
}

/** What nearly every name looks like: no segment begins with a dot, nothing but harmless ASCII. */
const PLAIN = /^[A-Za-z0-9_@+~-][A-Za-z0-9_@+~.-]*(?:\/[A-Za-z0-9_@+~-][A-Za-z0-9_@+~.-]*)*$/;

const FAULTS: readonly [string, (name: string) => boolean][] = [
  ['it is empty', (name) => name === ''],
  ['it is not valid Unicode', (name) => Buffer.from(name).toString() !== name],
  ['it holds a NUL character', (name) => name.includes('\0')],
  ['it holds a backslash, which Windows and some unzippers take for a folder', (name) => name.includes('\\')],
  ['it is absolute', (name) => name.startsWith('/')],
  ["it holds '..'", (name) => segments(name).includes('..')],
  ["it holds '.' as a folder", (name) => segments(name).includes('.')],
  ['it holds an empty folder name', (name) => segments(name).includes('')],
  ['it is longer than 65,535 bytes', (name) => Buffer.byteLength(name) > 0xffff],
];

const segments = (name: string): string[] => (name.endsWith('/') ? name.slice(0, -1) : name).split('/');

export interface Clash {
  kind: 'duplicate' | 'file-and-folder';
  name: string;
}

/**
 * The first name of a sorted list that stands there twice, or that is a file (or link) although others lie below it: no
 * unzipper can write both.
 */
export function findClash(sorted: readonly { name: string }[]): Clash | undefined {
  const files = new Set<string>();
  const folders = new Set<string>();
  let previous: string | undefined;
  for (const { name } of sorted) {
    if (name === previous) return { kind: 'duplicate', name };
    previous = name;
    if (!name.endsWith('/')) files.add(name);
    for (let cut = name.lastIndexOf('/'); cut > 0; cut = name.lastIndexOf('/', cut - 1)) {
      const folder = name.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  for (const folder of folders) if (files.has(folder)) return { kind: 'file-and-folder', name: folder };
  return undefined;
}
