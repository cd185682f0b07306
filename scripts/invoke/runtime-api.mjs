// Lambda's Runtime API for one invocation: next, response, error, init error.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

const ROOT = '/2018-06-01/runtime';

const body = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * @returns {Promise<{port: number, answer: Promise<{result?: unknown, error?: object, initMs?: number, durationMs?: number}>,
 *   idle: Promise<void>, close: () => void}>} `answer` settles with what the function said, `idle` once it asks for more work.
 */
export async function startRuntimeApi({ event, timeoutMs, name, region }) {
  const id = randomUUID();
  const started = performance.now();
  let delivered;
  let settle;
  let rest;
  const answer = new Promise((resolve) => (settle = resolve));
  const idle = new Promise((resolve) => (rest = resolve));
  const times = () => ({
    initMs: (delivered ?? performance.now()) - started,
    durationMs: delivered ? performance.now() - delivered : 0,
  });

  const server = createServer(async (request, response) => {
    const text = await body(request).catch(() => '');
    const accept = (status = 202) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"status":"OK"}');
    const route = `${request.method} ${request.url}`;
    if (route === `GET ${ROOT}/invocation/next`) {
      if (delivered) return rest(); // a second event never comes: the request stays open until the container is removed
      const payload = JSON.stringify(event);
      delivered = performance.now();
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(payload),
        'lambda-runtime-aws-request-id': id,
        'lambda-runtime-deadline-ms': String(Date.now() + timeoutMs),
        'lambda-runtime-invoked-function-arn': `arn:aws:lambda:${region}:123456789012:function:${name}`,
        'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0',
      });
      return response.end(payload);
    }
    if (route === `POST ${ROOT}/invocation/${id}/response`) {
      settle({ result: parsed(text), ...times() });
      return accept();
    }
    if (route === `POST ${ROOT}/invocation/${id}/error` || route === `POST ${ROOT}/init/error`) {
      const details = parsed(text);
      const phase = request.url.includes('/init/') ? 'init' : 'invoke';
      settle({ error: { ...(typeof details === 'object' ? details : { errorMessage: details }), phase }, ...times() });
      return accept();
    }
    return response.writeHead(404, { 'content-type': 'application/json' }).end('{"errorType":"NotFound"}');
  });
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: server.address().port, answer, idle, close };
}
