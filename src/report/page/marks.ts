import { constant, type Html, html } from '../html.ts';
import { count, size } from '../text.ts';

/** A cell with a size, and below it a bar against a limit. */
export function bar(bytes: number | undefined, limit: number, note = ''): Html {
  if (bytes === undefined) return html`<td class="n">–</td>`;
  return html`<td class="n">${meter(bytes, limit, note)}</td>`;
}

function meter(bytes: number, limit: number, note: string): Html {
  const percent = `${((100 * bytes) / limit).toFixed(1)} % of ${size(limit)}${note}`;
  return html`<span title="${percent}">${size(bytes)}</span><meter min="0" max="${limit}" low="${0.8 * limit}" high="${limit - 1}" optimum="0" value="${Math.min(bytes, limit)}" aria-label="${percent}"></meter>`;
}

/** A share of a whole that has no limit. */
export const share = (part: number, whole: number): Html =>
  html`<td><meter class="wide" min="0" max="${Math.max(whole, 1)}" value="${part}" aria-label="${percent(part, whole)}"></meter></td>`;

export const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

export const seconds = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

/** A table that scrolls by itself where the page is narrow; `head` are its columns, those with a `#` in front hold numbers. */
export function table(label: string, head: readonly string[], rows: readonly Html[], id?: string): Html {
  const columns = head.map((name) =>
    name.startsWith('#') ? html`<th scope="col" class="n">${name.slice(1)}</th>` : html`<th scope="col">${name}</th>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table${id !== undefined && html` id="${id}"`}>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

/** Names in a sentence; more than a few are folded. */
export function names(all: readonly string[], one: string, most = 6): Html {
  if (all.length === 0) return html`<span class="dim">no ${one}</span>`;
  if (all.length <= most) return html`${all.map((name, i) => html`${i > 0 && ', '}<bdi>${name}</bdi>`)}`;
  return html`<details class="plain"><summary>${count(all.length, one)}</summary>${all.map((name, i) => html`${i > 0 && ', '}<bdi>${name}</bdi>`)}</details>`;
}

/** A bar on a common scale of times. */
export const span = (start: number, ms: number, whole: number, kind: string): Html => {
  const per = (value: number) => Math.round((1000 * value) / Math.max(whole, 1));
  const x = Math.min(per(start), 996);
  return html`<td class="span"><svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${constant(kind)}" x="${x}" y="0" width="${Math.max(4, Math.min(per(ms), 1000 - x))}" height="10"></rect></svg></td>`;
};
