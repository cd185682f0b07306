import { createReadStream } from 'node:fs';
import { unpackTar } from '../archive/unpack.ts';
import { PackerError } from '../errors.ts';
import { removeQuietly } from '../files.ts';
import { solveBase } from '../graph/base-image.ts';
import { baseInArchive, type FoundBase, findBase } from '../image/base.ts';
import type { Plan, Target, Tree } from '../plan/types.ts';
import { type ImageEntry, imageKey } from '../store/images.ts';
import type { Store } from '../store/store.ts';
import type { ImageWork } from './images.ts';
import type { BaseTree } from './tree-work.ts';
import type { BuildHooks, BuildRequest } from './types.ts';

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

/** From the store; else made by BuildKit, and kept there. */
async function made(key: string, work: ImageWork): Promise<FoundBase> {
  const { plan, request, context, store, solved, trees } = work;
  const kept = request.force ? undefined : store.images.read(imageKey(key));
  if (kept) return storedBase(kept, store);
  const lacking = trees.get(key);
  if (lacking?.ok === false) throw new PackerError([lacking.problem]);
  const tree = plan.trees.get(key) as BaseTree;
  const { platform } = tree.recipe;
  const path = store.temporary();
  try {
    solved.push(key);
    await solve(tree, path, work);
    const { open, ...image } = await baseInArchive(path, tree.label, platform, context.signal);
    await store.images.commit(imageKey(key), image, open);
    return storedBase(image, store);
  } finally {
    removeQuietly(path);
  }
}

async function solve(tree: BaseTree, path: string, { plan, request, report, context }: ImageWork): Promise<void> {
  const { platform } = tree.recipe;
  const prepared = await request.hooks?.solving?.([tree]);
  const { builder, cache, caBundle, env, home, secrets, force, hooks } = { ...request, ...prepared };
  await hooks?.emulating?.(platform, builder);
  const waiting = () => plan.targets.filter(({ manifest }) => usesBase(manifest, tree.key)).map(({ id }) => id);
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
}

const storedBase = (image: ImageEntry, { images }: Store): FoundBase => ({
  ...image,
  blobs: image.layers.map(({ sha256, size }) => ({ sha256, size, open: () => createReadStream(images.path(sha256)) })),
});

/** Trees of bases that must be made for these targets: those that the store, if one is given, does not have. */
export const basesToMake = (plan: Plan, targets: readonly Target[], store: Store | undefined): BaseTree[] =>
  [...plan.trees.values()]
    .filter((tree): tree is BaseTree => tree.recipe.kind === 'base')
    .filter(({ key }) => targets.some(({ manifest }) => usesBase(manifest, key)))
    .filter(({ key }) => !store?.images.has(imageKey(key)));

/** A request whose `solving` is asked once, of all that will be solved: what trees ask for it counts for bases as well. */
export function askedOnce(request: BuildRequest, bases: readonly Tree[]): BuildRequest {
  const { hooks } = request;
  if (!hooks?.solving) return request;
  let answer: ReturnType<NonNullable<BuildHooks['solving']>> | undefined;
  const solving: BuildHooks['solving'] = (trees) => {
    answer ??= hooks.solving!([...new Set([...trees, ...bases])]);
    return answer;
  };
  const { planned, emulating } = hooks;
  return {
    ...request,
    hooks: {
      solving,
      ...(planned && { planned: planned.bind(hooks) }),
      ...(emulating && { emulating: emulating.bind(hooks) }),
    },
  };
}

const usesBase = ({ image }: Target['manifest'], key: string): boolean =>
  image !== undefined && 'tree' in image.base && image.base.tree === key;
