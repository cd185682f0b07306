import { createHash } from 'node:crypto';
import type { ElfFacts, PackFacts } from '../archive/types.ts';
import type { Compression } from '../config/types.ts';
import type { PackageContent } from '../inspect/types.ts';
import type { Recipe, TreeKey } from '../plan/types.ts';

/** Number of the entries' form. One of another number is a miss. */
export const STORE_SCHEMA = 1;

/** What the store knows of a pack: `packs/<key>.json`. */
export interface StoreEntry extends PackFacts {
  schema: typeof STORE_SCHEMA;
  /** As the file's name, so that an entry which was swapped with another is noticed. */
  key: string;
  format: number;
  compression: Compression;
  recipe: Recipe;
  /** What stands in it, for the report, the largest first. Entries of earlier versions have none. */
  contents?: PackageContent[];
  made?: Made;
}

/** How an install came to be, for the report; nothing depends on it. */
export interface Made {
  baseDigest?: string;
  packages: { name: string; version: string }[];
  notes: string[];
}

/** 64 hex digits: a tree in one format and compression. */
export function packKey(tree: TreeKey, format: number, compression: Compression): string {
  return createHash('sha256')
    .update(JSON.stringify([tree, format, compression]))
    .digest('hex');
}

export const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each field must be, since anything may have happened to the file. */
const FIELDS: { [name in keyof Required<StoreEntry>]: (value: unknown, key: string) => boolean } = {
  schema: (value) => value === STORE_SCHEMA,
  key: (value, key) => value === key,
  format: isCount,
  compression: (value) => value === 'fast' || value === 'default' || value === 'max',
  sha256: isHash,
  size: isCount,
  files: isCount,
  unzippedSize: isCount,
  elf: (value) => Array.isArray(value) && value.every(isElf),
  recipe: (value) =>
    isObject(value) &&
    (value.kind === 'source'
      ? Array.isArray(value.files)
      : ['install', 'run', 'lib', 'image'].includes(value.kind as string)),
  contents: (value) => value === undefined || (Array.isArray(value) && value.every(isContent)),
  made: (value) =>
    value === undefined || (isObject(value) && Array.isArray(value.packages) && Array.isArray(value.notes)),
};

const isContent = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.name === 'string' &&
  [value.size, value.packed, value.files].every(isCount) &&
  Array.isArray(value.largest) &&
  value.largest.every((file) => isObject(file) && typeof file.path === 'string' && isCount(file.size));

const isElf = (value: unknown): value is ElfFacts =>
  isObject(value) && typeof value.path === 'string' && typeof value.machine === 'string' && Array.isArray(value.needed);

/** An entry as it is written: with a hash of itself, since one changed bit in a recipe would else be believed. */
export const formatEntry = (entry: StoreEntry): string => JSON.stringify({ ...entry, check: checkOf(entry) });

const checkOf = (entry: object): string => createHash('sha256').update(JSON.stringify(entry)).digest('hex');

/** @returns the entry, or what is wrong with it */
export function parseEntry(text: string, key: string): StoreEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'its entry is not JSON';
  }
  if (!isObject(value)) return 'its entry is no object';
  for (const [name, is] of Object.entries(FIELDS)) if (!is(value[name], key)) return `its entry's \`${name}\` is wrong`;
  const { check, ...entry } = value;
  return check === checkOf(entry) ? (entry as unknown as StoreEntry) : 'its entry was changed';
}
