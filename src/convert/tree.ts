import { createCover } from './cover.ts';
import { broken } from './faults.ts';
import { type Found, type ScanContext, scanLayer } from './scan.ts';
import type { Image } from './types.ts';

/** Everything that an image shows, without contents. */
export interface ImageTree {
  /** The node that a path leads to, through links; undefined: there is none. */
  resolve(path: string): TreeNode | undefined;
  /** All below a folder. */
  below(path: string): TreeNode[];
}

export type TreeNode = Found & { layer: number };

/** As many as Linux follows (path_resolution(7)). */
const MOST_HOPS = 40;

/** Reads all layers once more, for their names. Needed only when a link leads out of what becomes a package. */
export async function readTree(image: Image, context: ScanContext): Promise<ImageTree> {
  const nodes = new Map<string, TreeNode>();
  const cover = createCover();
  for (let layer = image.layers.length - 1; layer >= 0; layer--) {
    const visit = (found: Found): undefined => {
      if (!cover.hides(found.path, found.kind) && !nodes.has(found.path)) nodes.set(found.path, { ...found, layer });
    };
    cover.add(await scanLayer(image.layers[layer]!, context, { isRelevant: () => true, isLax: true, visit }));
    if (nodes.size > MOST_NODES) throw broken(context.shown, `it holds more than ${MOST_NODES} files`);
  }
  addParents(nodes);
  const resolve = (path: string): TreeNode | undefined => {
    const at: string[] = [];
    let rest = path.split('/');
    let hops = 0;
    let node: TreeNode | undefined;
    while (rest.length > 0) {
      const [segment, ...more] = rest;
      rest = more;
      if (segment === '' || segment === '.') continue;
      if (segment === '..') at.pop();
      else at.push(segment!);
      node = nodes.get(at.join('/'));
      if (at.length === 0 || node?.kind === 'folder') continue;
      if (node?.kind === 'link') {
        if (++hops > MOST_HOPS) return undefined;
        if (node.target.startsWith('/')) at.length = 0;
        else at.pop();
        rest = [...node.target.split('/'), ...rest];
      } else if (rest.some((each) => each !== '')) return undefined;
    }
    return node;
  };
  return {
    resolve,
    below: (path) => [...nodes].filter(([name]) => name.startsWith(`${path}/`)).map(([, node]) => node),
  };
}

const MOST_NODES = 2_000_000;

/** Layers need not hold the folders that their files lie in. */
function addParents(nodes: Map<string, TreeNode>): void {
  for (const { path, layer } of [...nodes.values()])
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut);
      if (nodes.has(folder)) break;
      nodes.set(folder, { path: folder, mode: 0o755, kind: 'folder', layer });
    }
}
