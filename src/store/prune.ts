import { rmSync } from 'node:fs';
import { fileFailure } from '../files.ts';
import type { Layout } from './files.ts';
import { filesIn, holdings, type Listed } from './holdings.ts';
import { Unsound } from './sound.ts';

/** All entries, those used last first. Blobs are not read. */
export const listEntries = (layout: Layout): Listed[] =>
  holdings(layout).map(({ path: _, blobs: __, check: ___, ...listed }) => listed);

export interface Verified {
  key: string;
  /** Undefined: it is sound. */
  fault?: string;
}

/** Reads and hashes every pack and image. */
export function verify(layout: Layout): Verified[] {
  return holdings(layout).map(({ key, check }) => {
    try {
      check();
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
  /** Then remove what was not used for the longest time, until packs and images have no more than so many bytes. */
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
  const kept = new Set<string>();
  const dropped = new Set<string>();
  let keptBytes = 0;
  let keptEntries = 0;
  let removed = 0;
  for (const { path, fault, lastUsed, blobs } of holdings(layout)) {
    const more = blobs.reduce((sum, { name, size }) => sum + (kept.has(name) ? 0 : size), 0);
    if (fault === undefined && now - lastUsed <= olderThanMs && keptBytes + more <= maxBytes) {
      for (const { name } of blobs) kept.add(name);
      keptBytes += more;
      keptEntries++;
    } else {
      remove(path);
      for (const { name } of blobs) dropped.add(name);
      removed++;
    }
  }
  let removedBytes = 0;
  for (const { name, path, modified, size } of filesIn(layout.blobs)) {
    if (kept.has(name) || (now - modified < HOUR && !dropped.has(name))) continue;
    remove(path);
    removedBytes += size;
  }
  for (const { path, modified } of filesIn(layout.temporary)) if (now - modified > DAY) remove(path);
  for (const { path, modified } of filesIn(layout.records)) if (now - modified > olderThanMs) remove(path);
  return { removed, removedBytes, kept: keptEntries, keptBytes };
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (thrown) {
    throw fileFailure('write', path, thrown);
  }
}
