import { createHash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import { createDeflater, type Deflater } from '../archive/deflate.ts';
import { type Part, placedEntries } from '../archive/join.ts';
import type { Entry } from '../archive/types.ts';
import { isLink } from '../archive/zip.ts';
import { END, type Member, memberHeader, padding } from './tar-header.ts';

/** What an image's manifest and configuration say of a layer. */
export interface LayerFacts {
  /** SHA-256 (hex) of the uncompressed tar, and of the bytes that are pushed. */
  diffId: string;
  sha256: string;
  /** Bytes, as pushed and unpacked (headers included). */
  size: number;
  unpacked: number;
}

/** A piece of a layer: as it is pushed, and what it unpacks to. */
interface Piece {
  gzip: Uint8Array;
  plain(): Uint8Array;
}

/**
 * A pack at its place as an image layer: a tar in gzip, the same bytes for the same pack on every machine. A pack's content is compressed already:
 * each file is a gzip member of its own (RFC 1952, 2.2: members follow each other) around the pack's own DEFLATE.
 */
export function* layerPieces(part: Part): Generator<Piece> {
  const bytes = part.pack.bytes();
  const folders = new Set<string>(ROOTS);
  let before: Buffer = Buffer.alloc(0);
  for (const { name, entry } of placedEntries(part)) {
    const data = bytes.subarray(entry.offset, entry.offset + entry.compressedSize);
    const headers = [before, ...newFolders(name, folders).map(folderHeader)];
    if (!name.endsWith('/')) headers.push(memberHeader(memberOf(name, entry, data)));
    yield compressed(Buffer.concat(headers));
    before = Buffer.alloc(0);
    if (name.endsWith('/') || isLink(entry.mode) || entry.size === 0) continue;
    const plain = () => (entry.method === 0 ? data : inflateRawSync(data, { maxOutputLength: entry.size }));
    yield { gzip: member(entry.method === 0 ? stored(data) : data, entry.crc, entry.size), plain };
    before = padding(entry.size);
  }
  yield compressed(Buffer.concat([before, END]));
}

/** Reads all of it once. */
export function layerFacts(part: Part): LayerFacts {
  const [diffId, sha256] = [createHash('sha256'), createHash('sha256')];
  let [size, unpacked] = [0, 0];
  for (const { gzip, plain } of layerPieces(part)) {
    const content = plain();
    diffId.update(content);
    sha256.update(gzip);
    size += gzip.length;
    unpacked += content.length;
  }
  return { diffId: diffId.digest('hex'), sha256: sha256.digest('hex'), size, unpacked };
}

/** Folders that the base image brings, with modes of its own. */
const ROOTS = ['var/', 'var/task/', 'opt/'];

/** The folders above a name that have not had a header yet, and the folder that it is. */
function newFolders(name: string, known: Set<string>): string[] {
  const found: string[] = [];
  for (let cut = name.indexOf('/'); cut >= 0; cut = name.indexOf('/', cut + 1)) {
    const folder = name.slice(0, cut + 1);
    if (known.has(folder)) continue;
    known.add(folder);
    found.push(folder);
  }
  return found;
}

const folderHeader = (name: string): Buffer => memberHeader({ name, mode: 0o755, type: 'folder', size: 0 });

function memberOf(name: string, { mode, size }: Entry, data: Uint8Array): Member {
  if (isLink(mode)) return { name, mode: 0o777, type: 'link', size: 0, target: Buffer.from(data).toString() };
  return { name, mode: mode & 0o777, type: 'file', size };
}

/** One for all layers: each has memory of its own. */
let deflater: Deflater | undefined;

function compressed(content: Buffer): Piece {
  deflater ??= createDeflater();
  deflater.input(content.length).set(content);
  const deflated = Buffer.from(deflater.deflate(6) ?? stored(content));
  return { gzip: member(deflated, crc32(content), content.length), plain: () => content };
}

/** RFC 1952: no name, no time, unknown system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

function member(deflated: Uint8Array, crc: number, size: number): Buffer {
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc >>> 0, 0);
  tail.writeUInt32LE(size % 2 ** 32, 4);
  return Buffer.concat([HEADER, deflated, tail]);
}

/** Stored blocks hold up to 65,535 bytes each (RFC 1951, 3.2.4). */
const MOST_STORED = 0xffff;

function stored(content: Uint8Array): Buffer {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < content.length; at += MOST_STORED) {
    const part = content.subarray(at, at + MOST_STORED);
    const header = Buffer.alloc(5);
    header.writeUInt8(at + MOST_STORED >= content.length ? 1 : 0, 0);
    header.writeUInt16LE(part.length, 1);
    header.writeUInt16LE(~part.length & 0xffff, 3);
    blocks.push(header, part);
  }
  return Buffer.concat(blocks);
}
