import { posix } from 'node:path';
import { PLATFORMS, type Platform } from '../config/types.ts';
import { isTable, stringsIn, type Table, tableIn } from './project-reader.ts';

/** What a production install takes from a package-lock.json or npm-shrinkwrap.json (docs.npmjs.com/cli/configuring-npm/package-lock-json). */
export interface LockedNode {
  /** Folders of packages on this machine, relative to the lock file's; `needed`: installed with the project, else part of the workspace only. */
  folders: { path: string; needed: boolean }[];
  /** Tarballs on this machine, relative to the lock file's folder; with npm's `install-links` also folders, which are then installed like tarballs. */
  tarballs: string[];
  /** `name@version`, sorted; [] when there is nothing to install. */
  lines: string[];
  /** What the lock file says of what is installed; undefined: all of it counts. */
  counted?: unknown;
  /** Packages that are installed on the platform and have install scripts, sorted; null: the lock file is too old to say. */
  scriptedOn(platform: Platform): string[] | null;
}

/** Whether the lock file knows a workspace member in this folder, relative to its own. */
export const lockHasMember = (lock: Table, folder: string): boolean => isTable(tableIn(lock, 'packages')[folder]);

/** `project`: folder of the package, relative to the lock file's; '' for the same. */
export function lockedNode(lock: Table, project: string): LockedNode {
  return isTable(lock.packages) ? versionTwo(tableIn(lock, 'packages'), project) : versionOne(lock);
}

const CPU = { 'linux/amd64': 'x64', 'linux/arm64': 'arm64' } as const;

function versionTwo(packages: Table, project: string): LockedNode {
  const members = Object.keys(packages).filter((key) => key !== '' && !isInstalled(key));
  const hasWorkspaces = tableIn(packages, '').workspaces !== undefined;
  // npm installs the members of a workspace along with its root.
  const reached = closure(packages, [project, ...(project === '' && hasWorkspaces ? members : [])]);
  const installed = reached.filter((key) => key !== project);
  const entry = (key: string) => tableIn(packages, key);
  const name = (key: string) => String(entry(key).name ?? nameIn(key));
  return {
    folders: members.map((path) => ({ path, needed: installed.includes(path) })),
    tarballs: installed.flatMap((key) => localFile(entry(key).resolved)),
    lines: installed
      .filter((key) => entry(key).link !== true && PLATFORMS.some((platform) => runsOn(entry(key), platform)))
      .map((key) => `${name(key)}@${entry(key).version ?? ''}`)
      .sort(),
    counted: Object.fromEntries(
      [...reached]
        .sort()
        .map((key) => [key, key === project ? { dependencies: neededNames(entry(key)).sort() } : entry(key)]),
    ),
    scriptedOn: (platform) => {
      const scripted = installed.filter((key) => entry(key).hasInstallScript === true && runsOn(entry(key), platform));
      return [...new Set(scripted.map(name))].sort();
    },
  };
}

/** What the starting packages need to run, found as Node finds it: in the nearest node_modules. Keys of `packages`. */
function closure(packages: Table, start: readonly string[]): string[] {
  const reached = new Set<string>();
  const queue = [...start];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const entry = packages[key];
    if (reached.has(key) || !isTable(entry)) continue;
    reached.add(key);
    if (entry.link === true && typeof entry.resolved === 'string') queue.push(entry.resolved);
    for (const name of neededNames(entry)) {
      const found = locate(packages, key, name);
      if (found !== undefined) queue.push(found);
    }
  }
  return [...reached];
}

function neededNames(entry: Table): string[] {
  const optionalPeers = tableIn(entry, 'peerDependenciesMeta');
  const peers = Object.keys(tableIn(entry, 'peerDependencies')).filter(
    (name) => tableIn(optionalPeers, name).optional !== true,
  );
  return [
    ...Object.keys(tableIn(entry, 'dependencies')),
    ...Object.keys(tableIn(entry, 'optionalDependencies')),
    ...peers,
  ];
}

function locate(packages: Table, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = posix.dirname(folder)) {
    if (folder === '.' || folder === '/') folder = '';
    const key = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (key in packages) return key;
    if (folder === '') return undefined;
  }
}

/** A package that lies in node_modules is named by the path below it, one on this machine by its folder (npm writes the name where it differs). */
const nameIn = (key: string): string => (isInstalled(key) ? key.split('node_modules/').at(-1)! : posix.basename(key));

const isInstalled = (key: string): boolean => key.startsWith('node_modules/') || key.includes('/node_modules/');

/** `os`, `cpu` and `libc` of a package are lists of what it runs on; `!` excludes. */
function runsOn(entry: Table, platform: Platform): boolean {
  const fits = (key: string, value: string) => {
    const list = stringsIn(entry, key);
    const wanted = list.filter((item) => !item.startsWith('!'));
    return !list.includes(`!${value}`) && (wanted.length === 0 || wanted.includes(value) || wanted.includes('any'));
  };
  return fits('os', 'linux') && fits('cpu', CPU[platform]) && fits('libc', 'glibc');
}

const localFile = (resolved: unknown): string[] =>
  typeof resolved === 'string' && resolved.startsWith('file:') ? [resolved.slice('file:'.length)] : [];

/** Lock files of npm 5 and 6 know neither workspaces nor install scripts; of local packages only the place. */
function versionOne(lock: Table): LockedNode {
  const all: { name: string; version: string }[] = [];
  const walk = (dependencies: Table): void => {
    for (const [name, entry] of Object.entries(dependencies)) {
      if (!isTable(entry) || entry.dev === true) continue;
      all.push({ name, version: String(entry.version ?? '') });
      walk(tableIn(entry, 'dependencies'));
    }
  };
  walk(tableIn(lock, 'dependencies'));
  const local = all.flatMap(({ version }) => localFile(version));
  const isTarball = (path: string) => /\.(?:tgz|tar\.gz|tar)$/i.test(path);
  return {
    folders: local.filter((path) => !isTarball(path)).map((path) => ({ path, needed: true })),
    tarballs: local.filter(isTarball),
    lines: all.map(({ name, version }) => `${name}@${version}`).sort(),
    scriptedOn: () => null,
  };
}
