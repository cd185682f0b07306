import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BAKE_TARGET, bakeDefinition, bakeFile } from '../../src/graph/bake.ts';
import { solved } from './harness.ts';
import { installTree, nodeOptions, requirements } from './trees.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lp-engine-'));
});
afterEach(() => rm(folder, { recursive: true }));

const once = () => `# ${Math.random()}\n`;

test('buildx reads the bake file as it is meant, templates and all', async () => {
  const trees = [requirements('idna\n'), installTree({ 'package.json': '{}' }, nodeOptions())];
  const cache = {
    from: ['type=local,src=/a/${HOME}/%{if}'],
    to: ['type=local,dest=/b/${HOME}.new,mode=min'],
  };
  const definition = bakeDefinition({ trees, platform: 'linux/arm64', mode: 'first', cache });
  await writeFile(join(folder, 'bake.json'), bakeFile(definition));
  await mkdir(join(folder, 'secrets'));
  for (const secret of definition.target[BAKE_TARGET]!.secret)
    await writeFile(join(folder, /src=(.*)/.exec(secret)![1]!), '');
  const { stdout, stderr, status } = spawnSync(
    'docker',
    ['buildx', 'bake', '--file', 'bake.json', '--print', BAKE_TARGET],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  expect(JSON.parse(stdout).target[BAKE_TARGET]).toEqual(definition.target[BAKE_TARGET]);
});

test('all trees are one solve; asked again, BuildKit runs nothing', async () => {
  const trees = [
    requirements(`idna==3.10\n${once()}`),
    requirements(`six==1.17.0\n${once()}`),
    installTree(
      {
        'package.json': JSON.stringify({
          name: 'a',
          version: String(Math.random()),
          dependencies: { 'is-odd': '3.0.1' },
        }),
      },
      nodeOptions(),
    ),
  ];
  const first = await solved(trees);
  expect(trees.map((tree) => first.meta(tree).packages.length)).toEqual([1, 1, 2]);
  expect([first.result.solves, first.tars.length]).toEqual([1, 1]);
  expect(first.events.filter((event) => event.kind === 'step' && event.status === 'done')).toHaveLength(3);
  const again = await solved(trees);
  expect(again.events.flatMap((event) => (event.kind === 'step' ? [event.status] : []))).toEqual([
    'cached',
    'cached',
    'cached',
  ]);
  expect(trees.map((tree) => again.meta(tree))).toEqual(trees.map((tree) => first.meta(tree)));
}, 120_000);

test('of several that fail each is named with its own reason, and the rest is made', async () => {
  const bad = [
    requirements('no-such-package-of-ours-1==1\n', { label: 'a.txt' }),
    requirements('idna==0.0.99\n', { label: 'b.txt' }),
    requirements('idna==\n', { label: 'c.txt' }),
  ];
  const nowhere = requirements('idna==3.10\n', { base: 'localhost:5000/lambda/no-such-image:1', label: 'd.txt' });
  const good = requirements(`idna==3.10\n${once()}`, { label: 'good.txt' });
  const { problem, meta, result, tars } = await solved([...bad, nowhere, good]);
  expect(meta(good).packages).toEqual([{ name: 'idna', version: '3.10' }]);
  for (const tree of [...bad, nowhere])
    expect(problem(tree).message).toMatch(new RegExp(`^${tree.label} \\(linux/amd64\\): `));
  expect(problem(bad[0]!).message).toContain('no-such-package-of-ours-1');
  expect(problem(bad[1]!).message).toContain('idna==0.0.99');
  expect(problem(nowhere)).toMatchObject({
    code: 'graph/image-not-found',
    hint: expect.stringContaining('--base-registry'),
  });
  expect(tars).toHaveLength(1);
  expect(result.solves).toBeLessThanOrEqual(5);
}, 120_000);

test('a local cache is written anew and swapped in, and another builder would find the result in it', async () => {
  const cache = join(folder, 'cache');
  const tree = requirements(`idna==3.10\n${once()}`);
  await solved([tree], { cache: `type=local,dest=${cache}` });
  const own = join(cache, 'linux-amd64');
  const before = await readdir(join(own, 'blobs/sha256'));
  expect(before.length).toBeGreaterThan(1);
  const other = requirements(`six==1.17.0\n${once()}`);
  expect((await solved([other], { cache: `type=local,dest=${cache}` })).meta(other).packages).toHaveLength(1);
  expect(await readdir(cache)).toEqual(['linux-amd64']);
  expect((await readdir(join(own, 'blobs/sha256'))).filter((name) => before.includes(name)).length).toBeLessThan(
    before.length,
  );
}, 120_000);

test('no docker, no engine, no such builder: each says what to do, once for all trees', async () => {
  const trees = [requirements('idna\n', { label: 'a' }), requirements('six\n', { label: 'b' })];
  const cases = [
    ['docker-missing', { env: { PATH: folder } }],
    ['docker-not-running', { env: { ...process.env, DOCKER_HOST: `unix://${folder}/none.sock` } }],
    ['builder-unknown', { builder: 'no-such-builder' }],
  ] as const;
  for (const [code, more] of cases) {
    const { problem, tars, result } = await solved(trees, more);
    expect(problem(trees[0]!)).toMatchObject({ code: `graph/${code}`, hint: expect.any(String) });
    expect(problem(trees[0]!)).toBe(problem(trees[1]!));
    expect([tars.length, result.solves]).toEqual([0, 1]);
  }
}, 60_000);

/** Working folders of all processes of this machine that may be seen. */
async function workingFolders(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
}

test('an abort ends docker within two seconds, and nothing is left', async () => {
  const tree = requirements(`numpy\npandas\nscipy\n${once()}`, { installer: 'pip' });
  const abort = new AbortController();
  let at = 0;
  let seen: Promise<string[]> | undefined;
  const running = solved([tree], {
    signal: abort.signal,
    env: { ...process.env, TMPDIR: folder },
    report: (event) => {
      if (event.kind !== 'step' || seen) return;
      seen = workingFolders().finally(() => {
        at = performance.now();
        abort.abort(new Error('stopped'));
      });
    },
  });
  await expect(running).rejects.toThrow('stopped');
  expect(performance.now() - at).toBeLessThan(2000);
  expect((await seen!).filter((cwd) => cwd.startsWith(folder)).length).toBeGreaterThan(0);
  expect((await workingFolders()).filter((cwd) => cwd.startsWith(folder))).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
}, 60_000);

test('a reader that fails ends the solve with its own error', async () => {
  const tree = requirements(`idna==3.10\n${once()}`);
  const failing = solved([tree], {
    receive: async (stream) => {
      for await (const _ of stream) throw new Error('disk full');
    },
  });
  await expect(failing).rejects.toThrow('disk full');
}, 60_000);
