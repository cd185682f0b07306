import { compareBytes } from '../byte-order.ts';
import { digestOf } from './canonical.ts';
import type { InstallRecipe, Manifest, ManifestHash, Recipe, SourceFile, TreeKey } from './types.ts';

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

const sorted = (files: SourceFile[]): SourceFile[] => [...files].sort((a, b) => compareBytes(a.path, b.path));
