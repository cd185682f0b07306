import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inFolder } from '../archive/support.ts';
import type { TarMember } from '../archive/tars.ts';
import { dockerArchiveOf, imageOf, layerOf, layoutOf, sha256, writeArchive, writeFiles } from './images.ts';
import { contentsIn, converting, refusal } from './run.ts';

const file = (name: string, content = name, mode = 0o644): TarMember => ({ name, content, mode });
const folder = (name: string): TarMember => ({ name: `${name}/`, type: 'directory', mode: 0o755 });
const link = (name: string, linkname: string): TarMember => ({ name, type: 'symlink', linkname });
const hard = (name: string, linkname: string): TarMember => ({ name, type: 'link', linkname });

/** Converts layers given as members; the ZIPs in their order. */
const zipsOf = (layers: TarMember[][], more: Parameters<typeof converting>[2] = {}) =>
  inFolder(async (at) => {
    const image = imageOf(await Promise.all(layers.map((members) => layerOf(members))));
    await converting(`oci:${writeFiles(join(at, 'image'), layoutOf([image]))}`, join(at, 'out'), more);
    return Object.values(contentsIn(join(at, 'out')));
  });

describe('what an image shows under /opt', () => {
  test('is one Lambda layer for each image layer that holds something, named by its DiffID', async () => {
    await inFolder(async (at) => {
      const layers = await Promise.all([
        layerOf([folder('opt'), file('opt/lib/a.so', 'a', 0o755), file('etc/passwd')]),
        layerOf([file('usr/bin/tool')]),
        layerOf([file('opt/bin/b', 'b', 0o640)]),
      ]);
      const source = `oci:${writeFiles(join(at, 'image'), layoutOf([imageOf(layers)]))}`;
      const output = join(at, 'out');
      const { artifacts } = await converting(source, output, { namespace: 'php' });
      const [first, , third] = layers.map(({ plain }) => sha256(plain));
      expect(artifacts.map(({ name, path }) => [name, path])).toEqual([
        [`php-sha256-${first}`, `layer-1-${first!.slice(0, 12)}.zip`],
        [`php-sha256-${third}`, `layer-2-${third!.slice(0, 12)}.zip`],
      ]);
      expect(Object.values(contentsIn(output))).toEqual([{ 'lib/a.so': 'x a' }, { 'bin/b': 'b' }]);
      expect(readdirSync(output).sort()).toEqual(['build_manifest.json', ...artifacts.map(({ path }) => path)].sort());
      const manifest = JSON.parse(readFileSync(join(output, 'build_manifest.json'), 'utf8'));
      expect(manifest.artifacts.map(({ sha256: hex }: { sha256: string }) => hex).sort()).toEqual(
        artifacts.map(({ path }) => sha256(readFileSync(join(output, path)))).sort(),
      );
    });
  });

  test('does not show what a higher layer deletes or replaces', async () => {
    const zips = await zipsOf([
      [
        file('opt/kept'),
        file('opt/deleted'),
        file('opt/replaced', 'old'),
        file('opt/folder/x'),
        file('opt/cleared/old'),
      ],
      [file('opt/.wh.deleted', ''), file('opt/replaced', 'new'), file('opt/.wh.folder', '')],
      [folder('opt/cleared'), file('opt/cleared/.wh..wh..opq', ''), file('opt/cleared/new')],
    ]);
    expect(zips).toEqual([{ kept: 'opt/kept' }, { replaced: 'new' }, { 'cleared/new': 'opt/cleared/new' }]);
  });

  test.each([
    ['.wh.opt', 'at the root'],
    ['.wh..wh..opq', 'an opaque root'],
    ['opt/.wh..wh..opq', 'an opaque /opt'],
  ])('is nothing of what lies below %s (%s)', async (name) => {
    expect(await zipsOf([[file('opt/old')], [file(name, ''), file('opt/new')]])).toEqual([{ new: 'opt/new' }]);
  });

  test('a file may take the place of a folder, and a folder that of a file or link', async () => {
    const zips = await zipsOf([
      [file('opt/a/x'), file('opt/b'), link('opt/c', 'b'), file('opt/z')],
      [file('opt/a', 'now a file'), folder('opt/b'), file('opt/b/y'), folder('opt/c'), file('opt/c/y')],
    ]);
    expect(zips).toEqual([{ z: 'opt/z' }, { a: 'now a file', 'b/y': 'opt/b/y', 'c/y': 'opt/c/y' }]);
  });

  test('marks of the same layer hide nothing of it, and notes of AUFS are nothing', async () => {
    const zips = await zipsOf([
      [file('opt/a', 'old'), file('opt/b')],
      [file('opt/a', 'new'), file('opt/.wh.a', ''), file('opt/.wh..wh.plnk', ''), file('.wh..wh.aufs', '')],
    ]);
    expect(zips).toEqual([{ b: 'opt/b' }, { a: 'new' }]);
  });

  test('links stay links; folders that stay empty stay', async () => {
    const zips = await zipsOf([
      [
        folder('opt'),
        folder('opt/empty'),
        folder('opt/full'),
        file('opt/full/x'),
        link('opt/relative', 'full/x'),
        link('opt/absolute', '/opt/full/x'),
        link('opt/around', '../opt/full/x'),
        link('opt/dangling', 'nowhere'),
        link('opt/circle', 'circle'),
      ],
    ]);
    expect(zips).toEqual([
      {
        'empty/': 'folder',
        'full/x': 'opt/full/x',
        relative: '-> full/x',
        absolute: '-> /opt/full/x',
        around: '-> ../opt/full/x',
        dangling: '-> nowhere',
        circle: '-> circle',
      },
    ]);
  });

  test('hard links keep their content, wherever their file lies and whatever becomes of it', async () => {
    const zips = await zipsOf([
      [
        file('opt/a', 'content', 0o755),
        hard('opt/b', 'opt/a'),
        hard('opt/c', 'opt/b'),
        file('usr/bin/busybox', 'busy', 0o755),
        hard('opt/bin/sh', 'usr/bin/busybox'),
        link('opt/link', 'b'),
        hard('opt/same-link', 'opt/link'),
      ],
      [file('opt/.wh.a', ''), file('usr/bin/.wh.busybox', '')],
    ]);
    expect(zips).toEqual([{ b: 'x content', c: 'x content', 'bin/sh': 'x busy', link: '-> b', 'same-link': '-> b' }]);
  });

  test('a link out of /opt becomes what it leads to in the image, of whatever layer', async () => {
    const zips = await zipsOf([
      [
        file('usr/lib/libz.so.1.2', 'z', 0o755),
        link('usr/lib/libz.so', 'libz.so.1.2'),
        link('lib', 'usr/lib'),
        file('usr/share/php/b', 'b'),
        link('usr/share/php/c', 'b'),
        link('usr/share/php/out', '/usr/lib/libz.so'),
        folder('usr/share/php/none'),
        hard('usr/share/php/hard', 'usr/lib/libz.so.1.2'),
      ],
      [file('usr/share/php/b', 'b of the second layer')],
      [
        link('opt/lib/libz.so', '/lib/libz.so'),
        link('opt/lib/again', 'libz.so'),
        link('opt/php', '../usr/share/php'),
        link('opt/host', '../../../../../../usr/lib/libz.so'),
      ],
    ]);
    expect(zips).toEqual([
      {
        'lib/libz.so': 'x z',
        'lib/again': 'x z',
        host: 'x z',
        'php/b': 'b of the second layer',
        'php/c': '-> b',
        'php/out': 'x z',
        'php/hard': 'x z',
        'php/none/': 'folder',
      },
    ]);
  });

  test('a link to what the image does not have is named, with all others', async () => {
    await inFolder(async (at) => {
      const members = [link('opt/a', '/etc/nothing'), link('opt/b', '../../dev/null'), file('opt/c')];
      const source = `oci:${writeFiles(join(at, 'image'), layoutOf([imageOf([await layerOf(members)])]))}`;
      const problems = await refusal(converting(source, join(at, 'out')));
      expect(problems.map(({ message }) => message.slice(source.length))).toEqual([
        ': "/opt/a" is a link to "/etc/nothing", which leads out of /opt: the image has no such file',
        ': "/opt/b" is a link to "../../dev/null", which leads out of /opt: the image has no such file',
      ]);
      expect(readdirSync(join(at, 'out'))).toEqual([]);
    });
  });
});

describe('how layers are put together', () => {
  const four = [
    [file('opt/a', 'a'.repeat(100))],
    [file('opt/b', 'b')],
    [file('opt/c', 'cc')],
    [file('opt/d', 'd'.repeat(50))],
  ];

  test('--squash makes one of them', async () => {
    expect((await zipsOf(four, { maxLayers: 1 })).map((zip) => Object.keys(zip))).toEqual([['a', 'b', 'c', 'd']]);
  });

  test('--max-layers joins the smallest neighbours', async () => {
    const names = async (maxLayers: number) =>
      (await zipsOf(four, { maxLayers })).map((zip) => Object.keys(zip).join(''));
    expect(await names(4)).toEqual(['a', 'b', 'c', 'd']);
    expect(await names(3)).toEqual(['a', 'bc', 'd']);
    expect(await names(2)).toEqual(['a', 'bcd']);
  });

  test('the name of joined layers is their ChainID', async () => {
    await inFolder(async (at) => {
      const layers = await Promise.all(four.slice(0, 2).map((members) => layerOf(members)));
      const source = `oci:${writeFiles(join(at, 'image'), layoutOf([imageOf(layers)]))}`;
      const { artifacts } = await converting(source, join(at, 'out'), { maxLayers: 1 });
      const [a, b] = layers.map(({ plain }) => sha256(plain));
      expect(artifacts[0]!.name).toBe(`img2lambda-sha256-${sha256(`sha256:${a} sha256:${b}`)}`);
    });
  });
});

describe('--function', () => {
  test('packs /var/task; links from it to /opt stay, and the layers are named in order', async () => {
    await inFolder(async (at) => {
      const layers = await Promise.all([
        layerOf([file('opt/lib/x'), file('var/task/old.php')]),
        layerOf([
          file('var/task/index.php'),
          file('var/task/.wh.old.php', ''),
          link('var/task/lib', '/opt/lib'),
          file('etc/hosts', '127.0.0.1'),
          link('var/task/hosts', '../../etc/hosts'),
        ]),
      ]);
      const source = `oci:${writeFiles(join(at, 'image'), layoutOf([imageOf(layers)]))}`;
      const { artifacts } = await converting(source, join(at, 'out'), { withFunction: true });
      const { 'function.zip': task, ...others } = contentsIn(join(at, 'out'));
      expect(task).toEqual({ 'index.php': 'var/task/index.php', lib: '-> /opt/lib', hosts: '127.0.0.1' });
      expect(Object.values(others)).toEqual([{ 'lib/x': 'opt/lib/x' }]);
      expect(artifacts.at(-1)).toMatchObject({ kind: 'function', path: 'function.zip', layers: [artifacts[0]!.name] });
    });
  });

  test('is enough when there is nothing under /opt', async () => {
    expect(await zipsOf([[file('var/task/a')]], { withFunction: true })).toEqual([{ a: 'var/task/a' }]);
  });
});

describe('sources', () => {
  test('all give the same bytes, names and manifest', async () => {
    await inFolder(async (at) => {
      const members = [
        [file('opt/a', 'a'.repeat(5000)), file('opt/b', 'b', 0o755), link('opt/c', 'a')],
        [file('opt/.wh.b', ''), file('opt/d')],
      ];
      const gzip = imageOf(await Promise.all(members.map((each) => layerOf(each))));
      const none = imageOf(await Promise.all(members.map((each) => layerOf(each, 'none'))));
      const compressed = join(at, 'compressed.tar.gz');
      const plain = await writeArchive(join(at, 'saved.tar'), dockerArchiveOf(gzip));
      const { gzipSync } = await import('node:zlib');
      (await import('node:fs')).writeFileSync(compressed, gzipSync(readFileSync(plain)));
      const sources: [string, Parameters<typeof converting>[2]?][] = [
        [`oci:${writeFiles(join(at, 'gzip'), layoutOf([gzip]))}`],
        [`oci:${writeFiles(join(at, 'none'), layoutOf([none]))}`],
        [`oci-archive:${await writeArchive(join(at, 'oci.tar'), layoutOf([gzip]))}`],
        [join(at, 'oci.tar'), { imageType: 'oci' }],
        [`docker-archive:${plain}`],
        [`docker-archive:${plain}:tools:1`],
        [`docker-archive:${compressed}`],
      ];
      const results = [];
      for (const [i, [source, more]] of sources.entries()) {
        const output = join(at, `out-${i}`);
        await converting(source, output, more);
        results.push(readdirSync(output).map((name) => [name, sha256(readFileSync(join(output, name)))]));
      }
      expect(results[0]).toHaveLength(3);
      for (const result of results) expect(result).toEqual(results[0]);
    });
  });

  test('an index needs --platform when it has several, and says what it has', async () => {
    await inFolder(async (at) => {
      const images = await Promise.all(
        ['amd64', 'arm64'].map(async (architecture) =>
          imageOf([await layerOf([file('opt/a', architecture)])], { architecture }),
        ),
      );
      const source = `oci:${writeFiles(join(at, 'both'), layoutOf(images))}`;
      const one = `oci:${writeFiles(join(at, 'one'), layoutOf([images[0]!]))}`;
      const output = join(at, 'out');
      const messages = async (image: string, more = {}) =>
        (await refusal(converting(image, output, more))).map(({ message }) => message);
      expect(await messages(source)).toEqual([`${source} holds images for linux/amd64, linux/arm64`]);
      expect(await messages(one, { platform: 'linux/arm64' })).toEqual([
        `${one} holds no image for linux/arm64; it has linux/amd64`,
      ]);
      for (const platform of ['linux/amd64', 'linux/arm64'] as const) {
        const result = await converting(source, output, { platform });
        expect(result.platform).toBe(platform);
        expect(Object.values(contentsIn(output))).toEqual([{ a: platform.slice(6) }]);
      }
      // A layout may name its platforms without an index of its own; one image needs no choice.
      const flat = `oci:${writeFiles(join(at, 'flat'), layoutOf(images, { index: false }))}`;
      expect((await converting(flat, output, { platform: 'linux/arm64' })).platform).toBe('linux/arm64');
      expect((await converting(one, output)).platform).toBe('linux/amd64');
    });
  });

  test('an archive of several images needs a name', async () => {
    await inFolder(async (at) => {
      const images = await Promise.all(['a', 'b'].map(async (name) => imageOf([await layerOf([file(`opt/${name}`)])])));
      const files = images.map((image, i) => dockerArchiveOf(image, [`tools:${i + 1}`]));
      const list = Buffer.from(
        JSON.stringify(files.flatMap((each) => JSON.parse(each['manifest.json']!.toString()) as unknown[])),
      );
      const path = await writeArchive(join(at, 'two.tar'), { ...files[0], ...files[1], 'manifest.json': list });
      const output = join(at, 'out');
      const [problem] = await refusal(converting(`docker-archive:${path}`, output));
      expect(problem!.message).toBe(`docker-archive:${path} holds several images: "tools:1", "tools:2"`);
      const [other] = await refusal(converting(`docker-archive:${path}:tools:3`, output));
      expect(other!.message).toBe(
        `docker-archive:${path}:tools:3 holds no image named "tools:3"; it has "tools:1", "tools:2"`,
      );
      await converting(`docker-archive:${path}:tools:2`, output);
      expect(Object.values(contentsIn(output))).toEqual([{ b: 'opt/b' }]);
    });
  });
});

test('a second conversion leaves nothing of the first, and anything else alone', async () => {
  await inFolder(async (at) => {
    const output = join(at, 'out');
    const convert = async (name: string, members: TarMember[][]) => {
      const image = imageOf(await Promise.all(members.map((each) => layerOf(each))));
      return converting(`oci:${writeFiles(join(at, name), layoutOf([image]))}`, output, { withFunction: true });
    };
    writeFiles(output, { 'notes.txt': 'mine', 'layers.json': '["of another image"]', 'layers.yaml': '- x' });
    await convert('first', [[file('opt/a')], [file('opt/b')], [file('var/task/f')]]);
    const { artifacts } = await convert('second', [[file('opt/c')]]);
    expect(readdirSync(output).sort()).toEqual(['build_manifest.json', artifacts[0]!.path, 'notes.txt'].sort());
  });
});

test('what a check finds is advice: names that differ only in case, a library of the other architecture', async () => {
  await inFolder(async (at) => {
    const arm = Buffer.alloc(64);
    arm.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
    arm.writeUInt16LE(3, 16);
    arm.writeUInt16LE(183, 18);
    arm.writeUInt32LE(1, 20);
    arm.writeUInt16LE(64, 52);
    const members = [file('opt/Utils.php'), file('opt/utils.php'), { name: 'opt/lib/x.so', content: arm, mode: 0o755 }];
    const source = `oci:${writeFiles(join(at, 'image'), layoutOf([imageOf([await layerOf(members)])]))}`;
    const { problems, artifacts } = await converting(source, join(at, 'out'));
    expect(artifacts).toHaveLength(1);
    expect(problems.map(({ severity, code }) => [severity, code]).sort()).toEqual([
      ['warning', 'elf/architecture'],
      ['warning', 'names/case'],
    ]);
  });
});
