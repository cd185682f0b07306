import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRequestedPlan } from '../build/planned.ts';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/types.ts';
import { failure, PackerError, type Problem } from '../errors.ts';
import { LIMITS } from '../inspect/limits.ts';
import { artifactId, MANIFEST_FILE, manifestText } from '../outputs/manifest.ts';
import type { BuildManifest } from '../outputs/types.ts';
import type { Plan } from '../plan/types.ts';
import { changedTargets, changesAgainst } from '../report/changes.ts';
import { count } from '../report/text.ts';
import { targetId } from '../target-id.ts';
import { namesWith } from './artifact-names.ts';
import { baseOf } from './base.ts';
import { actionsCache } from './blob-cache.ts';
import type { RunCommand } from './commands.ts';
import { downloadRun } from './downloads.ts';
import { comparable, partOf } from './job.ts';
import { setOutputs } from './outputs-file.ts';
import type { PostState } from './post.ts';
import { openHandover } from './state.ts';
import { uploadFiles } from './upload.ts';

/** `command: report`: what the jobs of a matrix built, as one. @throws PackerError that names the targets that no job has built */
export const runReport: RunCommand = async (inputs, context) => {
  const { log, run, scratch } = context;
  const config = loadConfig(resolve(inputs.config));
  const prefix = inputs['artifact-prefix'] ?? '';
  const dist = resolve(inputs.dist);
  const found = await log.folded('Artifacts of this run', () =>
    downloadRun({ prefix, into: dist, zips: false, runUrl: run.url }),
  );
  const plan = planOf(config, found.plan, inputs.plan);
  if (found.legs.length === 0 && !plan) throw nothing(prefix);

  const problems = [...missing(plan, found.manifest), ...tooLarge(config, found.manifest)];
  const part = partOf({ platform: 'all', only: undefined, shard: undefined }, config);
  const isWhole =
    !plan || plan.targets.length === config.packages.reduce((sum, { platforms }) => sum + platforms.length, 0);
  const scope = inputs['cache-scope'] ?? '';
  const base = await baseOf(scope, context, actionsCache({ log }), part.bases);
  const changes = changesAgainst(comparable(base, found.manifest, plan?.targets ?? [], { isWhole }), found.manifest);

  const name = namesWith(prefix).merged.manifest;
  const settings = { retentionDays: inputs['retention-days'], runUrl: run.url, attempt: run.attempt, scratch, log };
  const upload = () => uploadFiles([{ name, path: join(dist, MANIFEST_FILE) }], settings);
  const merged = inputs.artifacts === 'none' ? {} : await log.folded('Artifacts', upload);
  const stored = { ...found.stored, ...merged };
  setOutputs(
    { manifest: name, changed: JSON.stringify(changedTargets(changes)), artifacts: JSON.stringify(stored) },
    log,
  );
  log.info(`${count(found.manifest.artifacts.length, 'target')} of ${count(found.legs.length, 'job')}`);
  if (problems.length > 0) throw new PackerError(problems);
  if (run.event.kind === 'push' && isWhole)
    openHandover<PostState>(scratch).set('base', { scope, leg: part.leg, text: manifestText(found.manifest) });
};

/** What was to be built: from the run's own plan, else from a file; without one, whatever was built is all. */
function planOf(config: Config, downloaded: string | undefined, named: string | undefined): Plan | undefined {
  const path = downloaded ?? (named !== undefined && existsSync(named) ? resolve(named) : undefined);
  return path === undefined ? undefined : readRequestedPlan(path, config, () => true, undefined);
}

const nothing = (prefix: string): PackerError =>
  failure('report/nothing', `no job of this run has uploaded ${namesWith(prefix).manifest('<platforms>')}`, {
    hint: 'Report after the jobs that build (`needs:`), with their artifact-prefix, and without `artifacts: none`.',
  });

function missing(plan: Plan | undefined, { artifacts }: BuildManifest): Problem[] {
  const built = new Map(artifacts.map((entry) => [artifactId(entry), entry.manifestHash]));
  const absent = (plan?.targets ?? []).filter(({ id, manifestHash }) => built.get(id) !== manifestHash);
  if (absent.length === 0) return [];
  const names = absent.map(({ id }) => id);
  return failure(
    'report/missing',
    `${count(absent.length, 'target')} of the plan ${absent.length === 1 ? 'was' : 'were'} built by no job: ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ', …' : ''}`,
    { hint: 'The logs of the jobs that build say why.' },
  ).problems.slice();
}

const MOST_NAMED = 10;

/** A function and its attached layers may have been built by different jobs, none of which saw all of them. */
function tooLarge(config: Config, { artifacts }: BuildManifest): Problem[] {
  if (config.layersMode !== 'attach') return [];
  const sizes = new Map(artifacts.map((entry) => [artifactId(entry), entry.unzippedSize]));
  const places = new Map(config.packages.map((pkg) => [pkg.name, pkg.at['']]));
  return artifacts.flatMap((entry): Problem[] => {
    const layers = entry.layers.map((name) => sizes.get(targetId(name, entry.platform)) ?? 0);
    const total = layers.reduce((sum, size) => sum + size, entry.unzippedSize);
    if (total <= LIMITS.unzipped) return [];
    const at = places.get(entry.name);
    return [
      {
        severity: 'error',
        code: 'limits/unzipped',
        message: `${artifactId(entry)}: unzipped with its layers it has ${count(total, 'byte')}, Lambda takes ${count(LIMITS.unzipped, 'byte')}`,
        ...(at && { at }),
      },
    ];
  });
}
