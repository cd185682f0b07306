import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Trouble } from './faults.ts';

/** A request, what was answered, and how many bytes of content went either way. */
export interface Logged {
  /** `cache.CreateCacheEntry`, `artifact.FinalizeArtifact`, `cache.blob.get`, `artifact.blob.block`, `rest.list` … */
  route: string;
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  /** 0 until it is answered. */
  status: number;
  received: number;
  sent: number;
  /** The trouble that it met, if any. */
  trouble?: Trouble | undefined;
  request?: unknown;
  response?: unknown;
}

export interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
  url: URL;
  logged: Logged;
  trouble?: Trouble | undefined;
}

/** An error in Twirp's form: `{code, msg}`. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The request's content as it comes, counted. */
export async function* content({ req, logged }: Exchange): AsyncGenerator<Buffer> {
  for await (const part of req) {
    logged.received += part.length;
    yield part;
  }
}

export async function text(exchange: Exchange): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of content(exchange)) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** What the clients send: strings, numbers as strings, and lists of strings. */
export type Message = Partial<Record<string, string>> & { restore_keys?: string[] };

export const json = async (exchange: Exchange): Promise<Message> => JSON.parse((await text(exchange)) || '{}');

export function answerJson(exchange: Exchange, status: number, value: unknown, headers = {}): Promise<void> {
  exchange.logged.response = value;
  const body = Buffer.from(JSON.stringify(value));
  return answer(
    exchange,
    status,
    { 'content-type': 'application/json', ...headers },
    { length: body.length, read: () => Readable.from([body]) },
  );
}

/** Answers with content of a known length, through whatever trouble this request meets. */
export async function answer(
  { req, res, logged, trouble }: Exchange,
  status: number,
  headers: Record<string, string>,
  { length, read }: { length: number; read: () => Readable } = { length: 0, read: () => Readable.from([]) },
): Promise<void> {
  const half = Math.floor(length / 2);
  logged.status = status;
  res.writeHead(status, { ...headers, 'content-length': trouble === 'truncated' ? half : length });
  if (req.method === 'HEAD' || length === 0) return void res.end();
  async function* distorted(): AsyncGenerator<Buffer> {
    let position = 0;
    for await (const part of read() as AsyncIterable<Buffer>) {
      const end = position + part.length;
      const isMiddle = position <= half && half < end;
      if ((trouble === 'truncated' || trouble === 'reset') && end > half) {
        yield part.subarray(0, Math.max(0, half - position));
        return;
      }
      if (trouble === 'corrupt' && isMiddle) part[half - position]! ^= 0xff;
      if (typeof trouble === 'object' && 'bytesPerSecond' in trouble)
        await sleep((part.length * 1000) / trouble.bytesPerSecond);
      position = end;
      yield part;
    }
  }
  const counted = new PassThrough().on('data', (part: Buffer) => {
    logged.sent += part.length;
  });
  try {
    await pipeline(distorted, counted, res, { end: trouble !== 'reset' });
    if (trouble === 'reset') res.destroy();
  } catch {
    // Whoever asked went away.
    res.destroy();
  }
}
