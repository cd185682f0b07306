import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeOutput } from '../outputs/files.ts';
import { preview } from '../pipeline.ts';
import { matrixOf } from '../plan/matrix.ts';
import { writePlan } from '../plan/planfile.ts';
import type { RunCommand } from './commands.ts';
import type { Inputs } from './inputs.ts';
import { setOutputs } from './outputs-file.ts';
import { requestOf } from './request.ts';

/** `command: plan`: the matrix of the jobs that build, and the plan that they read. */
export const runPlan: RunCommand = async (inputs, context) => {
  const { log, temporary } = context;
  const request = requestOf(inputs, context);
  const { plan } = preview(request, log.warning);
  for (const problem of [...plan.warnings, ...plan.targets.flatMap((target) => target.unsupported ?? [])])
    log.problem(problem);

  const path = join(temporary, 'lambda-packer', `${inputs['artifact-prefix'] ?? ''}plan.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeOutput(path, writePlan(plan, dirname(request.config)));

  const matrix = matrixOf(plan.targets, () => true, inputs.shards);
  const include = matrix.include.map((row) => ({ ...row, runner: runnerOf(inputs, row.arch) }));
  for (const row of include)
    log.info(`${row.platform} ${row.shard}: ${row.targets} targets, ${row.changed} changed, on ${String(row.runner)}`);
  setOutputs({ matrix: JSON.stringify({ include }), plan: path }, log);
};

const runnerOf = (inputs: Inputs, arch: 'amd64' | 'arm64') =>
  arch === 'arm64' && !inputs.qemu ? inputs['runner-arm64'] : inputs['runner-amd64'];
