import { AsyncLocalStorage } from 'node:async_hooks';

const listeners = new AsyncLocalStorage<string[]>();
let isTapped = false;

/**
 * Collects in `lines` what a call, and whatever it started, writes to standard output. Libraries for actions tell of their troubles there
 * and nowhere else, as commands of the runner. Masks and debug lines go on to the runner as well.
 */
export function overhear<T>(lines: string[], call: () => Promise<T>): Promise<T> {
  tap();
  return listeners.run(lines, call);
}

const GOES_ON = /^::(?:add-mask|debug)::/;

function tap(): void {
  if (isTapped) return;
  isTapped = true;
  const write = process.stdout.write.bind(process.stdout) as (...words: unknown[]) => boolean;
  process.stdout.write = (...words: unknown[]): boolean => {
    const lines = listeners.getStore();
    if (lines === undefined) return write(...words);
    const text = String(words[0]);
    lines.push(...text.split('\n').filter(Boolean));
    if (GOES_ON.test(text)) return write(...words);
    const done = words.at(-1);
    if (typeof done === 'function') process.nextTick(done as () => void);
    return true;
  };
}
