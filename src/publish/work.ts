import type { Report } from '../ports.ts';
import { attempt, type Pace } from './pace.ts';
import type { Cloud, Page, PublishOptions } from './types.ts';

/** What every step of publishing needs. */
export interface Work {
  cloud: Cloud;
  pace: Pace;
  options: PublishOptions;
  report: Report;
  /** Aborted: nothing new is sent. */
  signal: AbortSignal;
  /** Runs what holds so many bytes in memory when there is room for them. */
  hold<T>(bytes: number, run: () => Promise<T>): Promise<T>;
}

/** A request that may be sent again. */
export const ask = <T>({ pace, signal }: Work, request: () => Promise<T>): Promise<T> => attempt(pace, signal, request);

/** All pages of a listing. */
export async function allPages<T>(work: Work, page: (marker?: string) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let marker: string | undefined;
  do {
    const from = marker;
    const answer = await ask(work, () => page(from));
    items.push(...answer.items);
    marker = answer.next;
  } while (marker !== undefined);
  return items;
}

/** Does the work for each item, so many at a time; the first failure is thrown when all that was begun has ended. */
export async function eachOf<T>(items: readonly T[], atATime: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const item of waiting) {
      try {
        await work(item);
      } catch (thrown) {
        failures.push(thrown);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
}

/** Lets work begin, in the order of asking, while all that runs holds no more than so much together. */
export function holdWithin(most: number): Work['hold'] {
  let free = most;
  const waiting: { amount: number; begin: () => void }[] = [];
  const next = () => {
    for (let [first] = waiting; first && first.amount <= free; [first] = waiting) {
      waiting.shift();
      free -= first.amount;
      first.begin();
    }
  };
  return async (bytes, run) => {
    const amount = Math.min(bytes, most);
    await new Promise<void>((begin) => {
      waiting.push({ amount, begin });
      next();
    });
    try {
      return await run();
    } finally {
      free += amount;
      next();
    }
  };
}
