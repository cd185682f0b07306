import { fitted, solid } from './fit.ts';
import { html } from './html.ts';
import { code, link, page } from './markup.ts';
import type { Overview } from './overview.ts';
import { review } from './review.ts';
import { visible } from './text.ts';

/** Characters of a comment at GitHub. Bytes are counted, of which there are never fewer. */
const MOST_CHARACTERS = 65_536;

/**
 * The hidden line by which a comment of ours is found again.
 * @param scope a word for each use of the action that has a comment of its own in the repository, '' for the only one
 */
export const markerOf = (scope: string): string =>
  // Two hyphens in a row would end an HTML comment.
  `<!-- lambda-packer ${encodeURIComponent(visible(scope)).replaceAll('-', '%2D')} -->`;

/** The comment on a pull request, as GitHub's Markdown: failures, what changed, what was found, the rest folded. */
export function commentBody(
  overview: Overview,
  { scope, limit = MOST_CHARACTERS }: { scope: string; limit?: number },
): string {
  const marker = `${markerOf(scope)}\n`;
  const { config, run } = overview;
  const sections = [
    ...review(overview),
    solid(
      html`<p><sub>${code(config)}${run && html` at ${link(run.url, code(run.sha.slice(0, 7)))}`}, by lambda-packer</sub></p>`,
    ),
  ];
  return marker + page(fitted(sections, limit - marker.length - 1));
}
