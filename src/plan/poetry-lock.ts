import { PLATFORMS, type Platform } from '../config/types.ts';
import { failure } from '../errors.ts';
import { type LockedPython, linesBy } from './locked-python.ts';
import { type MarkerEnvironment, markerEnvironment, markerHolds } from './markers.ts';
import { isTable, stringsIn, type Table, tableIn } from './project-reader.ts';
import { canonicalName, versionFits } from './python-version.ts';
import type { RuntimeFacts } from './runtimes.ts';

/** A package of a poetry.lock (formats 1.0 to 2.1; github.com/python-poetry/poetry, src/poetry/packages/locker.py). */
interface Entry {
  name: string;
  version: string;
  table: Table;
  source: Table;
}

export interface PoetryChoice {
  runtime: RuntimeFacts;
  /** Besides `main`. */
  groups: readonly string[];
  extras: readonly string[];
}

/**
 * What Poetry would install of a lock file without its development groups. Since format 2.1 each entry names its groups and markers; before,
 * the project's own dependencies are followed. Throws a PackerError with its position for what is not understood.
 */
export function poetryPackages(
  lock: Table,
  text: string,
  path: string,
  pyproject: Table,
  choice: PoetryChoice,
): LockedPython[] {
  const entries = entriesOf(lock);
  const at = linesBy(text, /^name = "([^"]*)"/, path);
  const bad = (entry: Entry, what: string) =>
    failure('requirements/poetry-lock', `${entry.name} ${entry.version}: ${what}`, { at: at(entry.name), exitCode: 2 });
  const hasGroups = entries.some(({ table }) => Array.isArray(table.groups));
  const chosen = new Map<Entry, Platform[]>();
  for (const platform of PLATFORMS) {
    const environment = markerEnvironment(choice.runtime, platform, choice.extras);
    const found = hasGroups
      ? entries.filter((entry) => isInGroups(entry, ['main', ...choice.groups], environment, bad))
      : followed(entries, lock, pyproject, choice, environment, bad);
    for (const entry of found) chosen.set(entry, [...(chosen.get(entry) ?? []), platform]);
  }
  return entries.flatMap((entry) => {
    const platforms = chosen.get(entry);
    if (!platforms) return [];
    const { requirement, index } = locate(entry, bad);
    const hashes = entry.source.type === 'git' || entry.source.type === 'directory' ? [] : hashesOf(entry, lock);
    return [
      { name: entry.name, requirement, hashes, platforms, at: at(entry.name), ...(index !== undefined && { index }) },
    ];
  });
}

/** Names and addresses of the indexes that a lock file speaks of. */
export function poetryIndexes(lock: Table): Map<string, string> {
  return new Map(
    entriesOf(lock).flatMap(({ source }) =>
      source.type === 'legacy' && typeof source.url === 'string' && typeof source.reference === 'string'
        ? [[source.reference, source.url] as const]
        : [],
    ),
  );
}

type Bad = (entry: Entry, what: string) => Error;

const entriesOf = (lock: Table): Entry[] =>
  (Array.isArray(lock.package) ? lock.package.filter(isTable) : []).map((table) => ({
    name: String(table.name),
    version: String(table.version),
    table,
    source: tableIn(table, 'source'),
  }));

function isInGroups(entry: Entry, groups: readonly string[], environment: MarkerEnvironment, bad: Bad): boolean {
  const { markers } = entry.table;
  const wanted = stringsIn(entry.table, 'groups').filter((name) => groups.includes(name));
  return wanted.some((group) => {
    const marker = isTable(markers) ? markers[group] : markers;
    if (marker === undefined) return true;
    const holds = typeof marker === 'string' ? markerHolds(marker, environment) : undefined;
    if (holds === undefined) throw bad(entry, `the marker ${JSON.stringify(marker)} is not understood`);
    return holds;
  });
}

/** A dependency as projects and lock files write it: a version, a table, or a list of these. */
interface Edge {
  name: string;
  version: string;
  marker: string;
  python: string;
  extras: string[];
  isOptional: boolean;
}

const edgesOf = (table: Table): Edge[] =>
  Object.entries(table).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => {
      const more = isTable(each) ? each : {};
      const version = typeof each === 'string' ? each : more.version;
      return {
        name: canonicalName(name),
        version: typeof version === 'string' ? version : '*',
        marker: [more.markers, platformMarker(more.platform)].filter((m) => typeof m === 'string').join(' and '),
        python: typeof more.python === 'string' ? more.python : '*',
        extras: stringsIn(more, 'extras'),
        isOptional: more.optional === true,
      };
    }),
  );

const platformMarker = (platform: unknown): string | undefined =>
  typeof platform === 'string' ? `sys_platform == '${platform.replaceAll("'", '')}'` : undefined;

/** Locks of Poetry 1: from the project's own dependencies along those of each package. */
function followed(
  entries: Entry[],
  lock: Table,
  pyproject: Table,
  { groups, extras, runtime }: PoetryChoice,
  environment: MarkerEnvironment,
  bad: Bad,
): Entry[] {
  const poetry = tableIn(tableIn(pyproject, 'tool'), 'poetry');
  const wantedByExtras = new Set(
    extras.flatMap((name) =>
      namesOf(tableIn(lock, 'extras'), name).map((word) => canonicalName(word.split(/[\s(]/)[0]!)),
    ),
  );
  const { python: _python, ...main } = tableIn(poetry, 'dependencies');
  const roots = [
    ...edgesOf(main).filter(({ isOptional, name }) => !isOptional || wantedByExtras.has(name)),
    ...groups.flatMap((name) => edgesOf(tableIn(tableIn(tableIn(poetry, 'group'), name), 'dependencies'))),
  ];
  const byName = new Map<string, Entry[]>();
  for (const entry of entries)
    byName.set(canonicalName(entry.name), [...(byName.get(canonicalName(entry.name)) ?? []), entry]);
  const reached = new Set<Entry>();
  const visited = new Set<string>();
  const queue: { edge: Edge; from: Entry | undefined; extras: readonly string[] }[] = roots.map((edge) => ({
    edge,
    from: undefined,
    extras,
  }));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { edge, from, extras: active } = next;
    const locked = byName.get(edge.name) ?? [];
    const place = from ?? locked[0];
    const holds = markerHolds(edge.marker, { ...environment, extras: new Set(active.map(canonicalName)) });
    const fitsPython = versionFits(runtime.version, edge.python);
    if (place && (holds === undefined || fitsPython === undefined))
      throw bad(place, `the condition of ${edge.name} (${edge.marker || edge.python}) is not understood`);
    if (!holds || !fitsPython) continue;
    // A single locked version is the one, whatever the constraint; of several the constraint picks.
    for (const entry of locked.length === 1
      ? locked
      : locked.filter(({ version }) => versionFits(version, edge.version))) {
      reached.add(entry);
      for (const extra of ['', ...edge.extras]) {
        const visit = JSON.stringify([entry.name, entry.version, extra]);
        if (visited.has(visit)) continue;
        visited.add(visit);
        const own = edgesOf(tableIn(entry.table, 'dependencies'));
        const named = new Set(
          namesOf(tableIn(entry.table, 'extras'), extra).map((word) => canonicalName(word.split(/[\s([<>=!~;]/)[0]!)),
        );
        for (const dependency of own.filter(({ isOptional, name }) => (extra === '' ? !isOptional : named.has(name))))
          queue.push({ edge: dependency, from: entry, extras: edge.extras });
      }
    }
  }
  return entries.filter((entry) => reached.has(entry));
}

const namesOf = (table: Table, wanted: string): string[] => {
  const key = Object.keys(table).find((name) => canonicalName(name) === canonicalName(wanted));
  return key === undefined ? [] : stringsIn(table, key);
};

/** `files` beside the package, in old locks [metadata.files]. */
function hashesOf({ name, table }: Entry, lock: Table): string[] {
  const files = table.files ?? tableIn(tableIn(lock, 'metadata'), 'files')[name];
  const hashes = (Array.isArray(files) ? files.filter(isTable) : []).map(({ hash }) => String(hash));
  return [...new Set(hashes.filter((hash) => /^sha(?:256|384|512):[0-9a-f]+$/.test(hash)))].sort();
}

function locate({ name, version, source, table }: Entry, bad: Bad): { requirement: string; index?: string } {
  const entry = { name, version, source, table };
  const { type, url, reference, resolved_reference: commit, subdirectory } = source;
  switch (type) {
    case undefined:
      return { requirement: `${name}==${version}` };
    case 'legacy':
      return { requirement: `${name}==${version}`, ...(typeof reference === 'string' && { index: reference }) };
    case 'directory':
    case 'file':
      return { requirement: /^[./~]/.test(String(url)) ? String(url) : `./${String(url)}` };
    case 'url':
      return { requirement: `${name} @ ${String(url)}` };
    case 'git': {
      const tail = subdirectory === undefined ? '' : `#subdirectory=${String(subdirectory)}`;
      return { requirement: `${name} @ git+${httpsOf(String(url))}@${String(commit ?? reference)}${tail}` };
    }
    default:
      throw bad({ ...entry }, `a source of the type ${JSON.stringify(type)} is not understood`);
  }
}

/** `git@host:owner/name` as a URL. */
const httpsOf = (url: string): string => url.replace(/^(?!\w+:\/\/)([^@/]+@[^:/]+):(?!\/\/)/, 'ssh://$1/');
