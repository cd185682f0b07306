import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileFailure } from '../files.ts';
import { readLockText } from '../plan/lock-text.ts';
import type { Locked } from '../plan/locked.ts';

/** The lock file of a configuration: `package_config.yaml` has package_config.lock beside it. */
export const lockFileOf = (config: string): string =>
  join(dirname(config), `${basename(config).replace(/\.ya?ml$/i, '')}.lock`);

/** Reads a configuration's lock file; undefined: there is none. @throws PackerError with its position when it is malformed */
export function readLock(config: string): Locked | undefined {
  const path = lockFileOf(config);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileFailure('read', path, thrown);
  }
  return readLockText(text, path);
}
