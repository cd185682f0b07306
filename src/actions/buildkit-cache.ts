import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf } from '../errors.ts';
import { hashFile } from '../hash-file.ts';
import { hasInnerSteps } from '../plan/recipe.ts';
import type { Tree } from '../plan/types.ts';
import type { BlobCache } from './blob-cache.ts';
import { type CacheOwner, digest, keyPrefix } from './cache-keys.ts';
import type { ActionLog } from './types.ts';

/** What the post step must know to save BuildKit's cache; plain JSON. */
export interface BuildKitState {
  /** What the Actions cache packs and unpacks; there only while it does. */
  folder: string;
  /** What BuildKit reads and writes: a folder per platform, and one per base of images that is made. */
  current: string;
  prefix: string;
  /** Fingerprint of what was restored. */
  before: string;
  /** Folders of the bases that the plan has: others are of plans that are gone. Undefined: not known. */
  bases?: string[];
}

export interface BuildKitRestore extends CacheOwner {
  caches: BlobCache;
  /** false: BuildKit begins with nothing. */
  restores: boolean;
  folder: string;
  log: ActionLog;
}

/**
 * How much of the steps is kept: the results alone, no larger than they are, or each step before them, for what a user's own commands build on.
 *
 * @returns BuildKit's cache option for these trees in a local folder
 */
export function localOption(current: string, trees: readonly Tree[]): string {
  const isMax = trees.some(({ recipe }) => hasInnerSteps(recipe));
  const fields = ['type=local', `dest=${current}`, `mode=${isMax ? 'max' : 'min'}`];
  return fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

/** Puts BuildKit's cache back where a solve will read it. What was restored is not trusted: with one wrong blob it is a miss. */
export async function restoreBuildKit({
  caches,
  restores,
  folder,
  log,
  ...owner
}: BuildKitRestore): Promise<BuildKitState> {
  const prefix = keyPrefix('buildkit', owner);
  // Another use of the action in this job has one of its own.
  const current = `${folder}-${randomUUID()}`;
  const key = restores ? await caches.restore(folder, [prefix]) : undefined;
  if (key !== undefined) {
    const fault = faultIn(folder);
    if (fault === undefined) {
      mkdirSync(dirname(current), { recursive: true });
      renameSync(folder, current);
      log.info(`Restored BuildKit's cache ${key}.`);
    } else {
      rmSync(folder, { recursive: true, force: true });
      log.warning(`BuildKit's cache ${key} counts as a miss: ${fault}`);
    }
  }
  return { folder, current, prefix, before: fingerprint(current) };
}

/** Saves BuildKit's cache if solves have changed it. */
export async function saveBuildKit(state: BuildKitState, { caches, log }: { caches: BlobCache; log: ActionLog }) {
  const { folder, current, prefix, before, bases } = state;
  try {
    // What a solve that was broken off left behind, and what no image is put on any more.
    const isGone = (name: string) => bases !== undefined && name.includes('-env-') && !bases.includes(name);
    for (const name of names(current))
      if (!CACHE_NAME.test(name) || isGone(name)) rmSync(join(current, name), { recursive: true, force: true });
    const now = fingerprint(current);
    if (now === before || now === fingerprint('')) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(current, folder);
    if (await caches.save(folder, prefix + now)) log.info(`Saved BuildKit's cache ${prefix}${now}.`);
  } finally {
    for (const path of [folder, current]) rmSync(path, { recursive: true, force: true });
  }
}

/** A solve's cache, as graph/cache.ts names it. */
const CACHE_NAME = /^linux-(?:amd64|arm64)(?:-env-[0-9a-f]{16})?$/;

const names = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Which caches there are, by their indexes, which name all else by its hash. */
const fingerprint = (folder: string): string =>
  digest(
    names(folder)
      .filter((name) => CACHE_NAME.test(name) && existsSync(join(folder, name, 'index.json')))
      .flatMap((name) => [name, readFileSync(join(folder, name, 'index.json'), 'utf8')]),
  );

/** What is wrong with a folder of caches in OCI's image layout (opencontainers/image-spec, image-layout.md); undefined: nothing. */
function faultIn(folder: string): string | undefined {
  try {
    for (const name of names(folder)) {
      if (!CACHE_NAME.test(name)) return `it holds ${JSON.stringify(name)}`;
      JSON.parse(readFileSync(join(folder, name, 'index.json'), 'utf8'));
      const blobs = join(folder, name, 'blobs', 'sha256');
      for (const entry of readdirSync(blobs, { withFileTypes: true }))
        if (!entry.isFile() || hashFile(join(blobs, entry.name)) !== entry.name) return `blob ${entry.name} is damaged`;
    }
    return undefined;
  } catch (thrown) {
    return messageOf(thrown);
  }
}
