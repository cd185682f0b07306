import { createHash, hash as hashOnce } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Files are read through one buffer, so that a large source leaves no trail of garbage; one that does not fit is hashed in pieces, so that a
 * stray disk image does not fill the memory.
 */
const BUFFER = 4 << 20;
let buffer: Buffer | undefined;

/** SHA-256 (hex) of a file's content. @throws what the system says */
export function hashFile(path: string): string {
  buffer ??= Buffer.allocUnsafeSlow(BUFFER);
  const file = openSync(path, 'r');
  try {
    const first = fill(file, buffer);
    if (first < buffer.length) return hashOnce('sha256', buffer.subarray(0, first), 'hex');
    const hash = createHash('sha256').update(buffer);
    for (let read = fill(file, buffer); read > 0; read = fill(file, buffer)) hash.update(buffer.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

/** Reads until the buffer is full or the file ends. @returns bytes read */
function fill(file: number, target: Buffer): number {
  let length = 0;
  for (let more = -1; more !== 0 && length < target.length; length += more)
    more = readSync(file, target, length, target.length - length, null);
  return length;
}
