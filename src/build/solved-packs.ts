import type { TreeRules } from '../archive/normalise.ts';
import { packTar, type StageResult } from '../archive/tar.ts';
import { unpackTar } from '../archive/unpack.ts';
import type { Platform } from '../config/types.ts';
import { solve } from '../graph/solve.ts';
import { stageName } from '../graph/stage.ts';
import type { SolveResult, TreeMeta } from '../graph/types.ts';
import { compilePatterns } from '../plan/patterns.ts';
import type { SolvedRecipe } from '../plan/types.ts';
import { about, type MadeTrees, packOf, problemOf, type SolvedTree, type TreeWork } from './tree-work.ts';
import { unpackTree } from './unpack-tree.ts';

/**
 * Makes the trees of one platform in one solve, and packs them as they arrive. Commands that find packages beside their source wait for
 * these, which then come from their packs: one more solve, when both had to be made.
 */
export async function solveTrees(work: TreeWork, platform: Platform, group: SolvedTree[]): Promise<MadeTrees> {
  const unmade = new Set(group.map(({ key }) => key));
  const waits = ({ recipe }: SolvedTree) =>
    recipe.kind === 'run' && recipe.dependencies !== null && unmade.has(recipe.dependencies);
  const first = await solveGroup(
    work,
    platform,
    group.filter((tree) => !waits(tree)),
  );
  const made: MadeTrees = { trees: new Map(first.trees), solves: first.solves };
  const ready = group.filter(waits).filter((tree) => {
    const dependencies = made.trees.get((tree.recipe as { dependencies: string }).dependencies);
    if (dependencies?.ok === false) made.trees.set(tree.key, dependencies);
    return dependencies?.ok !== false;
  });
  if (ready.length === 0) return made;
  const second = await solveGroup(work, platform, ready);
  return { trees: new Map([...made.trees, ...second.trees]), solves: made.solves + second.solves };
}

async function solveGroup(work: TreeWork, platform: Platform, group: SolvedTree[]): Promise<MadeTrees> {
  if (group.length === 0) return { trees: new Map(), solves: 0 };
  const { request, report, signal, waiting } = work;
  const delivered = new Map<string, Delivered>();
  const { builder, cache, caBundle, env, home, secrets, hooks } = request;
  try {
    if (group.some((tree) => runsOnTarget(tree))) await hooks?.emulating?.(platform, builder);
    const result = await solve({
      ...{ platform, trees: group, waiting, env: { ...env }, home, report, signal, force: request.force },
      ...(builder !== undefined && { builder }),
      ...(cache !== undefined && { cache }),
      ...(caBundle !== undefined && { caBundle }),
      beforeFollowUp: async () => hooks?.emulating?.(platform, builder),
      ...(secrets !== undefined && { secrets }),
      untar: unpackTar,
      unpack: (key, folder) => unpackTree(work, key, folder),
      receive: (stream) => receive(work, group, stream, delivered),
    });
    return { trees: keep(work, group, delivered, result), solves: result.solves };
  } catch (thrown) {
    signal.throwIfAborted();
    const problem = problemOf(thrown);
    const kept = keep(work, group, delivered);
    return { trees: new Map(group.map(({ key }) => [key, kept.get(key) ?? { ok: false, problem }])), solves: 1 };
  }
}

/** Libraries are searched for, and commands mostly run, under the target platform from the start. */
const runsOnTarget = ({ recipe }: SolvedTree): boolean =>
  recipe.kind === 'lib' || (recipe.kind === 'run' && recipe.on === 'target');

/** A tree that arrived whole; its pack is committed when the solve is over and tells what it was built on. */
type Delivered = StageResult<TreeMeta> & { path: string };

async function receive(
  work: TreeWork,
  group: SolvedTree[],
  stream: Parameters<typeof packTar>[0],
  delivered: Map<string, Delivered>,
): Promise<void> {
  const { store, pool, plan } = work;
  const stages = new Map(group.map((tree) => [stageName(tree.key), tree]));
  const paths = new Map<string, string>();
  await packTar<TreeMeta>(stream, {
    pool,
    select(stage, { missing = [] }) {
      const tree = stages.get(stage);
      if (!tree || missing.length > 0) return undefined;
      const path = store.temporary();
      paths.set(stage, path);
      return { path, compression: plan.compression, rules: rulesOf(tree.recipe) };
    },
    deliver(result) {
      const path = paths.get(result.stage);
      if (path !== undefined) delivered.set(result.stage, { ...result, path });
    },
  });
}

function rulesOf(recipe: SolvedRecipe): TreeRules {
  if (recipe.kind === 'lib') return { language: 'none' };
  if (recipe.kind === 'run') return { language: 'none', excluded: compilePatterns(recipe.exclude).matches };
  const { language, exclude, strip } = recipe.options;
  return { language, strip, excluded: compilePatterns(exclude).matches };
}

function keep(
  work: TreeWork,
  group: SolvedTree[],
  delivered: Map<string, Delivered>,
  result?: SolveResult,
): MadeTrees['trees'] {
  const trees: MadeTrees['trees'] = new Map();
  for (const tree of group) {
    const arrived = delivered.get(stageName(tree.key));
    const solved = result?.trees.get(tree.key);
    if (solved && !solved.ok) trees.set(tree.key, { ok: false, problem: solved.problem });
    else if (arrived?.pack) {
      const { packages, notes } = arrived.meta;
      const baseDigest = solved?.ok ? solved.baseDigest : undefined;
      const made = { packages, notes, ...(baseDigest !== undefined && { baseDigest }) };
      const pack = work.store.commit(packOf(work, tree.key), arrived.path, arrived.pack, {
        ...about(work, tree, arrived.pack.entries, arrived.path),
        made,
      });
      trees.set(tree.key, { ok: true, pack });
    }
  }
  return trees;
}
