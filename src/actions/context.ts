import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { failure } from '../errors.ts';
import { type Run, readRun } from './event.ts';
import { type StepLog, stepLog } from './log.ts';

/** Where a step runs, and what the runner says of it. Paths are absolute. */
export interface Context {
  run: Run;
  /** Root of the repository. */
  workspace: string;
  /** A folder of the action's own in the runner's folder for this job. */
  scratch: string;
  /** Packs of this job, whichever of its steps made them. */
  store: string;
  /** For Docker and installers: without the action's own inputs and states, some of which are secrets. */
  env: Record<string, string | undefined>;
  home: string;
  log: StepLog;
  signal: AbortSignal;
}

export function readContext(signal: AbortSignal): Context {
  const workspace = resolve(process.env.GITHUB_WORKSPACE ?? '.');
  const scratch = join(resolve(process.env.RUNNER_TEMP ?? tmpdir()), 'lambda-packer');
  mkdirSync(scratch, { recursive: true });
  return {
    run: readRun(process.env, readPayload(process.env.GITHUB_EVENT_PATH)),
    workspace,
    scratch,
    store: join(scratch, 'store'),
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(INPUT|STATE)_/.test(name))),
    home: homedir(),
    log: stepLog(workspace),
    signal,
  };
}

function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Paths of inputs, and those that problems name, are relative to the working directory. @throws PackerError (2) when it is none */
export function enter(workspace: string, folder: string): void {
  const path = resolve(workspace, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw failure(
      'input/folder',
      `input working-directory: ${JSON.stringify(folder)} is not a folder of the repository`,
      {
        exitCode: 2,
        hint: 'Has actions/checkout run before?',
      },
    );
  process.chdir(path);
}
