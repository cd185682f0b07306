import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readReport } from '../../src/report/page/island.ts';
import { lambdaPacker, workspace } from '../e2e/support/cli.ts';
import { type Services, startServices } from './services/services.ts';
import { PULL_REQUEST } from './services/token.ts';
import { type Job, job } from './support/step.ts';

// Each test starts several processes.
jest.setTimeout(60_000);

let here: ReturnType<typeof workspace>;
let services: Services;
let run = 0;

const CONFIG = [
  'runtime_default: python3.13',
  'platforms_default: [linux/amd64, linux/arm64]',
  'layers:',
  '  shared: { path: ./shared }',
  'lambdas:',
  '  api: { path: ./api, handler: app.handler, layers: [shared] }',
  '  web: { path: ./web, handler: index.handler, runtime: nodejs22.x }',
].join('\n');

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
beforeEach(() => {
  here = workspace();
  here.write(
    {
      'package_config.yaml': CONFIG,
      'api/app.py': 'def handler(event, context):\n    return 1\n',
      'web/index.mjs': 'export const handler = async () => 1;\n',
      'shared/util.py': 'X = 1\n',
    },
    'repository',
  );
});
afterEach(() => {
  here.remove();
  services.evict();
});

/** A job of a run on a fresh checkout, on a runner that has nothing yet. Its folders have the same names in every run, as GitHub's have. */
function fresh(variables: Record<string, string> = {}, claims: Parameters<Services['env']>[0] = {}): Job {
  for (const folder of ['runner', 'repository/dist']) rmSync(here.path(folder), { recursive: true, force: true });
  run += 1;
  return job(here.path('runner'), here.path('repository'), {
    ...services.env({ run: `run-${run}`, ...claims }),
    ...variables,
  });
}
/** Another job of the same run, with this checkout. */
function another(variables: Record<string, string> = {}): Job {
  for (const folder of ['runner', 'repository/dist']) rmSync(here.path(folder), { recursive: true, force: true });
  return job(here.path('runner'), here.path('repository'), { ...services.env({ run: `run-${run}` }), ...variables });
}
const names = () =>
  services
    .artifacts()
    .filter((artifact) => artifact.run === `run-${run}`)
    .map(({ name }) => name)
    .sort();

/** The report that the run has uploaded under a name, as its page carries it. */
const reportNamed = (wanted: string) =>
  readReport(
    readFileSync(
      services.artifacts().find(({ run: of, name }) => of === `run-${run}` && name === wanted)!.file,
      'utf8',
    ),
  )!;

/** A process that has ended and was not asked for its code yet has no command line. */
const runs = (pid: string): boolean =>
  existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';

describe('build', () => {
  test('every ZIP is an artifact whose digest is its SHA-256, and equals the command line’s', async () => {
    const job = fresh();
    const ran = await job.use({ platform: 'linux/arm64' });
    expect([ran.code, ran.stderr, ran.annotations, ran.docker]).toEqual([0, '', [], []]);
    const zips = ['api-arm64.zip', 'shared-arm64.zip', 'web-arm64.zip'];
    expect(names()).toEqual(
      [...zips.slice(0, 1), 'build_manifest-arm64.json', 'report-arm64.html', ...zips.slice(1)].sort(),
    );
    const outputs = JSON.parse(ran.outputs.artifacts!) as Record<string, { digest: string; url: string; size: number }>;
    const alone = await lambdaPacker(
      ['build', '--platform', 'linux/arm64', '--dist', here.path('cli'), '--store', here.path('store')],
      {
        cwd: here.path('repository'),
      },
    );
    expect(alone.code).toBe(0);
    for (const name of zips) {
      const bytes = readFileSync(here.path('cli', name));
      expect(outputs[name]).toMatchObject({
        digest: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length,
      });
      const kept = services.artifacts().find((artifact) => artifact.name === name)!;
      expect(readFileSync(kept.file).equals(bytes)).toBe(true);
    }
    expect(JSON.parse(readFileSync(ran.outputs.manifest!, 'utf8')).artifacts).toHaveLength(3);
  });

  test('a push is compared with the push before, and saves nothing but its small manifest', async () => {
    const first = fresh();
    expect(JSON.parse((await first.use({})).outputs.changed!)).toHaveLength(6);
    await first.end();
    expect(services.caches().map(({ key }) => key)).toEqual([
      expect.stringMatching(/^lambda-packer-base-v1--amd64~2darm64-main-a{40}$/),
    ]);

    const unchanged = fresh({ GITHUB_SHA: 'b'.repeat(40) });
    expect(JSON.parse((await unchanged.use({})).outputs.changed!)).toEqual([]);
    await unchanged.end();

    const again = fresh({ GITHUB_SHA: 'b'.repeat(40), GITHUB_RUN_ATTEMPT: '2' });
    expect(JSON.parse((await again.use({})).outputs.changed!)).toHaveLength(6);

    here.write({ 'web/index.mjs': 'export const handler = async () => 2;\n' }, 'repository');
    const edited = fresh({ GITHUB_SHA: 'c'.repeat(40) });
    services.forget();
    const ran = await edited.use({});
    expect(JSON.parse(ran.outputs.changed!)).toEqual(['web (linux/amd64)', 'web (linux/arm64)']);
    const { comparisons, targets } = reportNamed('report-amd64-arm64.html');
    expect(comparisons).toEqual([
      {
        ...{ against: 'main', same: 4 },
        rows: ['amd64', 'arm64'].map((arch) => expect.objectContaining({ id: `web (linux/${arch})`, kind: 'changed' })),
      },
    ]);
    const stored = JSON.parse(ran.outputs.artifacts!) as Record<string, { url: string }>;
    for (const { path, url } of targets) expect(url).toBe(stored[path!]!.url);
    await edited.end();
    expect(services.received('cache.blob')).toBeLessThan(100_000);
    expect(services.caches()).toHaveLength(3);
  });

  test('a pull request is compared with its base branch, and does not save what others are compared with', async () => {
    const metadata = (version: string, license: string) => ({
      'shared/some.dist-info/METADATA': `Name: some\nVersion: ${version}\nLicense-Expression: ${license}\n\n`,
    });
    here.write(metadata('1.9', 'MIT'), 'repository');
    const push = fresh();
    await push.use({});
    await push.end();
    const api = 'handler: app.handler, layers: [shared]';
    const config = CONFIG.replace(api, `${api}, sbom: cyclonedx, max_size: { zip: 10B, level: warn }`);
    here.write(
      { 'shared/util.py': 'X = 2\n', 'package_config.yaml': config, ...metadata('1.10', 'EUPL-1.2') },
      'repository',
    );
    const event = JSON.stringify({
      pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'acme/shop' } } },
    });
    const pull = fresh(
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge', GITHUB_SHA: 'b'.repeat(40), EVENT: event },
      { scopes: PULL_REQUEST },
    );
    const ran = await pull.use({ platform: 'arm64', comment: 'false' });
    expect(JSON.parse(ran.outputs.changed!)).toEqual(['api (linux/arm64)', 'shared (linux/arm64)']);
    const told = ran.summary.replace(/<\/?(code|td|tr)( [^>]*)?>/g, ' ').replace(/ +/g, ' ');
    expect(told).toContain('1 licence that nothing on main has');
    expect(told).toContain('EUPL-1.2 : some 1.10 , in api (linux/arm64) , shared (linux/arm64)');
    expect(told).toContain('Dependencies: 1 upgraded');
    expect(told).toContain('some 1.9 1.10 MIT → EUPL-1.2 api (linux/arm64) , shared (linux/arm64)');
    expect(told).toMatch(/Size budgets \( ?max_size ?\): ⚠️ 1 over/);
    expect(names()).toContain('api-arm64.cdx.json');
    expect(ran.summary).toContain(JSON.parse(ran.outputs.artifacts!)['api-arm64.cdx.json'].url);
    await pull.end();
    expect(services.caches()).toHaveLength(1);
  });

  test('the jobs of a matrix build the plan in shards, and a report joins them', async () => {
    const planned = await fresh().use({ command: 'plan', shards: '2' });
    expect([planned.code, planned.annotations]).toEqual([0, []]);
    const rows = JSON.parse(planned.outputs.matrix!).include as { platform: string; shard: string; changed: number }[];
    expect(rows.map(({ changed }) => changed)).toEqual([2, 1, 2, 1]);
    for (const { platform, shard } of rows) {
      const ran = await another().use({ platform, shard, plan: 'plan.json' });
      expect([ran.code, ran.annotations]).toEqual([0, []]);
    }
    const reporting = another();
    const report = await reporting.use({ command: 'report' });
    expect([report.code, report.annotations]).toEqual([0, []]);
    expect(report.outputs.manifest).toBe(here.path('repository/dist/build_manifest.json'));
    expect(JSON.parse(report.outputs.changed!)).toHaveLength(6);
    expect(Object.keys(JSON.parse(report.outputs.artifacts!))).toEqual(
      expect.arrayContaining([
        'api-amd64.zip',
        'web-arm64.zip',
        'build_manifest-arm64-2of2.json',
        'report-amd64-1of2.html',
        'build_manifest.json',
        'plan.json',
        'report.html',
      ]),
    );
    const joined = reportNamed('report.html');
    expect(joined.targets.map(({ id }) => id)).toEqual(
      ['api', 'shared', 'web'].flatMap((name) => ['amd64', 'arm64'].map((arch) => `${name} (linux/${arch})`)),
    );
    expect(joined.targets.every(({ url }) => url?.includes('/artifacts/'))).toBe(true);
    expect(joined.jobs.map(({ name }) => name)).toEqual(['amd64-1of2', 'amd64-2of2', 'arm64-1of2', 'arm64-2of2']);
    // The layer's source serves both platforms.
    expect(joined.trees.map(({ label }) => label).sort()).toEqual(['./api', './shared', './web']);
    expect(report.summary).toMatch(/<a href="[^"]+\/artifacts\/\d+">Report<\/a>/);
    await reporting.end();

    // The same commit again: the plan knows from the report that nothing changed.
    const again = await fresh().use({ command: 'plan' });
    expect((JSON.parse(again.outputs.matrix!).include as { changed: number }[]).map(({ changed }) => changed)).toEqual([
      0, 0,
    ]);
  });

  test('a report names the targets that no job has built', async () => {
    await fresh().use({ command: 'plan' });
    await another().use({ platform: 'linux/amd64', plan: 'plan.json' });
    const ran = await another().use({ command: 'report' });
    expect(ran.code).toBe(1);
    expect(ran.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringContaining(
          '3 targets of the plan were built by no job: api (linux/arm64), shared (linux/arm64), web (linux/arm64)',
        ),
      },
    ]);
    expect(Object.keys(JSON.parse(ran.outputs.artifacts!))).toContain('api-amd64.zip');
    expect(ran.summary).toContain('3 failed');
  });

  test('a report on a fork’s pull request takes what is lacking for skipped', async () => {
    const event = JSON.stringify({
      pull_request: { number: 7, head: { repo: { full_name: 'mallory/shop' } }, base: { ref: 'main' } },
    });
    const fork = { GITHUB_EVENT_NAME: 'pull_request', EVENT: event };
    await fresh(fork).use({ command: 'plan' });
    await another(fork).use({ platform: 'linux/amd64', plan: 'plan.json', comment: 'false' });
    const ran = await another(fork).use({ command: 'report', comment: 'false' });
    expect([ran.code, ran.annotations]).toEqual([0, []]);
    expect(ran.summary).toContain('3 targets skipped');
  });

  test('a report without a plan on what some jobs have built says so, calls nothing removed, and saves nothing', async () => {
    const whole = fresh();
    await whole.use({});
    await whole.end();
    services.forget();
    await fresh({ GITHUB_SHA: 'b'.repeat(40) }).use({ platform: 'linux/amd64' });
    const reporting = another({ GITHUB_SHA: 'b'.repeat(40) });
    const ran = await reporting.use({ command: 'report' });
    expect([ran.code, ran.annotations, JSON.parse(ran.outputs.changed!)]).toEqual([0, [], []]);
    expect(ran.stdout).toContain('no job of this run has built');
    expect(ran.summary).not.toContain('emoved');
    await reporting.end();
    expect(services.counts()['cache.CreateCacheEntry']).toBeUndefined();
  });

  test('a plan of another config is refused', async () => {
    await fresh().use({ command: 'plan' });
    here.write({ 'package_config.yaml': `${CONFIG}\n# edited\n` }, 'repository');
    const ran = await another().use({ plan: 'plan.json' });
    expect([ran.code, ran.annotations.map(({ message }) => message)]).toEqual([
      1,
      [expect.stringMatching(/plan\.json was made from another package_config\.yaml/)],
    ]);
  });

  test('a plan that nobody made is missed by name', async () => {
    const ran = await fresh().use({ plan: 'plan.json', 'artifact-prefix': 'x-' });
    expect([ran.code, ran.annotations.map(({ message }) => message)]).toEqual([
      1,
      [expect.stringContaining('input plan: there is no file plan.json, and this run has no artifact x-plan.json')],
    ]);
  });

  test('what failed is told at its place in the config, once, and what was built is left out', async () => {
    here.write(
      {
        'sub/package_config.yaml': CONFIG.replace('app.handler', 'nope.handler'),
        'sub/api/app.py': 'X = 1\n',
        'sub/web/index.mjs': '',
        'sub/shared/util.py': '',
      },
      'repository',
    );
    const ran = await fresh().use({ 'working-directory': 'sub', platform: 'arm64' });
    expect(ran.code).toBe(1);
    const line = 1 + CONFIG.split('\n').findIndex((each) => each.includes('api:'));
    expect(ran.annotations).toEqual([
      {
        level: 'error',
        file: 'sub/package_config.yaml',
        line: `${line}`,
        message: expect.stringContaining("api (linux/arm64): handler 'nope.handler'"),
      },
      { level: 'error', message: '1 of 3 targets failed: api (linux/arm64)' },
    ]);
    expect(names()).toEqual(['build_manifest-arm64.json', 'report-arm64.html']);
    expect(ran.stdout + ran.stderr).not.toMatch(/^\s+at /m);
  });

  test('a job that is cancelled ends at once, with its docker processes, and post still runs', async () => {
    here.write({ 'api/requirements.txt': 'six==1.17.0' }, 'repository');
    const [bin, pids] = [here.path('bin'), here.path('pids')];
    here.write({ 'bin/docker': `#!/bin/sh\necho $$ >> '${pids}'\nexec sleep 120\n` });
    chmodSync(`${bin}/docker`, 0o755);
    const runner = fresh();
    let cancelled = 0;
    const ran = await runner.use({ platform: 'arm64' }, { PATH: `${bin}:${process.env.PATH}` }, (child) => {
      const poll = setInterval(() => {
        if (!existsSync(pids)) return;
        clearInterval(poll);
        cancelled = performance.now();
        child.kill('SIGINT');
      }, 50);
    });
    expect(performance.now() - cancelled).toBeLessThan(2000);
    expect([ran.code, ran.annotations]).toEqual([1, [{ level: 'error', message: 'interrupted by SIGINT' }]]);
    const left = readFileSync(pids, 'utf8').split('\n').filter(Boolean).filter(runs);
    expect(left).toEqual([]);
    expect((await runner.end()).map(({ code, annotations }) => [code, annotations])).toEqual([[0, []]]);
  });
});
