import type { Package, Platform } from '../config/types.ts';
import type { ReadEnvironment } from './environments.ts';
import { givenInSecret } from './install-trees.ts';
import { treeKey } from './recipe.ts';
import type { LibRecipe, Place, Tree } from './types.ts';

export interface LibFacts {
  environment(pkg: Package): ReadEnvironment;
  /** The image of a package's runtime. */
  base(pkg: Package): string;
  rules: number;
}

/**
 * The libraries that a package takes out of its environment: those of `lib`, and whatever an environment of its own has put into
 * /var/task/lambda_lib and lambda_bin. `build.output` is the package exactly, so that only `lib` adds to it.
 */
export function libTree(pkg: Package, platform: Platform, facts: LibFacts): { places: Place[]; trees: Tree[] } {
  const { image, dockerfile, output } = pkg.build ?? {};
  const hasOwnImage = image !== undefined || dockerfile !== undefined;
  if (pkg.lib.length === 0 && (!hasOwnImage || output !== undefined)) return { places: [], trees: [] };
  const { environment, dockerfile: files } = facts.environment(pkg);
  const recipe: LibRecipe = {
    kind: 'lib',
    rules: facts.rules,
    runtime: pkg.runtime,
    platform,
    environment,
    base: facts.base(pkg),
    paths: [...new Set(pkg.lib)],
  };
  const tree: Tree = {
    key: treeKey(recipe),
    recipe,
    label: `libraries of ${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}`,
    lines: recipe.paths,
    origin: { files: new Map(), ...(files && { dockerfile: files }) },
    ...givenInSecret(pkg, {}),
  };
  const place = (from: string, to: string): Place => ({ tree: tree.key, from, to, skip: [], role: 'lib' });
  // Both the root of a function and a layer's lib/ are on LD_LIBRARY_PATH (AWS Lambda Developer Guide, "Defined runtime environment variables").
  return { places: [place('lib/', pkg.kind === 'function' ? '' : 'lib/'), place('bin/', 'bin/')], trees: [tree] };
}
