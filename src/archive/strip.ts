/**
 * Removes what a loader never looks at from a library or program: sections outside of memory (debug information, the symbol table,
 * comments) behind the last loaded byte. Program headers and every byte that is loaded stay as they are. Whatever is unusual in
 * a file leaves it untouched. 64-bit little-endian ELF only, which both of Lambda's architectures are.
 * Source: System V ABI, chapter 4 (object files) and 5 (program headers); fields of Elf64_Ehdr, Elf64_Phdr, Elf64_Shdr.
 * @returns the shorter file; undefined: nothing to remove
 */
export function stripElf(bytes: Buffer): Buffer | undefined {
  try {
    return strip(bytes);
  } catch (thrown) {
    // Offsets that lead out of the file.
    if ((thrown as Error).name === 'RangeError') return undefined;
    throw thrown;
  }
}

const EHDR = {
  size: 64,
  type: 16,
  phoff: 32,
  shoff: 40,
  ehsize: 52,
  phentsize: 54,
  phnum: 56,
  shentsize: 58,
  shnum: 60,
  shstrndx: 62,
} as const;
const SHDR = { size: 64, name: 0, type: 4, flags: 8, offset: 24, length: 32, link: 40, info: 44, align: 48 } as const;
const PHDR = { size: 56, offset: 8, filesz: 32 } as const;
const SHT = { null: 0, symtab: 2, strtab: 3, nobits: 8 } as const;
const SHF_ALLOC = 2;
const SHF_INFO_LINK = 0x40;
/** ET_EXEC and ET_DYN: not objects for a linker, which need their symbols. */
const LOADABLE = new Set([2, 3]);

interface Section {
  index: number;
  header: Buffer;
  name: string;
  type: number;
  flags: number;
  offset: number;
  length: number;
  link: number;
  info: number;
  align: number;
}

function strip(bytes: Buffer): Buffer | undefined {
  const isElf64Little =
    bytes.length >= EHDR.size &&
    bytes.readUInt32BE(0) === 0x7f454c46 &&
    bytes[4] === 2 &&
    bytes[5] === 1 &&
    bytes[6] === 1;
  if (!isElf64Little || !LOADABLE.has(bytes.readUInt16LE(EHDR.type)) || bytes.readUInt16LE(EHDR.ehsize) !== EHDR.size)
    return undefined;
  const loadedEnd = endOfSegments(bytes);
  const sections = readSections(bytes);
  if (loadedEnd === undefined || sections === undefined) return undefined;

  const [names] = sections.filter(({ index }) => index === bytes.readUInt16LE(EHDR.shstrndx));
  const kept = sections.filter(
    (section) => section.type === SHT.null || (section.flags & SHF_ALLOC) !== 0 || section === names,
  );
  const removed = sections.filter((section) => !kept.includes(section));
  const isSafe =
    names?.type === SHT.strtab &&
    removed.length > 0 &&
    // All that goes, and the table of names that moves, lies behind what is loaded.
    [...removed, names].every(
      ({ offset, length, type }) => offset >= loadedEnd && (type === SHT.nobits || offset + length <= bytes.length),
    ) &&
    kept.every(
      (section) =>
        section === names ||
        section.type === SHT.null ||
        section.type === SHT.nobits ||
        section.offset + section.length <= loadedEnd,
    ) &&
    kept.every((section) => refersOnlyTo(section, kept));
  if (!isSafe) return undefined;

  const renumbered = new Map(kept.map(({ index }, i) => [index, i]));
  const strings = namesOf(kept);
  const tableStart = Math.ceil((loadedEnd + strings.bytes.length) / 8) * 8;
  const result = Buffer.alloc(tableStart + kept.length * SHDR.size);
  bytes.copy(result, 0, 0, loadedEnd);
  strings.bytes.copy(result, loadedEnd);
  for (const [i, section] of kept.entries()) {
    const at = tableStart + i * SHDR.size;
    section.header.copy(result, at);
    result.writeUInt32LE(strings.offsets[i]!, at + SHDR.name);
    result.writeUInt32LE(renumbered.get(section.link)!, at + SHDR.link);
    if (hasInfoLink(section)) result.writeUInt32LE(renumbered.get(section.info)!, at + SHDR.info);
    if (section === names) {
      result.writeBigUInt64LE(BigInt(loadedEnd), at + SHDR.offset);
      result.writeBigUInt64LE(BigInt(strings.bytes.length), at + SHDR.length);
    }
  }
  result.writeBigUInt64LE(BigInt(tableStart), EHDR.shoff);
  result.writeUInt16LE(kept.length, EHDR.shnum);
  result.writeUInt16LE(renumbered.get(names.index)!, EHDR.shstrndx);
  return result.length < bytes.length ? result : undefined;
}

/** Where the last byte ends that a program header speaks of: PT_LOAD, and whatever else there is (PT_NOTE, PT_GNU_PROPERTY, …). */
function endOfSegments(bytes: Buffer): number | undefined {
  const start = word(bytes, EHDR.phoff);
  const count = bytes.readUInt16LE(EHDR.phnum);
  // 0xffff: the number stands elsewhere (PN_XNUM).
  if (count === 0 || count === 0xffff || bytes.readUInt16LE(EHDR.phentsize) !== PHDR.size) return undefined;
  let end = start + count * PHDR.size;
  for (let i = 0; i < count; i++) {
    const at = start + i * PHDR.size;
    const length = word(bytes, at + PHDR.filesz);
    if (length > 0) end = Math.max(end, word(bytes, at + PHDR.offset) + length);
  }
  return end <= bytes.length ? end : undefined;
}

function readSections(bytes: Buffer): Section[] | undefined {
  const start = word(bytes, EHDR.shoff);
  const count = bytes.readUInt16LE(EHDR.shnum);
  // The table lies behind everything else in what linkers write; what follows it is somebody's own (a signature, an appended archive).
  if (count < 2 || bytes.readUInt16LE(EHDR.shentsize) !== SHDR.size || start + count * SHDR.size !== bytes.length)
    return undefined;
  const headers = Array.from({ length: count }, (_, i) =>
    bytes.subarray(start + i * SHDR.size, start + (i + 1) * SHDR.size),
  );
  const names = headers[bytes.readUInt16LE(EHDR.shstrndx)];
  if (names === undefined) return undefined;
  const nameStart = word(names, SHDR.offset);
  return headers.map((header, index) => {
    const at = nameStart + header.readUInt32LE(SHDR.name);
    const end = bytes.indexOf(0, at);
    if (end < 0 || end - at > 4096) throw new RangeError();
    return {
      index,
      header,
      name: bytes.toString('latin1', at, end),
      type: header.readUInt32LE(SHDR.type),
      flags: header.readUInt32LE(SHDR.flags),
      offset: word(header, SHDR.offset),
      length: word(header, SHDR.length),
      link: header.readUInt32LE(SHDR.link),
      info: header.readUInt32LE(SHDR.info),
      align: word(header, SHDR.align),
    };
  });
}

/** `sh_info` is a section for relocations (SHF_INFO_LINK); in older files also without the flag, for REL (9) and RELA (4). */
const hasInfoLink = ({ flags, type, info }: Section): boolean =>
  info !== 0 && ((flags & SHF_INFO_LINK) !== 0 || type === 4 || type === 9);

function refersOnlyTo(section: Section, kept: readonly Section[]): boolean {
  const stays = (index: number) => index === 0 || kept.some((other) => other.index === index);
  return stays(section.link) && (!hasInfoLink(section) || stays(section.info));
}

function namesOf(sections: readonly Section[]): { bytes: Buffer; offsets: number[] } {
  const offsets: number[] = [];
  let text = '\0';
  for (const { name } of sections) {
    offsets.push(name === '' ? 0 : text.length);
    if (name !== '') text += `${name}\0`;
  }
  return { bytes: Buffer.from(text, 'latin1'), offsets };
}

/** @throws RangeError for what no file offset can be */
function word(bytes: Buffer, at: number): number {
  const value = Number(bytes.readBigUInt64LE(at));
  if (value > 2 ** 40) throw new RangeError();
  return value;
}
