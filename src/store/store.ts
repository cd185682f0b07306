import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, PackFacts } from '../archive/types.ts';
import { failure, PackerError } from '../errors.ts';
import { holdBytes } from './bytes.ts';
import { formatEntry, isHash, STORE_SCHEMA, type StoreEntry } from './entry.ts';
import {
  type Layout,
  layoutOf,
  makeFolders,
  moveInto,
  readIfThere,
  seal,
  temporaryIn,
  unseal,
  writeWhole,
} from './files.ts';
import type { Listed } from './holdings.ts';
import { type Images, openImages, touch } from './images.ts';
import { listEntries, type Pruned, type PruneOptions, prune, type Verified, verify } from './prune.ts';
import { soundBytes, soundEntry, Unsound } from './sound.ts';

/** A pack in the store, known to be sound: we wrote it, or hashed its bytes since we run. */
export interface StoredPack {
  entry: StoreEntry;
  sha256: string;
  size: number;
  unzippedSize: number;
  path: string;
  /** Read (and verified) when first asked for, and held while there is room. @throws PackerError when it is gone or damaged by now */
  bytes(): Buffer;
  /** When we wrote it. */
  entries?: readonly Entry[];
}

/** What its maker says of a pack. */
export type About = Pick<StoreEntry, 'format' | 'compression' | 'recipe' | 'made' | 'contents'>;

/**
 * Packs by key, in a folder that any number of processes may use at once. Whatever is wrong with an entry makes it a miss, and
 * whatever stops a process leaves the store sound: files appear by rename, an entry after the blob that it names.
 */
export interface Store {
  folder: string;
  /** Whether there is an entry; it is not read. */
  has(key: string): boolean;
  /** What is known of a pack, without looking at its bytes; undefined: nothing. */
  peek(key: string): StoreEntry | undefined;
  /** Undefined: a miss. Warns when something is there and cannot be used. */
  read(key: string): StoredPack | undefined;
  /** Where to write a pack that will be committed. */
  temporary(): string;
  /** Takes a pack over from its temporary file. @throws PackerError when it cannot be written; the file is removed then */
  commit(key: string, file: string, pack: PackFacts & { entries?: readonly Entry[] }, about: About): StoredPack;
  /** A small JSON value beside the packs, by any name; undefined: none, or not readable. */
  readRecord(name: string): unknown;
  /** Warns when it cannot be written: what rests on a record does without, only slower. */
  writeRecord(name: string, value: unknown): void;
  /** Takes a pack over from another store's folder, which need not be trusted: what was verified is written anew. Undefined: a miss, as in `read`. */
  adopt(folder: string, key: string): StoredPack | undefined;
  /** What images are put on, of what was made for them. */
  images: Images;
  list(): Listed[];
  prune(options: PruneOptions): Pruned;
  verify(): Verified[];
}

export interface StoreOptions {
  /** Told what is wrong with an entry that is passed over, and of a record that cannot be written. */
  warn: (message: string) => void;
  /** Bytes of packs to hold in memory. */
  memory?: number;
}

/** @throws PackerError when the folder cannot be made */
export function openStore(folder: string, { warn, memory = 256 << 20 }: StoreOptions): Store {
  const layout = layoutOf(folder);
  makeFolders(layout);
  const held = holdBytes(memory);
  const known = new Map<string, StoredPack>();
  const remember = (entry: StoreEntry, entries?: readonly Entry[]): StoredPack => {
    const { key, sha256, size, unzippedSize } = entry;
    const path = join(layout.blobs, `${sha256}.zip`);
    const bytes = () => held.get(sha256, () => bytesNow(layout, entry));
    const pack = { entry, sha256, size, unzippedSize, path, bytes, ...(entries && { entries }) };
    known.set(key, pack);
    return pack;
  };
  const unlessUnsound = (where: string, key: string, action: () => StoredPack | undefined): StoredPack | undefined => {
    if (!isHash(key)) throw new TypeError(`not a key of a pack: ${key}`);
    try {
      return action();
    } catch (thrown) {
      if (!(thrown instanceof Unsound)) throw thrown;
      warn(`the pack ${key.slice(0, 12)} in ${where} cannot be used, and is made again: ${thrown.message}`);
      return undefined;
    }
  };
  return {
    folder,
    peek(key) {
      try {
        return known.get(key)?.entry ?? soundEntry(layout, key);
      } catch {
        return undefined;
      }
    },
    has: (key) => isFile(entryPath(layout, key)),
    read(key) {
      const before = known.get(key);
      if (before) return before;
      return unlessUnsound(folder, key, () => {
        const entry = soundEntry(layout, key);
        if (entry === undefined) return undefined;
        held.get(entry.sha256, () => soundBytes(layout, entry));
        touch(entryPath(layout, key));
        return remember(entry);
      });
    },
    adopt: (from, key) =>
      unlessUnsound(from, key, () => {
        const foreign = layoutOf(from);
        const entry = soundEntry(foreign, key);
        if (entry === undefined) return undefined;
        const bytes = soundBytes(foreign, entry);
        writeWhole(layout, join(layout.blobs, `${entry.sha256}.zip`), bytes);
        writeWhole(layout, entryPath(layout, key), formatEntry(entry));
        held.get(entry.sha256, () => bytes);
        return remember(entry);
      }),
    temporary: () => temporaryIn(layout, '.zip'),
    commit(key, file, { sha256, size, files, unzippedSize, elf, entries }, about) {
      const entry: StoreEntry = {
        schema: STORE_SCHEMA,
        key,
        ...about,
        sha256,
        size,
        files,
        unzippedSize,
        elf,
      };
      const path = entryPath(layout, key);
      moveInto(file, join(layout.blobs, `${sha256}.zip`));
      writeWhole(layout, path, formatEntry(entry));
      return remember(entry, entries);
    },
    readRecord: (name) => readRecord(layout, name),
    writeRecord(name, value) {
      try {
        writeWhole(layout, recordPath(layout, name), seal({ name, value }));
      } catch (thrown) {
        if (!(thrown instanceof PackerError)) throw thrown;
        warn(thrown.problems.map(({ message }) => message).join('\n'));
      }
    },
    images: openImages(layout, warn),
    list: () => listEntries(layout),
    prune(options) {
      known.clear();
      return prune(layout, options);
    },
    verify: () => verify(layout),
  };
}

function entryPath({ packs }: Layout, key: string): string {
  if (!isHash(key)) throw new TypeError(`not a key of a pack: ${key}`);
  return join(packs, `${key}.json`);
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // What cannot be looked at (a link to itself, a folder without permission) is no pack.
    return false;
  }
}

/** For a pack that was sound before: what is wrong now is no miss any more. */
function bytesNow(layout: Layout, entry: StoreEntry): Buffer {
  try {
    return soundBytes(layout, entry);
  } catch (thrown) {
    if (!(thrown instanceof Unsound)) throw thrown;
    throw failure(
      'store/changed',
      `a pack in ${layout.root} was changed or removed while it was in use: ${thrown.message}`,
      {
        hint: 'Run the command again.',
        cause: thrown,
      },
    );
  }
}

const recordPath = ({ records }: Layout, name: string): string =>
  join(records, `${createHash('sha256').update(name).digest('hex').slice(0, 32)}.json`);

function readRecord(layout: Layout, name: string): unknown {
  try {
    const text = readIfThere(recordPath(layout, name));
    const record = unseal(text?.toString() ?? '') as { name?: unknown; value?: unknown } | undefined;
    return record?.name === name ? record.value : undefined;
  } catch {
    return undefined;
  }
}
