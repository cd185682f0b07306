import { execFile } from 'node:child_process';

export interface Ran {
  ok: boolean;
  stdout: string;
  /** The last lines of standard error, or why there was no process. */
  why: string;
}

/** Runs `docker` with these words; what goes wrong is a result. `input`: its standard input. */
export type Docker = (words: string[], timeoutMs?: number, input?: string) => Promise<Ran>;

/** Long enough to pull an image over a slow line. */
const LIMIT_MS = 5 * 60_000;

/** @param signal aborted: the process is ended, and its failure is the result */
export const dockerIn =
  (env: NodeJS.ProcessEnv, signal?: AbortSignal): Docker =>
  (words, timeoutMs = LIMIT_MS, input = '') =>
    new Promise((resolve) => {
      const child = execFile(
        'docker',
        words,
        { env, timeout: timeoutMs, maxBuffer: 64 << 20, ...(signal && { signal }) },
        (error, stdout, stderr) => {
          const said = stderr.trim().split('\n').slice(-3).join('\n');
          resolve({ ok: error === null, stdout, why: said || (error?.message ?? '') });
        },
      );
      // A process that does not read it closes the pipe, and says why in its own words.
      child.stdin?.on('error', () => {}).end(input);
    });
