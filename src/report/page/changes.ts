import { type Html, html } from '../html.ts';
import type { PageSection } from '../page.ts';
import { count, size, sizeChange } from '../text.ts';
import type { BuildReport, ComparedPackage, ComparedSide, ComparedTarget, Comparison } from '../types.ts';
import { table } from './marks.ts';

/** Shown at once; the others are folded. */
const MOST_OPEN = 25;
const MOST_ROWS = 500;

/** What differs from the previous build, and from the base branch where there is one. */
export function changesSection({ comparisons, targets }: BuildReport): PageSection | undefined {
  if (targets.length === 0) return undefined;
  const body =
    comparisons.length === 0
      ? html`<p class="dim">There is no earlier build to compare with.</p>`
      : html`${comparisons.map((each) => comparison(each, targets))}`;
  return { id: 'changes', title: 'What changed', body };
}

function comparison({ against, rows, same }: Comparison, targets: BuildReport['targets']): Html {
  const reasons = new Map(targets.map(({ id, reason }) => [id, reason]));
  const growth = rows.reduce((sum, row) => sum + (row.after?.size ?? 0) - (row.before?.size ?? 0), 0);
  const said = [
    ...(['changed', 'added', 'removed'] as const).flatMap((kind) => {
      const n = rows.filter((row) => row.kind === kind).length;
      return n > 0 ? [`${n} ${kind}`] : [];
    }),
    ...(same > 0 ? [`${same} unchanged`] : []),
  ].join(', ');
  const head = html`<h3>Against ${against}</h3><p>${said || 'nothing to compare'}${rows.length > 0 && html`; ZIPs <b>${sizeChange(growth)}</b>`}</p>`;
  if (rows.length === 0) return head;
  const shown = rows.slice(0, MOST_ROWS).map((row) => changedRow(row, reasons.get(row.id)));
  return html`${head}
${table(`Against ${against}`, HEAD, shown.slice(0, MOST_OPEN))}${shown.length > MOST_OPEN && html`<details class="plain"><summary>${shown.length - MOST_OPEN} smaller changes</summary>${table(`Against ${against}, smaller changes`, HEAD, shown.slice(MOST_OPEN))}</details>`}${rows.length > MOST_ROWS && html`<p class="dim">${rows.length - MOST_ROWS} more</p>`}
`;
}

const HEAD = ['Target', '', '#ZIP before', '#after', '#Change', '#Unzipped', 'What'];

function changedRow({ id, kind, before, after, packages }: ComparedTarget, reason: string | undefined): Html {
  const bytes = (sizes: { size: number } | undefined) => (sizes ? size(sizes.size) : '–');
  const change = (of: 'size' | 'unzippedSize') => (after?.[of] ?? 0) - (before?.[of] ?? 0);
  return html`<tr><th scope="row"><bdi>${id}</bdi></th><td><span class="change ${kind}">${kind}</span></td><td class="n">${bytes(before)}</td><td class="n">${bytes(after)}</td><td class="n">${sizeChange(change('size'))}${part(change('size'), before?.size)}</td><td class="n">${sizeChange(change('unzippedSize'))}</td><td class="reason">${kind === 'changed' && reason}${packageList(packages)}</td></tr>
`;
}

const part = (bytes: number, of: number | undefined): Html | undefined =>
  of && bytes !== 0
    ? html`<br><span class="dim">${`${bytes > 0 ? '+' : '−'}${Math.abs((100 * bytes) / of).toFixed(1)} %`}</span>`
    : undefined;

function packageList(packages: readonly ComparedPackage[]): Html | undefined {
  if (packages.length === 0) return undefined;
  const rows = html`<ul class="diff">${packages.map((each) => html`<li>${packageChange(each)}</li>`)}</ul>`;
  return packages.length <= 4
    ? rows
    : html`<details class="plain"><summary>${count(packages.length, 'package')}</summary>${rows}</details>`;
}

function packageChange({ name, before, after }: ComparedPackage): Html {
  const version = (side: ComparedSide | undefined) => side?.version ?? '';
  const sizes = [before?.size, after?.size].filter((bytes) => bytes !== undefined);
  const bytes =
    sizes.length > 0 && html`<span class="dim">${sizeChange((after?.size ?? 0) - (before?.size ?? 0))}</span>`;
  const [from, to] = [version(before), version(after)];
  const how = !before
    ? html`new ${to}`
    : !after
      ? html`removed ${from}`
      : from !== to && html`<span class="nowrap">${from} → ${to}</span>`;
  return html`<bdi class="mono">${name || 'other files'}</bdi> ${how} ${bytes}`;
}
