import { fitted } from './fit.ts';
import { page } from './markup.ts';
import type { Overview } from './overview.ts';
import { review } from './review.ts';
import { times } from './sections.ts';

/** Bytes of a step's summary (docs.github.com, "Workflow commands": 1 MiB); a little is left for the runner. */
const MOST_BYTES = 1024 * 1024 - 1024;

/** The summary of a step, as GitHub's Markdown: failures, what changed, what was found, the rest folded. Rows beyond the limit are left to the report. */
export function summaryText(overview: Overview, limit = MOST_BYTES): string {
  const sections = [...review(overview), ...times(overview)];
  return page(fitted(sections, limit));
}
