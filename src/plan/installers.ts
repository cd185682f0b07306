import { basename, dirname, relative } from 'node:path';
import type { Package, Platform, Requirements } from '../config/types.ts';
import { failure, type Problem } from '../errors.ts';
import { labelOf, meaningless, misfit, notYet, positionIn } from './installer-problems.ts';
import { findManifest, manifestOf } from './installer-search.ts';
import { type Installer, LANGUAGE_OF, MANIFESTS, type Manifest, NOT_YET, TOOL_OF } from './installer-table.ts';
import { installerVersion } from './installer-versions.ts';
import { readNodeProject } from './node-projects.ts';
import { readPipfileLock } from './pipfile-lock.ts';
import { type LockedProject, notLockedByPoetry, readPoetryProject } from './poetry-project.ts';
import type { ProjectReader } from './project-reader.ts';
import { pyprojectRequirements } from './pyproject.ts';
import { readUvProject } from './python-projects.ts';
import { readRequirements } from './requirements.ts';
import { runtimeFacts } from './runtimes.ts';
import { shownPath } from './shown-path.ts';
import type { StagedInputs } from './staged-inputs.ts';
import type { InstallerName, InstallOptions, PythonOptions } from './types.ts';
import { credentialsIn } from './url-secrets.ts';

export interface InstallContext {
  /** Absolute: the config's folder. */
  root: string;
  /** For `${NAME}` in requirement files. */
  env?: Readonly<Record<string, string | undefined>>;
  /** One for a whole plan. */
  read: ProjectReader;
}

/** What a package's installer reads and does: an InstallRecipe without runtime, platform and base. */
export interface Install extends StagedInputs {
  installer: { name: InstallerName; version: string };
  optionsFor(platform: Platform): InstallOptions;
  /** For people: the file, or `requirements of lambdas.api`. */
  label: string;
  /** What is installed, in words that a person would recognise. */
  lines: string[];
  /** Host files given as secrets: id → absolute path. */
  secrets: Record<string, string>;
  warnings: Problem[];
}

/** `unsupported`: understood, but this version of lambda-packer lacks the installer; the problems say so when a build needs it. */
export type InstallChoice =
  | { kind: 'install'; install: Install }
  | { kind: 'none' }
  | { kind: 'unsupported'; problems: Problem[] };

/**
 * Which installer a package needs, by `installer`, `requirements` and the files found in `path`, and everything that it reads.
 * Throws a PackerError where these do not fit together, and with every problem of the files read.
 */
export function chooseInstaller(pkg: Package, context: InstallContext): InstallChoice {
  if (pkg.installer === 'none') return { kind: 'none' };
  // What commands made is the package, unless an installer is asked for by name.
  if (pkg.installer === 'auto' && pkg.build?.output !== undefined) return { kind: 'none' };
  const asked = pkg.installer === 'auto' ? undefined : pkg.installer;
  const { language } = runtimeFacts(pkg.runtime);
  if (asked !== undefined && LANGUAGE_OF[asked] !== language)
    throw misfit(pkg, `installer '${asked}' does not fit the runtime ${pkg.runtime}`);
  if (asked !== undefined && NOT_YET[asked] !== undefined)
    return { kind: 'unsupported', problems: [notYet(pkg, asked)] };
  if (pkg.requirements?.kind === 'lines') return listed(pkg, pkg.requirements, asked, context);
  const found = pkg.requirements ? namedManifest(pkg, pkg.requirements) : findManifest(pkg, asked, context);
  if (!found) {
    if (asked === undefined) return { kind: 'none' };
    const names = MANIFESTS.filter(({ installers }) => installers.includes(asked)).map(({ file }) => file);
    throw misfit(pkg, `installer '${asked}' finds nothing to install from in path`, `it reads ${names.join(', ')}`);
  }
  const installer = asked ?? found.manifest.installers[0];
  if (!found.manifest.installers.includes(installer))
    throw misfit(
      pkg,
      `installer '${installer}' does not read ${basename(found.path)}`,
      `that is for ${found.manifest.installers.join(', ')}`,
    );
  if (NOT_YET[installer] !== undefined) return { kind: 'unsupported', problems: [notYet(pkg, installer)] };
  return READERS[found.manifest.how](pkg, { ...found, installer: TOOL_OF[installer] }, context);
}

/** A manifest and where it lies; `folder` is the package's, which for an inherited lock file is not that of `path`. */
export interface Found {
  manifest: Manifest;
  path: string;
  folder: string;
}

type Chosen = Found & { installer: InstallerName };
type Reader = (pkg: Package, chosen: Chosen, context: InstallContext) => InstallChoice;

const READERS: Record<Manifest['how'], Reader> = {
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
  'package-lock': (pkg, { path, folder, installer }, context) => node(pkg, folder, path, installer, context),
  'package-json': (pkg, { path, folder, installer }, context) => node(pkg, folder, undefined, installer, context, path),
  'not-yet': () => ({ kind: 'none' }),
};

/** A list of lines in the config itself. */
function listed(
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

function node(
  pkg: Package,
  folder: string,
  lock: string | undefined,
  installer: InstallerName,
  { read, root }: InstallContext,
  file = lock,
): InstallChoice {
  const { project, workspaceRoot, scriptedOn, ...rest } = readNodeProject(folder, lock, labelOf(pkg), read);
  const { exclude, omit, strip } = pkg.dependencies;
  const source = lock === undefined ? 'package-json' : 'package-lock';
  return install(pkg, installer, {
    ...rest,
    label: inProject(root, file ?? folder),
    optionsFor: (platform) => ({
      ...{ language: 'node', exclude, omit, strip, source, project, workspaceRoot },
      scripted: scriptedOn(platform)?.filter((name) => !omit.includes(name)) ?? null,
    }),
  });
}

function install(
  pkg: Package,
  name: InstallerName,
  rest: StagedInputs & Pick<Install, 'lines' | 'label' | 'optionsFor'> & Partial<Pick<Install, 'secrets' | 'warnings'>>,
): InstallChoice {
  // Nothing to install is no tree, and needs no Docker.
  if (rest.lines.every((line) => line.startsWith('-c '))) return { kind: 'none' };
  const installer = { name, version: installerVersion(name, pkg.runtime) };
  return { kind: 'install', install: { secrets: {}, warnings: [], installer, ...rest } };
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

/** `requirements: FILE`: its name says what it is; any other name is a requirement file where the runtime is Python. */
function namedManifest(pkg: Package, requirements: Requirements & { kind: 'file' }): Found {
  const { path, vars } = requirements;
  const { language } = runtimeFacts(pkg.runtime);
  const byName = manifestOf(basename(path));
  const manifest = byName ?? (language === 'python' ? MANIFESTS.find(({ how }) => how === 'requirements') : undefined);
  if (!manifest || manifest.language !== language)
    throw misfit(pkg, `${basename(path)} does not fit the runtime ${pkg.runtime}`, undefined, 'requirements');
  if (vars && manifest.how !== 'requirements')
    throw misfit(pkg, `vars fill requirement files, not ${basename(path)}`, undefined, 'requirements');
  return { manifest, path, folder: dirname(path) };
}

/** Poetry's own table of dependencies, from before it took up PEP 621. */
const isPoetry = (table: Record<string, unknown>): boolean => {
  const tool = table.tool as { poetry?: { dependencies?: unknown } } | undefined;
  return tool?.poetry?.dependencies !== undefined && table.project === undefined;
};

/** A file as the config's folder sees it: labels get into the build's manifest, which must not tell where anybody works. */
const inProject = (root: string, path: string): string => relative(root, path);
