import { failure } from '../errors.ts';
import type { Entry } from './types.ts';

/**
 * Canonical ZIP, format 1: the framing, to the byte. Field names and offsets are those of PKWARE's APPNOTE.TXT 6.3.10
 * (4.3.7 local file header, 4.3.12 central directory header, 4.3.16 end of central directory record).
 */
export const ZIP_FORMAT = 1;

/** Part of the format: what makes the compressed bytes. */
export const COMPRESSOR = 'libdeflate-0.1.0';

export const LOCAL_HEADER = 30;
export const CENTRAL_HEADER = 46;
export const END_RECORD = 22;

export const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

/** Without ZIP64: 16 bits count the entries, 32 bits every offset and size. */
export const LIMITS = { entries: 0xffff, bytes: 0xffffffff } as const;

/** 1980-01-01, the first day that DOS knows; its time is 0. */
export const DOS_DATE = 0x0021;
export const VERSION_NEEDED = 20;
/** Unix (3), specification 2.0. */
export const VERSION_MADE_BY = 0x0314;
/** Bit 11: the name is UTF-8. */
export const UTF8_FLAG = 0x0800;
/** FAT's attribute of a folder. */
export const DOS_FOLDER = 0x10;

export const MODE = { file: 0o100644, executable: 0o100755, link: 0o120777, folder: 0o040755 } as const;

/** A file's mode in the archive: all may read it, and all may run it if anyone may. */
export const fileMode = (mode: number): number => ((mode & 0o111) === 0 ? MODE.file : MODE.executable);

export const isLink = (mode: number): boolean => (mode & 0o170000) === 0o120000;

/** A name is ASCII exactly when its UTF-8 form has as many bytes as it has characters. */
export const flagsOf = (name: string, nameBytes: number): number => (nameBytes === name.length ? 0 : UTF8_FLAG);

type Framed = Pick<Entry, 'name' | 'crc' | 'size' | 'compressedSize' | 'method'>;

/** Writes a local header and the name at `at`. @returns where the data goes */
export function putLocalHeader(target: Buffer, at: number, entry: Framed): number {
  const nameBytes = target.write(entry.name, at + LOCAL_HEADER);
  target.writeUInt32LE(SIGNATURE.local, at);
  putCommon(target, at + 4, entry, nameBytes);
  return at + LOCAL_HEADER + nameBytes;
}

export function localHeader(entry: Framed): Buffer {
  const header = Buffer.allocUnsafe(LOCAL_HEADER + Buffer.byteLength(entry.name));
  putLocalHeader(header, 0, entry);
  return header;
}

/** The 26 bytes that both headers share: from "version needed" to "extra field length". */
function putCommon(target: Buffer, at: number, entry: Framed, nameBytes: number): void {
  target.writeUInt16LE(VERSION_NEEDED, at);
  target.writeUInt16LE(flagsOf(entry.name, nameBytes), at + 2);
  target.writeUInt16LE(entry.method, at + 4);
  target.writeUInt16LE(0, at + 6);
  target.writeUInt16LE(DOS_DATE, at + 8);
  target.writeUInt32LE(entry.crc, at + 10);
  target.writeUInt32LE(entry.compressedSize, at + 14);
  target.writeUInt32LE(entry.size, at + 18);
  target.writeUInt16LE(nameBytes, at + 22);
  target.writeUInt16LE(0, at + 24);
}

/**
 * Central directory and end record, for entries in the order of the archive. An entry's `offset` is that of its data, which its
 * local header and name stand right before. @throws PackerError beyond the limits of the format
 */
export function directory(entries: readonly Entry[], start: number): Buffer {
  let length = END_RECORD;
  for (const { name } of entries) length += CENTRAL_HEADER + Buffer.byteLength(name);
  const target = Buffer.alloc(length);
  let at = 0;
  for (const entry of entries) {
    const nameBytes = target.write(entry.name, at + CENTRAL_HEADER);
    target.writeUInt32LE(SIGNATURE.central, at);
    target.writeUInt16LE(VERSION_MADE_BY, at + 4);
    putCommon(target, at + 6, entry, nameBytes);
    target.writeUInt32LE(externalAttributes(entry.mode), at + 38);
    target.writeUInt32LE(entry.offset - nameBytes - LOCAL_HEADER, at + 42);
    at += CENTRAL_HEADER + nameBytes;
  }
  checkLimits(entries.length, start + at);
  target.writeUInt32LE(SIGNATURE.end, at);
  target.writeUInt16LE(entries.length, at + 8);
  target.writeUInt16LE(entries.length, at + 10);
  target.writeUInt32LE(at, at + 12);
  target.writeUInt32LE(start, at + 16);
  return target;
}

export const externalAttributes = (mode: number): number =>
  ((mode << 16) >>> 0) + (mode === MODE.folder ? DOS_FOLDER : 0);

/** @throws PackerError when an archive of so many entries and bytes (its end record aside) cannot be written without ZIP64 */
export function checkLimits(entries: number, bytes: number): void {
  if (entries > LIMITS.entries)
    throw failure(
      'archive/too-many-files',
      `the package holds ${entries} files; a ZIP for Lambda holds at most 65,535`,
      {
        hint: 'Leave files out with `exclude` or `dependencies.exclude`, or move dependencies into a layer.',
      },
    );
  if (bytes > LIMITS.bytes)
    throw failure('archive/too-large', 'the package is larger than 4 GiB; Lambda takes at most 250 MB unzipped', {
      hint: 'Leave files out with `exclude` or `dependencies.exclude`, or use an image.',
    });
}
