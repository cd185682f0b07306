import { setTimeout as wait } from 'node:timers/promises';
import { isFault } from './fault.ts';

/** Time and chance, so that tests can have their own. Milliseconds. */
export interface Clock {
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 to 1. */
  random(): number;
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    await wait(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  },
  random: Math.random,
};

/** How fast, how often and how long. Milliseconds. */
export interface Pace {
  clock: Clock;
  /** Requests in any window. */
  rate: { requests: number; windowMs: number };
  /** Delays are drawn from 0 to base × 2ⁿ, at most cap ("full jitter": "Exponential Backoff And Jitter", AWS Architecture Blog). */
  baseMs: number;
  capMs: number;
  /** Attempts of a request that was lost or did not leave. */
  tries: number;
  /** How long throttling is waited out. */
  throttledMs: number;
  /** How long a version is looked for that may have been published: listings lag behind. */
  patienceMs: number;
  /** Between two looks at a function that is being updated. */
  lookMs: number;
  /** How long answers are waited for after an interruption. */
  graceMs: number;
}

/** Lambda's control plane takes 15 requests a second over all its APIs ("Lambda quotas"), and others use it too: 10. Timers may be a little early. */
export const PACE: Pace = {
  clock: CLOCK,
  rate: { requests: 10, windowMs: 1002 },
  baseMs: 400,
  capMs: 20_000,
  tries: 6,
  throttledMs: 15 * 60_000,
  patienceMs: 30_000,
  lookMs: 1000,
  graceMs: 1200,
};

/** Sends a request when its turn has come. */
export type Gate = <T>(request: () => Promise<T>) => Promise<T>;

/**
 * Lets through so many requests in any window, in the order of asking. A turn is used again one window after its answer came, so that what is
 * bounded is not only when requests leave but when they arrive. Rejects when the signal is aborted: nothing new is sent.
 */
export function rateGate({ rate, clock }: Pick<Pace, 'rate' | 'clock'>, signal: AbortSignal): Gate {
  /** When each turn that nobody has may be used again, earliest first. */
  const turns: number[] = Array.from({ length: rate.requests }, () => Number.NEGATIVE_INFINITY);
  let wake: () => void = () => undefined;
  signal.addEventListener('abort', () => wake(), { once: true });
  let last: Promise<unknown> = Promise.resolve();
  const turn = async () => {
    while (turns.length === 0 && !signal.aborted) await new Promise<void>((done) => (wake = done));
    signal.throwIfAborted();
    const waitMs = turns.shift()! - clock.now();
    if (waitMs > 0) await clock.sleep(waitMs, signal);
  };
  return async (request) => {
    const mine = last.then(turn);
    last = mine.catch(() => undefined);
    await mine;
    try {
      return await request();
    } finally {
      turns.push(clock.now() + rate.windowMs);
      wake();
    }
  };
}

export const delayMs = ({ baseMs, capMs, clock }: Pace, n: number): number =>
  clock.random() * Math.min(capMs, baseMs * 2 ** n);

/**
 * A request that may be sent any number of times: again after throttling for `throttledMs`, after lost answers `tries` times.
 * @throws the last CloudFault
 */
export async function attempt<T>(pace: Pace, signal: AbortSignal, request: () => Promise<T>): Promise<T> {
  const end = pace.clock.now() + pace.throttledMs;
  for (let n = 0, failed = 0; ; n++) {
    try {
      return await request();
    } catch (thrown) {
      const isWorthIt = isFault(thrown, 'throttled')
        ? pace.clock.now() < end
        : isFault(thrown, 'lost', 'unsent') && ++failed < pace.tries;
      if (!isWorthIt) throw thrown;
      await pace.clock.sleep(delayMs(pace, n), signal);
    }
  }
}
