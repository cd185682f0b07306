import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { PathKind } from '../config/reading.ts';

/** A folder that `init` looks at. Paths are relative to it, with `/`; '.' is the folder itself. Nothing is written. */
export interface Repository {
  /** Its path on this machine. */
  root: string;
  /** Files that may tell of functions, sorted; what tools have made or fetched is not among them. */
  files: readonly string[];
  /** True when there were too many files to look at all. */
  cut: boolean;
  kind(path: string): PathKind;
  /** The text of a file of at most 1 MiB; undefined: not there, too large, or no text. */
  text(path: string): string | undefined;
  /** Names in a folder, [] when it is none. */
  names(path: string): string[];
  /** Whether two files hold the same bytes. */
  same(a: string, b: string): boolean;
}

/** Folders of tools: what lies in them is no source. */
const NOT_SOURCE = new Set(
  [
    ...['node_modules', 'venv', '__pycache__', 'vendor', 'dist', 'build', 'out', 'target', 'cdk.out', 'coverage'],
    ...['site-packages', 'bin', 'obj', 'test', 'tests', '__tests__', 'spec', 'fixtures', 'testdata'],
  ].flatMap((name) => [name, name.toUpperCase()]),
);
const MOST = { files: 50_000, depth: 16, bytes: 1024 * 1024 };

export function openRepository(folder: string): Repository {
  const root = resolve(folder);
  const at = (path: string): string => resolve(root, path);
  const texts = new Map<string, string | undefined>();
  const { files, cut } = walked(root);
  return {
    root,
    files,
    cut,
    kind: (path) => kindOf(at(path)),
    text(path) {
      if (!texts.has(path)) texts.set(path, textOf(at(path)));
      return texts.get(path);
    },
    names: (path) => namesOf(at(path)).map(({ name }) => name),
    same: (a, b) => bytesOf(at(a))?.equals(bytesOf(at(b)) ?? Buffer.of()) ?? false,
  };
}

function walked(root: string): { files: string[]; cut: boolean } {
  const files: string[] = [];
  const walk = (folder: string, prefix: string, depth: number): void => {
    for (const { name, isFolder } of namesOf(folder)) {
      if (files.length >= MOST.files) return;
      if (!isFolder) files.push(prefix + name);
      else if (depth < MOST.depth && !name.startsWith('.') && !NOT_SOURCE.has(name))
        walk(`${folder}/${name}`, `${prefix}${name}/`, depth + 1);
    }
  };
  walk(root, '', 0);
  return { files: files.sort(), cut: files.length >= MOST.files };
}

function namesOf(folder: string): { name: string; isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function kindOf(path: string): PathKind {
  try {
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'missing';
  }
}

/** No text: a NUL among the first bytes, as Git decides it. */
function textOf(path: string): string | undefined {
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > MOST.bytes) return undefined;
    const head = Buffer.alloc(Math.min(stats.size, 8000));
    const file = openSync(path, 'r');
    try {
      readSync(file, head);
    } finally {
      closeSync(file);
    }
    return head.includes(0) ? undefined : readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A path that stands in a file, relative to the repository: `./a` in `x/template.yaml` is `x/a`. */
export const beside = (file: string, path: string): string =>
  posix.normalize(posix.join(posix.dirname(file), path)).replace(/(?<=.)\/$/, '');

/** As the configuration names a path: `./x/a`, `.`, `../a`. */
export const written = (path: string): string => (path === '.' || path.startsWith('../') ? path : `./${path}`);
