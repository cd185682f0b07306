import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileFailure, isRunning, removeQuietly, temporaryBeside } from '../files.ts';
import { hashFile } from '../hash-file.ts';
import type { DistRecord } from './types.ts';

export const REPORT_FILE = 'report.html';

/** What `temporaryBeside` names; the pid tells whether its owner is gone. */
const TEMPORARY = /^\..+\.(\d+)\.tmp$/;

/** Makes the folder, and removes temporary files of builds that were killed. @throws PackerError when it cannot be written */
export function prepareDist(dist: string): void {
  try {
    mkdirSync(dist, { recursive: true });
    for (const name of readdirSync(dist)) {
      const pid = TEMPORARY.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dist, name), { recursive: true, force: true });
    }
  } catch (thrown) {
    throw fileFailure('write', dist, thrown);
  }
}

/** Writes a small output whole or not at all; an equal file is left untouched. @returns whether it was written */
export function writeOutput(path: string, text: string): boolean {
  if (sameText(path, text)) return false;
  const temporary = temporaryBeside(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    return true;
  } catch (thrown) {
    removeQuietly(temporary);
    throw fileFailure('write', path, thrown);
  }
}

function sameText(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

/** Whether a file in dist still has this content: by the size and mtime that we recorded, else by its SHA-256. */
export function isIntact(
  dist: string,
  name: string,
  expected: { size: number; sha256: string },
  record: DistRecord,
): boolean {
  const path = join(dist, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size !== expected.size) return false;
  const known = record.files[name];
  if (known && known.sha256 === expected.sha256 && known.size === stat.size && known.mtimeMs === stat.mtimeMs)
    return true;
  return hashFile(path) === expected.sha256;
}

/** What to remember of the outputs after a build. */
export function recordFiles(dist: string, outputs: { path: string; sha256: string }[]): DistRecord['files'] {
  const files: DistRecord['files'] = {};
  for (const { path, sha256 } of outputs) {
    const stat = statSync(join(dist, path), { throwIfNoEntry: false });
    if (stat) files[path] = { size: stat.size, mtimeMs: stat.mtimeMs, sha256 };
  }
  return files;
}
