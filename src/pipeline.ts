import { join } from 'node:path';
import { RULES_VERSION } from './archive/normalise.ts';
import { openPool } from './archive/pool.ts';
import { type Candidate, dropArtifacts, makeArtifacts, placeArtifacts } from './build/artifacts.ts';
import { askedOnce, basesToMake } from './build/bases.ts';
import { commit } from './build/commit.ts';
import { askEngine, askRegistries, referencesOf } from './build/image-standings.ts';
import { createdAt, makeImages, shipImages } from './build/images.ts';
import { checkImports } from './build/imports.ts';
import { shipIndexes } from './build/indexes.ts';
import { outcomesOf } from './build/outcomes.ts';
import { predecessors, readPast } from './build/past.ts';
import { readRequestedPlan, withVerify } from './build/planned.ts';
import { writeSboms } from './build/sboms.ts';
import { inShard, type Selected, selection } from './build/select.ts';
import { type Past, type StaleTarget, type Standing, standings } from './build/standing.ts';
import { recordSteps } from './build/steps.ts';
import { stopwatch } from './build/stopwatch.ts';
import { makeTrees } from './build/trees.ts';
import type { BuildRequest, BuildResult, Outcome } from './build/types.ts';
import { loadConfig } from './config/load.ts';
import type { Config } from './config/types.ts';
import { localImageId } from './graph/docker.ts';
import { readLock } from './lock/file.ts';
import { prepareDist, REPORT_FILE } from './outputs/files.ts';
import { MANIFEST_FILE, zipsIn } from './outputs/manifest.ts';
import { sha256 } from './plan/canonical.ts';
import { fileMemory } from './plan/file-memory.ts';
import { makePlan } from './plan/plan.ts';
import type { Plan, Target, TreeKey } from './plan/types.ts';
import type { Report } from './ports.ts';
import { openStore, type Store } from './store/store.ts';

/** What would be built, and why. Reads the config, sources and dist; needs neither network nor Docker. */
export function preview(
  request: BuildRequest,
  warn: (message: string) => void,
): { config: Config; plan: Plan; standings: Standing[]; store: Store; past: Past } {
  const config = loadConfig(request.config);
  const selected = selection(config, request);
  const store = openStore(request.store, { warn });
  const planned = planOf(config, request, selected, store, request.shard);
  const plan = withVerify(planned, request.verify);
  const past = readPast(request.dist, store);
  return { config, plan, standings: standings(plan, past, request.force), store, past };
}

/** Of what is selected: the plan that the request names, or one that is made with what the store remembers of files. @throws PackerError */
function planOf(
  config: Config,
  request: BuildRequest,
  selected: Selected,
  store: Store,
  shard: BuildRequest['shard'],
): Plan {
  if (request.plan !== undefined) return readRequestedPlan(request.plan, config, selected, shard);
  const record = `files-${sha256(config.file).slice(0, 32)}`;
  const memory = fileMemory(store.readRecord(record), Date.now());
  const { baseRegistry, dist: outputFolder, store: storeFolder, env } = request;
  const plan = makePlan(config, {
    baseRegistry,
    outputFolder,
    storeFolder,
    memory,
    rules: RULES_VERSION,
    env,
    locked: readLock(request.config),
    localImage: (reference) => localImageId(reference, env),
    selected: inShard(config, selected, shard),
  });
  const news = memory.news();
  if (news) store.writeRecord(record, news);
  return plan;
}

/**
 * Builds what changed: config → plan → how targets stand → trees → artifacts → dist.
 * @throws PackerError before anything is built, or when dist or the store cannot be written; the signal's reason when interrupted
 */
export async function build(request: BuildRequest, tell: Report, signal: AbortSignal): Promise<BuildResult> {
  const { report, steps } = recordSteps(tell, performance.now());
  const watch = stopwatch(report);
  const {
    config,
    plan,
    standings: previewed,
    store,
    past,
  } = preview(request, (message) =>
    report({ kind: 'problem', problem: { severity: 'warning', code: 'store/miss', message } }),
  );
  for (const problem of plan.warnings) report({ kind: 'problem', problem });
  const { env, home, login } = request;
  const context = { env, home, login, signal };
  const references = referencesOf(plan, request);
  const { standings: asked, unasked } = await askRegistries(previewed, references, request, context);
  const all = await askEngine(asked, references, request, signal);
  const isFailed = ({ target }: Standing) => unasked.some((failed) => failed.target.id === target.id);
  const stale = all.filter((standing) => standing.state === 'stale' && !isFailed(standing)) as StaleTarget[];
  watch.lap('plan');
  for (const { target, reason } of stale) report({ kind: 'target', target: target.id, status: 'started', reason });

  if (stale.length > 0) prepareDist(request.dist);
  const pool = openPool({ workers: request.concurrency });
  try {
    const { needed, waiting } = waitingFor(stale);
    if (needed.length > 0) await request.hooks?.planned?.(plan, needed, store);
    const bases = basesToMake(
      plan,
      stale.map(({ target }) => target),
      request.force ? undefined : store,
    );
    const once = askedOnce(request, bases);
    const made = await makeTrees({
      plan,
      request: once,
      bases,
      store,
      pool,
      report,
      signal,
      needed,
      waiting,
      predecessor: predecessors(plan, past),
    });
    watch.lap('trees');

    const standing = new Map(
      all.flatMap((each) =>
        each.state === 'unchanged' ? [[each.target.id, join(request.dist, each.target.output)]] : [],
      ),
    );
    const { dist, concurrency } = request;
    const staleOf = (type: Target['type']) => stale.flatMap(({ target }) => (target.type === type ? [target] : []));
    const solved: TreeKey[] = [];
    const images = await makeImages(staleOf('image'), {
      ...{ plan, store, request: once, trees: made.trees, references, context, report },
      solved,
    });
    const zips = { plan, store, dist, trees: made.trees, standing: (id: string) => standing.get(id), signal, report };
    const joined = [...unasked, ...images, ...(await makeArtifacts(staleOf('zip'), zips))];
    const before = zipsIn(past.manifest);
    const candidates = await checkImports(joined, { dist, before, store, concurrency, env, signal, report });
    const shipped = await ship(candidates, async () => {
      const shipped = await shipImages(candidates, { request, references, context, report });
      const indexed = outcomesOf(all, shipped, request.keepGoing);
      const planned = (name: string) => planOf(config, request, (pkg) => pkg.name === name, store, undefined).targets;
      const failed = await shipIndexes(config, indexed, { request, context, report, planned });
      return outcomesOf(all, [...shipped, ...failed], request.keepGoing);
    });
    const isWritten = shipped.some(({ status }) => status === 'built');
    if (isWritten) placeArtifacts(candidates, dist);
    else dropArtifacts(candidates);
    const { outcomes, keys } = await writeSboms(shipped, { plan, past, created: createdAt(env) });
    watch.lap('artifacts');

    const path = join(request.dist, REPORT_FILE);
    const solves = made.solves + solved.length;
    if (stale.length > 0) {
      const { writeReport } = await import('./build/report-file.ts');
      const job = { name: '', phases: watch.laps, steps: steps(plan), solves };
      const { reused } = made;
      writeReport(path, { config, plan, past, outcomes, store, problems: plan.warnings, job, needed, reused });
    }
    // Last, since what it writes makes the next build leave everything as it is.
    commit({
      config,
      plan,
      past,
      store,
      artifacts: outcomes.flatMap((outcome) => ('artifact' in outcome ? [outcome.artifact] : [])),
      isChanged: isWritten,
      sboms: keys,
    });
    watch.lap('dist');
    for (const { target, status, reason } of outcomes) report({ kind: 'target', target: target.id, status, reason });
    return {
      plan,
      outcomes,
      manifest: join(request.dist, MANIFEST_FILE),
      report: path,
      problems: plan.warnings,
      solves,
      phases: watch.laps,
    };
  } finally {
    await pool.close();
  }
}

/** What is sent, and what became of it; when that ends early, nothing is left in dist. */
async function ship(candidates: Candidate[], send: () => Promise<Outcome[]>): Promise<Outcome[]> {
  try {
    return await send();
  } catch (thrown) {
    dropArtifacts(candidates);
    throw thrown;
  }
}

/** The trees of the stale targets, in the plan's order, and who waits for each. */
function waitingFor(stale: Standing[]) {
  const targets = new Map<string, string[]>();
  const bases = new Map<string, string[]>();
  for (const { target } of stale) {
    const { places, image } = target.manifest;
    if (image && 'tree' in image.base) bases.set(image.base.tree, [...(bases.get(image.base.tree) ?? []), target.id]);
    for (const { tree } of places) {
      const waiting = targets.get(tree);
      if (!waiting) targets.set(tree, [target.id]);
      else if (waiting.at(-1) !== target.id) waiting.push(target.id);
    }
  }
  return { needed: [...targets.keys()], waiting: (key: string) => targets.get(key) ?? bases.get(key) ?? [] };
}
