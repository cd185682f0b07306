import { join } from 'node:path';
import { artifactId, bytesOf } from '../outputs/manifest.ts';
import type { BuildManifest } from '../outputs/types.ts';
import { restoreBase } from './base-cache.ts';
import type { BlobCache } from './blob-cache.ts';
import type { Context } from './context.ts';

/** Which jobs share what results are compared with. */
export interface BaseKey {
  scope: string;
  leg: string;
}

/** The folder's path is the same in every run, since it is part of what finds an entry. */
export const baseSettings = ({ scope, leg }: BaseKey, { scratch, run, log }: Context, caches: BlobCache) => ({
  caches,
  scope,
  leg,
  branch: run.baseBranch,
  folder: join(scratch, 'base'),
  log,
});

/**
 * What the base branch had; undefined: nothing is known.
 * @param bases lists of legs that count together; the first of which any has saved something
 */
export async function baseOf(
  scope: string,
  context: Context,
  caches: BlobCache,
  bases: readonly (readonly string[])[],
): Promise<BuildManifest | undefined> {
  for (const [index, legs] of bases.entries()) {
    // Other jobs may have saved theirs in this very run, and this job in an earlier attempt: that says nothing of what was before.
    const except = index === 0 && context.run.attempt === 1 ? undefined : context.run.sha;
    const found: BuildManifest[] = [];
    for (const leg of legs) {
      const manifest = await restoreBase(baseSettings({ scope, leg }, context, caches), except);
      if (manifest) found.push(manifest);
    }
    if (found.length > 0) return { schema: 1, artifacts: found.flatMap(({ artifacts }) => artifacts) };
  }
  return undefined;
}

/** An image that its registry has is not looked into: which packages it holds, whoever built it has said. */
export function withKnownPackages(built: BuildManifest, base: BuildManifest | undefined): BuildManifest {
  const known = new Map(base?.artifacts.map((entry) => [artifactId(entry), entry]));
  const artifacts = built.artifacts.map((entry) => {
    const before = known.get(artifactId(entry));
    const packages = before && bytesOf(before) === bytesOf(entry) ? before.packages : undefined;
    return entry.packages === undefined && packages ? { ...entry, packages } : entry;
  });
  return { ...built, artifacts };
}
