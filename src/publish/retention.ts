import { unless } from './fault.ts';
import { listFunctions } from './functions.ts';
import type { Destination, LayerApi, LayerVersion } from './types.ts';
import { ask, type Work } from './work.ts';

/** A layer whose old versions may go. */
export interface Kept {
  name: string;
  /** All of its versions, newest first, and the one that is this run's result. */
  versions: LayerVersion[];
  current: string;
  destination: Pick<Destination, 'keep' | 'keepShared' | 'accounts'>;
}

/** Whether old versions stay because other accounts may use them, whose functions cannot be seen. */
export const isSpared = ({ accounts, keepShared }: Kept['destination']): boolean =>
  !keepShared && accounts !== undefined && (!Array.isArray(accounts) || accounts.length > 0);

/** Versions beyond the newest `keep`, save the current one. */
export function surplus({ versions, current, destination }: Kept): LayerVersion[] {
  const { keep } = destination;
  if (keep === undefined || isSpared(destination)) return [];
  return [...versions]
    .sort((a, b) => b.version - a.version)
    .slice(keep)
    .filter(({ arn }) => arn !== current);
}

/**
 * Deletes old versions of the layers of a region, never one that any version of a function uses: that is read after the functions were
 * updated and right before the first deletion.
 * @returns what was done, or would be, by layer name
 */
export async function retain(work: Work, api: LayerApi, layers: readonly Kept[]): Promise<Map<string, string[]>> {
  const done = new Map<string, string[]>();
  const old = layers
    .map((layer) => ({ layer, versions: surplus(layer) }))
    .filter(({ versions }) => versions.length > 0);
  if (old.length === 0) return done;
  const used = new Set((await listFunctions(work, api, true)).flatMap(({ layers }) => layers));
  for (const { layer, versions } of old) {
    for (const { version, arn } of versions) {
      if (used.has(arn)) continue;
      if (!work.options.dryRun)
        await unless(
          'missing',
          ask(work, () => api.deleteVersion(layer.name, version)),
          undefined,
        );
      done.set(layer.name, [...(done.get(layer.name) ?? []), `delete version ${version}`]);
    }
  }
  return done;
}
