import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PackerError } from '../../src/errors.ts';
import { inspectZip } from '../../src/inspect/zipfile.ts';
import { inspectionJson, renderInspection } from '../../src/report/inspection.ts';
import { width } from '../../src/report/text.ts';
import { AARCH64, makeElf } from './elf-builder.ts';
import { inFolder, manifestOf, writeZip, zipOf } from './zips.ts';

const PLAIN = { columns: 80, color: false };
const METADATA = 'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.4\n\nName: not this\n';

describe('inspectZip', () => {
  test('lists what another tool packed', () =>
    inFolder(async (folder) => {
      const path = await writeZip(join(folder, 'x.zip'), {
        'z.py': 'print(1)\n',
        'a/': '',
        'a/_m.so': { content: makeElf({ versions: { 'libc.so.6': ['GLIBC_2.17'] } }), mode: 0o100755 },
        'requests-2.32.4.dist-info/METADATA': METADATA,
        'node_modules/@scope/x/package.json': '{"name":"@scope/x","version":"1.2.3"}',
        'node_modules/broken/package.json': '{',
      });
      const it = await inspectZip(path);
      expect(it.entries.map(({ name, mode }) => [name, mode.toString(8)]).slice(0, 3)).toEqual([
        ['a/', '40775'],
        ['a/_m.so', '100755'],
        ['node_modules/@scope/x/package.json', '100644'],
      ]);
      expect(it).toMatchObject({
        path,
        files: 5,
        findings: [],
        binaries: [{ path: 'a/_m.so', machine: 'amd64', glibc: '2.17' }],
      });
      expect(it.packages).toEqual([
        { ecosystem: 'npm', name: '@scope/x', version: '1.2.3' },
        { ecosystem: 'pypi', name: 'requests', version: '2.32.4' },
      ]);
    }));

  test('judges it by the manifest beside it, reading what the checks ask for', () =>
    inFolder(async (folder) => {
      writeFileSync(
        join(folder, 'build_manifest.json'),
        manifestOf([{ path: 'api-arm64.zip', platform: 'linux/arm64', handler: 'app.handler' }]),
      );
      const path = await writeZip(join(folder, 'api-arm64.zip'), {
        'app.py': 'def main(): ...',
        'lib/x.so': makeElf(),
      });
      const it = await inspectZip(path);
      expect(it.expected).toMatchObject({ platform: 'linux/arm64', handler: 'app.handler' });
      expect(it.findings.map(({ code }) => code)).toEqual(['elf/architecture', 'handler/name']);
    }));

  test('without a manifest, both architectures in one ZIP are an error', () =>
    inFolder(async (folder) => {
      const path = await writeZip(join(folder, 'x.zip'), { 'a.so': makeElf(), 'b.so': makeElf({ machine: AARCH64 }) });
      expect((await inspectZip(path)).findings).toMatchObject([
        { severity: 'error', code: 'elf/mixed', paths: ['a.so', 'b.so'] },
      ]);
    }));

  test('faults of other tools: a name twice, files that Lambda may not read', () =>
    inFolder(async (folder) => {
      const twice = Buffer.from(
        (await zipOf({ 'a.py': '1', 'b.py': '2' }, { level: 0 })).toString('latin1').replaceAll('b.py', 'a.py'),
        'latin1',
      );
      writeFileSync(join(folder, 'twice.zip'), twice);
      expect((await inspectZip(join(folder, 'twice.zip'))).findings).toMatchObject([
        { severity: 'error', code: 'zip/duplicate', paths: ['a.py'] },
      ]);
      const hidden = await writeZip(join(folder, 'hidden.zip'), { 'a.py': { content: '', mode: 0o100600 } });
      expect((await inspectZip(hidden)).findings).toMatchObject([
        { severity: 'warning', code: 'zip/mode', paths: ['a.py'] },
      ]);
    }));

  test.each<[string, (folder: string) => Promise<string>, string]>([
    ['missing', async (folder) => join(folder, 'no.zip'), 'no such file'],
    ['a folder', async (folder) => folder, 'it is a folder'],
    ['empty', async (folder) => written(folder, ''), 'not a ZIP'],
    ['text', async (folder) => written(folder, 'hello '.repeat(100)), 'not a ZIP'],
    ['cut off', async (folder) => cut(await writeZip(join(folder, 'x.zip'), { a: 'b' })), 'not a ZIP'],
    [
      'leading out',
      async (folder) =>
        written(folder, (await zipOf({ 'aa/x': '' }, { level: 0 })).toString('latin1').replaceAll('aa/x', '../x')),
      '../x',
    ],
    [
      'damaged',
      async (folder) =>
        written(
          folder,
          (await zipOf({ 'a.so': 'A'.repeat(90) }, { level: 0 })).toString('latin1').replace('AAAAAA', 'AAA'),
        ),
      'x.zip',
    ],
  ])('%s: a named error', (_, make, message) =>
    inFolder(async (folder) => {
      const path = await make(folder);
      const failure = inspectZip(path);
      await expect(failure).rejects.toThrow(PackerError);
      await expect(failure).rejects.toThrow(message);
      await expect(failure).rejects.toThrow(path);
    }),
  );

  test(
    'mutated ZIPs are read or refused, with no other error',
    () =>
      inFolder(async (folder) => {
        const sound = await zipOf({
          'a.so': makeElf({ needed: ['libc.so.6'] }),
          'x.dist-info/METADATA': METADATA,
          'b.py': 'x'.repeat(500),
        });
        const path = join(folder, 'x.zip');
        const runs = process.env.LAMBDA_PACKER_FUZZ === 'full' ? 3_000 : 300;
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
            fc.option(fc.nat(sound.length), { freq: 5 }),
            async (mutations, length) => {
              const bytes = Buffer.from(sound);
              for (const [at, value] of mutations) bytes[at] = value;
              writeFileSync(path, length === null ? bytes : bytes.subarray(0, length));
              try {
                renderInspection(await inspectZip(path), PLAIN);
              } catch (thrown) {
                expect(thrown).toBeInstanceOf(PackerError);
              }
            },
          ),
          { seed: 20261121, numRuns: runs },
        );
      }),
    60_000,
  );
});

function written(folder: string, text: string): string {
  writeFileSync(join(folder, 'x.zip'), text, 'latin1');
  return join(folder, 'x.zip');
}

function cut(path: string): string {
  truncateSync(path, 40);
  return path;
}

describe('what inspect prints', () => {
  test('fits 80 columns, whatever the names, and holds no control character', () =>
    inFolder(async (folder) => {
      const path = await writeZip(join(folder, 'x.zip'), {
        [`${'deep/'.repeat(40)}file.py`]: 'x'.repeat(5000),
        [`lib/${'long'.repeat(50)}.so`]: makeElf({ versions: { 'libc.so.6': ['GLIBC_2.34'] } }),
        '日本語/\x1b[31mred.txt': 'y',
        'requests-2.32.4.dist-info/METADATA': METADATA,
      });
      const it = await inspectZip(path);
      const text = renderInspection(it, PLAIN);
      for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      for (const word of ['x86_64', '2.34', 'requests', '2.32.4', 'Findings', 'none', 'deep/', '日本語/'])
        expect(text).toContain(word);
      expect(JSON.parse(inspectionJson([it]))).toMatchObject({
        schema: 1,
        limits: { unzipped: 262_144_000 },
        zips: [{ files: 4 }],
      });
    }));

  test('findings are wrapped, with their advice', () =>
    inFolder(async (folder) => {
      const path = await writeZip(join(folder, 'x.zip'), {
        'some/folder/a.so': makeElf(),
        'some/folder/b.so': makeElf({ machine: AARCH64 }),
      });
      const text = renderInspection(await inspectZip(path), PLAIN);
      for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
      expect(text.replace(/\s+/g, ' ')).toContain(
        'error: holds files for both architectures: x86_64 some/folder/a.so; arm64 some/folder/b.so A function runs on one',
      );
    }));

  test(
    'a large tree stays a page',
    () =>
      inFolder(async (folder) => {
        const files = Object.fromEntries(
          Array.from({ length: 3000 }, (_, i) => [`p${i % 60}/m${i % 7}/f${i}.py`, 'x'.repeat(i % 100)]),
        );
        const text = renderInspection(await inspectZip(await writeZip(join(folder, 'x.zip'), files)), PLAIN);
        expect(text.split('\n').length).toBeLessThan(140);
        expect(text).toContain('… 40 more');
      }),
    60_000,
  );
});
