import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Dependencies } from '../config/types.ts';
import { failure, PackerError, type Problem } from '../errors.ts';
import { positionOf } from './lock-search.ts';
import { indexArguments, type LockedPython, linesOf, pythonJson, staleLock } from './locked-python.ts';
import { poetryIndexes, poetryPackages } from './poetry-lock.ts';
import { type ProjectReader, type Table, tableIn } from './project-reader.ts';
import { canonicalName, versionFits } from './python-version.ts';
import type { RuntimeFacts } from './runtimes.ts';
import { shownPath } from './shown-path.ts';
import { credentialsIn } from './url-secrets.ts';

/** A lock file as requirement lines, complete: nothing else is to be looked for. */
export interface LockedProject {
  packages: LockedPython[];
  requirements: ReturnType<typeof linesOf>;
  /** For uv. */
  arguments: string[];
  warnings: Problem[];
}

/**
 * Reads a poetry.lock and the pyproject.toml beside it. Throws a PackerError for a lock file that is older than its project, is for other
 * Pythons, or lacks a group or extra that is asked for.
 */
export function readPoetryProject(
  lockFile: string,
  runtime: RuntimeFacts,
  chosen: Dependencies,
  read: ProjectReader,
): LockedProject {
  const text = read.text(lockFile) ?? '';
  const lock = read.toml(lockFile) ?? {};
  const project = `${dirname(lockFile)}/pyproject.toml`;
  const pyproject = read.toml(project) ?? {};
  const projectText = read.text(project) ?? '';
  const metadata = tableIn(lock, 'metadata');
  const problems: Problem[] = [
    ...credentialsIn(text, shownPath(lockFile)),
    ...credentialsIn(projectText, shownPath(project)),
  ];
  const hash = metadata['content-hash'];
  if (!contentHashes(pyproject).includes(String(hash)))
    problems.push(staleLock(lockFile, 'pyproject.toml', 'poetry lock'));
  const pythons = String(metadata['python-versions'] ?? '*');
  // Which patch release the runtime has is not known; some of them must fit.
  if (['0', '99'].every((patch) => versionFits(`${runtime.version}.${patch}`, pythons) === false))
    problems.push({
      severity: 'error',
      code: 'requirements/python-version',
      message: `the lock file is for Python ${pythons}, and the runtime has ${runtime.version}`,
      hint: 'widen requires-python and run `poetry lock`, or choose another runtime',
      at: positionOf(text, `python-versions = "${pythons}`, lockFile),
    });
  const known = { extra: Object.keys(tableIn(lock, 'extras')), group: groupsOf(pyproject) };
  for (const [what, wanted] of [
    ['extra', chosen.extras],
    ['group', chosen.groups],
  ] as const)
    for (const name of wanted)
      if (!known[what].some((each) => canonicalName(each) === canonicalName(name)))
        problems.push({
          severity: 'error',
          code: 'requirements/poetry-lock',
          message: `there is no ${what === 'extra' ? 'extra' : 'dependency group'} '${name}'`,
          hint: `there ${known[what].length > 0 ? `is ${known[what].join(', ')}` : 'is none'}: see dependencies.${what}s`,
          at: { file: shownPath(project), line: 1, column: 1 },
        });
  if (problems.length > 0) throw new PackerError(problems, 2);
  const groups = known.group.filter((name) =>
    chosen.groups.some((each) => canonicalName(each) === canonicalName(name)),
  );
  const packages = poetryPackages(lock, text, lockFile, pyproject, { runtime, groups, extras: chosen.extras });
  return {
    packages,
    requirements: linesOf(packages),
    arguments: indexArguments(packages, poetryIndexes(lock)),
    warnings: [],
  };
}

/** Names of dependency groups, Poetry's own and those of PEP 735. */
const groupsOf = (pyproject: Table): string[] => {
  const poetry = tableIn(tableIn(pyproject, 'tool'), 'poetry');
  return [
    ...new Set([
      ...Object.keys(tableIn(poetry, 'group')),
      ...('dev-dependencies' in poetry ? ['dev'] : []),
      ...Object.keys(tableIn(pyproject, 'dependency-groups')),
    ]),
  ];
};

const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];

/**
 * The hashes of what counts of a pyproject.toml, as Poetry keeps one in the lock file (Locker._get_content_hash, Poetry 1.0 to 2.5):
 * since 2.3 the groups of PEP 735 count, and it takes both.
 */
export function contentHashes(pyproject: Table): string[] {
  const project = tableIn(pyproject, 'project');
  const poetry = tableIn(tableIn(pyproject, 'tool'), 'poetry');
  const own = Object.fromEntries(PROJECT_KEYS.flatMap((key) => (key in project ? [[key, project[key]]] : [])));
  const allGroups = tableIn(pyproject, 'dependency-groups');
  return [allGroups, {}].map((groups) => {
    const head = {
      ...(Object.keys(own).length > 0 && { project: own }),
      ...(Object.keys(groups).length > 0 && { 'dependency-groups': groups }),
    };
    const hasHead = Object.keys(head).length > 0;
    const tool = Object.fromEntries(
      [...LEGACY_KEYS, 'group'].flatMap((key) =>
        key in poetry ? [[key, poetry[key]]] : key === 'group' || hasHead ? [] : [[key, null]],
      ),
    );
    return createHash('sha256')
      .update(pythonJson(hasHead ? { ...head, tool: { poetry: tool } } : tool))
      .digest('hex');
  });
}

/** A pyproject.toml that only Poetry understands, and that it has not locked. */
export const notLockedByPoetry = (path: string) =>
  failure('requirements/poetry-lock', `${shownPath(path)} is Poetry's, and there is no poetry.lock beside it`, {
    hint: 'run `poetry lock` and commit the result',
    at: { file: shownPath(path), line: 1, column: 1 },
    exitCode: 2,
  });
