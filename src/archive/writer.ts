import { createHash } from 'node:crypto';
import { closeSync, openSync, writevSync } from 'node:fs';
import { fileFailure, removeQuietly } from '../files.ts';
import type { Entry, PackFacts } from './types.ts';
import { checkLimits, directory } from './zip.ts';

/** A canonical ZIP that is being written to a file, piece by piece, in the order of its entries. */
export interface ZipWriter {
  /** A piece of framed entries; their `offset`s count from the piece's start. The bytes must stay as they are until `finish`. */
  add(piece: readonly Uint8Array[], entries: readonly Entry[]): void;
  finish(): Written;
  /** Removes the file. */
  abandon(): void;
}

export type Written = Omit<PackFacts, 'elf'> & { entries: Entry[] };

/** Bytes and pieces to gather before the system is called; IOV_MAX is 1,024 on Linux and macOS. */
const GATHER = { bytes: 4 << 20, pieces: 1000 } as const;

/** `shown` is what errors call the file. @throws PackerError when it cannot be written; it is removed then */
export function openZip(path: string, shown = path): ZipWriter {
  const hash = createHash('sha256');
  const entries: Entry[] = [];
  let unzippedSize = 0;
  let offset = 0;
  let gathered: Uint8Array[] = [];
  let size = 0;
  let file = -1;
  const close = (): void => {
    if (file >= 0) closeSync(file);
    file = -1;
  };
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (thrown) {
      try {
        close();
      } catch {
        // The first failure is the one to tell of.
      }
      removeQuietly(path);
      throw fileFailure('write', shown, thrown);
    }
  };
  const flush = (): void => {
    for (const piece of gathered) hash.update(piece);
    attempt(() => writeAll(file, gathered));
    gathered = [];
    size = 0;
  };
  const put = (piece: Uint8Array): void => {
    gathered.push(piece);
    size += piece.length;
    offset += piece.length;
    if (size >= GATHER.bytes || gathered.length >= GATHER.pieces) flush();
  };
  file = attempt(() => openSync(path, 'w', 0o644));
  return {
    add(piece, added) {
      for (const entry of added) {
        entries.push({ ...entry, offset: entry.offset + offset });
        unzippedSize += entry.size;
      }
      for (const part of piece) put(part);
      checkLimits(entries.length, offset);
    },
    finish() {
      put(directory(entries, offset));
      flush();
      attempt(close);
      return { sha256: hash.digest('hex'), size: offset, files: entries.length, unzippedSize, entries };
    },
    abandon() {
      close();
      removeQuietly(path);
    },
  };
}

/** writev may write less than it was given: right before a disk is full, and beyond 2 GiB. */
function writeAll(file: number, pieces: Uint8Array[]): void {
  let rest = pieces;
  while (rest.length > 0) {
    let written = writevSync(file, rest);
    let whole = 0;
    while (whole < rest.length && written >= rest[whole]!.length) written -= rest[whole++]!.length;
    rest = rest.slice(whole);
    if (written > 0) rest[0] = rest[0]!.subarray(written);
  }
}
