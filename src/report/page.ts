import type { Problem } from '../errors.ts';
import { LIMITS } from '../inspect/limits.ts';
import type { Finding } from '../inspect/types.ts';
import { constant, type Html, html } from './html.ts';
import { SCRIPT, STYLE } from './style.ts';
import { count, size, visible } from './text.ts';
import { treeSection } from './trees.ts';
import type { BuildReport, TargetReport } from './types.ts';

/**
 * report.html: one page that fetches nothing, for a build. All text is escaped; equal input gives equal bytes.
 */
export function renderReport(report: BuildReport): string {
  const trees = new Map(Object.keys(report.trees).map((key, i) => [key, `tree-${i + 1}`]));
  const failed = report.targets.filter(({ status }) => status === 'failed').length;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${failed > 0 ? `${failed} failed · ` : ''}${report.config} · lambda-packer</title>
<style>${constant(STYLE)}</style>
</head>
<body>
<header>
<h1>${report.config}</h1>
<p class="dim">Built by lambda-packer ${report.version}; layers are ${report.layersMode === 'merge' ? 'merged into functions' : 'attached'} (${report.layersModeReason})</p>
${counts(report.targets)}
</header>
<main>
${problems(report.problems)}
${targets(report.targets, trees)}
${findings(report.targets)}
${treeSection(report, trees)}
${phases(report.phases)}
</main>
<script>${constant(SCRIPT)}</script>
</body>
</html>
`;
  return page.html;
}

const STATUSES = ['failed', 'built', 'unchanged', 'skipped'] as const;

function counts(all: readonly TargetReport[]): Html {
  const items = STATUSES.map((status) => ({
    status,
    n: all.filter((target) => target.status === status).length,
  })).filter(({ n }) => n > 0);
  const bytes = all.reduce((sum, target) => sum + (target.size ?? 0), 0);
  return html`<ul class="counts">${items.map(({ status, n }) => html`<li><b>${n}</b><span class="status ${status}">${status}</span></li>`)}<li><b>${size(bytes)}</b><span class="dim">in ZIPs</span></li></ul>`;
}

function problems(all: readonly Problem[]): Html | undefined {
  if (all.length === 0) return undefined;
  const where = ({ at }: Problem) => at && html`<code>${at.file}:${at.line}:${at.column}</code> `;
  return html`<h2 id="problems">Problems</h2>
<ul class="findings">${all.map((p) => html`<li class="${p.severity}"><b>${p.severity}</b> ${where(p)}<span>${p.message}</span>${hint(p.hint)}</li>\n`)}</ul>`;
}

const hint = (text: string | undefined) => text !== undefined && html`<p class="dim">${text}</p>`;

function targets(all: readonly TargetReport[], trees: ReadonlyMap<string, string>): Html {
  return html`<h2 id="t">Targets</h2>
<div class="filter" hidden><label for="filter">Filter</label><input id="filter" type="search" autocomplete="off" placeholder="name, platform, status, …"><span id="told" class="dim" role="status"></span></div>
<div class="scroll" tabindex="0" role="region" aria-label="Targets"><table id="targets">
<thead><tr><th scope="col">Name</th><th scope="col">Platform</th><th scope="col">Status</th><th scope="col">Why</th><th scope="col" class="n">ZIP</th><th scope="col" class="n">Unzipped</th><th scope="col" class="n">Files</th><th scope="col">Made of</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${all.map((target, i) => targetRow(target, i, trees))}</tbody>
</table></div>
<p class="dim">Bars: the ZIP against a direct upload (${size(LIMITS.upload)}), the unzipped size against Lambda's limit for a function and all its layers (${size(LIMITS.unzipped)}).</p>`;
}

function targetRow(target: TargetReport, i: number, trees: ReadonlyMap<string, string>): Html {
  const { name, kind, platform, runtime, status, reason, path } = target;
  const link = path === undefined ? html`${name}` : html`<a href="./${encodeURI(visible(path))}">${name}</a>`;
  const marks = (['error', 'warning', 'info'] as const).map((severity) => {
    const n = target.findings.filter((f) => f.severity === severity).length;
    return (
      n > 0 && html` <a class="${severity} nowrap" href="#f-${i}">${count(n, MARK[severity][0], MARK[severity][1])}</a>`
    );
  });
  const parts = target.trees.map(({ key, label, role }, at) => {
    const id = trees.get(key);
    return html`${at > 0 && ', '}${id === undefined ? html`${label}` : html`<a href="#${id}">${label}</a>`} <span class="dim">${role}</span>`;
  });
  return html`<tr><th scope="row">${link}<br><span class="dim">${kind}, ${runtime}</span></th><td class="nowrap">${platform}</td><td><span class="status ${status}">${status}</span>${marks}</td><td class="reason">${reason}</td>${bar(target.size, LIMITS.upload)}${bar(target.unzippedSize, LIMITS.unzipped)}<td class="n">${target.files ?? '–'}</td><td>${parts}</td><td><code class="hash" title="${target.sha256 ?? ''}">${target.sha256?.slice(0, 12) ?? '–'}</code></td></tr>
`;
}

const MARK = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] } as const;

function bar(bytes: number | undefined, limit: number): Html {
  if (bytes === undefined) return html`<td class="n">–</td>`;
  const percent = `${((100 * bytes) / limit).toFixed(1)} % of ${size(limit)}`;
  return html`<td class="n" title="${percent}">${size(bytes)}<meter min="0" max="${limit}" low="${0.8 * limit}" high="${limit - 1}" optimum="0" value="${Math.min(bytes, limit)}" aria-label="${percent}"></meter></td>`;
}

const MOST_PATHS = 20;

function findings(all: readonly TargetReport[]): Html | undefined {
  const withSome = all.map((target, i) => ({ target, i })).filter(({ target }) => target.findings.length > 0);
  if (withSome.length === 0) return undefined;
  return html`<h2 id="findings">Findings</h2>
${withSome.map(({ target, i }) => {
  const isOpen = target.findings.some(({ severity }) => severity === 'error');
  return html`<details id="f-${i}"${isOpen && constant(' open')}><summary><b>${target.id}</b><span class="dim">${count(target.findings.length, 'finding')}</span></summary><div class="inside"><ul class="findings">${target.findings.map(oneFinding)}</ul></div></details>
`;
})}`;
}

function oneFinding({ severity, message, hint: advice, code, paths = [] }: Finding): Html {
  const list =
    paths.length > 1 &&
    html`<details><summary>${count(paths.length, 'file')}</summary><div class="inside">${paths.slice(0, MOST_PATHS).map((path) => html`<code>${path}</code><br>`)}</div></details>`;
  return html`<li class="${severity}"><b>${severity}</b> <span>${message}</span> <code class="dim">${code}</code>${hint(advice)}${list}</li>
`;
}

function phases(all: BuildReport['phases']): Html | undefined {
  if (all.length === 0) return undefined;
  const longest = Math.max(...all.map(({ ms }) => ms), 1);
  return html`<h2 id="times">Times</h2>
<div class="scroll"><table><thead><tr><th scope="col">Phase</th><th scope="col" class="n">Time</th><th scope="col">Share</th></tr></thead><tbody>
${all.map(
  ({
    name,
    ms,
  }) => html`<tr><th scope="row">${name}</th><td class="n">${seconds(ms)}</td><td><meter class="wide" min="0" max="${longest}" value="${ms}" aria-label="${seconds(ms)}"></meter></td></tr>
`,
)}</tbody></table></div>`;
}

const seconds = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
