import type { Platform } from '../config/types.ts';
import { failure } from '../errors.ts';
import type { Environment } from '../plan/types.ts';
import { isImageReference } from './image-reference.ts';
import { environmentName, imageName, packagesStageName, type Side } from './stage.ts';
import { mounts, run } from './step.ts';
import { isInstall, isRun, type SolvedTree } from './types.ts';

/** Where a tree's steps run, in `first`. */
export const sideOf = (tree: SolvedTree): Side =>
  isInstall(tree) || (isRun(tree) && tree.recipe.on === 'host') ? 'build' : 'target';

/** An environment in a solve, and the trees that are made in it. */
export interface UsedEnvironment {
  environment: Environment;
  sides: Set<Side>;
  trees: SolvedTree[];
}

/** Each environment of a solve once, sorted by its name. */
export function environmentsOf(trees: readonly SolvedTree[], mode: 'first' | 'follow-up'): UsedEnvironment[] {
  const used = new Map<string, UsedEnvironment>();
  for (const tree of trees) {
    const { environment } = tree.recipe;
    const name = environmentName(environment);
    const known = used.get(name) ?? { environment, sides: new Set(), trees: [] };
    used.set(name, known);
    known.sides.add(sideOf(tree));
    if (mode === 'follow-up' && isInstall(tree)) known.sides.add('target');
    known.trees.push(tree);
  }
  return [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** A stage per side of each environment that has OS packages. */
export function environmentStages(
  trees: readonly SolvedTree[],
  platform: Platform,
  mode: 'first' | 'follow-up',
): string[] {
  return environmentsOf(trees, mode)
    .filter(({ environment }) => environment.packages.length > 0)
    .flatMap(({ environment, sides }) =>
      [...sides].sort().map((side) => {
        const id = environmentName(environment);
        return [
          `FROM ${imageOf(environment, side, platform)} AS ${packagesStageName(environment, side)}`,
          'USER 0:0',
          run(
            [
              ...mounts.tools,
              `--mount=type=bind,source=${id},target=/packer/step`,
              mounts.private,
              `--mount=type=secret,id=${id},target=/packer/account.sh`,
              ...mounts.certificates(id),
            ],
            ['/bin/sh', '/packer/tools/packages.sh'],
          ),
        ].join('\n');
      }),
    );
}

/** What stands after FROM for a step in an environment. */
export const fromOf = (environment: Environment, side: Side, platform: Platform): string =>
  environment.packages.length > 0 ? packagesStageName(environment, side) : imageOf(environment, side, platform);

function imageOf({ from }: Environment, side: Side, platform: Platform): string {
  const name = from.kind === 'registry' ? checked(from.reference) : `${imageName(from)}-${side}`;
  return `--platform=${side === 'build' ? '$BUILDPLATFORM' : platform} ${name}`;
}

function checked(reference: string): string {
  if (isImageReference(reference)) return reference;
  throw failure('graph/base-image', `${JSON.stringify(reference)} is not an image reference`, {
    hint: 'write it as registry/name:tag, name:tag or name@sha256:…',
  });
}
