import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { inFolder } from '../archive/support.ts';
import { END, rawMember, type TarMember, tar } from '../archive/tars.ts';
import {
  descriptorOf,
  digestOf,
  dockerArchiveOf,
  type Files,
  imageOf,
  indexOf,
  type LayerParts,
  type Lies,
  layerOf,
  layoutOf,
  OCI,
  packed,
  raw,
  sha256,
  writeArchive,
  writeFiles,
} from './images.ts';
import { converting, refusal } from './run.ts';

const good: TarMember = { name: 'opt/a', content: 'a' };
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** A pax header that says something of the member after it. */
function pax(records: Record<string, string>): Buffer {
  const text = Object.entries(records)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      let length = rest.length + 1;
      while (`${length}${rest}`.length !== length) length = `${length}${rest}`.length;
      return `${length}${rest}`;
    })
    .join('');
  return rawMember('PaxHeader', 'x', { content: text });
}

const link = (name: string, linkname: string): TarMember => ({ name, type: 'symlink', linkname });
const hard = (name: string, linkname: string): TarMember => ({ name, type: 'link', linkname });
const of = (...members: TarMember[]) => layerOf([good, ...members]);

/** Layers that an image must not have: what is in the one message. Each is also tried with a sound layer above and below. */
const LAYERS: [string, () => LayerParts | Promise<LayerParts>, RegExp][] = [
  ["'..' in a name", () => raw(rawMember('../evil', '0')), /holds "\.\.\/evil": its name holds '\.\.'/],
  ["'..' below /opt", () => raw(rawMember('opt/../../evil', '0')), /"opt\/\.\.\/\.\.\/evil": its name holds '\.\.'/],
  ["'..' at the end", () => raw(rawMember('opt/x/..', '0')), /its name holds '\.\.'/],
  ["'..' in a folder's name", () => raw(rawMember('opt/../..', '5')), /its name holds '\.\.'/],
  ["'..' in a pax name", () => raw(pax({ path: '../../evil' }), rawMember('x', '0')), /its name holds '\.\.'/],
  [
    "'..' in a GNU long name",
    () => raw(rawMember('././@LongLink', 'L', { content: 'opt/../../evil\0' }), rawMember('x', '0')),
    /its name holds '\.\.'/,
  ],
  ['an absolute name', () => raw(rawMember('/opt/evil', '0')), /"\/opt\/evil": its name is absolute/],
  ['an absolute name of a folder', () => raw(rawMember('/etc/', '5')), /its name is absolute/],
  ['a NUL in a name', () => raw(pax({ path: 'opt/a\0b' }), rawMember('x', '0')), /its name holds a NUL character/],
  [
    'a file without a name',
    () => raw(rawMember('./', '0', { content: 'x' }), pax({ path: '.' }), rawMember('x', '0')),
    /a file without a name/,
  ],
  ['a backslash', () => of({ name: 'opt/a\\b' }), /"opt\/a\\\\b": it holds a backslash/],
  [
    'a name that is not UTF-8',
    () => raw(rawMember(Buffer.from('opt/\xff\xfe', 'latin1'), '0')),
    /its name is not UTF-8/,
  ],
  [
    'a link target that is not UTF-8',
    () => raw(rawMember('opt/x', '2', { linkname: Buffer.from('\xff', 'latin1') })),
    /a link to a name that is not UTF-8/,
  ],
  [
    'a link out that leads nowhere',
    () => of(link('opt/x', '/etc/shadow')),
    /"\/opt\/x" is a link to "\/etc\/shadow", which leads out of \/opt: the image has no such file/,
  ],
  [
    'a link far above the root',
    () => of(link('opt/x', '../../../../../../../etc/passwd')),
    /leads out of \/opt: the image has no such file/,
  ],
  [
    'a link out through a link',
    () => of(link('opt/up', '..'), link('opt/x', 'up/etc/passwd')),
    /"\/opt\/x" is a link to "up\/etc\/passwd", which leads out of \/opt/,
  ],
  [
    'a link out to a device',
    () => of({ name: 'dev/null', type: 'character-device' }, link('opt/x', '/dev/null')),
    /leads out of \/opt: it is a device/,
  ],
  [
    'a link out into a circle',
    () => of(link('usr/a', 'b'), link('usr/b', 'a'), link('opt/x', '/usr/a')),
    /leads out of \/opt/,
  ],
  [
    'folders and links that lead into each other',
    () => of(link('usr/d/again', '/usr/d'), link('opt/x', '/usr/d')),
    /lead into each other/,
  ],
  ['a link without a target', () => raw(rawMember('opt/x', '2')), /a link to nothing/],
  [
    'a NUL in a target',
    () => raw(pax({ linkpath: 'a\0b' }), rawMember('opt/x', '2', { linkname: 'y' })),
    /a link to nothing/,
  ],
  [
    'a file written through a link',
    () => of(link('opt/x', '/etc'), { name: 'opt/x/passwd' }),
    /"opt\/x\/passwd": "opt\/x", in which it lies, is a link/,
  ],
  [
    'the same the other way round',
    () => of({ name: 'opt/x/passwd' }, link('opt/x', '/etc')),
    /in which it lies, is a link/,
  ],
  ['a file below a file', () => of({ name: 'opt/a/b' }), /"opt\/a", in which it lies, is no folder/],
  ['/opt as a link', () => layerOf([link('opt', 'srv'), { name: 'srv/a' }]), /"\/opt" is a link/],
  ['/opt as a file', () => layerOf([{ name: 'opt' }]), /"\/opt" is no folder/],
  [
    'a hard link out',
    () => of(hard('opt/x', '../etc/passwd')),
    /a hard link to "\.\.\/etc\/passwd": its name holds '\.\.'/,
  ],
  [
    'a hard link to an absolute path',
    () => of(hard('opt/x', '/etc/passwd')),
    /a hard link to "\/etc\/passwd": its name is absolute/,
  ],
  [
    'a hard link to nothing',
    () => of(hard('opt/x', 'opt/nothing')),
    /a hard link to "opt\/nothing", which its layer does not hold/,
  ],
  ['a hard link without a target', () => raw(rawMember('opt/x', '1')), /a hard link to nothing/],
  [
    'a hard link to a folder',
    () => of({ name: 'usr/d/', type: 'directory' }, hard('opt/x', 'usr/d')),
    /a hard link to "usr\/d", which is no file/,
  ],
  [
    'hard links in a circle',
    () => of(hard('opt/x', 'opt/y'), hard('opt/y', 'opt/x')),
    /a hard link to "opt\/[xy]", which is no file/,
  ],
  [
    'a character device',
    () => of({ name: 'opt/null', type: 'character-device' }),
    /"opt\/null": a device, which no ZIP for Lambda can hold/,
  ],
  ['a block device', () => of({ name: 'opt/sda', type: 'block-device' }), /a device/],
  ['a named pipe', () => of({ name: 'opt/pipe', type: 'fifo' }), /a named pipe/],
  ['an entry of an unknown kind', () => raw(rawMember('opt/x', 'Z')), /an entry of an unknown kind/],
  ['a sparse file (pax)', () => raw(pax({ 'GNU.sparse.major': '1' }), rawMember('opt/x', '0')), /a sparse file/],
  ['a sparse file (old GNU)', () => raw(rawMember('opt/x', 'S')), /an entry of an unknown kind/],
  ['a name twice', () => of(good), /"opt\/a": the second entry of this name/],
  ['a file and a folder of one name', () => of({ name: 'opt/a/', type: 'directory' }), /the second entry of this name/],
  ['a name twice, spelled otherwise', () => of({ name: './opt//a' }), /the second entry of this name/],
  ['a mark that removes nothing', () => of({ name: 'opt/.wh.' }), /"opt\/\.wh\.": a mark that removes nothing/],
  ["a mark that removes '..'", () => of({ name: 'opt/.wh...' }), /a mark that removes nothing/],
  ['a size that is no number', () => raw(rawMember('opt/x', '0', { size: 'zzzzzzzzzzz' })), /cannot be read/],
  ['a negative size', () => raw(rawMember('opt/x', '0', { size: '-0000000001' })), /cannot be read/],
  [
    'a pax size that is a lie',
    () => raw(pax({ size: '99999' }), rawMember('opt/x', '0', { content: 'x' })),
    /cannot be read/,
  ],
  [
    'a header with a wrong checksum',
    () => raw(rawMember('opt/x', '0').fill(0x41, 0, 4)),
    /cannot be read: .*Invalid tar header/,
  ],
  [
    'a header that ends in the middle',
    () => packed(rawMember('opt/x', '0').subarray(0, 300)),
    /neither a tar nor compressed|cannot be read/,
  ],
  [
    'content that ends in the middle',
    () => packed(rawMember('opt/x', '0', { content: 'x'.repeat(2000) }).subarray(0, 1500)),
    /cannot be read/,
  ],
  ['a pax header beyond all measure', () => raw(rawMember('PaxHeader', 'x', { size: 5 << 20 })), /cannot be read/],
  [
    'more than 250 MB, said by one header',
    () => raw(rawMember('opt/x', '0', { size: 262_144_001 })),
    /more than 262,144,000 bytes under \/opt/,
  ],
  [
    'an unknown compression',
    () => ({ plain: END, blob: Buffer.from('\xfd7zXZ\0 and more', 'latin1'), mediaType: `${OCI}.layer.v1.tar` }),
    /neither a tar nor compressed with gzip or zstd/,
  ],
  [
    'no bytes at all that are a tar',
    () => ({ plain: END, blob: Buffer.alloc(700, 'x'), mediaType: `${OCI}.layer.v1.tar` }),
    /neither a tar nor compressed/,
  ],
  ['gzip that is cut off', () => cutOff((plain) => gzipSync(plain)), /cannot be read: .*unexpected end of file/],
  ['gzip that is damaged', () => damaged(), /cannot be read/],
  ['bytes behind the gzip', () => behind(), /cannot be read|is damaged|is not what/],
  ['a bomb', () => bomb(), /it looks like a bomb/],
];

async function cutOff(compress: (plain: Buffer) => Buffer): Promise<LayerParts> {
  const plain = await tar([good, { name: 'opt/b', content: 'b'.repeat(9000) }]);
  const whole = compress(plain);
  return { plain, blob: whole.subarray(0, whole.length - 12), mediaType: `${OCI}.layer.v1.tar+gzip` };
}

async function damaged(): Promise<LayerParts> {
  const plain = await tar([good]);
  const blob = gzipSync(plain);
  blob[20]! ^= 0xff;
  return { plain, blob, mediaType: `${OCI}.layer.v1.tar+gzip` };
}

async function behind(): Promise<LayerParts> {
  const plain = await tar([good]);
  return { plain, blob: Buffer.concat([gzipSync(plain), gzipSync(plain)]), mediaType: `${OCI}.layer.v1.tar+gzip` };
}

/** 300 MB of zeros in 300 kB: gzip makes them a thousand times smaller. */
function bomb(): LayerParts {
  const header = rawMember('usr/zeros', '0', { size: 300 << 20 });
  const zeros = gzipSync(Buffer.alloc(300 << 20), { level: 1 });
  return {
    plain: Buffer.concat([header, END]),
    blob: Buffer.concat([gzipSync(header), zeros]),
    mediaType: `${OCI}.layer.v1.tar+gzip`,
  };
}

/** Everything of a folder that is not the image. */
const others = (at: string): string[] => readdirSync(at).filter((name) => name !== 'image' && name !== 'out');

async function refused(at: string, source: string, more: Parameters<typeof converting>[2] = {}): Promise<string> {
  const output = join(at, 'out');
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'mine'), 'mine');
  const problems = await refusal(converting(source, output, more));
  // Nothing is half-written, nothing is outside, and nobody sees a stack trace.
  expect(readdirSync(output)).toEqual(['mine']);
  for (const { message } of problems) expect(message).not.toMatch(/\n|at .*\.ts:/);
  for (const { message } of problems) expect(message.startsWith(source)).toBe(true);
  return problems.at(-1)!.message;
}

describe('layers', () => {
  test.each(LAYERS)('%s', async (_name, make, message) => {
    await inFolder(async (at) => {
      const layer = await make();
      const fine = await layerOf([{ name: 'opt/fine' }]);
      const source = `oci:${join(at, 'image')}`;
      writeFiles(join(at, 'image'), layoutOf([imageOf([fine, layer])]));
      expect(await refused(at, source)).toMatch(message);
      expect(others(at)).toEqual([]);
      expect(existsSync('/evil') || existsSync(join(at, '..', 'evil'))).toBe(false);
    });
  });

  test('a higher layer writes through a link of a lower one', async () => {
    await inFolder(async (at) => {
      const layers = await Promise.all([layerOf([link('opt/x', '/etc')]), layerOf([{ name: 'opt/x/passwd' }])]);
      writeFiles(join(at, 'image'), layoutOf([imageOf(layers)]));
      expect(await refused(at, `oci:${join(at, 'image')}`)).toMatch(/a link, through which a higher layer puts files/);
    });
  });

  test('250 MB are counted over all layers, and only what shows', async () => {
    await inFolder(async (at) => {
      const size = 300_000;
      const layers = await Promise.all(
        ['a', 'b', 'c'].map((name) => layerOf([{ name: `opt/${name}`, content: Buffer.alloc(size, name) }])),
      );
      const hidden = await layerOf([{ name: 'opt/.wh.a' }]);
      writeFiles(join(at, 'image'), layoutOf([imageOf(layers)]));
      writeFiles(join(at, 'less'), layoutOf([imageOf([...layers, hidden])]));
      const { openBudget } = await import('../../src/convert/pieces.ts');
      const budget = openBudget({ shown: 'x' }, 2 * size, ['opt']);
      budget.take(2 * size);
      expect(() => budget.take(1)).toThrow('x holds more than 600,000 bytes under /opt');
      const { artifacts } = await converting(`oci:${join(at, 'less')}`, join(at, 'out'));
      expect(artifacts.reduce((sum, { unzippedSize }) => sum + unzippedSize, 0)).toBe(2 * size);
    });
  });

  test('what an image has elsewhere is nobody’s business', async () => {
    await inFolder(async (at) => {
      const layer = await layerOf([
        good,
        { name: 'dev/null', type: 'character-device' },
        { name: 'run/pipe', type: 'fifo' },
        { name: 'usr/lib/system-x\\x2dy.slice' },
        { name: 'usr/twice', content: '1' },
        { name: 'usr/twice', content: '2' },
        link('etc/mtab', '/proc/mounts'),
      ]);
      writeFiles(join(at, 'image'), layoutOf([imageOf([layer])]));
      expect((await converting(`oci:${join(at, 'image')}`, join(at, 'out'))).artifacts).toHaveLength(1);
    });
  });
});

const IMAGE_TYPE = `${OCI}.manifest.v1+json`;

/** Layouts that lie: how each comes to be from a sound one, and what is in the one message. */
const LAYOUTS: [string, (layer: LayerParts) => Files, RegExp][] = [
  ['no files', () => ({ x: '' }), /it holds neither index\.json \(OCI\) nor manifest\.json/],
  ['no oci-layout', (layer) => without(layoutOf([imageOf([layer])]), 'oci-layout'), /it holds neither/],
  [
    'an index that is no JSON',
    (layer) => ({ ...layoutOf([imageOf([layer])]), 'index.json': '{"manifests": [' }),
    /index\.json is not a JSON object/,
  ],
  [
    'an index that is a list',
    (layer) => ({ ...layoutOf([imageOf([layer])]), 'index.json': '[]' }),
    /index\.json is not a JSON object/,
  ],
  [
    'an index without manifests',
    (layer) => ({ ...layoutOf([imageOf([layer])]), 'index.json': '{}' }),
    /index\.json has no list of manifests/,
  ],
  [
    'an index of nothing',
    (layer) => ({ ...layoutOf([imageOf([layer])]), 'index.json': '{"manifests":[]}' }),
    /it holds no image/,
  ],
  [
    'an index of null',
    (layer) => ({ ...layoutOf([imageOf([layer])]), 'index.json': '{"manifests":[null]}' }),
    /manifests\[0\] of index\.json is no descriptor/,
  ],
  [
    'a digest that is a path',
    (layer) => ({
      ...layoutOf([imageOf([layer])]),
      'index.json': json({ manifests: [{ digest: 'sha256:../../etc/passwd', size: 1 }] }),
    }),
    /sha256 digests are understood/,
  ],
  [
    'another kind of digest',
    (layer) => ({
      ...layoutOf([imageOf([layer])]),
      'index.json': json({ manifests: [{ digest: `sha512:${'a'.repeat(128)}`, size: 1 }] }),
    }),
    /sha256 digests are understood/,
  ],
  [
    'a huge index',
    (layer) => ({
      ...layoutOf([imageOf([layer])]),
      'index.json': json({ manifests: Array(1001).fill(imageOf([layer]).descriptor) }),
    }),
    /index\.json has no list of manifests that could be read/,
  ],
  [
    'an index file of 5 MB',
    (layer) => ({ ...layoutOf([imageOf([layer])]), 'index.json': ' '.repeat(5 << 20) }),
    /more than it can need/,
  ],
  [
    'a missing manifest',
    (layer) => withoutBlob(layer, ({ manifest }) => manifest),
    /its manifest sha256:[0-9a-f]{64} is missing/,
  ],
  [
    'a missing configuration',
    (layer) => withoutBlob(layer, ({ config }) => config),
    /"blobs\/sha256\/[0-9a-f]{64}" is missing/,
  ],
  [
    'a missing layer',
    (layer) => withoutBlob(layer, ({ layers }) => layers[0]!.blob),
    /the layer "blobs\/sha256\/[0-9a-f]{64}" is missing/,
  ],
  [
    'a manifest of other bytes',
    (layer) => withOtherBytes(layer, ({ manifest }) => manifest),
    /its manifest does not have its digest/,
  ],
  [
    'a configuration of other bytes',
    (layer) => withOtherBytes(layer, ({ config }) => config),
    /the image's configuration does not have its digest/,
  ],
  [
    'a layer of other bytes',
    (layer) => withOtherBytes(layer, ({ layers }) => layers[0]!.blob),
    /the layer sha256:[0-9a-f]{12} (is damaged|cannot be read)/,
  ],
  [
    'a layer with other contents',
    (layer) => lying({ config: { rootfs: { type: 'layers', diff_ids: [digestOf(Buffer.from('x'))] } } }, layer),
    /is not what the image's configuration says/,
  ],
  [
    'a layer that is longer than it says',
    (layer) => lying({ layer: { size: layer.blob.length - 1 } }, layer),
    /is damaged: it should have/,
  ],
  [
    'more layers than the configuration',
    (layer) => lying({ config: { rootfs: { type: 'layers', diff_ids: [] } } }, layer),
    /its manifest lists 1 layers, its configuration 0/,
  ],
  [
    'a configuration without layers',
    (layer) => lying({ config: { rootfs: {} } }, layer),
    /configuration lists no layers/,
  ],
  [
    'a configuration without a platform',
    (layer) => lying({ config: { architecture: 7 } }, layer),
    /configuration names no platform/,
  ],
  [
    'an image of another system',
    (layer) => lying({ config: { os: 'windows' } }, layer),
    /is an image for windows\/amd64, which Lambda does not have/,
  ],
  [
    'an image of another architecture',
    (layer) => lying({ config: { architecture: 's390x' } }, layer),
    /is an image for linux\/s390x, which Lambda does not have/,
  ],
  [
    'a DiffID that is none',
    (layer) => lying({ config: { rootfs: { diff_ids: ['sha256:xyz'] } } }, layer),
    /which is no sha256 digest/,
  ],
  [
    'a thousand layers',
    (layer) => lying({ manifest: { layers: Array(1000).fill(descriptorOf(layer.mediaType, layer.blob)) } }, layer),
    /lists 1000 layers; 512 are too many/,
  ],
  [
    'an unknown kind of layer',
    (layer) => lying({ layer: { mediaType: 'application/vnd.oci.image.layer.v1.tar+encrypted' } }, layer),
    /a layer has the media type/,
  ],
  [
    'a manifest of another kind',
    (layer) => lying({ manifest: { mediaType: 'text/html' } }, layer),
    /calls itself "text\/html", but was announced/,
  ],
  [
    'a configuration that is no image’s',
    (layer) =>
      lying(
        { manifest: { config: descriptorOf('application/vnd.cncf.helm.config.v1+json', Buffer.from('{}')) } },
        layer,
      ),
    /it is no container image/,
  ],
  [
    'a manifest of schema 1',
    (layer) => lying({ manifest: { schemaVersion: 1, fsLayers: [] } }, layer),
    /the old schema 1/,
  ],
  [
    'an index and an image at once',
    (layer) => lying({ manifest: { manifests: [] } }, layer),
    /an index and an image at once/,
  ],
  [
    'a manifest without layers',
    (layer) => lying({ manifest: { layers: 'none' } }, layer),
    /its manifest has no list of layers/,
  ],
  ['indexes in indexes in indexes', (layer) => nested(layer, 7), /lie more than 4 deep in each other/],
  [
    'an index that is wrong about a platform',
    (layer) => wrongPlatform(layer),
    /its index calls an image linux\/arm64 that calls itself linux\/amd64/,
  ],
  ['two images that both could be meant', (layer) => named(layer), /holds several images: "a", "b"/],
];

const without = (files: Files, name: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));

type Part = (image: ReturnType<typeof imageOf>) => Buffer;

const withoutBlob = (layer: LayerParts, part: Part): Files =>
  without(layoutOf([imageOf([layer])]), `blobs/sha256/${sha256(part(imageOf([layer])))}`);

const withOtherBytes = (layer: LayerParts, part: Part): Files => ({
  ...layoutOf([imageOf([layer])]),
  [`blobs/sha256/${sha256(part(imageOf([layer])))}`]: Buffer.concat([part(imageOf([layer])), Buffer.from(' ')]),
});

const lying = (lies: Lies, layer: LayerParts): Files => layoutOf([imageOf([layer], { lies })]);

function nested(layer: LayerParts, depth: number): Files {
  const files = layoutOf([imageOf([layer])]);
  let inner = imageOf([layer]).descriptor;
  for (let i = 0; i < depth; i++) {
    const bytes = json({ schemaVersion: 2, mediaType: `${OCI}.index.v1+json`, manifests: [inner] });
    files[`blobs/sha256/${sha256(bytes)}`] = bytes;
    inner = descriptorOf(`${OCI}.index.v1+json`, bytes);
  }
  return { ...files, 'index.json': json({ manifests: [inner] }) };
}

function wrongPlatform(layer: LayerParts): Files {
  const image = imageOf([layer]);
  const { bytes } = indexOf([{ ...image, architecture: 'arm64' }]);
  return { ...layoutOf([image]), 'index.json': bytes };
}

function named(layer: LayerParts): Files {
  const images = [imageOf([layer]), imageOf([layer], { lies: { config: { author: 'b' } } })];
  const manifests = images.map(({ descriptor }, i) => ({
    ...descriptor,
    mediaType: IMAGE_TYPE,
    annotations: { 'org.opencontainers.image.ref.name': 'ab'[i] },
  }));
  return { ...layoutOf(images), 'index.json': json({ manifests }) };
}

describe('layouts', () => {
  test.each(LAYOUTS)('%s', async (_name, make, message) => {
    await inFolder(async (at) => {
      writeFiles(join(at, 'image'), make(await layerOf([good])));
      expect(await refused(at, `oci:${join(at, 'image')}`)).toMatch(message);
    });
  });
});

describe('archives', () => {
  const archive = async (at: string, files: Files) => writeArchive(join(at, 'image'), files);
  const image = async () =>
    imageOf([await layerOf([good, { name: 'opt/big', content: Buffer.alloc(3000, 'b') }], 'none')]);

  test('cut off at many places', async () => {
    await inFolder(async (at) => {
      const files = dockerArchiveOf(await image());
      const whole = readFileSync(await archive(at, files));
      // The last 1,024 bytes are the end of the archive; all digests hold without them.
      for (const length of [0, 1, 100, 511, 512, 700, 1024, 2000, 3100, 4096, 5000, whole.length - 1600]) {
        writeFileSync(join(at, 'image'), whole.subarray(0, length));
        const message = await refused(at, `docker-archive:${join(at, 'image')}`);
        expect(message).toMatch(/cannot be read|holds neither|is missing/);
      }
    });
  });

  const DOCKER: [string, (files: Files) => Files, RegExp][] = [
    ['no manifest', (files) => without(files, 'manifest.json'), /it holds neither/],
    [
      'a manifest that is no list',
      (files) => ({ ...files, 'manifest.json': '{}' }),
      /manifest\.json is not a JSON list/,
    ],
    [
      'a manifest that is no JSON',
      (files) => ({ ...files, 'manifest.json': 'x' }),
      /manifest\.json is not a JSON list/,
    ],
    ['a manifest of nothing', (files) => ({ ...files, 'manifest.json': '[]' }), /manifest\.json lists no image/],
    ['a manifest of null', (files) => ({ ...files, 'manifest.json': '[null]' }), /names no configuration or layers/],
    [
      'a configuration outside',
      (files) => edited(files, { Config: '../../../etc/passwd' }),
      /"\.\.\/\.\.\/\.\.\/etc\/passwd" is missing/,
    ],
    ['a layer outside', (files) => edited(files, { Layers: ['/etc/passwd'] }), /the layer "\/etc\/passwd" is missing/],
    ['too few layers', (files) => edited(files, { Layers: [] }), /manifest\.json lists 0 layers, its configuration 1/],
    [
      'a configuration of other bytes',
      (files) => ({ ...files, [configName(files)]: `${files[configName(files)]} ` }),
      /the image's configuration does not have its digest/,
    ],
    [
      'a layer of other contents',
      (files) => ({ ...files, [layerName(files)]: END }),
      /is not what the image's configuration says/,
    ],
  ];
  const edited = (files: Files, more: object): Files => {
    const [first] = JSON.parse(files['manifest.json']!.toString()) as object[];
    return { ...files, 'manifest.json': json([{ ...first, ...more }]) };
  };
  const configName = (files: Files): string => Object.keys(files).find((name) => /^[0-9a-f]{64}\.json$/.test(name))!;
  const layerName = (files: Files): string => Object.keys(files).find((name) => name.endsWith('layer.tar'))!;

  test.each(DOCKER)('%s', async (_name, change, message) => {
    await inFolder(async (at) => {
      const path = await archive(at, change(dockerArchiveOf(await image())));
      expect(await refused(at, `docker-archive:${path}`)).toMatch(message);
    });
  });

  test('a file that is there twice, links in a circle, another platform, no archive at all', async () => {
    await inFolder(async (at) => {
      const files = Object.entries(dockerArchiveOf(await image())).map(([name, content]) => ({ name, content }));
      const path = join(at, 'image');
      const source = `docker-archive:${path}`;
      writeFileSync(path, await tar([...files, files.at(-1)!]));
      expect(await refused(at, source)).toMatch(/the archive holds "manifest\.json" twice/);
      writeFileSync(path, await tar([link('manifest.json', 'a'), link('a', 'manifest.json')]));
      expect(await refused(at, source)).toMatch(/it holds neither/);
      writeFileSync(path, await tar(files));
      expect(await refused(at, source, { platform: 'linux/arm64' })).toMatch(
        /an image for linux\/amd64, not for linux\/arm64/,
      );
      writeFileSync(path, 'this is no archive'.repeat(100));
      expect(await refused(at, source)).toMatch(/the archive cannot be read: Invalid tar header/);
      expect(await refused(at, `docker-archive:${at}`)).toMatch(/is a folder/);
      expect(await refused(at, `oci-archive:${join(at, 'nothing')}`)).toMatch(/nothing does not exist/);
    });
  });

  test('equal layers that old Engines saved once, with links to them', async () => {
    await inFolder(async (at) => {
      const layer = await layerOf([good], 'none');
      const twice = imageOf([layer, layer]);
      const files = dockerArchiveOf(twice);
      const manifest = json([
        { Config: `${sha256(twice.config)}.json`, RepoTags: [], Layers: ['1/layer.tar', '2/layer.tar'] },
      ]);
      const path = join(at, 'saved.tar');
      writeFileSync(
        path,
        await tar([
          { name: '1/layer.tar', content: layer.plain },
          link('2/layer.tar', '../1/layer.tar'),
          { name: `${sha256(twice.config)}.json`, content: files[`${sha256(twice.config)}.json`]! },
          { name: 'manifest.json', content: manifest },
        ]),
      );
      expect((await converting(`docker-archive:${path}`, join(at, 'out'))).artifacts).toHaveLength(1);
    });
  });
});

describe('what is asked for', () => {
  const CASES: [string, string, Parameters<typeof converting>[2], RegExp, number][] = [
    ['no name', 'oci:', {}, /nothing is named/, 2],
    ['a type twice', 'oci:x', { imageType: 'docker' }, /says itself where it is/, 2],
    ['no reference', 'docker://UPPER CASE', {}, /is no image reference/, 2],
    ['a namespace that is none', 'oci:x', { namespace: 'a b' }, /is no prefix for the names of layers/, 2],
    ['a namespace that is too long', 'oci:x', { namespace: 'a'.repeat(69) }, /is no prefix/, 2],
  ];
  test.each(CASES)('%s', async (_name, image, more, message, exitCode) => {
    await inFolder(async (at) => {
      const failed = await converting(image, join(at, 'out'), more).catch((thrown: unknown) => thrown);
      expect(failed).toMatchObject({ exitCode, message: expect.stringMatching(message) });
    });
  });

  test('an image without /opt', async () => {
    await inFolder(async (at) => {
      const layer = await layerOf([{ name: 'etc/passwd' }, { name: 'opt/', type: 'directory' }]);
      writeFiles(join(at, 'image'), layoutOf([imageOf([layer])]));
      const source = `oci:${join(at, 'image')}`;
      expect(await refused(at, source)).toBe(`${source} has nothing under /opt`);
      expect(await refused(at, source, { withFunction: true })).toBe(`${source} has nothing under /opt or /var/task`);
    });
  });
});
