import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { CloudFault } from '../../src/publish/fault.ts';
import { attempt, CLOCK, type Pace, rateGate } from '../../src/publish/pace.ts';
import { FAST } from './harness.ts';

/** Time that passes only when someone sleeps. */
function stoppedClock() {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms: number) => {
      slept.push(ms);
      now += ms;
    },
    random: () => 1,
  };
}

const fault = (kind: 'throttled' | 'lost' | 'missing') =>
  new CloudFault(kind, { severity: 'error', code: 'x', message: kind });
const never = new AbortController().signal;

describe('the gate', () => {
  test('lets ten arrive in any window, however long they are on their way', async () => {
    const rate = { requests: 10, windowMs: 100 };
    const gate = rateGate({ rate, clock: CLOCK }, never);
    const arrived: number[] = [];
    let request = 0;
    const onTheWay = () => {
      request += 1;
      return (request * 16807) % 61;
    };
    await Promise.all(
      Array.from({ length: 60 }, () =>
        gate(async () => {
          await sleep(onTheWay());
          arrived.push(performance.now());
          await sleep(onTheWay());
        }),
      ),
    );
    for (let i = 10; i < arrived.length; i++) expect(arrived[i]! - arrived[i - 10]!).toBeGreaterThanOrEqual(98);
  });

  test('takes no longer than the rate asks for', async () => {
    const clock = stoppedClock();
    const gate = rateGate({ rate: { requests: 10, windowMs: 1000 }, clock }, never);
    for (let i = 0; i < 400; i++) await gate(async () => undefined);
    expect(clock.now()).toBe(39_000);
  });

  test('sends nothing after an interruption, and gives failed requests a turn like others', async () => {
    const interruption = new AbortController();
    const gate = rateGate({ rate: { requests: 1, windowMs: 50 }, clock: CLOCK }, interruption.signal);
    await expect(gate(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    let sent = 0;
    const held = gate(async () => {
      sent++;
      await sleep(100);
    });
    const waiting = [1, 2, 3].map(() => gate(async () => sent++));
    setTimeout(() => interruption.abort(new Error('stop')), 80);
    const ends = await Promise.allSettled([held, ...waiting]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
    expect(sent).toBe(1);
  });
});

describe('a request that may be repeated', () => {
  const pace = (clock: Pace['clock']): Pace => ({
    ...FAST,
    clock,
    baseMs: 100,
    capMs: 1000,
    tries: 4,
    throttledMs: 60_000,
  });
  const failing = (times: number, kind: Parameters<typeof fault>[0]) => {
    let n = 0;
    return async () => {
      if (n++ < times) throw fault(kind);
      return n;
    };
  };

  test('waits throttling out, with growing delays up to a bound', async () => {
    const clock = stoppedClock();
    expect(await attempt(pace(clock), never, failing(30, 'throttled'))).toBe(31);
    expect(clock.slept.slice(0, 6)).toEqual([100, 200, 400, 800, 1000, 1000]);
    await expect(attempt(pace(clock), never, failing(1e9, 'throttled'))).rejects.toThrow('throttled');
  });

  test('is given up after some lost answers, and at once when it is plainly wrong', async () => {
    const clock = stoppedClock();
    expect(await attempt(pace(clock), never, failing(3, 'lost'))).toBe(4);
    await expect(attempt(pace(clock), never, failing(4, 'lost'))).rejects.toThrow('lost');
    const before = clock.slept.length;
    await expect(attempt(pace(clock), never, failing(1, 'missing'))).rejects.toThrow('missing');
    expect(clock.slept).toHaveLength(before);
  });

  test('draws its delays: full jitter', async () => {
    const clock = { ...stoppedClock(), random: () => 0.25 };
    await attempt(pace(clock), never, failing(3, 'lost'));
    expect(clock.slept).toEqual([25, 50, 100]);
  });
});
