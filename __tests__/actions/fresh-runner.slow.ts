import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { workspace } from '../e2e/support/cli.ts';
import { type Services, startServices } from './services/services.ts';
import { pushes, solves } from './support/push.ts';
import { job } from './support/step.ts';

jest.setTimeout(600_000);

const FUNCTIONS = 9;
/** Requirement files, taken in turn. */
const REQUIREMENTS: Record<string, string> = { a: 'six==1.17.0\n', b: 'idna==3.11\n', c: 'certifi==2025.10.5\n' };

const here = workspace();
let services: Services;

beforeAll(async () => {
  services = await startServices();
  write(FUNCTIONS);
});
afterAll(async () => {
  await services.close();
  here.remove();
});

function write(functions: number): void {
  const files = Object.keys(REQUIREMENTS);
  const names = Array.from({ length: functions }, (_, i) => `f${i}`);
  const row = (name: string, i: number) =>
    `  ${name}: { path: ./${name}, handler: app.handler, requirements: ./${files[i % files.length]}.txt }`;
  here.write(
    {
      'package_config.yaml': [
        'runtime_default: python3.13',
        'platforms_default: [linux/amd64]',
        'lambdas:',
        ...names.map(row),
      ].join('\n'),
      ...Object.fromEntries(Object.entries(REQUIREMENTS).map(([name, text]) => [`${name}.txt`, text])),
      ...Object.fromEntries(
        names.map((name) => [
          `${name}/app.py`,
          `NAME = '${name}'\n\n\ndef handler(event, context):\n    return NAME\n`,
        ]),
      ),
    },
    'repository',
  );
}

const push = pushes(here, () => services);
const kinds = () => services.caches().map(({ key }) => key.split('-')[2]);
const edit = (path: string, text: string) => here.write({ [path]: text }, 'repository');

describe('a fresh runner with its caches restored', () => {
  let before: Record<string, string>;

  test('the first build solves once, and saves packs, BuildKit’s cache and the manifest', async () => {
    const { main, hashes } = await push();
    expect(solves(main)).toHaveLength(1);
    expect(main.outputs['cache-hit']).toBe('none');
    expect(JSON.parse(main.outputs.changed!)).toHaveLength(FUNCTIONS);
    expect(kinds().sort()).toEqual(['base', 'buildkit', 'packs']);
    before = hashes;
  });

  test('nothing changed: no docker process', async () => {
    const { main, post, hashes } = await push();
    expect([main.docker, post.docker]).toEqual([[], []]);
    expect([main.outputs['cache-hit'], main.outputs.changed]).toEqual(['exact', '[]']);
    expect(hashes).toEqual(before);
  });

  test('trusted-cache: false uses nothing that was restored, and makes the same', async () => {
    const { main, hashes } = await push({ 'trusted-cache': 'false' });
    expect([solves(main).length, main.outputs['cache-hit'], hashes]).toEqual([1, 'none', before]);
  });

  test('a run on what anyone may have written saves no cache', async () => {
    const kept = services.caches().length;
    edit('a.txt', 'six==1.16.0\n');
    const { main } = await push({}, { GITHUB_EVENT_NAME: 'pull_request_target' });
    expect([solves(main).length, services.caches().length]).toEqual([1, kept]);
    edit('a.txt', REQUIREMENTS.a!);
  });

  test('20 edits of a source line: no docker process, one artifact differs, and only base manifests are uploaded', async () => {
    for (let round = 0; round < 20; round++) {
      edit('f2/app.py', `ROUND = ${round}\n\n\ndef handler(event, context):\n    return ROUND\n`);
      const { main, post, hashes } = await push({ artifacts: 'none' });
      expect([main.docker, post.docker]).toEqual([[], []]);
      expect(Object.keys(hashes).filter((name) => hashes[name] !== before[name])).toEqual(['f2-amd64.zip']);
      expect(JSON.parse(main.outputs.changed!)).toEqual(['f2 (linux/amd64)']);
      expect(services.received('cache.blob')).toBeLessThan(100_000);
      before = hashes;
    }
    expect(
      kinds()
        .filter((kind) => kind !== 'base')
        .sort(),
    ).toEqual(['buildkit', 'packs']);
  });

  test('one requirements file: one solve, in which only that install runs', async () => {
    edit('b.txt', 'idna==3.10\n');
    const { main, hashes } = await push();
    expect(solves(main)).toHaveLength(1);
    expect([main.outputs['cache-hit'], JSON.parse(main.outputs.changed!).length]).toEqual(['partial', 3]);
    expect(Object.keys(hashes).filter((name) => hashes[name] !== before[name])).toHaveLength(3);
    const installed = new Set(
      [...main.stdout.matchAll(/^f\d+ \(linux\/amd64\)[^:]*: (?:done|cached)/gm)].map(([line]) => line.split(' ')[0]),
    );
    expect([...installed]).toEqual(['f1']);
  });

  // Twenty of them, without Docker, are in caches/packs.test.ts.
  test('changes of requirements: what is kept does not grow', async () => {
    const size = () =>
      services
        .caches()
        .filter(({ key }) => key.includes('-packs-'))
        .at(-1)!.size;
    const first = size();
    for (let round = 0; round < 4; round++) {
      edit('a.txt', `six==1.${round % 2 === 0 ? 16 : 15}.0\n# ${round}\n`);
      edit('c.txt', `certifi==2025.${round % 2 === 0 ? '8.3' : '7.14'}\n`);
      await push({ artifacts: 'none' });
    }
    expect(size()).toBeLessThan(1.1 * first);
  });
});

test('100 functions of which nothing changed ask no Docker, nor does a plan', async () => {
  services.evict();
  write(100);
  await push();
  expect((await push()).main.docker).toEqual([]);
  const planned = await job(here.path('plan'), here.path('repository')).use({ command: 'plan', artifacts: 'none' });
  expect([planned.code, planned.docker]).toEqual([0, []]);
});
