/** Does the same to all, at most `most` at a time. The first failure keeps the others from being begun, and is thrown when those under way have ended. */
export async function atOnce<T>(most: number, all: Iterable<T>, work: (each: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const one = async () => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      try {
        await work(each);
      } catch (thrown) {
        waiting.length = 0;
        throw thrown;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: most }, one));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
