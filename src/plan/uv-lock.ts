import { isTable, stringsIn, type Table, tableIn } from './project-reader.ts';

/** A package of a uv.lock (https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile; the format's version 1). */
interface Locked {
  name: string;
  version: string;
  source: Table;
  dependencies: Edge[];
  extras: Record<string, Edge[]>;
  groups: Record<string, Edge[]>;
  wheels: string[];
  table: Table;
}

interface Edge {
  name: string;
  version: string | undefined;
  extras: string[];
}

/** What of this machine a lock file speaks of. Paths are as in the lock file: relative to its folder, or absolute. */
export interface UvLocals {
  /** Folders of packages; `needed`: installed with the project, not merely a part of the workspace. */
  folders: { path: string; needed: boolean }[];
  /** Wheels and source archives. */
  archives: string[];
  /** `name==version` of what the project needs. */
  lines: string[];
  /** What the lock file says of the project and of what it needs: nothing else in it decides what is installed. */
  counted: unknown;
}

/** Whether the lock file knows a project in this folder (relative to its own, '' for the same). */
export const lockHasProject = (lock: Table, folder: string): boolean =>
  packagesOf(lock).some((locked) => folderOf(locked) === (folder || '.'));

/** Follows the lock file from the project through the chosen extras and groups. */
export function uvLocals(lock: Table, project: string, chosen: { extras: string[]; groups: string[] }): UvLocals {
  const packages = packagesOf(lock);
  const root = packages.find((locked) => folderOf(locked) === (project || '.'));
  const reached = new Set<Locked>();
  const visited = new Set<string>();
  const follow = (edges: readonly Edge[]): void => {
    for (const edge of edges)
      for (const locked of packages) {
        if (locked.name !== edge.name || (edge.version !== undefined && locked.version !== edge.version)) continue;
        reached.add(locked);
        for (const [key, next] of [
          ['', locked.dependencies] as const,
          ...edge.extras.map((extra) => [extra, locked.extras[extra] ?? []] as const),
        ]) {
          const visit = JSON.stringify([locked.name, locked.version, key]);
          if (visited.has(visit)) continue;
          visited.add(visit);
          follow(next);
        }
      }
  };
  if (root)
    follow([
      ...root.dependencies,
      ...chosen.extras.flatMap((name) => root.extras[name] ?? []),
      ...chosen.groups.flatMap((name) => root.groups[name] ?? []),
    ]);
  const folders = packages.flatMap((locked) => {
    const path = folderOf(locked);
    // A virtual package is only a list of dependencies: nothing of it is installed.
    return path === undefined
      ? []
      : [{ path, needed: reached.has(locked) && locked !== root && !('virtual' in locked.source) }];
  });
  // All of them: `uv export --locked` reads those of packages that are not installed too.
  const archives = packages.flatMap(archivesOf);
  return {
    folders,
    archives,
    counted: {
      project: root && neededOf(root, chosen),
      packages: [...reached].map(({ table }) => without(table)).sort(byNameAndVersion),
    },
    lines: [...reached].map(({ name, version }) => (version ? `${name}==${version}` : name)).sort(),
  };
}

/** Of a table without what is for resolving and for development. */
const without = ({ metadata: _metadata, 'dev-dependencies': _development, ...table }: Table): Table => table;

const neededOf = ({ table }: Locked, { extras, groups }: { extras: string[]; groups: string[] }): unknown => ({
  dependencies: table.dependencies ?? [],
  extras: extras.map((name) => [name, tableIn(table, 'optional-dependencies')[name]]),
  groups: groups.map((name) => [name, tableIn(table, 'dev-dependencies')[name]]),
});

const byNameAndVersion = (a: Table, b: Table): number => {
  const key = ({ name, version, source }: Table) => JSON.stringify([name, version, source]);
  return key(a) < key(b) ? -1 : 1;
};

function folderOf({ source }: Locked): string | undefined {
  const path = source.editable ?? source.virtual ?? source.directory;
  return typeof path === 'string' ? path : undefined;
}

function archivesOf({ source, wheels }: Locked): string[] {
  if (typeof source.path === 'string') return [source.path];
  const registry = source.registry;
  if (typeof registry !== 'string' || registry.includes('://')) return [];
  return wheels.map((wheel) => `${registry}/${wheel}`);
}

/** Each lock is asked once per project; its packages are the same. */
const known = new WeakMap<Table, Locked[]>();

function packagesOf(lock: Table): Locked[] {
  const packages = known.get(lock) ?? tablesIn(lock, 'package').map(lockedOf);
  known.set(lock, packages);
  return packages;
}

const lockedOf = (table: Table): Locked => ({
  table,
  name: String(table.name),
  version: String(table.version ?? ''),
  source: tableIn(table, 'source'),
  dependencies: edgesIn(table, 'dependencies'),
  extras: edgeLists(tableIn(table, 'optional-dependencies')),
  groups: edgeLists(tableIn(table, 'dev-dependencies')),
  wheels: [...tablesIn(table, 'wheels'), tableIn(table, 'sdist')].flatMap(({ path }) =>
    typeof path === 'string' ? [path] : [],
  ),
});

const edgeLists = (table: Table): Record<string, Edge[]> =>
  Object.fromEntries(Object.keys(table).map((key) => [key, edgesIn(table, key)]));

const edgesIn = (table: Table, key: string): Edge[] =>
  tablesIn(table, key).map((edge) => ({
    name: String(edge.name),
    version: typeof edge.version === 'string' ? edge.version : undefined,
    extras: stringsIn(edge, 'extra'),
  }));

function tablesIn(table: Table, key: string): Table[] {
  const value = table[key];
  return Array.isArray(value) ? value.filter(isTable) : [];
}
