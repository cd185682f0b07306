import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { compareBytes } from '../byte-order.ts';

/** DOS time has no time zone: yazl writes what the local clock shows, so the date is given by the local clock. */
const EPOCH = () => new Date(1980, 0, 1);

/**
 * Writes files into one ZIP, stored, under their base names: equal files give equal bytes on every machine.
 * @throws what the system says
 */
export async function writeBundle(path: string, files: readonly string[]): Promise<void> {
  const zip = new yazl.ZipFile();
  const failed = new Promise<never>((_, reject) => zip.once('error', reject));
  for (const file of files.toSorted((a, b) => compareBytes(basename(a), basename(b))))
    zip.addFile(file, basename(file), {
      compress: false,
      mode: 0o100644,
      mtime: EPOCH(),
      forceDosTimestamp: true,
    });
  zip.end();
  await Promise.race([pipeline(zip.outputStream, createWriteStream(path)), failed]);
}
