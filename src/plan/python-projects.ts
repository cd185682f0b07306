import { dirname, relative, resolve } from 'node:path';
import type { Dependencies } from '../config/types.ts';
import { PackerError, type Problem } from '../errors.ts';
import { canonicalJson } from './canonical.ts';
import { hashedFile } from './hash-files.ts';
import { commonFolder, positionOf, stagedPrefix } from './lock-search.ts';
import { type ProjectReader, tableIn } from './project-reader.ts';
import { hasDynamicDependencies, reducedPyproject } from './pyproject.ts';
import { shownPath } from './shown-path.ts';
import { type StagedInputs, staging } from './staged-inputs.ts';
import { credentialsIn } from './url-secrets.ts';
import { uvLocals } from './uv-lock.ts';

export interface UvProject extends StagedInputs {
  /** Folder of the project among the inputs, '' for their root. */
  project: string;
  /** `name==version`, sorted; [] when there is nothing to install. */
  lines: string[];
}

/**
 * Inputs of a locked project: uv.lock, pyproject.toml of every package that the lock file speaks of (reduced to what decides an install), and the
 * whole folder of those that are installed with the project; all where they lie to each other. The project's own source is not installed and not sent.
 * Throws a PackerError for what is missing.
 */
export function readUvProject(
  folder: string,
  lockFolder: string,
  chosen: Dependencies,
  read: ProjectReader,
): UvProject {
  const lockFile = `${lockFolder}/uv.lock`;
  const lockText = read.text(lockFile) ?? '';
  const locals = uvLocals(read.toml(lockFile) ?? {}, relative(lockFolder, folder), chosen);
  const problems: Problem[] = credentialsIn(lockText, shownPath(lockFile));
  const folders = locals.folders.map(({ path, needed }) => ({
    path: resolve(lockFolder, path),
    spelled: path,
    needed,
  }));
  const archives = locals.archives.map((path) => ({ path: resolve(lockFolder, path), spelled: path }));
  const root = commonFolder([
    lockFolder,
    folder,
    ...folders.map(({ path }) => path),
    ...archives.map(({ path }) => dirname(path)),
  ]);
  const stage = staging();
  // `uv export --locked` reads the whole lock file and every manifest; what is installed follows from this.
  const settings = [folder, lockFolder].map((path) =>
    tableIn(tableIn(read.toml(`${path}/pyproject.toml`) ?? {}, 'tool'), 'uv'),
  );
  stage.content(
    'lambda-packer.locked.json',
    canonicalJson(JSON.parse(JSON.stringify({ ...(locals.counted as object), settings }))),
  );
  stage.uncounted(`${stagedPrefix(root, lockFolder)}uv.lock`, lockText);

  const missing = (path: string, spelled: string) => {
    const at = positionOf(lockText, `"${spelled}"`, lockFile);
    problems.push({
      severity: 'error',
      code: 'requirements/local',
      message: `uv.lock names ${shownPath(path)}, which does not exist`,
      at,
    });
  };
  const whole = (path: string) => stage.listing(stagedPrefix(root, path), read.pythonFolder(path));
  const manifest = (path: string) => {
    const file = `${path}/pyproject.toml`;
    const table = read.toml(file);
    if (!table || (path !== folder && hasDynamicDependencies(table))) return whole(path);
    problems.push(...credentialsIn(read.text(file) ?? '', shownPath(file)));
    const put = path === folder ? stage.content : stage.uncounted;
    put(`${stagedPrefix(root, path)}pyproject.toml`, reducedPyproject(table));
  };

  for (const path of new Set([folder, lockFolder])) manifest(path);
  for (const { path, spelled, needed } of folders) {
    if (read.kind(path) !== 'folder') missing(path, spelled);
    else if (needed) whole(path);
    else if (path !== folder && path !== lockFolder) manifest(path);
  }
  for (const { path, spelled } of archives) {
    if (read.kind(path) !== 'file') missing(path, spelled);
    else stage.listing(stagedPrefix(root, dirname(path)), hashedFile(path));
  }
  const toml = read.text(`${lockFolder}/uv.toml`);
  if (toml !== undefined) {
    problems.push(...credentialsIn(toml, shownPath(`${lockFolder}/uv.toml`)));
    stage.content(`${stagedPrefix(root, lockFolder)}uv.toml`, toml);
  }
  if (problems.length > 0) throw new PackerError(problems, 2);
  return { ...stage.done(), project: relative(root, folder), lines: locals.lines };
}
