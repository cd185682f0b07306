import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { actionHooks, finish, type HooksState } from '../../../src/actions/build-hooks.ts';
import { cacheOptions } from '../../../src/graph/cache.ts';
import { dockerIn } from '../../../src/graph/docker-process.ts';
import { environmentName } from '../../../src/graph/stage.ts';
import type { Plan, Tree } from '../../../src/plan/types.ts';
import { openStore } from '../../../src/store/store.ts';
import { scriptedDocker } from './docker-shim.ts';
import { installsOf, planOf } from './installs-project.ts';
import { type Runner, runner } from './runner.ts';

jest.setTimeout(60_000);
let here: Runner;
beforeAll(async () => {
  here = await runner();
});
afterAll(() => here.close());
afterEach(() => here.services.evict());

/** Image functions, each with OS packages of its own: BuildKit makes a base for each, besides their installs. */
function planWith(packages: Record<string, string>): Plan {
  const project = join(here.root, 'project');
  rmSync(project, { recursive: true, force: true });
  const lines = Object.entries(packages).map(([name, os]) => {
    mkdirSync(join(project, name), { recursive: true });
    writeFileSync(join(project, name, 'app.py'), 'def handler(event, context):\n    return 1\n');
    writeFileSync(join(project, name, 'requirements.txt'), 'idna==3.11\n');
    return `  ${name}: { type: image, path: ./${name}, handler: app.handler, base: { packages: [${os}] } }`;
  });
  const config = join(project, 'package_config.yaml');
  writeFileSync(config, ['runtime_default: python3.13', 'lambdas:', ...lines].join('\n'));
  return planOf(config, join(here.root, 'plans'));
}

const inspected = (name: string, driver: string, features: string[] = []) =>
  [`Name: ${name}`, `Driver: ${driver}`, 'Nodes:', `Name: ${name}0`, 'Platforms: linux/amd64', ...features].join('\n');

/** A cache as BuildKit writes it. */
function writeCache(folder: string, content: string): void {
  const sha256 = createHash('sha256').update(content).digest('hex');
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  writeFileSync(join(folder, 'blobs', 'sha256', sha256), content);
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ manifests: [{ digest: `sha256:${sha256}` }] }));
}

/**
 * A fresh runner that solves a plan's installs, and then its bases at the same time, as a build does. What BuildKit would write is written.
 * @returns which caches were there before, by solve
 */
async function job(plan: Plan) {
  const { log, caches, warnings } = here.step();
  for (const name of readdirSync(here.temporary)) rmSync(join(here.temporary, name), { recursive: true });
  const { env, started } = scriptedDocker(join(here.temporary, 'bin'), {
    '--debug buildx inspect lambda-packer-': { says: inspected('ours', 'docker-container') },
    '--debug buildx inspect': { says: inspected('default', 'docker', ['Features:', ' Cache export: false']) },
  });
  const edges = { caches, docker: dockerIn(env), log };
  let state: HooksState = {};
  const hooks = actionHooks(
    {
      ...{
        scope: '',
        leg: 'amd64',
        cache: true,
        saves: true,
        restores: true,
        force: false,
        logins: [],
        builder: undefined,
      },
      ...{ temporary: here.temporary, setup: 'auto', binfmtImage: 'some/binfmt', buildkitImage: 'some/buildkit' },
    },
    edges,
    (news) => {
      state = JSON.parse(JSON.stringify(news)) as HooksState;
    },
  );
  const store = openStore(join(here.temporary, 'store'), { warn: log.warning });
  await hooks.planned!(plan, [...plan.trees.keys()], store);
  const there: string[] = [];
  const solve = async (trees: Tree[], image?: string) => {
    const { cache } = await hooks.solving!(trees);
    const { current } = cacheOptions(cache, 'linux/amd64', undefined, 'max', image).swap!;
    const folder = join(current, '..');
    const name = image === undefined ? 'linux-amd64' : `linux-amd64-${image}`;
    if (existsSync(join(folder, name, 'index.json'))) there.push(name);
    writeCache(current, trees.map(({ key }) => key).join());
  };
  await solve(installsOf(plan));
  await Promise.all(
    [...plan.trees.values()].map(async (tree) => {
      if (tree.recipe.kind === 'base') await solve([tree], environmentName(tree.recipe.environment));
    }),
  );
  await finish(state, true, edges);
  return { there: there.sort(), started: started(), warnings: warnings() };
}

const namesOf = (plan: Plan) =>
  [...plan.trees.values()].flatMap(({ recipe }) =>
    recipe.kind === 'base' ? [`linux-amd64-${environmentName(recipe.environment)}`] : [],
  );

test('one builder makes the installs and the bases of images, and goes', async () => {
  const { started, warnings } = await job(planWith({ api: 'jq', web: 'git' }));
  const named = (words: string) => started.flatMap((line) => (line.startsWith(words) ? [line.split(' ')] : []));
  expect(named('buildx create')).toHaveLength(1);
  expect(named('buildx rm').map((words) => words.at(-1))).toEqual([named('buildx create')[0]![3]]);
  expect(warnings).toEqual([]);
});

test('the caches of all their solves are there in the next run, and those of bases that are gone are dropped', async () => {
  const two = planWith({ api: 'jq', web: 'git' });
  expect((await job(two)).there).toEqual([]);
  const both = ['linux-amd64', ...namesOf(two)].sort();
  expect(both).toHaveLength(3);
  expect(await job(two)).toMatchObject({ there: both, warnings: [] });
  const one = planWith({ api: 'jq' });
  expect((await job(one)).there).toEqual(['linux-amd64', ...namesOf(one)]);
  const again = await job(two);
  expect(again.there).toEqual(['linux-amd64', ...namesOf(one)]);
});
