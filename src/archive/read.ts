import { nameFault } from './names.ts';
import type { Entry } from './types.ts';
import {
  CENTRAL_HEADER,
  DOS_DATE,
  END_RECORD,
  externalAttributes,
  flagsOf,
  LOCAL_HEADER,
  MODE,
  SIGNATURE,
  VERSION_MADE_BY,
  VERSION_NEEDED,
} from './zip.ts';

/** A ZIP that is not canonical. The message says where. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
}

const MODES: ReadonlySet<number> = new Set(Object.values(MODE));

/**
 * Entries of a canonical ZIP, in its order, with the offsets of their data. Every field is checked, in both headers, so that
 * what this accepts can be copied piece by piece. The data itself is not inflated. @throws NotCanonical
 */
export function readArchive(bytes: Buffer): Entry[] {
  const end = bytes.length - END_RECORD;
  if (end < 0) throw new NotCanonical(`it has ${bytes.length} bytes, less than an empty ZIP`);
  const count = bytes.readUInt16LE(end + 8);
  const start = bytes.readUInt32LE(end + 16);
  const endRecord = Buffer.alloc(END_RECORD);
  endRecord.writeUInt32LE(SIGNATURE.end, 0);
  endRecord.writeUInt16LE(count, 8);
  endRecord.writeUInt16LE(count, 10);
  endRecord.writeUInt32LE((end - start) >>> 0, 12);
  endRecord.writeUInt32LE(start, 16);
  if (start > end || !endRecord.equals(bytes.subarray(end)))
    throw new NotCanonical('its end record is not as it should be');

  const entries: Entry[] = [];
  let at = start;
  let data = 0;
  let previous: Buffer = Buffer.alloc(0);
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_HEADER > end) throw new NotCanonical(`its directory ends in entry ${i}`);
    const nameBytes = bytes.readUInt16LE(at + 28);
    const raw = bytes.subarray(at + CENTRAL_HEADER, at + CENTRAL_HEADER + nameBytes);
    const name = raw.toString();
    if (nameFault(name) !== undefined || at + CENTRAL_HEADER + nameBytes > end)
      throw new NotCanonical(`the name of entry ${i}`);
    if (Buffer.compare(previous, raw) >= 0) throw new NotCanonical(`${name} is out of order`);
    const entry = readCentral(bytes, at, name, nameBytes);
    if (entry === undefined) throw new NotCanonical(`the header of ${name}`);
    entry.offset = data + LOCAL_HEADER + nameBytes;
    if (bytes.readUInt32LE(at + 42) !== data) throw new NotCanonical(`${name} does not follow the entry before it`);
    data = entry.offset + entry.compressedSize;
    if (data > start) throw new NotCanonical(`${name} reaches into the directory`);
    const local = entry.offset - nameBytes - LOCAL_HEADER;
    // From "version needed" to the name's end, both headers hold the same bytes, but for what lies between in the central one.
    const same =
      bytes.readUInt32LE(local) === SIGNATURE.local &&
      bytes.compare(bytes, at + 6, at + 32, local + 4, local + LOCAL_HEADER) === 0 &&
      bytes.compare(raw, 0, nameBytes, local + LOCAL_HEADER, entry.offset) === 0;
    if (!same) throw new NotCanonical(`the local header of ${name}`);
    entries.push(entry);
    previous = raw;
    at += CENTRAL_HEADER + nameBytes;
  }
  if (at !== end || data !== start) throw new NotCanonical('there are bytes that belong to no entry');
  return entries;
}

function readCentral(bytes: Buffer, at: number, name: string, nameBytes: number): Entry | undefined {
  const mode = bytes.readUInt16LE(at + 40);
  const method = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 24);
  const compressedSize = bytes.readUInt32LE(at + 20);
  const isFolder = mode === MODE.folder;
  const canonical =
    bytes.readUInt32LE(at) === SIGNATURE.central &&
    bytes.readUInt16LE(at + 4) === VERSION_MADE_BY &&
    bytes.readUInt16LE(at + 6) === VERSION_NEEDED &&
    bytes.readUInt16LE(at + 8) === flagsOf(name, nameBytes) &&
    bytes.readUInt32LE(at + 12) === DOS_DATE * 0x10000 &&
    // Extra field, comment, disk and internal attributes: none.
    bytes.readUInt32LE(at + 30) === 0 &&
    bytes.readUInt32LE(at + 34) === 0 &&
    MODES.has(mode) &&
    bytes.readUInt32LE(at + 38) === externalAttributes(mode) &&
    isFolder === name.endsWith('/') &&
    !(isFolder && size !== 0) &&
    (method === 8 ? mode !== MODE.link && compressedSize < size : method === 0 && compressedSize === size);
  if (!canonical || (method !== 0 && method !== 8)) return undefined;
  return { name, mode, crc: bytes.readUInt32LE(at + 16), size, compressedSize, method, offset: 0 };
}
