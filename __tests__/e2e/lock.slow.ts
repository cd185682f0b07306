import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { wheel } from '../graph/distributions.ts';
import { pythonIndex } from '../graph/servers.ts';
import { buildJson, lambdaPacker, workspace } from './support/cli.ts';
import { textsIn } from './support/installed.ts';

const PASSWORD = 'c4nary-p4ssw0rd';
const here = workspace();
const files: Record<string, Buffer> = {};
let index: Awaited<ReturnType<typeof pythonIndex>>;
const release = async (name: string, version: string, requires: string[] = []) => {
  files[`${name}-${version}-py3-none-any.whl`] = await wheel(name, version, 'py3-none-any', {}, requires);
};
beforeAll(async () => {
  index = await pythonIndex(`me:${PASSWORD}`, files);
  await release('lpone', '1.0', ['lptwo', "lparm; platform_machine == 'aarch64'"]);
  await release('lptwo', '1.0');
  await release('lparm', '1.0');
  here.write(
    {
      'package_config.yaml':
        'runtime_default: python3.13\nplatforms_default: [linux/amd64, linux/arm64]\nlayers_mode: attach\nlayers:\n  common: { path: ./common }\nlambdas:\n  api: { path: ./api, handler: app.handler, layers: [common] }\n',
      'common/requirements.txt': 'lpone\n../own\n',
      'api/requirements.txt': '../own\nlpone\n',
      'api/app.py': 'def handler(event, context): ...\n',
      'own/pyproject.toml':
        '[project]\nname = "own"\nversion = "1"\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
      'own/own.py': 'x = 1\n',
    },
    'app',
  );
});
afterAll(async () => {
  await index.close();
  here.remove();
});

const run = (command: string, ...more: string[]) =>
  lambdaPacker(
    [
      command,
      '--config',
      here.path('app/package_config.yaml'),
      '--dist',
      here.path('dist'),
      '--store',
      here.path('store'),
      ...more,
    ],
    {
      // Of the index only what nothing else may know.
      env: { UV_INDEX: `http://me:${PASSWORD}@${index.origin}/simple` },
    },
  );
const lockFile = () => readFileSync(here.path('app/package_config.lock'), 'utf8');

test('pins images and requirements of both platforms, with their hashes; the same file from nothing', async () => {
  const ran = await run('lock');
  expect([ran.code, ran.stderr]).toEqual([0, expect.not.stringContaining('error')]);
  expect(ran.stdout).toMatch(/^lpone 1.0 added$/m);
  const first = lockFile();
  expect(first).toMatch(/^ {2}"localhost:5000\/lambda\/python:3\.13": sha256:[0-9a-f]{64}$/m);
  const pinned = [
    ...first.matchAll(/^ {4}(linux\/\w+):$|"(\w+)==([\d.]+)(?: --hash=sha256:[0-9a-f]{64})+"|"(\.\/local[^"]*)"/gm),
  ];
  expect(pinned.map(([, platform, name, version, local]) => platform ?? local ?? `${name} ${version}`)).toEqual(
    // The order of lines counts in a list, so the two files ask for different things.
    Array.from({ length: 2 }, () => [
      'linux/amd64',
      './local/0/own',
      'lpone 1.0',
      'lptwo 1.0',
      'linux/arm64',
      './local/0/own',
      'lparm 1.0',
      'lpone 1.0',
      'lptwo 1.0',
    ]).flat(),
  );
  rmSync(here.path('app/package_config.lock'));
  expect((await run('lock')).code).toBe(0);
  expect(lockFile()).toBe(first);
  for (const text of [first, ran.stdout, ran.stderr]) expect(text).not.toContain(PASSWORD);
}, 300_000);

test('what is pinned stays, and is what is installed; --check agrees, without Docker', async () => {
  await release('lpone', '2.0');
  await release('lptwo', '2.0');
  const [again, checked] = [await run('lock'), await run('lock', '--check')];
  expect(again.stdout).toMatch(/is up to date/);
  expect(again.docker).toEqual([]);
  expect([checked.code, checked.docker]).toEqual([0, []]);
  const built = await run('build', '--json');
  expect([built.code, built.stderr]).toEqual([0, expect.not.stringContaining('warning')]);
  const layer = await textsIn(here.path('dist', 'common-arm64.zip'));
  expect(layer.get('python/lpone.py')?.toString()).toBe('version = "1.0"\n');
  expect([...layer.keys()]).toEqual(expect.arrayContaining(['python/lparm.py', 'python/own.py']));
  expect([...(await textsIn(here.path('dist', 'common-amd64.zip'))).keys()]).not.toContain('python/lparm.py');
}, 300_000);

test('--upgrade NAME takes newer versions of one, --upgrade of all', async () => {
  const one = await run('lock', '--upgrade', 'lptwo', '--json');
  expect(JSON.parse(one.stdout)).toMatchObject({ written: true, changes: ['lptwo 1.0 → 2.0'] });
  const all = await run('lock', '--upgrade', '--json');
  // lpone 2.0 needs nothing any more.
  expect(JSON.parse(all.stdout).changes).toEqual(['lparm 1.0 removed', 'lpone 1.0 → 2.0', 'lptwo 2.0 removed']);
  const built = buildJson(await run('build', '--json'));
  expect(built.targets.map(({ status }) => status)).toEqual(['built', 'built', 'built', 'built']);
}, 300_000);

test('left behind, it is told: --check fails and says what, the plan warns and names the command', async () => {
  here.write({ 'common/requirements.txt': 'lpone\nlptwo\n../own\n' }, 'app');
  const checked = await run('lock', '--check');
  expect([checked.code, checked.docker]).toEqual([1, []]);
  expect(checked.stderr).toMatch(/package_config.lock: layers.common \(linux\/amd64\): the requirements changed/);
  expect(checked.stderr).toMatch(/run `lambda-packer lock`/);
  const planned = await run('plan');
  expect(planned.stderr).toMatch(/layers.common: the lock file does not have its requirements as they are now/);
  here.write({ 'common/requirements.txt': 'lpnowhere\n' }, 'app');
  const failed = await run('lock');
  expect(failed.code).toBe(1);
  expect(failed.stderr).toMatch(/layers.common \(linux\/amd64\).*failed/);
  expect(failed.stderr).toContain('lpnowhere');
  expect(failed.stderr).not.toContain(PASSWORD);
}, 300_000);
