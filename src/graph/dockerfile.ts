import type { Platform } from '../config/types.ts';
import { failure } from '../errors.ts';
import type { InstallOptions } from '../plan/types.ts';
import { isImageReference } from './image-reference.ts';
import { builtStageName, stageName } from './stage.ts';
import type { InstallTree } from './types.ts';

/** The program that installs, by language. `-I`: whatever PYTHONPATH an image sets, only the driver is read. */
const DRIVERS: Record<InstallOptions['language'], string[]> = {
  python: ['python3', '-I', '-B', '/packer/driver/python.py'],
  node: ['node', '/packer/driver/node.mjs'],
};

/**
 * The Dockerfile of one solve: a stage per tree and a last one that collects them. What users wrote is in none of its lines: inputs and
 * options lie in the context under names of ours, and an image reference is checked against its grammar.
 *
 * `follow-up`: the trees' first steps left something pending; a second stage each builds that under the target platform.
 */
export function dockerfile(trees: readonly InstallTree[], platform: Platform, mode: 'first' | 'follow-up'): string {
  const sorted = [...trees].sort((a, b) => (a.key < b.key ? -1 : 1));
  const stages = sorted.flatMap((tree) =>
    mode === 'first' ? [depsStage(tree)] : [depsStage(tree), builtStage(tree, platform)],
  );
  const copies = sorted.flatMap(({ key }) => [
    `COPY --link --from=${stageName(key)} /o /${stageName(key)}/`,
    ...(mode === 'first' ? [] : [`COPY --link --from=${builtStageName(key)} /o /${stageName(key)}/`]),
  ]);
  return ['# escape=\\', ...stages, ['FROM scratch', ...copies].join('\n'), ''].join('\n\n');
}

function depsStage(tree: InstallTree): string {
  return stage(tree, '$BUILDPLATFORM', stageName(tree.key), [], 'install');
}

function builtStage(tree: InstallTree, platform: Platform): string {
  const resolved = `--mount=type=bind,from=${stageName(tree.key)},source=/s,target=/packer/resolved`;
  return stage(tree, platform, builtStageName(tree.key), [resolved], 'build');
}

function stage(
  { key, recipe }: InstallTree,
  platform: string,
  name: string,
  mounts: string[],
  mode: 'install' | 'build',
): string {
  if (!isImageReference(recipe.base)) {
    throw failure('graph/base-image', `${JSON.stringify(recipe.base)} is not an image reference`, {
      hint: 'write it as registry/name:tag, name:tag or name@sha256:…',
    });
  }
  const id = stageName(key);
  return [
    `FROM --platform=${platform} ${recipe.base} AS ${name}`,
    'USER 0:0',
    [
      'RUN',
      `--mount=type=bind,source=driver,target=/packer/driver`,
      `--mount=type=bind,source=${id},target=/packer/step`,
      // Downloads of every tree and build; the installers lock what they write.
      '--mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared',
      // Configuration with passwords is unfolded here: memory, never a layer.
      '--mount=type=tmpfs,target=/packer/private',
      // Always mounted, with or without content, so that equal trees have equal steps on every machine.
      `--mount=type=secret,id=${id},target=/packer/installer.json`,
      `--mount=type=secret,id=${id}-ca,target=/packer/ca.pem`,
      ...mounts,
      JSON.stringify([...DRIVERS[recipe.options.language], mode, id]),
    ].join(' \\\n    '),
  ].join('\n');
}
