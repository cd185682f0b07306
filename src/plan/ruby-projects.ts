import { dirname, relative, resolve } from 'node:path';
import { failure, PackerError, type Problem } from '../errors.ts';
import { gemfileLock } from './gemfile-lock.ts';
import { hashedFile } from './hash-files.ts';
import { commonFolder, positionOf, stagedPrefix } from './lock-search.ts';
import type { ProjectReader } from './project-reader.ts';
import { shownPath } from './shown-path.ts';
import { type StagedInputs, staging } from './staged-inputs.ts';
import { credentialsIn } from './url-secrets.ts';

export interface RubyProject extends StagedInputs {
  /** Folder of the Gemfile among the inputs, '' for their root. */
  project: string;
  lines: string[];
  secrets: Record<string, string>;
}

/** Files that a Gemfile may read to know the version of Ruby (`ruby file: ".ruby-version"`). */
const VERSION_FILES = ['.ruby-version', '.tool-versions'];

/**
 * Inputs of a Gemfile.lock: it and the Gemfile, files that this evaluates, and the whole folder of each local gem, all where they lie to each
 * other. Throws a PackerError for what is missing.
 */
export function readRubyProject(lockFile: string, read: ProjectReader): RubyProject {
  const base = dirname(lockFile);
  const gemfile = `${base}/Gemfile`;
  const [text, gemfileText] = [read.text(lockFile) ?? '', read.text(gemfile)];
  if (gemfileText === undefined)
    throw failure('requirements/local', `there is no Gemfile beside ${shownPath(lockFile)}`, {
      at: { file: shownPath(lockFile), line: 1, column: 1 },
      exitCode: 2,
    });
  const { folders, lines } = gemfileLock(text);
  const problems: Problem[] = [
    ...credentialsIn(text, shownPath(lockFile)),
    ...credentialsIn(gemfileText, shownPath(gemfile)),
  ];
  const evaluated = [...gemfileText.matchAll(/^\s*eval_gemfile[\s(]+["']([^"'#]+)["']/gm)].map(([, path = '']) => path);
  const paths = folders.map((spelled) => ({ path: resolve(base, spelled), spelled }));
  const files = evaluated.map((spelled) => ({ path: resolve(base, spelled), spelled }));
  const root = commonFolder([base, ...paths.map(({ path }) => path), ...files.map(({ path }) => dirname(path))]);
  const stage = staging();
  stage.content(`${stagedPrefix(root, base)}Gemfile`, gemfileText);
  stage.content(`${stagedPrefix(root, base)}Gemfile.lock`, text);
  for (const name of VERSION_FILES) {
    const content = read.text(`${base}/${name}`);
    if (content !== undefined) stage.content(`${stagedPrefix(root, base)}${name}`, content);
  }
  const missing = (path: string, spelled: string, named: string, words: string) =>
    problems.push({
      severity: 'error',
      code: 'requirements/local',
      message: `${shownPath(path)} does not exist`,
      at: positionOf(words, spelled, named),
    });
  for (const { path, spelled } of paths) {
    if (read.kind(path) === 'folder') stage.listing(stagedPrefix(root, path), read.rubyFolder(path));
    else missing(path, `remote: ${spelled}`, lockFile, text);
  }
  for (const { path, spelled } of files) {
    if (read.kind(path) === 'file') stage.listing(stagedPrefix(root, dirname(path)), hashedFile(path));
    else missing(path, spelled, gemfile, gemfileText);
  }
  if (problems.length > 0) throw new PackerError(problems, 2);
  const settings = `${base}/.bundle/config`;
  return {
    ...stage.done(),
    project: relative(root, base),
    lines,
    secrets: read.kind(settings) === 'file' ? { bundle: settings } : {},
  };
}
