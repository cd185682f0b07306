import { getInput, setFailed, setSecret } from '@actions/core';
import { formatProblem, messageOf, PackerError } from '../errors.ts';
import { count } from '../report/text.ts';
import { RUN } from './commands.ts';
import { type Context, enter } from './context.ts';
import { parseInputs } from './inputs.ts';
import { plainLines } from './log.ts';

/** The action's main step. What fails is told once, by setFailed. */
export async function main(context: Context): Promise<void> {
  try {
    const inputs = parseInputs((name) => getInput(name));
    for (const secret of Object.values(inputs['build-secrets'] ?? {})) setSecret(secret);
    enter(context.workspace, inputs['working-directory']);
    const run = await RUN[inputs.command]();
    await run(inputs, context);
  } catch (thrown) {
    fail(thrown, context);
  }
}

function fail(thrown: unknown, context: Context): void {
  setFailed(plainLines(reasonOf(thrown, context)).join('\n'));
}

function reasonOf(thrown: unknown, { log, signal }: Context): string {
  if (signal.aborted) return messageOf(signal.reason);
  if (!(thrown instanceof PackerError)) {
    if (thrown instanceof Error && thrown.stack) log.debug(thrown.stack);
    return `${messageOf(thrown)}\nThis is a fault of lambda-packer; please report it, with the log of a run in debug mode.`;
  }
  // What has a place is shown there; what remains is said by the failure itself.
  const placed = thrown.problems.filter(({ at }) => at !== undefined);
  const others = thrown.problems.filter(({ at }) => at === undefined).map(formatFailure);
  for (const problem of placed) log.problem(problem);
  const files = [...new Set(placed.map(({ at }) => at!.file))].join(', ');
  return [...(placed.length > 0 ? [`${count(placed.length, 'problem')} in ${files}`] : []), ...others].join('\n');
}

/** Without the word `error`, which the runner writes in front. */
const formatFailure = (problem: PackerError['problems'][number]): string =>
  formatProblem(problem).replace(/^error: /, '');
