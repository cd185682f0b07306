import { readFileSync, type Stats, statSync } from 'node:fs';
import { PackerError, type Problem } from '../errors.ts';
import { quoted, shownPath } from './shown-path.ts';

/** Why a file cannot be packed: reads as the end of a sentence that its path begins. */
export interface Fault {
  code: string;
  message: string;
  hint?: string;
}

const RENAME = 'rename it, or exclude it';
const EXCLUDE = 'exclude it';

export const FAULTS = {
  encoding: { code: 'source/name-encoding', message: 'has a name that is not UTF-8', hint: RENAME },
  backslash: { code: 'source/name', message: 'has a backslash in its name, which a ZIP cannot carry', hint: RENAME },
  control: { code: 'source/name', message: 'has a control character in its name', hint: RENAME },
  kind: { code: 'source/kind', message: 'is a socket, pipe or device, which a package cannot hold', hint: EXCLUDE },
  linkEncoding: { code: 'source/link', message: 'links to a name that is not UTF-8', hint: EXCLUDE },
  linkNowhere: { code: 'source/link-nowhere', message: 'links to something that does not exist', hint: EXCLUDE },
  linkCycle: {
    code: 'source/link-cycle',
    message: 'links to a folder that holds it',
    hint: 'exclude it, or use `symlinks: keep`',
  },
} as const satisfies Record<string, Fault>;

export const linkOut = (target: string): Fault => ({
  code: 'source/link-out',
  message: `links to ${quoted(target)}, outside its source folder`,
  hint: 'exclude it, or pack what it leads to with `symlinks: follow`',
});

export function faultOfName(name: string): Fault | undefined {
  if (name.includes('\\')) return FAULTS.backslash;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  return /[\x00-\x1f\x7f]/.test(name) ? FAULTS.control : undefined;
}

export const faultOfKind = (stats: Stats): Fault | undefined => (stats.isFile() ? undefined : FAULTS.kind);

export const faultAt = (absolute: string, { code, message, hint }: Fault): Problem => ({
  severity: 'error',
  code,
  message: `${quoted(shownPath(absolute))} ${message}`,
  ...(hint !== undefined && { hint }),
});

const WHY: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it does not exist (any more)',
  ELOOP: 'its links go in a circle',
};

/** A file or folder that cannot be read, and why. */
export function unreadable(absolute: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const why = WHY[code] ?? (code || String(error));
  return faultAt(absolute, { code: 'source/unreadable', message: `cannot be read: ${why}` });
}

/** A file's content; undefined when there is no such file. */
export function readIfThere(absolute: string): Buffer | undefined {
  try {
    // Looked at first: opening a pipe would wait for a writer.
    const stats = statSync(absolute);
    if (stats.isDirectory()) return undefined;
    const fault = faultOfKind(stats);
    if (fault) throw new PackerError([faultAt(absolute, fault)]);
    return readFileSync(absolute);
  } catch (error) {
    if (error instanceof PackerError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new PackerError([unreadable(absolute, error)]);
  }
}
