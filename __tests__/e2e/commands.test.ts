import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lambdaPacker, workspace } from './support/cli.ts';

const here = workspace();
const run = (...argv: string[]) => lambdaPacker(argv, { cwd: here.folder });
const store = () => here.path('store');

beforeAll(async () => {
  here.write({
    'package_config.yaml': 'runtime_default: python3.13\nlambdas:\n  api: { path: ./api, handler: app.handler }\n',
    'api/app.py': 'def handler(event, context):\n    return 1\n',
  });
  expect((await run('build', '--store', store(), '--dist', 'before')).code).toBe(0);
  here.write({ 'api/app.py': 'def handler(event, context):\n    return 22\n', 'api/more.py': 'X = 1\n' });
  cpSync(here.path('before'), here.path('after'), { recursive: true });
  expect((await run('build', '--store', store(), '--dist', 'after')).code).toBe(0);
});
afterAll(here.remove);

describe('inspect', () => {
  test('shows what is in a ZIP', async () => {
    const { code, stdout } = await run('inspect', 'after/api-amd64.zip');
    expect(code).toBe(0);
    expect(stdout).toContain('app.py');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('says it as JSON', async () => {
    const { zips } = JSON.parse((await run('inspect', '--json', 'after/api-amd64.zip')).stdout);
    expect(zips).toMatchObject([{ files: 2 }]);
  });

  test('what is no ZIP is a clear error', async () => {
    const { code, stderr } = await run('inspect', 'package_config.yaml');
    expect(code).toBe(1);
    expect(stderr).toContain('package_config.yaml');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('diff', () => {
  test.each([
    ['two ZIPs', 'before/api-amd64.zip', 'after/api-amd64.zip'],
    ['two dist folders', 'before', 'after'],
    ['two manifests', 'before/build_manifest.json', 'after/build_manifest.json'],
  ])('%s', async (what, a, b) => {
    const { code, stdout } = await run('diff', a, b);
    expect(code).toBe(0);
    expect(stdout).toContain('changed');
    if (what !== 'two manifests') expect(stdout).toContain('more.py');
  });
});

describe('store', () => {
  test('lists packs, finds damage, and prunes', async () => {
    const packs = JSON.parse((await run('store', 'ls', '--json', '--store', store())).stdout);
    expect(packs).toHaveLength(2);
    expect((await run('store', 'ls', '--store', store())).stdout).toContain('2 packs');
    expect((await run('store', 'verify', '--store', store())).stdout).toContain('2 packs checked, 0 wrong');

    const [blob] = readdirSync(here.path('store', 'blobs'));
    const path = here.path('store', 'blobs', blob!);
    const bytes = readFileSync(path);
    bytes[10]! ^= 1;
    writeFileSync(path, bytes);
    const verified = await run('store', 'verify', '--store', store());
    expect(verified.code).toBe(1);
    expect(verified.stdout).toContain('2 packs checked, 1 wrong');

    expect((await run('store', 'prune', '--max-size', '0B', '--store', store())).code).toBe(0);
    expect(JSON.parse((await run('store', 'ls', '--json', '--store', store())).stdout)).toEqual([]);
  });

  test('an age that is none is a clear error', async () => {
    const { code, stderr } = await run('store', 'prune', '--older-than', 'soon', '--store', store());
    expect(code).toBe(2);
    expect(stderr).toContain("--older-than: 'soon' is not a number with one of m, h, d, w");
  });
});

test('schema prints what stands in schema.json', async () => {
  expect((await run('schema')).stdout).toBe(readFileSync('schema.json', 'utf8'));
});
