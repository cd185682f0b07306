import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { readArchive } from '../archive/read.ts';
import type { ElfFacts, Entry } from '../archive/types.ts';
import { fileFailure } from '../files.ts';
import { readElf } from '../inspect/elf.ts';
import type { Content } from '../inspect/types.ts';

/** What the checks see of a canonical ZIP of ours. Without `elf` its binaries are looked at one by one. */
export function contentOf(path: string, elf?: readonly ElfFacts[], entries?: readonly Entry[]): Content {
  let archive: Buffer | undefined;
  const bytes = (): Buffer => {
    try {
      archive ??= readFileSync(path);
      return archive;
    } catch (thrown) {
      throw fileFailure('read', path, thrown);
    }
  };
  const listed = entries ?? readArchive(bytes());
  const byName = new Map(listed.map((entry) => [entry.name, entry]));
  const dataOf = (entry: Entry): Buffer => {
    const data = bytes().subarray(entry.offset, entry.offset + entry.compressedSize);
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
