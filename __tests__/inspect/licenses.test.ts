import { describe, expect, test } from '@jest/globals';
import { licensedPackageOf } from '../../src/inspect/licenses.ts';

const of = (path: string, text: string) => licensedPackageOf(path, Buffer.from(text));
const python = (headers: string) =>
  of('x-1.dist-info/METADATA', `Name: x\nVersion: 1\n${headers}\n\nLicense-Expression: GPL-3.0-only\n`)?.license;
const node = (fields: object) =>
  of('node_modules/x/package.json', JSON.stringify({ name: 'x', version: '1', ...fields }))?.license;

describe('the licence of a Python package', () => {
  test.each([
    ['License-Expression: MIT AND (Apache-2.0 OR BSD-2-Clause)', 'MIT AND (Apache-2.0 OR BSD-2-Clause)'],
    ['License: Apache-2.0\nClassifier: License :: OSI Approved :: MIT License', 'Apache-2.0'],
    ['License: Apache License, Version 2.0', 'Apache-2.0'],
    ['License: BSD\nClassifier: License :: OSI Approved :: MIT License', 'MIT'],
    ['License: BSD\nClassifier: License :: OSI Approved :: BSD License', 'BSD'],
    ['License: UNKNOWN\nClassifier: License :: OSI Approved :: ISC License (ISCL)', 'ISC'],
    ['License: MIT License\n        \n        Permission is hereby granted', 'MIT'],
    [
      'Classifier: License :: OSI Approved\nClassifier: License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)',
      'MPL-2.0',
    ],
    [
      'Classifier: License :: OSI Approved :: MIT License\nClassifier: License :: OSI Approved :: Python Software Foundation License',
      'MIT AND PSF-2.0',
    ],
    ['Classifier: License :: Other/Proprietary License', 'Other/Proprietary License'],
    [`License: ${'text '.repeat(60)}`, undefined],
    ['Classifier: Topic :: Software Development', undefined],
  ])('%j is %j', (headers, license) => expect(python(headers)).toBe(license));
});

test.each([
  [{ license: '(MIT OR CC0-1.0)' }, '(MIT OR CC0-1.0)'],
  [{ license: { type: 'BSD-3-Clause', url: 'x' } }, 'BSD-3-Clause'],
  [{ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, 'MIT OR Apache-2.0'],
  [{ license: 'SEE LICENSE IN terms.txt' }, 'SEE LICENSE IN terms.txt'],
  [{ license: 7 }, undefined],
])('of a Node package with %j it is %j', (fields, license) => expect(node(fields)).toBe(license));

test.each([
  ['  s.licenses = ["MIT".freeze]', 'MIT'],
  ['  s.licenses = ["Ruby".freeze, "BSD-2-Clause".freeze]', 'Ruby AND BSD-2-Clause'],
  ['  s.licenses = []', undefined],
])('of a gem with %j it is %j', (line, license) => {
  const text = `# -*- encoding: utf-8 -*-\n# stub: x 1.0 ruby lib\n\nGem::Specification.new do |s|\n  s.name = "x".freeze\n  s.version = "1.0".freeze\n${line}\nend\n`;
  expect(of('ruby/gems/3.4.0/specifications/x-1.0.gemspec', text)).toEqual({
    ...{ ecosystem: 'gem', name: 'x', version: '1.0' },
    ...(license !== undefined && { license }),
  });
});
