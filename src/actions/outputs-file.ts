import { statSync } from 'node:fs';
import { setOutput } from '@actions/core';
import { fitting, type OutputValues } from './outputs.ts';
import type { ActionLog } from './types.ts';

/** Sets the outputs of the step; those that are too long for the platform stay empty, with a warning. */
export function setOutputs(values: OutputValues, log: ActionLog): void {
  const { fit, tooLong } = fitting(values, writtenBefore());
  for (const [name, value] of Object.entries(fit)) setOutput(name, value);
  if (tooLong.length > 0)
    log.warning(
      `${tooLong.join(', ')}: too long for an output (GitHub takes 1 MiB for all outputs of a job), and left empty; the artifacts tell the same.`,
    );
}

/** A step sets its outputs as it comes to know them; GitHub counts them together. A byte of the file is a unit or more. */
const writtenBefore = (): number => statSync(process.env.GITHUB_OUTPUT ?? '', { throwIfNoEntry: false })?.size ?? 0;
