import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Problem } from '../errors.ts';
import { fileFailure, isAbandoned, OWNER, removeQuietly } from '../files.ts';
import type { Tree, TreeKey } from '../plan/types.ts';
import { BAKE_TARGET, bakeDefinition, bakeFile } from './bake.ts';
import { bake } from './buildx.ts';
import { type CacheOptions, cacheOptions, dropCache, keepCache, prepareCache } from './cache.ts';
import { writeContext } from './context.ts';
import { dockerfile } from './dockerfile.ts';
import { imageProblem, solveProblem, stepProblem } from './failure.ts';
import { metaTap } from './meta-tap.ts';
import { type Observed, progressReader } from './progress.ts';
import { writeSecrets } from './secrets.ts';
import { stageName } from './stage.ts';
import type { InstallTree, SolveRequest, SolveResult, TreeMeta, TreeResult } from './types.ts';

type Mode = 'first' | 'follow-up';
type Round =
  | { ok: true; metas: Map<TreeKey, TreeMeta>; digests: Map<string, string> }
  | { ok: false; problems: Map<TreeKey, Problem> };

/**
 * Makes install trees: one solve for all of them. A tree that fails is left out and the rest is solved again, since a failed solve yields
 * nothing. Trees that hold something which only runs under the target platform get one more solve, for these alone.
 *
 * @throws PackerError for what is wrong before Docker is asked (an input that changed, a bad --cache); the signal's reason when aborted;
 *   whatever `receive` throws. Failures of installs, and of Docker itself, are results.
 */
export async function solve(request: SolveRequest): Promise<SolveResult> {
  const results = new Map<TreeKey, TreeResult>();
  const cache = cacheOptions(request.cache, request.platform);
  const count = { solves: 0 };
  const first = await solveAll(request, request.trees.filter(isInstall), 'first', cache, results, count);
  const pending = first.filter(({ key }) => hasPending(results.get(key)));
  if (pending.length > 0) await request.beforeFollowUp?.();
  // The first solve's cache holds all results; one of a few trees would take its place.
  await solveAll(request, pending, 'follow-up', { from: cache.from, to: [] }, results, count);
  return { trees: results, ...count };
}

const isInstall = (tree: Tree): tree is InstallTree => tree.recipe.kind === 'install';
const hasPending = (result: TreeResult | undefined): boolean => result?.ok === true && result.meta.pending.length > 0;

/** Solves until what is left succeeds. Each round that fails names at least one tree, so there are at most as many rounds as trees, and one. */
async function solveAll(
  request: SolveRequest,
  trees: InstallTree[],
  mode: Mode,
  cache: CacheOptions,
  results: Map<TreeKey, TreeResult>,
  count: { solves: number },
): Promise<InstallTree[]> {
  let left = trees;
  while (left.length > 0) {
    const round = await solveOnce(request, left, mode, cache);
    count.solves += 1;
    if (round.ok) {
      for (const { key, recipe } of left) {
        const baseDigest = round.digests.get(recipe.base);
        results.set(key, { ok: true, meta: round.metas.get(key)!, ...(baseDigest !== undefined && { baseDigest }) });
      }
      break;
    }
    for (const [key, problem] of round.problems) results.set(key, { ok: false, problem });
    left = left.filter(({ key }) => !round.problems.has(key));
  }
  return left;
}

async function solveOnce(
  request: SolveRequest,
  trees: InstallTree[],
  mode: Mode,
  options: CacheOptions,
): Promise<Round> {
  const temporary = request.env.TMPDIR || tmpdir();
  const folder = await makeFolder(temporary).catch(cannotWrite(temporary));
  const cache = await prepareCache(options);
  try {
    const mask = await writeFolder(folder, request, trees, mode, cache).catch(cannotWrite(folder));
    const progress = progressReader(trees, request.waiting, request.report, mask);
    const metas = new Map<TreeKey, TreeMeta>();
    const keys = new Map(trees.map(({ key }) => [stageName(key), key]));
    const tap = metaTap((stage, meta) => {
      const key = keys.get(stage);
      if (key !== undefined) metas.set(key, meta);
    });
    const ended = await bake({
      folder,
      target: BAKE_TARGET,
      builder: request.builder,
      env: request.env,
      signal: request.signal,
      onProgress: progress.write,
      onOutput: async (stream) => {
        const taken = request.receive(tap).catch((error: unknown) => {
          tap.destroy(error as Error);
          throw error;
        });
        // When the reader gives up, the pipeline ends as well, and knows nothing better than that its stream was closed.
        const ended = await Promise.allSettled([taken, pipeline(stream, tap)]);
        for (const part of ended) if (part.status === 'rejected') throw part.reason;
      },
    });
    const observed = progress.end();
    if (ended.ok && trees.every(({ key }) => metas.has(key))) {
      await keepCache(cache);
      return { ok: true, metas, digests: observed.digests };
    }
    const why = ended.ok ? 'BuildKit reported success, but its archive lacks trees that were asked for' : ended.why;
    return { ok: false, problems: problemsOf(request, trees, observed, mask(why)) };
  } finally {
    await Promise.all([rm(folder, { recursive: true, force: true }), dropCache(cache)]);
  }
}

/** A folder of our own, which will hold secrets; those of processes that were killed go now. */
async function makeFolder(temporary: string): Promise<string> {
  for (const name of await readdir(temporary)) {
    const owner = /^lambda-packer-(\d+-[0-9a-f]{6})-/.exec(name)?.[1];
    if (owner !== undefined && isAbandoned(owner)) removeQuietly(join(temporary, name));
  }
  return mkdtemp(join(temporary, `lambda-packer-${OWNER}-`));
}

/** What is read is told of where it is read, so what the system says besides is about writing. */
const cannotWrite = (folder: string) => (thrown: unknown) => {
  throw (thrown as NodeJS.ErrnoException | null)?.errno === undefined ? thrown : fileFailure('write', folder, thrown);
};

/** Everything that buildx reads lies in one private folder. */
async function writeFolder(
  folder: string,
  request: SolveRequest,
  trees: InstallTree[],
  mode: Mode,
  cache: CacheOptions,
) {
  const context = join(folder, 'context');
  await mkdir(context);
  const mask = await writeSecrets(join(folder, 'secrets'), trees, request);
  await writeContext(context, trees);
  await writeFile(join(context, 'Dockerfile'), dockerfile(trees, request.platform, mode));
  await writeFile(
    join(folder, 'bake.json'),
    bakeFile(bakeDefinition(trees, request.platform, cache, request.force === true && mode === 'first')),
  );
  return mask;
}

/** Which trees failed, and why: by their own steps, else by their base images, else all of them by what buildx said last. */
function problemsOf(
  { waiting }: SolveRequest,
  trees: InstallTree[],
  { failures, text }: Observed,
  why: string,
): Map<TreeKey, Problem> {
  const problems = new Map<TreeKey, Problem>();
  for (const failed of failures) {
    const own = trees.find(({ key }) => key === failed.tree);
    if (own && / RUN /.test(failed.vertex)) problems.set(own.key, stepProblem(own, waiting(own.key), failed));
    else
      for (const tree of trees.filter(({ recipe }) => namesImage(failed.vertex, recipe.base)))
        problems.set(tree.key, imageProblem(tree.recipe.base, waiting(tree.key), failed.error));
  }
  if (problems.size > 0) return problems;
  // The excerpt of the Dockerfile that buildx prints is of our making, and tells its user nothing.
  const said =
    text.filter((line) => /^(?:ERROR|error)/.test(line)).join('\n') ||
    text.slice(-5).join('\n') ||
    failures.map(({ error }) => error).join('\n') ||
    why;
  const problem = solveProblem(said);
  return new Map(trees.map(({ key }) => [key, problem]));
}

/** `[internal] load metadata for docker.io/library/x:1`, `[deps-… 1/3] FROM x:1@sha256:…`. BuildKit writes short names out in full. */
function namesImage(vertex: string, base: string): boolean {
  const named = /^\[internal\] load metadata for (\S+)/.exec(vertex)?.[1] ?? /^\[[^\]]*\] FROM (\S+)/.exec(vertex)?.[1];
  if (named === undefined) return false;
  return (
    named === base ||
    named.startsWith(`${base}@`) ||
    named === `docker.io/${base}` ||
    named === `docker.io/library/${base}` ||
    named === `${base}:latest` ||
    named === `docker.io/library/${base}:latest`
  );
}
