import type { Finding } from './types.ts';

const MOST_PATHS = 20;

/** Line breaks, escape sequences and marks that turn the direction of text: a file's name may hold them, a terminal must not see them. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A name out of an artifact, with what a terminal would act on written as `\u001b`. */
export const shown = (name: string): string =>
  name.replace(UNPRINTABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** At most `most` names, and how many more there are: `a, b and 3 more`. */
export function listed(names: readonly string[], most = 3): string {
  const more = names.length - most;
  const head = names.slice(0, most).map(shown).join(', ');
  return more > 0 ? `${head} and ${more} more` : head;
}

/** A finding about some entries; names are sorted and cut to 20. */
export function finding(
  severity: Finding['severity'],
  code: string,
  message: string,
  more: { hint?: string; paths?: Iterable<string> } = {},
): Finding {
  const made: Finding = { severity, code, message };
  if (more.hint !== undefined) made.hint = more.hint;
  if (more.paths !== undefined) made.paths = [...new Set(more.paths)].sort(byUnits).slice(0, MOST_PATHS);
  return made;
}

/** Order by UTF-16 units: the same on every machine, whatever its locale. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Errors first, then by code and message. */
export const bySeverity = (a: Finding, b: Finding): number =>
  RANK[a.severity] - RANK[b.severity] || byUnits(a.code, b.code) || byUnits(a.message, b.message);
