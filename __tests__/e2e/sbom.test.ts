import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { faultsOf } from '../sbom/judge.ts';
import { lambdaPacker, workspace } from './support/cli.ts';

let here: ReturnType<typeof workspace>;
const build = (...argv: string[]) =>
  lambdaPacker(['build', '--json', '--store', here.path('store'), ...argv], { cwd: here.folder });
const configure = (api: string, mode = 'attach') =>
  here.write({
    'package_config.yaml': [
      'runtime_default: python3.13',
      `layers_mode: ${mode}`,
      'layers:',
      '  shared: { path: ./shared }',
      'lambdas:',
      `  api: { path: ./api, handler: app.handler, layers: [shared]${api} }`,
      '  other: { path: ./other, handler: app.handler }',
    ].join('\n'),
  });
const metadata = (name: string, version: string, more = '') =>
  `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${more}\nLong text\nLicense: not this\n`;

beforeEach(() => {
  here = workspace();
  configure(', sbom: cyclonedx');
  here.write({
    'api/app.py': 'def handler(event, context):\n    return 1\n',
    'api/vendored-1.2.3.dist-info/METADATA': metadata(
      'Vendored.Thing',
      '1.2.3',
      'License-Expression: MIT OR Apache-2.0\n',
    ),
    'api/odd-4.dist-info/METADATA': metadata('odd', '4', 'License: Our own terms\n'),
    'shared/util.py': 'X = 1\n',
    'shared/inlayer-2.dist-info/METADATA': metadata(
      'inlayer',
      '2',
      'Classifier: License :: OSI Approved :: MIT License\n',
    ),
    'other/app.py': 'def handler(event, context):\n    return 1\n',
  });
});
afterEach(() => here.remove());

interface Bom {
  serialNumber: string;
  metadata: { component: { name: string; hashes: { content: string }[] } };
  components: {
    name: string;
    version?: string;
    purl?: string;
    licenses?: unknown;
    externalReferences?: { url: string }[];
  }[];
}
const text = (name: string) => readFileSync(here.path('dist', name), 'utf8');
const bom = (name: string) => JSON.parse(text(name)) as Bom;
const manifest = () =>
  JSON.parse(text('build_manifest.json')) as {
    artifacts: { name: string; sha256: string; packages: number[]; sboms?: { path: string }[] }[];
    packages: { name: string; license?: string }[];
  };
const sboms = () => readdirSync(here.path('dist')).filter((name) => /\.(cdx|spdx)\.json$/.test(name));

/** What SPDX 2.3 says of a function: its parts, and licences that it does not know. */
function expectSpdx(): void {
  const { packages, relationships, hasExtractedLicensingInfos, creationInfo } = JSON.parse(text('api-amd64.spdx.json'));
  expect(creationInfo.created).toBe('1980-01-01T00:00:00Z');
  expect(packages.map(({ name, licenseDeclared }: Record<string, string>) => [name, licenseDeclared])).toEqual([
    ['api', 'NOASSERTION'],
    ['Vendored.Thing', 'MIT OR Apache-2.0'],
    ['odd', 'LicenseRef-lambda-packer-1'],
    ['shared', 'NOASSERTION'],
  ]);
  expect(hasExtractedLicensingInfos).toMatchObject([
    { licenseId: 'LicenseRef-lambda-packer-1', extractedText: 'Our own terms' },
  ]);
  expect(relationships.map(({ relationshipType }: Record<string, string>) => relationshipType)).toEqual([
    'DESCRIBES',
    'CONTAINS',
    'CONTAINS',
    'DEPENDS_ON',
  ]);
}

describe('an SBOM', () => {
  test('names what the ZIP holds, and the layer with the SBOM of its own', async () => {
    const ran = await build();
    expect([ran.code, ran.docker]).toEqual([0, []]);
    expect(sboms()).toEqual(['api-amd64.cdx.json', 'shared-amd64.cdx.json']);
    const [api, shared] = [bom('api-amd64.cdx.json'), bom('shared-amd64.cdx.json')];
    expect([faultsOf(api), faultsOf(shared)]).toEqual([[], []]);
    expect(api.components).toMatchObject([
      {
        name: 'Vendored.Thing',
        version: '1.2.3',
        purl: 'pkg:pypi/vendored.thing@1.2.3',
        licenses: [{ expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' }],
      },
      { name: 'odd', licenses: [{ license: { name: 'Our own terms' } }] },
      { name: 'shared', externalReferences: [{ type: 'bom', url: 'shared-amd64.cdx.json' }] },
    ]);
    expect(shared.components).toMatchObject([{ name: 'inlayer', licenses: [{ license: { id: 'MIT' } }] }]);
    const { artifacts, packages } = manifest();
    const [entry] = artifacts;
    expect(entry?.sboms?.map(({ path }) => path)).toEqual(['api-amd64.cdx.json']);
    expect(entry?.packages.map((place) => packages[place]!.name)).toEqual(['Vendored.Thing', 'odd']);
    expect(api.metadata.component).toMatchObject({ name: 'api', hashes: [{ alg: 'SHA-256', content: entry!.sha256 }] });
    expect(text('api-amd64.cdx.json')).not.toContain(here.folder);
  });

  test('is the same for the same build, and left alone as long as nothing changes, or the build fails', async () => {
    await build();
    const first = text('api-amd64.cdx.json');
    await build('--dist', 'elsewhere', '--store', here.path('other-store'));
    expect(readFileSync(here.path('elsewhere', 'api-amd64.cdx.json'), 'utf8')).toBe(first);
    const path = here.path('dist', 'api-amd64.cdx.json');
    utimesSync(path, 1, 1);
    await build();
    expect(statSync(path).mtimeMs).toBe(1000);
    here.write({ 'api-amd64.cdx.json': '{}' }, 'dist');
    await build();
    expect(text('api-amd64.cdx.json')).toBe(first);
    rmSync(here.path('api', 'app.py'));
    expect((await build()).code).toBe(1);
    expect(text('api-amd64.cdx.json')).toBe(first);
  });

  test('comes and goes by itself: the ZIP stays as it is', async () => {
    configure('');
    await build();
    expect(sboms()).toEqual([]);
    const zip = statSync(here.path('dist', 'api-amd64.zip'));
    for (const [key, files] of [
      [', sbom: cyclonedx', ['api-amd64.cdx.json', 'shared-amd64.cdx.json']],
      [', sbom: spdx', ['api-amd64.spdx.json', 'shared-amd64.spdx.json']],
      ['', []],
    ] as const) {
      configure(key);
      const ran = await build();
      expect(JSON.parse(ran.stdout).targets.map(({ status }: { status: string }) => status)).toEqual([
        'unchanged',
        'unchanged',
        'unchanged',
      ]);
      expect(sboms()).toEqual(files);
      if (key.includes('spdx')) expectSpdx();
    }
    expect(statSync(here.path('dist', 'api-amd64.zip'))).toMatchObject({ mtimeMs: zip.mtimeMs, ino: zip.ino });
    expect(text('build_manifest.json')).not.toContain('sboms');
  });

  test('goes with its package, of which another one’s stay', async () => {
    configure(', sbom: spdx}\n  gone: { path: ./other, handler: app.handler, sbom: cyclonedx');
    await build();
    expect(sboms()).toContain('gone-amd64.cdx.json');
    configure(', sbom: spdx');
    here.write({ 'mine-amd64.cdx.json': '{}' }, 'dist');
    await build('--only', 'other');
    expect(sboms()).toEqual(['api-amd64.spdx.json', 'mine-amd64.cdx.json', 'shared-amd64.spdx.json']);
  });

  test('of merged layers holds their packages', async () => {
    configure(', sbom: cyclonedx', 'merge');
    await build();
    expect(sboms()).toEqual(['api-amd64.cdx.json']);
    expect(bom('api-amd64.cdx.json').components.map(({ name }) => name)).toEqual(['Vendored.Thing', 'inlayer', 'odd']);
    expect(manifest().packages).toHaveLength(3);
  });
});
