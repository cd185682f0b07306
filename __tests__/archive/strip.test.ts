import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stripElf } from '../../src/archive/strip.ts';
import { cases, inFolder } from './support.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Native addons of the packages that we depend on: unstripped or not, as their makers left them. */
function addons(folder = modules, depth = 4): string[] {
  if (depth === 0) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return addons(path, depth - 1);
    return item.name.endsWith('.node') ? [path] : [];
  });
}

const hasCompiler = ['/usr/bin/cc', '/usr/bin/gcc'].some(existsSync);
const SOURCE = 'static int hidden(int x) { return x + 40; }\nint answer(int x) { return hidden(x); }\n';

/** A library with debug information. */
function compiled(folder: string, flags: string[] = ['-shared', '-fPIC', '-g']): Buffer {
  writeFileSync(join(folder, 'a.c'), SOURCE);
  execFileSync('cc', [...flags, '-o', join(folder, 'a.out'), join(folder, 'a.c')]);
  return readFileSync(join(folder, 'a.out'));
}

/** Program headers and all the bytes that they load, but for the fields of the ELF header that say where the sections are. */
function loaded(file: Buffer): { headers: string; segments: string[] } {
  const bytes = Buffer.from(file).fill(0, 40, 48).fill(0, 60, 64);
  const start = Number(bytes.readBigUInt64LE(32));
  const count = bytes.readUInt16LE(56);
  const segments = Array.from({ length: count }, (_, i) => {
    const at = start + i * 56;
    const offset = Number(bytes.readBigUInt64LE(at + 8));
    return bytes.toString('latin1', offset, offset + Number(bytes.readBigUInt64LE(at + 32)));
  });
  return { headers: bytes.toString('latin1', start, start + count * 56), segments };
}

describe('strip', () => {
  test('removes debug information and symbols; the library still works', () => {
    if (!hasCompiler) return console.warn('NOT TESTED: no C compiler to make a library with debug information');
    return inFolder((folder) => {
      const bytes = compiled(folder);
      const stripped = stripElf(bytes)!;
      expect(stripped.length).toBeLessThan(bytes.length);
      expect(loaded(stripped)).toEqual(loaded(bytes));
      expect(stripElf(stripped)).toBeUndefined();
      const path = join(folder, 'stripped.so');
      writeFileSync(path, stripped);
      const sections = execFileSync('readelf', ['-SW', path]).toString();
      expect(sections).not.toMatch(/\.debug|\.symtab|\.comment/);
      expect(sections).toMatch(/\.dynsym/);
      expect(sections).toMatch(/\.shstrtab/);
      const answer = execFileSync('python3', [
        '-c',
        'import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).answer(2))',
        path,
      ]);
      expect(answer.toString().trim()).toBe('42');
    });
  });

  test('a program still runs', () => {
    if (!hasCompiler) return console.warn('NOT TESTED: no C compiler to make a program');
    return inFolder((folder) => {
      writeFileSync(join(folder, 'b.c'), '#include <stdio.h>\nint main(void) { puts("runs"); return 0; }\n');
      execFileSync('cc', ['-g', '-o', join(folder, 'b'), join(folder, 'b.c')]);
      const stripped = stripElf(readFileSync(join(folder, 'b')))!;
      writeFileSync(join(folder, 'c'), stripped, { mode: 0o755 });
      expect(execFileSync(join(folder, 'c')).toString()).toBe('runs\n');
    });
  });

  test('leaves what is loaded as it is, in real libraries', () => {
    const found = addons();
    expect(found.length).toBeGreaterThan(0);
    const changed = found.filter((path) => {
      const bytes = readFileSync(path);
      const stripped = stripElf(bytes);
      if (stripped === undefined) return false;
      expect(loaded(stripped)).toEqual(loaded(bytes));
      expect(stripped.length).toBeLessThan(bytes.length);
      return true;
    });
    expect(changed.length).toBeLessThanOrEqual(found.length);
  });

  test('leaves what is unusual untouched', () => {
    if (!hasCompiler) return console.warn('NOT TESTED: no C compiler to make a library with debug information');
    return inFolder((folder) => {
      const bytes = compiled(folder);
      const changed = (change: (copy: Buffer) => void): Buffer => {
        const copy = Buffer.from(bytes);
        change(copy);
        return copy;
      };
      const unusual: Record<string, Buffer> = {
        'not ELF': Buffer.from('#!/bin/sh\n'),
        empty: Buffer.alloc(0),
        'only a header': bytes.subarray(0, 64),
        '32 bits': changed((copy) => copy.writeUInt8(1, 4)),
        'big-endian': changed((copy) => copy.writeUInt8(2, 5)),
        'an object for the linker': compiled(folder, ['-c', '-g']),
        'something appended': Buffer.concat([bytes, Buffer.from('payload')]),
        truncated: bytes.subarray(0, bytes.length - 1),
        'no sections': changed((copy) => copy.writeUInt16LE(0, 60)),
        'no program headers': changed((copy) => copy.writeUInt16LE(0, 56)),
        'a table of sections far away': changed((copy) => copy.writeBigUInt64LE(2n ** 60n, 40)),
        'program headers far away': changed((copy) => copy.writeBigUInt64LE(2n ** 33n, 32)),
      };
      expect(Object.keys(unusual).filter((what) => stripElf(unusual[what]!) !== undefined)).toEqual([]);
    });
  });

  test('never throws, and never changes what is loaded', () => {
    if (!hasCompiler) return console.warn('NOT TESTED: no C compiler to make a library with debug information');
    return inFolder((folder) => {
      const bytes = compiled(folder);
      const tables = Number(bytes.readBigUInt64LE(40));
      const position = fc.oneof(
        fc.nat(64 + 56 * bytes.readUInt16LE(56) - 1),
        fc.integer({ min: tables, max: bytes.length - 1 }),
      );
      fc.assert(
        fc.property(fc.array(fc.tuple(position, fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
          const copy = Buffer.from(bytes);
          for (const [at, value] of changes) copy[at] = value;
          const stripped = stripElf(copy);
          if (stripped) expect(loaded(stripped)).toEqual(loaded(copy));
        }),
        { seed: 6, numRuns: cases(500, 10_000) },
      );
    });
  });
});
