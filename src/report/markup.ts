import { constant, type Html, html } from './html.ts';
import { shorten, visible } from './text.ts';

/*
 * Pages of GitHub (step summaries, comments) are Markdown, in which a user's text could become markup, a link, a mention of somebody or a
 * reference to an issue. So every text stands in an HTML block, where Markdown is not read: it begins with the tag of a block and ends at
 * the first blank line (CommonMark 0.31, 4.6). What GitHub looks for in the finished page (@names, #numbers, addresses, :emoji:, hashes
 * of commits) it does not look for in `code` and `pre`: there stands all but plain words.
 */

/** Blocks of a page, with what keeps them apart. */
export const page = (blocks: readonly (Html | undefined)[]): string =>
  `${blocks
    .filter((block) => block !== undefined)
    .map((block) => block.html)
    .join('\n\n')}\n`;

export const code = (text: string): Html => html`<code>${text}</code>`;

/** Lines of a log. Blank ones go, since a blank line ends a block. */
export const pre = (lines: readonly string[], columns: number): Html =>
  html`<pre>${lines
    .map((line) => shorten(visible(line).trimEnd(), columns))
    .filter((line) => line !== '')
    .map((line, i) => html`${i > 0 && constant('\n')}${line}`)}</pre>`;

const LONGEST_PROSE = 600;

/** A sentence that may quote anything: its words as they are, all else (paths, versions, options) as code. */
export function prose(text: string): Html {
  const spans = shorten(visible(text), LONGEST_PROSE).split(/`([^`]+)`/);
  return html`${spans.map((span, i) => (i % 2 === 1 ? code(span) : words(span)))}`;
}

const words = (text: string): Html =>
  html`${text.split(/( +)/).map((token) => (/^ *$/.test(token) || isPlain(token) ? token : marked(token)))}`;

/** The longest run of letters that cannot be taken for a commit. */
const isPlain = (token: string): boolean =>
  /^[("']*(\p{L}+(['’-]\p{L}+)*|\d{1,6}([.,]\d{1,6})?)?[)"'.,;:!?]*$/u.test(token) && !/[0-9a-f]{7}/i.test(token);

/** Punctuation that belongs to the sentence stays outside. */
function marked(token: string): Html {
  const [, open = '', inner = '', close = ''] = /^([("']?)(.*?)([)"'.,;:!?]*)$/u.exec(token)!;
  return inner === '' ? code(token) : html`${open}${code(inner)}${close}`;
}

export const link = (url: string | undefined, text: Html | string): Html =>
  url === undefined ? html`${text}` : html`<a href="${url}">${text}</a>`;

/** A list in a sentence, of at most `most`, and how many more there are. */
export function listed(items: readonly Html[], most: number): Html {
  const more = items.length - most;
  return html`${items.slice(0, most).map((item, i) => html`${i > 0 && ', '}${item}`)}${more > 0 && ` and ${more} more`}`;
}
