import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const CLI = resolve('dist/cli/index.js');

export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** argv of every docker process that was started. */
  docker: string[];
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string | undefined>;
  /** A Node other than this one, and a copy of the program. */
  node?: string;
  cli?: string;
  /** Before the program, as `unshare` or `sh -c` need. */
  wrap?: string[];
  /** After it the process is killed. */
  timeoutMs?: number;
  onStart?: (child: ChildProcess) => void;
}

/** A folder of its own for one test, gone afterwards. */
export function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-e2e-'));
  return {
    folder,
    /** Writes files given as path → content. */
    write(files: Record<string, string>, under = '') {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, under, path)), { recursive: true });
        writeFileSync(join(folder, under, path), content);
      }
      return join(folder, under);
    },
    path: (...parts: string[]) => join(folder, ...parts),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Something else in the place of a file or folder. */
export function instead(path: string, make: (path: string) => unknown): void {
  rmSync(path, { recursive: true, force: true });
  make(path);
}

/** Runs the built command line as a process of its own, with a `docker` in front of the real one that notes each start. */
export async function lambdaPacker(
  argv: string[],
  { cwd, env = {}, node = process.execPath, cli = CLI, wrap = [], timeoutMs = 300_000, onStart }: RunOptions = {},
): Promise<Ran> {
  const shim = mkdtempSync(join(tmpdir(), 'lambda-packer-docker-'));
  const log = join(shim, 'log');
  writeFileSync(
    join(shim, 'docker'),
    `#!/bin/sh\necho "$*" >> '${log}'\nPATH='${process.env.PATH}' exec docker "$@"\n`,
  );
  chmodSync(join(shim, 'docker'), 0o755);
  const [command = node, ...words] = [...wrap, node, cli, ...argv];
  const child = spawn(command, words, {
    cwd,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PATH: `${shim}${delimiter}${process.env.PATH}`,
      LAMBDA_PACKER_BASE_REGISTRY: 'localhost:5000/lambda',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  onStart?.(child);
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text.stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text.stderr += part));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, fail) => {
    child.once('error', fail);
    child.once('close', (...ended) => done(ended));
  });
  let docker: string[] = [];
  try {
    docker = readFileSync(log, 'utf8').trim().split('\n');
  } catch {
    // None was started.
  }
  rmSync(shim, { recursive: true, force: true });
  return { code, signal, ...text, docker };
}

/** What `build --json` printed. */
export interface BuildJson {
  solves: number;
  targets: {
    name: string;
    platform: string;
    status: string;
    reason: string;
    manifestHash: string;
    artifact?: { sha256: string; path: string; findings: { code: string; severity: string }[] };
    problems?: { message: string; hint?: string }[];
  }[];
}

export const buildJson = (ran: Ran): BuildJson => JSON.parse(ran.stdout) as BuildJson;

/** SHA-256 by file name, from a dist folder's manifest. */
export function hashesOf(dist: string): Record<string, string> {
  const { artifacts } = JSON.parse(readFileSync(join(dist, 'build_manifest.json'), 'utf8')) as {
    artifacts: { name: string; platform: string; path?: string; sha256?: string; digest?: string }[];
  };
  return Object.fromEntries(
    artifacts.map(({ name, platform, path, sha256, digest }) => [
      path ?? `${name} ${platform}`,
      sha256 ?? digest ?? '',
    ]),
  );
}
