import { createHash } from 'node:crypto';
import { chmod, lutimes, mkdir, readFile, readlink, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, messageOf } from '../errors.ts';
import { canonicalJson } from '../plan/canonical.ts';
import { RUNTIMES } from '../plan/runtimes.ts';
import type { HostFile, SourceFile } from '../plan/types.ts';
import { stageName } from './stage.ts';
import type { InstallTree } from './types.ts';

/** 1980-01-01, as everywhere in this tool. */
const EPOCH = 315532800;

/**
 * Writes the build context: `driver/` with the container's programs, and for each tree `<stage>/options.json` and `<stage>/in/…`.
 * Exactly the files that were hashed are in it; what differs from the plan is refused.
 *
 * @throws PackerError `graph/changed` naming the file.
 */
export async function writeContext(folder: string, trees: readonly InstallTree[]): Promise<void> {
  await mkdir(join(folder, 'driver'), { recursive: true });
  const drivers = {
    'python.py': new URL('./container/python.py', import.meta.url),
    'node.mjs': new URL('./container/node.mjs', import.meta.url),
  };
  for (const [name, url] of Object.entries(drivers))
    await place(join(folder, 'driver', name), await readFile(url), 0o644);
  for (const tree of trees) await stageTree(join(folder, stageName(tree.key)), tree);
}

async function stageTree(folder: string, { recipe, origin }: InstallTree): Promise<void> {
  await mkdir(join(folder, 'in'), { recursive: true });
  await place(join(folder, 'options.json'), Buffer.from(stepOptions(recipe)), 0o644);
  for (const file of recipe.inputs) {
    if (!isInside(file.path)) throw new Error(`an input's name leads out of its folder: ${JSON.stringify(file.path)}`);
    const source = origin.files.get(file.path);
    if (source === undefined) throw new Error(`no host file for the input ${JSON.stringify(file.path)}`);
    const target = join(folder, 'in', file.path);
    await mkdir(dirname(target), { recursive: true });
    if (file.mode === '120000') await placeLink(target, file, source);
    else await place(target, await checked(file, source), file.mode === '100755' ? 0o755 : 0o644);
  }
}

/** What the step in the container reads: only what that step needs, so that nothing else invalidates it. */
function stepOptions({ installer, runtime, platform, options }: InstallTree['recipe']): string {
  const { version, glibc } = RUNTIMES[runtime];
  // Patterns and stripping are applied to what comes out; npm's own record says which packages have scripts.
  const needed = Object.fromEntries(
    Object.entries(options).filter(([name]) => !['exclude', 'strip', 'scripted'].includes(name)),
  );
  return canonicalJson({ installer, runtime, platform, python: version, glibc, options: needed });
}

async function checked(file: SourceFile, source: HostFile): Promise<Buffer> {
  const name = 'path' in source ? source.path : file.path;
  const content =
    'content' in source
      ? source.content
      : await readFile(source.path).catch((error) => {
          throw changed(name, messageOf(error));
        });
  if (createHash('sha256').update(content).digest('hex') !== file.sha256) throw changed(name);
  return content;
}

async function placeLink(target: string, file: SourceFile, source: HostFile): Promise<void> {
  const name = 'path' in source ? source.path : file.path;
  const points =
    'content' in source
      ? source.content.toString()
      : await readlink(source.path).catch((error) => {
          throw changed(name, messageOf(error));
        });
  if (createHash('sha256').update(points).digest('hex') !== file.sha256) throw changed(name);
  await symlink(points, target);
  await lutimes(target, EPOCH, EPOCH);
}

async function place(target: string, content: Uint8Array, mode: number): Promise<void> {
  await writeFile(target, content);
  await chmod(target, mode);
  await utimes(target, EPOCH, EPOCH);
}

const changed = (name: string, why = '') =>
  failure('graph/changed', `${name} changed while it was read, or differs from the plan${why && `: ${why}`}`, {
    hint: 'plan and build the same files: run the build again when nothing writes to them',
  });

const isInside = (path: string): boolean =>
  path !== '' &&
  !path.startsWith('/') &&
  !path.includes('\0') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
