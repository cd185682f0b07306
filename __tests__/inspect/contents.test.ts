import { describe, expect, test } from '@jest/globals';
import { contentsOf } from '../../src/inspect/contents.ts';

/** An archive of stored files, as far as its packages are concerned. */
function archive(files: Record<string, string>) {
  let offset = 0;
  const entries = Object.entries(files).map(([name, text]) => {
    const size = Buffer.byteLength(text);
    const entry = { name, mode: 0o100644, crc: 0, size, compressedSize: size, method: 0 as const, offset };
    offset += size;
    return entry;
  });
  const bytes = Buffer.from(Object.values(files).join(''));
  return { entries, stored: (offset: number, length: number) => bytes.subarray(offset, offset + length) };
}
const shown = (files: Record<string, string>) => {
  const { entries, stored } = archive(files);
  return contentsOf(entries, stored).map(({ name, version, files, size }) => [name, version, files, size]);
};

describe('what stands in a tree, by package', () => {
  test('Python’s by their RECORDs, whatever the folder is called and wherever else files went', () => {
    const record = 'yaml/__init__.py,sha256=x,3\n"_yaml/a,b.py",,\n../../bin/yaml,,\nPyYAML-6.0.dist-info/RECORD,,\n';
    expect(
      shown({
        'yaml/__init__.py': '123',
        '_yaml/a,b.py': '1',
        'bin/yaml': '12',
        'PyYAML-6.0.dist-info/METADATA': 'Name: PyYAML\nVersion: 6.0\n\n',
        'PyYAML-6.0.dist-info/RECORD': record,
        'six.py': '1'.repeat(300),
      }),
    ).toEqual([
      ['', undefined, 1, 300],
      ['PyYAML', '6.0', 4, 6 + record.length],
      ['PyYAML-6.0.dist-info/', undefined, 1, 27],
    ]);
  });

  test('Node’s by their folders, the innermost; the same package twice in two versions', () => {
    const json = (name: string, version: string) => JSON.stringify({ name, version });
    expect(
      shown({
        'node_modules/@s/a/package.json': json('@s/a', '1.0.0'),
        'node_modules/@s/a/node_modules/b/package.json': json('b', '2.0.0'),
        'node_modules/b/package.json': json('b', '3.0.0'),
        'node_modules/b/lib/index.js': 'x'.repeat(100),
        'node_modules/c/index.js': 'x',
      }).map(([name, version, files]) => [name, version, files]),
    ).toEqual([
      ['b', '3.0.0', 2],
      ['@s/a', '1.0.0', 1],
      ['b', '2.0.0', 1],
      ['c', undefined, 1],
    ]);
  });

  test('gems, folders, files of the root; damaged metadata is passed over', () => {
    expect(
      shown({
        'gems/rack-test-2.1.0/lib/a.rb': '1234',
        'handler.py': '123',
        'lib/a.py': '1',
        'lib/b.py': '1',
        'x-1.dist-info/RECORD': '\u0000',
      }),
    ).toEqual([
      ['rack-test', '2.1.0', 1, 4],
      ['', undefined, 1, 3],
      ['lib/', undefined, 2, 2],
      ['x-1.dist-info/', undefined, 1, 1],
    ]);
  });

  test('the largest files of each, and the smallest of very many packages as one', () => {
    const files = Object.fromEntries(
      Array.from({ length: 410 }, (_, i) =>
        Array.from({ length: 10 }, (_, n) => [`p${i}/f${n}`, 'x'.repeat(n + (i < 5 ? 0 : 1))]),
      ).flat(),
    ) as Record<string, string>;
    const { entries } = archive(files);
    const contents = contentsOf(entries);
    expect(contents).toHaveLength(401);
    expect(contents[0]!.largest.map(({ size }) => size)).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
    expect(contents.at(-1)).toEqual({
      name: '',
      size: 5 * 45 + 5 * 55,
      packed: 500 - 25 + 25,
      files: 100,
      largest: [],
    });
  });
});
