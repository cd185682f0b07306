import { isIntact } from '../outputs/files.ts';
import { artifactId } from '../outputs/manifest.ts';
import type { Artifact, BuildManifest, DistRecord } from '../outputs/types.ts';
import { digestOf } from '../plan/canonical.ts';
import { type Previous, reasonFor } from '../plan/reasons.ts';
import type { Plan, Target } from '../plan/types.ts';

/** How a target stands against what dist holds. */
export type Standing =
  | { target: Target; state: 'unchanged'; artifact: Artifact }
  | { target: Target; state: 'stale'; reason: string };

export type StaleTarget = Extract<Standing, { state: 'stale' }>;

export interface Past {
  dist: string;
  manifest: BuildManifest;
  record: DistRecord;
  previous: Previous;
}

/** What the findings of a target rest on, besides its bytes. */
export function inspectionKey(target: Target, plan: Plan): string {
  const attached = plan.targets.filter(
    (other) => other.kind === 'layer' && other.platform === target.platform && target.layers.includes(other.name),
  );
  const { runtime, handler, maxSize, verify, verifyEnv, layers, layersMode } = target;
  return digestOf({
    runtime,
    handler,
    maxSize,
    verify,
    verifyEnv,
    layers,
    layersMode,
    attached: attached.map((layer) => layer.manifestHash),
  });
}

/** Compares every target with the last build of this dist folder. Reads no more of dist than it must. */
export function standings(plan: Plan, past: Past, force: boolean): Standing[] {
  const entries = new Map(past.manifest.artifacts.map((entry) => [artifactId(entry), entry]));
  return plan.targets.map((target) => {
    const artifact = entries.get(target.id);
    const reason = force ? 'forced' : staleness(target, artifact, plan, past);
    return reason === undefined && artifact
      ? { target, state: 'unchanged', artifact }
      : { target, state: 'stale', reason: reason ?? 'new' };
  });
}

function staleness(target: Target, artifact: Artifact | undefined, plan: Plan, past: Past): string | undefined {
  if (!artifact) return 'new';
  if (artifact.manifestHash !== target.manifestHash) {
    const known = past.previous.manifests[target.id];
    if (known?.hash !== artifact.manifestHash)
      return 'changed since the build in dist, of which this machine has no record';
    return reasonFor(target, past.previous, (key) => {
      const tree = plan.trees.get(key);
      return tree && { recipe: tree.recipe, lines: tree.lines };
    });
  }
  if (artifact.type !== target.type) return `it was ${artifact.type === 'zip' ? 'a ZIP' : 'an image'} before`;
  if (artifact.type === 'zip' && !isIntact(past.dist, target.output, artifact, past.record))
    return 'its ZIP is missing or was changed';
  if (target.sboms && !artifact.packages) return PACKAGES_UNKNOWN;
  return checksChanged(target, artifact, plan, past) ? CHECKS_CHANGED : undefined;
}

/** An SBOM is asked for of what a version built that did not look for packages, or another machine. */
export const PACKAGES_UNKNOWN = 'what packages it holds is not known';

/** The same bytes, to be looked at anew. */
export const CHECKS_CHANGED = 'its checks changed';

/** Without a record the entry itself tells most of what its findings rested on. */
function checksChanged(target: Target, artifact: Artifact, plan: Plan, past: Past): boolean {
  const inspected = past.record.inspected[target.id];
  if (inspected !== undefined) return inspected !== inspectionKey(target, plan);
  return (
    artifact.handler !== target.handler ||
    artifact.runtime !== target.runtime ||
    artifact.layers.join() !== target.layers.join()
  );
}
