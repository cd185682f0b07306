import { describe, expect, test } from '@jest/globals';
import { inspectArtifact } from '../../src/inspect/inspect.ts';
import { artifact, content } from './artifact.ts';

describe('names', () => {
  test('that differ only in case or in composition', () => {
    const [finding] = inspectArtifact(
      artifact({}, { 'Utils.py': '', 'utils.py': '', 'e\u0301.txt': '', '\u00e9.txt': '', 'other.py': '' }),
    );
    expect(finding).toMatchObject({
      severity: 'warning',
      code: 'names/case',
      message: expect.stringContaining('Utils.py and utils.py'),
    });
    expect(finding!.paths).toEqual(['Utils.py', 'e\u0301.txt', 'utils.py', '\u00e9.txt']);
  });

  test('overlaps are one finding for each pair of trees', () => {
    const overlaps = [
      { path: 'a.py', lost: 'requirements.txt', kept: './src' },
      { path: 'b.py', lost: 'requirements.txt', kept: './src' },
      { path: 'c.py', lost: './common', kept: './src' },
    ];
    expect(inspectArtifact(artifact({ overlaps }))).toMatchObject([
      {
        code: 'names/overlap',
        message: '2 files are in requirements.txt and in ./src with different content; that of ./src was taken',
        paths: ['a.py', 'b.py'],
      },
      {
        code: 'names/overlap',
        message: 'c.py is in ./common and in ./src with different content; that of ./src was taken',
      },
    ]);
  });

  test('folders of merged layers that Lambda does not look at; attached ones are where they belong', () => {
    const layers = [{ name: 'tools', content: content({ 'bin/jq': '', 'extensions/agent': '', 'lib/libx.so': '' }) }];
    const merged = inspectArtifact(artifact({ layersMode: 'merge', layers }));
    expect(merged.map(({ severity, code, paths }) => [severity, code, paths])).toEqual([
      ['error', 'names/merged-extensions', ['extensions/agent']],
      ['warning', 'names/merged-bin', ['bin/jq']],
    ]);
    expect(inspectArtifact(artifact({ layersMode: 'attach', layers }))).toEqual([]);
  });

  test('a name cannot write to the terminal', () => {
    const findings = inspectArtifact(artifact({ handler: 'a\x1b[2J.b' }, { '\x1b]0;x\x07A': '', '\x1b]0;x\x07a': '' }));
    expect(findings).toHaveLength(2);
    for (const { message } of findings) expect(message).not.toMatch(/\p{Cc}/u);
  });

  test('the order of files does not change the findings', () => {
    const it = artifact({ handler: 'app.handler' }, { A: '', a: '', 'x/app.py': '', 'y/app.py': '', B: '', b: '' });
    const turned = { ...it, entries: it.entries.toReversed() };
    expect(inspectArtifact(turned)).toEqual(inspectArtifact(it));
  });
});
