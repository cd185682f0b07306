import stringWidth from 'string-width';

/** Escape sequences whole, then any other control character, line separator, or mark that turns the direction of text. */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text for one line of a terminal or a page: tabs and line breaks become spaces, all else that a terminal would act on goes. */
export const visible = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/[\t\r\n]+/g, ' ')
        .replace(UNWANTED, '');

/** Most texts, and quickly told. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Columns that a terminal takes for it. */
export const width = (text: string): number => (isAscii(text) ? text.length : stringWidth(text));

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** At most `columns` wide: the middle of a name goes, since its ends tell it from its neighbours. */
export function shorten(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  if (columns < 1) return '';
  const tail = Math.floor((columns - 1) / 2);
  return `${start(text, columns - 1 - tail)}…${end(text, tail)}`;
}

/** At most `columns` wide: the end of a sentence goes. */
export function cut(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  return columns < 1 ? '' : `${start(text, columns - 1)}…`;
}

/** Code units that a column may hold; letters with more marks than that are no text. What is longer is too wide, and not measured. */
const MOST_UNITS = 16;

const fits = (text: string, columns: number): boolean =>
  text.length <= columns * MOST_UNITS && (text.length <= columns / 2 || width(text) <= columns);

const start = (text: string, columns: number): string =>
  isAscii(text.slice(0, columns + 1))
    ? text.slice(0, columns)
    : taken(charactersOf(text.slice(0, columns * MOST_UNITS)), columns).join('');

function end(text: string, columns: number): string {
  if (columns === 0) return '';
  if (isAscii(text.slice(-columns - 1))) return text.slice(-columns);
  return taken(charactersOf(text.slice(-columns * MOST_UNITS)).reverse(), columns)
    .reverse()
    .join('');
}

/** What a reader takes for one: a letter with its marks, an emoji of several parts. */
const charactersOf = (text: string): string[] => Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
const SEGMENTER = new Intl.Segmenter();

/** The first of them that fit. */
function taken(characters: string[], columns: number): string[] {
  let left = columns;
  const beyond = characters.findIndex((character) => {
    left -= width(character);
    return left < 0;
  });
  return beyond < 0 ? characters : characters.slice(0, beyond);
}

/** Breaks at spaces; lines after the first begin with `indent`. A word wider than the line stays whole, so that it can be copied. */
export function wrapped(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && width(line) + 1 + width(word) <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(line === undefined ? word : indent + word);
  }
  return lines.join('\n');
}

/** `12.3 MB`: decimal units; exact below 1,000 bytes. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  let value = bytes / 1000;
  let unit = 0;
  // 999.95 would be shown as 1000.0.
  for (; value >= 999.95 && unit < UNITS.length - 1; unit++) value /= 1000;
  return `${value.toFixed(1)} ${UNITS[unit]}`;
}

const UNITS = ['kB', 'MB', 'GB', 'TB'];

/** A difference of sizes, always with its sign. */
export const sizeChange = (bytes: number): string =>
  bytes === 0 ? '±0 B' : `${bytes > 0 ? '+' : '−'}${size(Math.abs(bytes))}`;

/** `1 file`, `214 files`, `13,900 files`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${n === 1 ? one : many}`;
