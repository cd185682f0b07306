import { elsewhere } from './changed-rows.ts';
import { type DependencyChange, dependencyChanges, type NewLicense, newLicenses } from './dependency-changes.ts';
import type { Section } from './fit.ts';
import { constant, type Html, html } from './html.ts';
import { code, listed } from './markup.ts';
import type { Overview } from './overview.ts';
import { MOST_TARGETS } from './remarks.ts';
import { count } from './text.ts';

/** Dependencies that came, went or have another version, and licences that are new; what many share is folded. */
export function dependencies(overview: Overview): Section[] {
  const changes = dependencyChanges(overview.changes);
  return [...licenses(newLicenses(overview.changes), overview), ...table(changes, overview)];
}

function licenses(all: readonly NewLicense[], overview: Overview): Section[] {
  if (all.length === 0 || !overview.base) return [];
  return [
    {
      head: html`<details open><summary>⚖️ ${count(all.length, 'licence')} that nothing on ${code(overview.base.branch)} has</summary>
<ul>`,
      rows: all.map(
        ({ license, packages, ids }) =>
          html`\n<li>${code(license)}: ${listed(packages.map(code), MOST_TARGETS)}, in ${listed(ids.map(code), MOST_TARGETS)}</li>`,
      ),
      tail: html`\n</ul>\n</details>`,
      more: (n) => html`\n<li>${n} more: ${elsewhere(overview)}</li>`,
    },
  ];
}

/** More than these are not what a reviewer reads first. */
const MOST_OPEN = 12;

function table(all: readonly DependencyChange[], overview: Overview): Section[] {
  if (all.length === 0) return [];
  const numbers = [...new Set(all.map(({ kind }) => kind))].map(
    (kind) => `${all.filter((change) => change.kind === kind).length} ${kind}`,
  );
  const isOpen = all.length <= MOST_OPEN;
  return [
    {
      head: html`<details${constant(isOpen ? ' open' : '')}><summary>Dependencies: ${numbers.join(', ')}</summary>
<table>
<tr><th>Package</th><th>Before</th><th>After</th><th>Licence</th><th>In</th></tr>`,
      rows: all.map(row),
      tail: html`\n</table>\n</details>`,
      more: (n) => html`\n<tr><td colspan="5">${n} more: ${elsewhere(overview)}</td></tr>`,
    },
  ];
}

function row({ name, kind, before, after, licenses: now, formerLicenses, ids }: DependencyChange): Html {
  const license = formerLicenses
    ? html`${codes(formerLicenses)} → ${codes(now)}`
    : kind === 'removed'
      ? html``
      : codes(now);
  return html`\n<tr><td>${code(name)}</td><td>${codes(before)}</td><td>${codes(after)}</td><td>${license}</td><td>${listed(ids.map(code), MOST_TARGETS)}</td></tr>`;
}

const codes = (texts: readonly string[]): Html =>
  texts.length === 0 ? html`–` : listed(texts.map(code), MOST_TARGETS);
