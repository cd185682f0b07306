import { shorten, visible, width } from './text.ts';

/** Cells by column; the first row's keys are the columns, in order. */
export type Row = Readonly<Record<string, string>>;

export interface Display {
  /** Width of the terminal. */
  columns: number;
  color: boolean;
}

const GAP = '  ';
const NARROWEST = 8;

/** ANSI colours of words with a meaning, wherever they stand alone in a cell. The word itself says the same. */
const COLORS: Record<string, string> = {
  built: '32',
  build: '36',
  unchanged: '2',
  skipped: '33',
  failed: '31',
  error: '31',
  warning: '33',
  info: '36',
  added: '32',
  removed: '31',
  changed: '33',
};

/**
 * A table with a line of headings, no wider than the terminal (80 at most leaves no cell out, 24 is the least that is tried for). Cells that
 * do not fit are shortened in the middle, the widest column first; columns of numbers and sizes stand right. Empty for no rows; no newline at the end.
 */
export function renderTable(rows: readonly Row[], { columns, color }: Display): string {
  const keys = Object.keys(rows[0] ?? {});
  if (keys.length === 0) return '';
  const cells = rows.map((row) => keys.map((key) => visible(row[key] ?? '')));
  const headings = keys.map((key) => visible(key));
  const natural = keys.map((_, i) => Math.max(...[headings, ...cells].map((line) => width(line[i]!))));
  const widths = fitted(natural, Math.max(columns, 24) - GAP.length * (keys.length - 1));
  const isRight = keys.map((_, i) => cells.every((line) => NUMERIC.test(line[i]!)));

  const line = (texts: readonly string[], paint: (text: string) => string | undefined) =>
    texts
      .map((text, i) => {
        const short = shorten(text, widths[i]!);
        const code = color ? paint(text) : undefined;
        const inked = code === undefined ? short : `\x1b[${code}m${short}\x1b[0m`;
        const pad = ' '.repeat(widths[i]! - width(short));
        if (isRight[i]) return pad + inked;
        return i === texts.length - 1 ? inked : inked + pad;
      })
      .join(GAP)
      .trimEnd();
  return [line(headings, () => '1'), ...cells.map((texts) => line(texts, (text) => COLORS[text]))].join('\n');
}

const NUMERIC = /^([+−±-]?[\d.,]+( ?([kMGT]?B|%))?|)$/;

/** Takes from the widest column until all fit, none below NARROWEST. */
function fitted(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]!--;
  }
  return widths;
}
