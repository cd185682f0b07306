import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PackerError } from '../../src/errors.ts';
import { diffArtifacts } from '../../src/inspect/diff.ts';
import { differenceJson, renderDifference } from '../../src/report/difference.ts';
import { width } from '../../src/report/text.ts';
import { inFolder, manifestOf, writeZip, type ZipFiles } from './zips.ts';

const PLAIN = { columns: 80, color: false };
const metadata = (name: string, version: string) => `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`;

/** A dist folder with these ZIPs and their manifest. */
async function dist(
  folder: string,
  name: string,
  zips: Record<string, ZipFiles>,
  options?: { level?: number },
): Promise<string> {
  const path = join(folder, name);
  mkdirSync(path);
  const artifacts = [];
  for (const [zip, files] of Object.entries(zips)) {
    await writeZip(join(path, zip), files, options);
    artifacts.push({
      name: zip,
      path: zip,
      size: statSync(join(path, zip)).size,
      sha256: `${zip} ${JSON.stringify(files)}`,
      files: Object.keys(files).length,
    });
  }
  writeFileSync(join(path, 'build_manifest.json'), manifestOf(artifacts));
  return path;
}

describe('two ZIPs', () => {
  test('files added, removed, changed, of another mode, and versions of packages', () =>
    inFolder(async (folder) => {
      const a = await writeZip(join(folder, 'a.zip'), {
        'gone.py': 'g',
        'same.py': 's',
        'tool.sh': '#!',
        'app.py': 'one',
        'requests-2.31.0.dist-info/METADATA': metadata('requests', '2.31.0'),
        'six-1.17.0.dist-info/METADATA': metadata('six', '1.17.0'),
      });
      const b = await writeZip(join(folder, 'b.zip'), {
        'same.py': 's',
        'new.py': 'new',
        'tool.sh': { content: '#!', mode: 0o100755 },
        'app.py': 'two',
        'requests-2.32.4.dist-info/METADATA': metadata('requests', '2.32.4'),
        'six-1.17.0.dist-info/METADATA': metadata('six', '1.17.0'),
      });
      const difference = await diffArtifacts(a, b);
      const [artifact] = difference.artifacts;
      expect(artifact).toMatchObject({ name: 'b.zip', status: 'changed' });
      expect(artifact!.files!.map(({ path, change }) => `${change} ${path}`)).toEqual([
        'changed app.py',
        'removed gone.py',
        'added new.py',
        'removed requests-2.31.0.dist-info/METADATA',
        'added requests-2.32.4.dist-info/METADATA',
        'mode tool.sh',
      ]);
      expect(artifact!.packages).toEqual([{ ecosystem: 'pypi', name: 'requests', a: ['2.31.0'], b: ['2.32.4'] }]);
      const text = renderDifference(difference, PLAIN);
      for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
      for (const word of ['2.31.0', '2.32.4', 'gone.py', 'mode 100644 to 100755']) expect(text).toContain(word);
      expect(JSON.parse(differenceJson(difference))).toMatchObject({ schema: 1, artifacts: [{ status: 'changed' }] });
    }));

  test('the same files packed otherwise, and the same bytes', () =>
    inFolder(async (folder) => {
      const files = { 'a.py': 'x'.repeat(1000) };
      const a = await writeZip(join(folder, 'a.zip'), files, { level: 9 });
      const b = await writeZip(join(folder, 'b.zip'), files, { level: 0 });
      expect(await diffArtifacts(a, b)).toMatchObject({ artifacts: [{ status: 'repacked', files: [] }] });
      const same = await diffArtifacts(a, a);
      expect(same).toMatchObject({ artifacts: [{ status: 'equal' }] });
      expect(renderDifference(same, PLAIN)).toContain('are equal');
    }));
});

describe('two builds', () => {
  const before = { 'api-amd64.zip': { 'app.py': '1' }, 'old-amd64.zip': { a: '1' }, 'same-amd64.zip': { a: '1' } };
  const after = {
    'api-amd64.zip': { 'app.py': '12' },
    'new-amd64.zip': { a: '1', b: '2' },
    'same-amd64.zip': { a: '1' },
  };
  const statuses = async (a: string, b: string) =>
    (await diffArtifacts(a, b)).artifacts.map(({ name, status }) => `${status} ${name}`);
  const expected = ['changed api-amd64.zip', 'added new-amd64.zip', 'removed old-amd64.zip', 'equal same-amd64.zip'];

  test('as dist folders, as manifests, and mixed', () =>
    inFolder(async (folder) => {
      const [a, b] = [await dist(folder, 'a', before), await dist(folder, 'b', after)];
      expect(await statuses(a, b)).toEqual(expected);
      expect(await statuses(join(a, 'build_manifest.json'), b)).toEqual(expected);
      const text = renderDifference(await diffArtifacts(a, b), PLAIN);
      expect(text).toContain('1 more is equal');
      for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
    }));

  test('by their hashes where the ZIPs are gone, or are another build’s', () =>
    inFolder(async (folder) => {
      const [a, b] = [await dist(folder, 'a', before), await dist(folder, 'b', after)];
      for (const zip of Object.keys(before)) rmSync(join(a, zip));
      writeFileSync(join(a, 'api-amd64.zip'), 'of another build, and no ZIP at all');
      const { artifacts } = await diffArtifacts(a, b);
      expect(artifacts.map(({ name, status }) => `${status} ${name}`)).toEqual(expected);
      expect(artifacts[0]!.files).toBeUndefined();
    }));

  test('folders of ZIPs without a manifest', () =>
    inFolder(async (folder) => {
      const [a, b] = [await dist(folder, 'a', before), await dist(folder, 'b', after)];
      rmSync(join(b, 'build_manifest.json'));
      expect(await statuses(a, b)).toEqual(expected);
    }));
});

test.each<[string, (folder: string) => Promise<[string, string]>, string, number]>([
  ['missing', async (folder) => [join(folder, 'no'), join(folder, 'no')], 'no such file', 1],
  [
    'not a ZIP',
    async (folder) => [await text(folder, 'a.zip', 'x'), await writeZip(join(folder, 'b.zip'), {})],
    'a.zip: it is not a ZIP',
    1,
  ],
  ['an empty folder', async (folder) => [folder, folder], 'no ZIP in this folder', 1],
  [
    'another JSON',
    async (folder) => [await text(folder, 'a.json', '{"schema":2}'), folder],
    'a.json: it is not a build_manifest.json',
    1,
  ],
  [
    'a null among artifacts',
    async (folder) => [await text(folder, 'a.json', '{"schema":1,"artifacts":[null]}'), folder],
    'a.json',
    1,
  ],
  [
    'a ZIP and a build',
    async (folder) => [await writeZip(join(folder, 'b.zip'), {}), await dist(folder, 'd', {})],
    'cannot be compared',
    2,
  ],
])('%s: a named error', (_, make, message, exitCode) =>
  inFolder(async (folder) => {
    const [a, b] = await make(folder);
    const thrown = await diffArtifacts(a, b).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(PackerError);
    expect((thrown as PackerError).message).toContain(message);
    expect((thrown as PackerError).exitCode).toBe(exitCode);
  }),
);

async function text(folder: string, name: string, content: string): Promise<string> {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
