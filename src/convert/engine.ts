import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { failure } from '../errors.ts';
import { visible } from '../report/text.ts';
import { imageInFiles } from './archive-image.ts';
import { filesOfArchive, type ImageFiles } from './files.ts';
import type { OpenContext } from './open.ts';
import { storeStream } from './spool.ts';
import type { Image } from './types.ts';

/** What the Docker Engine says of an image's name. */
export type EngineAnswer = { kind: 'here' } | { kind: 'missing' } | { kind: 'no-engine'; why: string };

/** Asks the Engine that the docker command line would talk to (DOCKER_HOST, contexts). */
export async function askEngine(reference: string, { env, signal }: OpenContext): Promise<EngineAnswer> {
  const child = docker(['image', 'inspect', '--format', '{{.Id}}', reference], env);
  const ended = await end(child, signal);
  if (ended.code === 0) return { kind: 'here' };
  return /no such image|no such object/i.test(ended.said)
    ? { kind: 'missing' }
    : { kind: 'no-engine', why: ended.said || 'docker image inspect failed' };
}

/** An image of the Engine: `docker save`, written to disk as it comes, since its manifest is at the end of the stream. @throws PackerError */
export async function engineImage(reference: string, context: OpenContext): Promise<Image> {
  const { env, signal, scratch, shown, platform } = context;
  const path = join(scratch, 'saved.tar');
  const child = docker(['image', 'save', reference], env);
  const ended = end(child, signal);
  let files: ImageFiles | undefined;
  let failed: unknown;
  try {
    files = await filesOfArchive(path, storeStream(child.stdout, path), { shown, signal });
  } catch (thrown) {
    failed = thrown;
    child.kill();
  }
  const { code, said } = await ended;
  signal.throwIfAborted();
  // A stream that the Engine broke off is torn; what it said of that is the cause.
  if (code !== 0 && code !== 'SIGTERM')
    throw failure('convert/engine', `${shown}: docker save failed: ${said || `it ended with ${code}`}`);
  if (files === undefined) throw failed;
  return imageInFiles(files, { shown, signal, platform, reference, isOnly: true });
}

type Docker = ChildProcessByStdio<null, Readable, Readable>;

const docker = (argv: string[], env: OpenContext['env']): Docker =>
  spawn('docker', argv, { env: { ...env, DOCKER_CLI_HINTS: 'false' }, stdio: ['ignore', 'pipe', 'pipe'] });

const MOST_SAID = 4000;

async function end(child: Docker, signal: AbortSignal): Promise<{ code: number | string; said: string }> {
  const stop = () => void child.kill();
  signal.addEventListener('abort', stop, { once: true });
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-MOST_SAID);
  });
  // Its result is not read where only its success counts.
  if (child.spawnargs.includes('inspect')) child.stdout.resume();
  try {
    const [code, killed] = (await once(child, 'close')) as [number | null, string | null];
    return { code: code ?? killed ?? 1, said: lastLine(text) };
  } catch (thrown) {
    const isMissing = (thrown as NodeJS.ErrnoException).code === 'ENOENT';
    return { code: 127, said: isMissing ? 'the docker command is not installed' : String(thrown) };
  } finally {
    signal.removeEventListener('abort', stop);
    signal.throwIfAborted();
  }
}

const lastLine = (text: string): string =>
  visible(
    text
      .trim()
      .split('\n')
      .filter((line) => line.trim() !== '[]')
      .at(-1) ?? '',
  ).replace(/^Error response from daemon: /, '');
