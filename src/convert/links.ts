import type { Pieces } from './pieces.ts';
import { ROOTS, type Root } from './types.ts';

/** A link that a package cannot keep, since what it names is not in Lambda's file system. */
export interface Leaving {
  root: Root;
  name: string;
  layer: number;
  target: string;
}

/** Where a package's links may lead when Lambda has unpacked it: a function finds its layers under /opt; a layer stands for itself. */
const REACH: Record<Root, string[]> = { opt: [ROOTS.opt], task: [ROOTS.task, ROOTS.opt] };

/** As many as Linux follows (path_resolution(7)). */
const MOST_HOPS = 40;

/** Links that lead out, directly or through others. One to nothing, and one that goes in a circle, do as they do in the image. */
export function leavingLinks(pieces: Pieces): Leaving[] {
  const targets = new Map<string, string>();
  for (const root of Object.keys(ROOTS) as Root[])
    for (const [name, piece] of pieces[root]) if (piece.kind === 'link') targets.set(ROOTS[root] + name, piece.target);
  return (Object.keys(ROOTS) as Root[]).flatMap((root) =>
    [...pieces[root]].flatMap(([name, piece]): Leaving[] =>
      piece.kind === 'link' && leaves(ROOTS[root] + name, targets, REACH[root])
        ? [{ root, name, layer: piece.layer, target: piece.target }]
        : [],
    ),
  );
}

function leaves(path: string, targets: ReadonlyMap<string, string>, reach: readonly string[]): boolean {
  const at = path.split('/');
  const isWithin = () => at.length > 0 && reach.some((prefix) => `${at.join('/')}/`.startsWith(prefix));
  const isOnTheWay = () => at.length === 0 || reach.some((prefix) => prefix.startsWith(`${at.join('/')}/`));
  let rest = [at.pop()!];
  for (let hops = 0; rest.length > 0; ) {
    const [segment, ...more] = rest;
    rest = more;
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      at.pop();
      continue;
    }
    at.push(segment!);
    if (!isWithin() && !isOnTheWay()) return true;
    const target = targets.get(at.join('/'));
    if (target === undefined) continue;
    if (++hops > MOST_HOPS) return false;
    if (target.startsWith('/')) at.length = 0;
    else at.pop();
    rest = [...target.split('/'), ...rest];
  }
  return !isWithin();
}
