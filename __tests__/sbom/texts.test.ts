import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LicensedPackage } from '../../src/inspect/types.ts';
import { cyclonedxText } from '../../src/sbom/cyclonedx.ts';
import { spdxText } from '../../src/sbom/spdx.ts';
import type { Subject } from '../../src/sbom/types.ts';
import { faultsOf } from './judge.ts';

const subject = (packages: LicensedPackage[], more: Partial<Subject> = {}): Subject => ({
  ...{ name: 'api', kind: 'function', version: '0123456789ab', arch: 'arm64', runtime: 'python3.13' },
  artifact: { type: 'zip', file: 'api-arm64.zip', sha256: 'a'.repeat(64) },
  ...{ packages, layers: [], identity: 'b'.repeat(64), created: '1980-01-01T00:00:00Z' },
  ...more,
});
const of = (license: string, i = 0): LicensedPackage => ({ ecosystem: 'npm', name: `p${i}`, version: '1', license });

test('each kind of licence has its form', () => {
  const licenses = [
    'MIT',
    'MIT+',
    'GPL-2.0',
    'MIT OR ISC',
    'LicenseRef-NVIDIA',
    'Our terms',
    'DocumentRef-x:LicenseRef-y',
  ];
  const all = subject(licenses.map(of));
  const bom = JSON.parse(cyclonedxText(all)) as { components: { licenses: object[] }[] };
  expect(faultsOf(bom)).toEqual([]);
  expect(bom.components.map(({ licenses: [license] }) => license)).toMatchObject([
    { license: { id: 'MIT' } },
    { expression: 'MIT+' },
    { license: { id: 'GPL-2.0' } },
    { expression: 'MIT OR ISC' },
    { expression: 'LicenseRef-NVIDIA' },
    { license: { name: 'Our terms' } },
    { expression: 'DocumentRef-x:LicenseRef-y' },
  ]);
  const spdx = JSON.parse(spdxText(all)) as {
    packages: { licenseDeclared: string }[];
    hasExtractedLicensingInfos: { licenseId: string; extractedText: string }[];
  };
  expect(spdx.packages.slice(1).map(({ licenseDeclared }) => licenseDeclared)).toEqual([
    ...licenses.slice(0, 5),
    ...['LicenseRef-lambda-packer-1', 'LicenseRef-lambda-packer-2'],
  ]);
  expect(spdx.hasExtractedLicensingInfos.map(({ licenseId, extractedText }) => [licenseId, extractedText])).toEqual([
    ['LicenseRef-lambda-packer-1', 'Our terms'],
    ['LicenseRef-lambda-packer-2', 'DocumentRef-x:LicenseRef-y'],
    ['LicenseRef-NVIDIA', 'LicenseRef-NVIDIA'],
  ]);
});

test('two names that one purl stands for are two components, the same way each time', () => {
  const twice = subject(['A_b', 'a-b', 'A_B'].map((name) => ({ ecosystem: 'pypi', name, version: '1' })));
  const bom = JSON.parse(cyclonedxText(twice));
  expect(bom.components.map((each: { 'bom-ref': string }) => each['bom-ref'])).toEqual(
    ['', '#2', '#3'].map((end) => `pkg:pypi/a-b@1${end}`),
  );
  expect(cyclonedxText(twice)).toBe(cyclonedxText(twice));
});

test('a layer that is only an ARN, and the base of an image, are named', () => {
  const arn = 'arn:aws:lambda:eu-west-1:123456789012:layer:insights:21';
  const zip = JSON.parse(cyclonedxText(subject([], { layers: [{ arn }] })));
  expect(zip.components).toMatchObject([{ name: 'insights', version: '21', externalReferences: [{ url: arn }] }]);
  const image = subject([], { artifact: { type: 'image', sha256: 'c'.repeat(64) }, base: 'example.com/python:3.13' });
  const bom = JSON.parse(cyclonedxText(image));
  expect([bom.metadata.component.type, bom.components[0].name]).toEqual(['container', 'example.com/python:3.13']);
  expect([faultsOf(zip), faultsOf(bom)]).toEqual([[], []]);
});

test('whatever stands in names, versions and licences', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '@s/x',
      '@s/',
      '/',
      '..',
      '%',
      ' ',
      '<b>',
      '\u202e',
      'a\nb',
      'x@y',
      '"',
      'MIT AND',
      'NONE',
      'NOASSERTION',
    ),
  );
  const packages = fc.uniqueArray(
    fc.record({
      ecosystem: fc.constantFrom('pypi' as const, 'npm' as const, 'gem' as const),
      name: text,
      version: text,
      license: text,
    }),
    { maxLength: 6, selector: (it) => JSON.stringify(it) },
  );
  fc.assert(
    fc.property(packages, (all) => {
      const bom = cyclonedxText(subject(all));
      expect(faultsOf(JSON.parse(bom))).toEqual([]);
      expect(cyclonedxText(subject(all))).toBe(bom);
      const spdx = JSON.parse(spdxText(subject(all))) as { packages: { SPDXID: string }[] };
      expect(new Set(spdx.packages.map(({ SPDXID }) => SPDXID)).size).toBe(all.length + 1);
    }),
    { seed: 7, numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 2000 : 60 },
  );
});
