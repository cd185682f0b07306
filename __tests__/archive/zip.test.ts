import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PackFile } from '../../src/archive/host.ts';
import { nameFault, sortByName } from '../../src/archive/names.ts';
import { packFiles } from '../../src/archive/pack.ts';
import { openPool } from '../../src/archive/pool.ts';
import { NotCanonical, readArchive } from '../../src/archive/read.ts';
import { checkLimits, directory } from '../../src/archive/zip.ts';
import { COMPRESSIONS } from '../../src/config/types.ts';
import { below, type Content, readers } from './readers.ts';
import { cases, file, inFolder, noise, problemOf, sha256 } from './support.ts';

const pool = openPool({ workers: 0 });

/** Text, noise, a link, an executable, names beyond ASCII, an empty file, a large one. */
const FIXED = [
  file('app.py', 'def handler(event, context):\n    return event\n'.repeat(40)),
  file('bin/run', '#!/bin/sh\nexec true\n', '100755'),
  file('data/größe.txt', 'ä'.repeat(500)),
  file('data/😀.txt', 'smile'),
  file('data/\ue000.txt', 'private'),
  file('empty', ''),
  file('lib/current', 'lib-1.so', '120000'),
  file('lib/lib-1.so', noise(300_000, 1)),
  file('lib/noise.json', noise(700_000, 2, 20)),
  file('lib/prose.txt', prose(300_000)),
];

/** Words that come again and again, near and far, so that every level finds something of its own. */
function prose(length: number): string {
  const choice = noise(length, 7);
  const words = Array.from({ length: 200 }, (_, i) =>
    noise(3 + (i % 9), i, 26)
      .map((letter) => letter + 97)
      .toString(),
  );
  return Array.from(choice, (byte, i) => words[(byte * byte) >> (i % 3 === 0 ? 9 : 11)])
    .join(' ')
    .slice(0, length);
}

/** Hold the format: bytes that change here need a new format number (spec: Canonical ZIP). */
const GOLDEN = {
  fast: 'a0bf942369b71671c80bae5be9b5b5658982f182fdbd1bce229dcd4e07844dca',
  default: '3e3d2751420bea4d6868a3b2a4229fb422f9c1df7b53eeb9d496e9ebb9f91e97',
  max: '43a3c228b405ee0fdf9c50f61b2f3c0d8bb338307889b294dedbce32a89d7507',
};

const known = readers();

/** Hashes of contents by name: what a reader found, or what was packed. */
const contentOf = (from: Content | PackFile[]): Record<string, string> =>
  Object.fromEntries(
    from instanceof Map
      ? [...from].map(([name, { content }]) => [name, sha256(Buffer.from(content, 'latin1'))])
      : from.map(({ name, sha256: hash }) => [name, hash]),
  );

describe('canonical ZIP', () => {
  test.each(COMPRESSIONS)('has the same bytes for ever (%s)', (compression) =>
    inFolder(async (folder) => {
      const packed = await packFiles(FIXED, { path: join(folder, 'a.zip'), compression, pool });
      expect(packed.sha256).toBe(GOLDEN[compression]);
      for (const [name, read] of known)
        expect([name, contentOf(await read(join(folder, 'a.zip'), below(folder, name)))]).toEqual([
          name,
          contentOf(FIXED),
        ]);
    }),
  );

  test('is written as the specification says, byte by byte', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.zip');
      await packFiles([file('ü', 'x', '100755')], { path, compression: 'default', pool });
      const crc = '8316dc8c';
      const common = `14000008 0000 0000 2100 ${crc} 01000000 01000000 0200 0000`;
      const hex = [
        `504b0304 ${common} c3bc 78`,
        `504b0102 1403 ${common} 0000 0000 0000 0000ed81 00000000 c3bc`,
        '504b0506 0000 0000 0100 0100 30000000 21000000 0000',
      ];
      expect(readFileSync(path).toString('hex')).toBe(hex.join('').replaceAll(' ', ''));
    }));

  // No semicolon: unzip takes it for a version number of VMS.
  const segment = fc.stringMatching(/^[A-Za-z0-9_+~ éß漢😀\ue000#&()-]{1,12}$/u).filter((text) => text.trim() === text);
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc
      .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 256 }))
      .map((args) => noise(...args)),
  );
  const entry = fc.oneof(
    { weight: 6, arbitrary: fc.record({ path, content, mode: fc.constantFrom('100644' as const, '100755' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        path,
        content: segment.map((text) => Buffer.from(text)),
        mode: fc.constant('120000' as const),
      }),
    },
  );
  const tree = fc.uniqueArray(entry, { maxLength: 30, selector: (item) => item.path }).map((items) => {
    const names = items.map((item) => item.path);
    return items.filter((item) => !names.some((name) => name.startsWith(`${item.path}/`)));
  });

  test(
    'is read back by four readers',
    () =>
      inFolder(async (folder) => {
        let run = 0;
        await fc.assert(
          fc.asyncProperty(tree, fc.constantFrom(...COMPRESSIONS), async (items, compression) => {
            // An archive without entries is one that unzip and bsdtar complain of.
            fc.pre(items.length > 0);
            const zip = join(folder, `${run++}.zip`);
            const packed = await packFiles(
              items.map((item) => file(item.path, item.content, item.mode)),
              { path: zip, compression, pool },
            );
            expect(readArchive(readFileSync(zip))).toEqual(packed.entries);
            const expected = Object.fromEntries(
              items.map((item) => [
                item.path,
                {
                  mode: item.mode === '120000' ? 0o120777 : Number.parseInt(item.mode, 8),
                  content: item.content.toString('latin1'),
                },
              ]),
            );
            for (const [name, read] of known)
              expect({ [name]: Object.fromEntries(await read(zip, below(folder, `${run}-${name}`))) }).toEqual({
                [name]: expected,
              });
          }),
          { seed: 3, numRuns: cases(20, 1000) },
        );
      }),
    900_000,
  );
});

describe('names', () => {
  const refused: [string, string][] = [
    ['', 'empty'],
    ['/a', 'absolute'],
    ['a/../b', "'..'"],
    ['..', "'..'"],
    ['./a', "'.'"],
    ['a//b', 'empty folder'],
    ['a\\b', 'backslash'],
    ['a\0b', 'NUL'],
    ['a\ud800', 'Unicode'],
    ['x'.repeat(65_536), '65,535'],
  ];
  test.each(refused.map(([name, why]) => ({ name, why })))('are refused when: $why', async ({ name, why }) => {
    expect(nameFault(name) ?? 'fine').toContain(why);
    const problem = await problemOf(() =>
      inFolder((folder) => packFiles([file(name, '')], { path: join(folder, 'a'), compression: 'fast', pool })),
    );
    expect(problem).toMatchObject({ code: 'archive/name' });
  });

  test('that are only unusual are fine', () => {
    const fine = ['a', '.a', 'a/.b', 'a..b', '...', 'a b', 'a\nb', ' ', 'x'.repeat(65_535)];
    expect(fine.filter((name) => nameFault(name) !== undefined)).toEqual([]);
  });

  test('are sorted by their bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
        const sorted = sortByName(names.map((name) => ({ name }))).map(({ name }) => Buffer.from(name).toString('hex'));
        expect(sorted).toEqual([...sorted].sort());
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('limits', () => {
  test(
    '65,535 entries are read by everybody, one more is an error',
    () =>
      inFolder(async (folder) => {
        const many = Array.from({ length: 65_536 }, (_, i) => file(`f${i}`, ''));
        const zip = join(folder, 'a.zip');
        await packFiles(many.slice(1), { path: zip, compression: 'fast', pool });
        const quick = readers().filter(([name]) => cases(0, 1) === 1 || name === 'python3' || name === 'yauzl');
        for (const [name, read] of quick)
          expect([name, (await read(zip, below(folder, name))).size]).toEqual([name, 65_535]);
        expect(await problemOf(() => packFiles(many, { path: zip, compression: 'fast', pool }))).toMatchObject({
          code: 'archive/too-many-files',
          message: expect.stringContaining('65,535'),
        });
      }),
    120_000,
  );

  test('4 GiB', async () => {
    expect(() => checkLimits(1, 0xffffffff)).not.toThrow();
    expect(await problemOf(() => checkLimits(1, 2 ** 32))).toMatchObject({
      code: 'archive/too-large',
      message: expect.stringContaining('4 GiB'),
    });
    const entry = { name: 'a', mode: 0o100644, crc: 0, size: 1, compressedSize: 1, method: 0 as const, offset: 31 };
    expect(await problemOf(() => directory([entry], 2 ** 32 - 10))).toMatchObject({ code: 'archive/too-large' });
  });
});

describe('reading', () => {
  const whole = inFolder(async (folder) => {
    const zip = join(folder, 'a.zip');
    await packFiles(FIXED.slice(0, 6), { path: zip, compression: 'default', pool });
    return readFileSync(zip);
  });

  test('any changed byte of the framing is noticed', async () => {
    const bytes = await whole;
    const isData = new Set<number>();
    for (const { offset, compressedSize } of readArchive(bytes))
      for (let i = 0; i < compressedSize; i++) isData.add(offset + i);
    const accepted: number[] = [];
    for (let i = 0; i < bytes.length; i++) {
      if (isData.has(i)) continue;
      const broken = Buffer.from(bytes);
      broken[i]! ^= 0x10;
      try {
        readArchive(broken);
        accepted.push(i);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(NotCanonical);
      }
    }
    // Only the CRC in both headers, changed alike, would be another sound archive; one alone is not.
    expect(accepted).toEqual([]);
  });

  test('any cut, and anything added, is noticed', async () => {
    const bytes = await whole;
    for (let i = 0; i < bytes.length; i++) expect(() => readArchive(bytes.subarray(0, i))).toThrow(NotCanonical);
    expect(() => readArchive(Buffer.concat([bytes, Buffer.alloc(1)]))).toThrow(NotCanonical);
    expect(() => readArchive(Buffer.concat([Buffer.alloc(1), bytes]))).toThrow(NotCanonical);
  });

  test('noise is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => readArchive(Buffer.from(bytes))).toThrow(NotCanonical);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
