import type { Problem } from '../../errors.ts';
import type { Finding } from '../../inspect/types.ts';
import { constant, type Html, html } from '../html.ts';
import type { PageSection } from '../page.ts';
import { count } from '../text.ts';
import type { BuildReport } from '../types.ts';

const MOST_PATHS = 20;

/** Problems that stand for themselves: of the configuration, of failed targets. */
export function problemsSection({ problems }: BuildReport): PageSection | undefined {
  if (problems.length === 0) return undefined;
  const where = ({ at }: Problem) => at && html`<code>${at.file}:${at.line}:${at.column}</code> `;
  const rows = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  const body = html`<ul class="findings">${rows.map((p) => html`<li class="${p.severity}"><b>${p.severity}</b> ${where(p)}${lines(p.message)}${hint(p.hint)}</li>\n`)}</ul>`;
  return { id: 'problems', title: 'Problems', body };
}

/** The first line of a message is said; the others are of a log. */
function lines(message: string): Html {
  const [first = '', ...rest] = message.split('\n');
  return html`<span>${first}</span>${rest.length > 0 && html`<pre>${rest.map((line, i) => html`${i > 0 && constant('\n')}${line}`)}</pre>`}`;
}

const hint = (text: string | undefined) => text !== undefined && html`<p class="hint">${text}</p>`;

/** What the checks found in artifacts, each with its fix. */
export function findingsSection({ targets }: BuildReport): PageSection | undefined {
  const withSome = targets.map((target, i) => ({ target, i })).filter(({ target }) => target.findings.length > 0);
  if (withSome.length === 0) return undefined;
  const body = html`${withSome.map(({ target, i }) => {
    const isOpen = target.findings.some(({ severity }) => severity === 'error');
    return html`<details id="f-${i}"${isOpen && constant(' open')}><summary><b><bdi>${target.id}</bdi></b><span class="dim">${count(target.findings.length, 'finding')}</span></summary><div class="inside"><ul class="findings">${target.findings.map(oneFinding)}</ul></div></details>
`;
  })}`;
  return { id: 'findings', title: 'Findings', body };
}

function oneFinding({ severity, message, hint: advice, code, paths = [] }: Finding): Html {
  const list =
    paths.length > 1 &&
    html`<details class="plain"><summary>${count(paths.length, 'file')}</summary>${paths.slice(0, MOST_PATHS).map((path) => html`<code>${path}</code><br>`)}</details>`;
  return html`<li class="${severity}"><b>${severity}</b> <span>${message}</span> <code class="dim">${code}</code>${hint(advice)}${list}</li>
`;
}
