import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, messageOf } from '../errors.ts';
import { MANIFEST, readArtifacts } from './expectation.ts';

/** One artifact of one side: its ZIP where it is at hand, and what a manifest recorded of it. One of them is always there. */
export interface Side {
  name: string;
  zip?: { path: string; size: number };
  recorded?: { sha256: string; size: number; unzippedSize: number; files: number };
}

export interface Sides {
  kind: 'zip' | 'build';
  /** By the ZIP's file name. */
  sides: Map<string, Side>;
}

/** What a path given to `diff` stands for. @throws PackerError when it is none of the three */
export async function sidesOf(path: string): Promise<Sides> {
  const found = await stat(path).catch((thrown: NodeJS.ErrnoException) => {
    throw failure(
      'diff/missing',
      `${path}: ${thrown.code === 'ENOENT' ? 'there is no such file or folder' : messageOf(thrown)}`,
      { cause: thrown },
    );
  });
  if (found.isDirectory()) return ofFolder(path);
  if (path.endsWith('.json')) return ofManifest(path);
  return { kind: 'zip', sides: byName([{ name: basename(path), zip: { path, size: found.size } }]) };
}

async function ofFolder(path: string): Promise<Sides> {
  const names = await readdir(path);
  if (names.includes(MANIFEST)) return ofManifest(join(path, MANIFEST));
  const zips = names.filter((name) => name.endsWith('.zip'));
  if (zips.length === 0) {
    throw failure('diff/empty', `${path}: there is no ${MANIFEST} and no ZIP in this folder`, {
      hint: 'Give the folder that `lambda-packer build` writes.',
    });
  }
  const sides: Side[] = [];
  for (const name of zips)
    sides.push({ name, zip: { path: join(path, name), size: (await stat(join(path, name))).size } });
  return { kind: 'build', sides: byName(sides) };
}

/** A manifest may have been kept without its ZIPs, or beside those of another build: a ZIP counts only when its size is the recorded one. */
async function ofManifest(path: string): Promise<Sides> {
  const sides: Side[] = [];
  for (const artifact of await readArtifacts(path)) {
    if (artifact.type !== 'zip' || artifact.path === undefined || artifact.sha256 === undefined) continue;
    const { sha256, size, unzippedSize, files } = artifact;
    const zip = join(dirname(path), basename(artifact.path));
    const there = await stat(zip).catch(() => undefined);
    const isIt = there?.isFile() === true && there.size === size;
    sides.push({
      name: basename(artifact.path),
      recorded: { sha256, size, unzippedSize, files },
      ...(isIt && { zip: { path: zip, size } }),
    });
  }
  return { kind: 'build', sides: byName(sides) };
}

const byName = (sides: readonly Side[]) => new Map(sides.map((side) => [side.name, side]));
