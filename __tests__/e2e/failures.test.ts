import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buildJson, instead, lambdaPacker, type RunOptions, workspace } from './support/cli.ts';
import { distOf } from './support/dist.ts';
import { unprivileged } from './support/machine.ts';

const HANDLER = 'def handler(event, context):\n    return 1\n';
const FUNCTIONS = 30;

const first = workspace();
let here: ReturnType<typeof workspace>;
let expected: Record<string, string>;
const build = (more: string[] = [], options: RunOptions = {}) =>
  lambdaPacker(['build', '--store', here.path('store'), ...more], { cwd: here.folder, timeoutMs: 10_000, ...options });

beforeAll(async () => {
  here = first;
  const names = Array.from({ length: FUNCTIONS }, (_, i) => `f${String(i).padStart(2, '0')}`);
  here.write({
    'package_config.yaml': `runtime_default: python3.13\nlambdas:\n${names.map((name) => `  ${name}: { path: ./${name}, handler: app.handler }\n`).join('')}`,
    ...Object.fromEntries(names.map((name) => [`${name}/app.py`, `${HANDLER}# ${name}\n`])),
  });
  expect((await build()).code).toBe(0);
  expected = distOf(here.path('dist'));
}, 20_000);
beforeEach(() => {
  here = workspace();
  cpSync(first.folder, here.folder, { recursive: true });
});
afterEach(() => here.remove());
afterAll(first.remove);

/** What ends a build says why, in words of ours; dist is what it was. */
async function expectFailure(message: RegExp, more: string[] = [], options: RunOptions = {}, code = 1): Promise<void> {
  const ran = await build(more, options);
  expect(ran.stderr).toMatch(message);
  expect(ran.stderr).not.toMatch(/^\s+at |fault of lambda-packer/m);
  expect(ran.code).toBe(code);
}

describe('without Docker', () => {
  const noDocker = { env: { PATH: '/nonexistent' } };

  test('what has nothing to install is built', async () => {
    here.write({ 'f00/app.py': `${HANDLER}# edited\n` });
    expect((await build([], noDocker)).code).toBe(0);
  });

  test('an install fails with what is missing, and the old ZIPs stay', async () => {
    here.write({ 'f00/requirements.txt': 'idna==3.11\n', 'f01/app.py': `${HANDLER}# edited\n` });
    await expectFailure(/there is no `docker` on the PATH\n[\s\S]*\n {2}install Docker with buildx/, [], noDocker);
    expect(distOf(here.path('dist'))).toEqual(expected);
    expect(readdirSync(here.path('store', 'tmp'))).toEqual([]);
  });
});

describe('a damaged store', () => {
  interface Place {
    entry: string;
    blob: string;
    /** Of a function that stays whole. */
    other: { entry: string; blob: string };
  }
  const edit =
    (change: (entry: Record<string, unknown>, place: Place) => void) =>
    (place: Place): void => {
      const value = JSON.parse(readFileSync(place.entry, 'utf8'));
      change(value, place);
      writeFileSync(place.entry, JSON.stringify(value));
    };
  const flip = (path: string, at: number): void => {
    const bytes = readFileSync(path);
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(path, bytes);
  };
  const mkfifo = (path: string) => execFileSync('mkfifo', [path]);

  const DAMAGE: Record<string, (place: Place) => void> = {
    'blob missing': ({ blob }) => rmSync(blob),
    'blob empty': ({ blob }) => truncateSync(blob),
    'blob truncated': ({ blob }) => truncateSync(blob, readFileSync(blob).length - 1),
    'blob extended': ({ blob }) => writeFileSync(blob, Buffer.concat([readFileSync(blob), Buffer.from([0])])),
    'first bit flipped': ({ blob }) => flip(blob, 0),
    'bit in the content flipped': ({ blob }) => flip(blob, 40),
    'last bit flipped': ({ blob }) => flip(blob, readFileSync(blob).length - 1),
    'blob of zeros': ({ blob }) => writeFileSync(blob, Buffer.alloc(readFileSync(blob).length)),
    'blob of another': ({ blob, other }) => cpSync(other.blob, blob),
    'blob a folder': ({ blob }) => instead(blob, mkdirSync),
    'blob a pipe': ({ blob }) => instead(blob, mkfifo),
    'blob a dangling link': ({ blob }) => instead(blob, (path) => symlinkSync('gone', path)),
    'blob a link to another': ({ blob, other }) => instead(blob, (path) => symlinkSync(other.blob, path)),
    'blob endless': ({ blob }) => instead(blob, (path) => symlinkSync('/dev/zero', path)),
    'entry empty': ({ entry }) => truncateSync(entry),
    'entry truncated': ({ entry }) => truncateSync(entry, 100),
    'entry binary': ({ entry }) => writeFileSync(entry, Buffer.from([0, 255, 254])),
    'entry null': ({ entry }) => writeFileSync(entry, 'null'),
    'entry of another': ({ entry, other }) => cpSync(other.entry, entry),
    'entry a folder': ({ entry }) => instead(entry, mkdirSync),
    'entry a pipe': ({ entry }) => instead(entry, mkfifo),
    'entry naming the blob of another': edit((entry, { other }) => {
      entry.sha256 = JSON.parse(readFileSync(other.entry, 'utf8')).sha256;
    }),
    'entry naming a path': edit((entry) => {
      entry.sha256 = '../../../../../../etc/passwd';
    }),
    'entry of a later schema': edit((entry) => {
      entry.schema = 99;
    }),
    'entry with another size': edit((entry) => {
      entry.size = 1;
    }),
    'entry without its ELF facts': edit((entry) => {
      delete entry.elf;
    }),
    'entry with a recipe that is none': edit((entry) => {
      entry.recipe = 'source';
    }),
  };

  test(`${Object.keys(DAMAGE).length} kinds of damage are each passed over with a warning, and the right ZIPs come out`, async () => {
    expect(Object.keys(DAMAGE).length).toBeGreaterThanOrEqual(20);
    const packs = here.path('store', 'packs');
    const places = readdirSync(packs)
      .sort()
      .map((name) => {
        const entry = join(packs, name);
        return { entry, blob: here.path('store', 'blobs', `${JSON.parse(readFileSync(entry, 'utf8')).sha256}.zip`) };
      });
    const other = places.at(-1)!;
    const damaged = Object.values(DAMAGE).map((damage, i) => {
      damage({ ...places[i]!, other });
      return places[i]!.entry.slice(-69, -57);
    });
    rmSync(here.path('dist'), { recursive: true });
    const ran = await build();
    expect(ran.code).toBe(0);
    const warned = [...ran.stderr.matchAll(/warning: the pack (\w{12}) in .* cannot be used, and is made again/g)].map(
      ([, key]) => key,
    );
    expect(warned.sort()).toEqual(damaged.sort());
    expect(distOf(here.path('dist'))).toEqual(expected);
    // Mended: nothing to warn of any more.
    const verified = await lambdaPacker(['store', 'verify', '--store', here.path('store')]);
    expect([verified.code, verified.stdout]).toEqual([0, `${FUNCTIONS} packs checked, 0 wrong\n`]);
  }, 20_000);

  test('records that are damaged cost a comparison, never a wrong answer', async () => {
    const damage: ((text: string) => string | Buffer)[] = [
      () => '',
      (text) => text.slice(0, 90),
      () => '[]',
      () => Buffer.from([0, 255, 254]),
      (text) => text.replaceAll(/[0-9a-f]{64}/g, (hash) => `${hash.slice(1)}0`),
    ];
    for (const [i, damaged] of damage.entries()) {
      for (const name of readdirSync(here.path('store', 'records'))) {
        const path = here.path('store', 'records', name);
        writeFileSync(path, damaged(readFileSync(path, 'utf8')));
      }
      here.write({ 'f00/app.py': `${HANDLER}# ${i}\n` });
      const ran = await build(['--json']);
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      const { targets } = buildJson(ran);
      expect(targets.filter(({ status }) => status !== 'unchanged').map(({ name }) => name)).toEqual(['f00']);
    }
  }, 20_000);
});

describe('dist', () => {
  const MANIFEST = 'build_manifest.json';
  const manifest = () =>
    JSON.parse(readFileSync(here.path('dist', MANIFEST), 'utf8')) as {
      schema: number;
      artifacts: Record<string, unknown>[];
    };
  const changed = (change: (entry: Record<string, unknown>) => void) => {
    const value = manifest();
    change(value.artifacts[0]!);
    return JSON.stringify(value);
  };

  test.each<[string, () => string | Buffer]>([
    ['empty', () => ''],
    ['cut off', () => readFileSync(here.path('dist', MANIFEST)).subarray(0, 500)],
    ['binary', () => Buffer.from([0, 255, 254, 0])],
    ['another JSON', () => '{"schema": 1}'],
    ['of a later schema', () => JSON.stringify({ ...manifest(), schema: 2 })],
    ['with an entry that is null', () => '{"schema": 1, "artifacts": [null]}'],
    ['with an entry without its layers', () => changed((entry) => delete entry.layers)],
    ['with an entry without its hash', () => changed((entry) => delete entry.sha256)],
    ['with an entry whose findings are none', () => changed((entry) => Object.assign(entry, { findings: 'none' }))],
  ])(
    'a manifest that is %s is named, and left alone',
    async (_what, content) => {
      writeFileSync(here.path('dist', MANIFEST), content());
      const before = distOf(here.path('dist'));
      await expectFailure(/dist\/build_manifest\.json is not a manifest of schema 1\n {2}.*delete it and build again/);
      expect(distOf(here.path('dist'))).toEqual(before);
      rmSync(here.path('dist', MANIFEST));
      expect((await build()).code).toBe(0);
      expect(distOf(here.path('dist'))).toEqual(expected);
    },
    10_000,
  );

  test('nothing that a manifest names beyond our own ZIPs is removed', async () => {
    here.write({ 'theirs.txt': 'keep', 'dist/theirs-amd64.tar': 'keep', 'other-amd64.zip': 'keep' });
    const value = manifest();
    value.artifacts.push(
      ...['../theirs.txt', 'theirs-amd64.tar', '../other-amd64.zip', here.path('theirs.txt')].map((path, i) => ({
        ...value.artifacts[0],
        name: `gone${i}`,
        path,
      })),
    );
    writeFileSync(here.path('dist', MANIFEST), JSON.stringify(value));
    expect((await build()).code).toBe(0);
    for (const path of ['theirs.txt', 'dist/theirs-amd64.tar', 'other-amd64.zip'])
      expect(readFileSync(here.path(path), 'utf8')).toBe('keep');
  });

  test.each<[string, string, (path: string) => unknown, RegExp]>([
    ['a file', 'dist', (path) => writeFileSync(path, ''), /cannot write .*\/dist: /],
    ['below a file', 'dist', (path) => symlinkSync('package_config.yaml/dist', path), /cannot (write|read) .*\/dist: /],
    [
      'with a folder where a ZIP belongs',
      'dist/f00-amd64.zip',
      (path) => mkdirSync(join(path, 'x'), { recursive: true }),
      /cannot write .*\/dist\/f00-amd64\.zip: it is a folder/,
    ],
    [
      'with a folder where the manifest belongs',
      `dist/${MANIFEST}`,
      (path) => mkdirSync(path),
      /build_manifest\.json cannot be read: /,
    ],
  ])('that is %s ends the build with a named error', async (_what, path, make, message) => {
    instead(here.path(path), make);
    await expectFailure(message);
    expect(readdirSync(here.path('store', 'tmp'))).toEqual([]);
  });

  test.each([
    ['dist', /cannot write .*\/dist/],
    ['store/packs', /cannot write .*\/store\/packs/],
    ['store/blobs', /cannot write .*\/store\/blobs/],
    ['store/tmp', /cannot write .*\/store\/tmp/],
  ])(
    '%s that may not be written ends the build with a named error',
    async (path, message) => {
      here.write({ 'f00/app.py': `${HANDLER}# edited\n` });
      const user = unprivileged(here);
      chmodSync(here.path(path), 0o555);
      await expectFailure(message, [], user);
      expect(distOf(here.path('dist'))).toEqual({
        ...expected,
        ...(path === 'dist' ? {} : { 'report.html': 'a report' }),
      });
      chmodSync(here.path(path), 0o755);
      expect((await build([], user)).code).toBe(0);
      expect(distOf(here.path('dist'))).not.toEqual(expected);
    },
    10_000,
  );

  test('a store that is a file ends the build with a named error', async () => {
    renameSync(here.path('store'), here.path('moved'));
    writeFileSync(here.path('store'), '');
    await expectFailure(/cannot write .*\/store/);
    expect(distOf(here.path('dist'))).toEqual(expected);
  });
});

test('builds at once over one store, each with a dist of its own, all end right', async () => {
  rmSync(here.path('store'), { recursive: true });
  const dists = ['a', 'b', 'c'];
  const ended = await Promise.all(dists.map((dist) => build(['--dist', dist])));
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual(dists.map(() => [0, '']));
  for (const dist of dists) expect(distOf(here.path(dist))).toEqual(expected);
  expect(readdirSync(here.path('store', 'tmp'))).toEqual([]);
  expect((await lambdaPacker(['store', 'verify', '--store', here.path('store')])).code).toBe(0);
}, 20_000);
