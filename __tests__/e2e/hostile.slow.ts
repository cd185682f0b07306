import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lambdaPacker, workspace } from './support/cli.ts';
import { distOf } from './support/dist.ts';
import { isRoot } from './support/machine.ts';
import { noise } from './support/sources-project.ts';

const HANDLER = 'def handler(event, context):\n    return 1\n';
const mayMount = isRoot && spawnSync('unshare', ['-m', 'true']).status === 0;
if (!mayMount) console.warn('NOT TESTED: full disks are made of small file systems, which only root may mount');

let here: ReturnType<typeof workspace>;
const build = (...more: string[]) =>
  lambdaPacker(['build', '--store', here.path('store'), ...more], { cwd: here.folder });
const mount = (path: string, size: string) => {
  mkdirSync(path, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'lambda-packer-test', path]);
};

beforeEach(() => {
  here = workspace();
  here.write({
    'package_config.yaml':
      'runtime_default: python3.13\nlambdas:\n  big: { path: ./big, handler: app.handler }\n  small: { path: ./small, handler: app.handler }\n',
    'big/app.py': HANDLER,
    'small/app.py': HANDLER,
  });
});
afterEach(() => {
  for (const folder of ['dist', 'store', 'tmp']) spawnSync('umount', ['-l', here.path(folder)]);
  here.remove();
});

(mayMount ? describe : describe.skip)('a disk that is full', () => {
  test.each(['dist', 'store'])(
    '%s: says so, and nothing is torn; with room again the build goes on',
    async (full) => {
      mount(here.path(full), '1m');
      expect((await build()).code).toBe(0);
      const before = distOf(here.path('dist'));
      here.write({ 'big/data.txt': noise('big', 2_000_000), 'small/app.py': `${HANDLER}# edited\n` });
      const ran = await build();
      expect(ran.code).toBe(1);
      expect(ran.stderr).toMatch(
        new RegExp(`error: .*cannot write ${here.path(full)}/.*: the disk is full\\n {2}Free some space`),
      );
      expect(ran.stderr).not.toMatch(/fault of lambda-packer|^\s+at /m);
      expect(distOf(here.path('dist'))).toEqual(before);
      expect(readdirSync(here.path('store', 'tmp'))).toEqual([]);
      execFileSync('mount', ['-o', 'remount,size=20m', here.path(full)]);
      expect((await build()).code).toBe(0);
      const alone = await build('--dist', here.path('alone'), '--store', here.path('another'));
      expect(alone.code).toBe(0);
      expect(distOf(here.path('dist'))).toEqual(distOf(here.path('alone')));
      expect((await lambdaPacker(['store', 'verify', '--store', here.path('store')])).code).toBe(0);
    },
    30_000,
  );

  test.each(['dist', 'store'])(
    '%s: without a single byte left',
    async (full) => {
      mount(here.path(full), '1m');
      expect((await build()).code).toBe(0);
      const before = distOf(here.path('dist'));
      here.write({ 'small/app.py': `${HANDLER}# edited\n` });
      try {
        writeFileSync(here.path(full, 'theirs'), Buffer.alloc(2 << 20));
      } catch {
        // That it did not fit is the point.
      }
      const { theirs: _, ...kept } = distOf(here.path('dist'));
      expect(kept).toEqual(before);
      const ran = await build();
      expect(ran.code).toBe(1);
      expect(ran.stderr).toMatch(new RegExp(`error: .*cannot write ${here.path(full)}/.*: the disk is full`));
      expect(ran.stderr).not.toMatch(/fault of lambda-packer|^\s+at /m);
      const { theirs: __, ...left } = distOf(here.path('dist'));
      expect(left).toEqual(before);
      expect(readdirSync(here.path('store', 'tmp'))).toEqual([]);
    },
    30_000,
  );

  test('the store, while something is installed', async () => {
    here.write({ 'small/requirements.txt': 'numpy==2.3.5\n' });
    mount(here.path('store'), '2m');
    const ran = await build('--keep-going');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/cannot write .*\/store\/.*: the disk is full/);
    expect(ran.stderr).not.toMatch(/fault of lambda-packer|^\s+at /m);
    expect(readdirSync(here.path('store', 'tmp'))).toEqual([]);
    expect(Object.keys(distOf(here.path('dist')))).toEqual([
      'big-amd64.zip',
      'build_manifest.json',
      'lambda_packer.auto.tfvars.json',
      'report.html',
    ]);
  }, 120_000);

  test('the temporary folder, where a solve prepares', async () => {
    here.write({ 'small/requirements.txt': 'idna==3.11\n' });
    mount(here.path('tmp'), '64k');
    const ran = await lambdaPacker(['build', '--store', here.path('store')], {
      cwd: here.folder,
      env: { TMPDIR: here.path('tmp') },
    });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/disk is full|no space left/i);
    expect(ran.stderr).not.toMatch(/fault of lambda-packer|^\s+at /m);
    expect(readdirSync(here.path('tmp'))).toEqual([]);
  }, 60_000);
});
