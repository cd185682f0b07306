import { hasFailed } from '../build/types.ts';
import { build } from '../pipeline.ts';
import type { RunCommand } from './commands.ts';
import { failedTargets, placedProblems } from './findings.ts';
import { setOutputs } from './outputs-file.ts';
import { requestOf } from './request.ts';
import { targetLog } from './target-log.ts';

/** `command: build`: builds what changed. @throws PackerError when a target failed */
export const runBuild: RunCommand = async (inputs, context) => {
  const { log, signal } = context;
  const request = requestOf(inputs, context);
  const told = targetLog(log);
  const result = await build(request, told.report, signal).catch((thrown) => {
    told.abort();
    throw thrown;
  });
  told.finish(result.outcomes);
  setOutputs({ manifest: result.manifest }, log);
  for (const problem of placedProblems(result.outcomes, request.config)) log.problem(problem);
  if (hasFailed(result)) throw failedTargets(result.outcomes);
};
