import { createHash } from 'node:crypto';
import { chmod, lutimes, mkdir, readFile, readlink, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, messageOf } from '../errors.ts';
import { canonicalJson } from '../plan/canonical.ts';
import { RUNTIMES } from '../plan/runtimes.ts';
import type { HostFile, SourceFile } from '../plan/types.ts';
import { commandFiles } from './commands.ts';
import { treeFolder } from './dockerfile.ts';
import { environmentsOf } from './environment-stages.ts';
import { environmentName, stageName } from './stage.ts';
import { type InstallTree, isInstall, isLib, isRun, type SolvedTree, type SolveRequest } from './types.ts';

/** 1980-01-01, as everywhere in this tool. */
const EPOCH = 315532800;

const DRIVERS = {
  'driver/python.py': new URL('./container/python.py', import.meta.url),
  'driver/ruby.rb': new URL('./container/ruby.rb', import.meta.url),
  'driver/ruby-git.sh': new URL('./container/ruby-git.sh', import.meta.url),
  'driver/ruby-target.rb': new URL('./container/ruby-target.rb', import.meta.url),
  'driver/node.mjs': new URL('./container/node.mjs', import.meta.url),
  'driver/node-arch.cjs': new URL('./container/node-arch.cjs', import.meta.url),
  'driver/node-environment.mjs': new URL('./container/node-environment.mjs', import.meta.url),
  'driver/node-tar.mjs': new URL('./container/node-tar.mjs', import.meta.url),
  'driver/node-tools.mjs': new URL('./container/node-tools.mjs', import.meta.url),
  'driver/node-tree.mjs': new URL('./container/node-tree.mjs', import.meta.url),
};
const TOOLS = {
  'tools/prepare.sh': new URL('./container/prepare.sh', import.meta.url),
  'tools/packages.sh': new URL('./container/packages.sh', import.meta.url),
  'tools/run.sh': new URL('./container/run.sh', import.meta.url),
  'tools/libraries.sh': new URL('./container/libraries.sh', import.meta.url),
};

/**
 * Writes the build context: `driver/` and `tools/` with the container's programs, and for each tree `<stage>/options.json` and `<stage>/in/…`;
 * for environments `<env>/packages`; for commands and libraries `<stage>/step/…`.
 * Exactly the files that were hashed are in it; what differs from the plan is refused.
 *
 * @throws PackerError `graph/changed` naming the file.
 */
export async function writeContext(
  folder: string,
  trees: readonly SolvedTree[],
  mode: 'first' | 'follow-up',
  unpack: SolveRequest['unpack'],
): Promise<void> {
  for (const [name, url] of Object.entries({ ...DRIVERS, ...TOOLS }))
    await placeText(join(folder, name), await readFile(url));
  for (const { environment } of environmentsOf(trees, mode))
    if (environment.packages.length > 0)
      await placeText(join(folder, environmentName(environment), 'packages'), lines(environment.packages));
  for (const tree of trees) {
    const at = join(folder, stageName(tree.key));
    if (isInstall(tree)) await placeText(join(at, 'options.json'), stepOptions(tree.recipe));
    if (isRun(tree))
      for (const [name, text] of commandFiles(tree.recipe)) await placeText(join(at, 'step', name), text);
    if (isLib(tree)) await placeText(join(at, 'step', 'paths'), lines(tree.recipe.paths));
    if ('inputs' in tree.recipe) {
      await mkdir(join(at, 'in'), { recursive: true });
      await placeFiles(join(at, 'in'), tree.recipe.inputs, tree.origin.files);
      await placeUncounted(join(at, 'in'), tree.recipe.inputs, tree.origin.files);
    }
    const dependencies = isRun(tree) ? tree.recipe.dependencies : null;
    if (dependencies !== null) {
      const place = join(folder, treeFolder(dependencies));
      await mkdir(place, { recursive: true });
      await unpack?.(dependencies, place);
    }
  }
}

const lines = (words: readonly string[]): string => words.map((word) => `${word}\n`).join('');

/** Writes what an installer reads besides its inputs: content of ours, which decides no byte of its result. */
async function placeUncounted(
  folder: string,
  inputs: readonly SourceFile[],
  hosts: ReadonlyMap<string, HostFile>,
): Promise<void> {
  const counted = new Set(inputs.map(({ path }) => path));
  for (const [path, host] of hosts) {
    if (counted.has(path) || !('content' in host)) continue;
    if (!isInside(path)) throw new Error(`an input's name leads out of its folder: ${JSON.stringify(path)}`);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await place(join(folder, path), host.content, 0o644);
  }
}

/** Writes files that were hashed into a folder. @throws PackerError `graph/changed` naming the file that is another by now */
export async function placeFiles(
  folder: string,
  files: readonly SourceFile[],
  hosts: ReadonlyMap<string, HostFile>,
): Promise<void> {
  for (const file of files) {
    if (!isInside(file.path)) throw new Error(`an input's name leads out of its folder: ${JSON.stringify(file.path)}`);
    const source = hosts.get(file.path);
    if (source === undefined) throw new Error(`no host file for the input ${JSON.stringify(file.path)}`);
    const target = join(folder, file.path);
    await mkdir(dirname(target), { recursive: true });
    if (file.mode === '120000') await placeLink(target, file, source);
    else await place(target, await readChecked(file, source), file.mode === '100755' ? 0o755 : 0o644);
  }
}

async function placeText(target: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await place(target, Buffer.from(content), 0o644);
}

/** What the step in the container reads: only what that step needs, so that nothing else invalidates it. */
function stepOptions({ installer, runtime, platform, options, env }: InstallTree['recipe']): string {
  const { version, glibc } = RUNTIMES[runtime];
  // Patterns and stripping are applied to what comes out; npm's own record says which packages have scripts.
  const needed = Object.fromEntries(
    Object.entries(options).filter(([name]) => !['exclude', 'strip', 'scripted'].includes(name)),
  );
  return canonicalJson({ installer, runtime, platform, python: version, glibc, options: needed, ...(env && { env }) });
}

/** A file's content, when it is the one that was hashed. */
export async function readChecked(file: SourceFile, source: HostFile): Promise<Buffer> {
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
