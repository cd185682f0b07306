import { targetId } from '../../target-id.ts';
import { html } from '../html.ts';
import type { PageSection } from '../page.ts';
import { size } from '../text.ts';
import type { BuildReport } from '../types.ts';
import { names, table } from './marks.ts';

/** Layers of the config and foreign ones, and who uses them. */
export function layersSection({ targets, layersMode }: BuildReport): PageSection | undefined {
  const own = targets.filter(({ kind }) => kind === 'layer');
  const users = new Map<string, string[]>();
  for (const { layers, platform, name } of targets)
    for (const layer of layers) {
      const id = layer.startsWith('arn:') ? layer : targetId(layer, platform);
      users.set(id, [...(users.get(id) ?? []), name]);
    }
  const foreign = [...users.keys()].filter((id) => id.startsWith('arn:'));
  if (own.length + foreign.length === 0) return undefined;
  const rows = [
    ...own.map(
      ({ id, name, platform, size: bytes, unzippedSize }) =>
        html`<tr><th scope="row"><bdi>${name}</bdi></th><td class="nowrap">${platform}</td><td class="n">${bytes === undefined ? '–' : size(bytes)}</td><td class="n">${unzippedSize === undefined ? '–' : size(unzippedSize)}</td><td>${names(users.get(id) ?? [], 'function')}</td></tr>
`,
    ),
    ...foreign.map(
      (arn) =>
        html`<tr><th scope="row"><code>${arn}</code></th><td>–</td><td class="n">–</td><td class="n">–</td><td>${names(users.get(arn)!, 'function')}</td></tr>
`,
    ),
  ];
  const verb = layersMode === 'merge' ? 'Merged into' : 'Used by';
  return {
    id: 'layers',
    title: 'Layers',
    body: table('Layers', ['Layer', 'Platform', '#ZIP', '#Unzipped', verb], rows),
  };
}

/** Versions of the layers in the account, as far as this folder knows of them. */
export function publicationsSection({ publications }: BuildReport): PageSection | undefined {
  if (publications.length === 0) return undefined;
  const rows = publications.map(
    ({ layer, arch, region, version, arn, isCurrent }) =>
      html`<tr><th scope="row"><bdi>${layer}</bdi></th><td>${arch}</td><td class="nowrap">${region}</td><td class="n">${version}</td><td>${isCurrent ? html`<span class="status built">this build</span>` : html`<span class="status skipped">an earlier build</span>`}</td><td><code>${arn}</code></td></tr>
`,
  );
  const head = ['Layer', 'Architecture', 'Region', '#Version', 'Holds', 'ARN'];
  return { id: 'publications', title: 'Publications', body: table('Publications', head, rows) };
}
