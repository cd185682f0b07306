import type { Problem } from '../errors.ts';
import { elsewhere } from './changed-rows.ts';
import { type Change, idOf } from './changes.ts';
import type { Section } from './fit.ts';
import { constant, type Html, html } from './html.ts';
import { code, listed, prose } from './markup.ts';
import type { Overview } from './overview.ts';
import { count } from './text.ts';

/** Targets named before they are only counted. */
export const MOST_TARGETS = 5;

export const place = ({ at }: Problem): Html | undefined => at && html`${code(`${at.file}:${at.line}:${at.column}`)} `;
export const advice = ({ hint }: { hint?: string | undefined }): Html | undefined =>
  hint === undefined ? undefined : html`<br>${prose(hint)}`;

const MARK = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;
type Severity = keyof typeof MARK;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

interface Remark {
  severity: Severity;
  message: string;
  hint?: string | undefined;
  at?: Problem['at'];
  ids: string[];
}

/** What the checks found in what changed, and problems of no single target; open. In what did not change; folded. */
export function findings(overview: Overview): Section[] {
  const of = (isShown: (change: Change) => boolean) =>
    overview.changes
      .filter(isShown)
      .flatMap((change) =>
        'after' in change
          ? change.after.findings.map((finding) => ({ ...finding, at: undefined, ids: [idOf(change)] }))
          : [],
      );
  const news = gathered([
    ...overview.problems.map((problem) => ({ ...problem, ids: [] })),
    ...of(({ kind }) => kind !== 'same'),
  ]);
  const old = gathered(of(({ kind }) => kind === 'same'));
  const isOpen = news.some(({ severity }) => severity !== 'info');
  return [
    ...remarks('Findings', news, isOpen, overview),
    ...remarks('Findings in what did not change', old, false, overview),
  ];
}

/** Equal remarks of several targets become one. */
function gathered(all: readonly Remark[]): Remark[] {
  const byText = new Map<string, Remark>();
  for (const remark of all) {
    const key = JSON.stringify([remark.severity, remark.message, remark.hint, remark.at]);
    const known = byText.get(key);
    if (known) known.ids.push(...remark.ids);
    else byText.set(key, { ...remark, ids: [...remark.ids] });
  }
  return [...byText.values()].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

function remarks(title: string, all: readonly Remark[], isOpen: boolean, overview: Overview): Section[] {
  if (all.length === 0) return [];
  const numbers = ORDER.flatMap((severity) => {
    const n = all.filter((remark) => remark.severity === severity).length;
    return n > 0 ? [count(n, severity === 'info' ? 'note' : severity)] : [];
  });
  return [
    {
      head: html`<details${constant(isOpen ? ' open' : '')}><summary>${title}: ${numbers.join(', ')}</summary>
<ul>`,
      rows: all.map(
        (remark) =>
          html`\n<li>${MARK[remark.severity]} ${listed(remark.ids.map(code), MOST_TARGETS)}${remark.ids.length > 0 && ': '}${remark.at && html`${code(`${remark.at.file}:${remark.at.line}:${remark.at.column}`)} `}${prose(remark.message)}${advice(remark)}</li>`,
      ),
      tail: html`\n</ul>\n</details>`,
      more: (n) => html`\n<li>${n} more: ${elsewhere(overview)}</li>`,
    },
  ];
}
