import { type Command, CommanderError } from 'commander';
import { messageOf, PackerError } from '../errors.ts';
import { machineLines } from './machine.ts';
import { problemText } from './problem-text.ts';
import { program } from './program.ts';

// The AWS SDK in here changes with our releases only: what its next ones need is not the user's affair.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** 128 + signal number, as shells report it. */
const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs one command line and sets the exit code: 0 done, 1 failed, 2 wrong configuration or command line, 130/143 interrupted. */
async function main(argv: string[]): Promise<void> {
  const interruption = new AbortController();
  let interrupted: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted !== undefined) process.exit(interrupted);
      interrupted = INTERRUPTED[signal];
      interruption.abort(new Error(`interrupted by ${signal}`));
      // Whatever does not listen to the abort must not keep a terminal waiting.
      setTimeout(() => process.exit(interrupted), 1800).unref();
    });
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
    });
  }
  try {
    await strict(program(interruption.signal)).parseAsync(argv);
  } catch (thrown) {
    process.exitCode = interrupted ?? report(thrown);
  }
  if (interrupted !== undefined) process.exit(interrupted);
}

/** Usage errors are thrown, so that they end with code 2 like every other mistake in what was asked. */
function strict(command: Command): Command {
  command.exitOverride();
  command.commands.forEach(strict);
  return command;
}

function report(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  if (thrown instanceof PackerError) {
    for (const problem of thrown.problems) process.stderr.write(`${problemText(problem)}\n`);
    for (const line of machineLines(thrown.problems)) process.stderr.write(`${line}\n`);
    return thrown.exitCode;
  }
  const trace = process.env.LAMBDA_PACKER_DEBUG && thrown instanceof Error ? `\n${thrown.stack}` : '';
  process.stderr.write(
    `error: ${messageOf(thrown)}${trace}\n  This is a fault of lambda-packer; LAMBDA_PACKER_DEBUG=1 shows where. Please report it.\n`,
  );
  return 1;
}

await main(process.argv);
