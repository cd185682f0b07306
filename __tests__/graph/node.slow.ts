import { expect, test } from '@jest/globals';
import type { Platform } from '../../src/config/types.ts';
import { digest, solved } from './harness.ts';
import { installTree, nodeOptions } from './trees.ts';

const PLATFORMS: Platform[] = ['linux/amd64', 'linux/arm64'];
const CPU = { 'linux/amd64': 'x64', 'linux/arm64': 'arm64' };
const MACHINE = { 'linux/amd64': 'x86_64', 'linux/arm64': 'aarch64' };
const NATIVE: Platform = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
const FOREIGN: Platform = NATIVE === 'linux/amd64' ? 'linux/arm64' : 'linux/amd64';

const json = (value: unknown) => `${JSON.stringify(value)}\n`;
const once = () => String(Math.random());

test.each(PLATFORMS)(
  'optional packages of %s are chosen, on the build machine',
  async (platform) => {
    const tree = installTree(
      {
        'package.json': json({
          name: 'f',
          description: once(),
          dependencies: { rollup: '4.24.0' },
          devDependencies: { 'is-odd': '3.0.1' },
        }),
      },
      nodeOptions(),
      { platform },
    );
    const { result, meta, contents } = await solved([tree]);
    const names = meta(tree).packages.map(({ name }) => name);
    expect(names).toContain(`@rollup/rollup-linux-${CPU[platform]}-gnu`);
    expect(names.filter((name) => name.startsWith('@rollup/rollup-'))).toHaveLength(1);
    expect(names).not.toContain('is-odd');
    expect(result.solves).toBe(1);
    expect(meta(tree).machines).toEqual([MACHINE[NATIVE]]);
    const paths = [...contents(tree).keys()];
    expect(paths.filter((path) => !path.startsWith('tree/node_modules/') && path !== 'meta.json')).toEqual([]);
    expect(paths).not.toContain('tree/node_modules/.package-lock.json');
    expect(contents(tree).get('tree/node_modules/.bin/rollup')?.text()).toBe('-> ../rollup/dist/bin/rollup');
  },
  120_000,
);

test.each(PLATFORMS)(
  'install scripts of %s run under that platform',
  async (platform) => {
    const files = {
      'package.json': json({ name: 'f', description: once(), dependencies: { esbuild: '0.24.0', 'is-odd': '3.0.1' } }),
    };
    const tree = installTree(files, nodeOptions(), { platform });
    const { result, meta, contents, log } = await solved([tree]);
    expect(meta(tree).notes).toEqual([`esbuild 0.24.0: its install script must run on ${platform}`]);
    expect(log).toEqual(expect.arrayContaining(meta(tree).notes));
    expect(meta(tree).pending).toEqual([]);
    expect(result.solves).toBe(platform === NATIVE ? 1 : 2);
    expect(meta(tree).machines).toContain(MACHINE[platform]);
    // esbuild's script puts the platform's program in place of its launcher.
    const at = (path: string) => contents(tree).get(`tree/node_modules/${path}`)?.sha256;
    expect(at('esbuild/bin/esbuild')).toBe(at(`@esbuild/linux-${CPU[platform]}/bin/esbuild`));
    expect(at('is-odd/index.js')).toBeDefined();
  },
  300_000,
);

const LOCK = {
  name: 'f',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'f', dependencies: { 'is-number': '6.0.0' } },
    'node_modules/is-number': {
      version: '6.0.0',
      integrity: 'sha512-Wu1VHeILBK8KAWJUAiSZQX94GmOE45Rg6/538fKwiloUu21KncEkYGPqob2oSZ5mUT73vLGrHQjKw3KMPwfDzg==',
    },
  },
};

test('a lock file is followed; one that is out of step is an error that says so; the other tree is made', async () => {
  const options = nodeOptions({ source: 'package-lock', scripted: [] });
  const lock = json({ ...LOCK, name: once() });
  const good = installTree(
    { 'package.json': json({ name: 'f', dependencies: { 'is-number': '6.0.0' } }), 'package-lock.json': lock },
    options,
    { label: 'good' },
  );
  const stale = installTree(
    { 'package.json': json({ name: 'f', dependencies: { 'is-number': '7.0.0' } }), 'package-lock.json': lock },
    options,
    { label: 'stale' },
  );
  const { result, problem } = await solved([good, stale]);
  expect(result.trees.get(good.key)).toMatchObject({
    ok: true,
    meta: { packages: [{ name: 'is-number', version: '6.0.0' }] },
  });
  const failed = problem(stale);
  expect(failed.code).toBe('graph/lock-stale');
  expect(failed.message).toContain('`npm ci (stale)` failed');
  expect(failed.message).toContain('is-number');
}, 120_000);

test('workspace members become folders, and a member has its own versions', async () => {
  const files = {
    'package.json': json({
      name: 'root',
      private: true,
      description: once(),
      workspaces: ['packages/*', 'app'],
      dependencies: { 'is-number': '6.0.0', 'kind-of': '3.2.2' },
    }),
    'app/package.json': json({
      name: 'app',
      version: '1.0.0',
      dependencies: { '@w/lib': '*', 'is-number': '7.0.0', 'is-odd': '3.0.1' },
    }),
    'packages/lib/package.json': json({ name: '@w/lib', version: '1.2.3', dependencies: { 'is-number': '6.0.0' } }),
    'packages/lib/index.js': 'module.exports = 1\n',
    'packages/other/package.json': json({ name: 'other', version: '1.0.0', dependencies: { 'left-pad': '1.3.0' } }),
  };
  const tree = installTree(files, nodeOptions({ project: 'app' }), {});
  const { meta, contents } = await solved([tree]);
  const version = (path: string) =>
    JSON.parse(contents(tree).get(`tree/node_modules/${path}/package.json`)?.text() ?? '{}').version;
  expect(version('is-number')).toBe('7.0.0');
  expect(version('@w/lib')).toBe('1.2.3');
  expect(version('@w/lib/node_modules/is-number')).toBe('6.0.0');
  expect(version('is-odd')).toBe('3.0.1');
  expect(version('is-odd/node_modules/is-number')).toBe('6.0.0');
  expect(contents(tree).has('tree/node_modules/@w/lib/index.js')).toBe(true);
  expect(meta(tree).packages.map(({ name }) => name)).not.toContain('left-pad');
  expect([...contents(tree).keys()].filter((path) => /node_modules\/(app|other)\//.test(path))).toEqual([]);
}, 120_000);

test('omitted packages and their commands are left out', async () => {
  const tree = installTree(
    { 'package.json': json({ name: 'f', description: once(), dependencies: { semver: '7.6.3', 'is-odd': '3.0.1' } }) },
    nodeOptions({ omit: ['semver'] }),
  );
  const { contents } = await solved([tree]);
  const paths = [...contents(tree).keys()];
  expect(paths.filter((path) => /semver/.test(path))).toEqual([]);
  expect(paths).toContain('tree/node_modules/is-odd/index.js');
}, 60_000);

test('installing twice gives the same bytes', async () => {
  const digests = [];
  for (const _ of [1, 2]) {
    const tree = installTree(
      {
        'package.json': json({ name: 'f', description: once(), dependencies: { semver: '7.6.3', express: '4.21.1' } }),
      },
      nodeOptions(),
      { platform: FOREIGN },
    );
    digests.push(digest((await solved([tree])).contents(tree)));
  }
  expect(digests[0]).toBe(digests[1]);
}, 60_000);
