import { constant, type Html, html } from './html.ts';
import { assets, sourceHash } from './page/assets.ts';
import { changesSection } from './page/changes.ts';
import { contentsSection } from './page/contents.ts';
import { findingsSection, problemsSection } from './page/findings.ts';
import { dataIsland } from './page/island.ts';
import { layersSection, publicationsSection } from './page/layers.ts';
import { targetsSection } from './page/targets.ts';
import { timelineSection } from './page/timeline.ts';
import { treesSection } from './page/trees.ts';
import { size } from './text.ts';
import type { BuildReport, TargetReport } from './types.ts';

/** Targets of a page that takes its time to be laid out whole. */
const LONG = 100;

/** A part of the page with a heading, which the navigation names. */
export interface PageSection {
  id: string;
  title: string;
  body: Html;
}

/**
 * report.html: one page that fetches nothing, for a build. All text is escaped; equal input gives equal bytes. Its tables need no
 * script; what it carries as data for the others is the report itself, which `readReport` gives back.
 */
export function renderReport(report: BuildReport): string {
  const { style, script } = assets();
  const policy = `default-src 'none'; style-src '${sourceHash(style)}'; script-src '${sourceHash(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const failed = report.targets.filter(({ status }) => status === 'failed').length;
  const sections = [
    problemsSection(report),
    changesSection(report),
    targetsSection(report),
    contentsSection(report),
    findingsSection(report),
    layersSection(report),
    treesSection(report),
    publicationsSection(report),
    timelineSection(report),
  ].filter((section) => section !== undefined);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${constant(policy)}">
<link rel="icon" href="data:,">
<title>${failed > 0 ? `${failed} failed · ` : ''}${report.config} · lambda-packer</title>
<style>${constant(style)}</style>
</head>
<body${report.targets.length > LONG && constant(' class="long"')}>
<header>
<h1>${report.config}</h1>
<p class="dim">Built by lambda-packer ${report.version}; layers are ${report.layersMode === 'merge' ? 'merged into functions' : 'attached'} (${report.layersModeReason})</p>
${counts(report.targets)}
<nav aria-label="On this page"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map(({ id, title, body }) => html`<section><h2 id="${id}" tabindex="-1">${title}</h2>\n${body}</section>\n`)}</main>
<script type="application/json" id="data">${constant(dataIsland(report))}</script>
<script>${constant(script)}</script>
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
  const sum = (isImage: boolean) =>
    all.reduce((total, target) => total + ((target.path === undefined) === isImage ? (target.size ?? 0) : 0), 0);
  const sizes = [
    { what: 'in ZIPs', bytes: sum(false) },
    { what: 'in image layers', bytes: sum(true) },
  ].filter(({ bytes }) => bytes > 0);
  return html`<ul class="counts">${items.map(({ status, n }) => html`<li><b>${n}</b><span class="status ${status}">${status}</span></li>`)}${sizes.map(({ what, bytes }) => html`<li><b>${size(bytes)}</b><span class="dim">${what}</span></li>`)}</ul>`;
}
