import { unpackTar } from '../archive/unpack.ts';
import { type BaseTree, solveBase } from '../graph/base-image.ts';
import { baseInArchive, type FoundBase, findBase } from '../image/base.ts';
import type { Target } from '../plan/types.ts';
import type { ImageWork } from './images.ts';

/** Finds what a target's image is put on, each base once: in its registry, or made by BuildKit. @throws PackerError */
export function baseFinder(work: ImageWork): (target: Target) => Promise<FoundBase> {
  const found = new Map<string, Promise<FoundBase>>();
  return ({ manifest, platform }) => {
    const { base } = manifest.image!;
    const id = JSON.stringify([base, platform]);
    const known =
      found.get(id) ?? ('reference' in base ? findBase(base.reference, platform, work.context) : made(base.tree, work));
    found.set(id, known);
    return known;
  };
}

async function made(key: string, work: ImageWork): Promise<FoundBase> {
  const { plan, request, report, context, store, archives } = work;
  const tree = plan.trees.get(key) as BaseTree;
  const { platform } = tree.recipe;
  const prepared = await request.hooks?.solving?.([tree]);
  const { builder, cache, caBundle, env, home, secrets, force, hooks } = { ...request, ...prepared };
  await hooks?.emulating?.(platform, builder);
  const path = store.temporary();
  archives.push(path);
  const waiting = () => plan.targets.filter(({ manifest }) => usesBase(manifest, key)).map(({ id }) => id);
  await solveBase(
    tree,
    {
      ...{ platform, waiting, env: { ...env }, home, force, report, signal: context.signal, untar: unpackTar },
      ...(builder !== undefined && { builder }),
      ...(cache !== undefined && { cache }),
      ...(caBundle !== undefined && { caBundle }),
      ...(secrets !== undefined && { secrets }),
    },
    path,
  );
  return baseInArchive(path, tree.label, platform, context.signal);
}

const usesBase = ({ image }: Target['manifest'], key: string): boolean =>
  image !== undefined && 'tree' in image.base && image.base.tree === key;
