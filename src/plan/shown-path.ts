import { isAbsolute, relative } from 'node:path';

/** A path as the user would type it: relative to the working directory, absolute when it lies far outside. */
export function shownPath(absolute: string): string {
  const short = relative(process.cwd(), absolute);
  if (short === '') return '.';
  return short.startsWith('../../../') || isAbsolute(short) ? absolute : short;
}

/** A name that may hold anything, on one line. */
export const quoted = (name: string): string => JSON.stringify(name);
