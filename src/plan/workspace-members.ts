import picomatch from 'picomatch';
import { isTable, type ProjectReader, stringsIn, type Table } from './project-reader.ts';

/** Folders below a workspace that are looked at; no workspace has as many. */
const MOST_FOLDERS = 20_000;

/** Patterns of a package.json's `workspaces`: a list, or `{packages}`. */
export const workspacePatterns = (manifest: Table): string[] =>
  isTable(manifest.workspaces) ? stringsIn(manifest.workspaces, 'packages') : stringsIn(manifest, 'workspaces');

/** Folders with a package.json that patterns name (`functions/*`, `libs/**`, `!libs/old`), relative to the workspace's root; sorted. */
export function workspaceMembers(root: string, patterns: readonly string[], read: ProjectReader): string[] {
  const trimmed = patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1').replace(/\/+$/, ''));
  const wanted = trimmed.filter((pattern) => pattern !== '' && !pattern.startsWith('!'));
  const unwanted = trimmed.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const isExcluded = unwanted.length > 0 ? picomatch(unwanted) : () => false;
  const found = new Set<string>();
  let budget = MOST_FOLDERS;
  const visit = (folder: string, segments: readonly string[]): undefined => {
    if (budget-- <= 0) return;
    const absolute = folder === '' ? root : `${root}/${folder}`;
    const [segment, ...rest] = segments;
    if (segment === undefined) {
      if (!isExcluded(folder) && read.names(absolute).has('package.json')) found.add(folder);
      return;
    }
    const inner = (name: string) => (folder === '' ? name : `${folder}/${name}`);
    if (!/[*?[\]{}()!+@]/.test(segment)) return visit(inner(segment), rest);
    if (segment === '**') visit(folder, rest);
    const matches = segment === '**' ? () => true : picomatch(segment);
    for (const name of read.names(absolute)) {
      if (name === 'node_modules' || name.startsWith('.') || !matches(name)) continue;
      if (read.kind(`${root}/${inner(name)}`) === 'folder') visit(inner(name), segment === '**' ? segments : rest);
    }
  };
  for (const pattern of wanted) visit('', pattern.split('/'));
  return [...found].filter((folder) => folder !== '').sort();
}
