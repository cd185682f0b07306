import type { Package, Platform } from '../config/types.ts';
import { mayBeLocal } from './environments.ts';
import { treeKey } from './recipe.ts';
import type { ImageRecipe, Place, Tree } from './types.ts';

/** Number of the rules by which an image's /opt becomes a tree (convert/). */
const RULES = 1;

/**
 * The tree that a layer takes from an image's /opt. The image counts by its reference, so that no plan asks a registry; one that only
 * the local Docker has counts by its id.
 */
export function imageTree(
  pkg: Package,
  platform: Platform,
  localImage: (reference: string) => string | undefined,
): { places: Place[]; trees: Tree[] } {
  if (pkg.kind !== 'layer' || pkg.image === undefined) return { places: [], trees: [] };
  const reference = pkg.image;
  const id = mayBeLocal(reference) ? localImage(reference) : undefined;
  const recipe: ImageRecipe = {
    kind: 'image',
    rules: RULES,
    platform,
    image: id === undefined ? { kind: 'registry', reference } : { kind: 'local', reference, id },
  };
  const tree: Tree = {
    key: treeKey(recipe),
    recipe,
    label: `/opt of ${reference}`,
    lines: [],
    origin: { files: new Map() },
  };
  return { places: [{ tree: tree.key, to: '', from: '', skip: [], role: 'source' }], trees: [tree] };
}
