import { type BuildResult, hasFailed } from '../build/types.ts';
import { formatProblem } from '../errors.ts';
import { build } from '../pipeline.ts';
import { shownPath } from '../plan/shown-path.ts';
import { outcomeTable, summaryLine } from './outcomes.ts';
import { progress } from './progress.ts';
import { type BuildOptions, hasColor, requestOf } from './request.ts';

/** `lambda-packer build`. */
export async function runBuild(options: BuildOptions, signal: AbortSignal): Promise<void> {
  const report = progress(options.progress, (text) => process.stderr.write(text));
  const result = await build(requestOf(options), report, signal);
  if (options.json) process.stdout.write(`${JSON.stringify(jsonOf(result), null, 2)}\n`);
  else if (options.progress !== 'quiet') show(result, options);
  if (hasFailed(result)) process.exitCode = 1;
}

function show(result: BuildResult, options: BuildOptions): void {
  process.stdout.write(
    `${outcomeTable(result, { columns: process.stdout.columns ?? 80, color: hasColor(options.color, process.stdout) })}\n`,
  );
  for (const outcome of result.outcomes) {
    if (outcome.status === 'failed')
      for (const problem of outcome.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  }
  process.stdout.write(`${summaryLine(result)}\nReport: ${shownPath(result.report)}\n`);
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
