import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRequestedPlan } from '../build/planned.ts';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/types.ts';
import { failure, PackerError, type Problem } from '../errors.ts';
import { REPORT_FILE } from '../outputs/files.ts';
import { filesIn, MANIFEST_FILE, manifestText } from '../outputs/manifest.ts';
import type { Plan } from '../plan/types.ts';
import { changedTargets, changesAgainst } from '../report/changes.ts';
import type { Overview } from '../report/overview.ts';
import { targetId } from '../target-id.ts';
import { linksTo, namesWith, type Stored } from './artifact-names.ts';
import { baseOf } from './base.ts';
import { actionsCache } from './blob-cache.ts';
import type { RunCommand } from './commands.ts';
import type { Context } from './context.ts';
import { type Downloaded, downloadRun } from './downloads.ts';
import { lacksSecrets } from './event.ts';
import type { Inputs } from './inputs.ts';
import { comparable, partOf } from './job.ts';
import { absentFrom, absentFromConfig, listed, notBuilt, tooLarge } from './joined.ts';
import { setOutputs } from './outputs-file.ts';
import { budgetsOf } from './overview.ts';
import type { PostState } from './post.ts';
import { writeJoined } from './report-page.ts';
import { openHandover } from './state.ts';
import { reportIn, tell } from './telling.ts';
import { uploadFiles } from './upload.ts';

/** `command: report`: what the jobs of a matrix built, as one. @throws PackerError that names the targets that no job has built */
export const runReport: RunCommand = async (inputs, context) => {
  const { log, run, scratch } = context;
  const config = loadConfig(resolve(inputs.config));
  const prefix = inputs['artifact-prefix'] ?? '';
  const found = await log.folded('Artifacts of this run', () =>
    downloadRun({ prefix, into: resolve(inputs.dist), zips: false, reports: true, runUrl: run.url }),
  );
  const plan = planOf(config, found.plan, inputs.plan);
  if (found.legs.length === 0 && inputs.artifacts === 'none')
    return log.notice('There is nothing to report: with `artifacts: none` the jobs that build hand nothing on.');
  if (found.legs.length === 0 && !plan) throw nothing(prefix);
  const { manifest } = found;
  log.info(`${manifest.artifacts.length} targets of ${found.legs.length} jobs`);
  const absent = absentFrom(manifest, plan);
  // Where there are no secrets, targets that need one are skipped; a job that failed shows so by itself.
  const mayLack = lacksSecrets(run.event);
  const problems = [...(mayLack ? [] : notBuilt(absent)), ...tooLarge(config, manifest)];

  const missing = absentFromConfig(manifest, config);
  const targets = config.packages.reduce((sum, { platforms }) => sum + platforms.length, 0);
  // Without a plan nobody knows what was to be built: a leg may have failed, or was never asked for.
  const isWhole = plan ? plan.targets.length === targets : missing.length === 0;
  if (!plan && !isWhole) log.info(`Of the configuration no job of this run has built ${listed(missing)}.`);
  const part = partOf({ platform: 'all', only: undefined, shard: undefined }, config);
  const scope = inputs['cache-scope'] ?? '';
  const before = await baseOf(scope, context, actionsCache({ log }), part.bases);
  const base = comparable(before, manifest, plan?.targets ?? [], { isWhole });
  const changes = changesAgainst(base, manifest);
  const links = linksOf(found, prefix, found.stored);
  const facts = { links, ...(base && { base: { branch: run.baseBranch, changes } }) };
  const page = writeJoined(found.reports, join(resolve(inputs.dist), REPORT_FILE), facts);
  const stored = { ...found.stored, ...(await uploaded(found, page, inputs, context)) };
  setOutputs(
    {
      ...(found.legs.length > 0 && { manifest: join(resolve(inputs.dist), MANIFEST_FILE) }),
      changed: JSON.stringify(changedTargets(changes)),
      artifacts: JSON.stringify(stored),
    },
    log,
  );
  const overview: Overview = {
    ...{ config: inputs.config, changes, reasons: {}, phases: [], budgets: budgetsIn(config) },
    skipped: mayLack ? absent.map(({ id }) => ({ id, reason: 'built by no job; this run is given no secrets' })) : [],
    ...(base && { base: { branch: run.baseBranch } }),
    failed: (mayLack ? [] : absent).map(({ id }) => ({ id, problems: [NOT_BUILT] })),
    problems: tooLarge(config, manifest),
    links,
    ...reportIn(stored, namesWith(prefix).merged.report),
    run: { url: run.url, sha: run.sha },
  };
  await tell(overview, inputs, context, { isWhole: true });
  if (problems.length > 0) throw new PackerError(problems);
  // Only what is complete: of a target that is lacking, later runs would say that it is new.
  if (run.event.kind === 'push' && missing.length === 0)
    openHandover<PostState>(scratch).set('base', { scope, leg: part.leg, text: manifestText(manifest) });
};

const budgetsIn = ({ packages }: Config) =>
  budgetsOf(
    packages.flatMap(({ name, platforms, maxSize }) =>
      maxSize ? platforms.map((platform) => ({ id: targetId(name, platform), maxSize })) : [],
    ),
  );

const NOT_BUILT: Problem = {
  severity: 'error',
  code: 'report/missing',
  message: 'no job of this run has built it: the logs of the jobs that build say why',
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

/** The manifest and the report of all jobs together become artifacts of their own. */
async function uploaded(
  { legs }: Downloaded,
  page: string | undefined,
  inputs: Inputs,
  { log, run, scratch }: Context,
): Promise<Record<string, Stored>> {
  if (inputs.artifacts === 'none' || legs.length === 0) return {};
  const { manifest, report } = namesWith(inputs['artifact-prefix'] ?? '').merged;
  const files = [
    { name: manifest, path: join(resolve(inputs.dist), MANIFEST_FILE) },
    ...(page === undefined ? [] : [{ name: report, path: page }]),
  ];
  const settings = { retentionDays: inputs['retention-days'], runUrl: run.url, attempt: run.attempt, scratch, log };
  return log.folded('Artifacts', () => uploadFiles(files, settings));
}

/** Where each ZIP is downloaded, whichever job made it. */
function linksOf({ legs }: Downloaded, prefix: string, stored: Record<string, Stored>): Record<string, string> {
  const rows = legs.flatMap(({ leg, manifest }) => {
    const paths = filesIn(manifest).map(({ path }) => path);
    return Object.entries(linksTo(paths, leg, prefix, stored));
  });
  return Object.fromEntries(rows);
}
