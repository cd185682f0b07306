import type { Problem } from '../errors.ts';
import { contentOf, elsewhere, linkOf, right } from './changed-rows.ts';
import { growthOf } from './changes.ts';
import { type Section, solid } from './fit.ts';
import { type Html, html } from './html.ts';
import { code, link, listed, pre, prose } from './markup.ts';
import type { Overview } from './overview.ts';
import { advice, MOST_TARGETS, place } from './remarks.ts';
import { count, size, sizeChange } from './text.ts';

/** `❌ 1 failed · 2 changed · 1 new · 95 unchanged`, and the sum of it. */
export function headline({ changes, failed, skipped, base, report }: Overview): Section {
  const numbers = [
    ...(failed.length > 0 ? [`❌ ${failed.length} failed`] : []),
    ...KINDS.flatMap(({ kind, word }) => {
      const n = changes.filter((change) => change.kind === kind).length;
      return n > 0 ? [`${n} ${word}`] : [];
    }),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
  ];
  const bytes = changes.reduce((sum, change) => sum + ('after' in change ? change.after.size : 0), 0);
  const hasImages = changes.some((change) => 'after' in change && change.after.type === 'image');
  const growth = changes.reduce((sum, change) => sum + (growthOf(change) ?? 0), 0);
  const against = base
    ? html`${sizeChange(growth)} against ${code(base.branch)}${base.sha !== undefined && html` at ${code(base.sha.slice(0, 7))}`}.`
    : 'with no earlier build to compare with, so everything counts as changed.';
  return solid(html`<h3>${numbers.join(' · ') || 'Nothing was built'}</h3>
<p>${hasImages ? 'ZIPs and image layers' : 'ZIPs'}: <b>${size(bytes)}</b>, ${against}${report !== undefined && html` ${link(report, 'Report')}`}</p>`);
}

const KINDS = [
  { kind: 'changed', word: 'changed' },
  { kind: 'added', word: 'new' },
  { kind: 'removed', word: 'removed' },
  { kind: 'same', word: 'unchanged' },
] as const;

const WIDEST_LINE = 240;

/** A problem that stops many targets is told once. */
export function failures(overview: Overview): Section[] {
  const byText = new Map<string, { problem: Problem; ids: string[] }>();
  for (const { id, problems } of overview.failed)
    for (const problem of problems) {
      const key = JSON.stringify([problem.message, problem.hint, problem.at]);
      const known = byText.get(key);
      if (known) known.ids.push(id);
      else byText.set(key, { problem, ids: [id] });
    }
  if (byText.size === 0) return [];
  return [
    {
      head: html``,
      rows: [...byText.values()].map(failure),
      tail: html``,
      more: (n) => html`<p>${count(n, 'more failure')}: ${elsewhere(overview)}</p>`,
    },
  ];
}

function failure({ problem, ids }: { problem: Problem; ids: string[] }): Html {
  const [first = '', ...lines] = problem.message.split('\n');
  const named = `${ids.join(', ')}: `;
  return html`<details open><summary>❌ ${listed(ids.map(code), MOST_TARGETS)}</summary>
<p>${place(problem)}${prose(first.startsWith(named) ? first.slice(named.length) : first)}${advice(problem)}</p>${lines.length > 0 && html`\n${pre(lines.map(undented), WIDEST_LINE)}`}
</details>
`;
}

/** The lines of a log stand indented in messages. */
const undented = (line: string): string => line.replace(/^ {4}/, '');

export function skipped(overview: Overview): Section[] {
  const { skipped: all } = overview;
  if (all.length === 0) return [];
  return [
    {
      head: html`<details><summary>${count(all.length, 'target')} skipped</summary>
<ul>`,
      rows: all.map(({ id, reason }) => html`\n<li>${code(id)}: ${prose(reason)}</li>`),
      tail: html`\n</ul>\n</details>`,
      more: (n) => html`\n<li>${n} more: ${elsewhere(overview)}</li>`,
    },
  ];
}

/** What did not change, and why it was not built anew. */
export function unchanged(overview: Overview): Section[] {
  const { base, links } = overview;
  const same = overview.changes.flatMap((change) => (change.kind === 'same' ? [change] : []));
  if (same.length === 0 || !base) return [];
  return [
    {
      head: html`<details><summary>${same.length} unchanged: made of the same as on ${code(base.branch)}, so not built anew</summary>
<table>
<tr><th>Name</th><th>Platform</th><th>ZIP</th><th>SHA-256</th></tr>`,
      rows: same.map(({ before, after }) => {
        const note =
          contentOf(before) === contentOf(after)
            ? ''
            : ' (its bytes were others: a base image or an unpinned dependency moved)';
        return html`\n<tr><td>${link(linkOf(after, links), code(after.name))}</td><td>${code(after.platform)}</td>${right(size(after.size))}<td>${code(contentOf(after).slice(0, 12))}${note}</td></tr>`;
      }),
      tail: html`\n</table>\n</details>`,
      more: (n) => html`\n<tr><td colspan="4">${n} more: ${elsewhere(overview)}</td></tr>`,
    },
  ];
}

export function times({ phases }: Overview): Section[] {
  if (phases.length === 0) return [];
  const all = phases.reduce((sum, { ms }) => sum + ms, 0);
  return [
    solid(html`<p>Time: ${seconds(all)} (${phases.map(({ name, ms }) => `${name} ${seconds(ms)}`).join(', ')})</p>`),
  ];
}

const seconds = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
