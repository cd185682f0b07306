import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildJson, lambdaPacker, type Ran, type RunOptions, workspace } from './support/cli.ts';
import { distOf, modesIn } from './support/dist.ts';
import { hasBuilder, isRoot, nodes, unprivileged } from './support/machine.ts';
import { type Copying, copyProject, mixedProject } from './support/mixed-project.ts';

const here = workspace();
let project: string;
let first: Ran;
let expected: Record<string, string>;

const build = (folder: string, store: string, more: string[] = [], options: RunOptions = {}) =>
  lambdaPacker(
    [
      'build',
      '--config',
      join(folder, 'package_config.yaml'),
      '--dist',
      join(folder, 'dist'),
      '--store',
      store,
      '--json',
      ...more,
    ],
    { cwd: folder, ...options },
  );

const problemsOf = (ran: Ran) =>
  ran.stdout === '' ? ran.stderr : buildJson(ran).targets.flatMap(({ problems = [] }) => problems);
const ofArm64 = (dist: Record<string, string>) =>
  Object.fromEntries(Object.entries(dist).filter(([name]) => name.endsWith('-arm64.zip')));

beforeAll(async () => {
  project = mixedProject(here, 'project');
  first = await build(project, here.path('store'));
  expect(problemsOf(first)).toEqual([]);
  expected = distOf(join(project, 'dist'));
}, 300_000);
afterAll(here.remove);

test('the project has what could differ', async () => {
  expect(Object.keys(expected)).toEqual([
    'api-amd64.zip',
    'api-arm64.zip',
    'build_manifest.json',
    'common-amd64.zip',
    'common-arm64.zip',
    'lambda_packer.auto.tfvars.json',
    'report.html',
    'web-amd64.zip',
    'web-arm64.zip',
  ]);
  const [api, web, common] = await Promise.all(
    ['api', 'web', 'common'].map((name) => modesIn(join(project, 'dist', `${name}-arm64.zip`))),
  );
  expect(api).toMatchObject({
    'app.py': '100644',
    'run.sh': '100755',
    start: '120777',
    'größe/Ωmega ☃.txt': '100644',
    'docopt.py': '100644',
    'six.py': '100644',
    'numpy/__init__.py': '100644',
    'bin/f2py': '100755',
    'bin/normalizer': '100755',
  });
  expect(web).toMatchObject({ 'node_modules/.bin/semver': '120777', 'node_modules/semver/bin/semver.js': '100755' });
  expect(common).toMatchObject({ 'python/shared.py': '100644', 'python/idna/__init__.py': '100644' });
  expect(readFileSync(join(project, 'dist', 'build_manifest.json'), 'utf8')).not.toContain(here.folder);
});

/** The sources are packed anew; what was installed is taken over. */
function storeWithoutSources(): string {
  const store = mkdtempSync(here.path('store-'));
  cpSync(here.path('store'), store, { recursive: true });
  rmSync(join(store, 'records'), { recursive: true });
  const entries = readdirSync(join(store, 'packs')).map((name) => join(store, 'packs', name));
  const sources = entries.filter((path) => JSON.parse(readFileSync(path, 'utf8')).recipe.kind === 'source');
  expect(sources.length).toBeGreaterThan(2);
  for (const path of sources) rmSync(path);
  return store;
}

const umask = (mask: string) => ['sh', '-c', `umask ${mask}; exec "$@"`, 'sh'];
/** Folders in memory are listed in the order in which their files were made. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

interface Variant {
  copying?: Copying;
  under?: string;
  more?: string[];
  options?: RunOptions;
}

const variants: [string, Variant][] = [
  ['another folder', {}],
  ['umask 077', { copying: { umask: 0o077 }, options: { wrap: umask('077') } }],
  ['umask 000', { copying: { umask: 0 }, options: { wrap: umask('000') } }],
  ['a time zone ahead of UTC', { options: { env: { TZ: 'Pacific/Kiritimati' } } }],
  ['a time zone behind UTC', { options: { env: { TZ: 'America/St_Johns' } } }],
  ['the C locale', { options: { env: { LC_ALL: 'C', LANG: 'C' } } }],
  ['a Turkish locale', { options: { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } } }],
  ['files made in order', { under: memory }],
  ['files made in reverse order', { under: memory, copying: { reversed: true } }],
  ['files of 1970', { copying: { mtime: 1 } }],
  ['files of 2099', { copying: { mtime: 4_083_955_199 }, options: { env: { SOURCE_DATE_EPOCH: '1234567890' } } }],
  ['one worker', { more: ['-j', '1'] }],
  ['four workers', { more: ['-j', '4'] }],
  ...nodes.map(([major, node]): [string, Variant] => [`Node ${major}`, { options: { node } }]),
];

describe('the same bytes from', () => {
  test.each(variants)(
    '%s',
    async (_what, { copying, under, more = [], options = {} }) => {
      const folder = copyProject(project, mkdtempSync(join(under ?? here.folder, 'lambda-packer-copy-')), copying);
      try {
        rmSync(join(folder, 'dist'), { recursive: true });
        const ran = await build(folder, storeWithoutSources(), more, options);
        expect(problemsOf(ran)).toEqual([]);
        expect(ran.docker).toEqual([]);
        expect(distOf(join(folder, 'dist'))).toEqual(expected);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    30_000,
  );

  test('three versions of Node', () => expect(nodes.map(([major]) => major)).toEqual([20, 22, 24]));

  (isRoot ? test : test.skip)(
    'another user',
    async () => {
      const store = storeWithoutSources();
      const folder = copyProject(project, here.path('another-user'), { umask: 0 });
      rmSync(join(folder, 'dist'), { recursive: true });
      const ran = await build(folder, store, [], unprivileged(here));
      expect(problemsOf(ran)).toEqual([]);
      expect(distOf(join(folder, 'dist'))).toEqual(expected);
    },
    30_000,
  );

  test('a warm store, with nothing of dist left', async () => {
    const folder = copyProject(project, here.path('warm'));
    rmSync(join(folder, 'dist'), { recursive: true });
    const ran = await build(folder, here.path('store'));
    expect([ran.code, ran.docker]).toEqual([0, []]);
    expect(distOf(join(folder, 'dist'))).toEqual(expected);
  });

  test('everything installed anew elsewhere: another folder, umask, time zone, locale, Node, and one worker', async () => {
    const folder = copyProject(project, here.path('anew'), { umask: 0o077, reversed: true, mtime: 1 });
    rmSync(join(folder, 'dist'), { recursive: true });
    const node = nodes.find(([major]) => major === 24)?.[1] ?? process.execPath;
    const ran = await build(folder, here.path('store-anew'), ['--force', '-j', '1'], {
      node,
      wrap: umask('077'),
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(problemsOf(ran)).toEqual([]);
    expect(buildJson(ran).solves).toBeGreaterThanOrEqual(2);
    expect(distOf(join(folder, 'dist'))).toEqual(expected);
  }, 300_000);

  const remote = hasBuilder('lambda-packer-remote') ? test : test.skip;
  remote(
    'a current BuildKit as a remote builder',
    async () => {
      const folder = copyProject(project, here.path('remote'));
      rmSync(join(folder, 'dist'), { recursive: true });
      const node = nodes.find(([major]) => major === 22)?.[1] ?? process.execPath;
      const ran = await build(folder, here.path('store-remote'), ['--builder', 'lambda-packer-remote'], { node });
      expect(problemsOf(ran)).toEqual([]);
      expect(ran.docker.every((line) => line.includes('--builder lambda-packer-remote'))).toBe(true);
      expect(distOf(join(folder, 'dist'))).toEqual(expected);
    },
    300_000,
  );

  const emulated = hasBuilder('lambda-packer-arm64') ? test : test.skip;
  emulated(
    'arm64 on arm64, under emulation, instead of from here',
    async () => {
      const folder = copyProject(project, here.path('emulated'));
      rmSync(join(folder, 'dist'), { recursive: true });
      const ran = await build(folder, here.path('store-emulated'), [
        '--builder',
        'lambda-packer-arm64',
        '--platform',
        'linux/arm64',
      ]);
      expect(problemsOf(ran)).toEqual([]);
      expect(buildJson(ran).targets).toHaveLength(3);
      expect(ofArm64(distOf(join(folder, 'dist')))).toEqual(ofArm64(expected));
    },
    600_000,
  );
});
