/** One entry of a canonical ZIP. Names are as in the archive: relative, `/`-separated, a directory's with a trailing slash. */
export interface Entry {
  name: string;
  /** st_mode: 0100644, 0100755, 0120777 or 040755. */
  mode: number;
  crc: number;
  /** Bytes, inflated and as stored. */
  size: number;
  compressedSize: number;
  method: 0 | 8;
  /** Offset of the compressed data in the archive that this entry was read from or written to. */
  offset: number;
}

/** What a shared library or program demands of the machine that loads it. */
export interface ElfFacts {
  path: string;
  machine: 'amd64' | 'arm64' | 'other';
  /** Highest GLIBC_x.y symbol version that it needs; undefined: none. */
  glibc?: string;
  /** DT_NEEDED. */
  needed: string[];
  soname?: string;
  /** PT_INTERP, for programs. */
  interpreter?: string;
  /** Set when it looks like ELF but cannot be read: why. */
  broken?: string;
}

/** A finished pack in memory: bytes of a canonical ZIP and what stands in it. */
export interface PackFacts {
  /** SHA-256 (hex) of the archive's bytes, its length, entries, and the sum of their inflated sizes. */
  sha256: string;
  size: number;
  files: number;
  unzippedSize: number;
  elf: ElfFacts[];
}
