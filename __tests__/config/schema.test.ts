import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parseConfig } from '../../src/config/parse.ts';
import type { Host } from '../../src/config/reading.ts';
import { schemaJson } from '../../src/config/schema.ts';
import { PackerError } from '../../src/errors.ts';

const RUNS = 160 * Number(process.env.FUZZ_SCALE ?? 1);
const accepts = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, unicodeRegExp: true }).compile(
  schemaJson(),
);

/** Whatever is asked for is there, so that only the text can be wrong. */
const everything: Host = { kindOf: (path) => (/\.(txt|pem)$|Dockerfile$/.test(path) ? 'file' : 'folder') };

/** What a schema can see; the rest is about what several keys, or the disk, say together. */
const STRUCTURAL = new Set([
  'config/type',
  'config/unknown-key',
  'config/word',
  'config/form',
  'config/name',
  'config/empty',
]);
const structuralProblems = (value: unknown): string[] => {
  try {
    // JSON is YAML.
    parseConfig(
      JSON.stringify(value),
      { path: '/project/package_config.yaml', shown: 'package_config.yaml' },
      everything,
    );
    return [];
  } catch (thrown) {
    if (!(thrown instanceof PackerError)) throw thrown;
    return thrown.problems.filter((problem) => STRUCTURAL.has(problem.code)).map((problem) => problem.message);
  }
};

const whole = {
  runtime_default: 'python3.13',
  platforms_default: ['linux/amd64', 'arm64'],
  layers_mode: 'attach',
  base_registry: 'mirror.example.com:5000/lambda',
  base_images: { 'python3.13': 'example.com/python:3.13' },
  compression: 'max',
  build: { ca_bundle: './ca.pem' },
  dependencies: { omit: ['boto3'], groups: ['api'], extras: ['redis'], strip: true, exclude: ['**/tests'] },
  exclude: ['**/tests'],
  publish: {
    name: '{name}-{arch}',
    regions: ['eu-west-1'],
    bucket: 'b-{region}',
    prefix: 'a/b',
    accounts: ['123456789012'],
    keep: 3,
    keep_shared: false,
    update_functions: true,
  },
  layers: {
    shared: {
      path: ['./shared', { path: './more', to: '/lib' }],
      layout: 'source',
      description: 'x',
      license: 'MIT',
      compatible_runtimes: ['python3.12'],
      publish: { keep: 2, accounts: { organization: 'o-a1b2c3d4e5' } },
    },
    other: { requirements: ['requests'], publish: false, lib: ['/usr/lib64/libpq.so.5'] },
  },
  lambdas: {
    api: {
      path: './api',
      type: 'zip',
      runtime: 'python3.13',
      platforms: ['linux/arm64'],
      requirements: { file: './r.txt', vars: { a: '1', b: 2 } },
      installer: 'uv',
      include: ['**'],
      exclude: [],
      symlinks: 'follow',
      build: {
        dockerfile: './Dockerfile',
        target: 'x',
        args: { A: 1 },
        packages: ['gcc'],
        run: ['make', ['npm', 'ci']],
        output: 'dist',
        platform: 'host',
        env: { A: 'b' },
        secrets: { s: { env: 'A', required: true } },
        ssh: 'default',
        network: 'none',
      },
      bytecode: false,
      max_size: { zip: '50MB', unzipped: 1000, level: 'warn' },
      handler: 'app.handler',
      layers: ['shared', 'arn:aws:lambda:eu-west-1:123456789012:layer:x:1'],
      verify: { mode: 'import', env: { A: 'b' } },
      sbom: 'spdx',
    },
    image: {
      path: './image',
      type: 'image',
      handler: 'a.b',
      image_tag: '{registry}/x:{arch}',
      image_index: 'x:y',
      base: { image: 'a:b', packages: ['x'] },
      max_size: '1GiB',
      verify: 'off',
    },
  },
};

test('both take a configuration with every key', () => {
  expect(structuralProblems(whole)).toEqual([]);
  accepts(whole);
  expect(accepts.errors).toBeNull();
});

/** Every place of a value: a list of keys and indices. */
function placesOf(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Array.isArray(value)
    ? value.map((item, i) => placesOf(item, [...at, i]))
    : Object.entries(value).map(([key, item]) => placesOf(item, [...at, key]));
  return [at, ...inner.flat()];
}
const places = placesOf(JSON.parse(JSON.stringify(whole))).filter((place) => place.length > 0);

function changed(
  place: (string | number)[],
  change: (holder: Record<string | number, unknown>, key: string | number) => void,
): unknown {
  const copy = JSON.parse(JSON.stringify(whole));
  let holder = copy;
  for (const key of place.slice(0, -1)) holder = holder[key];
  change(holder, place.at(-1)!);
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    '',
    ' ',
    'a',
    'app.handler',
    'linux/amd64',
    'python3.12',
    '50MB',
    '*',
    './r.txt',
    '../x',
    '/x',
    'a b',
    'a\nb',
    '$x',
    '`x`',
    'a"b',
    "a'b",
    'a\\b',
    [],
    {},
    [[]],
    [''],
    ['a'],
    [1],
    { a: 1 },
    { a: {} },
    { path: 'x' },
    { file: './r.txt' },
    { env: 'A' },
    'é',
    '\u0000',
    '\u007f',
  ),
  fc.string({ unit: fc.constantFrom(...'ab1:/.-_{}@$ \n"\'\\`'), maxLength: 8 }),
);

describe('schema and parser agree', () => {
  test.each(places.map((place) => [place.join('.'), place] as const))('when %s is something else', (_, place) => {
    fc.assert(
      fc.property(odd, (value) => {
        const config = changed(place, (holder, key) => {
          holder[key] = value;
        });
        const problems = structuralProblems(config);
        expect({ value, problems, fine: problems.length === 0 }).toEqual({ value, problems, fine: accepts(config) });
      }),
      { seed: 7, numRuns: Math.ceil(RUNS / 10) },
    );
  });

  test('when a map has a further key, or a list an entry', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('x', 'path', 'handlers', '1', 'a b', '', 'runtime'),
        odd,
        (place, key, value) => {
          const config = changed(place, (holder, last) => {
            const target = holder[last];
            if (Array.isArray(target)) target.push(value);
            else if (typeof target === 'object' && target !== null) (target as Record<string, unknown>)[key] = value;
          });
          const problems = structuralProblems(config);
          expect({ config, problems, fine: problems.length === 0 }).toEqual({
            config,
            problems,
            fine: accepts(config),
          });
        },
      ),
      { seed: 7, numRuns: RUNS },
    );
  });
});
