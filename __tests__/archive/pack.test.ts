import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PackFile } from '../../src/archive/host.ts';
import { packFiles } from '../../src/archive/pack.ts';
import { openPool } from '../../src/archive/pool.ts';
import { cases, file, inFolder, noise, problemOf, sha256 } from './support.ts';

const workerFile = fileURLToPath(new URL('worker.mjs', import.meta.url));
const pools = [0, 1, 2].map((workers) => openPool({ workers, workerFile }));
const pool = pools[0]!;
afterAll(() => Promise.all(pools.map((each) => each.close())));

/** Files on disk, as a plan would list them. */
function onDisk(folder: string, contents: Record<string, string | Buffer>): PackFile[] {
  return Object.entries(contents).map(([name, content]) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return { name, mode: '100644', sha256: sha256(Buffer.from(content)), host: { path } };
  });
}

/** Several batches, and files that are started out of turn. */
const MANY: Record<string, Buffer> = {
  ...Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`small/${i}.txt`, noise(i * 3, i, 40)])),
  'big/a.bin': noise(4_300_000, 1, 90),
  'big/b.bin': noise(4_500_000, 2, 256),
  'zz/last.txt': noise(1_000_000, 3, 8),
};

describe('the same bytes', () => {
  test(
    'for any number of workers, order of input and file times',
    () =>
      inFolder(async (folder) => {
        const files = onDisk(join(folder, 'tree'), MANY);
        const results = [];
        for (const [i, each] of pools.entries()) {
          for (const { host } of files) if ('path' in host) utimesSync(host.path, i * 1e6, i * 1e7);
          const order = i === 1 ? [...files].reverse() : files;
          results.push(await packFiles(order, { path: join(folder, `${i}.zip`), compression: 'fast', pool: each }));
        }
        expect(results[1]).toEqual(results[0]);
        expect(results[2]).toEqual(results[0]);
        expect(sha256(readFileSync(join(folder, '2.zip')))).toBe(results[0]!.sha256);
        expect(readFileSync(join(folder, '2.zip'))).toHaveLength(results[0]!.size);
      }),
    60_000,
  );

  test('whether read from disk or given', () =>
    inFolder(async (folder) => {
      const contents = { 'a/x': 'x'.repeat(999), b: 'y' };
      const given = Object.entries(contents).map(([name, content]) => file(name, content));
      const one = await packFiles(given, { path: join(folder, '1'), compression: 'default', pool });
      const other = await packFiles(onDisk(folder, contents), {
        path: join(folder, '2'),
        compression: 'default',
        pool,
      });
      expect(other).toEqual(one);
    }));

  const contents = fc.dictionary(
    fc.stringMatching(/^[a-f]{1,2}$/),
    fc.tuple(fc.nat(5), fc.constantFrom<PackFile['mode']>('100644', '100755', '120000')),
    { maxKeys: 20 },
  );
  test(
    'whether packed anew or with what was taken over',
    () =>
      inFolder(async (folder) => {
        const treeOf = (from: Record<string, [number, PackFile['mode']]>) =>
          Object.entries(from).map(([name, [seed, mode]]) => file(name, noise(seed * 77 + 1, seed, 30), mode));
        await fc.assert(
          fc.asyncProperty(contents, contents, fc.boolean(), async (before, after, isSameCompression) => {
            const files = treeOf(before);
            const old = join(folder, 'old');
            const packed = await packFiles(files, { path: old, compression: 'default', pool });
            const previous = {
              compression: isSameCompression ? ('default' as const) : ('fast' as const),
              files: files.map(({ name, mode, sha256: hash }) => ({ path: name, mode, sha256: hash })),
              entries: packed.entries,
              elf: packed.elf,
              bytes: readFileSync(old),
            };
            const next = treeOf(after);
            const anew = await packFiles(next, { path: join(folder, 'anew'), compression: 'default', pool });
            const taken = await packFiles(next, {
              path: join(folder, 'taken'),
              compression: 'default',
              pool,
              previous,
            });
            expect(taken).toEqual(anew);
            expect(readFileSync(join(folder, 'taken')).equals(readFileSync(join(folder, 'anew')))).toBe(true);
          }),
          { seed: 11, numRuns: cases(60, 1000) },
        );
      }),
    120_000,
  );

  test('what is taken over is not read again', () =>
    inFolder(async (folder) => {
      const files = onDisk(folder, { a: 'a', b: 'b' });
      const packed = await packFiles(files, { path: join(folder, 'old'), compression: 'default', pool });
      const previous = {
        compression: 'default' as const,
        files: files.map(({ name, mode, sha256: hash }) => ({ path: name, mode, sha256: hash })),
        entries: packed.entries,
        elf: packed.elf,
        bytes: readFileSync(join(folder, 'old')),
      };
      const gone = files.map((each) => ({ ...each, host: { path: join(folder, 'gone') } }));
      expect(await packFiles(gone, { path: join(folder, 'new'), compression: 'default', pool, previous })).toEqual(
        packed,
      );
    }));
});

test('libraries are read as they are packed', () =>
  inFolder(async (folder) => {
    const found = readdirSync('/lib/x86_64-linux-gnu').filter((name) => /^lib[mz]\.so\.\d+$/.test(name));
    const files = found.map((name) => file(`lib/${name}`, readFileSync(join('/lib/x86_64-linux-gnu', name)), '100755'));
    const packed = await packFiles([...files, file('a.txt', 'text')], {
      path: join(folder, 'a'),
      compression: 'fast',
      pool,
    });
    expect(packed.elf.map(({ path, machine }) => ({ path, machine }))).toEqual(
      [...found].sort().map((name) => ({ path: `lib/${name}`, machine: 'amd64' })),
    );
  }));

describe('errors name the file, and leave nothing behind', () => {
  const pack = async (files: PackFile[], folder: string, each = pool) => {
    const path = join(folder, 'out.zip');
    const problem = await problemOf(() => packFiles(files, { path, compression: 'default', pool: each }));
    expect(existsSync(path)).toBe(false);
    return problem;
  };

  test.each([0, 1, 2])(
    'content that differs from the plan (%i workers)',
    (workers) =>
      inFolder(async (folder) => {
        const files = onDisk(folder, {
          'a.bin': MANY['big/a.bin']!,
          'c.txt': 'planned',
          'd.bin': MANY['zz/last.txt']!,
        });
        for (const content of ['flanned', 'planned and more', 'plan']) {
          writeFileSync(join(folder, 'c.txt'), content);
          expect(await pack(files, folder, pools[workers])).toMatchObject({
            code: 'archive/changed',
            message: expect.stringContaining(join(folder, 'c.txt')),
          });
        }
      }),
    60_000,
  );

  const kinds: [string, (path: string) => void, string][] = [
    ['a file that is gone', () => undefined, 'does not exist'],
    ['a folder', (path) => mkdirSync(path), 'is a folder'],
    ['a named pipe', (path) => execFileSync('mkfifo', [path]), 'a named pipe'],
    ['a device', (path) => symlinkSync('/dev/null', path), 'a device'],
    ['links in a circle', (path) => symlinkSync(path, path), 'circle'],
    ['a huge file', (path) => ftruncateSync(openSync(path, 'w'), 2 ** 30), '250 MB'],
  ];
  test.each(kinds)('%s', (_what, make, says) =>
    inFolder(async (folder) => {
      const path = join(folder, 'thing');
      make(path);
      const files: PackFile[] = [file('a', 'a'), { name: 'thing', mode: '100644', sha256: sha256(''), host: { path } }];
      const problem = await pack(files, folder);
      expect(problem.message).toContain(path);
      expect(problem.message).toContain(says);
    }),
  );

  test('a link that became a file, and one that leads elsewhere now', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), 'x');
      symlinkSync('elsewhere', join(folder, 'link'));
      for (const name of ['file', 'link'])
        expect(
          await pack([{ name, mode: '120000', sha256: sha256('target'), host: { path: join(folder, name) } }], folder),
        ).toMatchObject({ code: 'archive/changed' });
    }));

  test('a file that may not be read', () =>
    inFolder(async (folder) => {
      if (process.getuid?.() === 0)
        return console.warn('NOT TESTED as root, who may read everything: a file that may not be read');
      const files = onDisk(folder, { a: 'a' });
      chmodSync(join(folder, 'a'), 0);
      expect(await pack(files, folder)).toMatchObject({ message: expect.stringContaining('permission denied') });
    }));

  test('every file that is gone is named at once', () =>
    inFolder(async (folder) => {
      const files = ['x', 'y'].map(
        (name): PackFile => ({ name, mode: '100644', sha256: '', host: { path: join(folder, name) } }),
      );
      await expect(packFiles(files, { path: join(folder, 'o'), compression: 'fast', pool })).rejects.toMatchObject({
        problems: [{ code: 'file/read' }, { code: 'file/read' }],
      });
    }));

  test('two of the same name; a file with files below it', () =>
    inFolder(async (folder) => {
      expect(await pack([file('a', '1'), file('a', '2')], folder)).toMatchObject({
        code: 'archive/clash',
        message: expect.stringContaining('twice'),
      });
      expect(await pack([file('a', '1'), file('a.b', ''), file('a/b', '2')], folder)).toMatchObject({
        code: 'archive/clash',
        message: expect.stringContaining('folder'),
      });
    }));
});
