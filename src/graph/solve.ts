import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Problem } from '../errors.ts';
import { fileFailure, isAbandoned, OWNER, removeQuietly } from '../files.ts';
import { hasInnerSteps } from '../plan/recipe.ts';
import type { TreeKey } from '../plan/types.ts';
import { bakeDefinition, bakeFile } from './bake.ts';
import { bake } from './buildx.ts';
import { type CacheOptions, cacheOptions, dropCache, keepCache, prepareCache } from './cache.ts';
import { writeContext } from './context.ts';
import { dockerfile } from './dockerfile.ts';
import { environmentProblem, imageProblem, missingProblem, solveProblem, stepProblem } from './failure.ts';
import { placeImages } from './images.ts';
import type { Mask } from './mask.ts';
import { metaTap } from './meta-tap.ts';
import { imagesOf, namesImage } from './named-image.ts';
import { type Observed, progressReader } from './progress.ts';
import { writeSecrets } from './secrets.ts';
import { stageName } from './stage.ts';
import {
  isInstall,
  type SolvedTree,
  type SolveRequest,
  type SolveResult,
  type TreeMeta,
  type TreeResult,
} from './types.ts';

type Mode = 'first' | 'follow-up';
type Round =
  | { ok: true; metas: Map<TreeKey, TreeMeta>; digests: Map<string, string> }
  | { ok: false; problems: Map<TreeKey, Problem> };

/**
 * Makes trees: one solve for all of them. A tree that fails is left out and the rest is solved again, since a failed solve yields
 * nothing. Trees that hold something which only runs under the target platform get one more solve, for these alone.
 *
 * @throws PackerError for what is wrong before Docker is asked (an input that changed, a bad --cache); the signal's reason when aborted;
 *   whatever `receive` throws. Failures of installs, and of Docker itself, are results.
 */
export async function solve(request: SolveRequest): Promise<SolveResult> {
  const results = new Map<TreeKey, TreeResult>();
  // OS packages and commands are steps whose results are not in the trees.
  const mode = request.trees.some(({ recipe }) => hasInnerSteps(recipe)) ? 'max' : 'min';
  const cache = cacheOptions(request.cache, request.platform, undefined, mode);
  const count = { solves: 0 };
  const first = await solveAll(request, request.trees, 'first', cache, results, count);
  const pending = first.filter(({ key }) => hasPending(results.get(key)));
  if (pending.length > 0) await request.beforeFollowUp?.();
  // The first solve's cache holds all results; one of a few trees would take its place.
  await solveAll(request, pending.filter(isInstall), 'follow-up', { from: cache.from, to: [] }, results, count);
  return { trees: results, ...count };
}

const hasPending = (result: TreeResult | undefined): boolean => result?.ok === true && result.meta.pending.length > 0;

/** Solves until what is left succeeds. Each round that fails names at least one tree, so there are at most as many rounds as trees, and one. */
async function solveAll(
  request: SolveRequest,
  trees: SolvedTree[],
  mode: Mode,
  cache: CacheOptions,
  results: Map<TreeKey, TreeResult>,
  count: { solves: number },
): Promise<SolvedTree[]> {
  let left = trees;
  while (left.length > 0) {
    const round = await solveOnce(request, left, mode, cache);
    count.solves += 1;
    if (round.ok) {
      for (const tree of left) results.set(tree.key, resultOf(tree, round, request));
      break;
    }
    for (const [key, problem] of round.problems) results.set(key, { ok: false, problem });
    left = left.filter(({ key }) => !round.problems.has(key));
  }
  return left;
}

function resultOf(
  tree: SolvedTree,
  { metas, digests }: Extract<Round, { ok: true }>,
  request: SolveRequest,
): TreeResult {
  const meta = metas.get(tree.key)!;
  if (meta.missing && meta.missing.length > 0)
    return { ok: false, problem: missingProblem(meta.missing, meta.has ?? [], request.waiting(tree.key)) };
  const { from } = tree.recipe.environment;
  const baseDigest = from.kind === 'registry' ? digests.get(from.reference) : undefined;
  return { ok: true, meta, ...(baseDigest !== undefined && { baseDigest }) };
}

async function solveOnce(
  request: SolveRequest,
  trees: SolvedTree[],
  mode: Mode,
  options: CacheOptions,
): Promise<Round> {
  const folder = await makeFolder(request.env.TMPDIR);
  const cache = await prepareCache(options);
  try {
    const { mask, targets } = await writeFolder(folder, request, trees, mode, cache).catch(cannotWrite(folder));
    const progress = progressReader(trees, request.waiting, request.report, mask);
    const metas = new Map<TreeKey, TreeMeta>();
    const keys = new Map(trees.map(({ key }) => [stageName(key), key]));
    const tap = metaTap((stage, meta) => {
      const key = keys.get(stage);
      if (key !== undefined) metas.set(key, meta);
    });
    const ended = await bake({
      folder,
      targets,
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
export async function makeFolder(tmp: string | undefined): Promise<string> {
  const temporary = tmp || tmpdir();
  return folderIn(temporary).catch(cannotWrite(temporary));
}

async function folderIn(temporary: string): Promise<string> {
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
  trees: SolvedTree[],
  mode: Mode,
  cache: CacheOptions,
): Promise<{ mask: Mask; targets: string[] }> {
  const context = join(folder, 'context');
  await mkdir(context);
  const { mask, given } = await writeSecrets(join(folder, 'secrets'), trees, mode, request);
  await writeContext(context, trees, mode, request.unpack);
  const images = await placeImages(folder, trees, request);
  await writeFile(join(context, 'Dockerfile'), dockerfile(trees, request.platform, mode));
  const isFresh = request.force === true && mode === 'first';
  const definition = bakeDefinition({ trees, platform: request.platform, mode, cache, isFresh, images, given });
  await writeFile(join(folder, 'bake.json'), bakeFile(definition));
  return { mask, targets: Object.keys(definition.target) };
}

/** Which trees failed, and why: by their own steps, else by their environments, else all of them by what buildx said last. */
export function problemsOf(
  { waiting }: SolveRequest,
  trees: SolvedTree[],
  { failures, text }: Observed,
  why: string,
): Map<TreeKey, Problem> {
  const problems = new Map<TreeKey, Problem>();
  for (const failed of failures) {
    const own = trees.filter(({ key }) => failed.trees.includes(key));
    const isStep = / (?:RUN|COPY|ADD|WORKDIR) /.test(failed.vertex);
    const [first] = own;
    if (first && own.length === 1 && failed.stage === stageName(first.key) && isStep)
      problems.set(first.key, stepProblem(first, waiting(first.key), failed));
    else if (own.length > 0 && isStep)
      for (const tree of own) problems.set(tree.key, environmentProblem(tree, waiting(tree.key), failed));
    else
      for (const tree of trees) {
        const image = imagesOf(tree).find((reference) => namesImage(failed.vertex, reference));
        if (image !== undefined) problems.set(tree.key, imageProblem(image, waiting(tree.key), failed.error));
        else if (
          own.includes(tree) ||
          (own.length === 0 && isStep && tree.recipe.environment.from.kind === 'dockerfile')
        )
          problems.set(tree.key, environmentProblem(tree, waiting(tree.key), failed));
      }
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
