import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { failure } from '../errors.ts';
import { nameFault } from './names.ts';

/**
 * Unpacks a tar stream of regular files and folders into a folder, of any size, without holding files in memory; whatever else is in it
 * is passed over. @throws PackerError for a name that leads anywhere but down
 */
export async function unpackTar(stream: Readable, folder: string): Promise<void> {
  const tar = extract();
  const fed = pipeline(stream, tar);
  // A failure of the stream ends the loop below as well, which tells of it.
  fed.catch(() => undefined);
  for await (const entry of tar) {
    const { type } = entry.header;
    const name = entry.header.name.replace(/\/$/, '');
    const fault = nameFault(name);
    if (fault !== undefined) throw failure('archive/member', `a tar holds ${JSON.stringify(name)}: ${fault}`);
    if (type === 'directory') await mkdir(join(folder, name), { recursive: true });
    if (type !== 'file') {
      entry.resume();
      continue;
    }
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await pipeline(entry as unknown as Readable, createWriteStream(join(folder, name)));
  }
  await fed;
}
