import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/types.ts';
import { recordFiles, writeOutput } from '../outputs/files.ts';
import { MANIFEST_FILE, manifestText, mergeManifest, sbomsIn, zipsIn } from '../outputs/manifest.ts';
import { readPublications } from '../outputs/published.ts';
import { TFVARS_FILE, tfvarsText } from '../outputs/tfvars.ts';
import type { Artifact, DistRecord } from '../outputs/types.ts';
import type { Plan } from '../plan/types.ts';
import type { Store } from '../store/store.ts';
import { targetId } from '../target-id.ts';
import { writePast } from './past.ts';
import { inspectionKey, type Past } from './standing.ts';

/**
 * Makes dist say what is in it, when the artifacts are in place: files that nothing owns any more go, and the manifest comes last.
 * `artifacts` are those of this build, built or unchanged. Touches nothing that already is as it should be.
 */
export function commit(work: {
  config: Config;
  plan: Plan;
  past: Past;
  store: Store;
  artifacts: Artifact[];
  isChanged: boolean;
  /** What the SBOMs of `artifacts` rest on, by file name. */
  sboms: Record<string, string>;
}): void {
  const { plan, past, store, artifacts } = work;
  const { dist } = past;
  const { manifest, orphans } = mergeManifest(past.manifest, artifacts, ownedTargets(work.config));
  for (const name of orphans) rmSync(join(dist, name), { force: true });
  const tfvars = tfvarsText(manifest, readPublications(dist), work.config.layersMode);
  const isTfvarsWritten = writeOutput(join(dist, TFVARS_FILE), tfvars);
  const isManifestWritten = writeOutput(join(dist, MANIFEST_FILE), manifestText(manifest));

  const beside = sbomsIn(manifest);
  const record: DistRecord = { files: recordFiles(dist, [...zipsIn(manifest), ...beside]), inspected: {} };
  const keys = { ...past.record.sboms, ...work.sboms };
  if (beside.length > 0)
    record.sboms = Object.fromEntries(beside.flatMap(({ path }) => (keys[path] ? [[path, keys[path]]] : [])));
  const ids = new Set(artifacts.map(({ name, platform }) => targetId(name, platform)));
  for (const target of plan.targets) {
    const inspected = ids.has(target.id) ? inspectionKey(target, plan) : past.record.inspected[target.id];
    if (inspected !== undefined) record.inspected[target.id] = inspected;
  }
  const isNews =
    work.isChanged || isTfvarsWritten || isManifestWritten || JSON.stringify(record) !== JSON.stringify(past.record);
  if (isNews) writePast(store, past, plan, ids, record);
}

/** Ids of all targets of the config, whether this build is about them or not. */
const ownedTargets = (config: Config): Set<string> =>
  new Set(config.packages.flatMap((pkg) => pkg.platforms.map((platform) => targetId(pkg.name, platform))));
