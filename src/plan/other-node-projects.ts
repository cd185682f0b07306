import { basename, dirname, relative, resolve } from 'node:path';
import { PackerError, type Problem } from '../errors.ts';
import { hashedFile } from './hash-files.ts';
import { INSTALLER_VERSIONS, olderVersion } from './installer-versions.ts';
import { blocksOf, textOf } from './lock-blocks.ts';
import { commonFolder, positionOf, stagedPrefix } from './lock-search.ts';
import { MANIFEST_KEYS } from './node-projects.ts';
import { type AllowedScripts, pnpmScripts, yarnScripts } from './node-scripts.ts';
import type { NodeWorkspace, OtherNodeLock } from './other-node-locks.ts';
import { pnpmLockVersion, readPnpmLock } from './pnpm-lock.ts';
import type { ProjectReader, Table } from './project-reader.ts';
import { shownPath } from './shown-path.ts';
import { type StagedInputs, staging } from './staged-inputs.ts';
import { credentialsIn } from './url-secrets.ts';
import { workspaceMembers, workspacePatterns } from './workspace-members.ts';
import { berryLockVersion, isBerryLock, readYarnLock } from './yarn-lock.ts';

export interface OtherNodeProject extends StagedInputs {
  /** The tool's version, and the hash of its archive (`sha512.…`), where package.json's `packageManager` names them. */
  version: string;
  integrity: string | undefined;
  scripts: AllowedScripts;
  project: string;
  workspaceRoot: string;
  lines: string[];
  secrets: Record<string, string>;
}

type Tool = 'pnpm' | 'yarn';

const READERS: Record<Tool, (workspace: NodeWorkspace) => OtherNodeLock> = { pnpm: readPnpmLock, yarn: readYarnLock };

/** What of a workspace's root counts besides what counts of every package.json. */
const ROOT_KEYS = ['name', 'version', 'private', 'workspaces', 'overrides', 'resolutions', 'pnpm', 'dependenciesMeta'];

/** Settings of pnpm-workspace.yaml and .yarnrc.yml that change no result, or that the install decides. */
const NOT_PNPM =
  /^(?:packages|supportedArchitectures|nodeLinker|storeDir|cacheDir|stateDir|virtualStoreDir|modulesDir|lockfile\w*|minimumReleaseAge\w*|registries|verifyDepsBeforeRun|managePackageManagerVersions|shamefullyHoist|strictDepBuilds)$/;
const YARN =
  /^(?:packageExtensions|catalogs?|nmHoistingLimits|nmSelfReferences|enableScripts|compressionLevel|approvedGitRepositories)$/;

/**
 * Inputs of a project that pnpm or Yarn locked: what it needs of the lock file and of each package.json, without development dependencies; the
 * members of the workspace and local packages that it needs in full; all where they lie to each other. So another member's dependencies change
 * nothing. Throws a PackerError for what is missing, and for a lock file that its package.json has left behind.
 */
export function readOtherNodeProject(
  tool: Tool,
  folder: string,
  lockFile: string,
  read: ProjectReader,
): OtherNodeProject {
  const base = dirname(lockFile);
  const text = read.text(lockFile) ?? '';
  const manifest = (at: string) => read.json(`${resolve(base, at)}/package.json`);
  const project = relative(base, folder);
  const locked = READERS[tool]({
    path: lockFile,
    text,
    project,
    manifest,
    members: () => workspaceMembers(base, workspacePatterns(manifest('') ?? {}), read),
  });
  const problems: Problem[] = [
    ...credentialsIn(text, shownPath(lockFile)),
    ...locked.stale.map(
      ({ at, what }): Problem => ({
        severity: 'error',
        code: 'requirements/lock-stale',
        message: `${shownPath(lockFile)} does not fit ${shownPath(`${folder}/package.json`)} any more: ${what}`,
        hint: `run \`${tool} install\` and commit the result`,
        at,
      }),
    ),
  ];
  const paths = [...locked.members, ...locked.folders].map((each) => ({ path: resolve(base, each), spelled: each }));
  const files = locked.files.map((each) => ({ path: resolve(base, each), spelled: each }));
  const root = commonFolder([
    base,
    folder,
    ...paths.map(({ path }) => path),
    ...files.map(({ path }) => dirname(path)),
  ]);
  const stage = staging();
  const put = (at: string, name: string, content: string) => stage.content(`${stagedPrefix(root, at)}${name}`, content);
  const putManifest = (at: string, table: Table) => put(at, 'package.json', `${JSON.stringify(table, null, 2)}\n`);
  const missing = (path: string, spelled: string) =>
    problems.push({
      severity: 'error',
      code: 'requirements/local',
      message: `${basename(lockFile)} names ${shownPath(path)}, which does not exist`,
      at: positionOf(text, spelled, lockFile),
    });

  put(base, basename(lockFile), locked.lock);
  const needed = [...(project === '' ? [] : [project]), ...locked.members];
  const top = manifest('') ?? {};
  const { devDependencies: _development, ...whole } = manifest(project) ?? {};
  const own = pick(
    whole,
    [...MANIFEST_KEYS, 'dependenciesMeta'].filter((key) => key !== 'devDependencies' && key !== 'workspaces'),
  );
  const settings = pick(top, ROOT_KEYS);
  if (project !== '') putManifest(folder, own);
  putManifest(base, {
    ...settings,
    ...(project === '' && own),
    // Yarn takes a workspace's root only when it is private.
    ...(needed.length > 0 && { private: true, workspaces: needed }),
  });
  for (const at of new Set([folder, base]))
    problems.push(...credentialsIn(read.text(`${at}/package.json`) ?? '', shownPath(`${at}/package.json`)));
  for (const { path, spelled } of paths) {
    if (read.kind(path) !== 'folder') {
      missing(path, spelled);
      continue;
    }
    const table = read.json(`${path}/package.json`);
    if (table && locked.members.includes(spelled)) {
      const { devDependencies: _own, ...kept } = table;
      putManifest(path, kept);
    }
    stage.listing(stagedPrefix(root, path), read.nodeFolder(path));
  }
  for (const { path, spelled } of files) {
    if (read.kind(path) === 'file') stage.listing(stagedPrefix(root, dirname(path)), hashedFile(path));
    else missing(path, spelled);
  }
  for (const [name, content] of settingsOf(tool, base, needed, isBerryLock(text), read, problems))
    put(base, name, content);
  if (problems.length > 0) throw new PackerError(problems, 2);
  const npmrc = [folder, base].map((path) => `${path}/.npmrc`).find((path) => read.kind(path) === 'file');
  const yarnrc = ['.yarnrc.yml', '.yarnrc'].map((name) => `${base}/${name}`).find((path) => read.kind(path) === 'file');
  const { version, integrity } = versionOf(tool, text, top.packageManager);
  return {
    ...stage.done(),
    version,
    integrity,
    scripts:
      tool === 'pnpm'
        ? pnpmScripts(version, top, read.text(`${base}/pnpm-workspace.yaml`) ?? '')
        : yarnScripts(version, top, isBerryLock(text) ? (read.text(`${base}/.yarnrc.yml`) ?? '') : ''),
    project: relative(root, folder),
    workspaceRoot: relative(root, base),
    lines: locked.lines,
    secrets: { ...(npmrc !== undefined && { npmrc }), ...(tool === 'yarn' && yarnrc !== undefined && { yarnrc }) },
  };
}

const pick = (table: Table, keys: readonly string[]): Table =>
  Object.fromEntries(
    keys
      .flatMap((key) => (key in table ? [[key, table[key]]] : []))
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );

/** `pnpm@9.1.0+sha512.…`, when it is of the kind that wrote the lock file; else by the lock file's version. */
function versionOf(tool: Tool, text: string, named: unknown): { version: string; integrity: string | undefined } {
  const [, name, version, major, integrity] =
    /^(pnpm|yarn)@((\d+)\.\d+\.\d+[\w.-]*)(?:\+(sha\d+\.[0-9a-f]+))?$/.exec(String(named)) ?? [];
  const isKind = tool === 'pnpm' ? Number(major) >= 8 : Number(major) > 1 === isBerryLock(text);
  if (name === tool && version !== undefined && isKind) return { version, integrity };
  const format =
    tool === 'pnpm' ? Number.parseInt(pnpmLockVersion(text), 10) : isBerryLock(text) ? berryLockVersion(text) : 1;
  return { version: olderVersion(tool, format) ?? INSTALLER_VERSIONS[tool], integrity: undefined };
}

/** The tool's own settings as they count; pnpm also finds the members of its workspace there. */
function settingsOf(
  tool: Tool,
  base: string,
  members: readonly string[],
  isBerry: boolean,
  read: ProjectReader,
  problems: Problem[],
): [string, string][] {
  const kept = (name: string, counts: (key: string) => boolean): string | undefined => {
    const text = read.text(`${base}/${name}`);
    if (text === undefined) return undefined;
    const blocks = blocksOf(text).filter(({ key }) => counts(key));
    const content = blocks.map((block) => `${textOf(block).trimEnd()}\n`).join('');
    problems.push(...credentialsIn(content, shownPath(`${base}/${name}`)));
    return content;
  };
  if (tool === 'pnpm') {
    const own = kept('pnpm-workspace.yaml', (key) => !NOT_PNPM.test(key));
    const hook = read.text(`${base}/.pnpmfile.cjs`);
    const packages = `packages: ${JSON.stringify(members.length > 0 ? members : ['.'])}\n`;
    return [
      ...(own === undefined && members.length === 0
        ? []
        : [['pnpm-workspace.yaml', packages + (own ?? '')] as [string, string]]),
      ...(hook === undefined ? [] : [['.pnpmfile.cjs', hook] as [string, string]]),
    ];
  }
  const own = isBerry ? kept('.yarnrc.yml', (key) => YARN.test(key)) : undefined;
  return own ? [['.yarnrc.yml', own]] : [];
}
