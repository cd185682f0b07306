import { readdirSync, statSync } from 'node:fs';
import { parse as parseTomlText, TomlError } from 'smol-toml';
import { failure, messageOf, PackerError } from '../errors.ts';
import { type HashedListing, hashFiles } from './hash-files.ts';
import { shownPath } from './shown-path.ts';
import { readIfThere, unreadable } from './source-faults.ts';
import { listSource } from './sources.ts';

export type Table = Record<string, unknown>;

/**
 * Reads the files from which dependencies are planned, each once however many packages ask for it. Paths are absolute.
 * Everything but `folder` answers undefined for what is not there; a file that is malformed is a PackerError with its position.
 */
export interface ProjectReader {
  /** Whether it is a folder or file. */
  kind(path: string): 'file' | 'folder' | undefined;
  /** Names in a folder. */
  names(folder: string): ReadonlySet<string>;
  text(path: string): string | undefined;
  json(path: string): Table | undefined;
  toml(path: string): Table | undefined;
  /** The files of a local package, hashed: without what the defaults leave out, and what is no part of such packages. */
  pythonFolder(path: string): HashedListing;
  nodeFolder(path: string): HashedListing;
  rubyFolder(path: string): HashedListing;
}

/** What builds leave in a Python package's folder; what a Node package never holds, since it may hold credentials. */
const PYTHON_JUNK = ['**/*.egg-info', 'build', 'dist', '**/.tox', '**/.mypy_cache', '**/.ruff_cache', '.pypirc'];
const NODE_JUNK = ['**/.npmrc'];
const RUBY_JUNK = ['**/.bundle', 'vendor/bundle', 'pkg', 'coverage'];

/** `written`: the folders that the tool itself writes; they are part of no package. */
export function projectReader(written: { outputFolder?: string; storeFolder?: string }): ProjectReader {
  const text = remembered((path) =>
    readIfThere(path)
      ?.toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
  const parsed = (parse: (text: string, path: string) => Table) =>
    remembered((path) => {
      const content = text(path);
      return content === undefined ? undefined : parse(content, path);
    });
  const names = remembered(
    (folder) => new Set(kindOf(folder) === 'folder' ? asked(folder, () => readdirSync(folder)) : []),
  );
  const folder = (junk: string[]) =>
    remembered((path) =>
      hashFiles(listSource({ path }, { topExclude: junk, packageExclude: [], symlinks: 'keep', ...written })),
    );
  return {
    kind: remembered(kindOf),
    names,
    text,
    json: parsed(parseJson),
    toml: parsed(parseToml),
    pythonFolder: folder(PYTHON_JUNK),
    nodeFolder: folder(NODE_JUNK),
    rubyFolder: folder(RUBY_JUNK),
  };
}

function remembered<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path)!;
  };
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = asked(path, () => statSync(path, { throwIfNoEntry: false }));
  return stats?.isDirectory() ? 'folder' : stats?.isFile() ? 'file' : undefined;
}

/** The file system's refusal as a problem. */
function asked<T>(path: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw new PackerError([unreadable(path, error)]);
  }
}

function parseToml(text: string, path: string): Table {
  try {
    return parseTomlText(text) as Table;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = messageOf(error)
      .split('\n')[0]!
      .replace(/^Invalid TOML document: /, '');
    const at = { file: shownPath(path), line: error.line, column: error.column };
    throw failure('requirements/toml', `not valid TOML: ${message}`, { at, exitCode: 2, cause: error });
  }
}

function parseJson(text: string, path: string): Table {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const offset = /at position (\d+)/.exec(messageOf(error))?.[1];
    const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
    const at = { file: shownPath(path), line: before.length, column: before.at(-1)!.length + 1 };
    throw failure('requirements/json', `not valid JSON: ${what(messageOf(error))}`, { at, exitCode: 2, cause: error });
  }
  if (isTable(value)) return value;
  throw failure('requirements/json', 'not a JSON object', {
    at: { file: shownPath(path), line: 1, column: 1 },
    exitCode: 2,
  });
}

/** V8's message without its own account of the place and the text around it. */
const what = (message: string): string => message.replace(/,? ?(?:\.\.\.)?".*| in JSON at position.*/s, '');

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const tableIn = (table: Table, key: string): Table => {
  const value = table[key];
  return isTable(value) ? value : {};
};

export const stringsIn = (table: Table, key: string): string[] => {
  const value = table[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};
