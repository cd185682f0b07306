import { unless } from './fault.ts';
import { readDescription } from './mark.ts';
import type { LayerApi, LayerVersion, StoredVersion } from './types.ts';
import { allPages, ask, type Work } from './work.ts';

/** Every version of a layer, newest first; [] when there is none. The order of the listing itself is not relied on. */
export async function listVersions(work: Work, api: LayerApi, name: string): Promise<LayerVersion[]> {
  const listed = await unless(
    'missing',
    allPages(work, (marker) => api.versions(name, marker)),
    [],
  );
  return listed.sort((a, b) => b.version - a.version);
}

/** A version with its hash, which listings do not hold; undefined when there is none. */
export const readVersion = (
  work: Work,
  api: LayerApi,
  name: string,
  version: number,
): Promise<StoredVersion | undefined> =>
  unless(
    'missing',
    ask(work, () => api.version(name, version)),
    undefined,
  );

/** The newest of the versions that bears a manifest hash. */
export function bearerOf(
  versions: readonly LayerVersion[],
  manifestHash: string | undefined,
): LayerVersion | undefined {
  if (manifestHash === undefined) return undefined;
  return versions.find(({ description }) => readDescription(description).manifestHash === manifestHash);
}
