import { readlinkSync, type Stats, statSync } from 'node:fs';
import { failure, PackerError, type Problem } from '../errors.ts';
import { fileFailure } from '../files.ts';
import type { HostFile } from '../plan/types.ts';
import { fileTooLarge, LARGEST_FILE } from './deflate.ts';
import type { Source } from './schedule.ts';
import { MODE } from './zip.ts';

/** A file that shall be in a pack. A link's content is its target. */
export interface PackFile {
  name: string;
  mode: '100644' | '100755' | '120000';
  /** Hex. */
  sha256: string;
  host: HostFile;
}

const MODES = { '100644': MODE.file, '100755': MODE.executable, '120000': MODE.link } as const;

/** How large the files are; `sized` is told of each as it is looked at. @throws PackerError that names every file which is gone, unreadable or no regular file */
export function look(files: readonly PackFile[], sized: (bytes: number) => void): Source[] {
  const problems: Problem[] = [];
  const sources = files.flatMap((file): Source[] => {
    try {
      const source = lookAt(file);
      sized(source.size);
      return [source];
    } catch (thrown) {
      if (!(thrown instanceof PackerError)) throw thrown;
      problems.push(...thrown.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new PackerError(problems);
  return sources;
}

function lookAt({ name, mode, sha256, host }: PackFile): Source {
  const entry = { name, mode: MODES[mode], sha256 };
  if ('content' in host) return { ...entry, size: host.content.length, content: host.content };
  const { path } = host;
  try {
    if (mode === '120000') {
      const content = readlinkSync(path, { encoding: 'buffer' });
      return { ...entry, size: content.length, content };
    }
    if (host.size !== undefined && host.size <= LARGEST_FILE) return { ...entry, size: host.size, path };
    const stat = statSync(path);
    if (stat.isFile() && stat.size <= LARGEST_FILE) return { ...entry, size: stat.size, path };
    if (stat.isFile()) throw fileTooLarge(path, stat.size);
    throw failure('archive/not-a-file', `${path} is ${kindOf(stat)}, which no package can hold`, {
      hint: 'Remove or exclude it.',
    });
  } catch (thrown) {
    // EINVAL is readlink's word for "no link".
    if ((thrown as NodeJS.ErrnoException).code === 'EINVAL') throw changed(path);
    throw thrown instanceof PackerError ? thrown : fileFailure('read', path, thrown);
  }
}

export const changed = (path: string): PackerError =>
  failure('archive/changed', `${path} changed while it was read, or differs from the plan`, {
    hint: 'Run the build again when nothing writes to it any more; a file that a build generates belongs into `exclude` or into the plan.',
  });

const KINDS: readonly [string, (stat: Stats) => boolean][] = [
  ['a folder', (stat) => stat.isDirectory()],
  ['a socket', (stat) => stat.isSocket()],
  ['a named pipe', (stat) => stat.isFIFO()],
  ['a device', (stat) => stat.isBlockDevice() || stat.isCharacterDevice()],
];

const kindOf = (stat: Stats): string => KINDS.find(([, is]) => is(stat))?.[0] ?? 'no regular file';
