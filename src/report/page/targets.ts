import { LIMITS } from '../../inspect/limits.ts';
import { targetId } from '../../target-id.ts';
import { type Html, html } from '../html.ts';
import type { PageSection } from '../page.ts';
import { count, size, visible } from '../text.ts';
import type { BuildReport, TargetReport } from '../types.ts';
import { bar, table } from './marks.ts';

/** Every target: status and reason, sizes against the limits, what it is made of. */
export function targetsSection(report: BuildReport): PageSection {
  const anchors = new Map(report.trees.map(({ key }, i) => [key, `tree-${i + 1}`]));
  const mounted = mountedSizes(report);
  const rows = report.targets.map((target, i) => targetRow(target, i, anchors, mounted(target)));
  const head = ['Name', 'Platform', 'Status', 'Why', '#ZIP', '#Unzipped', '#Files', 'Made of', 'SHA-256'];
  const body = html`<div class="filter" hidden><label for="filter">Filter</label><input id="filter" type="search" autocomplete="off" placeholder="name, platform, status, …"><span id="told" class="dim" role="status"></span></div>
${table('Targets', head, rows, 'all-targets')}
<p class="dim">Bars: the ZIP against a direct upload (${size(LIMITS.upload)}); unzipped, a function and its layers together against Lambda's limit (${size(LIMITS.unzipped)}).</p>`;
  return { id: 'targets', title: 'Targets', body };
}

/** Bytes of the layers that Lambda mounts beside a function, as far as this build knows them. */
function mountedSizes({ layersMode, targets }: BuildReport): (target: TargetReport) => number {
  if (layersMode === 'merge') return () => 0;
  const sizes = new Map(targets.map(({ id, unzippedSize = 0 }) => [id, unzippedSize]));
  return ({ layers, platform }) => layers.reduce((sum, name) => sum + (sizes.get(targetId(name, platform)) ?? 0), 0);
}

function targetRow(target: TargetReport, i: number, anchors: ReadonlyMap<string, string>, mounted: number): Html {
  const { name, kind, platform, runtime, status, reason, unzippedSize } = target;
  const address = addressOf(target);
  const link = address === undefined ? html`<bdi>${name}</bdi>` : html`<a href="${address}"><bdi>${name}</bdi></a>`;
  const marks = (['error', 'warning', 'info'] as const).map((severity) => {
    const n = target.findings.filter((f) => f.severity === severity).length;
    return (
      n > 0 && html` <a class="${severity} nowrap" href="#f-${i}">${count(n, MARK[severity][0], MARK[severity][1])}</a>`
    );
  });
  const parts = target.trees.map(({ key, label, role }, at) => {
    const id = anchors.get(key);
    return html`${at > 0 && ', '}${id === undefined ? html`<bdi>${label}</bdi>` : html`<a href="#${id}"><bdi>${label}</bdi></a>`} <span class="dim">${role}</span>`;
  });
  const total = unzippedSize === undefined ? undefined : unzippedSize + mounted;
  const note = mounted > 0 ? `, of it ${size(mounted)} in layers` : '';
  const map =
    unzippedSize !== undefined && html`<a class="nowrap" href="#contents" data-target="${i}">contents</a><br>`;
  return html`<tr><th scope="row">${link}<br><span class="dim">${kind}, ${runtime}</span></th><td class="nowrap">${platform}</td><td><span class="status ${status}">${status}</span>${marks}</td><td class="reason">${reason}</td>${bar(target.size, LIMITS.upload)}${bar(total, LIMITS.unzipped, note)}<td class="n">${target.files ?? '–'}</td><td class="parts">${map}${parts}</td><td><code class="hash" title="${target.sha256 ?? ''}">${target.sha256?.slice(0, 12) ?? '–'}</code></td></tr>
`;
}

const MARK = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] } as const;

/** Where the ZIP is: an address of the web, or beside the page. */
function addressOf({ url, path }: TargetReport): string | undefined {
  if (url !== undefined && /^https?:\/\//.test(url)) return url;
  return path === undefined ? undefined : `./${encodeURI(visible(path))}`;
}
