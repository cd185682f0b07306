import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveCache } from '@actions/cache';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BaseCache, restoreBase, saveBase } from '../../../src/actions/base-cache.ts';
import { overhear } from '../../../src/actions/overheard.ts';
import { MANIFEST_FILE, manifestText } from '../../../src/outputs/manifest.ts';
import type { BuildManifest, ZipArtifact } from '../../../src/outputs/types.ts';
import { PULL_REQUEST } from '../services/token.ts';
import { type Runner, runner } from './runner.ts';

let here: Runner;
beforeAll(async () => {
  here = await runner();
});
afterAll(() => here.close());
beforeEach(() => here.as());
afterEach(() => here.services.evict());

const hash = (i: number) => createHash('sha256').update(String(i)).digest('hex');
const name = (n: number) => `${hash(n).slice(0, 4 + (n % 12))}-package`;
const artifact = (i: number): ZipArtifact => ({
  ...{ name: `function-${i}`, kind: 'function', type: 'zip', platform: 'linux/arm64', runtime: 'python3.13' },
  ...{ manifestHash: `sha256:${hash(i)}`, path: `function-${i}-arm64.zip`, sha256: hash(i), codeSha256: hash(i) },
  ...{ size: 1000 + i, unzippedSize: 5000 + i, files: 10, handler: 'app.handler', layers: ['common'], findings: [] },
  // 30 of 300, others for each function.
  packages: Array.from({ length: 300 }, (_, n) => n)
    .filter((n) => (n * 7 + i * 13 + n * i) % 10 === 3)
    .map((n) => ({
      ecosystem: 'npm' as const,
      name: name(n),
      version: `${n % 9}.${i % 3}.${n % 4}`,
      license: n % 3 === 0 ? 'MIT' : 'Apache-2.0',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
});
const manifestOf = (count: number): BuildManifest => ({
  schema: 1,
  artifacts: Array.from({ length: count }, (_, i) => artifact(i)),
});
function written(manifest: BuildManifest): string {
  const path = join(here.root, MANIFEST_FILE);
  writeFileSync(path, manifestText(manifest));
  return path;
}

const baseOf = (more: Partial<BaseCache> = {}) => {
  const step = here.step();
  const folder = join(here.temporary, 'base');
  return { step, base: { scope: '', leg: 'amd64', branch: 'main', folder, ...step, ...more } };
};

describe('the manifest that results are compared with', () => {
  test('is that of the last push to the branch', async () => {
    for (const [count, sha] of [
      [1, 'aaa'],
      [2, 'bbb'],
      [3, 'ccc'],
    ] as const)
      await saveBase(baseOf().base, written(manifestOf(count)), sha);
    await saveBase(baseOf({ branch: 'release/1.x' }).base, written(manifestOf(7)), 'ddd');
    await saveBase(baseOf({ branch: 'main-old' }).base, written(manifestOf(8)), 'eee');
    await saveBase(baseOf({ leg: 'arm64' }).base, written(manifestOf(9)), 'ccc');
    expect(await restoreBase(baseOf().base)).toEqual(manifestOf(3));
    expect((await restoreBase(baseOf({ branch: 'release/1.x' }).base))?.artifacts).toHaveLength(7);
    expect(await restoreBase(baseOf({ branch: 'new' }).base)).toBeUndefined();
    here.as({ scopes: PULL_REQUEST });
    expect(await restoreBase(baseOf().base)).toEqual(manifestOf(3));
  });

  test('of 120 functions is no larger than 100 KB', async () => {
    const path = written(manifestOf(120));
    expect(statSync(path).size).toBeGreaterThan(50_000);
    await saveBase(baseOf().base, path, 'aaa');
    expect(here.services.caches()[0]!.size).toBeLessThan(100_000);
  });

  test('may be of a branch with any name', async () => {
    const branches = ['a,b', 'größe/日本語', '$(id)', '`x`', "it's", 'x'.repeat(250), `${'x'.repeat(250)}y`, '💥'];
    for (const [i, branch] of branches.entries())
      await saveBase(baseOf({ branch }).base, written(manifestOf(i + 1)), 'aaa');
    for (const [i, branch] of branches.entries())
      expect((await restoreBase(baseOf({ branch }).base))?.artifacts).toHaveLength(i + 1);
    expect(here.services.caches().every(({ key }) => /^[\w.~-]{1,512}$/.test(key))).toBe(true);
  });

  test('is not asked of anyone when the same commit is built again', async () => {
    await saveBase(baseOf().base, written(manifestOf(1)), 'aaa');
    here.services.forget();
    const { base, step } = baseOf();
    await saveBase(base, written(manifestOf(1)), 'aaa');
    expect([here.services.received('cache.blob'), step.lines]).toEqual([0, []]);
  });

  test.each([
    ['no manifest', 'no JSON'],
    ['a manifest of another schema', '{"schema":9,"artifacts":[]}'],
  ])('is none when the cache holds %s', async (_name, text) => {
    const { base, step } = baseOf();
    mkdirSync(base.folder, { recursive: true });
    writeFileSync(join(base.folder, MANIFEST_FILE), text);
    await overhear([], () => saveCache([base.folder], 'lambda-packer-base-v1--amd64-main-aaa'));
    rmSync(base.folder, { recursive: true });
    expect(await restoreBase(base)).toBeUndefined();
    expect(step.warnings()).toEqual([expect.stringContaining('is not used')]);
  });
});
