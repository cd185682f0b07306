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

/**
 * Lambda's control plane takes 15 requests a second over all its APIs ("Lambda quotas"), and others use it too: 10. The window is a little
 * longer than a second, since what leaves evenly may arrive closer together.
 */
export const PACE: Pace = {
  clock: CLOCK,
  rate: { requests: 10, windowMs: 1025 },
  baseMs: 400,
  capMs: 20_000,
  tries: 6,
  throttledMs: 15 * 60_000,
  patienceMs: 30_000,
  lookMs: 1000,
  graceMs: 1200,
};

/** Lets through so many in any window, in the order of asking. It rejects when the signal is aborted, so that nothing new is sent. */
export function rateGate({ rate, clock }: Pick<Pace, 'rate' | 'clock'>, signal: AbortSignal): () => Promise<void> {
  const passed: number[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const pass = async () => {
    signal.throwIfAborted();
    const oldest = passed.length < rate.requests ? undefined : passed.shift();
    const waitMs = oldest === undefined ? 0 : oldest + rate.windowMs - clock.now();
    if (waitMs > 0) await clock.sleep(waitMs, signal);
    passed.push(clock.now());
  };
  return () => {
    const turn = last.then(pass);
    last = turn.catch(() => undefined);
    return turn;
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
