import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faultsOf } from '../sbom/judge.ts';
import { lambdaPacker, workspace } from './support/cli.ts';

const PYTHON = join(
  process.env.LAMBDA_PACKER_SETUP_DIR ?? '/var/lib/lambda-packer-setup',
  ...['sbom-tools', 'bin', 'python'],
);
/** SHA-256 of the one wheel of idna 3.10. */
const IDNA = '946d195a0d259cbba61165e88e65941f16e9b36ea6ddb97f00452bae8b1287d3';
const here = workspace();
const run = Date.now().toString(36);
const build = (folder: string, ...more: string[]) => {
  const words = ['--dist', here.path(folder, 'dist'), '--store', here.path(folder, 'store'), '--push'];
  return lambdaPacker(['build', '--json', '--config', here.path('app', 'package_config.yaml'), ...words, ...more]);
};

interface Package {
  name: string;
  version: string | null;
  purl: string | null;
  license: string[];
  hashes: Record<string, string>;
}
/** What the formats' own libraries read. */
function read(folder: string, ...names: string[]): { faults: string[]; packages: Package[] }[] {
  const paths = names.map((name) => here.path(folder, 'dist', name));
  return JSON.parse(execFileSync(PYTHON, ['__tests__/sbom/judge.py', ...paths], { encoding: 'utf8' }));
}

beforeAll(async () => {
  execFileSync('bash', ['scripts/setup/sbom-tools.sh']);
  cpSync('examples/uv-workspace', here.path('app', 'uv'), { recursive: true });
  cpSync('examples/ruby/functions/hello', here.path('app', 'ruby'), { recursive: true });
  cpSync('examples/quickstart/functions/web', here.path('app', 'web'), { recursive: true });
  here.write(
    {
      'package_config.yaml': `
runtime_default: python3.13
lambdas:
  invoices: { path: ./uv/functions/invoices, handler: invoices.handler, dependencies: { extras: [tax] }, sbom: cyclonedx }
  gems: { path: ./ruby, runtime: ruby3.3, handler: app.handler, exclude: [greetings, Gemfile*], sbom: spdx }
  web: { path: ./web, runtime: nodejs22.x, handler: index.handler, sbom: cyclonedx }
  image: { path: ./image, type: image, handler: app.handler, sbom: spdx, image_tag: "localhost:5000/${run}/sbom:{arch}" }
`,
      'image/app.py': 'import idna\ndef handler(event, context): return idna.__version__\n',
      'image/odd.dist-info/METADATA': 'Name: odd\nVersion: 1\nLicense-Expression: LicenseRef-Own AND MIT\n\n',
      'image/requirements.txt': `idna==3.10 --hash=sha256:${IDNA}\n`,
    },
    'app',
  );
  const ran = await build('one');
  expect([ran.stderr, ran.code]).toEqual([expect.not.stringContaining('error'), 0]);
}, 600_000);
afterAll(here.remove);

describe('what real installers leave', () => {
  test('in CycloneDX is read by its own library without a fault, licences and hashes included', () => {
    const [python, node] = read('one', 'invoices-amd64.cdx.json', 'web-amd64.cdx.json');
    expect([python?.faults, node?.faults]).toEqual([[], []]);
    expect(python?.packages.map(({ purl }) => purl)).toEqual(['pkg:pypi/pricing@1.0.0', 'pkg:pypi/taxes@1.0.0']);
    expect(node?.packages).toEqual([
      {
        ...{ name: 'nanoid', version: '5.1.6', purl: 'pkg:npm/nanoid@5.1.6', license: ['MIT'] },
        hashes: { 'SHA-512': expect.stringMatching(/^[0-9a-f]{128}$/) },
      },
      expect.objectContaining({ name: 'zod', version: '4.1.13', license: ['MIT'] }),
    ]);
    for (const name of ['invoices', 'web'])
      expect(faultsOf(JSON.parse(readFileSync(here.path('one', 'dist', `${name}-amd64.cdx.json`), 'utf8')))).toEqual(
        [],
      );
  });

  test('in SPDX is read by its own library without a fault, of an image and its base too', () => {
    const [gems, image] = read('one', 'gems-amd64.spdx.json', 'image-amd64.spdx.json');
    expect([gems?.faults, image?.faults]).toEqual([[], []]);
    expect(gems?.packages.map(({ purl }) => purl)).toEqual([null, 'pkg:gem/greetings@1.0.0']);
    const [own, idna, odd, base, ...others] = image!.packages;
    expect(own!.purl).toMatch(/^pkg:oci\/sbom@sha256:[0-9a-f]{64}\?arch=amd64&repository_url=localhost%3A5000%2F/);
    expect(idna).toMatchObject({
      purl: 'pkg:pypi/idna@3.10',
      license: ['LicenseRef-lambda-packer-1'],
      hashes: { SHA256: IDNA },
    });
    expect(odd).toMatchObject({ name: 'odd', license: ['LicenseRef-Own AND MIT'] });
    expect(base!.name).toContain('lambda/python:3.13');
    expect(others).toEqual([]);
  });
});

test('a machine that has nothing makes the same SBOM of an image that is pushed already', async () => {
  const fresh = await build('two', '--only', 'image');
  expect(fresh.code).toBe(0);
  const [made, again] = ['one', 'two'].map((folder) =>
    readFileSync(here.path(folder, 'dist', 'image-amd64.spdx.json'), 'utf8'),
  );
  expect(again).toBe(made);
  expect((await build('two', '--only', 'image')).docker).toEqual([]);
}, 120_000);
