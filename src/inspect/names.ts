import { byUnits, finding, listed, shown } from './finding.ts';
import type { Finding, Inspection, Member } from './types.ts';

type Named = Pick<Inspection, 'entries' | 'overlaps' | 'layersMode' | 'layers'>;

/** What the names of an artifact's entries give away: clashes on other file systems, files that hid others, folders that Lambda will not look at. */
export function checkNames(it: Named): Finding[] {
  return [...caseClashes(it.entries), ...overlaps(it), ...mergedFolders(it)];
}

/** macOS and Windows take `Utils.py` and `utils.py`, or an é of one or of two characters, for one file; Lambda does not. */
function caseClashes(entries: readonly Member[]): Finding[] {
  const seen = new Map<string, string[]>();
  for (const name of new Set(entries.map((entry) => entry.name))) {
    const folded = name.normalize('NFC').toLowerCase();
    const same = seen.get(folded);
    if (same) same.push(name);
    else seen.set(folded, [name]);
  }
  const clashes = [...seen.values()].filter((names) => names.length > 1);
  if (clashes.length === 0) return [];
  const pairs = clashes.map((names) => names.toSorted(byUnits).map(shown).join(' and '));
  return [
    finding('warning', 'names/case', `names that differ only in case: ${listed(pairs)}`, {
      hint: 'Lambda keeps both; on macOS and Windows one overwrites the other when the source is checked out or the ZIP unpacked.',
      paths: clashes.flat(),
    }),
  ];
}

/** One finding for each pair of trees. */
function overlaps({ overlaps }: Named): Finding[] {
  const pairs = new Map<string, { lost: string; kept: string; paths: string[] }>();
  for (const { path, lost, kept } of overlaps) {
    const key = JSON.stringify([lost, kept]);
    const pair = pairs.get(key);
    if (pair) pair.paths.push(path);
    else pairs.set(key, { lost, kept, paths: [path] });
  }
  return [...pairs.values()].map(({ lost, kept, paths }) => {
    const what = paths.length === 1 ? `${shown(paths[0]!)} is` : `${paths.length} files are`;
    return finding(
      'warning',
      'names/overlap',
      `${what} in ${shown(lost)} and in ${shown(kept)} with different content; that of ${shown(kept)} was taken`,
      {
        hint: 'Leave one of them out (exclude, dependencies.exclude, dependencies.omit) if that is not what you want.',
        paths,
      },
    );
  });
}

/** A merged layer lies under /var/task, where Lambda starts no extensions; /opt/bin is on PATH, /var/task/bin is not. */
function mergedFolders({ layersMode, layers }: Named): Finding[] {
  if (layersMode !== 'merge') return [];
  return layers.flatMap((layer) => {
    if (!('name' in layer)) return [];
    const under = (folder: string) =>
      layer.content.entries.map(({ name }) => name).filter((name) => name.startsWith(folder));
    const [bin, extensions] = [under('bin/'), under('extensions/')];
    const found: Finding[] = [];
    if (bin.length > 0) {
      found.push(
        finding(
          'warning',
          'names/merged-bin',
          `bin/ of the merged layer ${layer.name} lies in /var/task/bin, which is not on PATH`,
          {
            hint: 'Call the programs by /var/task/bin/<name>, or attach the layer (layers_mode: attach).',
            paths: bin,
          },
        ),
      );
    }
    if (extensions.length > 0) {
      found.push(
        finding(
          'error',
          'names/merged-extensions',
          `the layer ${layer.name} holds extensions, which Lambda starts from layers only: it cannot be merged`,
          {
            hint: 'Attach it (layers_mode: attach).',
            paths: extensions,
          },
        ),
      );
    }
    return found;
  });
}
