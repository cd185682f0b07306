#!/usr/bin/env node
// Runs a packed function once in its runtime image, as Lambda would: the package unpacked to /var/task, its layers to /opt,
// another user than root, and a Runtime API that hands over one event. Needs a Docker Engine on this machine; nothing is mounted.
import { execFile, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { startRuntimeApi } from './invoke/runtime-api.mjs';
import { zipsToTar } from './invoke/zip-to-tar.mjs';

const NAME = 'lambda-packer-invoke';
const REGION = 'eu-central-1';
const BOOTSTRAP =
  'for b in /var/task/bootstrap /opt/bootstrap; do [ -x "$b" ] && exec "$b"; done; echo "no executable bootstrap" >&2; exit 127';
const running = new Set();
const run = promisify(execFile);

async function docker(...args) {
  try {
    return (await run('docker', args, { maxBuffer: 1 << 26 })).stdout.trim();
  } catch (error) {
    throw new Error(`docker ${args[0]}: ${(error.stderr || error.message).trim()}`);
  }
}

function environment(port, handler, env) {
  return {
    AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
    _HANDLER: handler,
    AWS_LAMBDA_FUNCTION_NAME: NAME,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${NAME}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    ...env,
  };
}

async function createContainer({ image, platform, handler, port, env }) {
  const args = ['create', '--network', 'host', '--platform', platform, '--user', '993:990', '--label', NAME];
  for (const [key, value] of Object.entries(environment(port, handler, env))) args.push('--env', `${key}=${value}`);
  // An image without a runtime starts the package's own program; the official one looks for it elsewhere than Lambda does.
  if (/(^|\/)provided[:@]/.test(image)) args.push('--entrypoint', '/bin/sh', image, '-c', BOOTSTRAP);
  else args.push(image, handler);
  const id = (await docker(...args)).split('\n').pop();
  running.add(id);
  return id;
}

async function removeContainer(id) {
  await docker('rm', '--force', '--volumes', id).catch((error) => {
    if (!/no such container|already in progress/i.test(error.message)) throw error;
  });
  running.delete(id);
}

async function copyIn(id, packages) {
  const child = spawn('docker', ['cp', '-', `${id}:/`], { stdio: ['pipe', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const closed = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [fed, code] = await Promise.allSettled([pipeline(Readable.from(zipsToTar(packages)), child.stdin), closed]);
  if (code.value !== 0) throw new Error(`docker cp: ${complaint.trim() || code.reason}`);
  if (fed.status === 'rejected') throw fed.reason;
}

/**
 * Invokes a packed function once.
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
  const api = await startRuntimeApi({ event, timeoutMs, name: NAME, region: REGION });
  let id;
  try {
    id = await createContainer({ image, platform, handler, port: api.port, env });
    await copyIn(id, [{ path: zip, prefix: 'var/task/' }, ...layers.map((path) => ({ path, prefix: 'opt/' }))]);
    let log = '';
    const child = spawn('docker', ['start', '--attach', id], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (log += chunk));
    const closed = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    const ended = closed.then(async (code) => {
      await sleep(50); // an answer may still be on its way
      return {
        error: { errorType: 'Runtime.ExitError', errorMessage: `the runtime ended with status ${code}`, phase: 'init' },
      };
    });
    const limit = new AbortController();
    const late = sleep(timeoutMs, undefined, { signal: limit.signal }).then(
      () => ({
        error: { errorType: 'Sandbox.Timedout', errorMessage: `no answer within ${timeoutMs} ms`, phase: 'invoke' },
      }),
      () => undefined,
    );
    const answer = await Promise.race([api.answer, ended, late]);
    limit.abort();
    // Its last lines are out when the runtime asks for more work, or ends.
    await Promise.race([api.idle, closed, sleep(answer.result === undefined ? 200 : 1000)]);
    await removeContainer(id);
    await closed;
    return { durationMs: 0, initMs: 0, ...answer, log };
  } finally {
    if (id && running.has(id)) await removeContainer(id);
    api.close();
  }
}

async function main() {
  const text = { type: 'string' };
  const { values } = parseArgs({
    options: {
      zip: text,
      image: text,
      platform: text,
      handler: text,
      event: text,
      timeout: text,
      layer: { type: 'string', multiple: true },
      env: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help || !values.zip || !values.image) {
    console.error(
      'invoke.mjs --zip FILE --image IMAGE [--layer FILE]… [--platform linux/amd64] [--handler app.handler]\n' +
        '           [--event JSON] [--env NAME=VALUE]… [--timeout SECONDS]',
    );
    return values.help ? 0 : 2;
  }
  const { zip, image, platform, handler, layer: layers } = values;
  const answer = await invoke({
    zip,
    image,
    platform,
    handler,
    layers,
    event: values.event === undefined ? undefined : JSON.parse(values.event),
    env: Object.fromEntries(
      (values.env ?? []).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    ),
    timeoutMs: values.timeout === undefined ? undefined : Number(values.timeout) * 1000,
  });
  process.stderr.write(answer.log);
  console.log(JSON.stringify(answer.error ? { error: answer.error } : answer.result, null, 2));
  return answer.error ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => Promise.allSettled([...running].map(removeContainer)).then(() => process.exit(130)));
  }
  main().then(
    (code) => (process.exitCode = code),
    (error) => {
      console.error(`invoke.mjs: ${error.message}`);
      process.exitCode = 2;
    },
  );
}
