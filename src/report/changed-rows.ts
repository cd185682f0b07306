import type { Artifact } from '../outputs/types.ts';
import { type Change, entryOf, growthOf, idOf } from './changes.ts';
import type { Section } from './fit.ts';
import { constant, type Html, html } from './html.ts';
import { code, link, prose } from './markup.ts';
import type { Overview } from './overview.ts';
import { size, sizeChange } from './text.ts';

/** What changed, the largest change of size first. */
export function changed(overview: Overview): Section[] {
  const rows = overview.changes
    .filter(({ kind }) => kind !== 'same')
    .toSorted((a, b) => Math.abs(growthOf(b) ?? 0) - Math.abs(growthOf(a) ?? 0));
  if (rows.length === 0) return [];
  const columns = ['Name', 'Platform', 'ZIP', ...(overview.base ? ['Change'] : []), 'SHA-256'];
  return [
    {
      head: html`<table>
<tr>${columns.map((column) => html`<th>${column}</th>`)}</tr>`,
      rows: rows.map((row) => changedRow(row, overview)),
      tail: html`\n</table>`,
      more: (n) => html`\n<tr><td colspan="${columns.length}">${n} more: ${elsewhere(overview)}</td></tr>`,
    },
    ...checksums(rows, overview),
  ];
}

function changedRow(change: Change, { links, reasons, base }: Overview): Html {
  const { name, platform } = entryOf(change);
  const after = 'after' in change ? change.after : undefined;
  const reason = reasons[idOf(change)];
  const cells: Html[] = [
    html`${link(after && linkOf(after, links), code(name))}${after && sbomLinks(after, links)}${reason && html`<br>${prose(reason)}`}`,
    code(platform),
    right(after ? size(after.size) : '–'),
    ...(base ? [right(growth(change))] : []),
    after ? code(contentOf(after).slice(0, 12)) : html`–`,
  ];
  return html`\n<tr>${cells.map((cell) => (cell.html.startsWith('<td') ? cell : html`<td>${cell}</td>`))}</tr>`;
}

/** Where a ZIP is downloaded; an image is pulled. */
export const linkOf = (entry: Artifact, links: Overview['links']): string | undefined =>
  entry.type === 'zip' ? links[entry.path] : undefined;

const sbomLinks = ({ sboms = [] }: Artifact, links: Overview['links']): Html[] =>
  sboms.flatMap(({ path }) => (links[path] === undefined ? [] : [html` · ${link(links[path], 'SBOM')}`]));

/** What tells whether two builds have the same bytes: a ZIP's SHA-256, an image's digest; as hex. */
export const contentOf = (entry: Artifact): string =>
  entry.type === 'zip' ? entry.sha256 : entry.digest.replace(/^sha256:/, '');

/** A cell of numbers, on one line. */
export const right = (text: string): Html => html`<td align="right">${text.replaceAll(' ', '\u00a0')}</td>`;

function growth(change: Change): string {
  const bytes = growthOf(change) ?? 0;
  if (change.kind === 'added') return 'new';
  if (change.kind === 'removed') return `removed (${sizeChange(bytes)})`;
  const before = change.before?.size ?? 0;
  const percent =
    before > 0 && bytes !== 0 ? ` (${bytes > 0 ? '+' : '−'}${Math.abs((100 * bytes) / before).toFixed(1)} %)` : '';
  return sizeChange(bytes) + percent;
}

/** In the form that `sha256sum --check` reads. */
function checksums(rows: readonly Change[], overview: Overview): Section[] {
  const files = rows.flatMap((row) => ('after' in row && row.after.type === 'zip' ? [row.after] : []));
  if (files.length === 0) return [];
  return [
    {
      head: html`<details><summary>SHA-256 of what changed</summary>
<pre>`,
      rows: files.map(({ sha256, path }, i) => html`${constant(i > 0 ? '\n' : '')}${sha256}  ${path}`),
      tail: html`</pre>
</details>`,
      more: (n) => html`\n${n} more: ${overview.report === undefined ? 'report.html' : overview.report}`,
    },
  ];
}

/** Where rows are that found no room. */
export const elsewhere = ({ report }: Overview): Html => html`see ${link(report, 'the report')}`;
