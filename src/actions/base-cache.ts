import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { MANIFEST_FILE, readManifest } from '../outputs/manifest.ts';
import type { BuildManifest } from '../outputs/types.ts';
import type { BlobCache } from './blob-cache.ts';
import { type CacheOwner, keyPrefix, part } from './cache-keys.ts';
import type { ActionLog } from './types.ts';

/** What results are compared with: the manifest of the last push to a branch, in a small cache of its own. */
export interface BaseCache extends CacheOwner {
  caches: BlobCache;
  branch: string;
  folder: string;
  log: ActionLog;
}

const prefixOf = (base: BaseCache): string => `${keyPrefix('base', base)}${part(base.branch)}-`;
const keyOf = (base: BaseCache, sha: string): string => prefixOf(base) + part(sha);

/**
 * @param except a commit whose manifest does not count
 * @returns undefined: none, or none that can be understood; everything counts as changed then
 */
export async function restoreBase(base: BaseCache, except?: string): Promise<BuildManifest | undefined> {
  const { caches, folder, log } = base;
  const key = await caches.restore(folder, [prefixOf(base)]);
  if (key === undefined) return undefined;
  try {
    if (except !== undefined && key === keyOf(base, except)) return undefined;
    const manifest = readManifest(folder);
    return manifest.artifacts.length > 0 ? manifest : undefined;
  } catch (thrown) {
    log.warning(`The manifest of ${base.branch} in the Actions cache is not used: ${messageOf(thrown)}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** For a push to `branch`. @param manifest path of build_manifest.json @param sha the commit that was built */
export async function saveBase(base: BaseCache, manifest: string, sha: string): Promise<void> {
  const { caches, folder } = base;
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, join(folder, MANIFEST_FILE));
    await caches.save(folder, keyOf(base, sha));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
