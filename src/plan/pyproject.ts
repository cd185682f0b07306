import { stringify } from 'smol-toml';
import type { Dependencies, Requirements } from '../config/types.ts';
import { PackerError, type Position, type Problem } from '../errors.ts';
import { positionOf } from './lock-search.ts';
import { isTable, stringsIn, type Table, tableIn } from './project-reader.ts';
import { formatRequirement, parseRequirement } from './requirement-line.ts';

/** What decides an install: [project]'s dependencies and what names them, the build system, groups, and uv's own settings. */
const PROJECT_KEYS = ['name', 'version', 'requires-python', 'dependencies', 'optional-dependencies', 'dynamic'];

/** A pyproject.toml without what decides no install (description, linters, test settings), so that an edit there rebuilds nothing. */
export function reducedPyproject(table: Table): string {
  const project = Object.fromEntries(
    PROJECT_KEYS.flatMap((key) => (key in tableIn(table, 'project') ? [[key, tableIn(table, 'project')[key]]] : [])),
  );
  const uv = tableIn(tableIn(table, 'tool'), 'uv');
  const kept = {
    ...(Object.keys(project).length > 0 && { project }),
    ...(isTable(table['build-system']) && { 'build-system': table['build-system'] }),
    ...(isTable(table['dependency-groups']) && { 'dependency-groups': table['dependency-groups'] }),
    ...(Object.keys(uv).length > 0 && { tool: { uv } }),
  };
  return stringify(sortedKeys(kept));
}

/** Whether the dependencies themselves come from running the project's build system. */
export const hasDynamicDependencies = (table: Table): boolean =>
  stringsIn(tableIn(table, 'project'), 'dynamic').some(
    (key) => key === 'dependencies' || key === 'optional-dependencies',
  );

const sortedKeys = (table: Table): Table =>
  Object.fromEntries(
    Object.keys(table)
      .sort()
      .map((key) => [
        key,
        isTable(table[key]) && Object.getPrototypeOf(table[key]) === Object.prototype
          ? sortedKeys(table[key])
          : table[key],
      ]),
  );

/** Settings of [tool.uv] that change what is resolved. Without a lock file they would need uv to read the project itself. */
const RESOLVING_KEYS = [
  'index',
  'index-url',
  'extra-index-url',
  'no-index',
  'find-links',
  'index-strategy',
  'override-dependencies',
  'constraint-dependencies',
  'exclude-dependencies',
  'build-constraint-dependencies',
  'environments',
  'conflicts',
  'no-binary',
  'no-binary-package',
  'no-build',
  'no-build-package',
  'prerelease',
  'resolution',
  'exclude-newer',
  'pip',
];

/**
 * The requirement lines of a pyproject.toml without a lock file (PEP 621; extras, and groups of PEP 735, as chosen), with their places.
 * [tool.uv.sources] counts unless pip installs. Throws a PackerError for what needs a lock file.
 */
export function pyprojectRequirements(
  table: Table,
  text: string,
  path: string,
  chosen: Dependencies,
  installer: 'uv' | 'pip',
): Requirements & { kind: 'lines' } {
  const problems: Problem[] = [];
  const fault = (at: Position, message: string, hint: string) =>
    problems.push({ severity: 'error', code: 'requirements/pyproject', message, hint, at });
  const project = tableIn(table, 'project');
  const uv = installer === 'uv' ? tableIn(tableIn(table, 'tool'), 'uv') : {};
  const lockHint = 'make a lock file with `uv lock`, and it is used';
  if (hasDynamicDependencies(table))
    fault(positionOf(text, 'dynamic', path), 'the dependencies are dynamic: they are known only by a build', lockHint);
  for (const key of RESOLVING_KEYS)
    if (key in uv) fault(positionOf(text, key, path), `[tool.uv] ${key} counts only with a lock file`, lockHint);
  const words = [
    ...stringsIn(project, 'dependencies'),
    ...extrasOf(project, chosen.extras),
    ...groupsOf(tableIn(table, 'dependency-groups'), chosen.groups),
  ];
  const lines = words.flatMap((word) => {
    const at = positionOf(text, word, path);
    const requirement = parseRequirement(word);
    const source = requirement?.kind === 'named' ? sourceOf(uv, requirement.name) : undefined;
    if (requirement?.kind !== 'named' || source === undefined) return [{ text: word, at }];
    const { marker, extras, name } = requirement;
    const located = isTable(source) ? locate(source) : undefined;
    if (!located) {
      fault(at, `the source of ${name} in [tool.uv.sources] counts only with a lock file`, lockHint);
      return [];
    }
    const moved =
      'path' in located
        ? ({ kind: 'path', path: located.path, extras, marker } as const)
        : ({ kind: 'url', name, url: located.url, extras, marker } as const);
    return [{ text: formatRequirement(moved), at }];
  });
  for (const name of missing(chosen.extras, tableIn(project, 'optional-dependencies')))
    fault(positionOf(text, '[project', path), `there is no extra '${name}'`, 'see dependencies.extras');
  for (const name of missing(chosen.groups, tableIn(table, 'dependency-groups')))
    fault(
      positionOf(text, '[dependency-groups', path),
      `there is no dependency group '${name}'`,
      'see dependencies.groups',
    );
  if (problems.length > 0) throw new PackerError(problems, 2);
  return { kind: 'lines', lines };
}

const canonical = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase();

function sourceOf(uv: Table, name: string): unknown {
  return Object.entries(tableIn(uv, 'sources')).find(([key]) => canonical(key) === canonical(name))?.[1];
}

/** Paths begin with `./` unless absolute, so that they read as paths. */
function locate(source: Table): { path: string } | { url: string } | undefined {
  const { path, url, git } = source;
  if ('marker' in source || 'extra' in source || 'group' in source) return undefined;
  if (typeof path === 'string') return { path: /^[./]/.test(path) ? path : `./${path}` };
  if (typeof url === 'string') return { url };
  if (typeof git !== 'string') return undefined;
  const revision = source.rev ?? source.tag ?? source.branch;
  return {
    url: `git+${git}${revision === undefined ? '' : `@${revision}`}${source.subdirectory === undefined ? '' : `#subdirectory=${source.subdirectory}`}`,
  };
}

const missing = (names: readonly string[], table: Table): string[] => {
  const known = new Set(Object.keys(table).map(canonical));
  return names.filter((name) => !known.has(canonical(name)));
};

/** An extra may name others of its own project: `all = ["app[a,b]"]`. */
function extrasOf(project: Table, names: readonly string[], done = new Set<string>()): string[] {
  const table = tableIn(project, 'optional-dependencies');
  return names.flatMap((name) => {
    const key = Object.keys(table).find((candidate) => canonical(candidate) === canonical(name));
    if (key === undefined || done.has(key)) return [];
    done.add(key);
    return stringsIn(table, key).flatMap((word) => {
      const requirement = parseRequirement(word);
      const isOwn = requirement?.kind === 'named' && canonical(requirement.name) === canonical(String(project.name));
      return isOwn ? extrasOf(project, requirement.extras.replace(/[[\]]/g, '').split(','), done) : [word];
    });
  });
}

/** PEP 735: strings, and `{include-group = "name"}`. */
function groupsOf(table: Table, names: readonly string[], done = new Set<string>()): string[] {
  return names.flatMap((name) => {
    const key = Object.keys(table).find((candidate) => canonical(candidate) === canonical(name));
    if (key === undefined || done.has(key)) return [];
    done.add(key);
    const entries = Array.isArray(table[key]) ? table[key] : [];
    return entries.flatMap((entry) => {
      if (typeof entry === 'string') return [entry];
      return isTable(entry) && typeof entry['include-group'] === 'string'
        ? groupsOf(table, [entry['include-group']], done)
        : [];
    });
  });
}
