import type { ElfFacts } from '../archive/types.ts';

/**
 * What a shared library or program asks of its machine, read through the program headers, as the dynamic loader reads it
 * (sections may be stripped). Undefined when the bytes are not ELF. Never throws: what cannot be read sets `broken`.
 * The work is bounded whatever the bytes say. Source: System V ABI, chapters 4 and 5; versions: LSB 5.0, "Symbol Versioning".
 */
export function readElf(path: string, bytes: Uint8Array): ElfFacts | undefined {
  if (bytes.length < 4 || bytes[0] !== 0x7f || bytes[1] !== 0x45 || bytes[2] !== 0x4c || bytes[3] !== 0x46)
    return undefined;
  const facts: ElfFacts = { path, machine: 'other', needed: [] };
  try {
    const broken = readInto(facts, bytes);
    if (broken !== undefined) facts.broken = broken;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    facts.broken = 'it ends before what its headers announce';
  }
  return facts;
}

/** e_machine for 64-bit files. */
const MACHINES: Record<number, 'amd64' | 'arm64'> = { 62: 'amd64', 183: 'arm64' };

const PT = { load: 1, dynamic: 2, interp: 3 } as const;
const DT = { end: 0, needed: 1, strtab: 5, soname: 14, verneed: 0x6ffffffe, verneednum: 0x6fffffff } as const;

/** Far above what real files hold: where a hostile one ends. */
const MOST = { headers: 256, dynamic: 2048, needed: 512, versions: 1024, name: 1024 } as const;

/** Position and width of the fields that differ between 32 and 64 bits. */
const LAYOUT = {
  32: { word: 4, phoff: 28, shoff: 32, phentsize: 42, offset: 4, vaddr: 8, filesz: 16 },
  64: { word: 8, phoff: 32, shoff: 40, phentsize: 54, offset: 8, vaddr: 16, filesz: 32 },
} as const;

interface Segment {
  offset: number;
  vaddr: number;
  filesz: number;
}

function readInto(facts: ElfFacts, bytes: Uint8Array): string | undefined {
  const little = bytes[5] === 1;
  if (!little && bytes[5] !== 2) return `its byte order is ${bytes[5]}`;
  if (bytes[4] !== 1 && bytes[4] !== 2) return `its class is ${bytes[4]}`;
  const at = LAYOUT[bytes[4] === 2 ? 64 : 32];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (offset: number) => view.getUint16(offset, little);
  const u32 = (offset: number) => view.getUint32(offset, little);
  // Beyond 2^53 a double is inexact, and beyond every file's end all the same.
  const word = (offset: number) => {
    if (at.word === 4) return u32(offset);
    return little ? u32(offset) + u32(offset + 4) * 2 ** 32 : u32(offset + 4) + u32(offset) * 2 ** 32;
  };

  if (at.word === 8 && little) facts.machine = MACHINES[u16(18)] ?? 'other';

  const phoff = word(at.phoff);
  const phentsize = u16(at.phentsize);
  const phnum = u16(at.phentsize + 2);
  const shoff = word(at.shoff);
  const sectionsEnd = shoff === 0 ? 0 : shoff + u16(at.phentsize + 4) * u16(at.phentsize + 6);
  if (sectionsEnd > bytes.length)
    return `truncated: its section table ends at byte ${sectionsEnd}, the file at ${bytes.length}`;
  // Objects for the linker (.o) have no program headers and ask nothing of a loader.
  if (phnum === 0) return undefined;
  if (phnum > MOST.headers) return `it announces ${phnum} program headers`;
  if (phentsize < at.filesz + at.word) return `its program headers are ${phentsize} bytes each`;

  const loads: Segment[] = [];
  let dynamic: Segment | undefined;
  for (let i = 0; i < phnum; i++) {
    const header = phoff + i * phentsize;
    const type = u32(header);
    const segment = {
      offset: word(header + at.offset),
      vaddr: word(header + at.vaddr),
      filesz: word(header + at.filesz),
    };
    const isOurs = type === PT.load || type === PT.dynamic || type === PT.interp;
    if (isOurs && segment.offset + segment.filesz > bytes.length) {
      return `truncated: a segment ends at byte ${segment.offset + segment.filesz}, the file at ${bytes.length}`;
    }
    if (type === PT.load) loads.push(segment);
    else if (type === PT.dynamic) dynamic = segment;
    else if (type === PT.interp) facts.interpreter = text(bytes, segment.offset);
  }
  if (!dynamic) return undefined;

  const inFile = (address: number): number | undefined => {
    const load = loads.find((s) => address >= s.vaddr && address < s.vaddr + s.filesz);
    return load && address - load.vaddr + load.offset;
  };
  const needed: number[] = [];
  const single = new Map<number, number>();
  const entries = Math.min(Math.floor(dynamic.filesz / (2 * at.word)), MOST.dynamic);
  for (let i = 0; i < entries; i++) {
    const entry = dynamic.offset + i * 2 * at.word;
    const tag = word(entry);
    const value = word(entry + at.word);
    if (tag === DT.end) break;
    if (tag === DT.needed) needed.push(value);
    else single.set(tag, value);
  }
  if (needed.length > MOST.needed) return `it needs ${needed.length} libraries`;

  const strings = inFile(single.get(DT.strtab) ?? -1);
  if (strings === undefined) {
    return needed.length > 0 || single.has(DT.verneed) ? 'its string table is in none of its segments' : undefined;
  }
  facts.needed = [...new Set(needed.map((offset) => text(bytes, strings + offset)))];
  const soname = single.get(DT.soname);
  if (soname !== undefined) facts.soname = text(bytes, strings + soname);

  const verneed = single.get(DT.verneed);
  if (verneed === undefined) return undefined;
  const first = inFile(verneed);
  if (first === undefined) return 'its table of needed versions is in none of its segments';
  let highest: string | undefined;
  let budget: number = MOST.versions;
  // Elf_Verneed {u16 version, u16 count, u32 file, u32 aux, u32 next}, Elf_Vernaux {u32 hash, u16 flags, u16 other, u32 name, u32 next}.
  for (let need = first, left = single.get(DT.verneednum) ?? 0; left > 0; left--) {
    for (let aux = need + u32(need + 8), names = u16(need + 2); names > 0; names--) {
      if (budget-- === 0) return `it needs more than ${MOST.versions} symbol versions`;
      highest = higherGlibc(highest, text(bytes, strings + u32(aux + 8)));
      const next = u32(aux + 12);
      if (next === 0) break;
      aux += next;
    }
    const next = u32(need + 12);
    if (next === 0) break;
    if (budget-- === 0) return `it needs more than ${MOST.versions} symbol versions`;
    need += next;
  }
  if (highest !== undefined) facts.glibc = highest;
  return undefined;
}

const decoder = new TextDecoder();

/** A NUL-ended string. */
function text(bytes: Uint8Array, start: number): string {
  if (start >= bytes.length) throw new RangeError();
  const most = bytes.subarray(start, start + MOST.name);
  const end = most.indexOf(0);
  return decoder.decode(end < 0 ? most : most.subarray(0, end));
}

/** GLIBC_ABI_DT_RELR came with glibc 2.36 (its NEWS), so that an older loader refuses libraries with packed relocations. */
const NAMED: Record<string, string> = { GLIBC_ABI_DT_RELR: '2.36' };

function higherGlibc(known: string | undefined, symbol: string): string | undefined {
  const version = NAMED[symbol] ?? /^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.exec(symbol)?.[1];
  return version !== undefined && (known === undefined || compareVersions(version, known) > 0) ? version : known;
}

/** Compares dotted numbers: '2.9' < '2.34'. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
