import { setTimeout as sleep } from 'node:timers/promises';
import { answerJson, content, type Exchange } from './exchange.ts';

/**
 * What a service may do instead of serving. `reset` breaks the connection (content that is sent breaks off in its middle), `hang` never
 * answers, `truncated` sends the first half as if it were all, `corrupt` flips a byte, `quota` is a full storage.
 */
export type Trouble =
  | { status: number; message?: string }
  | { delayMs: number }
  | { bytesPerSecond: number }
  | 'reset'
  | 'hang'
  | 'truncated'
  | 'corrupt'
  | 'quota';

export interface Fault {
  /** A route or its beginning: `cache`, `cache.blob`, `cache.blob.get`, `artifact.CreateArtifact`, `rest`. */
  on: string;
  trouble: Trouble;
  /** How many requests meet it (all), and how many pass before (none). */
  times?: number;
  after?: number;
}

const matches = (on: string, route: string) => route === on || route.startsWith(`${on}.`);

export function faultList() {
  let list: { fault: Fault; seen: number }[] = [];
  return {
    add: (fault: Fault) => void list.push({ fault, seen: 0 }),
    clear: () => {
      list = [];
    },
    /** The trouble that a request to this route meets now. */
    next(route: string): Trouble | undefined {
      for (const each of list) {
        const { on, trouble, times = Number.POSITIVE_INFINITY, after = 0 } = each.fault;
        if (!matches(on, route)) continue;
        each.seen++;
        if (each.seen > after && each.seen <= after + times) return trouble;
      }
      return undefined;
    },
  };
}

const CODES: Record<number, string> = { 403: 'permission_denied', 404: 'not_found', 409: 'already_exists' };

/** Does what the trouble says to this request. True: it is dealt with; false: it goes on (later, or with an answer that is distorted). */
export async function suffer(exchange: Exchange, trouble: Trouble): Promise<boolean> {
  const drain = async () => {
    for await (const _ of content(exchange));
  };
  if (trouble === 'quota') {
    await drain();
    await answerJson(exchange, 403, {
      code: 'resource_exhausted',
      msg: 'insufficient usage to create new entries: storage quota has been hit',
    });
    return true;
  }
  if (trouble === 'hang') {
    await drain();
    return true;
  }
  if (trouble === 'reset' && exchange.req.method !== 'GET') {
    exchange.res.destroy();
    return true;
  }
  if (typeof trouble === 'string' || 'bytesPerSecond' in trouble) {
    exchange.trouble = trouble;
    return false;
  }
  if ('delayMs' in trouble) {
    await sleep(trouble.delayMs);
    return false;
  }
  await drain();
  const { status, message = `told to answer ${status}` } = trouble;
  const value = { code: CODES[status] ?? 'internal', msg: message, message };
  await answerJson(exchange, status, value, status === 429 ? { 'retry-after': '1' } : {});
  return true;
}
