import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openPromise } from 'yauzl';
import { buildJson, hashesOf, lambdaPacker, type Ran, workspace } from './support/cli.ts';

const { invoke } = await import('../../scripts/invoke.mjs');

const here = workspace();
const dist = here.path('app', 'dist');
const build = (...more: string[]) =>
  lambdaPacker([
    'build',
    '--config',
    here.path('app', 'package_config.yaml'),
    '--dist',
    dist,
    '--store',
    here.path('store'),
    '--json',
    ...more,
  ]);
const zips = () =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => join(dist, name));
let first: Ran;

beforeAll(async () => {
  cpSync('examples/quickstart', here.path('app'), { recursive: true, filter: (path) => !path.endsWith('/dist') });
  first = await build();
}, 600_000);
afterAll(here.remove);

describe('examples/quickstart', () => {
  test('builds every target, in one solve per platform', () => {
    expect(first.stderr).not.toContain('error');
    expect(first.code).toBe(0);
    const { targets, solves } = buildJson(first);
    expect(targets.map(({ name, platform, status }) => `${name} ${platform} ${status}`)).toEqual(
      ['api', 'common', 'web', 'worker'].flatMap((name) => [`${name} linux/amd64 built`, `${name} linux/arm64 built`]),
    );
    expect(solves).toBe(2);
    expect(first.docker).toHaveLength(2);
    expect(first.docker.every((line) => line.startsWith('buildx bake'))).toBe(true);
  });

  test('asks no docker and touches nothing the second time', async () => {
    const before = readdirSync(dist).map((name) => [name, statSync(join(dist, name)).mtimeMs]);
    const second = await build();
    expect(second.code).toBe(0);
    expect(second.docker).toEqual([]);
    expect(buildJson(second).targets.every(({ status }) => status === 'unchanged')).toBe(true);
    expect(readdirSync(dist).map((name) => [name, statSync(join(dist, name)).mtimeMs])).toEqual(before);
  });

  test('needs no docker at all when nothing has to be installed', async () => {
    here.write(
      { 'functions/worker/worker.py': '# edited\ndef handler(event, context):\n    return "edited"\n' },
      'app',
    );
    const edited = await lambdaPacker(
      [
        'build',
        '--config',
        here.path('app', 'package_config.yaml'),
        '--dist',
        dist,
        '--store',
        here.path('store'),
        '--json',
      ],
      {
        env: { DOCKER_HOST: 'tcp://127.0.0.1:1' },
      },
    );
    expect(edited.code).toBe(0);
    expect(edited.docker).toEqual([]);
    const { targets } = buildJson(edited);
    expect(targets.filter(({ status }) => status === 'built').map(({ name, reason }) => [name, reason])).toEqual([
      ['worker', 'source changed: worker.py'],
      ['worker', 'source changed: worker.py'],
    ]);
    cpSync('examples/quickstart/functions/worker/worker.py', here.path('app', 'functions', 'worker', 'worker.py'));
    expect((await build()).code).toBe(0);
  });

  test('makes everything anew with --force, to the same bytes', async () => {
    const before = hashesOf(dist);
    const forced = await build('--force');
    expect(forced.code).toBe(0);
    expect(buildJson(forced).targets.every(({ status, reason }) => status === 'built' && reason === 'forced')).toBe(
      true,
    );
    expect(forced.docker).toHaveLength(2);
    expect(hashesOf(dist)).toEqual(before);
  }, 300_000);

  test.each([
    ['unzip', (zip: string) => execFileSync('unzip', ['-tq', zip])],
    [
      'python3',
      (zip: string) =>
        execFileSync('python3', [
          '-c',
          'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None and z.namelist()',
          zip,
        ]),
    ],
    [
      'bsdtar',
      (zip: string) =>
        execFileSync('bsdtar', ['-tf', zip], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 }),
    ],
  ])('%s reads every ZIP', (_reader, read) => {
    for (const zip of zips()) expect(() => read(zip)).not.toThrow();
  });

  test('yauzl reads every ZIP', async () => {
    for (const zip of zips()) {
      const file = await openPromise(zip);
      let entries = 0;
      for await (const _entry of file.eachEntry()) entries++;
      expect(entries).toBe(file.entryCount);
    }
  });

  test('unzips to files that any user may read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unzipped-'));
    execFileSync('unzip', ['-q', join(dist, 'api-amd64.zip'), '-d', folder]);
    expect((statSync(join(folder, 'app.py')).mode & 0o777).toString(8)).toBe('644');
    rmSync(folder, { recursive: true });
  });

  const order = { sku: 'A-1', quantity: 2 };
  const calls = [
    {
      name: 'api',
      image: 'python:3.13',
      handler: 'app.handler',
      layers: ['common'],
      event: order,
      expected: { sku: 'A-1', total: 7 },
    },
    {
      name: 'worker',
      image: 'python:3.13',
      handler: 'worker.handler',
      layers: ['common'],
      event: { records: [order, order] },
      expected: { orders: 2, items: 4 },
    },
    {
      name: 'web',
      image: 'nodejs:22',
      handler: 'index.handler',
      layers: [],
      event: { name: 'Ada' },
      expected: { greeting: 'Hello, Ada', id: 8 },
    },
  ];
  const machines = { amd64: { machine: 'x86_64', arch: 'x64' }, arm64: { machine: 'aarch64', arch: 'arm64' } } as const;

  test.each(calls.flatMap((call) => (['amd64', 'arm64'] as const).map((arch) => ({ ...call, arch }))))(
    '$name answers in its runtime image on $arch',
    async ({ name, image, handler, layers, event, expected, arch }) => {
      const answer = await invoke({
        zip: join(dist, `${name}-${arch}.zip`),
        layers: layers.map((layer) => join(dist, `${layer}-${arch}.zip`)),
        image: `localhost:5000/lambda/${image}`,
        platform: `linux/${arch}`,
        ...{ handler, event, env: {}, timeoutMs: 120_000 },
      });
      expect(answer.error).toBeUndefined();
      expect(answer.result).toMatchObject(expected);
      for (const [key, value] of Object.entries(machines[arch]))
        if (key in answer.result) expect(answer.result[key]).toBe(value);
    },
    180_000,
  );
});
