import type { Joined, Part } from '../archive/join.ts';
import type { ElfFacts } from '../archive/types.ts';
import { failure, PackerError } from '../errors.ts';
import type { Plan, Target } from '../plan/types.ts';
import type { TreeOutcome } from './tree-work.ts';

/** A pack at its place in an artifact, with the facts of its binaries. */
export type TreePart = Part & { elf: readonly ElfFacts[] };

/** What a target's artifact is joined from. @throws PackerError with the problem of a tree that could not be made */
export function partsOf(
  target: Target,
  { plan, trees }: { plan: Plan; trees: ReadonlyMap<string, TreeOutcome> },
): TreePart[] {
  return target.manifest.places.map((place) => {
    const made = trees.get(place.tree);
    if (!made)
      throw failure(
        'build/tree',
        `${target.id}: the tree ${plan.trees.get(place.tree)?.label ?? place.tree} was not made`,
      );
    if (!made.ok) throw new PackerError([made.problem]);
    return {
      from: place.from,
      to: place.to,
      skip: place.skip,
      tree: plan.trees.get(place.tree)!.label,
      pack: made.pack,
      elf: made.pack.entry.elf,
    };
  });
}

/** Facts of the binaries that are in the artifact, under the names that they have there. */
export function elfOf(parts: TreePart[], { overlaps }: Joined): ElfFacts[] {
  const lost = new Set(overlaps.map(({ path, loser }) => `${loser}\0${path}`));
  const facts = new Map<string, ElfFacts>();
  for (const part of parts) {
    const { tree, from, to, skip } = part;
    for (const elf of part.elf) {
      if (!elf.path.startsWith(from) || skip.some((prefix) => elf.path.startsWith(prefix))) continue;
      const path = to + elf.path.slice(from.length);
      if (!lost.has(`${tree}\0${path}`)) facts.set(path, { ...elf, path });
    }
  }
  return [...facts.values()];
}
