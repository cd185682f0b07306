import type { ListedFile } from './sources.ts';

/** Hashes of files that were read before, good for as long as the system says that the file is the same: Git's index does likewise. */
export interface FileMemory {
  recall(file: ListedFile): string | undefined;
  keep(file: ListedFile, sha256: string): void;
  /** What to remember now: the files of this run. Undefined: nothing that was not known. */
  news(): FileRecord | undefined;
}

/** Absolute path → stamp and SHA-256 (hex). */
export type FileRecord = Record<string, [stamp: string, sha256: string]>;

/**
 * A file that changed so short a time before it was read may change once more within the same tick of its file system's clock, and is not
 * remembered (Documentation/technical/racy-git.txt of Git tells the story). Milliseconds; coarse file systems count in two seconds.
 */
const RACY = 3000;

/** @param record what an earlier run wrote; anything else is no memory. `now`: milliseconds since 1970, before the first file is read */
export function fileMemory(record: unknown, now: number): FileMemory {
  const before = typeof record === 'object' && record !== null ? (record as Partial<FileRecord>) : {};
  const seen: FileRecord = {};
  let isNew = false;
  return {
    recall({ absolute, stamp }) {
      const known = before[absolute];
      if (stamp === undefined || !Array.isArray(known) || known[0] !== stamp || !/^[0-9a-f]{64}$/.test(known[1]))
        return undefined;
      seen[absolute] = known;
      return known[1];
    },
    keep({ absolute, stamp }, sha256) {
      if (stamp === undefined || changedAt(stamp) > now - RACY) return;
      seen[absolute] = [stamp, sha256];
      isNew = true;
    },
    news: () => (isNew ? seen : undefined),
  };
}

/** The time of the last change of status, the last word of a stamp. */
const changedAt = (stamp: string): number => Number(stamp.slice(stamp.lastIndexOf(' ') + 1));
