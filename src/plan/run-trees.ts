import { posix } from 'node:path';
import type { Package, Platform } from '../config/types.ts';
import type { ReadEnvironment } from './environments.ts';
import { givenInSecret } from './install-trees.ts';
import { layerFolders } from './places.ts';
import { runRecipe, treeKey } from './recipe.ts';
import { runtimeFacts } from './runtimes.ts';
import type { SourceReader } from './source-trees.ts';
import type { Place, Tree } from './types.ts';

export interface RunFacts {
  environment(pkg: Package): ReadEnvironment;
  sources: SourceReader;
  rules: number;
}

/** Whether a package's source goes through commands. */
export const hasCommands = (pkg: Package): boolean =>
  pkg.build !== undefined && (pkg.build.run.length > 0 || pkg.build.output !== undefined);

/**
 * What `build.run` makes of the package's source, at its place. `dependencies` is the tree of its packages, which the commands find beside
 * the copy.
 */
export function runTree(
  pkg: Package,
  platform: Platform,
  dependencies: Tree | undefined,
  facts: RunFacts,
): { places: Place[]; trees: Tree[] } {
  const build = pkg.build!;
  const { environment, dockerfile } = facts.environment(pkg);
  const { inputs, files, exclude, to } = facts.sources.copy(pkg);
  const { language } = runtimeFacts(pkg.runtime);
  const recipe = runRecipe({
    rules: facts.rules,
    runtime: pkg.runtime,
    platform,
    environment,
    dependencies: dependencies?.key ?? null,
    inputs,
    commands: build.run,
    on: build.platform,
    env: build.env,
    network: build.network,
    output: build.output ?? null,
    packageJson: build.output !== undefined && pkg.kind === 'function' && language === 'node',
    exclude: build.output === undefined ? exclude : [],
  });
  const tree: Tree = {
    key: treeKey(recipe),
    recipe,
    label: `build of ${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}`,
    lines: build.run.map(shownCommand),
    origin: { files, ...(dockerfile && { dockerfile }) },
    ...givenInSecret(pkg, {}),
  };
  const place: Place = {
    tree: tree.key,
    from: '',
    to: build.output === undefined ? to : outputPlace(pkg, build.output),
    skip: [],
    role: 'source',
  };
  return { places: [place], trees: [tree] };
}

export const shownCommand = (command: string | string[]): string =>
  typeof command === 'string' ? command.trim() : command.join(' ');

/** `output` is the package as it is, of a layer what /opt shall hold. Only a jar has a place of its own: Lambda finds it in lib/ (a layer's in java/lib/). */
function outputPlace(pkg: Package, output: string): string {
  if (runtimeFacts(pkg.runtime).language === 'java' && posix.extname(output) === '.jar')
    return pkg.kind === 'function' ? 'lib/' : 'java/lib/';
  return pkg.kind === 'layer' && pkg.layout === 'source' ? layerFolders(runtimeFacts(pkg.runtime)).source : '';
}
