import { relative } from 'node:path';
import { compilePatterns, escapePattern, ignoreFilePatterns, type Matcher, type Pattern } from './patterns.ts';
import { shownPath } from './shown-path.ts';
import { readIfThere } from './source-faults.ts';

/** What decides which files of a source are packed. Folders are absolute. */
export interface SourceRules {
  /** `exclude` of the whole config, and of the package. */
  topExclude: readonly string[];
  packageExclude: readonly string[];
  /** A whitelist, applied first; undefined: everything. */
  include?: readonly string[] | undefined;
  /** Left out where they lie inside a source: what the tool itself writes. */
  outputFolder?: string | undefined;
  storeFolder?: string | undefined;
  symlinks: 'keep' | 'follow';
  /** Instead of DEFAULT_EXCLUDES. */
  defaults?: readonly string[];
  /** Instead of IGNORE_FILES: of these the first that is there. */
  ignoreFiles?: readonly string[];
}

/** Left out of every source, unless a later `!` brings it back or an `include` pattern spells its name. */
export const DEFAULT_EXCLUDES = [
  '**/.git',
  '**/.hg',
  '**/.svn',
  '**/.env*',
  '**/.DS_Store',
  '**/__pycache__',
  '**/*.pyc',
  '**/node_modules',
  '**/.venv',
  '**/venv',
  '**/.pytest_cache',
] as const;

export const IGNORE_FILES = ['.lambdaignore', '.dockerignore'] as const;

/** The rules for the source folder `root`, in the order in which the last match wins. */
export function fileRules(root: string, rules: SourceRules): { excluded: Matcher; included: Matcher | undefined } {
  const patterns = excludePatterns(root, rules);
  return { excluded: compilePatterns(patterns), included: rules.include && compilePatterns(rules.include) };
}

/** Patterns of what is left out of the source folder `root`, in order. */
export function excludePatterns(root: string, rules: SourceRules): (string | Pattern)[] {
  return [
    ...defaultsUnder(rules.include ?? [], rules.defaults ?? DEFAULT_EXCLUDES),
    ...[rules.outputFolder, rules.storeFolder].flatMap((folder) => patternInside(root, folder)),
    ...rules.topExclude,
    ...ignored(root, rules.ignoreFiles),
    ...rules.packageExclude,
  ];
}

function ignored(root: string, names: readonly string[] | undefined): Pattern[] {
  if (names === undefined) return IGNORE_FILES.flatMap((name) => ignoreFile(`${root}/${name}`) ?? []);
  for (const name of names) {
    const patterns = ignoreFile(`${root}/${name}`);
    if (patterns) return patterns;
  }
  return [];
}

function ignoreFile(path: string): Pattern[] | undefined {
  const content = readIfThere(path);
  return content && ignoreFilePatterns(content.toString('utf8'), shownPath(path));
}

export function patternInside(root: string, folder: string | undefined): string[] {
  if (folder === undefined || !folder.startsWith(`${root}/`)) return [];
  return [escapePattern(relative(root, folder))];
}

/**
 * The defaults, each followed by the `include` patterns that spell its name, as exceptions. Those with exceptions come first,
 * so that an exception lifts no other default.
 */
function defaultsUnder(include: readonly string[], defaults: readonly string[]): string[] {
  if (include.length === 0) return [...defaults];
  const spelling = defaults.map((pattern) => ({
    pattern,
    lifts: include.filter((written) => spells(written, pattern)),
  }));
  const lifted = spelling.filter(({ lifts }) => lifts.length > 0);
  const plain = spelling.filter(({ lifts }) => lifts.length === 0);
  return [
    ...lifted.flatMap(({ pattern, lifts }) => [pattern, ...lifts.map((written) => `!${written}`)]),
    ...plain.map(({ pattern }) => pattern),
  ];
}

/** Whether a segment of the pattern is the default's name itself, or a name without wildcards that the default means. */
function spells(written: string, pattern: string): boolean {
  const name = pattern.slice('**/'.length);
  const meant = compilePatterns([pattern]);
  return written
    .split('/')
    .some((segment) => segment === name || (!/[*?[\\!]/.test(segment) && segment !== '' && meant.matches(segment)));
}
