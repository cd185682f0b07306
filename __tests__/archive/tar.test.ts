import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TreeRules } from '../../src/archive/normalise.ts';
import { packFiles } from '../../src/archive/pack.ts';
import { openPool } from '../../src/archive/pool.ts';
import { readArchive } from '../../src/archive/read.ts';
import { packTar, type StageMeta, type StageResult } from '../../src/archive/tar.ts';
import { cases, file, inFolder, noise, problemOf, sha256 } from './support.ts';
import { END, rawMember, streamOf, type TarMember, tar } from './tars.ts';

const workerFile = fileURLToPath(new URL('worker.mjs', import.meta.url));
const pools = [openPool({ workers: 0 }), openPool({ workers: 2, workerFile })];
const pool = pools[0]!;
afterAll(() => Promise.all(pools.map((each) => each.close())));

const META: TarMember = { name: 's/meta.json', content: '{"pending":[]}' };
const plain: TreeRules = { language: 'node' };

/** Entries of the pack of stage `s`: name → [mode, content]. */
async function packOf(
  stream: Readable,
  rules: TreeRules = plain,
  each = pool,
): Promise<Record<string, [string, string]>> {
  return inFolder(async (folder) => {
    const results: StageResult<StageMeta>[] = [];
    const path = join(folder, 'out.zip');
    const select = () => ({ path, compression: 'default' as const, rules });
    await packTar(stream, { pool: each, select, deliver: (result) => void results.push(result) });
    const bytes = readFileSync(path);
    expect(results).toHaveLength(1);
    expect(results[0]!.pack).toMatchObject({ size: bytes.length, sha256: sha256(bytes) });
    expect(results[0]!.pack!.entries).toEqual(readArchive(bytes));
    return Object.fromEntries(
      readArchive(bytes).map(({ name, mode, method, offset, compressedSize }) => {
        const data = bytes.subarray(offset, offset + compressedSize);
        return [name, [mode.toString(8), (method === 8 ? inflateRawSync(data) : data).toString()]];
      }),
    );
  });
}

const tree = async (members: TarMember[], rules?: TreeRules) =>
  packOf(
    streamOf(await tar([META, ...members.map((member) => ({ ...member, name: `s/tree/${member.name}` }))])),
    rules,
  );

describe('a tree', () => {
  test('is packed with modes reduced, links kept, empty folders kept, others not', async () => {
    const members: TarMember[] = [
      { name: 'a', type: 'directory' },
      { name: 'a/x.so', content: 'x', mode: 0o700 },
      { name: 'a/y.py', content: 'y', mode: 0o4600 },
      { name: 'bin', type: 'directory' },
      { name: 'bin/y', type: 'symlink', linkname: '../a/y.py' },
      { name: 'dangling', type: 'symlink', linkname: 'a/./nothing/../nowhere' },
      { name: 'empty', type: 'directory' },
      { name: 'empty/inner', type: 'directory' },
      { name: 'loop', type: 'symlink', linkname: 'loop' },
    ];
    expect(await tree(members)).toEqual({
      'a/x.so': ['100755', 'x'],
      'a/y.py': ['100644', 'y'],
      'bin/y': ['120777', '../a/y.py'],
      dangling: ['120777', 'a/./nothing/../nowhere'],
      'empty/inner/': ['40755', ''],
      loop: ['120777', 'loop'],
    });
  });

  test(
    'is packed as the same files on the host are',
    () =>
      inFolder(async (folder) => {
        const contents = Object.fromEntries(
          Array.from({ length: 40 }, (_, i) => [`d${i % 7}/${i}`, noise(i * 4000, i, 30)]),
        );
        const path = join(folder, 'host.zip');
        const host = await packFiles(
          Object.entries(contents).map(([name, content]) => file(name, content)),
          { path, compression: 'default', pool },
        );
        for (const each of pools) {
          const bytes = await tar([
            META,
            ...Object.entries(contents).map(([name, content]) => ({ name: `s/tree/${name}`, content })),
          ]);
          const results: StageResult<StageMeta>[] = [];
          await packTar(streamOf(bytes), {
            pool: each,
            select: () => ({ path: join(folder, 'tar.zip'), compression: 'default', rules: plain }),
            deliver: (result) => void results.push(result),
          });
          expect(results[0]!.pack).toEqual(host);
          expect(readFileSync(join(folder, 'tar.zip')).equals(readFileSync(path))).toBe(true);
        }
      }),
    60_000,
  );

  test('is the same in whatever pieces it comes', async () => {
    const bytes = await tar([
      META,
      { name: 's/tree/a', content: noise(3000, 1, 9) },
      { name: 's/tree/b', content: 'b' },
    ]);
    const whole = await packOf(streamOf(bytes));
    for (const size of [1, 7, 511, 512, 513, 5000]) expect(await packOf(streamOf(bytes, size))).toEqual(whole);
  });

  test('hard links are copies, of whatever became of the file they link to', async () => {
    const long = 'x'.repeat(5000);
    const script = '#!/opt/python3\nprint()\n';
    const members: TarMember[] = [
      { name: 'a', content: long },
      { name: 'b', type: 'link', linkname: 's/tree/a' },
      { name: 'bin/run', content: script, mode: 0o755 },
      { name: 'c', type: 'link', linkname: 's/tree/b', mode: 0o755 },
      { name: 'copy', type: 'link', linkname: 's/tree/bin/run' },
      { name: 'm.pyc', content: 'dropped' },
      { name: 'm.txt', type: 'link', linkname: 's/tree/m.pyc' },
    ];
    expect(await tree(members, { language: 'python' })).toEqual({
      a: ['100644', long],
      b: ['100644', long],
      'bin/run': ['100755', '#!/usr/bin/env python3\nprint()\n'],
      c: ['100755', long],
      copy: ['100644', script],
      'm.txt': ['100644', 'dropped'],
    });
  });

  test('long names in the GNU and in the PAX form', () =>
    inFolder(async (folder) => {
      const name = `${'long-folder-name/'.repeat(12)}ü/${'n'.repeat(150)}`;
      mkdirSync(join(folder, 's/tree', name, '..'), { recursive: true });
      writeFileSync(join(folder, 's/meta.json'), META.content!);
      writeFileSync(join(folder, 's/tree', name), 'long');
      execFileSync('ln', ['-s', name, join(folder, 's/tree/link')]);
      for (const format of ['gnu', 'pax']) {
        const bytes = execFileSync('tar', ['-c', `--format=${format}`, '-C', folder, 's/meta.json', 's/tree']);
        expect(await packOf(streamOf(bytes))).toEqual({ [name]: ['100644', 'long'], link: ['120777', name] });
      }
    }));

  test('a large file', async () => {
    const content = noise(3_000_000, 5, 64);
    expect(
      sha256((await packOf(streamOf(await tar([META, { name: 's/tree/big', content }])), plain, pools[1])).big![1]),
    ).toBe(sha256(content.toString()));
  });
});

describe('stages', () => {
  const run = async (members: TarMember[]) =>
    inFolder(async (folder) => {
      const asked: string[] = [];
      const results: StageResult<StageMeta & { note?: string }>[] = [];
      await packTar<StageMeta & { note?: string }>(streamOf(await tar(members)), {
        pool,
        select: (stage) => {
          asked.push(stage);
          return stage === 'unwanted'
            ? undefined
            : { path: join(folder, `${stage}.zip`), compression: 'fast', rules: plain };
        },
        deliver: (result) => void results.push(result),
      });
      return { asked, results, files: readdirSync(folder).sort() };
    });

  test('come one after the other; the unfinished and the unwanted get no pack', async () => {
    const { asked, results, files } = await run([
      { name: 'a', type: 'directory' },
      { name: 'a/meta.json', content: '{"pending":[],"note":"n"}' },
      { name: 'a/tree', type: 'directory' },
      { name: 'a/tree/x', content: '1' },
      { name: 'b/meta.json', content: '{"pending":[{"name":"lxml"}]}' },
      { name: 'b/tree/x', content: '2' },
      { name: 'c/meta.json', content: '{"pending":[]}' },
      { name: 'unwanted/meta.json', content: '{"pending":[]}' },
      { name: 'unwanted/tree/x', content: '3' },
    ]);
    expect(asked).toEqual(['a', 'c', 'unwanted']);
    expect(files).toEqual(['a.zip', 'c.zip']);
    expect(results.map(({ stage, meta, pack }) => [stage, meta.note, pack?.files])).toEqual([
      ['a', 'n', 1],
      ['b', undefined, undefined],
      ['c', undefined, 0],
      ['unwanted', undefined, undefined],
    ]);
  });

  const meta = '{"pending":[]}';
  const wrong: [string, TarMember[]][] = [
    ['no meta.json', [{ name: 'a/tree/x' }]],
    ['meta.json after the tree', [{ name: 'a/tree/x' }, { name: 'a/meta.json', content: meta }]],
    ['meta.json that is no JSON', [{ name: 'a/meta.json', content: '{' }]],
    ['meta.json that is null', [{ name: 'a/meta.json', content: 'null' }]],
    ['meta.json without pending', [{ name: 'a/meta.json', content: '{}' }]],
    [
      'two meta.json',
      [
        { name: 'a/meta.json', content: meta },
        { name: 'a/meta.json', content: meta },
      ],
    ],
    ['a folder without meta.json', [{ name: 'a', type: 'directory' }]],
    [
      'a stage that comes back',
      [{ name: 'a/meta.json', content: meta }, { name: 'b/meta.json', content: meta }, { name: 'a/tree/x' }],
    ],
    [
      'something beside them',
      [
        { name: 'a/meta.json', content: meta },
        { name: 'a/other', content: 'x' },
      ],
    ],
    ['a file at the top', [{ name: 'a', content: 'x' }]],
    [
      'a tree that is a file',
      [
        { name: 'a/meta.json', content: meta },
        { name: 'a/tree', content: 'x' },
      ],
    ],
    ['meta.json that is a link', [{ name: 'a/meta.json', type: 'symlink', linkname: 'x' }]],
    [
      'a hard link into another stage',
      [
        { name: 'a/meta.json', content: meta },
        { name: 'a/tree/x', content: 'x' },
        { name: 'b/meta.json', content: meta },
        { name: 'b/tree/y', type: 'link', linkname: 'a/tree/x' },
      ],
    ],
  ];
  test.each(wrong)('%s', async (_what, members) => {
    expect(await problemOf(() => run(members))).toMatchObject({ code: 'archive/tar' });
  });
});

/** What must never become a pack, nor touch anything outside of it. */
const named = (name: string | Buffer) => [rawMember(name, '0', { content: 'x' })];
const linked = (linkname: string | Buffer, name = 's/tree/d/l') => [rawMember(name, '2', { linkname })];
const pax = (records: Record<string, string>, then: Buffer[]) => {
  const text = Object.entries(records).map(([key, value]) => {
    const line = ` ${key}=${value}\n`;
    let length = Buffer.byteLength(line);
    length += String(length + String(length).length).length;
    return `${length}${line}`;
  });
  return [rawMember('pax', 'x', { content: text.join('') }), ...then];
};
const file1 = rawMember('s/tree/a', '0', { content: 'one' });
const HOSTILE: [string, Buffer[]][] = [
  ['..', named('s/tree/../../evil')],
  ['.. at the end', named('s/tree/a/..')],
  ['.. as a folder', [rawMember('s/tree/../x/', '5')]],
  ['.. at the start', named('../s/tree/evil')],
  ['an absolute name', named('/etc/passwd')],
  ['an absolute folder', [rawMember('/etc/', '5')]],
  ['a dot', named('s/tree/./a')],
  ['a dot at the start', named('./s/tree/a')],
  ['an empty folder name', named('s/tree//a')],
  ['a backslash', named('s/tree/..\\..\\evil')],
  ['a drive letter with backslash', named('s/tree/C:\\evil')],
  ['a name that is not UTF-8', named(Buffer.from([...Buffer.from('s/tree/'), 0xff, 0xfe]))],
  ['half a character', named(Buffer.from([...Buffer.from('s/tree/'), 0xc3]))],
  ['an overlong slash', named(Buffer.from([...Buffer.from('s/tree/..'), 0xc0, 0xaf]))],
  ['a PAX name with ..', pax({ path: 's/tree/../../evil' }, named('s/tree/a'))],
  ['a PAX name with NUL', pax({ path: 's/tree/a\0b' }, named('s/tree/a'))],
  ['a PAX name that is absolute', pax({ path: '/evil' }, named('s/tree/a'))],
  [
    'a PAX name that is not UTF-8',
    [
      rawMember('pax', 'x', { content: Buffer.concat([Buffer.from('18 path=s/tree/'), Buffer.from([0xff, 0x0a])]) }),
      ...named('s/tree/a'),
    ],
  ],
  ['a GNU name with ..', [rawMember('././@LongLink', 'L', { content: 's/tree/../../evil\0' }), ...named('s/tree/a')]],
  ['the same file twice', [file1, file1]],
  ['a file and a link of the same name', [file1, rawMember('s/tree/a', '2', { linkname: 'b' })]],
  ['a link and then a file of the same name', [rawMember('s/tree/a', '2', { linkname: 'b' }), file1]],
  ['a file below a file', [file1, rawMember('s/tree/a/b', '0', { content: 'x' })]],
  [
    'a file below a link',
    [rawMember('s/tree/a', '2', { linkname: 'd' }), rawMember('s/tree/a/b', '0', { content: 'x' })],
  ],
  ['a folder where a file is', [file1, rawMember('s/tree/a/', '5')]],
  ['a link to an absolute path', linked('/etc/passwd')],
  ['a link out of the tree', linked('../../x')],
  ['a link to meta.json', linked('../../meta.json')],
  ['a link far out', linked('../../../../../../etc/passwd')],
  ['a link out through a folder', linked('x/../../../y')],
  ['a link out through another link', [...linked('../self/../x'), rawMember('s/tree/self', '2', { linkname: '.' })]],
  [
    'a link out through two links',
    [
      ...linked('../one/..'),
      rawMember('s/tree/one', '2', { linkname: 'two' }),
      rawMember('s/tree/two', '2', { linkname: 'd/..' }),
      rawMember('s/tree/d/x', '0'),
    ],
  ],
  ['a link to nothing', linked('')],
  ['a link whose target is not UTF-8', linked(Buffer.from([0xff]))],
  ['a PAX link target with NUL', pax({ linkpath: 'a\0b' }, linked('x'))],
  ['a hard link to nothing', [rawMember('s/tree/h', '1', { linkname: 's/tree/none' })]],
  ['a hard link out of the tree', [rawMember('s/tree/h', '1', { linkname: '/etc/passwd' })]],
  ['a hard link with ..', [rawMember('s/tree/h', '1', { linkname: 's/tree/../../x' })]],
  ['a hard link to itself', [rawMember('s/tree/h', '1', { linkname: 's/tree/h' })]],
  ['a hard link to a link', [...linked('x'), rawMember('s/tree/h', '1', { linkname: 's/tree/d/l' })]],
  ['a hard link to a folder', [rawMember('s/tree/d/', '5'), rawMember('s/tree/h', '1', { linkname: 's/tree/d' })]],
  ['a character device', [rawMember('s/tree/null', '3')]],
  ['a block device', [rawMember('s/tree/sda', '4')]],
  ['a named pipe', [rawMember('s/tree/fifo', '6')]],
  ['a sparse file of GNU', [rawMember('s/tree/sparse', 'S', { content: 'x' })]],
  ['a sparse file in PAX', pax({ 'GNU.sparse.major': '1', 'GNU.sparse.name': 's/tree/a' }, named('s/tree/a'))],
  ['a file of an unknown kind', [rawMember('s/tree/what', 'Z')]],
  ['a volume header', [rawMember('s/tree/v', 'V')]],
  ['a whiteout', named('s/tree/.wh.a')],
  ['an opaque folder', named('s/tree/d/.wh..wh..opq')],
  ['a file that says it has 8 GiB', [rawMember('s/tree/a', '0', { size: '77777777777' })]],
  ['a size that is no number', [rawMember('s/tree/a', '0', { size: 'nonsense   ' })]],
  ['a PAX size that is negative', pax({ size: '-512' }, named('s/tree/a'))],
  ['a header whose sum is wrong', [Buffer.from(file1).fill('z', 0, 1)]],
  ['a PAX header of 4 GiB', [rawMember('pax', 'x', { size: '40000000000' })]],
  ['noise', [noise(2048, 9)]],
];

describe('hostile tars', () => {
  test(`there are at least 40`, () => expect(HOSTILE.length).toBeGreaterThanOrEqual(40));

  test.each(HOSTILE)('%s', (_what, members) =>
    inFolder(async (folder) => {
      const bytes = Buffer.concat([rawMember('s/meta.json', '0', { content: META.content! }), ...members, END]);
      const path = join(folder, 'out.zip');
      const select = () => ({ path, compression: 'fast' as const, rules: plain });
      const problem = await problemOf(() => packTar(streamOf(bytes), { pool, select, deliver: () => undefined }));
      expect(problem.code).toMatch(/^archive\/(?:tar|member|clash|link|file-too-large)$/);
      expect(existsSync(path)).toBe(false);
      expect(readdirSync(folder)).toEqual([]);
    }),
  );

  test('cut anywhere, it is no pack', async () => {
    // Content that ends in zeros looks like the end of a tar.
    const bytes = await tar([
      META,
      { name: 's/tree/a', content: noise(700, 1) },
      { name: 's/tree/b', content: Buffer.alloc(3000) },
      { name: `s/tree/${'c'.repeat(200)}`, content: 'c' },
    ]);
    const end = bytes.length - 1024;
    for (let cut = 0; cut < bytes.length; cut += cut % 512 === 0 ? 1 : 511)
      expect([cut, (await problemOf(() => packOf(streamOf(bytes.subarray(0, cut))))).code]).toEqual([
        cut,
        'archive/tar',
      ]);
    expect(end % 512).toBe(0);
  });

  test('a stream that fails says why', async () => {
    const bytes = await tar([META, { name: 's/tree/a', content: noise(70_000, 1) }]);
    const failing = Readable.from(
      (async function* () {
        yield bytes.subarray(0, 40_000);
        throw new Error('the builder is gone');
      })(),
    );
    expect(await problemOf(() => packOf(failing))).toMatchObject({
      code: 'archive/tar',
      message: expect.stringContaining('the builder is gone'),
    });
  });

  test('changed anywhere, it ends well or with a problem', async () => {
    const bytes = await tar([
      META,
      { name: 's/tree/d', type: 'directory' },
      { name: 's/tree/d/a', content: 'a' },
      { name: 's/tree/d/l', type: 'symlink', linkname: 'a' },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const changed = Buffer.from(bytes);
        changed[at] = value;
        await packOf(streamOf(changed)).catch(async (thrown) =>
          expect(await problemOf(() => Promise.reject(thrown))).toBeDefined(),
        );
      }),
      { seed: 2, numRuns: cases(150, 5000) },
    );
  }, 120_000);
});
