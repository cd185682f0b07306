import type { Batch, Framed, Item } from './frame.ts';
import type { Pool } from './pool.ts';

/** What an entry is made of: a file to read, or bytes. */
export type Source = Pick<Item, 'name' | 'mode' | 'size' | 'sha256'> & ({ path: string } | { content: Uint8Array });

/** Small files go together into one message; a message costs as much as compressing some kilobytes. */
const BATCH = { bytes: 256 << 10, items: 256 } as const;

/** Whether one more of this size is too much for a batch. */
export const isFull = (count: number, bytes: number, more: number): boolean =>
  count > 0 && (bytes + more > BATCH.bytes || count >= BATCH.items);

/** Cuts sources, in their order, into groups for a batch each. */
export function cut<T extends { size: number }>(sources: readonly T[]): T[][] {
  const groups: T[][] = [[]];
  let bytes = 0;
  for (const source of sources) {
    if (isFull(groups.at(-1)!.length, bytes, source.size)) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)!.push(source);
    bytes += source.size;
  }
  return sources.length === 0 ? [] : groups;
}

export function batchOf(sources: readonly Source[], level: number): Batch {
  const length = sources.reduce((sum, source) => sum + ('content' in source ? source.size : 0), 0);
  const content = length > 0 ? Buffer.allocUnsafeSlow(length) : undefined;
  let used = 0;
  const items = sources.map((source): Item => {
    const { name, mode, size, sha256 } = source;
    const item = { name, mode, size, ...(sha256 !== undefined && { sha256 }) };
    if ('path' in source) return { ...item, from: { path: source.path } };
    content?.set(source.content, used);
    used += size;
    return { ...item, from: { at: used - size } };
  });
  return { level, items, ...(content && { content: content.buffer }) };
}

/** What is started out of turn, since it takes long, and how much may be under way or waiting for its turn. Bytes. */
const BIG = 4 << 20;
const WINDOW = 64 << 20;

/**
 * Packs groups of sources in the pool, each as a batch, and delivers what became of each, in their order. The biggest are started first,
 * and only so much at a time that memory stays bounded. Threads work already when this returns. Rejects with whatever `deliver` throws.
 */
export function inOrder(
  pool: Pool,
  { groups, level }: { groups: readonly Source[][]; level: number },
  deliver: (framed: Framed, index: number) => void,
): Promise<void> {
  const sizes = groups.map((group) => group.reduce((sum, source) => sum + source.size, 0));
  const order = startOrder(sizes);
  const done = new Map<number, Framed>();
  let [next, started, running, held] = [0, 0, 0, 0];
  return new Promise((resolve, reject) => {
    let failed = false;
    const fail = (thrown: unknown): void => {
      failed = true;
      reject(thrown);
    };
    const start = (): void => {
      if (failed) return;
      if (next === groups.length) resolve();
      while (started < order.length && running < pool.width) {
        const index = order[started]!;
        // When nothing runs, all that is held waits for this one.
        if (running > 0 && held + sizes[index]! > WINDOW) return;
        started++;
        running++;
        held += sizes[index]!;
        pool
          .run(batchOf(groups[index]!, level))
          .then((framed) => arrived(framed, index))
          .catch(fail);
      }
    };
    const arrived = (framed: Framed, index: number): void => {
      running--;
      done.set(index, framed);
      if (failed) return;
      for (let ready = done.get(next); ready !== undefined; ready = done.get(next)) {
        done.delete(next);
        deliver(ready, next);
        held -= sizes[next++]!;
      }
      start();
    };
    start();
  });
}

function startOrder(sizes: readonly number[]): number[] {
  const indices = [...sizes.keys()];
  let room = WINDOW / 2;
  const early = indices
    .filter((index) => sizes[index]! > BIG)
    .sort((a, b) => sizes[b]! - sizes[a]!)
    .filter((index) => {
      room -= sizes[index]!;
      return room >= 0;
    });
  const isEarly = new Set(early);
  return [...early, ...indices.filter((index) => !isEarly.has(index))];
}
