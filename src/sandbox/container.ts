import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Platform } from '../config/types.ts';
import { failure } from '../errors.ts';
import { ENGINE_HINTS, hintFor } from '../graph/hints.ts';

/** The caller's environment, for the docker program: DOCKER_HOST and the like. */
export type DockerEnvironment = Readonly<Record<string, string | undefined>>;

export interface ContainerOptions {
  image: string;
  platform: Platform;
  /** Program and its arguments; undefined: what the image starts. */
  entrypoint?: string;
  args: string[];
  env: Record<string, string>;
  /** Further words of `docker create`: network, memory. */
  words: string[];
  /** Copied to the container's root before it starts. */
  files?: Readable;
  docker: DockerEnvironment;
  signal: AbortSignal;
}

export interface Container {
  /** Starts it; resolves with its exit code when it has ended. `onText` gets what it prints on either stream. */
  start(onText: (text: string) => void): Promise<number>;
  /** Stops and removes it; a second call does nothing. */
  remove(): Promise<void>;
}

/** Lambda runs functions as a user of this kind: not root, and nobody in particular. */
const USER = '993:990';
const LABEL = 'lambda-packer.sandbox';

/** A container that is ready to start. Nothing of the host is mounted. @throws PackerError with what docker said; the signal's reason */
export async function createContainer(options: ContainerOptions): Promise<Container> {
  const { image, platform, entrypoint, args, env, words, files, docker, signal } = options;
  // Its name is known before it is there: one that is made while we are interrupted is found by it.
  const id = `lambda-packer-${randomUUID()}`;
  let removed: Promise<void> | undefined;
  const remove = (): Promise<void> => {
    removed ??= run(['rm', '--force', '--volumes', id], docker, {}).then(() => undefined);
    return removed;
  };
  await run(
    [
      ...['create', '--name', id, '--platform', platform, '--user', USER, '--label', LABEL, ...words],
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...(entrypoint === undefined ? [] : ['--entrypoint', entrypoint]),
      ...[image, ...args],
    ],
    docker,
    { signal },
  ).catch(async (thrown: unknown) => {
    if (signal.aborted) await remove().catch(() => undefined);
    throw thrown;
  });
  try {
    if (files) await run(['cp', '-', `${id}:/`], docker, { signal, input: files });
  } catch (thrown) {
    await remove().catch(() => undefined);
    throw thrown;
  }
  return {
    async start(onText) {
      const child = spawn('docker', ['start', '--attach', id], { env: docker, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onText);
      return (await ended(child)).code;
    },
    remove,
  };
}

/** The first of several names that the Docker Engine has, or can pull. @throws PackerError with what it says of the last one */
export async function findImage(
  [first, ...others]: readonly [string, ...string[]],
  platform: Platform,
  docker: DockerEnvironment,
  signal: AbortSignal,
): Promise<string> {
  try {
    await run(['image', 'inspect', '--format', '{{.Id}}', first], docker, { signal }).catch(() =>
      run(['pull', '--quiet', '--platform', platform, first], docker, { signal }),
    );
    return first;
  } catch (thrown) {
    const [second, ...rest] = others;
    signal.throwIfAborted();
    if (second === undefined) throw thrown;
    return findImage([second, ...rest], platform, docker, signal);
  }
}

/** Runs one docker command to its end. @returns what it printed, trimmed. @throws PackerError with what it complained of */
async function run(
  words: string[],
  env: DockerEnvironment,
  { signal, input }: { signal?: AbortSignal; input?: Readable },
): Promise<string> {
  signal?.throwIfAborted();
  const child = spawn('docker', words, { env, stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => child.kill('SIGINT');
  signal?.addEventListener('abort', stop, { once: true });
  let [printed, complaint] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  // When docker gives up, its complaint tells more than the broken pipe.
  const fed = input && child.stdin ? pipeline(input, child.stdin) : Promise.resolve();
  const [sent, result] = await Promise.all([
    fed.then(
      () => undefined,
      (error: unknown) => error,
    ),
    ended(child),
  ]);
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  if (result.code !== 0) throw dockerFailure(words[0]!, complaint.trim() || result.why);
  if (sent !== undefined) throw sent;
  return printed.trim();
}

const ended = (child: ChildProcess): Promise<{ code: number; why: string }> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, why: error.message }));
    child.once('close', (code, signal) => resolve({ code: code ?? 128, why: `it ended with ${signal ?? code}` }));
  });

function dockerFailure(command: string, complaint: string) {
  const known = hintFor(ENGINE_HINTS, complaint);
  return failure(
    known ? `sandbox/${known.code}` : 'sandbox/docker',
    `docker ${command} failed: ${complaint.split('\n').slice(-3).join('\n')}`,
    known ? { hint: known.hint } : {},
  );
}
