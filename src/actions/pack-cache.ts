import { rmSync } from 'node:fs';
import { packOf } from '../build/tree-work.ts';
import type { Plan, TreeKey } from '../plan/types.ts';
import { openStore, type Store } from '../store/store.ts';
import type { BlobCache } from './blob-cache.ts';
import { type CacheOwner, digest, keyPrefix } from './cache-keys.ts';
import type { ActionLog } from './types.ts';

/** How far the packs that a solve would have to make were there: all, some, none. */
export type CacheHit = 'exact' | 'partial' | 'none';

/** What the post step must know to save packs; plain JSON. */
export interface PackCacheState {
  hit: CacheHit;
  store: string;
  /** What the Actions cache packs and unpacks; there only while it does. */
  folder: string;
  prefix: string;
  /** Keys of the plan's packs that need a solve, sorted. */
  wanted: string[];
  /** What was restored: the entry's key, and the packs that were in it. */
  restored?: { key: string; packs: string[] };
}

export interface PackRestore extends CacheOwner {
  caches: BlobCache;
  plan: Plan;
  /** Trees of the targets that are to be built. */
  needed: TreeKey[];
  store: Store;
  folder: string;
  /** Whether installs are made anew whatever is there, so that none is restored. */
  force: boolean;
  log: ActionLog;
}

/**
 * Fills the store with the packs that a solve would have to make, as far as the cache has them. What was restored is not trusted: a pack that
 * is not what its entry says is a miss. @returns undefined when nothing that is to be built can need a solve
 */
export async function restorePacks(work: PackRestore): Promise<PackCacheState | undefined> {
  const { caches, plan, store, folder, force, log } = work;
  const needed = solvedPacks(plan, work.needed);
  if (needed.length === 0) return undefined;
  const places = plan.targets.flatMap(({ manifest }) => manifest.places);
  const wanted = solvedPacks(
    plan,
    places.map(({ tree }) => tree),
  );
  const prefix = keyPrefix('packs', work);
  const state: PackCacheState = { hit: 'none', store: store.folder, folder, prefix, wanted };
  if (force) return state;
  const isThere = (key: string) => store.has(key);
  if (!wanted.every(isThere)) {
    const key = await caches.restore(folder, [prefix + digest(wanted), prefix]);
    if (key !== undefined) {
      const packs = wanted.filter((pack) => !isThere(pack) && store.adopt(folder, pack) !== undefined);
      state.restored = { key, packs };
      log.info(`Restored ${packs.length} of ${wanted.length} packs that need a solve from the cache ${key}.`);
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const found = needed.filter(isThere).length;
  state.hit = found === needed.length ? 'exact' : found > 0 ? 'partial' : 'none';
  return state;
}

/**
 * Saves the packs of the plan that need a solve and nothing else, unless the cache has the very same. After a build that failed: those that
 * were made, if it made any.
 */
export async function savePacks(state: PackCacheState, { caches, log }: { caches: BlobCache; log: ActionLog }) {
  const { wanted, restored, prefix, folder } = state;
  const store = openStore(state.store, { warn: log.warning });
  const found = wanted.flatMap((key) => store.peek(key) ?? []);
  const isComplete = found.length === wanted.length;
  const hasNews = found.some(({ key }) => !restored?.packs.includes(key));
  if (found.length === 0 || !(isComplete || hasNews)) return;
  // The second hash is of the contents: what was made anew with --force has the same keys, and is to be saved all the same.
  const key = `${prefix}${digest(found.map((entry) => entry.key))}-${digest(found.map(({ sha256 }) => sha256))}`;
  if (key === restored?.key) return;
  try {
    rmSync(folder, { recursive: true, force: true });
    const copy = openStore(folder, { warn: log.warning, memory: 0 });
    const copied = found.filter((entry) => copy.adopt(state.store, entry.key) !== undefined);
    if (copied.length < found.length) return;
    if (await caches.save(folder, key)) log.info(`Saved ${copied.length} packs in the cache ${key}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keys of the packs that cannot be made without a solve, sorted. Source is packed anew in no time. */
function solvedPacks(plan: Plan, trees: readonly TreeKey[]): string[] {
  const solved = [...new Set(trees)].filter((key) => plan.trees.get(key)?.recipe.kind !== 'source');
  return solved.map((key) => packOf({ plan }, key)).sort();
}
