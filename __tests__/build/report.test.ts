import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { build } from '../../src/pipeline.ts';
import { mergeReports } from '../../src/report/merge.ts';
import { readReport } from '../../src/report/page/island.ts';
import type { BuildReport } from '../../src/report/types.ts';

let root: string;
const at = (...names: string[]) => join(root, ...names);
function put(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  }
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lambda-packer-report-'));
  put({
    'package_config.yaml': `runtime_default: python3.13
layers_mode: attach
layers:
  shared: { path: ./shared }
lambdas:
  api: { path: ./api, handler: app.handler, layers: [shared] }
  worker: { path: ./worker, handler: app.handler, layers: [shared] }
`,
    'api/app.py': 'def handler(event, context): return 1\n',
    'api/lib/a.py': 'x'.repeat(3000),
    'worker/app.py': 'def handler(event, context): return 2\n',
    'shared/util.py': 'X = 1\n',
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Builds, and gives the report that its page carries. */
async function built(): Promise<BuildReport> {
  const request = {
    ...{ config: at('package_config.yaml'), dist: at('dist'), store: at('store'), concurrency: 1 },
    ...{ keepGoing: false, force: false, env: { PATH: at('bin') }, home: at('home') },
  };
  const { report } = await build(request, () => {}, new AbortController().signal);
  return readReport(readFileSync(report, 'utf8'))!;
}

describe('the report of a build', () => {
  test('names what each target is made of, and the layers that it uses', async () => {
    const { targets, trees, comparisons } = await built();
    expect(comparisons).toEqual([]);
    const api = targets.find(({ name }) => name === 'api')!;
    expect(api).toMatchObject({ status: 'built', reason: 'new', layers: ['shared'], files: 2 });
    const tree = trees.find(({ key }) => key === api.trees[0]!.key)!;
    expect(tree).toMatchObject({ label: './api', from: 'build', files: 2 });
    expect(tree.contents).toEqual([
      { name: 'lib/', size: 3000, packed: expect.any(Number), files: 1, largest: [{ path: 'lib/a.py', size: 3000 }] },
      { name: '', size: 38, packed: expect.any(Number), files: 1, largest: [{ path: 'app.py', size: 38 }] },
    ]);
  });

  test('compares with the build before: what changed, came and went, and by how much', async () => {
    await built();
    put({ 'api/lib/a.py': 'x'.repeat(5000) });
    const config = readFileSync(at('package_config.yaml'), 'utf8').replace(
      '  worker: { path: ./worker',
      '  fresh: { path: ./worker',
    );
    put({ 'package_config.yaml': config });
    const { targets, trees, comparisons } = await built();
    expect(targets.map(({ name, status }) => [name, status])).toEqual([
      ['api', 'built'],
      ['fresh', 'built'],
      ['shared', 'unchanged'],
    ]);
    expect(trees.map(({ label, from }) => [label, from]).sort()).toEqual([
      ['./api', 'build'],
      ['./shared', 'before'],
      ['./worker', 'store'],
    ]);
    expect(comparisons).toHaveLength(1);
    const { against, rows, same } = comparisons[0]!;
    expect([against, same]).toEqual(['the previous build', 1]);
    expect(Object.fromEntries(rows.map(({ id, kind }) => [id, kind]))).toEqual({
      'api (linux/amd64)': 'changed',
      'fresh (linux/amd64)': 'added',
      'worker (linux/amd64)': 'removed',
    });
    expect(rows.find(({ kind }) => kind === 'changed')).toMatchObject({
      ...{ before: { unzippedSize: 3038 }, after: { unzippedSize: 5038 } },
      packages: [{ name: 'lib/', before: { size: 3000 }, after: { size: 5000 } }],
    });
  });

  test('an unchanged build leaves the page alone', async () => {
    await built();
    writeFileSync(at('dist/report.html'), 'untouched');
    await expect(built()).resolves.toBeUndefined();
    expect(readFileSync(at('dist/report.html'), 'utf8')).toBe('untouched');
  });

  test('reports of jobs become one: each target, tree and problem once, each job with its own times', async () => {
    const one = await built();
    const other = {
      ...one,
      targets: one.targets.filter(({ name }) => name === 'api').map((row) => ({ ...row, name: 'a' })),
    };
    const joined = mergeReports([
      { leg: 'amd64', report: one },
      { leg: 'arm64', report: { ...other, targets: other.targets.map((row) => ({ ...row, id: 'a' })) } },
    ])!;
    expect(joined.targets.map(({ name }) => name)).toEqual(['a', 'api', 'shared', 'worker']);
    expect(joined.trees).toEqual(one.trees);
    expect(joined.jobs.map(({ name }) => name)).toEqual(['amd64', 'arm64']);
    expect(mergeReports([])).toBeUndefined();
  });
});
