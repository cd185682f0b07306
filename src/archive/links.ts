/**
 * The first link that leads out of the tree, whether directly or through other links. A link to nothing, and one that goes in a
 * circle, stay inside.
 */
export function findEscape(links: ReadonlyMap<string, string>): string | undefined {
  for (const name of links.keys()) if (escapes(name, links)) return name;
  return undefined;
}

/** As many as Linux follows (path_resolution(7)). */
const MOST_HOPS = 40;

function escapes(name: string, links: ReadonlyMap<string, string>): boolean {
  const at = name.split('/').slice(0, -1);
  let rest = [name.split('/').at(-1)!];
  for (let hops = 0; rest.length > 0; ) {
    const [segment, ...more] = rest;
    rest = more;
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (at.length === 0) return true;
      at.pop();
      continue;
    }
    at.push(segment!);
    const target = links.get(at.join('/'));
    if (target === undefined) continue;
    if (target.startsWith('/')) return true;
    if (++hops > MOST_HOPS) return false;
    at.pop();
    rest = [...target.split('/'), ...rest];
  }
  return false;
}
