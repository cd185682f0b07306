import type { Publication } from '../publish/types.ts';
import { type Display, renderTable } from './table.ts';
import { count } from './text.ts';

/** What became of each layer: a row a layer and region. */
export const publicationTable = (publications: readonly Publication[], display: Display): string =>
  renderTable(
    publications.map(({ layer, arches, region, version, reason, actions, ...rest }) => ({
      layer,
      arch: arches.join('+'),
      region,
      decision: wordFor(rest),
      version: version === undefined ? '' : String(version),
      reason: [reason, ...actions].join('; '),
    })),
    display,
  );

const DONE = { publish: 'published', adopt: 'adopted', unchanged: 'unchanged', refuse: 'refused', none: '' };

const wordFor = ({ decision, state }: Pick<Publication, 'decision' | 'state'>): string =>
  state === 'done' ? DONE[decision] : state === 'planned' ? decision : state;

/** `2 published, 98 unchanged`. */
export function summaryOf(publications: readonly Publication[]): string {
  if (publications.length === 0) return 'There is no layer to publish.';
  const words = new Map<string, number>();
  for (const publication of publications) words.set(wordFor(publication), (words.get(wordFor(publication)) ?? 0) + 1);
  return [...words].map(([word, n]) => count(n, word, word)).join(', ');
}
