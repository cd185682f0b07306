import { packTar, type StageResult } from '../archive/tar.ts';
import type { Platform } from '../config/types.ts';
import { solve } from '../graph/solve.ts';
import { stageName } from '../graph/stage.ts';
import type { SolveResult, TreeMeta } from '../graph/types.ts';
import { compilePatterns } from '../plan/patterns.ts';
import { about, type InstallTree, type MadeTrees, packOf, problemOf, type TreeWork } from './tree-work.ts';

/** Installs the trees of one platform in one solve, and packs them as they arrive. */
export async function install(work: TreeWork, platform: Platform, group: InstallTree[]): Promise<MadeTrees> {
  const { request, report, signal, waiting } = work;
  const delivered = new Map<string, Delivered>();
  const { builder, cache, caBundle, env, home, hooks } = request;
  try {
    const result = await solve({
      ...{ platform, trees: group, waiting, env: { ...env }, home, report, signal, force: request.force },
      ...(builder !== undefined && { builder }),
      ...(cache !== undefined && { cache }),
      ...(caBundle !== undefined && { caBundle }),
      beforeFollowUp: async () => hooks?.emulating?.(platform, builder),
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

/** A tree that arrived whole; its pack is committed when the solve is over and tells what it was built on. */
type Delivered = StageResult<TreeMeta> & { path: string };

async function receive(
  work: TreeWork,
  group: InstallTree[],
  stream: Parameters<typeof packTar>[0],
  delivered: Map<string, Delivered>,
): Promise<void> {
  const { store, pool, plan } = work;
  const stages = new Map(group.map((tree) => [stageName(tree.key), tree]));
  const paths = new Map<string, string>();
  await packTar<TreeMeta>(stream, {
    pool,
    select(stage) {
      const tree = stages.get(stage);
      if (!tree) return undefined;
      const { language, exclude, strip } = tree.recipe.options;
      const path = store.temporary();
      paths.set(stage, path);
      return {
        path,
        compression: plan.compression,
        rules: { language, strip, excluded: compilePatterns(exclude).matches },
      };
    },
    deliver(result) {
      const path = paths.get(result.stage);
      if (path !== undefined) delivered.set(result.stage, { ...result, path });
    },
  });
}

function keep(
  work: TreeWork,
  group: InstallTree[],
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
        ...about(work, tree),
        made,
      });
      trees.set(tree.key, { ok: true, pack });
    }
  }
  return trees;
}
