import type { Context } from './context.ts';
import type { Command } from './input-table.ts';
import type { Inputs } from './inputs.ts';

/** @throws PackerError when it failed, for a reason that is the user's to mend */
export type RunCommand = (inputs: Inputs, context: Context) => Promise<void>;

/** Each command's work is loaded only when it runs. */
export const RUN: Record<Command, () => Promise<RunCommand>> = {
  plan: async () => (await import('./plan.ts')).runPlan,
  build: async () => (await import('./build.ts')).runBuild,
  report: async () => (await import('./report.ts')).runReport,
  publish: async () => (await import('./publish.ts')).runPublish,
  convert: async () => (await import('./convert.ts')).runConvert,
};
