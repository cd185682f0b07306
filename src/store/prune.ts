import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileFailure } from '../files.ts';
import { isHash, type StoreEntry } from './entry.ts';
import type { Layout } from './files.ts';
import { soundBytes, soundEntry, Unsound } from './sound.ts';

export interface Listed {
  key: string;
  /** Milliseconds since 1970; exact to a day. */
  lastUsed: number;
  /** Undefined: it cannot be used; `fault` says why. */
  entry?: StoreEntry;
  fault?: string;
}

/** All entries, those used last first. Blobs are not read. */
export function listEntries(layout: Layout): Listed[] {
  return filesIn(layout.packs)
    .flatMap(({ name, modified }): Listed[] => {
      const key = name.replace(/\.json$/, '');
      return isHash(key) && key !== name ? [{ key, lastUsed: modified, ...entryOf(layout, key) }] : [];
    })
    .sort((a, b) => b.lastUsed - a.lastUsed || (a.key < b.key ? -1 : 1));
}

function entryOf(layout: Layout, key: string): Pick<Listed, 'entry' | 'fault'> {
  try {
    const entry = soundEntry(layout, key);
    return entry === undefined ? { fault: 'its entry is missing' } : { entry };
  } catch (thrown) {
    if (thrown instanceof Unsound) return { fault: thrown.message };
    throw thrown;
  }
}

export interface Verified {
  key: string;
  /** Undefined: it is sound. */
  fault?: string;
}

/** Reads and hashes every pack. */
export function verify(layout: Layout): Verified[] {
  return listEntries(layout).map(({ key, entry, fault }) => {
    if (entry === undefined) return { key, fault: fault! };
    try {
      soundBytes(layout, entry);
      return { key };
    } catch (thrown) {
      if (thrown instanceof Unsound) return { key, fault: thrown.message };
      throw thrown;
    }
  });
}

export interface PruneOptions {
  /** Remove what was not used for so long. */
  olderThanMs?: number;
  /** Then remove what was not used for the longest time, until the packs have no more than so many bytes. */
  maxBytes?: number;
}

export interface Pruned {
  removed: number;
  removedBytes: number;
  kept: number;
  keptBytes: number;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/**
 * Removes entries that cannot be used, entries by age and size, and what no entry names any more. A blob younger than an hour stays
 * when it is unnamed: another process may be about to name it. @throws PackerError when something cannot be removed
 */
export function prune(layout: Layout, { olderThanMs = Infinity, maxBytes = Infinity }: PruneOptions): Pruned {
  const now = Date.now();
  const kept = new Map<string, number>();
  const dropped = new Set<string>();
  let keptBytes = 0;
  let keptEntries = 0;
  let removed = 0;
  for (const { key, entry, lastUsed } of listEntries(layout)) {
    const more = entry === undefined || kept.has(entry.sha256) ? 0 : entry.size;
    if (entry && now - lastUsed <= olderThanMs && keptBytes + more <= maxBytes) {
      kept.set(entry.sha256, entry.size);
      keptBytes += more;
      keptEntries++;
    } else {
      remove(join(layout.packs, `${key}.json`));
      if (entry) dropped.add(entry.sha256);
      removed++;
    }
  }
  let removedBytes = 0;
  for (const { name, path, modified, size } of filesIn(layout.blobs)) {
    const sha256 = name.replace(/\.zip$/, '');
    if (kept.has(sha256) || (now - modified < HOUR && !dropped.has(sha256))) continue;
    remove(path);
    removedBytes += size;
  }
  for (const { path, modified } of filesIn(layout.temporary)) if (now - modified > DAY) remove(path);
  for (const { path, modified } of filesIn(layout.records)) if (now - modified > olderThanMs) remove(path);
  return { removed, removedBytes, kept: keptEntries, keptBytes };
}

function filesIn(folder: string): { name: string; path: string; modified: number; size: number }[] {
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

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (thrown) {
    throw fileFailure('write', path, thrown);
  }
}
