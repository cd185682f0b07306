import type { FunctionPackage, Platform } from '../config/types.ts';
import type { EnvironmentReader, PlacedBuild } from './environments.ts';
import { givenInSecret } from './install-trees.ts';
import { treeKey } from './recipe.ts';
import type { BaseRecipe, ImageManifest, Tree } from './types.ts';

/** What an image function is put on, and its command. A base that must be made is a tree. */
export function imageManifest(
  pkg: FunctionPackage,
  platform: Platform,
  { environment, base, pinned }: { environment: EnvironmentReader; base: string; pinned(reference: string): string },
): { image: ImageManifest; trees: Tree[] } {
  const cmd = pkg.handler === undefined || pkg.dockerfile !== undefined ? null : [pkg.handler];
  const build = buildOf(pkg);
  if (!build) return { image: { base: { reference: pinned(pkg.base?.image ?? base) }, cmd }, trees: [] };
  const read = environment(pkg, build);
  const recipe: BaseRecipe = { kind: 'base', runtime: pkg.runtime, platform, environment: read.environment };
  const tree: Tree = {
    key: treeKey(recipe),
    recipe,
    label: pkg.dockerfile === undefined ? `base of lambdas.${pkg.name}` : `Dockerfile of lambdas.${pkg.name}`,
    lines: read.environment.packages,
    origin: { files: new Map(), ...(read.dockerfile && { dockerfile: read.dockerfile }) },
    ...givenInSecret(pkg, {}),
  };
  return { image: { base: { tree: tree.key }, cmd }, trees: [tree] };
}

/** Undefined: a registry's image as it is. */
function buildOf({ dockerfile, base, sources }: FunctionPackage): PlacedBuild | undefined {
  const context = sources[0]?.path;
  if (dockerfile !== undefined)
    return { dockerfile, args: {}, packages: [], ...(context !== undefined && { context }) };
  return base && (base.dockerfile !== undefined || base.packages.length > 0) ? base : undefined;
}
