import type { Platform } from '../config/types.ts';
import type { InstallOptions } from '../plan/types.ts';
import { environmentStages, fromOf, sideOf } from './environment-stages.ts';
import { builtStageName, type Side, stageName } from './stage.ts';
import { mounts, run } from './step.ts';
import { type InstallTree, isInstall, isLib, isRun, type LibTree, type RunTree, type SolvedTree } from './types.ts';

/** The program that installs, by language. `-I`: whatever PYTHONPATH an image sets, only the driver is read. */
const DRIVERS: Record<InstallOptions['language'], string[]> = {
  python: ['python3', '-I', '-B', '/packer/driver/python.py'],
  node: ['node', '/packer/driver/node.mjs'],
  ruby: ['ruby', '/packer/driver/ruby.rb'],
};

/**
 * The Dockerfile of one solve: a stage per tree and a last one that collects them. What users wrote is in none of its lines: inputs,
 * commands and options lie in the context under names of ours; an image reference and the ids of secrets are checked against their grammars.
 *
 * `follow-up`: the trees' first steps left something pending; a second stage each builds that under the target platform.
 */
export function dockerfile(trees: readonly SolvedTree[], platform: Platform, mode: 'first' | 'follow-up'): string {
  const sorted = [...trees].sort((a, b) => (a.key < b.key ? -1 : 1));
  const stages = sorted.flatMap((tree) => {
    if (isRun(tree)) return [runStage(tree, platform)];
    if (isLib(tree)) return [...libStages(tree, platform)];
    if (!isInstall(tree)) return [];
    return mode === 'first' ? [depsStage(tree, platform)] : [depsStage(tree, platform), builtStage(tree, platform)];
  });
  const copies = sorted.flatMap(({ key }) => [
    `COPY --link --from=${stageName(key)} /o /${stageName(key)}/`,
    ...(mode === 'first' ? [] : [`COPY --link --from=${builtStageName(key)} /o /${stageName(key)}/`]),
  ]);
  return [
    '# escape=\\',
    ...environmentStages(sorted, platform, mode),
    ...stages,
    ['FROM scratch', ...copies].join('\n'),
    '',
  ].join('\n\n');
}

const depsStage = (tree: InstallTree, platform: Platform): string =>
  installStage(tree, platform, 'build', stageName(tree.key), [], 'install');

function builtStage(tree: InstallTree, platform: Platform): string {
  const resolved = `--mount=type=bind,from=${stageName(tree.key)},source=/s,target=/packer/resolved`;
  return installStage(tree, platform, 'target', builtStageName(tree.key), [resolved], 'build');
}

function installStage(
  tree: InstallTree,
  platform: Platform,
  side: Side,
  name: string,
  more: string[],
  mode: 'install' | 'build',
): string {
  const id = stageName(tree.key);
  return [
    `FROM ${fromOf(tree.recipe.environment, side, platform)} AS ${name}`,
    'USER 0:0',
    run(
      [
        `--mount=type=bind,source=driver,target=/packer/driver`,
        `--mount=type=bind,source=${id},target=/packer/step`,
        mounts.cache,
        mounts.private,
        // Always mounted, with or without content, so that equal trees have equal steps on every machine.
        `--mount=type=secret,id=${id},target=/packer/installer.json`,
        ...mounts.certificates(id),
        ...mounts.ofUser(tree),
        ...more,
      ],
      [...DRIVERS[tree.recipe.options.language], mode, id],
    ),
  ].join('\n');
}

/** The packages come before the source, so that an edit of the source finds their layer as it was. */
function runStage(tree: RunTree, platform: Platform): string {
  const { key, recipe } = tree;
  const id = stageName(key);
  return [
    `FROM ${fromOf(recipe.environment, sideOf(tree), platform)} AS ${id}`,
    'USER 0:0',
    ...(recipe.dependencies === null ? [] : [`COPY --link ${treeFolder(recipe.dependencies)} /packer/dependencies/`]),
    `COPY --link ${id}/in /w/`,
    run(
      [
        ...(recipe.network === 'none' ? ['--network=none'] : []),
        ...mounts.tools,
        `--mount=type=bind,source=${id}/step,target=/packer/step`,
        mounts.cache,
        mounts.private,
        `--mount=type=secret,id=${id},target=/packer/account.sh`,
        ...mounts.certificates(id),
        `--mount=type=secret,id=${id}-java,target=/packer/ca.jks`,
        ...mounts.ofUser(tree),
      ],
      ['/bin/sh', '/packer/tools/run.sh'],
    ),
  ].join('\n');
}

/** Folder of the context that holds a tree which was made before. */
export const treeFolder = (key: string): string => stageName(key).replace('deps-', 'tree-');

function libStages(tree: LibTree, platform: Platform): string[] {
  const id = stageName(tree.key);
  const runtime = fromOf({ from: { kind: 'registry', reference: tree.recipe.base }, packages: [] }, 'target', platform);
  return [
    `FROM ${runtime} AS ${id}-runtime`,
    [
      `FROM ${fromOf(tree.recipe.environment, 'target', platform)} AS ${id}`,
      'USER 0:0',
      run(
        [
          ...mounts.tools,
          `--mount=type=bind,source=${id}/step,target=/packer/step`,
          `--mount=type=bind,from=${id}-runtime,target=/packer/runtime`,
          mounts.private,
        ],
        ['/bin/sh', '/packer/tools/libraries.sh'],
      ),
    ].join('\n'),
  ];
}
