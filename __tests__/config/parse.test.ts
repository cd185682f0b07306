import { describe, expect, test } from '@jest/globals';
import type { FunctionPackage, LayerPackage } from '../../src/config/types.ts';
import { parse, problemsOf } from './hosts.ts';

const fn = (text: string, name = 'api') => parse(text).packages.find((pkg) => pkg.name === name) as FunctionPackage;
const layer = (text: string, name = 'shared') => parse(text).packages.find((pkg) => pkg.name === name) as LayerPackage;
const inFunction = (keys: string) =>
  fn(`runtime_default: python3.13\nlambdas: {api: {path: ./api, handler: app.handler, ${keys}}}`);
const inLayer = (keys: string) => layer(`runtime_default: python3.13\nlayers: {shared: {path: ./shared, ${keys}}}`);

describe('a file of the first lambda-packer', () => {
  const config = parse(`runtime_default: python3.12

layers:
  common-utils:
    path: ./common
    requirements: ./common/requirements.txt
    platforms: [linux/amd64, linux/arm64]

lambdas:
  api-handler:
    path: ./lambdas/api
    type: zip
    layers: [common-utils]
    platforms: [linux/amd64, linux/arm64]
  processor:
    path: ./samples/processor
    type: image
    image_tag: "my-registry.com/processor:{arch}"
    handler: app.handler
    layers: [common-utils]
    platforms: [linux/amd64, linux/arm64]
`);

  test('works unchanged, its layers merged', () => {
    expect(config).toMatchObject({
      file: '/project/package_config.yaml',
      root: '/project',
      layersMode: 'merge',
      layersModeReason: 'the default',
      warnings: [],
    });
    expect(config.packages.map((pkg) => [pkg.kind, pkg.name, pkg.runtime, pkg.platforms])).toEqual([
      ['function', 'api-handler', 'python3.12', ['linux/amd64', 'linux/arm64']],
      ['layer', 'common-utils', 'python3.12', ['linux/amd64', 'linux/arm64']],
      ['function', 'processor', 'python3.12', ['linux/amd64', 'linux/arm64']],
    ]);
  });

  test('has absolute paths, and positions of what was written', () => {
    const utils = config.packages[1]!;
    expect(utils.sources).toEqual([
      { path: '/project/common', spelled: './common', at: { file: 'package_config.yaml', line: 5, column: 11 } },
    ]);
    expect(utils.requirements).toEqual({
      kind: 'file',
      path: '/project/common/requirements.txt',
      at: { file: 'package_config.yaml', line: 6, column: 19 },
    });
    expect(utils.at.platforms).toEqual({ file: 'package_config.yaml', line: 7, column: 5 });
    expect(utils.at['platforms[1]']).toEqual({ file: 'package_config.yaml', line: 7, column: 30 });
  });
});

describe('layers_mode', () => {
  test.each([
    ['', 'merge', 'the default'],
    ['publish: {regions: [eu-west-1]}', 'attach', 'there is a publish section'],
    ['layers_mode: merge\npublish: {regions: [eu-west-1]}', 'merge', 'configured'],
    ['layers_mode: attach', 'attach', 'configured'],
  ])('%j: %s, because %s', (text, layersMode, layersModeReason) => {
    expect(parse(`${text}\nlayers: {a: {path: ., runtime: python3.13}}`)).toMatchObject({
      layersMode,
      layersModeReason,
    });
  });
});

describe('defaults', () => {
  test('platforms: linux/amd64; words and order of Lambda are understood', () => {
    expect(inFunction('').platforms).toEqual(['linux/amd64']);
    expect(inFunction('platforms: [aarch64, x86_64, arm64]').platforms).toEqual(['linux/amd64', 'linux/arm64']);
  });

  test('build: key by key, the environment as a whole', () => {
    const text = (own: string) => `runtime_default: python3.13
build: {dockerfile: ./Dockerfile, target: base, args: {A: 1}, ca_bundle: ./ca.pem, env: {X: "1"}}
lambdas: {api: {path: ./api, build: ${own}}}`;
    expect(fn(text('{target: other, env: {Y: 2}}')).build).toMatchObject({
      dockerfile: '/project/Dockerfile',
      target: 'other',
      args: { A: '1' },
      env: { Y: '2' },
      caBundle: '/project/ca.pem',
    });
    const own = fn(text('{image: example.com/a:1}')).build!;
    expect(own).toMatchObject({
      image: 'example.com/a:1',
      args: {},
      env: { X: '1' },
      network: 'default',
      platform: 'target',
    });
    expect(own).not.toHaveProperty('dockerfile');
    expect(own).not.toHaveProperty('target');
  });

  test('dependencies: key by key', () => {
    expect(
      fn(
        'runtime_default: python3.13\ndependencies: {omit: [boto3], strip: true}\nlambdas: {api: {path: ., dependencies: {strip: false}}}',
      ).dependencies,
    ).toEqual({ exclude: [], omit: ['boto3'], strip: false, groups: [], extras: [] });
  });

  test('no list is shared between packages', () => {
    const { packages } = parse('runtime_default: python3.13\nlambdas: {a: {path: .}, b: {path: .}}');
    packages[0]!.exclude.push('x');
    expect(packages[1]!.exclude).toEqual([]);
  });

  test('a layer can be used by its own runtime, whatever else it names', () => {
    expect(inLayer('compatible_runtimes: [python3.12]').compatibleRuntimes).toEqual(['python3.13', 'python3.12']);
  });
});

describe('values', () => {
  test.each([
    ['50MB', 50_000_000],
    ['250 MiB', 262_144_000],
    ['1.5KiB', 1536],
    ['1024', 1024],
    ['2g', 2_000_000_000],
  ])('max_size: %s is %i bytes of the ZIP', (size, zip) => {
    expect(inFunction(`max_size: ${size}`).maxSize).toEqual({ zip, level: 'error' });
  });

  test('a number in a map of texts stays as it is written', () => {
    expect(
      inFunction('requirements: {file: r.txt, vars: {version: 1.10, build: 007, other: "x"}}').requirements,
    ).toMatchObject({ vars: { version: '1.10', build: '007', other: 'x' } });
    expect(inFunction('build: {run: [[make, -j, 4]]}').build?.run).toEqual([['make', '-j', '4']]);
  });

  test('requirement lines know their places', () => {
    expect(
      parse('runtime_default: python3.13\nlayers:\n  a:\n    requirements:\n    - requests\n    - "numpy"\n')
        .packages[0]!.requirements,
    ).toEqual({
      kind: 'lines',
      lines: [
        { text: 'requests', at: { file: 'package_config.yaml', line: 5, column: 7 } },
        { text: 'numpy', at: { file: 'package_config.yaml', line: 6, column: 7 } },
      ],
    });
  });

  test('places are normalised', () => {
    expect(inFunction('').sources[0]).not.toHaveProperty('to');
    const { sources } = fn(
      'runtime_default: python3.13\nlambdas: {api: {path: [{path: a, to: ./x/y/}, {path: b, to: /}, {path: c, to: .}, {path: /d, to: /e/}]}}',
    );
    expect(sources.map(({ path, to }) => [path, to])).toEqual([
      ['/project/a', 'x/y'],
      ['/project/b', '/'],
      ['/project/c', undefined],
      ['/d', '/e'],
    ]);
  });

  test('secrets, verify, publish and base', () => {
    expect(
      inFunction('build: {secrets: {a: {env: TOKEN, required: true}, b: {file: ./x.txt}}}').build?.secrets,
    ).toEqual({
      a: { source: { env: 'TOKEN' }, required: true },
      b: { source: { file: '/project/x.txt' }, required: false },
    });
    expect(inFunction('verify: off').verify).toEqual({ mode: 'off', env: {} });
    expect(inFunction('verify: {env: {A: 1}}').verify).toEqual({ mode: 'static', env: { A: '1' } });
    expect(inLayer('publish: {keep: 3}').publish).toEqual({ keep: 3 });
    expect(inLayer('').publish).toBe(true);
    expect(inFunction('type: image, base: {dockerfile: ./Dockerfile, target: x}').base).toEqual({
      dockerfile: '/project/Dockerfile',
      target: 'x',
      args: {},
      packages: [],
    });
    expect(
      parse('publish: {accounts: "*", regions: [us-gov-west-1]}\nlayers: {a: {path: ., runtime: python3.13}}').publish,
    ).toEqual({
      regions: ['us-gov-west-1'],
      prefix: 'lambda-packer',
      accounts: '*',
      keepShared: false,
      updateFunctions: false,
    });
  });

  test('names that mean something to JavaScript are only names', () => {
    const config = parse(
      'runtime_default: python3.13\nlambdas:\n  __proto__: {path: .}\n  constructor: {path: ., build: {env: {__proto__: x}}}\n',
    );
    expect(config.packages.map((pkg) => pkg.name)).toEqual(['__proto__', 'constructor']);
    expect(Object.entries(config.packages[1]!.build!.env)).toEqual([['__proto__', 'x']]);
  });

  test('ARNs of layers, when they are attached', () => {
    const arn = 'arn:aws:lambda:eu-west-1:123456789012:layer:x:3';
    expect(
      fn(
        `layers_mode: attach\nruntime_default: python3.13\nlayers: {a: {path: .}}\nlambdas: {api: {path: ., layers: [a, "${arn}"]}}`,
      ).layers,
    ).toEqual([{ name: 'a' }, { arn }]);
  });
});

describe('YAML', () => {
  test('anchors and merge keys: own keys win, then earlier maps', () => {
    const api = fn(`runtime_default: python3.13
lambdas:
  base: &base {path: ./a, handler: base.handler, sbom: spdx}
  more: &more {path: ./b, handler: more.handler, symlinks: follow}
  api:
    <<: [*more, *base]
    handler: own.handler
`);
    expect(api).toMatchObject({
      handler: 'own.handler',
      sbom: 'spdx',
      symlinks: 'follow',
      sources: [{ spelled: './b' }],
    });
  });

  test('a problem in what an alias stands for is told for each use, at the anchor', () => {
    expect(
      problemsOf(
        'runtime_default: python3.13\nlambdas:\n  a: {path: ., exclude: &e [""]}\n  b: {path: ., exclude: *e}\n',
      ),
    ).toBe(
      'package_config.yaml:3:29: error: lambdas.a.exclude[0]: is empty; a pattern is wanted here\npackage_config.yaml:3:29: error: lambdas.b.exclude[0]: is empty; a pattern is wanted here',
    );
  });

  test.each([
    ['a byte order mark', '\uFEFFlayers: {a: {path: ., runtime: python3.13}}'],
    ['line ends of Windows', 'layers:\r\n  a:\r\n    path: .\r\n    runtime: python3.13\r\n'],
    ['one document with its marks', '---\nlayers: {a: {path: ., runtime: python3.13}}\n...\n'],
    [
      'brackets in quotes, block scalars and comments',
      `# ${'['.repeat(2000)}\nlayers: {a: {path: ., runtime: python3.13, description: "${'['.repeat(200)}"}}\nlambdas:\n  b:\n    path: .\n    runtime: python3.13\n    build:\n      run:\n        - |\n          ${'[{ !x *y '.repeat(500)}\n`,
    ],
  ])('%s', (_, text) => {
    expect(problemsOf(text)).toBe('');
  });

  test('the hash is of the bytes', () => {
    const text = 'layers: {a: {path: ., runtime: python3.13}}';
    expect(parse(text).sha256).toBe(parse(Buffer.from(text)).sha256);
    expect(parse(text).sha256).not.toBe(parse(`${text}\n`).sha256);
  });
});

describe('deprecated runtimes', () => {
  test('warn with the date, once for a default', () => {
    const { warnings } = parse(
      'runtime_default: python3.9\nlambdas: {a: {path: .}, b: {path: .}, c: {path: ., runtime: ruby3.2}}',
    );
    expect(warnings).toMatchObject([
      {
        severity: 'warning',
        code: 'config/runtime-deprecated',
        message: "runtime_default: Lambda's runtime python3.9 has been deprecated since 2025-12-15",
        at: { line: 1, column: 18 },
      },
      { severity: 'warning', message: expect.stringContaining('lambdas.c.runtime'), at: { line: 2 } },
    ]);
  });
});
