import { type Html, html } from './html.ts';

/** A block of a page that may lose its last rows. */
export interface Section {
  head: Html;
  rows: readonly Html[];
  tail: Html;
  /** Stands for rows that found no room. */
  more(count: number): Html;
}

/**
 * Fills a page up to a limit. What comes first gets its rows first; what every section says of itself, and that rows are missing, always has room.
 * @param room bytes in UTF-8 for all sections together
 */
export function fitted(sections: readonly Section[], room: number): Html[] {
  const bytes = (part: Html): number => Buffer.byteLength(part.html);
  // A blank line goes between blocks.
  const fixed = ({ head, rows, tail, more }: Section) => bytes(head) + bytes(tail) + bytes(more(rows.length)) + 2;
  let left = sections.reduce((sum, section) => sum - fixed(section), room);
  return sections.map(({ head, rows, tail, more }) => {
    let taken = 0;
    for (; taken < rows.length && bytes(rows[taken]!) <= left; taken++) left -= bytes(rows[taken]!);
    const missing = rows.length - taken;
    return html`${head}${rows.slice(0, taken)}${missing > 0 && more(missing)}${tail}`;
  });
}

/** A block that is whole or nothing. */
export const solid = (head: Html): Section => ({ head, rows: [], tail: html``, more: () => html`` });
