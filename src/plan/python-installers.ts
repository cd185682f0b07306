import { dirname } from 'node:path';
import type { Package, Requirements } from '../config/types.ts';
import { failure, type Problem } from '../errors.ts';
import { type InstallChoice, type InstallContext, inProject, install, type Reader } from './install.ts';
import { labelOf, meaningless, misfit, positionIn } from './installer-problems.ts';
import type { Installer } from './installer-table.ts';
import { readPipfileLock } from './pipfile-lock.ts';
import { type LockedProject, notLockedByPoetry, readPoetryProject } from './poetry-project.ts';
import { pyprojectRequirements } from './pyproject.ts';
import { readUvProject } from './python-projects.ts';
import { readRequirements } from './requirements.ts';
import { runtimeFacts } from './runtimes.ts';
import { shownPath } from './shown-path.ts';
import type { InstallerName, InstallOptions, PythonOptions } from './types.ts';
import { credentialsIn } from './url-secrets.ts';

/** Readers of Python's manifests. */
export const PYTHON_READERS = {
  'uv-lock': (pkg, { path, folder, installer }, { read, root }) => {
    const { lines, project, ...staged } = readUvProject(folder, dirname(path), pkg.dependencies, read);
    const options = pythonOptions(pkg, {
      source: 'uv-lock',
      project,
      groups: pkg.dependencies.groups,
      extras: pkg.dependencies.extras,
    });
    return install(pkg, installer, { ...staged, lines, label: inProject(root, path), optionsFor: () => options });
  },
  'poetry-lock': (pkg, { path }, context) =>
    locked(
      pkg,
      path,
      'poetry-lock',
      context,
      [],
      readPoetryProject(path, runtimeFacts(pkg.runtime), pkg.dependencies, context.read),
    ),
  'pipfile-lock': (pkg, { path }, context) =>
    locked(
      pkg,
      path,
      'pipfile-lock',
      context,
      meaningless(pkg, path, ['extras']),
      readPipfileLock(path, runtimeFacts(pkg.runtime), pkg.dependencies, context.read),
    ),
  requirements: (pkg, { path, installer }, context) => {
    const at = positionIn(pkg, 'requirements');
    const requirements = pkg.requirements ?? { kind: 'file' as const, path, at };
    return required(pkg, requirements, installer, inProject(context.root, path), context, meaningless(pkg, path));
  },
  pyproject: (pkg, { path, installer }, context) => {
    const table = context.read.toml(path) ?? {};
    const text = context.read.text(path) ?? '';
    const [credential] = credentialsIn(text, shownPath(path));
    if (credential) throw failure(credential.code, credential.message, { ...credential, exitCode: 2 });
    if (isPoetry(table)) throw notLockedByPoetry(path);
    const requirements = pyprojectRequirements(table, text, path, pkg.dependencies, installer === 'pip' ? 'pip' : 'uv');
    return required(
      pkg,
      requirements,
      installer,
      inProject(context.root, path),
      { ...context, root: dirname(path) },
      [],
    );
  },
} satisfies Record<string, Reader>;

/** A list of lines in the config itself. */
export function listed(
  pkg: Package,
  requirements: Requirements & { kind: 'lines' },
  asked: Installer | undefined,
  context: InstallContext,
): InstallChoice {
  if (runtimeFacts(pkg.runtime).language !== 'python')
    throw misfit(
      pkg,
      `a list of requirements is for Python, and the runtime is ${pkg.runtime}`,
      'name a file (package-lock.json)',
      'requirements',
    );
  const label = `requirements of ${labelOf(pkg)}`;
  return required(
    pkg,
    requirements,
    asked === 'pip' ? 'pip' : 'uv',
    label,
    context,
    meaningless(pkg, 'a list of requirements'),
  );
}

function required(
  pkg: Package,
  requirements: Requirements,
  installer: InstallerName,
  label: string,
  context: InstallContext,
  warnings: Problem[],
): InstallChoice {
  const read = readRequirements(requirements, { ...context, label: labelOf(pkg) });
  const options = pythonOptions(pkg, { source: 'requirements', hashed: read.hashed, arguments: read.arguments });
  return install(pkg, installer, {
    inputs: read.inputs,
    files: read.files,
    lines: read.lines.map(({ text }) => text),
    warnings: [...warnings, ...read.warnings],
    label,
    optionsFor: () => options,
  });
}

/** A lock file of another tool, whose packages uv installs. */
function locked(
  pkg: Package,
  path: string,
  source: 'poetry-lock' | 'pipfile-lock',
  context: InstallContext,
  warnings: Problem[],
  project: LockedProject,
): InstallChoice {
  const { packages } = project;
  const read = readRequirements(project.requirements, { ...context, root: dirname(path), label: labelOf(pkg) });
  const options = pythonOptions(pkg, {
    source,
    complete: true,
    hashed: packages.every(({ hashes }) => hashes.length > 0),
    arguments: project.arguments,
  });
  return install(pkg, 'uv', {
    inputs: read.inputs,
    files: read.files,
    lines: packages.map(({ requirement }) => requirement),
    warnings: [...warnings, ...project.warnings, ...read.warnings],
    // Its sources may name variables that hold their logins.
    secrets: source === 'pipfile-lock' ? { [source]: path } : {},
    label: inProject(context.root, path),
    optionsFor: () => options,
  });
}

const pythonOptions = (
  pkg: Package,
  own: Partial<PythonOptions> & { source: PythonOptions['source'] },
): InstallOptions => {
  const { exclude, omit, strip } = pkg.dependencies;
  return {
    language: 'python',
    exclude,
    omit,
    strip,
    project: '',
    hashed: false,
    arguments: [],
    groups: [],
    extras: [],
    ...own,
  };
};

/** Poetry's own table of dependencies, from before it took up PEP 621. */
const isPoetry = (table: Record<string, unknown>): boolean => {
  const tool = table.tool as { poetry?: { dependencies?: unknown } } | undefined;
  return tool?.poetry?.dependencies !== undefined && table.project === undefined;
};
