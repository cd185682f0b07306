import { dirname, relative, resolve } from 'node:path';
import type { Platform } from '../config/types.ts';
import { PackerError, type Problem } from '../errors.ts';
import { canonicalJson } from './canonical.ts';
import { hashedFile } from './hash-files.ts';
import { commonFolder, positionOf, stagedPrefix } from './lock-search.ts';
import { type LockedNode, lockedNode } from './package-lock.ts';
import { type ProjectReader, type Table, tableIn } from './project-reader.ts';
import { shownPath } from './shown-path.ts';
import { type StagedInputs, staging } from './staged-inputs.ts';
import { credentialsIn } from './url-secrets.ts';

export interface NodeProject extends StagedInputs {
  /** Folders among the inputs, '' for their root: of the package, and of what holds the lock file. */
  project: string;
  workspaceRoot: string;
  scriptedOn(platform: Platform): string[] | null;
  /** `name@version`, or `name@range` without a lock file; [] when there is nothing to install. */
  lines: string[];
  secrets: Record<string, string>;
  warnings: Problem[];
}

/**
 * What of a package.json decides an install. Its scripts do not: they belong to a package's source, which is not there while its
 * dependencies are installed. So an edit of a script, or of the linter's settings, rebuilds nothing.
 */
export const MANIFEST_KEYS = [
  'name',
  'version',
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'devDependencies',
  'bundleDependencies',
  'bundledDependencies',
  'overrides',
  'workspaces',
  'engines',
  'os',
  'cpu',
  'libc',
];

/**
 * Inputs of a package: package.json of it and of its workspace (reduced), the lock file, and local packages that it needs in full, all where they lie to
 * each other. `lock`: the lock file's path, undefined when there is none. Throws a PackerError for what is missing or malformed.
 */
export function readNodeProject(
  folder: string,
  lock: string | undefined,
  label: string,
  read: ProjectReader,
): NodeProject {
  const base = lock === undefined ? folder : dirname(lock);
  const lockText = lock === undefined ? '' : (read.text(lock) ?? '');
  const locked =
    lock === undefined ? unlocked(folder, read) : lockedNode(read.json(lock) ?? {}, relative(base, folder));
  const named = lock ?? `${folder}/package.json`;
  const problems: Problem[] = lock === undefined ? [] : credentialsIn(lockText, shownPath(lock));
  const folders = locked.folders.map(({ path, needed }) => ({ path: resolve(base, path), spelled: path, needed }));
  const tarballs = [...new Set(locked.tarballs)].map((path) => ({ path: resolve(base, path), spelled: path }));
  const root = commonFolder([
    base,
    folder,
    ...folders.map(({ path }) => path),
    ...tarballs.map(({ path }) => dirname(path)),
  ]);
  const stage = staging();
  if (lock !== undefined) {
    // `npm ci` reads the whole lock file and every manifest; what is installed follows from what it says of the project's packages.
    const put = locked.counted === undefined ? stage.content : stage.uncounted;
    put(`${stagedPrefix(root, base)}${lock.slice(base.length + 1)}`, lockText);
    if (locked.counted !== undefined) stage.content('lambda-packer.locked.json', canonicalJson(locked.counted));
  }

  const missing = (path: string, spelled: string, what: string) => {
    const at = positionOf(read.text(named) ?? '', spelled, named);
    problems.push({
      severity: 'error',
      code: 'requirements/local',
      message: `${what} ${shownPath(path)} does not exist`,
      at,
    });
  };
  const manifest = (path: string, spelled: string) => {
    const file = `${path}/package.json`;
    const table = read.json(file);
    if (!table) return missing(file, spelled, 'the manifest');
    problems.push(...credentialsIn(read.text(file) ?? '', shownPath(file)));
    const put = path === folder || locked.counted === undefined ? stage.content : stage.uncounted;
    put(`${stagedPrefix(root, path)}package.json`, `${JSON.stringify(reduced(table), null, 2)}\n`);
  };

  for (const path of new Set([folder, base])) manifest(path, 'package.json');
  for (const { path, spelled, needed } of folders) {
    if (read.kind(path) !== 'folder') missing(path, spelled, 'the local package');
    else if (!needed) manifest(path, spelled);
    else if (path !== folder) stage.listing(stagedPrefix(root, path), read.nodeFolder(path));
  }
  for (const { path, spelled } of tarballs) {
    const kind = read.kind(path);
    if (kind === undefined) missing(path, spelled, 'the local package');
    else if (kind === 'folder') stage.listing(stagedPrefix(root, path), read.nodeFolder(path));
    else stage.listing(stagedPrefix(root, dirname(path)), hashedFile(path));
  }
  if (problems.length > 0) throw new PackerError(problems, 2);
  const settings = [folder, base].map((path) => `${path}/.npmrc`).find((path) => read.kind(path) === 'file');
  return {
    ...stage.done(),
    project: relative(root, folder),
    workspaceRoot: relative(root, base),
    scriptedOn: locked.scriptedOn,
    lines: locked.lines,
    secrets: settings === undefined ? {} : { npmrc: settings },
    warnings: lock === undefined && locked.lines.length > 0 ? [notLocked(label, named)] : [],
  };
}

const reduced = (table: Table): Table =>
  Object.fromEntries(
    MANIFEST_KEYS.filter((key) => key in table)
      .sort()
      .map((key) => [key, table[key]]),
  );

function notLocked(label: string, manifest: string): Problem {
  return {
    severity: 'warning',
    code: 'requirements/unpinned',
    message: `${label}: ${shownPath(manifest)} has no lock file, so another day may bring other versions`,
    hint: '`npm install --package-lock-only` writes one',
    at: { file: shownPath(manifest), line: 1, column: 1 },
  };
}

/** A bare package.json: its production dependencies, and `file:` ones through all local packages. */
function unlocked(folder: string, read: ProjectReader): LockedNode {
  const lines: string[] = [];
  const folders = new Map<string, { path: string; needed: boolean }>();
  const tarballs: string[] = [];
  const follow = (at: string): void => {
    const table = read.json(`${at}/package.json`) ?? {};
    const wanted = { ...tableIn(table, 'dependencies'), ...tableIn(table, 'optionalDependencies') };
    for (const [name, range] of Object.entries(wanted)) {
      if (at === folder) lines.push(`${name}@${String(range)}`);
      const spelled = /^(?:file:|link:|(?=\.{0,2}\/))(.*)$/.exec(String(range))?.[1];
      if (spelled === undefined) continue;
      const path = relative(folder, resolve(at, spelled));
      if (read.kind(resolve(at, spelled)) === 'file') tarballs.push(path);
      else if (!folders.has(path)) {
        folders.set(path, { path, needed: true });
        follow(resolve(at, spelled));
      }
    }
  };
  follow(folder);
  return { folders: [...folders.values()], tarballs, lines: lines.sort(), scriptedOn: () => null };
}
