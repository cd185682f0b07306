import { chmod, mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { readArchive } from '../archive/read.ts';
import { MODE } from '../archive/zip.ts';
import { failure } from '../errors.ts';
import { packOf, type TreeWork } from './tree-work.ts';

const inflate = promisify(inflateRaw);

/** 1980-01-01: one time for all, so that BuildKit sees equal files as equal. */
const EPOCH = 315532800;

/** Writes the files of a tree, which is in the store, into a folder. @throws PackerError when it is not there any more, or damaged */
export async function unpackTree(work: TreeWork, key: string, folder: string): Promise<void> {
  const pack = work.store.read(packOf(work, key));
  if (!pack)
    throw failure('build/tree', `the packages that commands are to find are not in the store any more: ${key}`, {
      hint: 'run the build again',
    });
  const bytes = pack.bytes();
  for (const entry of pack.entries ?? readArchive(bytes)) {
    const target = join(folder, entry.name);
    if (entry.name.endsWith('/')) {
      await mkdir(target, { recursive: true });
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    const data = bytes.subarray(entry.offset, entry.offset + entry.compressedSize);
    const content = entry.method === 0 ? data : await inflate(data, { maxOutputLength: Math.max(entry.size, 1) });
    if (entry.mode === MODE.link) {
      await symlink(content.toString('utf8'), target);
      continue;
    }
    await writeFile(target, content);
    await chmod(target, entry.mode & 0o777);
    await utimes(target, EPOCH, EPOCH);
  }
}
