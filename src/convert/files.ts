import { createReadStream, type Stats, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Readable } from 'node:stream';
import { readTar } from '../archive/tar-entries.ts';
import { failure } from '../errors.ts';
import { fileFailure } from '../files.ts';
import { decompressed } from './decompress.ts';
import { about, broken, quoted } from './faults.ts';

/** The files of an image archive or layout, by the names they have there. */
export interface ImageFiles {
  /** Its length in bytes; undefined: there is no such file. */
  size(path: string): number | undefined;
  open(path: string): Readable;
}

const CHUNK = 256 << 10;

export const openFile = (path: string, range: { start?: number; end?: number } = {}): Readable =>
  createReadStream(path, { highWaterMark: CHUNK, ...range });

/** A folder with an OCI image layout. */
export function filesOfFolder(folder: string): ImageFiles {
  return {
    size(path) {
      const stat = posix.normalize(path).startsWith('..') ? undefined : lookAt(join(folder, path));
      return stat?.isFile() ? stat.size : undefined;
    },
    open: (path) => openFile(join(folder, path)),
  };
}

/** @returns undefined when there is nothing @throws PackerError when it cannot be looked at */
export function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (thrown) {
    throw fileFailure('read', path, thrown);
  }
}

/** Where a file lies in an archive; a link leads to another one (archives of old Engines hold equal layers once). */
type Slot = { offset: number; size: number } | { link: string };

/** An image has a few files for each of its layers. */
const MOST_FILES = 10_000;

/**
 * The files of an archive, found by reading it once; they are read from `path` then. `chunks` are the archive's bytes, from wherever
 * they come to `path`. @throws PackerError
 */
export async function filesOfArchive(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  { shown, signal }: { shown: string; signal: AbortSignal },
): Promise<ImageFiles> {
  const slots = new Map<string, Slot>();
  const visit = ({
    name,
    type,
    size,
    linkname,
    byteOffset,
  }: Parameters<Parameters<typeof readTar>[1]>[0]): undefined => {
    if (type === 'directory') return;
    const plain = posix.normalize(name);
    if (slots.has(plain)) throw broken(shown, `the archive holds ${quoted(plain)} twice`);
    if (slots.size >= MOST_FILES) throw broken(shown, `the archive holds more than ${MOST_FILES} files`);
    if (type === 'file' || type === 'contiguous-file') slots.set(plain, { offset: byteOffset, size });
    else if (type === 'symlink') slots.set(plain, { link: posix.join(posix.dirname(plain), linkname ?? '') });
    else if (type === 'link') slots.set(plain, { link: posix.normalize(linkname ?? '') });
  };
  await about(shown, 'the archive cannot be read', signal, () => readTar(chunks, visit));
  const find = (name: string, hops = 0): { offset: number; size: number } | undefined => {
    const slot = slots.get(posix.normalize(name));
    if (slot === undefined || 'offset' in slot) return slot;
    return hops < 8 ? find(slot.link, hops + 1) : undefined;
  };
  return {
    size: (name) => find(name)?.size,
    open(name) {
      const { offset, size } = find(name)!;
      return size === 0 ? Readable.from([]) : openFile(path, { start: offset, end: offset + size - 1 });
    },
  };
}

/** How a file begins, to tell a compressed archive from a plain one. */
export async function isCompressed(path: string): Promise<boolean> {
  for await (const chunk of openFile(path, { end: 3 })) {
    const head = (chunk as Buffer).toString('hex');
    return head.startsWith('1f8b') || head === '28b52ffd';
  }
  return false;
}

export const unpacked = (path: string): AsyncIterable<Uint8Array> => decompressed(openFile(path));

/** A small file, whole. @throws PackerError when it is missing, or larger than `most` bytes */
export async function readSmall(
  files: ImageFiles,
  path: string,
  { shown, signal, most }: { shown: string; signal: AbortSignal; most: number },
): Promise<Buffer> {
  const size = files.size(path);
  if (size === undefined) throw broken(shown, `${quoted(path)} is missing`);
  if (size > most) throw broken(shown, `${quoted(path)} has ${size} bytes, more than it can need`);
  const bytes = await about(shown, `${quoted(path)} cannot be read`, signal, async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of files.open(path)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  });
  if (bytes.length !== size) throw broken(shown, `${quoted(path)} ends too early`);
  return bytes;
}

/** @throws PackerError when there is no file or folder */
export function needPath(path: string, shown: string): Stats {
  const stat = lookAt(path);
  if (stat === undefined)
    throw failure('convert/missing', `${shown}: ${path} does not exist`, { hint: 'Check the path.' });
  if (!stat.isFile() && !stat.isDirectory())
    throw failure('convert/missing', `${shown}: ${path} is neither a file nor a folder`);
  return stat;
}
