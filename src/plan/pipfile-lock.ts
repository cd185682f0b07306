import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { type Dependencies, PLATFORMS } from '../config/types.ts';
import { failure, PackerError, type Problem } from '../errors.ts';
import { positionOf } from './lock-search.ts';
import { indexArguments, type LockedPython, linesBy, linesOf, pythonJson, staleLock } from './locked-python.ts';
import { markerEnvironment, markerHolds } from './markers.ts';
import type { LockedProject } from './poetry-project.ts';
import { isTable, type ProjectReader, stringsIn, type Table, tableIn } from './project-reader.ts';
import type { RuntimeFacts } from './runtimes.ts';
import { shownPath } from './shown-path.ts';
import { credentialProblem, holdsCredential } from './url-secrets.ts';

/**
 * Reads a Pipfile.lock (format 6; pipenv's vendored plette knows it) and the Pipfile beside it, if there is one. `groups` are categories
 * besides `default`. Throws a PackerError for a lock file that is older than its Pipfile, and for what is not understood.
 */
export function readPipfileLock(
  lockFile: string,
  runtime: RuntimeFacts,
  chosen: Dependencies,
  read: ProjectReader,
): LockedProject {
  const text = read.text(lockFile) ?? '';
  const lock = read.json(lockFile) ?? {};
  const meta = tableIn(lock, '_meta');
  const project = `${dirname(lockFile)}/Pipfile`;
  const pipfile = read.toml(project);
  const problems: Problem[] = text
    .split('\n')
    .flatMap((line, i) =>
      holdsCredential(line.replace(VARIABLE_LOGIN, '://'))
        ? [credentialProblem({ file: shownPath(lockFile), line: i + 1, column: 1 })]
        : [],
    );
  // Without a source pipenv hashes the one that it takes instead, which its next version may name otherwise.
  if (pipfile?.source !== undefined && tableIn(meta, 'hash').sha256 !== pipfileHash(pipfile))
    problems.push(staleLock(lockFile, 'Pipfile', 'pipenv lock'));
  const wanted = tableIn(meta, 'requires');
  const python = wanted.python_full_version ?? wanted.python_version;
  if (typeof python === 'string' && !`${python}.`.startsWith(`${runtime.version}.`))
    problems.push({
      severity: 'error',
      code: 'requirements/python-version',
      message: `the lock file is for Python ${python}, and the runtime has ${runtime.version}`,
      hint: 'change [requires] in the Pipfile and run `pipenv lock`, or choose another runtime',
      at: positionOf(text, '"requires"', lockFile),
    });
  const categories = Object.keys(lock).filter((key) => key !== '_meta');
  for (const name of chosen.groups)
    if (!categories.includes(name))
      problems.push({
        severity: 'error',
        code: 'requirements/pipfile-lock',
        message: `there is no category '${name}' in ${shownPath(lockFile)}`,
        hint: `there is ${categories.join(', ')}: see dependencies.groups`,
        at: { file: shownPath(lockFile), line: 1, column: 1 },
      });
  if (problems.length > 0) throw new PackerError(problems, 2);
  const at = linesBy(text, /^\s+"([^"]+)": \{/, lockFile);
  const indexes = indexesOf(meta);
  const packages = new Map<string, LockedPython>();
  for (const category of ['default', ...chosen.groups])
    for (const [name, entry] of Object.entries(tableIn(lock, category))) {
      if (!isTable(entry) || packages.has(name)) continue;
      const { markers } = entry;
      const platforms = PLATFORMS.filter((platform) => {
        const holds = typeof markers === 'string' ? markerHolds(markers, markerEnvironment(runtime, platform)) : true;
        if (holds !== undefined) return holds;
        throw failure('requirements/pipfile-lock', `${name}: the marker ${JSON.stringify(markers)} is not understood`, {
          at: at(name),
          exitCode: 2,
        });
      });
      if (platforms.length > 0)
        packages.set(name, { ...locate(name, entry, [...indexes.keys()][0]), name, platforms, at: at(name) });
    }
  const all = [...packages.values()];
  return { packages: all, requirements: linesOf(all), arguments: indexArguments(all, indexes), warnings: loose(all) };
}

/** `${USER}:${PASSWORD}@` in a source's URL, which pipenv fills from the environment: no secret itself (graph/pipenv-config.ts fills it). */
export const VARIABLE_LOGIN = /:\/\/(?:\$\{?\w+\}?)(?::\$\{?\w+\}?)?@/;

/** pipenv locks for the machine that it runs on: what its marker excludes there has no version. */
function loose(packages: readonly LockedPython[]): Problem[] {
  return packages
    .filter(({ requirement, name }) => requirement === name)
    .map(({ name, at }) => ({
      severity: 'warning',
      code: 'requirements/unpinned',
      message: `${name} has no version in the lock file: pipenv knows none where its marker does not hold`,
      hint: 'run `pipenv lock` on a machine where it does, or give it a version in the Pipfile',
      at,
    }));
}

/** The first is where packages come from that name none. */
function indexesOf(meta: Table): Map<string, string> {
  const sources = Array.isArray(meta.sources) ? meta.sources.filter(isTable) : [];
  return new Map(
    sources.flatMap(({ name, url }) =>
      typeof url === 'string' ? [[String(name), url.replace(VARIABLE_LOGIN, '://')] as const] : [],
    ),
  );
}

function locate(
  name: string,
  entry: Table,
  first: string | undefined,
): Pick<LockedPython, 'requirement' | 'hashes' | 'index'> {
  const hashes = [...new Set(stringsIn(entry, 'hashes'))].sort();
  const { path, file, git, ref, subdirectory, version, index } = entry;
  const own = path ?? file;
  if (typeof own === 'string') {
    const isRemote = /^https?:\/\//i.test(own);
    if (isRemote) return { requirement: `${name} @ ${own}`, hashes };
    return { requirement: /^[./~]/.test(own) ? own : `./${own}`, hashes: [] };
  }
  if (typeof git === 'string') {
    const tail = typeof subdirectory === 'string' ? `#subdirectory=${subdirectory}` : '';
    const url = git.replace(/^git\+/, '').replace(/^(?!\w+:\/\/)([^@/]+@[^:/]+):(?!\/\/)/, 'ssh://$1/');
    return { requirement: `${name} @ git+${url}@${String(ref)}${tail}`, hashes: [] };
  }
  // pipenv leaves a package whose marker does not hold where it locked without a version.
  const pinned = typeof version === 'string' && version !== '*' ? version : '';
  const from = typeof index === 'string' ? index : first;
  return { requirement: `${name}${pinned}`, hashes, ...(from !== undefined && { index: from }) };
}

const SECTIONS = [
  'source',
  'packages',
  'dev-packages',
  'requires',
  'scripts',
  'pipfile',
  'pipenv',
  'default',
  'develop',
];

/** The hash of what counts of a Pipfile, as its lock file keeps it (plette, Pipfile.get_hash). */
export function pipfileHash(pipfile: Table): string {
  const others = Object.entries(pipfile).filter(([key]) => !SECTIONS.includes(key));
  const counts = {
    ...Object.fromEntries(others),
    _meta: { sources: pipfile.source, requires: pipfile.requires ?? {} },
    default: pipfile.packages ?? {},
    develop: pipfile['dev-packages'] ?? {},
  };
  return createHash('sha256')
    .update(pythonJson(counts, ',', ':'))
    .digest('hex');
}
