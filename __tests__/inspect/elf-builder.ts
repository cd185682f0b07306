/** What a made-up library asks for. */
export interface ElfRecipe {
  bits?: 32 | 64;
  order?: 'little' | 'big';
  /** e_machine: 62 x86-64, 183 AArch64, 40 ARM, 3 i386. */
  machine?: number;
  needed?: string[];
  soname?: string;
  interpreter?: string;
  /** Symbol versions by library, as .gnu.version_r holds them. */
  versions?: Record<string, string[]>;
}

export const X86_64 = 62;
export const AARCH64 = 183;

/** The smallest file with what readElf looks at: one PT_LOAD over all, PT_DYNAMIC, PT_INTERP; addresses are offsets plus 0x10000. */
export function makeElf(recipe: ElfRecipe = {}): Buffer {
  const { bits = 64, order = 'little', machine = X86_64, needed = [], soname, interpreter, versions = {} } = recipe;
  const little = order === 'little';
  const wordSize = bits / 8;
  const base = 0x10000;
  const bytes = Buffer.alloc(4096 + 64 * needed.length + 256 * Object.values(versions).flat().length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const u16 = (at: number, value: number) => view.setUint16(at, value, little);
  const u32 = (at: number, value: number) => view.setUint32(at, value, little);
  const word = (at: number, value: number) =>
    bits === 32 ? u32(at, value) : view.setBigUint64(at, BigInt(value), little);

  const headerSize = bits === 64 ? 64 : 52;
  const segmentSize = bits === 64 ? 56 : 32;
  bytes.set([0x7f, 0x45, 0x4c, 0x46, bits === 64 ? 2 : 1, little ? 1 : 2, 1]);
  u16(16, 3);
  u16(18, machine);
  u32(20, 1);
  word(bits === 64 ? 32 : 28, headerSize);
  u16(bits === 64 ? 54 : 42, segmentSize);

  let end = headerSize + 3 * segmentSize;
  const strings = end;
  end += 1;
  const text = (value: string): number => {
    const at = end;
    end += bytes.write(`${value}\0`, at);
    return at - strings;
  };
  const interp = interpreter === undefined ? undefined : text(interpreter);
  const rows: [number, number][] = needed.map((name) => [1, text(name)]);
  if (soname !== undefined) rows.push([14, text(soname)]);
  rows.push([5, base + strings]);

  const libraries = Object.entries(versions).map(([library, names]) => ({
    file: text(library),
    names: names.map(text),
  }));
  end = Math.ceil(end / 8) * 8;
  if (libraries.length > 0) rows.push([0x6ffffffe, base + end], [0x6fffffff, libraries.length]);
  libraries.forEach(({ file, names }, i) => {
    const size = 16 * (1 + names.length);
    u16(end, 1);
    u16(end + 2, names.length);
    u32(end + 4, file);
    u32(end + 8, 16);
    u32(end + 12, i === libraries.length - 1 ? 0 : size);
    names.forEach((name, j) => {
      u32(end + 16 * (j + 1) + 8, name);
      u32(end + 16 * (j + 1) + 12, j === names.length - 1 ? 0 : 16);
    });
    end += size;
  });

  const dynamic = end;
  for (const [tag, value] of [...rows, [0, 0] as const]) {
    word(end, tag);
    word(end + wordSize, value);
    end += 2 * wordSize;
  }
  const segments = [
    [1, 0, end],
    [2, dynamic, end - dynamic],
    ...(interp === undefined ? [] : [[3, strings + interp, interpreter!.length + 1]]),
  ];
  u16(bits === 64 ? 56 : 44, segments.length);
  segments.forEach(([type, offset, size], i) => {
    const at = headerSize + i * segmentSize;
    u32(at, type!);
    word(at + (bits === 64 ? 8 : 4), offset!);
    word(at + (bits === 64 ? 16 : 8), base + offset!);
    word(at + (bits === 64 ? 32 : 16), size!);
  });
  return bytes.subarray(0, end);
}
