import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compareBytes } from '../../src/byte-order.ts';
import { PackerError } from '../../src/errors.ts';
import { hashFiles } from '../../src/plan/hash-files.ts';
import type { SourceRules } from '../../src/plan/source-rules.ts';
import { listSource } from '../../src/plan/sources.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
};
const rules = (more: Partial<SourceRules> = {}): SourceRules => ({
  topExclude: [],
  packageExclude: [],
  symlinks: 'keep',
  ...more,
});
const list = (more: Partial<SourceRules> = {}) => listSource({ path: root }, rules(more)).files.map((f) => f.path);
const codes = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof PackerError) return error.problems.map((p) => p.code).sort();
    throw error;
  }
  return [];
};

describe('which files', () => {
  test('the defaults are left out, empty folders too, the rest is sorted by bytes', () => {
    put({
      'b.py': '',
      'a/x.py': '',
      'a.py': '',
      '.git/HEAD': '',
      'a/.env.local': '',
      'x/node_modules/m/i.js': '',
      'a/x.pyc': '',
      'a/__pycache__/x.cpython-312.pyc': '',
      Z: '',
    });
    mkdirSync(join(root, 'empty'));
    expect(list()).toEqual(['Z', 'a.py', 'a/x.py', 'b.py']);
  });

  test('the last match wins: defaults, top-level, ignore files, the package', () => {
    put({
      '.env.example': '',
      '.env': '',
      'docs/a.md': '',
      'docs/b.md': '',
      'tests/t.py': '',
      '.lambdaignore': '# c\n!docs/a.md\n',
      '.dockerignore': 'tests\n',
    });
    const found = list({ topExclude: ['docs', '!.env.example'], packageExclude: ['!tests/t.py', '.*ignore'] });
    expect(found).toEqual(['.env.example', 'docs/a.md', 'tests/t.py']);
  });

  test('what the tool writes is left out where it lies inside', () => {
    put({ 'app.py': '', 'di*st/a.zip': '', 'store/p': '', 'diXst/kept': '' });
    expect(list({ outputFolder: join(root, 'di*st'), storeFolder: join(root, 'store') })).toEqual([
      'app.py',
      'diXst/kept',
    ]);
  });

  test('include is a whitelist; it lifts a default only when a pattern spells its name', () => {
    put({
      'src/a.js': '',
      'src/node_modules/m.js': '',
      'vendor/node_modules/v.js': '',
      'vendor/node_modules/.env': '',
      'other.js': '',
      '.env.production': '',
      '.env': '',
    });
    expect(list({ include: ['**'] })).toEqual(['other.js', 'src/a.js']);
    expect(list({ include: ['src', 'vendor/node_modules/**'] })).toEqual(['src/a.js', 'vendor/node_modules/v.js']);
    expect(list({ include: ['src', '!src/a.js', '.env.production'] })).toEqual(['.env.production']);
    expect(list({ include: ['src/**'], packageExclude: ['src/a.js'] })).toEqual([]);
  });

  test('one file is taken as it is named', () => {
    put({ 'x/app.pyc': 'content' });
    chmodSync(join(root, 'x/app.pyc'), 0o700);
    const listing = hashFiles(listSource({ path: join(root, 'x/app.pyc') }, rules()));
    expect(listing.files).toMatchObject([{ path: 'app.pyc', mode: '100755', size: 7 }]);
    expect(listing.root).toBe(join(root, 'x'));
  });

  test('a bad pattern is named by its file and line', () => {
    put({ '.dockerignore': 'ok\nbad[\n' });
    expect(() => list()).toThrow(/\.dockerignore:2:1: error: pattern "bad\["/);
  });
});

describe('links', () => {
  test('kept: inside the tree as links, out of it as an error that says what to do', () => {
    put({ 'a/real.py': 'x' });
    symlinkSync('a/real.py', join(root, 'link.py'));
    symlinkSync('../a', join(root, 'a/self'));
    expect(hashFiles(listSource({ path: root }, rules())).files).toMatchObject([
      { path: 'a/real.py', mode: '100644' },
      { path: 'a/self', mode: '120000', linkTarget: '../a' },
      { path: 'link.py', mode: '120000', sha256: createHash('sha256').update('a/real.py').digest('hex') },
    ]);
    symlinkSync('/etc/hostname', join(root, 'abs'));
    symlinkSync('../outside', join(root, 'out'));
    symlinkSync('../../outside', join(root, 'a/out'));
    expect(codes(() => list())).toEqual(['source/link-out', 'source/link-out', 'source/link-out']);
    expect(() => list()).toThrow(/symlinks: follow/);
    expect(list({ packageExclude: ['**/out', 'abs'] })).toEqual(['a/real.py', 'a/self', 'link.py']);
  });

  test('followed: the content of what they lead to', () => {
    put({ 'tree/a.py': 'x', 'shared/lib/b.py': 'y' });
    symlinkSync('../shared/lib', join(root, 'tree/lib'));
    symlinkSync('../shared/lib/b.py', join(root, 'tree/b.py'));
    const { files } = hashFiles(listSource({ path: join(root, 'tree') }, rules({ symlinks: 'follow' })));
    expect(files.map((f) => [f.path, f.mode])).toEqual([
      ['a.py', '100644'],
      ['b.py', '100644'],
      ['lib/b.py', '100644'],
    ]);
    expect(files[1]!.sha256).toBe(files[2]!.sha256);
  });

  test('followed: a circle or a dead end is an error', () => {
    put({ 'a/x.py': '', 'b/y.py': '' });
    symlinkSync('..', join(root, 'a/up'));
    symlinkSync('missing', join(root, 'dead'));
    symlinkSync('loop', join(root, 'loop'));
    expect(codes(() => list({ symlinks: 'follow' }))).toEqual([
      'source/link-cycle',
      'source/link-nowhere',
      'source/link-nowhere',
    ]);
    rmSync(join(root, 'a/up'));
    symlinkSync('../b', join(root, 'a/b'));
    symlinkSync('../a', join(root, 'b/a'));
    expect(codes(() => list({ symlinks: 'follow', packageExclude: ['dead', 'loop'] }))).toEqual([
      'source/link-cycle',
      'source/link-cycle',
    ]);
  });
});

describe('what cannot be packed is named, all at once', () => {
  test('pipes and names', () => {
    put({ 'ok.py': '', 'back\\slash': '', 'new\nline': '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    writeFileSync(Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([0xff])]), '');
    writeFileSync(join(root, 'real\uFFFD.py'), '');
    expect(codes(() => list())).toEqual(['source/kind', 'source/name', 'source/name', 'source/name-encoding']);
    expect(list({ packageExclude: ['pipe', 'back*', 'new*', 'bad*'] })).toEqual(['ok.py', 'real\uFFFD.py']);
  });

  test('a source that does not exist', () => {
    expect(() => listSource({ path: join(root, 'nowhere') }, rules())).toThrow(
      /nowhere" cannot be read: it does not exist/,
    );
  });

  test('a file that goes away before it is read', () => {
    put({ 'a.py': '', 'b.py': '' });
    const listing = listSource({ path: root }, rules());
    rmSync(join(root, 'b.py'));
    expect(() => hashFiles(listing)).toThrow(/b\.py" cannot be read/);
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)('a folder or file without permission', () => {
    put({ 'shut/a.py': '', 'b.py': '' });
    chmodSync(join(root, 'shut'), 0);
    expect(() => list()).toThrow(/shut" cannot be read: permission denied/);
    chmodSync(join(root, 'shut'), 0o755);
    chmodSync(join(root, 'b.py'), 0);
    expect(() => hashFiles(listSource({ path: root }, rules()))).toThrow(/b\.py" cannot be read: permission denied/);
  });
});

test('names sort by the bytes of their UTF-8 form', () => {
  const names = ['\u{1F600}', '\uFFFD', 'é', 'z', 'a/b', 'a.b', 'a', '\uE000', 'a\u{10000}'];
  const byBytes = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect([...names].sort(compareBytes)).toEqual(byBytes);
});
