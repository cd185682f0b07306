import { setTimeout as sleep } from 'node:timers/promises';
import { failure, messageOf } from '../../errors.ts';

/** One request; made anew for each try where it is given as a function. Answers of any status are answers. @throws PackerError when there is none, also after trying again; the signal's reason */
export type Ask = (url: URL, init?: RequestInit | (() => RequestInit)) => Promise<Response>;

const TRIES = 4;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 30_000;

const isPassing = (status: number): boolean => status === 429 || status === 408 || status >= 500;

/** Tries again what may pass: no connection, 408, 429 and 5xx. */
export function asker(signal: AbortSignal): Ask {
  return async (url, init = {}) => {
    for (let attempt = 1; ; attempt++) {
      let why: unknown;
      let wait = FIRST_WAIT_MS * 2 ** (attempt - 1);
      try {
        const response = await fetch(url, { ...(typeof init === 'function' ? init() : init), signal });
        if (!isPassing(response.status) || attempt === TRIES) return response;
        const after = Number(response.headers.get('retry-after'));
        if (after > 0) wait = Math.min(after * 1000, LONGEST_WAIT_MS);
        await response.body?.cancel();
      } catch (thrown) {
        signal.throwIfAborted();
        why = thrown;
        if (attempt === TRIES || !isWorthTrying(thrown)) throw unreachable(url, why);
      }
      await sleep(wait * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  };
}

const codeOf = (thrown: unknown): string =>
  String((thrown as { cause?: { code?: unknown } } | null)?.cause?.code ?? (thrown as { code?: unknown }).code ?? '');

/** A name or certificate that is wrong stays wrong, and nobody listens where nobody listens. */
const isWorthTrying = (thrown: unknown): boolean =>
  !/ENOTFOUND|ECONNREFUSED|CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|EPROTO/.test(codeOf(thrown));

const MEANING: Record<string, string> = {
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name cannot be looked up',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection broke',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  UND_ERR_SOCKET: 'the connection broke',
};

/** What a failed request or a torn answer means. */
export const reasonOf = (thrown: unknown): string =>
  MEANING[codeOf(thrown)] ?? messageOf((thrown as { cause?: unknown } | null)?.cause ?? thrown);

/** Only the host is told: the rest of an address may hold a signature. */
function unreachable({ host }: URL, thrown: unknown) {
  return failure('convert/registry', `${host} cannot be reached: ${reasonOf(thrown)}`, {
    hint: 'Check the name and the network. A company’s certificate is trusted with NODE_EXTRA_CA_CERTS=FILE; behind a proxy, docker pull the image first.',
    cause: thrown,
  });
}
