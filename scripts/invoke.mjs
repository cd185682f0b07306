// Runs a package once in its runtime image, as `lambda-packer invoke` does, but by files: for tests, and where there is no configuration.
import { filesOf } from '../lib/build/imports.js';
import { invoke as invokeOnce } from '../lib/sandbox/invoke.js';

/**
 * @param {{zip: string, layers?: string[], image: string, platform?: string, handler?: string, event?: unknown,
 *   env?: Record<string, string>, timeoutMs?: number}} options
 * @returns {Promise<{result?: unknown, error?: {errorType?: string, errorMessage?: string, phase: string}, log: string,
 *   durationMs: number, initMs: number}>} `error` when the function failed; rejects when it could not be tried at all
 */
export async function invoke({
  zip,
  layers = [],
  image,
  platform = 'linux/amd64',
  handler = 'bootstrap',
  event = {},
  env = {},
  timeoutMs = 120_000,
}) {
  let log = '';
  const answer = await invokeOnce({
    ...{ name: 'lambda-packer-invoke', image, platform, handler, env, timeoutMs, memory: 1024 },
    runtime: /(^|\/)provided[:@]/.test(image) ? 'provided.al2023' : 'python3.13',
    event: JSON.stringify(event),
    files: filesOf(zip, layers),
    docker: process.env,
    signal: new AbortController().signal,
    onLog: (text) => (log += text),
  });
  const { initMs, durationMs } = answer;
  return { ...(answer.ok ? { result: answer.result } : { error: answer.error }), log, initMs, durationMs };
}
