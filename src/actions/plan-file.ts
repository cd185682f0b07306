import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { failure } from '../errors.ts';
import { namesWith } from './artifact-names.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';

/**
 * The file that the input `plan` stands for: one that is there, or the artifact of this run that is called like it.
 * @returns undefined when a plan is to be made here @throws PackerError when there is neither
 */
export async function planFile(inputs: Inputs, { scratch, run, log }: Context): Promise<string | undefined> {
  const named = inputs.plan;
  if (named === undefined) return undefined;
  const path = resolve(named);
  if (existsSync(path)) return path;
  const prefix = inputs['artifact-prefix'] ?? '';
  const artifact = namesWith(prefix).plan;
  // Nobody has uploaded it then; planning anew gives the same.
  if (inputs.artifacts === 'none') {
    log.info(`There is no file ${named}, and artifacts are not used: planning anew.`);
    return undefined;
  }
  const isOurs = basename(named) === artifact || basename(named) === 'plan.json';
  const { downloadPlan } = await import('./downloads.ts');
  const downloaded = isOurs ? await downloadPlan({ prefix, into: scratch, runUrl: run.url }) : undefined;
  if (downloaded === undefined)
    throw failure('input/plan', `input plan: there is no file ${named}, and this run has no artifact ${artifact}`, {
      exitCode: 2,
      hint: 'A job with `command: plan` and the same artifact-prefix makes one; this job `needs` it.',
    });
  return downloaded;
}
