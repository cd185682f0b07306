import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { lambdaPacker, workspace } from './support/cli.ts';

let here: ReturnType<typeof workspace>;
const run = (...argv: string[]) => lambdaPacker([...argv, '--store', here.path('store')], { cwd: here.folder });
const build = (...argv: string[]) => run('build', '--json', ...argv);

beforeEach(() => {
  here = workspace();
  here.write({
    'package_config.yaml': [
      'runtime_default: python3.13',
      'platforms_default: [linux/amd64, linux/arm64]',
      'layers:',
      '  shared: { path: ./shared }',
      'lambdas:',
      '  api: { path: ./api, handler: app.handler, layers: [shared] }',
      '  web: { path: ./web, handler: index.handler, runtime: nodejs22.x }',
    ].join('\n'),
    'api/app.py': 'def handler(event, context):\n    return 1\n',
    'web/index.mjs': 'export const handler = async () => 1;\n',
    'shared/util.py': 'X = 1\n',
  });
});
afterEach(() => here.remove());

describe('plan', () => {
  test('tells what is new, what is unchanged and what changed', async () => {
    expect((await run('plan')).stdout).toContain('6 of 6 to build; layers are merged into functions (the default)');
    expect((await build()).code).toBe(0);
    expect((await run('plan')).stdout).toContain('0 of 6 to build');
    here.write({ 'api/app.py': 'def handler(event, context):\n    return 2\n', 'api/new.py': '' });
    const { stdout } = await run('plan');
    expect(stdout).toContain('source changed: app.py, +new.py');
    expect(stdout).toContain('2 of 6 to build');
  });

  test('writes a plan that its schema accepts and that another checkout builds to the same bytes', async () => {
    expect((await run('plan', '-o', 'plan.json')).code).toBe(0);
    const plan = JSON.parse(readFileSync(here.path('plan.json'), 'utf8'));
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(readFileSync('docs/plan.schema.json', 'utf8')),
    );
    validate(plan);
    expect(validate.errors).toBeNull();
    expect(JSON.stringify(plan)).not.toContain(here.folder);
    const planned = await build('--plan', 'plan.json', '--dist', 'a');
    const direct = await build('--dist', 'b');
    expect([planned.code, direct.code]).toEqual([0, 0]);
    expect(readFileSync(here.path('a', 'build_manifest.json'), 'utf8')).toBe(
      readFileSync(here.path('b', 'build_manifest.json'), 'utf8'),
    );
  });

  test('a plan of another config is refused, both named', async () => {
    await run('plan', '-o', 'plan.json');
    here.write({ 'package_config.yaml': `${readFileSync(here.path('package_config.yaml'), 'utf8')}\n# edited\n` });
    const { code, stderr } = await build('--plan', 'plan.json');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /plan\.json was made from another package_config\.yaml than the one here: its SHA-256 was [0-9a-f]{12}…, here it is [0-9a-f]{12}…/,
    );
  });

  test('a source that differs from the plan ends the build, naming the file', async () => {
    await run('plan', '-o', 'plan.json');
    here.write({ 'api/app.py': 'def handler(event, context):\n    return 3\n' });
    const { code, stdout } = await build('--plan', 'plan.json');
    expect(code).toBe(1);
    expect(stdout).toContain('api/app.py');
  });

  test('prints a matrix', async () => {
    const { stdout } = await run('plan', '--matrix', '--shards', '2');
    expect(JSON.parse(stdout)).toEqual({
      include: ['linux/amd64', 'linux/arm64'].flatMap((platform) => [
        { platform, arch: platform.slice(6), shard: '1/2', targets: 2, changed: 2 },
        { platform, arch: platform.slice(6), shard: '2/2', targets: 1, changed: 1 },
      ]),
    });
  });
});

describe('build', () => {
  test('merges layers into functions unless told to attach them', async () => {
    await build();
    expect((await lambdaPacker(['inspect', 'dist/api-amd64.zip', '--json'], { cwd: here.folder })).stdout).toContain(
      'util.py',
    );
  }, 20_000);

  test('keeps the entries of what it was not asked for, and removes what the config no longer has', async () => {
    await build();
    here.write({ 'dist/theirs.txt': 'keep', 'web/index.mjs': 'export const handler = async () => 2;\n' });
    const one = await build('--only', 'web', '--platform', 'arm64');
    expect(JSON.parse(one.stdout).targets).toHaveLength(1);
    const names = () =>
      JSON.parse(readFileSync(here.path('dist', 'build_manifest.json'), 'utf8')).artifacts.map(
        ({ path }: { path: string }) => path,
      );
    expect(names()).toHaveLength(6);
    here.write({
      'package_config.yaml': readFileSync(here.path('package_config.yaml'), 'utf8').replace(/ {2}web:.*/, ''),
    });
    await build();
    expect(names()).toEqual(['api-amd64.zip', 'api-arm64.zip', 'shared-amd64.zip', 'shared-arm64.zip']);
    expect(() => readFileSync(here.path('dist', 'web-arm64.zip'))).toThrow();
    expect(readFileSync(here.path('dist', 'theirs.txt'), 'utf8')).toBe('keep');
  });

  test('mends an output that was changed behind its back', async () => {
    await build();
    const path = here.path('dist', 'api-amd64.zip');
    const whole = readFileSync(path);
    here.write({ 'dist/api-amd64.zip': 'junk' });
    const { stdout } = await build();
    expect(JSON.parse(stdout).targets[0]).toMatchObject({
      status: 'built',
      reason: 'its ZIP is missing or was changed',
    });
    expect(readFileSync(path).equals(whole)).toBe(true);
  });

  test('says it when a handler is missing, keeps the old ZIP, and writes the others only with --keep-going', async () => {
    await build();
    const before = readFileSync(here.path('dist', 'build_manifest.json'), 'utf8');
    here.write({ 'web/other.mjs': 'export const other = 1;\n', 'api/more.py': '' });
    here.write({
      'package_config.yaml': readFileSync(here.path('package_config.yaml'), 'utf8').replace(
        'index.handler',
        'missing.handler',
      ),
    });
    const failed = await build();
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.stdout).targets.map(({ status }: { status: string }) => status)).toEqual([
      'skipped',
      'skipped',
      'unchanged',
      'unchanged',
      'failed',
      'failed',
    ]);
    expect(failed.stdout).toContain('missing');
    expect(readFileSync(here.path('dist', 'build_manifest.json'), 'utf8')).toBe(before);
    const kept = await build('--keep-going');
    expect(kept.code).toBe(1);
    expect(JSON.parse(kept.stdout).targets.map(({ status }: { status: string }) => status)).toEqual([
      'built',
      'built',
      'unchanged',
      'unchanged',
      'failed',
      'failed',
    ]);
  });

  test.each([
    ['an unknown option', ['build', '--confg', 'x'], "unknown option '--confg'"],
    ['an unknown command', ['biuld'], "unknown command 'biuld'"],
    ['an unknown package', ['build', '--only', 'apy'], "no package is named 'apy'; did you mean 'api'?"],
    ['an unknown platform', ['build', '--platform', 'linux/arm'], "'linux/arm' is not a platform"],
    ['a missing config', ['build', '-c', 'nowhere.yaml'], 'nowhere.yaml'],
  ])('%s ends with code 2 and no stack trace', async (_what, argv, message) => {
    const { code, stderr } = await lambdaPacker(argv, { cwd: here.folder });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('options can stand in the environment, below the command line', async () => {
    const { code } = await lambdaPacker(['build', '--store', here.path('store')], {
      cwd: here.folder,
      env: { LAMBDA_PACKER_DIST: 'elsewhere', LAMBDA_PACKER_STORE: '/nowhere' },
    });
    expect(code).toBe(0);
    expect(readFileSync(here.path('elsewhere', 'build_manifest.json'), 'utf8')).toContain('api-amd64.zip');
  });
});

test('a layer for several versions of Python has a folder of packages for each, and a function merges its own', async () => {
  here.write({
    'many.yaml': [
      'runtime_default: python3.13',
      'layers:',
      '  shared: { path: ./shared, requirements: ["idna==3.10"], compatible_runtimes: [python3.12] }',
      'lambdas:',
      '  new: { path: ./api, handler: app.handler, layers: [shared] }',
      '  old: { path: ./api, handler: app.handler, layers: [shared], runtime: python3.12 }',
    ].join('\n'),
  });
  const { stdout } = await run('plan', '--config', 'many.yaml', '--json');
  const { targets, trees } = JSON.parse(stdout);
  const placesOf = (name: string) =>
    targets
      .find((target: { name: string }) => target.name === name)
      .manifest.places.map((place: { tree: string; to: string }) => {
        const { recipe } = trees.find(({ key }: { key: string }) => key === place.tree);
        return `${recipe.runtime ?? recipe.kind} → ${place.to}`;
      });
  expect(placesOf('shared')).toEqual([
    'python3.13 → python/lib/python3.13/site-packages/',
    'python3.12 → python/lib/python3.12/site-packages/',
    'source → python/',
  ]);
  expect(placesOf('new')).toEqual(['python3.13 → ', 'source → ', 'source → ']);
  expect(placesOf('old')).toEqual(['python3.12 → ', 'source → ', 'source → ']);
});
