import { dirname, resolve } from 'node:path';
import { writeOutput } from '../outputs/files.ts';
import { preview } from '../pipeline.ts';
import { matrixOf } from '../plan/matrix.ts';
import { writePlan } from '../plan/planfile.ts';
import { renderTable } from '../report/table.ts';
import { problemText } from './problem-text.ts';
import { type BuildOptions, requestOf } from './request.ts';
import { displayOf } from './terminal.ts';

interface PlanOptions extends BuildOptions {
  output?: string;
  matrix: boolean;
  shards: number;
}

/** `lambda-packer plan`: a table, JSON, a matrix, and with `-o` the plan file. */
export function runPlan(options: PlanOptions): void {
  const request = requestOf(options);
  const { plan, standings } = preview(request, (message) => process.stderr.write(`warning: ${message}\n`));
  for (const problem of plan.warnings) process.stderr.write(`${problemText(problem)}\n`);
  const text = writePlan(plan, dirname(request.config));
  if (options.output !== undefined) writeOutput(resolve(options.output), text);
  const stale = new Set(standings.filter(({ state }) => state === 'stale').map(({ target }) => target.id));
  if (options.matrix)
    process.stdout.write(
      `${JSON.stringify(matrixOf(plan.targets, (target) => stale.has(target.id), options.shards))}\n`,
    );
  else if (options.json) process.stdout.write(text);
  else {
    const rows = standings.map((standing) => ({
      name: standing.target.name,
      platform: standing.target.platform,
      plan: standing.state === 'stale' ? 'build' : 'unchanged',
      reason: standing.state === 'stale' ? standing.reason : '',
    }));
    process.stdout.write(`${renderTable(rows, displayOf(options.color, process.stdout))}\n`);
    process.stdout.write(
      `${stale.size} of ${standings.length} to build; layers are ${plan.layersMode === 'merge' ? 'merged into functions' : 'attached'} (${plan.layersModeReason})\n`,
    );
  }
}
