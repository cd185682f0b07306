import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PackFile } from '../../src/archive/host.ts';
import { joinPacks, type OpenedPack, type Part } from '../../src/archive/join.ts';
import { packFiles } from '../../src/archive/pack.ts';
import { openPool } from '../../src/archive/pool.ts';
import { readArchive } from '../../src/archive/read.ts';
import { packTar } from '../../src/archive/tar.ts';
import { cases, file, inFolder, noise, problemOf } from './support.ts';
import { streamOf, type TarMember, tar } from './tars.ts';

const pool = openPool({ workers: 0 });
let serial = 0;

/** A pack on disk, as a store would hand it out. */
async function packed(folder: string, files: PackFile[], known = false): Promise<OpenedPack> {
  const path = join(folder, `pack-${serial++}.zip`);
  const { entries, ...rest } = await packFiles(files, { path, compression: 'default', pool });
  return { ...rest, path, bytes: () => readFileSync(path), ...(known && { entries }) };
}

/** One that may hold empty folders. */
async function packedTree(folder: string, members: TarMember[]): Promise<OpenedPack> {
  const path = join(folder, `pack-${serial++}.zip`);
  const stream = streamOf(
    await tar([
      { name: 's/meta.json', content: '{"pending":[]}' },
      ...members.map((member) => ({ ...member, name: `s/tree/${member.name}` })),
    ]),
  );
  let result: OpenedPack | undefined;
  await packTar(stream, {
    pool,
    select: () => ({ path, compression: 'default', rules: { language: 'node' } }),
    deliver: ({ pack }) => {
      result = { ...pack!, path, bytes: () => readFileSync(path) };
    },
  });
  return result!;
}

const part = (tree: string, pack: OpenedPack, place: Partial<Part> = {}): Part => ({
  from: '',
  to: '',
  skip: [],
  tree,
  pack,
  ...place,
});
const names = (path: string): string[] => readArchive(readFileSync(path)).map(({ name }) => name);

describe('an artifact', () => {
  const tree = fc.dictionary(
    fc.stringMatching(/^[a-dé😀]{1,2}(\/[x-z]{1,2}){0,2}$/u),
    fc.tuple(fc.nat(9), fc.constantFrom('one', 'two', 'three')),
    { minKeys: 1, maxKeys: 25 },
  );
  test(
    'joined from the packs of a split tree is the pack of the whole',
    () =>
      inFolder(async (folder) => {
        await fc.assert(
          fc.asyncProperty(tree, fc.constantFrom('', 'python/', 'a/b/'), async (contents, to) => {
            const names = Object.keys(contents);
            const rows = Object.entries(contents).filter(
              ([name]) => !names.some((other) => other.startsWith(`${name}/`)),
            );
            const fileOf = ([name, [seed]]: (typeof rows)[number], prefix = '') =>
              file(prefix + name, noise(seed * 333, seed, 20), seed % 2 ? '100755' : '100644');
            const parts: Part[] = [];
            for (const group of ['one', 'two', 'three']) {
              const files = rows.filter(([, [, of]]) => of === group).map((row) => fileOf(row));
              parts.push(part(group, await packed(folder, files, group === 'two'), { to }));
            }
            const whole = await packed(
              folder,
              rows.map((row) => fileOf(row, to)),
            );
            const path = join(folder, 'out.zip');
            const joined = joinPacks(parts, path);
            expect(readFileSync(path).equals(whole.bytes())).toBe(true);
            expect(joined).toMatchObject({
              sha256: whole.sha256,
              size: whole.size,
              unzippedSize: whole.unzippedSize,
              files: rows.length,
              overlaps: [],
            });
            expect(joined.codeSha256).toBe(createHash('sha256').update(whole.bytes()).digest('base64'));
            expect(joined.entries).toEqual(readArchive(whole.bytes()));
          }),
          { seed: 8, numRuns: cases(40, 500) },
        );
      }),
    60_000,
  );

  test('that is one pack is that pack', () =>
    inFolder(async (folder) => {
      const pack = await packed(folder, [file('a', 'a'), file('b', noise(5000, 1))]);
      const path = join(folder, 'out.zip');
      const joined = joinPacks([part('t', pack)], path);
      expect(readFileSync(path).equals(pack.bytes())).toBe(true);
      expect(joined).toMatchObject({
        sha256: pack.sha256,
        size: pack.size,
        files: 2,
        overlaps: [],
        entries: readArchive(pack.bytes()),
      });
    }));

  test('of nothing is an empty ZIP', () =>
    inFolder((folder) => {
      const path = join(folder, 'out.zip');
      expect(joinPacks([], path)).toMatchObject({ size: 22, files: 0 });
      expect(names(path)).toEqual([]);
    }));

  test('reads a pack that many share only once', () =>
    inFolder(async (folder) => {
      const pack = await packed(folder, [file('a', 'a')], true);
      let reads = 0;
      const bytes = () => {
        reads++;
        return pack.bytes();
      };
      const counted = { ...pack, bytes };
      for (let i = 0; i < 5; i++) joinPacks([part('t', counted)], join(folder, `out-${i}.zip`));
      expect(reads).toBe(0);
    }));
});

describe('places', () => {
  test('take a folder of a tree, put it elsewhere, and leave out prefixes', () =>
    inFolder(async (folder) => {
      const layer = await packed(
        folder,
        ['bin/x', 'lib/l.so', 'python/a.py', 'python/lib/python3.13/site-packages/b.py', 'pythonic/c'].map((name) =>
          file(name, name),
        ),
      );
      const path = join(folder, 'out.zip');
      const site = 'python/lib/python3.13/site-packages/';
      const parts = [
        part('l', layer, { from: 'python/', skip: [site] }),
        part('l', layer, { from: site }),
        part('l', layer, { skip: ['python/'] }),
        part('s', await packed(folder, [file('app.py', 'app')]), { to: 'src/' }),
      ];
      expect(joinPacks(parts, path).overlaps).toEqual([]);
      expect(names(path)).toEqual(['a.py', 'b.py', 'bin/x', 'lib/l.so', 'pythonic/c', 'src/app.py']);
    }));

  test('where two hold a path the later wins, and both are named', () =>
    inFolder(async (folder) => {
      const one = await packed(folder, [file('a', 'same'), file('b', 'one'), file('c', 'mode'), file('d', 'x')]);
      const two = await packed(folder, [file('a', 'same'), file('b', 'two'), file('c', 'mode', '100755')]);
      const path = join(folder, 'out.zip');
      const { overlaps } = joinPacks([part('one', one), part('two', two)], path);
      expect(overlaps).toEqual([
        { path: 'a', winner: 'two', loser: 'one', sameContent: true },
        { path: 'b', winner: 'two', loser: 'one', sameContent: false },
        { path: 'c', winner: 'two', loser: 'one', sameContent: false },
      ]);
      const expected = await packed(folder, [
        file('a', 'same'),
        file('b', 'two'),
        file('c', 'mode', '100755'),
        file('d', 'x'),
      ]);
      expect(readFileSync(path).equals(expected.bytes())).toBe(true);
    }));

  test('an empty folder that another tree fills is none', () =>
    inFolder(async (folder) => {
      const empty = await packedTree(folder, [
        { name: 'd', type: 'directory' },
        { name: 'e', type: 'directory' },
        { name: 'python', type: 'directory' },
      ]);
      const full = await packed(folder, [file('d/x', 'x'), file('d.y', 'y')]);
      const path = join(folder, 'out.zip');
      expect(
        joinPacks([part('one', empty), part('two', full), part('three', empty, { from: 'python/' })], path).overlaps,
      ).toEqual([]);
      expect(names(path)).toEqual(['d.y', 'd/x', 'e/', 'python/']);
    }));

  test('a path that is file and folder is an error that names both trees', () =>
    inFolder(async (folder) => {
      const one = await packed(folder, [file('a', 'file')]);
      const two = await packed(folder, [file('a/b', 'below')]);
      const path = join(folder, 'out.zip');
      const problem = await problemOf(() => joinPacks([part('requirements.txt', one), part('./src', two)], path));
      expect(problem).toMatchObject({ code: 'archive/clash' });
      expect(problem.message).toMatch(/requirements\.txt.*\.\/src/);
      expect(existsSync(path)).toBe(false);
    }));
});

describe('what cannot be written', () => {
  const twoParts = async (folder: string) => [
    part('one', await packed(folder, [file('a', 'a')])),
    part('two', await packed(folder, [file('b', noise(9000, 2))])),
  ];

  test('is named, and an old file stays as it was', () =>
    inFolder(async (folder) => {
      const parts = await twoParts(folder);
      const dist = join(folder, 'dist');
      mkdirSync(join(dist, 'taken.zip', 'x'), { recursive: true });
      for (const some of [parts, parts.slice(0, 1)]) {
        expect(await problemOf(() => joinPacks(some, join(dist, 'taken.zip')))).toMatchObject({
          code: 'file/write',
          message: expect.stringContaining('taken.zip'),
        });
        expect(await problemOf(() => joinPacks(some, join(folder, 'none', 'a.zip')))).toMatchObject({
          code: 'file/write',
          message: expect.stringContaining('none/a.zip'),
        });
      }
      expect(readdirSync(dist)).toEqual(['taken.zip']);
    }));

  test('a pack that is damaged is an error, and the old file stays', () =>
    inFolder(async (folder) => {
      const [one, two] = await twoParts(folder);
      const path = join(folder, 'out.zip');
      writeFileSync(path, 'old');
      const broken = { ...two!, pack: { ...two!.pack, bytes: () => Buffer.alloc(10) } };
      expect(() => joinPacks([one!, broken], path)).toThrow();
      expect(readFileSync(path, 'utf8')).toBe('old');
      const gone = { ...one!, pack: { ...one!.pack, path: join(folder, 'gone.zip') } };
      expect(await problemOf(() => joinPacks([gone], path))).toMatchObject({
        code: 'file/read',
        message: expect.stringContaining('gone.zip'),
      });
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }));
});
