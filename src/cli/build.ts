import { type BuildRequest, type BuildResult, hasFailed } from '../build/types.ts';
import { build } from '../pipeline.ts';
import { shownPath } from '../plan/shown-path.ts';
import { machineFindings } from './machine.ts';
import { outcomeTable, summaryLine } from './outcomes.ts';
import { problemText } from './problem-text.ts';
import { watched } from './progress.ts';
import { type BuildOptions, requestOf } from './request.ts';
import { displayOf, hasColor } from './terminal.ts';

/** `lambda-packer build`. */
export async function runBuild(options: BuildOptions, signal: AbortSignal): Promise<void> {
  const request = {
    ...requestOf(options),
    login: async (registry: string) => (await import('../aws/ecr.ts')).ecrLogin(registry, { signal }),
  };
  const result = await watched(options, signal, (report) => build(request, report, signal));
  signal.throwIfAborted();
  if (!options.json) await show(result, request, options, signal);
  if (hasFailed(result)) process.exitCode = 1;
  const published =
    options.publish === undefined || hasFailed(result)
      ? undefined
      : await (await import('./publish.ts')).publishBuilt(
          {
            config: request.config,
            manifests: [result.manifest],
            dist: request.dist,
            only: request.only,
            platforms: request.platforms,
            regions: options.region,
            plan: result.plan,
            dryRun: options.publish === 'dry-run',
            adopt: false,
            force: false,
          },
          options,
          signal,
        );
  if (options.json) process.stdout.write(`${JSON.stringify({ ...jsonOf(result), ...published }, null, 2)}\n`);
}

async function show(
  result: BuildResult,
  request: BuildRequest,
  options: BuildOptions,
  signal: AbortSignal,
): Promise<void> {
  const isQuiet = options.progress === 'quiet';
  const display = displayOf(options.color, process.stdout);
  if (!isQuiet) process.stdout.write(`${outcomeTable(result, display)}\n`);
  // What stops many targets, a missing Engine say, is told once.
  const problems = result.outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.problems : []));
  const color = hasColor(options.color, process.stderr);
  for (const text of new Set(problems.map((problem) => problemText(problem, color)))) process.stderr.write(`${text}\n`);
  const ofMachine = await machineFindings(problems, result.plan, request, signal);
  signal.throwIfAborted();
  for (const line of ofMachine) process.stderr.write(`${line}\n`);
  if (!isQuiet) process.stdout.write(`${summaryLine(result)}\nReport: ${shownPath(result.report)}\n`);
}

/** `--json`: what was built, reused or left unchanged. */
function jsonOf(result: BuildResult): object {
  return {
    layersMode: result.plan.layersMode,
    layersModeReason: result.plan.layersModeReason,
    solves: result.solves,
    manifest: result.manifest,
    report: result.report,
    problems: result.problems,
    targets: result.outcomes.map(({ target, ...outcome }) => ({
      name: target.name,
      platform: target.platform,
      manifestHash: target.manifestHash,
      ...outcome,
    })),
    phases: result.phases,
  };
}
