import { budgets } from './budgets.ts';
import { changed } from './changed-rows.ts';
import { dependencies } from './dependencies.ts';
import type { Section } from './fit.ts';
import type { Overview } from './overview.ts';
import { findings } from './remarks.ts';
import { failures, headline, skipped, unchanged } from './sections.ts';

/** What a reviewer reads, in the summary of a step as in the comment on a pull request: failures and what changed first, the rest folded. */
export const review = (overview: Overview): Section[] => [
  headline(overview),
  ...failures(overview),
  ...changed(overview),
  ...dependencies(overview),
  ...budgets(overview),
  ...findings(overview),
  ...skipped(overview),
  ...unchanged(overview),
];
