import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from 'tar-stream';
import type { Part } from '../../src/archive/join.ts';
import { packFiles } from '../../src/archive/pack.ts';
import { openPool } from '../../src/archive/pool.ts';
import { assemble, MANIFEST_TYPE } from '../../src/image/assemble.ts';
import { layerFacts, layerPieces } from '../../src/image/layer.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer-'));
const pool = openPool({ workers: 0 });
afterAll(() => rmSync(folder, { recursive: true }));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Files = Record<string, { content: Buffer; mode?: '100644' | '100755' | '120000' }>;

async function packOf(files: Files): Promise<Part['pack']> {
  const path = join(folder, `${randomBytes(8).toString('hex')}.zip`);
  const packed = await packFiles(
    Object.entries(files).map(([name, { content, mode = '100644' }]) => ({
      name,
      mode,
      sha256: sha256(content),
      host: { content },
    })),
    { path, compression: 'default', pool },
  );
  return { ...packed, path, bytes: () => readFileSync(path) };
}

const whole = (pack: Part['pack'], to = 'var/task/'): Part => ({ tree: 'x', from: '', to, skip: [], pack });
const gzipOf = (part: Part) => Buffer.concat([...layerPieces(part)].map(({ gzip }) => gzip));

/** Members by a reader that is not ours. */
async function membersOf(gzip: Buffer): Promise<Record<string, string>> {
  const members: Record<string, string> = {};
  const tar = extract();
  Readable.from([gzip])
    .pipe(createGunzip())
    .pipe(tar as never);
  for await (const entry of tar) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    const { name, type, mode, uid, gid, linkname, mtime } = entry.header;
    expect([uid, gid, mtime?.toISOString()]).toEqual([0, 0, '1980-01-01T00:00:00.000Z']);
    members[name] = `${type} ${mode?.toString(8)} ${linkname ?? sha256(Buffer.concat(chunks))}`;
  }
  return members;
}

describe('a layer', () => {
  test('holds a pack at its place, with the folders above', async () => {
    const big = randomBytes(70_000);
    const part = whole(
      await packOf({
        'app.py': { content: Buffer.from('print(1)\n'.repeat(100)) },
        'bin/run': { content: Buffer.from('#!/bin/sh\n'), mode: '100755' },
        'lib/a.so': { content: big },
        'lib/b.so': { content: Buffer.from('a.so'), mode: '120000' },
        'empty.txt': { content: Buffer.alloc(0) },
        [`${'long/'.repeat(30)}näme.txt`]: { content: Buffer.from('x') },
      }),
    );
    const members = await membersOf(gzipOf(part));
    expect(members).toMatchObject({
      'var/task/app.py': `file 644 ${sha256(Buffer.from('print(1)\n'.repeat(100)))}`,
      'var/task/bin/': `directory 755 ${sha256(Buffer.alloc(0))}`,
      'var/task/bin/run': `file 755 ${sha256(Buffer.from('#!/bin/sh\n'))}`,
      'var/task/lib/a.so': `file 644 ${sha256(big)}`,
      'var/task/lib/b.so': 'symlink 777 a.so',
      'var/task/empty.txt': `file 644 ${sha256(Buffer.alloc(0))}`,
      [`var/task/${'long/'.repeat(30)}näme.txt`]: `file 644 ${sha256(Buffer.from('x'))}`,
    });
    expect(Object.keys(members)).not.toContain('var/task/');
  });

  test('takes of a tree what its place takes', async () => {
    const pack = await packOf({
      'python/a.py': { content: Buffer.from('a') },
      'python/skip/b.py': { content: Buffer.from('b') },
      'other/c': { content: Buffer.from('c') },
    });
    const members = await membersOf(
      gzipOf({ tree: 'x', from: 'python/', to: 'opt/python/', skip: ['python/skip/'], pack }),
    );
    expect(Object.keys(members)).toEqual(['opt/python/', 'opt/python/a.py']);
  });

  test('has the facts that a manifest tells of it', async () => {
    const part = whole(
      await packOf({ 'app.py': { content: Buffer.from('print(1)\n') }, 'data.bin': { content: randomBytes(200_000) } }),
    );
    const gzip = gzipOf(part);
    const plain = gunzipSync(gzip);
    expect(layerFacts(part)).toEqual({
      diffId: sha256(plain),
      sha256: sha256(gzip),
      size: gzip.length,
      unpacked: plain.length,
    });
  });

  test('keeps its bytes: images that were pushed with them would change with them', async () => {
    const part = whole(await packOf({ 'app.py': { content: Buffer.from('print(1)\n'.repeat(50)) } }));
    expect(layerFacts(part)).toEqual({
      diffId: 'ebc973a4b5767fb13435dcf0ca54d5b4a65972b57302e2255114c753398b292d',
      sha256: '775db109abeccf8c355331c95be7d66275616adb053b82c4d274570c950adf7a',
      size: 152,
      unpacked: 2048,
    });
  });

  test('is the same for the same pack, and holds every file (property)', async () => {
    const segment = fc
      .string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'abcXYZ019_-.é漢😀') })
      .filter((name) => !/^\.+$/.test(name));
    const name = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 3000 })), {
          maxLength: 12,
          selector: ([path]) => path.split('/')[0]!,
        }),
        async (files) => {
          const pack = await packOf(
            Object.fromEntries(files.map(([path, content]) => [path, { content: Buffer.from(content) }])),
          );
          const gzip = gzipOf(whole(pack, 'opt/'));
          expect(gzipOf(whole(pack, 'opt/')).equals(gzip)).toBe(true);
          const members = await membersOf(gzip);
          for (const [path, content] of files) expect(members[`opt/${path}`]).toBe(`file 644 ${sha256(content)}`);
        },
      ),
      { seed: 7, numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 1000 : 40 },
    );
  });
});

describe('an image', () => {
  const base = {
    config: {
      architecture: 'arm64',
      os: 'linux',
      created: '2026-01-01T00:00:00Z',
      container: 'abc',
      config: { Env: ['PATH=/bin'], Entrypoint: ['/lambda-entrypoint.sh'], Cmd: ['old'] },
      rootfs: { type: 'layers', diff_ids: [`sha256:${'a'.repeat(64)}`] },
      history: [{ created_by: 'base' }],
    },
    layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', sha256: 'b'.repeat(64), size: 10 }],
  };
  const layer = { diffId: 'c'.repeat(64), sha256: 'd'.repeat(64), size: 20, unpacked: 99, label: './api' };

  test('is its base with layers on top and the handler as its command', () => {
    const { manifest, config, digest } = assemble(base, [layer], {
      cmd: ['app.handler'],
      created: '1980-01-01T00:00:00Z',
      labels: { 'lambda-packer.manifest-hash': 'sha256:1' },
    });
    expect(digest).toBe(`sha256:${sha256(manifest)}`);
    const read = JSON.parse(manifest.toString());
    expect(read).toMatchObject({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      config: { digest: `sha256:${sha256(config)}`, size: config.length },
    });
    expect(read.layers.map((each: { mediaType: string; digest: string }) => [each.mediaType, each.digest])).toEqual([
      ['application/vnd.oci.image.layer.v1.tar+gzip', `sha256:${'b'.repeat(64)}`],
      ['application/vnd.oci.image.layer.v1.tar+gzip', `sha256:${'d'.repeat(64)}`],
    ]);
    expect(JSON.parse(config.toString())).toEqual({
      architecture: 'arm64',
      os: 'linux',
      created: '1980-01-01T00:00:00Z',
      config: {
        Env: ['PATH=/bin'],
        Entrypoint: ['/lambda-entrypoint.sh'],
        Cmd: ['app.handler'],
        Labels: { 'lambda-packer.manifest-hash': 'sha256:1' },
        WorkingDir: '/var/task',
      },
      rootfs: { type: 'layers', diff_ids: [`sha256:${'a'.repeat(64)}`, `sha256:${'c'.repeat(64)}`] },
      history: [
        { created_by: 'base' },
        { created: '1980-01-01T00:00:00Z', created_by: 'lambda-packer', comment: './api' },
      ],
    });
  });
});
