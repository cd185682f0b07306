import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { restoreBase, saveBase } from '../../../src/actions/base-cache.ts';
import { actionHooks, cacheHit, finish, type HooksState } from '../../../src/actions/build-hooks.ts';
import { dockerIn } from '../../../src/graph/docker-process.ts';
import { build } from '../../../src/pipeline.ts';
import { sha256 } from '../../../src/plan/canonical.ts';
import type { BuildEvent } from '../../../src/ports.ts';
import { countedDocker } from './docker-shim.ts';
import { requestFor, writeProject } from './installs-project.ts';
import { type Runner, runner } from './runner.ts';

jest.setTimeout(300_000);

let here: Runner;
let shim: ReturnType<typeof countedDocker>;
beforeAll(async () => {
  here = await runner();
  shim = countedDocker(join(here.root, 'bin'));
});
afterAll(() => here.close());

// New to BuildKit in every run of this test, whatever it has seen before.
const salt = String(Math.random());
const REQUIREMENTS = { api: 'idna==3.11', web: `six==1.17.0`, job: `idna==3.10` };

/** A job on a fresh runner: no store, no dist; then its post step in another process. */
async function job(requirements: Record<string, string>, source = '1', more = {}) {
  for (const name of ['store', 'dist']) rmSync(join(here.root, name), { recursive: true, force: true });
  const config = writeProject(join(here.root, 'project'), requirements, source, salt);
  const main = here.step();
  const docker = dockerIn(shim.env);
  let state: HooksState = {};
  const settings = {
    ...{
      scope: '',
      leg: 'amd64',
      cache: true,
      saves: true,
      restores: true,
      logins: [],
      force: false,
      temporary: here.temporary,
      setup: 'auto' as const,
    },
    ...{ binfmtImage: 'none', buildkitImage: 'none', builder: undefined, ...more },
  };
  const hooks = actionHooks(settings, { caches: main.caches, docker, log: main.log }, (news) => {
    state = JSON.parse(JSON.stringify(news));
  });
  const events: BuildEvent[] = [];
  const request = { ...requestFor(config, join(here.root, 'dist'), join(here.root, 'store')), env: shim.env, hooks };
  const result = await build(
    { ...request, keepGoing: true },
    (event) => events.push(event),
    new AbortController().signal,
  );
  const post = here.step();
  const base = { scope: '', leg: 'amd64', branch: 'main', folder: join(here.temporary, 'base'), ...post };
  await saveBase(base, result.manifest, sha256(JSON.stringify([requirements, source])));
  await finish(state, true, { caches: post.caches, docker, log: post.log });
  const saved = here.services.requests('cache.CreateCacheEntry').map(({ request }) => (request as { key: string }).key);
  const uploaded = here.services.received('cache.blob');
  here.services.forget();
  return {
    hit: cacheHit(state, settings.cache),
    targets: result.outcomes.map(({ target, status }) => `${target.name} ${status}`),
    zips: Object.fromEntries(
      result.outcomes.map((outcome) => [outcome.target.name, 'artifact' in outcome ? outcome.artifact.sha256 : '']),
    ),
    docker: shim.started(),
    solves: result.solves,
    /** Names of the functions whose installs ran or were asked for. */
    steps: events.flatMap((event) =>
      event.kind === 'step' && event.status !== 'started' ? [`${event.targets} ${event.status}`] : [],
    ),
    saved: saved.map((key) => key.split('-')[2]),
    uploaded,
    warnings: [...main.warnings(), ...post.warnings()],
  };
}

const ALL = ['api built', 'job built', 'web built'];
const BAKES = (words: string[]) => words.filter((line) => line.startsWith('buildx bake'));
let first: Awaited<ReturnType<typeof job>>;

test('the first build solves once, and leaves all three caches', async () => {
  first = await job(REQUIREMENTS);
  expect([first.hit, first.targets, first.solves, first.warnings]).toEqual(['none', ALL, 1, []]);
  expect(first.docker).toEqual([expect.stringMatching(/buildx inspect$/), expect.stringMatching(/^buildx bake/)]);
  expect(first.saved.sort()).toEqual(['base', 'buildkit', 'packs']);
});

test('nothing changed: no docker, nothing is uploaded, the same bytes', async () => {
  const { services } = here;
  const second = await job(REQUIREMENTS);
  expect([second.hit, second.targets, second.docker, second.solves]).toEqual(['exact', ALL, [], 0]);
  expect([second.zips, second.saved, second.uploaded, second.warnings]).toEqual([first.zips, [], 0, []]);
  expect(services.caches()).toHaveLength(3);
});

test('one line of source: no docker, and the base manifest is all that is uploaded', async () => {
  const edited = await job(REQUIREMENTS, '2');
  expect([edited.hit, edited.targets, edited.docker]).toEqual(['exact', ALL, []]);
  expect([edited.saved, edited.uploaded < 100_000, edited.warnings]).toEqual([['base'], true, []]);
  const base = await restoreBase({
    scope: '',
    leg: 'amd64',
    branch: 'main',
    folder: join(here.temporary, 'base'),
    ...here.step(),
  });
  expect(Object.fromEntries(base!.artifacts.map(({ name, sha256 }) => [name, sha256]))).toEqual(edited.zips);
  here.services.forget();
});

test('one requirements file: one solve, in which that install alone runs', async () => {
  const changed = await job({ ...REQUIREMENTS, web: `six==1.16.0` });
  expect([changed.hit, changed.targets, changed.solves]).toEqual(['partial', ALL, 1]);
  expect([BAKES(changed.docker).length, changed.steps]).toEqual([1, ['web (linux/amd64) done']]);
  expect([changed.zips.api, changed.zips.job]).toEqual([first.zips.api, first.zips.job]);
  expect(changed.saved.sort()).toEqual(['base', 'buildkit', 'packs']);
});

test('back to a state that was built before: no docker', async () => {
  const back = await job(REQUIREMENTS);
  expect([back.hit, back.docker, back.zips]).toEqual(['exact', [], first.zips]);
});

test('a target that fails: what was built is not built again', async () => {
  const broken = { ...REQUIREMENTS, web: `no-such-package-of-ours==1`, job: `six==1.15.0` };
  const failed = await job(broken);
  expect([failed.targets, failed.saved.includes('packs')]).toEqual([['api built', 'job built', 'web failed'], true]);
  const mended = await job({ ...broken, web: `six==1.14.0` });
  expect([mended.targets, mended.steps, mended.solves]).toEqual([ALL, ['web (linux/amd64) done'], 1]);
});

test('cache: false asks the service for nothing', async () => {
  here.services.evict();
  const without = await job(REQUIREMENTS, '1', { cache: false });
  expect([without.hit, without.solves, without.saved]).toEqual(['none', 1, ['base']]);
  expect(without.docker).toEqual([expect.stringMatching(/^buildx bake/)]);
});

test('a cache of BuildKit’s own: BuildKit uses that one, packs stay in the Actions cache', async () => {
  here.services.evict();
  const folder = join(here.root, 'own-cache');
  const own = await job(REQUIREMENTS, '1', { cache: `type=local,dest=${folder}` });
  expect([own.solves, own.saved.sort()]).toEqual([1, ['base', 'packs']]);
  expect(JSON.parse(readFileSync(join(folder, 'linux-amd64', 'index.json'), 'utf8')).manifests).toHaveLength(1);
  expect(readdirSync(here.temporary).filter((name) => /^(?:packs|buildkit|base)/.test(name))).toEqual([]);
});
