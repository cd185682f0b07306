import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { failure, PackerError } from '../errors.ts';
import { fileFailure } from '../files.ts';
import { LIMITS } from './limits.ts';
import { parseConfig } from './parse.ts';
import type { Host, PathKind } from './reading.ts';
import type { Config } from './types.ts';

/** Reads and parses a configuration file. Throws a PackerError (exit code 2) when it cannot be read or is wrong. `shown`: as the user named it. */
export function loadConfig(path: string, shown: string = relative(process.cwd(), resolve(path)) || path): Config {
  const absolute = resolve(path);
  return parseConfig(contentOf(absolute, shown), { path: absolute, shown }, diskHost);
}

/** The machine's file system. */
export const diskHost: Host = {
  kindOf(path): PathKind {
    try {
      const stats = statSync(path);
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    } catch {
      return 'missing';
    }
  },
};

function contentOf(path: string, shown: string): Buffer {
  let handle: number | undefined;
  try {
    const kind = diskHost.kindOf(path);
    // Looked at first: opening a FIFO would wait for a writer.
    if (kind === 'folder' || kind === 'other')
      throw failure('config/file', `${shown} is not a file`, {
        exitCode: 2,
        hint: 'Name the configuration with --config FILE.',
      });
    handle = openSync(path, 'r');
    const { size } = fstatSync(handle);
    if (size > LIMITS.bytes)
      throw failure(
        'config/limit',
        `${shown} has ${size.toLocaleString('en')} bytes; at most ${LIMITS.bytes.toLocaleString('en')} (1 MiB) are read`,
        { exitCode: 2, hint: 'Split the file into several configurations.' },
      );
    return readFileSync(handle);
  } catch (thrown) {
    if (thrown instanceof PackerError) throw thrown;
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT')
      throw failure('config/missing', `${shown} does not exist`, {
        exitCode: 2,
        cause: thrown,
        hint: 'Write one (docs/configuration.md), or name it with --config FILE.',
      });
    throw new PackerError(fileFailure('read', shown, thrown).problems, 2, { cause: thrown });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
