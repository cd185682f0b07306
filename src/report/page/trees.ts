import { type Html, html } from '../html.ts';
import type { PageSection } from '../page.ts';
import { count, size } from '../text.ts';
import type { BuildReport, TreeReport } from '../types.ts';
import { names } from './marks.ts';

const FROM = { store: 'from the store', build: 'made by this build', before: 'of an earlier build' } as const;
const MARK = { store: 'cached', build: 'done', before: 'unchanged' } as const;

/** Each tree once: who uses it, where it came from, what it was installed on. What is in it shows in the treemap. */
export function treesSection({ trees, targets }: BuildReport): PageSection | undefined {
  if (trees.length === 0) return undefined;
  const users = new Map<string, string[]>();
  for (const { id, trees: used } of targets)
    for (const { key } of used) {
      const ids = users.get(key);
      if (!ids) users.set(key, [id]);
      else ids.push(id);
    }
  const body = html`<p class="dim">Each set of files is made and kept once, however many targets use it.</p>
${trees.map((tree, i) => treeDetails(tree, `tree-${i + 1}`, users.get(tree.key) ?? []))}`;
  return { id: 'trees', title: 'What they are made of', body };
}

function treeDetails(tree: TreeReport, anchor: string, users: readonly string[]): Html {
  const { key, label, platform, from, files } = tree;
  return html`<details id="${anchor}"><summary><b><bdi>${label}</bdi>${platform && html` <span class="dim">${platform}</span>`}</b><span class="nowrap">${size(tree.unzippedSize)}</span><span class="dim">${size(tree.size)} packed, ${count(files, 'file')}, ${count(users.length, 'target')}</span><span class="status ${MARK[from]}">${FROM[from]}</span></summary><div class="inside">
<p>Used by ${names(users, 'target', 12)}</p>
<p class="dim"><code>${key}</code></p>${made(tree)}</div></details>
`;
}

function made({ made }: TreeReport): Html | undefined {
  if (!made) return undefined;
  const base = made.baseDigest !== undefined && html`<p>Installed on <code>${made.baseDigest}</code></p>`;
  return html`${base}${made.lines.map((line) => html`<p><code>${line}</code></p>`)}`;
}
