import { dirname, join } from 'node:path';
import { writeOutput } from '../outputs/files.ts';
import { artifactId } from '../outputs/manifest.ts';
import { preview } from '../pipeline.ts';
import { matrixOf } from '../plan/matrix.ts';
import { writePlan } from '../plan/planfile.ts';
import type { Target } from '../plan/types.ts';
import { namesWith } from './artifact-names.ts';
import { baseOf } from './base.ts';
import { actionsCache } from './blob-cache.ts';
import type { RunCommand } from './commands.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import { partOf } from './job.ts';
import { setOutputs } from './outputs-file.ts';
import { requestOf } from './request.ts';

/** `command: plan`: the matrix of the jobs that build, and the plan that they read. */
export const runPlan: RunCommand = async (inputs, context) => {
  const { log, scratch } = context;
  const request = requestOf(inputs, context);
  const { config, plan } = preview(request, log.warning);
  for (const problem of plan.warnings) log.problem(problem);

  const path = join(scratch, namesWith(inputs['artifact-prefix'] ?? '').plan);
  writeOutput(path, writePlan(plan, dirname(request.config)));

  const scope = inputs['cache-scope'] ?? '';
  const caches = actionsCache({ log });
  const base = request.force ? undefined : await baseOf(scope, context, caches, partOf(inputs, config).bases);
  const before = new Map(base?.artifacts.map((entry) => [artifactId(entry), entry.manifestHash]));
  const isChanged = ({ id, manifestHash }: Target) => before.get(id) !== manifestHash;
  const matrix = matrixOf(plan.targets, isChanged, inputs.shards);
  const include = matrix.include.map((row) => ({ ...row, runner: runnerOf(inputs, row.arch) }));
  for (const row of include)
    log.info(`${row.platform} ${row.shard}: ${row.targets} targets, ${row.changed} changed, on ${String(row.runner)}`);
  if (inputs.artifacts !== 'none') await upload(path, inputs, context);
  setOutputs({ matrix: JSON.stringify({ include }), plan: path }, log);
};

const runnerOf = (inputs: Inputs, arch: 'amd64' | 'arm64') =>
  arch === 'arm64' && !inputs.qemu ? inputs['runner-arm64'] : inputs['runner-amd64'];

async function upload(path: string, inputs: Inputs, { run, scratch, log }: Context): Promise<void> {
  const { uploadFiles } = await import('./upload.ts');
  const name = namesWith(inputs['artifact-prefix'] ?? '').plan;
  const settings = {
    retentionDays: inputs['retention-days'],
    runUrl: run.url,
    attempt: run.attempt,
    scratch,
    log,
  };
  await log.folded('Artifacts', () => uploadFiles([{ name, path }], settings));
}
