import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { failure, messageOf, type PackerError } from './errors.ts';

/** A name beside `path`, so that a rename stays within one file system; the pid tells a later run whether its owner is gone. */
export const temporaryBeside = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/** Pids count on one machine only, and containers, which may share a folder, have host names of their own. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** Marks temporary files in folders that several machines may share. */
export const OWNER = `${process.pid}-${HOST}`;

/** Whether the process that marked a file so is gone; false when that cannot be told from here. */
export function isAbandoned(owner: string): boolean {
  const [pid, host] = owner.split('-');
  return host === HOST && !isRunning(Number(pid));
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A file, or a folder with all that is in it. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // What is left is a temporary file, which a later run removes.
  }
}

/** What the system's word for a failure means to someone who has to mend it (errno names of POSIX.1-2017, <errno.h>). */
const MEANING: Record<string, { what: string; hint?: string }> = {
  ENOSPC: { what: 'the disk is full', hint: 'Free some space; `lambda-packer store prune` removes old packs.' },
  EDQUOT: {
    what: 'the disk quota is used up',
    hint: 'Free some space; `lambda-packer store prune` removes old packs.',
  },
  EFBIG: { what: 'the file is larger than this system allows' },
  EACCES: { what: 'permission denied', hint: 'Check the owner and mode of the file and of its folders.' },
  EPERM: { what: 'permission denied', hint: 'Check the owner and mode of the file and of its folders.' },
  EROFS: { what: 'the file system is read-only' },
  ENOENT: { what: 'it does not exist' },
  ENOTDIR: { what: 'something on its path is not a folder' },
  EISDIR: { what: 'it is a folder' },
  ELOOP: { what: 'its symbolic links go in a circle' },
  ENAMETOOLONG: { what: 'its name is too long for this file system' },
  EMFILE: { what: 'too many files are open', hint: 'Raise the limit (`ulimit -n`) or lower -j.' },
  ENFILE: { what: 'too many files are open', hint: 'Raise the limit (`ulimit -n`) or lower -j.' },
  EIO: { what: 'the disk reports an error' },
};

/** A failed file operation as a problem that names the file: `cannot write dist/a.zip: the disk is full`. */
export function fileFailure(verb: 'read' | 'write', path: string, thrown: unknown): PackerError {
  const code = (thrown as NodeJS.ErrnoException | null)?.code;
  const meaning = code === undefined ? undefined : MEANING[code];
  const hint = meaning?.hint;
  return failure(`file/${verb}`, `cannot ${verb} ${path}: ${meaning?.what ?? messageOf(thrown)}`, {
    cause: thrown,
    ...(hint !== undefined && { hint }),
  });
}
