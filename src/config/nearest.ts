import { distance } from 'fastest-levenshtein';

/** The candidate that a mistyped word most likely means, or undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  if (typed === '' || typed.length > 200) return undefined;
  const allowed = Math.max(1, Math.min(4, Math.floor(typed.length / 3) + 1));
  let best: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) > allowed) continue;
    const away = distance(typed, candidate.toLowerCase());
    if (away <= allowed && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { candidate, away };
  }
  if (best !== undefined && best.away <= 2) return best.candidate;
  // `python`: the first that starts with it, which in the table of runtimes is the newest.
  const longer =
    typed.length < 3 ? undefined : candidates.find((candidate) => candidate.toLowerCase().startsWith(typed));
  if (longer !== undefined || best !== undefined) return longer ?? best?.candidate;
  // `3.12` for python3.12, `default` for runtime_default: only when it is part of exactly one.
  const holding = typed.length < 3 ? [] : candidates.filter((candidate) => candidate.toLowerCase().includes(typed));
  return holding.length === 1 ? holding[0] : undefined;
}

/** What `say` makes of the nearest candidate; undefined when none is near. */
export function didYouMean(
  word: string,
  candidates: readonly string[],
  say: (near: string) => string,
): string | undefined {
  const near = nearest(word, candidates);
  return near === undefined ? undefined : say(near);
}
