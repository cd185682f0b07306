import type { SizeBudget } from '../config/types.ts';
import { elsewhere, right } from './changed-rows.ts';
import { type Change, idOf } from './changes.ts';
import type { Section } from './fit.ts';
import { constant, type Html, html } from './html.ts';
import { code } from './markup.ts';
import type { Overview } from './overview.ts';
import { count, size } from './text.ts';

/** From this share of a budget on it is worth a look. */
const NEAR = 0.9;

interface Used {
  name: string;
  platform: string;
  what: 'ZIP' | 'layers' | 'unzipped';
  bytes: number;
  limit: number;
}

const shareOf = ({ bytes, limit }: Used): number => (limit > 0 ? bytes / limit : Infinity);

/** How much of its `max_size` each artifact takes, the fullest first; open when one is over or near. */
export function budgets(overview: Overview): Section[] {
  const all = overview.changes.flatMap((change) => used(change, overview.budgets[idOf(change)]));
  if (all.length === 0) return [];
  const rows = all.toSorted((a, b) => shareOf(b) - shareOf(a));
  const over = all.filter(({ bytes, limit }) => bytes > limit).length;
  const near = all.filter((it) => it.bytes <= it.limit && shareOf(it) >= NEAR).length;
  const numbers = [
    ...(over > 0 ? [`⚠️ ${over} over`] : []),
    ...(near > 0 ? [`${near} above ${NEAR * 100} %`] : []),
    ...(over + near === 0 ? [`${count(all.length, 'budget')} kept`] : []),
  ];
  return [
    {
      head: html`<details${constant(over + near > 0 ? ' open' : '')}><summary>Size budgets (${constant('<code>max_size</code>')}): ${numbers.join(', ')}</summary>
<table>
<tr><th>Name</th><th>Platform</th><th></th><th>Size</th><th>Budget</th><th>Used</th></tr>`,
      rows: rows.map(row),
      tail: html`\n</table>\n</details>`,
      more: (n) => html`\n<tr><td colspan="6">${n} more: ${elsewhere(overview)}</td></tr>`,
    },
  ];
}

function used(change: Change, budget: SizeBudget | undefined): Used[] {
  if (!budget || !('after' in change)) return [];
  const { name, platform, type, size: bytes, unzippedSize } = change.after;
  const of = (what: Used['what'], amount: number, limit: number | undefined): Used[] =>
    limit === undefined ? [] : [{ name, platform, what, bytes: amount, limit }];
  return [
    ...of(type === 'zip' ? 'ZIP' : 'layers', bytes, budget.zip),
    ...of('unzipped', unzippedSize, budget.unzipped),
  ];
}

function row(it: Used): Html {
  const mark = it.bytes > it.limit ? '⚠️ ' : '';
  const percent = `${mark}${(100 * shareOf(it)).toFixed(it.bytes > it.limit ? 1 : 0)} %`;
  return html`\n<tr><td>${code(it.name)}</td><td>${code(it.platform)}</td><td>${it.what}</td>${right(size(it.bytes))}${right(size(it.limit))}${right(percent)}</tr>`;
}
