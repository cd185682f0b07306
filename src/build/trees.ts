import type { Tree, TreeKey } from '../plan/types.ts';
import { install } from './install-packs.ts';
import { inLanes } from './lanes.ts';
import { packSources } from './source-packs.ts';
import {
  type InstallTree,
  type MadeTrees,
  packOf,
  type SourceTree,
  type TreeOutcome,
  type TreeWork,
} from './tree-work.ts';

/**
 * A sound pack for every needed tree: from the store, packed from the host's files, or installed in a solve per platform.
 * What fails is a result. @throws PackerError when the store cannot be written; the signal's reason when interrupted
 */
export async function makeTrees(work: TreeWork): Promise<MadeTrees> {
  const { plan, request, store, needed } = work;
  const trees = new Map<TreeKey, TreeOutcome>();
  const missing: Tree[] = [];
  for (const key of needed) {
    const tree = plan.trees.get(key)!;
    const isForced = request.force && tree.recipe.kind === 'install';
    const pack = isForced ? undefined : store.read(packOf(work, key));
    if (pack) trees.set(key, { ok: true, pack });
    else missing.push(tree);
  }
  const installs = missing.filter(isInstall);
  const prepared = installs.length > 0 ? await request.hooks?.solving?.(installs) : undefined;
  const solved = { ...work, request: { ...request, ...prepared } };
  const platforms = [...new Set(installs.map((tree) => tree.recipe.platform))];
  const settled = await inLanes(request.concurrency, [
    () => packSources(work, missing.filter(isSource)),
    ...platforms.map(
      (platform) => () =>
        install(
          solved,
          platform,
          installs.filter((tree) => tree.recipe.platform === platform),
        ),
    ),
  ]);
  for (const made of settled) for (const [key, outcome] of made.trees) trees.set(key, outcome);
  return { trees, solves: settled.reduce((sum, made) => sum + made.solves, 0) };
}

const isSource = (tree: Tree): tree is SourceTree => tree.recipe.kind === 'source';
const isInstall = (tree: Tree): tree is InstallTree => tree.recipe.kind === 'install';
