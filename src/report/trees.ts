import { type Html, html } from './html.ts';
import { count, size } from './text.ts';
import type { BuildReport, TreeReport } from './types.ts';

const MOST_FILES = 15;
const MOST_USERS = 30;

/** Each tree once: who uses it, what was installed, what takes its space. `anchors` is the id of each on the page. */
export function treeSection({ trees, targets }: BuildReport, anchors: ReadonlyMap<string, string>): Html | undefined {
  const users = new Map<string, Set<string>>();
  for (const { id, trees: used } of targets) {
    for (const { key } of used) {
      const ids = users.get(key);
      if (ids) ids.add(id);
      else users.set(key, new Set([id]));
    }
  }
  const rows = Object.entries(trees);
  if (rows.length === 0) return undefined;
  return html`<h2 id="trees">What they are made of</h2>
<p class="dim">Each set of files is made and kept once, however many targets use it.</p>
${rows.map(([key, tree]) => treeDetails(key, tree, anchors.get(key)!, [...(users.get(key) ?? [])]))}`;
}

function treeDetails(key: string, tree: TreeReport, anchor: string, users: readonly string[]): Html {
  return html`<details id="${anchor}"><summary><b>${tree.label}</b><span class="nowrap">${size(tree.unzippedSize)}</span><span class="dim nowrap">${size(tree.size)} packed, ${count(tree.files, 'file')}, ${count(users.length, 'target')}</span></summary><div class="inside">
<p class="dim"><code>${key}</code></p>
<p>Used by ${users.slice(0, MOST_USERS).join(', ') || 'no target'}${users.length > MOST_USERS && ` and ${users.length - MOST_USERS} more`}</p>
${made(tree)}${packages(tree)}${biggest(tree)}</div></details>
`;
}

function made({ made }: TreeReport): Html | undefined {
  if (!made) return undefined;
  const base = made.baseDigest !== undefined && html`<p>Installed on <code>${made.baseDigest}</code></p>`;
  return html`${base}${made.lines.map((line) => html`<p><code>${line}</code></p>`)}`;
}

function packages({ packages }: TreeReport): Html | undefined {
  if (packages.length === 0) return undefined;
  return html`<h3>${count(packages.length, 'package')}</h3><ul class="packages">${packages.map(({ name, version }) => html`<li>${name} <span class="dim mono">${version}</span></li>`)}</ul>`;
}

function biggest({ biggest, unzippedSize }: TreeReport): Html | undefined {
  const files = biggest.slice(0, MOST_FILES);
  if (files.length === 0) return undefined;
  return html`<h3>Largest files</h3><div class="scroll"><table><thead><tr><th scope="col">File</th><th scope="col" class="n">Size</th><th scope="col">Share</th></tr></thead><tbody>
${files.map(
  ({
    path,
    size: bytes,
  }) => html`<tr><td><code>${path}</code></td><td class="n">${size(bytes)}</td><td><meter class="wide" min="0" max="${Math.max(unzippedSize, 1)}" value="${bytes}" aria-label="${percent(bytes, unzippedSize)}"></meter></td></tr>
`,
)}</tbody></table></div>`;
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
