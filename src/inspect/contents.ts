import { inflateRawSync } from 'node:zlib';
import { recordedFiles } from '../archive/record.ts';
import type { Entry } from '../archive/types.ts';
import { packageOf } from './dist-info.ts';
import type { PackageContent } from './types.ts';

/** Enough to tell what takes the space; the entry that keeps them stays small. */
const MOST_PACKAGES = 400;
const MOST_FILES = 8;

type Owner = Pick<PackageContent, 'name' | 'version'>;

/**
 * What stands in an archive, by package: Python's by their RECORDs, Node's and Ruby's by their folders, all else by its top folder.
 * @param stored bytes of the archive, by offset and length; not given for files that nobody installed, whose packages are then told by their folders alone
 * @returns the largest first, the smallest of very many as one
 */
export function contentsOf(entries: readonly Entry[], stored?: Stored): PackageContent[] {
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const text = stored && readerOf(stored);
  const recorded = text ? pythonOwners(files, text) : new Map<string, Owner>();
  const versions = new Map(text ? nodeVersions(files, text) : []);
  const packages = new Map<string, PackageContent>();
  for (const { name: path, size, compressedSize } of files) {
    const owner = recorded.get(path) ?? folderOwner(path, versions);
    const key = `${owner.name}\0${owner.version ?? ''}`;
    const known = packages.get(key) ?? { ...owner, size: 0, packed: 0, files: 0, largest: [] };
    packages.set(key, known);
    known.size += size;
    known.packed += compressedSize;
    known.files += 1;
    known.largest.push({ path, size });
  }
  const sorted = [...packages.values()].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  for (const each of sorted)
    each.largest = each.largest.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, MOST_FILES);
  return withRest(sorted);
}

function withRest(sorted: PackageContent[]): PackageContent[] {
  if (sorted.length <= MOST_PACKAGES) return sorted;
  const rest = sorted.slice(MOST_PACKAGES);
  const sum = (of: (each: PackageContent) => number) => rest.reduce((total, each) => total + of(each), 0);
  return [
    ...sorted.slice(0, MOST_PACKAGES),
    {
      name: '',
      size: sum(({ size }) => size),
      packed: sum(({ packed }) => packed),
      files: sum(({ files }) => files),
      largest: [],
    },
  ];
}

type Stored = (offset: number, length: number) => Buffer;
type Reader = (entry: Entry) => Buffer;

const readerOf =
  (stored: Stored): Reader =>
  ({ offset, compressedSize, method, size }) => {
    const data = stored(offset, compressedSize);
    return method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  };

function pythonOwners(files: readonly Entry[], read: Reader): Map<string, Owner> {
  const byName = new Map(files.map((entry) => [entry.name, entry]));
  const owners = new Map<string, Owner>();
  for (const entry of files) {
    if (!/\.dist-info\/RECORD$/.test(entry.name)) continue;
    const folder = entry.name.slice(0, -'/RECORD'.length);
    const metadata = byName.get(`${folder}/METADATA`);
    const owner = metadata && packageOf(metadata.name, read(metadata));
    if (!owner) continue;
    for (const path of recordedFiles(entry.name, read(entry)))
      owners.set(path, { name: owner.name, version: owner.version });
  }
  return owners;
}

const nodeVersions = (files: readonly Entry[], read: Reader): [string, string][] =>
  files.flatMap((entry): [string, string][] => {
    const folder = nodeFolder(entry.name);
    if (folder === undefined || entry.name !== `${folder}package.json`) return [];
    const found = packageOf(entry.name, read(entry));
    return found ? [[folder, found.version]] : [];
  });

/** `a/node_modules/@scope/name/`, the innermost. */
const nodeFolder = (path: string): string | undefined => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0];

function folderOwner(path: string, versions: ReadonlyMap<string, string>): Owner {
  const node = nodeFolder(path);
  if (node !== undefined) {
    const name = node.slice(node.lastIndexOf('node_modules/') + 'node_modules/'.length, -1);
    const version = versions.get(node);
    return version === undefined ? { name } : { name, version };
  }
  const gem = /(?:^|\/)gems\/([^/]+?)-(\d[^/]*)\//.exec(path);
  if (gem) return { name: gem[1]!, version: gem[2]! };
  const end = path.indexOf('/');
  return { name: end < 0 ? '' : path.slice(0, end + 1) };
}
