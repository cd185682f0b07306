import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { openPool } from '../../src/archive/pool.ts';
import { packTar, type StageMeta, type StageResult } from '../../src/archive/tar.ts';
import { inFolder } from './support.ts';
import { streamOf, type TarMember, tar } from './tars.ts';

const pool = openPool({ workers: 0 });

/** The same package as two installers on two machines leave it. */
const installed = (interpreter: string, extra: TarMember[], record: string[]): TarMember[] => [
  { name: 's/meta.json', content: '{"pending":[]}' },
  ...extra,
  { name: 's/tree/bin/tool', content: `#!${interpreter}\nprint()\n`, mode: 0o755 },
  { name: 's/tree/pkg/__init__.py', content: 'x = 1\n', mode: 0o664 },
  { name: 's/tree/pkg-1.dist-info/METADATA', content: 'Name: pkg\n', mode: 0o600 },
  { name: 's/tree/pkg-1.dist-info/RECORD', content: record.join('\n') },
];

test('two machines, two installers: one pack, whose RECORD is true', () =>
  inFolder(async (folder) => {
    const lines = [
      'pkg/__init__.py,sha256=3ozjOLGDqy7Nx2nVZ2xhN41tYfiVwpDAGaPtTaLsiGQ,6',
      'pkg-1.dist-info/METADATA,sha256=x,10',
      'pkg-1.dist-info/RECORD,,',
    ];
    const machines: TarMember[][] = [
      installed(
        '/root/.local/share/uv/python/bin/python3.13',
        [{ name: 's/tree/.lock' }],
        ['bin/tool,sha256=one,47', ...lines],
      ),
      installed(
        '/usr/bin/python',
        [
          { name: 's/tree/pkg/__pycache__', type: 'directory' },
          { name: 's/tree/pkg/__pycache__/a.pyc', content: '/tmp/x' },
          { name: 's/tree/pkg-1.dist-info/INSTALLER', content: 'pip' },
          { name: 's/tree/pkg-1.dist-info/direct_url.json', content: '{"url":"file:///home/me"}' },
        ],
        [
          'pkg/__pycache__/a.pyc,,',
          'pkg-1.dist-info/INSTALLER,sha256=p,3',
          ...[...lines].reverse(),
          'bin/tool,sha256=two,24',
        ],
      ),
    ];
    const results: StageResult<StageMeta>[] = [];
    for (const [i, members] of machines.entries())
      await packTar(streamOf(await tar(members)), {
        pool,
        select: () => ({ path: join(folder, `${i}.zip`), compression: 'default', rules: { language: 'python' } }),
        deliver: (result) => void results.push(result),
      });
    expect(results[1]!.pack).toEqual(results[0]!.pack);
    const bytes = readFileSync(join(folder, '0.zip'));
    const contents = new Map(
      results[0]!.pack!.entries.map(({ name, method, offset, compressedSize }) => {
        const data = bytes.subarray(offset, offset + compressedSize);
        return [name, method === 8 ? inflateRawSync(data) : data];
      }),
    );
    expect([...contents.keys()]).toEqual([
      'bin/tool',
      'pkg-1.dist-info/METADATA',
      'pkg-1.dist-info/RECORD',
      'pkg/__init__.py',
    ]);
    const tool = contents.get('bin/tool')!;
    const record = contents.get('pkg-1.dist-info/RECORD')!.toString();
    expect(record).toContain(
      `bin/tool,sha256=${createHash('sha256').update(tool).digest('base64url')},${tool.length}\n`,
    );
  }));
