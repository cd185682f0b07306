import { describe, expect, test } from '@jest/globals';
import type { ElfFacts } from '../../src/archive/types.ts';
import { readElf } from '../../src/inspect/elf.ts';
import { inspectArtifact } from '../../src/inspect/inspect.ts';
import type { Inspection } from '../../src/inspect/types.ts';
import { artifact, content, library } from './artifact.ts';
import { AARCH64, makeElf } from './elf-builder.ts';

const findings = (elf: ElfFacts[], more: Partial<Inspection> = {}) =>
  inspectArtifact({ ...artifact({}, {}, elf), ...more });
const codes = (elf: ElfFacts[], more: Partial<Inspection> = {}) =>
  findings(elf, more).map(({ severity, code }) => `${severity} ${code}`);

describe('architecture', () => {
  test('a library for the other architecture is an error that names it', () => {
    const elf = [readElf('numpy/core/_m.so', makeElf({ machine: AARCH64 }))!, library('ok.so')];
    expect(findings(elf)).toMatchObject([
      {
        severity: 'error',
        code: 'elf/architecture',
        message: 'built for arm64, but the function runs on x86_64: numpy/core/_m.so',
        paths: ['numpy/core/_m.so'],
      },
    ]);
    expect(codes([elf[0]!], { platform: 'linux/arm64' })).toEqual([]);
  });

  test.each([
    [
      'node-gyp-build',
      'node_modules/x/prebuilds/linux-x64/node.napi.node',
      'node_modules/x/prebuilds/linux-arm64/node.napi.armv8.node',
    ],
    [
      'npm packages per platform',
      'node_modules/@img/sharp-linux-x64/lib/sharp-linux-x64.node',
      'node_modules/@img/sharp-linux-arm64/lib/sharp-linux-arm64.node',
    ],
    ['Python’s tags', 'a/_x.cpython-313-x86_64-linux-gnu.so', 'a/_x.cpython-313-aarch64-linux-gnu.so'],
  ])('files for both are no fault while ours is there: %s', (_, ours, other) => {
    const both = [library(ours), library(other, { machine: 'arm64' })];
    expect(codes(both)).toEqual([]);
    expect(codes([both[1]!])).toEqual(['error elf/architecture']);
  });

  test('what no Lambda runs: a library is an error, data a warning, an object for the linker nothing', () => {
    expect(codes([library('x.so', { machine: 'other' })])).toEqual(['error elf/architecture']);
    expect(codes([library('tests/data/hello', { machine: 'other' })])).toEqual(['warning elf/architecture']);
    expect(codes([library('x.o', { machine: 'arm64' })])).toEqual([]);
  });
});

describe('glibc', () => {
  test.each([
    ['python3.11', '2.26', []],
    ['python3.11', '2.27', ['error elf/glibc']],
    ['python3.13', '2.34', []],
    ['python3.13', '2.35', ['error elf/glibc']],
    ['python3.13', '2.4', []],
  ] as const)('%s with GLIBC_%s', (runtime, glibc, expected) => {
    expect(codes([library('a.so', { glibc })], { runtime })).toEqual(expected);
  });

  test('names file, symbol version, and what the runtime has', () => {
    const [finding] = findings([library('pkg/_native.so', { glibc: '2.28' })], {
      runtime: 'provided.al2',
      platform: 'linux/amd64',
      kind: 'layer',
    });
    expect(finding!.message).toBe('needs GLIBC_2.28, but provided.al2 has glibc 2.26: pkg/_native.so');
    expect(finding!.hint).toContain('manylinux_2_26');
  });
});

describe('musl', () => {
  const alpine = library('x.so', { needed: ['libc.musl-x86_64.so.1'] });

  test('a library and a program for Alpine are errors', () => {
    expect(codes([alpine])).toEqual(['error elf/musl']);
    expect(codes([library('bin/tool', { interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.so'] })])).toEqual([
      'error elf/musl',
    ]);
  });

  test('not where the glibc variant, or musl itself, is there too', () => {
    const both = (musl: string, glibc: string) => [
      library(musl, { needed: ['libc.musl-x86_64.so.1'] }),
      library(glibc, { needed: ['libc.so.6'] }),
    ];
    expect(
      codes(both('node_modules/@img/sharp-linuxmusl-x64/s.node', 'node_modules/@img/sharp-linux-x64/s.node')),
    ).toEqual([]);
    expect(
      codes(both('node_modules/@next/swc-linux-x64-musl/s.node', 'node_modules/@next/swc-linux-x64-gnu/s.node')),
    ).toEqual([]);
    expect(
      codes(
        both(
          'node_modules/bcrypt/prebuilds/linux-x64/bcrypt.musl.node',
          'node_modules/bcrypt/prebuilds/linux-x64/bcrypt.glibc.node',
        ),
      ),
    ).toEqual([]);
    expect(codes([alpine, library('lib/libc.musl-x86_64.so.1')])).toEqual([]);
  });
});

describe('needed libraries', () => {
  const opencv = library('cv2/cv2.abi3.so', {
    needed: ['libGL.so.1', 'libc.so.6', 'libstdc++.so.6', 'ld-linux-x86-64.so.2', 'libz.so.1'],
  });

  test('one that is nowhere is a warning with who needs it', () => {
    expect(findings([opencv])).toMatchObject([
      {
        severity: 'warning',
        code: 'elf/library',
        message: 'libGL.so.1 is neither in the artifact nor known to be in python3.13; needed by cv2/cv2.abi3.so',
      },
    ]);
  });

  test('one in the artifact, under its file name or soname, or in an attached layer is there', () => {
    expect(codes([opencv, library('cv2.libs/libGL.so.1')])).toEqual([]);
    expect(codes([opencv, library('lib/libGL-1a2b.so', { soname: 'libGL.so.1' })])).toEqual([]);
    expect(
      codes([opencv], {
        layersMode: 'attach',
        layers: [{ name: 'gl', content: content({}, [library('lib/libGL.so.1')]) }],
      }),
    ).toEqual([]);
  });

  test('only a note where something unknown may bring it', () => {
    expect(codes([opencv], { kind: 'layer' })).toEqual(['info elf/library']);
    expect(
      codes([opencv], { layersMode: 'attach', layers: [{ arn: 'arn:aws:lambda:eu-west-1:1:layer:gl:1' }] }),
    ).toEqual(['info elf/library']);
  });

  test('the interpreter’s own library is in its runtime', () => {
    expect(codes([library('x.so', { needed: ['libpython3.13.so.1.0'] })])).toEqual([]);
    expect(codes([library('x.so', { needed: ['libpython3.13.so.1.0'] })], { runtime: 'nodejs22.x' })).toEqual([
      'warning elf/library',
    ]);
    expect(codes([library('x.so', { needed: ['libpython3.11.so.1.0'] })])).toEqual(['warning elf/library']);
  });
});

test('a broken file is a warning with the reason', () => {
  const bytes = makeElf({ needed: ['libc.so.6'] });
  expect(findings([readElf('cut.so', bytes.subarray(0, 100))!])).toMatchObject([
    { severity: 'warning', code: 'elf/broken', message: expect.stringContaining('cut.so (') },
  ]);
});

test('300 libraries are one finding of at most 20 sorted paths, whatever their order', () => {
  const elf = Array.from({ length: 300 }, (_, i) => library(`lib${i}.so`, { machine: 'arm64' }));
  const [finding, ...rest] = findings(elf);
  expect(rest).toEqual([]);
  expect(finding!.paths).toHaveLength(20);
  expect(finding!.paths).toEqual([...finding!.paths!].sort());
  expect(findings(elf.toReversed())[0]!.paths).toEqual(finding!.paths);
});
