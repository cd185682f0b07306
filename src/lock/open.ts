import { compareBytes } from '../byte-order.ts';
import { imagesOf, lockInput } from '../plan/locked.ts';
import type { Plan, Target } from '../plan/types.ts';
import type { Open } from './types.ts';

/** What a plan (made without a lock file) leaves open: images without a digest that something rests on, and requirements. */
export function openIn(plan: Plan): Open {
  const images = new Set<string>();
  const sets: Open['sets'] = new Map();
  for (const { recipe } of plan.trees.values()) for (const each of imagesOf(recipe)) images.add(each);
  for (const target of plan.targets) {
    const base = target.manifest.image?.base;
    if (base && 'reference' in base) images.add(base.reference);
    for (const place of target.manifest.places) {
      const tree = plan.trees.get(place.tree);
      // A merged layer's packages are the layer's.
      if (place.role !== 'dependencies' || tree?.recipe.kind !== 'install') continue;
      const input = lockInput(tree.recipe);
      if (input === undefined) continue;
      const set = sets.get(input) ?? { packages: [], runtime: tree.recipe.runtime, trees: new Map() };
      const packages = [...new Set([...set.packages, labelOf(target)])].sort(compareBytes);
      sets.set(input, { ...set, packages, trees: set.trees.set(target.platform, tree) });
    }
  }
  return { images: [...images].filter((name) => !name.includes('@')).sort(compareBytes), sets };
}

const labelOf = ({ kind, name }: Target): string => `${kind === 'layer' ? 'layers' : 'lambdas'}.${name}`;
