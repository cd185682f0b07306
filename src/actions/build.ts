import { existsSync } from 'node:fs';
import { type BuildRequest, type BuildResult, hasFailed } from '../build/types.ts';
import { loadConfig } from '../config/load.ts';
import { PackerError } from '../errors.ts';
import { filesIn, manifestText } from '../outputs/manifest.ts';
import type { BuildManifest } from '../outputs/types.ts';
import { build } from '../pipeline.ts';
import { changedTargets, changesAgainst } from '../report/changes.ts';
import { linksTo, namesWith, type Stored } from './artifact-names.ts';
import type { BuildUpload } from './artifacts.ts';
import { baseOf, withKnownPackages } from './base.ts';
import { actionsCache } from './blob-cache.ts';
import { cachingOf } from './caching.ts';
import type { RunCommand } from './commands.ts';
import type { Context } from './context.ts';
import { failedTargets, placedProblems } from './findings.ts';
import { imagesOf } from './images.ts';
import type { Inputs } from './inputs.ts';
import { comparable, type Part, partOf } from './job.ts';
import { setOutputs } from './outputs-file.ts';
import { overviewOf } from './overview.ts';
import { planFile } from './plan-file.ts';
import type { PostState } from './post.ts';
import { loginsOf, withOwnDocker } from './registry-login.ts';
import { ofRun } from './report-page.ts';
import { requestOf } from './request.ts';
import { openHandover } from './state.ts';
import { targetLog } from './target-log.ts';
import { reportIn, tell } from './telling.ts';
import { trustOf } from './trust.ts';

/** `command: build`: builds what changed, and hands it to whoever comes after. @throws PackerError when a target failed */
export const runBuild: RunCommand = async (inputs, given) => {
  const handover = openHandover<PostState>(given.scratch);
  const logins = loginsOf(inputs, given);
  const { context, folder } = withOwnDocker(given, logins);
  handover.set('dockerConfig', folder);
  const { log, run } = context;
  const trust = trustOf(run.event, inputs['pull-requests']);
  const request = {
    ...requestOf(inputs, context, await planFile(inputs, context)),
    ...imagesOf(inputs, context, { trust, logins }),
  };
  const part = partOf(inputs, loadConfig(request.config));
  const caches = actionsCache({ log, onTrouble: (waitedMs) => handover.set('waitedForCaches', waitedMs) });
  const caching = cachingOf(inputs, context, { trust, part, caches, handover, logins });
  // Asked for while the build runs: both wait for others most of the time.
  const restored = baseOf(inputs['cache-scope'] ?? '', context, caches, part.bases);

  const result = await told({ ...request, hooks: caching.hooks }, context);
  const before = await restored;
  const built = withKnownPackages(builtBy(result), before);
  const base = comparable(before, built, result.plan.targets, part);
  const changes = changesAgainst(base, built);
  setOutputs(
    { manifest: result.manifest, changed: JSON.stringify(changedTargets(changes)), 'cache-hit': caching.hit() },
    log,
  );
  const failed = hasFailed(result);
  // Only what is complete: of a target that is lacking, later runs would say that it is new.
  const isComplete = built.artifacts.length === result.outcomes.length;
  if (isComplete && run.event.kind === 'push' && inputs.only === undefined)
    handover.set('base', { scope: inputs['cache-scope'] ?? '', leg: part.leg, text: manifestText(built) });

  const prefix = inputs['artifact-prefix'] ?? '';
  const paths = filesIn(built).map(({ path }) => path);
  const { amendReport } = await import('../build/report-file.ts');
  const finishReport = (zips: Record<string, Stored>) => {
    const facts = {
      links: linksTo(paths, part.leg, prefix, zips),
      ...(base && { base: { branch: run.baseBranch, changes } }),
    };
    amendReport(result.report, (page) => ofRun(page, facts));
  };
  const stored = await uploaded(inputs, context, { part, request, result, built, finishReport });
  setOutputs({ artifacts: JSON.stringify(stored) }, log);
  const overview = overviewOf(result, {
    changes,
    ...(base && { base: { branch: run.baseBranch } }),
    links: linksTo(paths, part.leg, prefix, stored),
    ...reportIn(stored, namesWith(prefix).report(part.leg)),
    run: { url: run.url, sha: run.sha },
  });
  await tell(overview, inputs, context, { isWhole: part.isWhole });
  for (const problem of placedProblems(result.outcomes, request.config)) log.problem(problem);
  if (failed) throw failedTargets(result.outcomes);
  if (inputs.publish === 'true' || inputs.publish === 'dry-run') {
    const { publishLayers } = await import('./publishing.ts');
    const { config, dist, only, platforms, shard } = request;
    const built = { config, dist, only, platforms, shard, manifests: [result.manifest], plan: result.plan };
    await publishLayers(inputs, context, trust, built);
  }
};

/** Builds, and tells of it in the log. */
async function told(request: BuildRequest, { log, signal }: Context): Promise<BuildResult> {
  const telling = targetLog(log);
  try {
    const result = await build(request, telling.report, signal);
    telling.finish(result);
    return result;
  } catch (thrown) {
    telling.abort();
    throw thrown;
  }
}

const builtBy = ({ outcomes }: BuildResult): BuildManifest => ({
  schema: 1,
  artifacts: outcomes.flatMap((outcome) => ('artifact' in outcome ? [outcome.artifact] : [])),
});

/** What was built becomes artifacts, after a failed build as well; that targets failed then says more than that an upload did. */
async function uploaded(
  inputs: Inputs,
  { run, scratch, log }: Context,
  {
    part,
    request,
    result,
    built,
    finishReport,
  }: Pick<BuildUpload, 'finishReport'> & {
    part: Part;
    request: BuildRequest;
    result: BuildResult;
    built: BuildManifest;
  },
): Promise<Record<string, Stored>> {
  const mode = inputs.artifacts;
  if (mode === 'none') return {};
  const { uploadBuild } = await import('./artifacts.ts');
  try {
    return await log.folded('Artifacts', () =>
      uploadBuild({
        mode,
        prefix: inputs['artifact-prefix'] ?? '',
        retentionDays: inputs['retention-days'],
        ...{ leg: part.leg, dist: request.dist, artifacts: built.artifacts },
        ...(existsSync(result.report) && { report: result.report, finishReport }),
        ...{ runUrl: run.url, attempt: run.attempt, scratch, log },
      }),
    );
  } catch (thrown) {
    if (!hasFailed(result) || !(thrown instanceof PackerError)) throw thrown;
    for (const problem of thrown.problems) log.problem(problem);
    return {};
  }
}
