import type { Tree, TreeKey } from '../plan/types.ts';
import { inLanes } from './lanes.ts';
import { lackingSecrets } from './needed-secrets.ts';
import { solveTrees } from './solved-packs.ts';
import { packSources } from './source-packs.ts';
import { isImage, isSolved, isSource, type MadeTrees, packOf, type TreeOutcome, type TreeWork } from './tree-work.ts';

/**
 * A sound pack for every needed tree: from the store, packed from the host's files, taken out of an image, or made in a solve per platform.
 * What fails is a result. @returns also which came from the store @throws PackerError when the store cannot be written; the signal's reason when interrupted
 */
export async function makeTrees(work: TreeWork): Promise<MadeTrees & { reused: TreeKey[] }> {
  const { plan, request, store, needed } = work;
  const trees = new Map<TreeKey, TreeOutcome>();
  const missing: Tree[] = [];
  for (const key of needed) {
    const tree = plan.trees.get(key)!;
    const isForced = request.force && !isSource(tree);
    const pack = isForced ? undefined : store.read(packOf(work, key));
    if (pack) trees.set(key, { ok: true, pack });
    else missing.push(tree);
  }
  const lacking = await lackingSecrets([...missing.filter(isSolved), ...work.bases], request, work.waiting);
  for (const { key, recipe } of missing) {
    const dependencies =
      recipe.kind === 'run' && recipe.dependencies !== null ? lacking.get(recipe.dependencies) : undefined;
    if (dependencies) lacking.set(key, dependencies);
  }
  for (const [key, outcome] of lacking) trees.set(key, outcome);
  const unmade = missing.filter(isSolved).filter(({ key }) => !lacking.has(key));
  const prepared = unmade.length > 0 ? await request.hooks?.solving?.(unmade) : undefined;
  const solved = { ...work, request: { ...request, ...prepared } };
  const platforms = [...new Set(unmade.map((tree) => tree.recipe.platform))];
  const images = missing.filter(isImage);
  const settled = await inLanes(request.concurrency, [
    () => packSources(work, missing.filter(isSource)),
    ...(images.length > 0 ? [async () => (await import('./image-packs.ts')).packImages(work, images)] : []),
    ...platforms.map(
      (platform) => () =>
        solveTrees(
          solved,
          platform,
          unmade.filter((tree) => tree.recipe.platform === platform),
        ),
    ),
  ]);
  for (const made of settled) for (const [key, outcome] of made.trees) trees.set(key, outcome);
  const unfound = new Set(missing.map(({ key }) => key));
  const reused = needed.filter((key) => !unfound.has(key));
  return { trees, reused, solves: settled.reduce((sum, made) => sum + made.solves, 0) };
}
