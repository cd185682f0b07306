import { spawn } from 'node:child_process';
import { PassThrough, type Readable } from 'node:stream';
import type { Environment } from './installer-config.ts';

/** What a run of buildx needs: a folder with `bake.json` and the files it names. */
export interface BuildxRun {
  folder: string;
  targets: string[];
  builder: string | undefined;
  env: Environment;
  signal: AbortSignal;
  /** Gets standard error's text as it comes. */
  onProgress: (text: string) => void;
  /** Takes standard output; called when its first byte is there. */
  onOutput: (stream: Readable) => Promise<void>;
}

/** How a run ended: `wrote` is false when nothing came on standard output. */
export type BuildxEnd = { ok: true; wrote: boolean } | { ok: false; why: string };

/** From SIGINT, after which buildx tells the daemon to stop, to SIGKILL. */
const GRACE_MS = 1500;

/**
 * Runs `docker buildx bake` in a process group of its own. The output stream ends only after the process succeeded, and fails when it failed,
 * so that whoever reads it never takes a torn archive for a whole one.
 *
 * @throws the signal's reason when it was aborted (the process is gone by then), and what `onOutput` threw
 */
export async function bake(run: BuildxRun): Promise<BuildxEnd> {
  run.signal.throwIfAborted();
  const words = [
    'buildx',
    'bake',
    ...(run.builder === undefined ? [] : ['--builder', run.builder]),
    '--file',
    'bake.json',
    '--progress',
    'rawjson',
    ...run.targets,
  ];
  const child = spawn('docker', words, {
    cwd: run.folder,
    // The bake file names nothing but this folder and the user's own cache; a provenance file is no part of the archive.
    env: {
      ...run.env,
      BUILDX_BAKE_ENTITLEMENTS_FS: '0',
      BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
      DOCKER_CLI_HINTS: 'false',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = stopper(child.pid);
  run.signal.addEventListener('abort', stop.now, { once: true });

  const output = new PassThrough({ highWaterMark: 1 << 20 });
  output.on('error', () => {}); // whoever reads it hears of it; without a reader it has no one to tell
  let taken: Promise<void> | undefined;
  let hasEnded = false;
  let readerFailed: unknown;
  child.stdout.once('data', () => {
    taken = run.onOutput(output).catch((error: unknown) => {
      readerFailed = error;
      if (!hasEnded) stop.now();
      child.stdout.resume();
    });
  });
  child.stdout.pipe(output, { end: false });
  output.once('close', () => child.stdout.resume());
  child.stderr.setEncoding('utf8').on('data', run.onProgress);

  try {
    const ended = await new Promise<BuildxEnd>((resolve) => {
      child.once('error', (error) => resolve({ ok: false, why: error.message }));
      child.once('close', (code, signal) =>
        resolve(
          code === 0
            ? { ok: true, wrote: taken !== undefined }
            : { ok: false, why: `docker buildx bake ended with ${signal ?? `code ${code}`}` },
        ),
      );
    });
    hasEnded = true;
    run.signal.throwIfAborted();
    if (readerFailed !== undefined) throw readerFailed;
    if (!ended.ok) return ended;
    output.end();
    await taken;
    if (readerFailed !== undefined) throw readerFailed;
    return ended;
  } finally {
    if (!output.writableEnded) output.destroy(new Error('the build did not come to its end'));
    await taken;
    run.signal.removeEventListener('abort', stop.now);
    stop.clear();
  }
}

/** Ends a process group: SIGINT, then SIGKILL. */
function stopper(pid: number | undefined) {
  let timer: NodeJS.Timeout | undefined;
  const send = (signal: NodeJS.Signals) => {
    try {
      if (pid !== undefined) process.kill(-pid, signal);
    } catch {
      // It is gone.
    }
  };
  return {
    now: () => {
      send('SIGINT');
      timer ??= setTimeout(() => send('SIGKILL'), GRACE_MS);
    },
    clear: () => clearTimeout(timer),
  };
}
