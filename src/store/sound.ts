import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { parseEntry, type StoreEntry } from './entry.ts';
import { type Layout, readIfThere } from './files.ts';

/** Why something in the store cannot be used. */
export class Unsound extends Error {
  override readonly name = 'Unsound';
}

/** @returns undefined when there is none @throws Unsound */
export function soundEntry({ packs }: Layout, key: string): StoreEntry | undefined {
  const text = attempt('its entry', () => readIfThere(join(packs, `${key}.json`)));
  if (text === undefined) return undefined;
  const entry = parseEntry(text.toString(), key);
  if (typeof entry === 'string') throw new Unsound(entry);
  return entry;
}

/** A pack's bytes, which are what its entry says. @throws Unsound */
export function soundBytes({ blobs }: Layout, { sha256, size }: StoreEntry): Buffer {
  const path = join(blobs, `${sha256}.zip`);
  const bytes = attempt('its blob', () => {
    // Before it is read: a device or a FIFO in its place would never end.
    const stat = statSync(path);
    if (!stat.isFile()) throw new Unsound('its blob is no file');
    if (stat.size !== size) throw new Unsound(`its blob has ${stat.size} bytes instead of ${size}`);
    return readWhole(path, size);
  });
  if (hashOf(bytes) !== sha256) throw new Unsound('its blob has another SHA-256');
  return bytes;
}

/** What Node reads and hashes at once; packs of images may have up to 4 GiB (`fs.readFileSync`: ERR_FS_FILE_TOO_LARGE beyond 2 GiB). */
const PIECE = 1 << 30;

function readWhole(path: string, size: number): Buffer {
  if (size <= PIECE) return readFileSync(path);
  const bytes = Buffer.allocUnsafeSlow(size);
  const file = openSync(path, 'r');
  try {
    for (let at = 0, read = 1; at < size && read > 0; at += read)
      read = readSync(file, bytes, at, Math.min(PIECE, size - at), at);
    return bytes;
  } finally {
    closeSync(file);
  }
}

function hashOf(bytes: Buffer): string {
  if (bytes.length <= PIECE) return hash('sha256', bytes);
  const hashed = createHash('sha256');
  for (let at = 0; at < bytes.length; at += PIECE) hashed.update(bytes.subarray(at, at + PIECE));
  return hashed.digest('hex');
}

/** @throws Unsound for whatever the system says */
export function attempt<T>(what: string, action: () => T): T {
  try {
    return action();
  } catch (thrown) {
    if (thrown instanceof Unsound) throw thrown;
    const isGone = (thrown as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Unsound(isGone ? `${what} is missing` : `${what} cannot be read: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  }
}
