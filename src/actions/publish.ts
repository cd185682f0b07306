import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure } from '../errors.ts';
import { MANIFEST_FILE } from '../outputs/manifest.ts';
import type { RunCommand } from './commands.ts';
import type { Context } from './context.ts';
import { downloadRun } from './downloads.ts';
import type { Inputs } from './inputs.ts';
import { publishLayers } from './publishing.ts';
import { trustOf } from './trust.ts';

/** `command: publish`: the layers that this job has built, else those that the jobs of this run have. */
export const runPublish: RunCommand = async (inputs, context) => {
  const { log, run } = context;
  if (inputs.publish === 'false') return log.notice('Nothing is published: the input publish is false.');
  const trust = trustOf(run.event, inputs['pull-requests']);
  const dist = resolve(inputs.dist);
  const plan = await built(dist, inputs, context);
  const config = resolve(inputs.config);
  await publishLayers(inputs, context, trust, { config, manifests: [join(dist, MANIFEST_FILE)], dist, plan });
};

/** Sees to it that dist holds what is published. @returns the plan that it must agree with */
async function built(dist: string, inputs: Inputs, { run, log }: Context): Promise<string | undefined> {
  const named = inputs.plan !== undefined && existsSync(inputs.plan) ? resolve(inputs.plan) : undefined;
  if (existsSync(join(dist, MANIFEST_FILE))) return named;
  const prefix = inputs['artifact-prefix'] ?? '';
  const found = await log.folded('Artifacts of this run', () =>
    downloadRun({ prefix, into: dist, zips: true, runUrl: run.url }),
  );
  if (found.legs.length === 0)
    throw failure('publish/nothing', 'this run has built nothing that could be published', {
      hint: 'Publish after the jobs that build (`needs:`), with their artifact-prefix, and without `artifacts: none`.',
    });
  return named ?? found.plan;
}
