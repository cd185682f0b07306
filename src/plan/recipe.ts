import { compareBytes } from '../byte-order.ts';
import { digestOf } from './canonical.ts';
import type {
  Environment,
  InstallRecipe,
  Manifest,
  ManifestHash,
  Recipe,
  RunRecipe,
  SourceFile,
  TreeKey,
} from './types.ts';

/** The key of the tree that a recipe makes. */
export const treeKey = (recipe: Recipe): TreeKey => digestOf(recipe);

export const manifestHash = (manifest: Manifest): ManifestHash => digestOf(manifest);

/** Files sorted by the bytes of their names, so that the listing order of a file system leaves no trace. */
export const sourceRecipe = (files: SourceFile[]): Recipe => ({ kind: 'source', files: sorted(files) });

export const installRecipe = (recipe: Omit<InstallRecipe, 'kind'>): InstallRecipe => ({
  kind: 'install',
  ...recipe,
  inputs: sorted(recipe.inputs),
});

export const runRecipe = (recipe: Omit<RunRecipe, 'kind'>): RunRecipe => ({
  kind: 'run',
  ...recipe,
  inputs: sorted(recipe.inputs),
});

/** The key of an environment: trees whose environments have one key share its image and its packages. */
export const environmentKey = (environment: Environment): string => digestOf(environment);

/**
 * Whether making a tree holds steps whose results are not in its pack, and that a BuildKit cache of the results alone (`mode=min`) would
 * so run again: OS packages, a Dockerfile, commands.
 */
export function hasInnerSteps(recipe: Recipe): boolean {
  if (recipe.kind === 'source' || recipe.kind === 'image') return false;
  const { from, packages } = recipe.environment;
  return recipe.kind === 'run' || from.kind === 'dockerfile' || packages.length > 0;
}

const sorted = (files: SourceFile[]): SourceFile[] => [...files].sort((a, b) => compareBytes(a.path, b.path));

/** Keys of the trees that an artifact is made of. */
export const treesOf = ({ places, image }: Manifest): TreeKey[] => [
  ...(image && 'tree' in image.base ? [image.base.tree] : []),
  ...places.map(({ tree }) => tree),
];
