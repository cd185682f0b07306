import type { Compression } from '../config/types.ts';
import type { ElfFacts, Entry } from './types.ts';
import type { ZipWriter } from './writer.ts';
import { LOCAL_HEADER } from './zip.ts';

/** A pack in memory whose entries are taken over where name, mode and content are the same. */
export interface PreviousPack {
  /** Packs of another compression hold other bytes: nothing is taken over from them. */
  compression: Compression;
  /** What it was made of: its recipe's files. */
  files: readonly { path: string; mode: string; sha256: string }[];
  entries: readonly Entry[];
  elf: readonly ElfFacts[];
  bytes: Buffer;
}

/** Entries of the previous pack by name, where it was made of the same file. */
export function unchanged(
  files: readonly { name: string; mode: string; sha256: string }[],
  previous: PreviousPack | undefined,
  compression: Compression,
): ReadonlyMap<string, Entry> {
  if (previous === undefined || previous.compression !== compression) return new Map();
  const entries = new Map(previous.entries.map((entry) => [entry.name, entry]));
  const before = new Map(previous.files.map((file) => [file.path, file]));
  const same = new Map<string, Entry>();
  for (const { name, mode, sha256 } of files) {
    const old = before.get(name);
    const entry = entries.get(name);
    if (entry && old?.sha256 === sha256 && old.mode === mode) same.set(name, entry);
  }
  return same;
}

/** Whether the second entry's header begins where the first one's data ends. */
export const isNext = (first: Entry, second: Entry): boolean =>
  headerStart(second) === first.offset + first.compressedSize;

const headerStart = (entry: Entry): number => entry.offset - Buffer.byteLength(entry.name) - LOCAL_HEADER;

/** Copies entries that lie one after the other in an archive, headers and data in one piece. */
export function copyRun(zip: ZipWriter, run: readonly Entry[], bytes: Buffer): void {
  const start = headerStart(run[0]!);
  const last = run.at(-1)!;
  zip.add(
    [bytes.subarray(start, last.offset + last.compressedSize)],
    run.map((entry) => ({ ...entry, offset: entry.offset - start })),
  );
}
