import { packFiles } from '../archive/pack.ts';
import type { Pool } from '../archive/pool.ts';
import { readArchive } from '../archive/read.ts';
import type { PreviousPack } from '../archive/takeover.ts';
import { packTar, type StageResult } from '../archive/tar.ts';
import { ZIP_FORMAT } from '../archive/zip.ts';
import type { Platform } from '../config/types.ts';
import { PackerError, type Problem } from '../errors.ts';
import { solve } from '../graph/solve.ts';
import { stageName } from '../graph/stage.ts';
import type { SolveResult, TreeMeta } from '../graph/types.ts';
import { compilePatterns } from '../plan/patterns.ts';
import type { InstallRecipe, Plan, SourceRecipe, Tree, TreeKey } from '../plan/types.ts';
import type { Report } from '../ports.ts';
import { packKey } from '../store/entry.ts';
import type { Store, StoredPack } from '../store/store.ts';
import type { BuildRequest } from './types.ts';

export interface TreeWork {
  plan: Plan;
  request: BuildRequest;
  store: Store;
  pool: Pool;
  report: Report;
  signal: AbortSignal;
  /** Trees that the stale targets are made of. */
  needed: TreeKey[];
  /** Ids of the targets that wait for a tree. */
  waiting(key: TreeKey): string[];
  /** The tree that stood in a source tree's place in the last build. */
  predecessor(key: TreeKey): TreeKey | undefined;
}

export type TreeOutcome = { ok: true; pack: StoredPack } | { ok: false; problem: Problem };

export interface MadeTrees {
  trees: Map<TreeKey, TreeOutcome>;
  solves: number;
}

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
  const platforms = [...new Set(installs.map((tree) => tree.recipe.platform))];
  const settled = await inLanes(request.concurrency, [
    () => packSources(work, missing.filter(isSource)),
    ...platforms.map(
      (platform) => () =>
        install(
          work,
          platform,
          installs.filter((tree) => tree.recipe.platform === platform),
        ),
    ),
  ]);
  for (const made of settled) for (const [key, outcome] of made.trees) trees.set(key, outcome);
  return { trees, solves: settled.reduce((sum, made) => sum + made.solves, 0) };
}

type SourceTree = Tree & { recipe: SourceRecipe };
type InstallTree = Tree & { recipe: InstallRecipe };
const isSource = (tree: Tree): tree is SourceTree => tree.recipe.kind === 'source';
const isInstall = (tree: Tree): tree is InstallTree => tree.recipe.kind === 'install';

const packOf = ({ plan }: TreeWork, key: TreeKey): string => packKey(key, ZIP_FORMAT, plan.compression);

const about = ({ plan }: TreeWork, tree: Tree) => ({
  format: ZIP_FORMAT,
  compression: plan.compression,
  recipe: tree.recipe,
});

/** One after the other: each pack is spread over the pool by itself. */
async function packSources(work: TreeWork, missing: SourceTree[]): Promise<MadeTrees> {
  const { store, pool, plan, signal } = work;
  const trees: MadeTrees['trees'] = new Map();
  for (const tree of missing) {
    signal.throwIfAborted();
    try {
      const files = tree.recipe.files.map(({ path, mode, sha256 }) => ({
        name: path,
        mode,
        sha256,
        host: tree.origin.files.get(path)!,
      }));
      const previous = previousPack(work, tree.key);
      const path = store.temporary();
      const packed = await packFiles(files, {
        path,
        compression: plan.compression,
        pool,
        ...(previous && { previous }),
      });
      trees.set(tree.key, { ok: true, pack: store.commit(packOf(work, tree.key), path, packed, about(work, tree)) });
    } catch (thrown) {
      trees.set(tree.key, { ok: false, problem: problemOf(thrown) });
    }
  }
  return { trees, solves: 0 };
}

function previousPack(work: TreeWork, key: TreeKey): PreviousPack | undefined {
  const before = work.predecessor(key);
  const pack = before === undefined ? undefined : work.store.read(packOf(work, before));
  if (pack?.entry.recipe.kind !== 'source') return undefined;
  const bytes = pack.bytes();
  return {
    compression: pack.entry.compression,
    files: pack.entry.recipe.files,
    entries: pack.entries ?? readArchive(bytes),
    elf: pack.entry.elf,
    bytes,
  };
}

async function install(work: TreeWork, platform: Platform, group: InstallTree[]): Promise<MadeTrees> {
  const { request, report, signal, waiting } = work;
  const delivered = new Map<string, Delivered>();
  const { builder, cache, caBundle, env, home } = request;
  try {
    const result = await solve({
      ...{ platform, trees: group, waiting, env: { ...env }, home, report, signal, noCache: request.force },
      ...(builder !== undefined && { builder }),
      ...(cache !== undefined && { cache }),
      ...(caBundle !== undefined && { caBundle }),
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

function problemOf(thrown: unknown): Problem {
  if (thrown instanceof PackerError && thrown.problems[0]) return thrown.problems[0];
  throw thrown;
}

/** Runs jobs in order, so many at a time. */
async function inLanes<T>(width: number, jobs: (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) results[index] = await jobs[index]!();
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(width, jobs.length)) }, lane));
  return results;
}
