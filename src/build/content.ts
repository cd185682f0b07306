import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { readArchive } from '../archive/read.ts';
import type { ElfFacts, Entry } from '../archive/types.ts';
import { fileFailure } from '../files.ts';
import { readElf } from '../inspect/elf.ts';
import type { Content } from '../inspect/types.ts';

/** What the checks see of a canonical ZIP of ours. Without `elf` its binaries are looked at one by one, when they are asked for. */
export function contentOf(path: string, elf?: readonly ElfFacts[], entries?: readonly Entry[]): Content {
  const listed = entries ?? readArchive(readPart(path));
  const byName = new Map(listed.map((entry) => [entry.name, entry]));
  const dataOf = (entry: Entry): Buffer => {
    const data = readPart(path, entry.offset, entry.compressedSize);
    return entry.method === 0 ? data : inflateRawSync(data, { maxOutputLength: entry.size });
  };
  const read = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name);
    return entry && dataOf(entry);
  };
  let found = elf;
  return {
    entries: listed,
    get elf() {
      found ??= listed.filter(mayBeBinary).flatMap((entry) => readElf(entry.name, dataOf(entry)) ?? []);
      return found;
    },
    unzippedSize: listed.reduce((sum, entry) => sum + entry.size, 0),
    read,
  };
}

const mayBeBinary = ({ name, mode }: Entry): boolean =>
  (mode & 0o170000) === 0o100000 && (/\.so(\.|$)|\.node$/.test(name) || (mode & 0o111) !== 0);

/** Bytes of a file; all of them when no part is named. @throws PackerError */
export function readPart(path: string, offset = 0, length?: number): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      const part = Buffer.allocUnsafe(length ?? fstatSync(file).size);
      return part.subarray(0, readSync(file, part, 0, part.length, offset));
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    throw fileFailure('read', path, thrown);
  }
}
