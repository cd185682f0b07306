import { visible } from './text.ts';

/** Text that is HTML already. Only `html` makes it. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** A template whose values are escaped, for text and for attributes in double quotes; parts that `html` made go in as they are, lists one after the other. */
export const html = (strings: TemplateStringsArray, ...values: Part[]): Html => ({
  html: strings.reduce((out, text, i) => out + rendered(values[i - 1]) + text),
});

function rendered(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(visible(part));
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(rendered).join('');
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c]!);
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML that stands in the source of this program. */
export const constant = (text: string): Html => ({ html: text });
