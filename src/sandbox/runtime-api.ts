import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a function answered. Milliseconds: until it asked for its event, and from then to its answer. */
export type Answer = { initMs: number; durationMs: number } & (
  | { ok: true; result: unknown }
  | { ok: false; error: FunctionError }
);

/** As the runtime reports it; `phase`: before or after the handler got its event. */
export interface FunctionError {
  errorType?: string;
  errorMessage?: string;
  stackTrace?: string[];
  phase: 'init' | 'invoke';
}

export interface RuntimeApi {
  port: number;
  answer: Promise<Answer>;
  /** The function asks for more work: what it printed is out. */
  idle: Promise<void>;
  /** Milliseconds until now, as an answer would have them. */
  times(): { initMs: number; durationMs: number };
  close(): void;
}

const ROOT = '/2018-06-01/runtime';

/**
 * Lambda's Runtime API for one invocation ("Using the Lambda runtime API for custom runtimes", AWS Lambda Developer Guide).
 * Listens on `host`; the event is JSON text.
 */
export async function startRuntimeApi(options: {
  host: string;
  event: string;
  timeoutMs: number;
  arn: string;
}): Promise<RuntimeApi> {
  const id = randomUUID();
  const started = performance.now();
  let delivered: number | undefined;
  let settle!: (answer: Answer) => void;
  let rest!: () => void;
  const answer = new Promise<Answer>((resolve) => {
    settle = resolve;
  });
  const idle = new Promise<void>((resolve) => {
    rest = resolve;
  });
  const times = () => {
    const now = performance.now();
    return { initMs: (delivered ?? now) - started, durationMs: delivered === undefined ? 0 : now - delivered };
  };
  const server = createServer(async (request, response) => {
    const text = await bodyOf(request);
    const reply = (status: number, body: string, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    const accept = () => reply(202, '{"status":"OK"}');
    switch (`${request.method} ${request.url}`) {
      case `GET ${ROOT}/invocation/next`:
        // A second event never comes: the request stays open until the container is gone.
        if (delivered !== undefined) return rest();
        delivered = performance.now();
        return reply(200, options.event, {
          'lambda-runtime-aws-request-id': id,
          'lambda-runtime-deadline-ms': String(Date.now() + options.timeoutMs),
          'lambda-runtime-invoked-function-arn': options.arn,
          'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0',
        });
      case `POST ${ROOT}/invocation/${id}/response`:
        settle({ ok: true, result: parsed(text), ...times() });
        return accept();
      case `POST ${ROOT}/invocation/${id}/error`:
        settle({ ok: false, error: errorOf(text, 'invoke'), ...times() });
        return accept();
      case `POST ${ROOT}/init/error`:
        settle({ ok: false, error: errorOf(text, 'init'), ...times() });
        return accept();
      default:
        return reply(404, '{"errorType":"NotFound"}');
    }
  });
  // A function may think as long as its own time limit says.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.listen(0, options.host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    answer,
    idle,
    times,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    // A container that is killed while it sends has nothing more to say.
  }
  return Buffer.concat(chunks).toString();
}

/** A response that is no JSON (Lambda passes it on as it is) stays a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function errorOf(text: string, phase: FunctionError['phase']): FunctionError {
  const value = parsed(text);
  return typeof value === 'object' && value !== null ? { ...value, phase } : { errorMessage: String(value), phase };
}
