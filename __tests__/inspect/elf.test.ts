import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, readElf } from '../../src/inspect/elf.ts';
import { AARCH64, makeElf, X86_64 } from './elf-builder.ts';

describe('readElf', () => {
  test.each([
    ['a 64-bit little-endian library', makeElf({ machine: AARCH64 }), 'arm64'],
    ['x86-64', makeElf({ machine: X86_64 }), 'amd64'],
    ['the x32 ABI, which no Lambda runs', makeElf({ bits: 32, machine: X86_64 }), 'other'],
    ['big-endian AArch64, which no Lambda runs', makeElf({ order: 'big', machine: AARCH64 }), 'other'],
    ['32-bit ARM', makeElf({ bits: 32, machine: 40 }), 'other'],
  ])('tells the machine of %s', (_, bytes, machine) => {
    expect(readElf('a.so', bytes)).toMatchObject({ path: 'a.so', machine });
    expect(readElf('a.so', bytes)!.broken).toBeUndefined();
  });

  test.each([
    [64, 'little'],
    [64, 'big'],
    [32, 'little'],
    [32, 'big'],
  ] as const)('reads names and versions of a %s-bit %s-endian file', (bits, order) => {
    const bytes = makeElf({
      bits,
      order,
      needed: ['libm.so.6', 'libc.so.6'],
      soname: 'libé.so.1',
      interpreter: '/lib/ld-musl-x86_64.so.1',
      versions: {
        'libm.so.6': ['GLIBC_2.9', 'GLIBC_2.29'],
        'libc.so.6': ['GLIBC_2.2.5', 'GLIBC_2.28', 'GLIBC_PRIVATE', 'GLIBCXX_3.4.30'],
      },
    });
    expect(readElf('lib/é.so', bytes)).toEqual({
      path: 'lib/é.so',
      machine: bits === 64 && order === 'little' ? 'amd64' : 'other',
      needed: ['libm.so.6', 'libc.so.6'],
      soname: 'libé.so.1',
      interpreter: '/lib/ld-musl-x86_64.so.1',
      glibc: '2.29',
    });
  });

  test('packed relocations need glibc 2.36, though no number says so', () => {
    expect(readElf('a.so', makeElf({ versions: { 'libc.so.6': ['GLIBC_2.17', 'GLIBC_ABI_DT_RELR'] } }))).toMatchObject({
      glibc: '2.36',
    });
  });

  test('what is not ELF is nobody’s business', () => {
    for (const text of ['', '\x7fEL', '#!/bin/sh\n', 'PK\x03\x04'])
      expect(readElf('a', Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  test('reads a view into a larger buffer', () => {
    const bytes = makeElf({ needed: ['libc.so.6'] });
    const larger = Buffer.concat([Buffer.alloc(13, 0xff), bytes, Buffer.alloc(7, 0xff)]);
    expect(readElf('a.so', larger.subarray(13, 13 + bytes.length))).toEqual(readElf('a.so', bytes));
  });

  test('every cut of a file is broken, and keeps what could be read', () => {
    const bytes = makeElf({ needed: ['libc.so.6'], versions: { 'libc.so.6': ['GLIBC_2.17'] } });
    for (let length = 4; length < bytes.length; length++)
      expect(readElf('a.so', bytes.subarray(0, length))).toMatchObject({ path: 'a.so', broken: expect.any(String) });
    expect(readElf('a.so', bytes.subarray(0, bytes.length - 1))).toMatchObject({
      machine: 'amd64',
      broken: expect.stringContaining('truncated'),
    });
  });

  test('a table of more versions than any real file has is given up', () => {
    const bytes = makeElf({
      versions: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`lib${i}.so`, ['GLIBC_2.17', 'GLIBC_2.18']])),
    });
    const started = performance.now();
    expect(readElf('a.so', bytes)!.broken).toContain('more than');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  const system = [process.execPath, '/lib/x86_64-linux-gnu/libm.so.6', '/lib/aarch64-linux-gnu/libm.so.6']
    .filter(existsSync)
    .map((path) => realpathSync(path));
  test.each(system)('reads %s', (path) => {
    const facts = readElf(path, readFileSync(path))!;
    expect(facts.broken).toBeUndefined();
    expect(facts.needed).toContain('libc.so.6');
    expect(facts.machine).not.toBe('other');
  });
});

const SAMPLES = [
  makeElf({
    needed: ['libc.so.6', 'libm.so.6'],
    soname: 'libx.so',
    versions: { 'libc.so.6': ['GLIBC_2.17', 'GLIBC_2.34'], 'libm.so.6': ['GLIBC_2.29'] },
  }),
  makeElf({
    bits: 32,
    order: 'big',
    machine: 40,
    needed: ['libc.so.6'],
    interpreter: '/lib/ld-linux.so.3',
    versions: { 'libc.so.6': ['GLIBC_2.4'] },
  }),
];

test('mutated files neither crash nor delay', () => {
  const runs = process.env.LAMBDA_PACKER_FUZZ === 'full' ? 10_000 : 1_000;
  const mutation = fc.oneof(
    fc.record({ at: fc.nat(), put: fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff) }),
    fc.record({ at: fc.nat(), put: fc.nat(255) }),
    // Most of what decides stands in the headers.
    fc.record({ at: fc.nat(200), put: fc.nat(255) }),
  );
  let slowest = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...SAMPLES),
      fc.array(mutation, { minLength: 1, maxLength: 12 }),
      fc.option(fc.nat(), { freq: 4 }),
      (sample, mutations, cut) => {
        const bytes = Buffer.from(cut === null ? sample : sample.subarray(0, 4 + (cut % sample.length)));
        for (const { at, put } of mutations) bytes[4 + (at % Math.max(bytes.length - 4, 1))] = put;
        const started = performance.now();
        const facts = readElf('x', bytes)!;
        slowest = Math.max(slowest, performance.now() - started);
        expect(['amd64', 'arm64', 'other']).toContain(facts.machine);
        expect(facts.glibc ?? '2.0').toMatch(/^\d+(\.\d+)+$/);
        for (const name of facts.needed) expect(name.length).toBeLessThanOrEqual(1024);
      },
    ),
    { seed: 20261121, numRuns: runs },
  );
  expect(slowest).toBeLessThan(1000);
}, 60_000);

test('versions compare by their numbers', () => {
  expect(['2.34', '2.9', '2.2.5', '2.17', '2.2'].sort(compareVersions)).toEqual([
    '2.2',
    '2.2.5',
    '2.9',
    '2.17',
    '2.34',
  ]);
});
