type Environment = Readonly<Record<string, string | undefined>>;

/** As much of a stream as decides what it is given. */
export interface Output {
  isTTY?: boolean;
  columns?: number;
}

export type ColorChoice = 'auto' | 'always' | 'never';

const isDumb = ({ TERM }: Environment): boolean => TERM === 'dumb';

/**
 * Whether a stream gets colours: as asked; else not with NO_COLOR (no-color.org), as FORCE_COLOR says (force-color.org; `0` and `false`: none),
 * or when it is a terminal that can.
 */
export function hasColor(when: ColorChoice, stream: Output, env: Environment = process.env): boolean {
  if (when !== 'auto') return when === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !['0', 'false'].includes(env.FORCE_COLOR);
  return stream.isTTY === true && !isDumb(env);
}

/** Whether lines can be drawn over: a terminal that moves its cursor, and a person before it. CI keeps what is written as a log. */
export const isLive = (stream: Output, env: Environment = process.env): boolean =>
  stream.isTTY === true && !isDumb(env) && (!env.CI || env.CI === 'false');

/** What tables are made for; a file or a pipe takes 80 columns. */
export const displayOf = (when: ColorChoice, stream: Output): { columns: number; color: boolean } => ({
  columns: stream.columns ?? 80,
  color: hasColor(when, stream),
});
