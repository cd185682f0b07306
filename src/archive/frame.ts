import { hash } from 'node:crypto';
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { readElf } from '../inspect/elf.ts';
import { createDeflater, type Deflater } from './deflate.ts';
import type { ElfFacts } from './types.ts';
import { isLink, LOCAL_HEADER, putLocalHeader } from './zip.ts';

/** Work that is sent to a worker as one message: entries to be, in the order in which they shall stand. */
export interface Batch {
  level: number;
  items: Item[];
  /** The contents of the items that are `at` some offset of it. */
  content?: ArrayBuffer;
  /** Where the data of the only item is written, from an offset on, instead of being sent: of a large file there is no copy then. */
  into?: { path: string; at: number };
}

export interface Item {
  name: string;
  mode: number;
  size: number;
  from: { path: string } | { at: number };
  /** SHA-256 (hex) that the content must have. */
  sha256?: string;
}

/** What became of a batch: local headers, names and data one after the other. */
export interface Framed {
  bytes: ArrayBuffer;
  /** For each item: crc, size, compressed size, method, offset of the data in `bytes` (or behind `into.at`). */
  numbers: Float64Array;
  elf: ElfFacts[];
  fault?: Fault;
}

/** The first item that could not be packed. */
export interface Fault {
  item: number;
  kind: 'changed' | 'unreadable' | 'unwritable';
  code?: string;
  message: string;
}

/** Numbers for each item in `Framed`. */
export const STRIDE = 5;

const ELF_MAGIC = 0x7f454c46;

/** Packs batch after batch in the calling thread. */
export function createFramer(): (batch: Batch) => Framed {
  let tools: Tools | undefined;
  return (batch) => {
    tools ??= { deflater: createDeflater(), target: Buffer.allocUnsafeSlow(1 << 19) };
    return frame(tools, batch);
  };
}

/** Kept from batch to batch, since fresh memory is slow. */
interface Tools {
  deflater: Deflater;
  /** Grows to the largest result. */
  target: Buffer;
}

function frame(tools: Tools, { level, items, content, into }: Batch): Framed {
  const { deflater } = tools;
  const numbers = new Float64Array(items.length * STRIDE);
  const elf: ElfFacts[] = [];
  const source = content === undefined ? undefined : Buffer.from(content);
  let length = 0;
  for (const [i, item] of items.entries()) {
    const bytes = fill(deflater, item, source);
    if (!Buffer.isBuffer(bytes)) return { bytes: new ArrayBuffer(0), numbers, elf, fault: { item: i, ...bytes } };
    if (bytes.length > 4 && bytes.readUInt32BE(0) === ELF_MAGIC && !isLink(item.mode)) {
      const facts = readElf(item.name, bytes);
      if (facts) elf.push(facts);
    }
    const crc = crc32(bytes);
    const deflated = isLink(item.mode) ? undefined : deflater.deflate(level);
    const data = deflated ?? deflater.input(item.size);
    const entry = {
      name: item.name,
      crc,
      size: item.size,
      compressedSize: data.length,
      method: deflated ? 8 : 0,
    } as const;
    if (into) {
      const failed = writeAt(into, data);
      if (failed) return { bytes: new ArrayBuffer(0), numbers, elf, fault: { item: i, kind: 'unwritable', ...failed } };
      numbers.set([crc, entry.size, entry.compressedSize, entry.method, 0], i * STRIDE);
      continue;
    }
    // A name's UTF-8 form has at most three bytes for each of its UTF-16 units.
    makeRoom(tools, length, LOCAL_HEADER + 3 * item.name.length + data.length);
    const at = putLocalHeader(tools.target, length, entry);
    tools.target.set(data, at);
    numbers.set([crc, entry.size, entry.compressedSize, entry.method, at], i * STRIDE);
    length = at + data.length;
  }
  const bytes = Buffer.allocUnsafeSlow(length);
  tools.target.copy(bytes, 0, 0, length);
  return { bytes: bytes.buffer, numbers, elf };
}

/** @returns why it could not be written */
function writeAt({ path, at }: NonNullable<Batch['into']>, data: Buffer): Pick<Fault, 'code' | 'message'> | undefined {
  try {
    const file = openSync(path, 'r+');
    try {
      for (let done = 0; done < data.length; ) done += writeSync(file, data, done, data.length - done, at + done);
    } finally {
      closeSync(file);
    }
    return undefined;
  } catch (thrown) {
    return problemOf(thrown);
  }
}

function problemOf(thrown: unknown): Pick<Fault, 'code' | 'message'> {
  const { code, message } = thrown as NodeJS.ErrnoException;
  return code === undefined ? { message } : { code, message };
}

function makeRoom(tools: Tools, used: number, more: number): void {
  if (used + more <= tools.target.length) return;
  const larger = Buffer.allocUnsafeSlow(used + more);
  tools.target.copy(larger, 0, 0, used);
  tools.target = larger;
}

/** Brings an item's content before the compressor. */
function fill(deflater: Deflater, item: Item, source: Buffer | undefined): Buffer | Omit<Fault, 'item'> {
  // A byte more than expected, to see whether a file has grown.
  const room = deflater.input(item.size + 1);
  const { from } = item;
  const read = 'path' in from ? readInto(room, from.path) : (source?.copy(room, 0, from.at, from.at + item.size) ?? 0);
  if (typeof read !== 'number') return { kind: 'unreadable', ...read };
  const bytes = deflater.input(item.size);
  const isExpected = read === item.size && (item.sha256 === undefined || hash('sha256', bytes) === item.sha256);
  return isExpected ? bytes : { kind: 'changed', message: 'its content is another' };
}

/** Reads a file into a room that is one byte larger than the file should be. @returns bytes read, or why not */
function readInto(room: Buffer, path: string): number | { code?: string; message: string } {
  try {
    // Should a FIFO have taken the file's place since it was looked at, opening it must not wait for a writer.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      // A read that leaves just the one byte has met the file's end; only one that leaves more may have been cut short.
      let length = 0;
      for (let more = -1; more !== 0 && length < room.length - 1; length += more)
        more = readSync(file, room, length, room.length - length, null);
      return length;
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    return problemOf(thrown);
  }
}
