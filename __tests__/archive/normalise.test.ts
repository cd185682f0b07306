import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { isDropped, RULES, rewritten, rulesFor, type TreeRules } from '../../src/archive/normalise.ts';
import { rewriteRecord } from '../../src/archive/record.ts';

const dropped = (tree: TreeRules, name: string) => isDropped(rulesFor(tree), tree, name);
const script = (tree: TreeRules, name: string, text: string) =>
  rewritten(rulesFor(tree), name, Buffer.from(text))?.toString();
const python: TreeRules = { language: 'python' };
const node: TreeRules = { language: 'node' };

test('every rule has a sentence and something to do', () => {
  for (const rule of RULES) {
    expect(rule.says).toMatch(/^.{20,}\.$/);
    expect(
      Number(rule.drops !== undefined) + Number(rule.rewrites !== undefined) + Number(rule.finishes !== undefined),
    ).toBe(1);
  }
});

describe('what is left out', () => {
  test.each([
    'a/__pycache__/b.cpython-313.pyc',
    '__pycache__',
    'a/b.pyc',
    'x-1.dist-info/INSTALLER',
    'x-1.dist-info/REQUESTED',
    'x-1.dist-info/direct_url.json',
    'x-1.dist-info/uv_cache.json',
    '.lock',
  ])('Python: %s', (name) => {
    expect(dropped(python, name)).toBe(true);
    expect(dropped(node, name)).toBe(false);
  });

  test.each([
    'node_modules/.package-lock.json',
    'node_modules/.cache/x/y',
    'node_modules/a/node_modules/.cache',
    '.npmrc',
    'node_modules/a/.npmrc',
  ])('Node: %s', (name) => {
    expect(dropped(node, name)).toBe(true);
    expect(dropped(python, name)).toBe(false);
  });

  test.each([
    'x-1.dist-info/METADATA',
    'x-1.dist-info/RECORD',
    'x-1.dist-info/entry_points.txt',
    'x/INSTALLER',
    'x/direct_url.json',
    'a/.lock',
    'pycache/a.py',
    'node_modules/.bin/x',
    'package-lock.json',
  ])('not: %s', (name) => {
    expect([dropped(python, name), dropped(node, name)]).toEqual([false, false]);
  });

  test("what the user's patterns match", () => {
    const tree: TreeRules = { language: 'node', excluded: (name) => name.startsWith('node_modules/a/test') };
    expect([dropped(tree, 'node_modules/a/test/x'), dropped(tree, 'node_modules/a/x')]).toEqual([true, false]);
  });
});

describe('shebangs in bin/', () => {
  const body = 'import sys\n';
  const portable = `#!/usr/bin/env python3\n${body}`;
  test.each([
    '#!/root/.cache/uv/env/bin/python\n',
    '#!/usr/local/bin/python3.13\n',
    '#!/opt/python3 -E\n',
    '#! /usr/bin/python3\r\n',
    '#!/usr/bin/env python\n',
    '#!/usr/bin/env -S python3 -s\n',
    '#!python\n',
    '#!pythonw\n',
    `#!/bin/sh\n'''exec' '/a long/path/python3' "$0" "$@"\n' '''\n`,
    `#!/bin/sh\n'''exec' /a/b/python "$0" "$@"\n' '''\n`,
    `#!/bin/sh\n'''exec' "$(dirname -- "$(realpath -- "$0")")"/'python3' "$0" "$@"\n' '''\n`,
  ])('%j', (line) => {
    expect(script(python, 'bin/tool', line + body)).toBe(portable);
    expect(script(python, 'pkg/tool.py', line + body)).toBeUndefined();
    expect(script(node, 'bin/tool', line + body)).toBeUndefined();
  });

  test.each([
    portable,
    '#!/bin/sh\nexec python3 -m x\n',
    '#!/bin/bash\n',
    '#!/usr/bin/env node\n',
    '#!/home/python/bin/bash\n',
    '#!/bin/bash -c python\n',
    '\x7fELF',
    'python\n',
    '',
  ])('not: %j', (text) => {
    expect(script(python, 'bin/tool', text)).toBeUndefined();
  });

  test('keeps bytes that are no text', () => {
    const rest = Buffer.from([0xff, 0x00, 0x0a, 0xc3]);
    const result = rewritten(rulesFor(python), 'bin/x', Buffer.concat([Buffer.from('#!/x/python\n'), rest]));
    expect(result).toEqual(Buffer.concat([Buffer.from('#!/usr/bin/env python3\n'), rest]));
  });
});

describe('RECORD', () => {
  const record = (text: string, there: string[], changed: Record<string, string> = {}) =>
    rewriteRecord(
      'x-1.dist-info/RECORD',
      Buffer.from(text),
      (name) => there.includes(name),
      new Map(Object.entries(changed).map(([name, content]) => [name, Buffer.from(content)])),
    ).toString();

  test('is sorted, without what is not there, with what changed', () => {
    const hash = createHash('sha256')
      .update('#!new')
      .digest('base64')
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '');
    const text = [
      'x/b.py,sha256=bbb,2',
      'x-1.dist-info/RECORD,,',
      '../../bin/tool,sha256=old,99',
      'x/__pycache__/b.pyc,,',
      '"x/a, ""b"".py",sha256=aaa,1',
      'x-1.dist-info/INSTALLER,sha256=iii,4',
      'x/b.py,sha256=bbb,2',
    ];
    const there = ['x/b.py', 'bin/tool', 'x/a, "b".py', 'x-1.dist-info/RECORD'];
    const expected = [
      '"x/a, ""b"".py",sha256=aaa,1',
      `../../bin/tool,sha256=${hash},5`,
      'x-1.dist-info/RECORD,,',
      'x/b.py,sha256=bbb,2',
      '',
    ].join('\n');
    expect(record(text.join('\r\n'), there, { 'bin/tool': '#!new' })).toBe(expected);
    expect(record(`${text.reverse().join('\n')}\n`, there, { 'bin/tool': '#!new' })).toBe(expected);
  });

  test.each(['x/a.py\n', 'x/a.py,sha256=a,1,more\n', '"x/a.py,sha256=a,1\n', 'x/a.py,sha256=a,many\n'])(
    'that cannot be read stays: %j',
    (text) => {
      expect(record(text, ['x/a.py'])).toBe(text);
    },
  );

  test('that is not UTF-8 stays', () => {
    const bytes = Buffer.from([0xff, 0x2c, 0x2c, 0x0a]);
    expect(rewriteRecord('x.dist-info/RECORD', bytes, () => true, new Map())).toBe(bytes);
  });
});

describe('what pnpm, Yarn and Bundler leave', () => {
  const ruby: TreeRules = { language: 'ruby' };
  test.each([
    'node_modules/.modules.yaml',
    'node_modules/.pnpm/lock.yaml',
    'node_modules/.pnpm-workspace-state-v1.json',
    'node_modules/.yarn-integrity',
    'node_modules/a/node_modules/.yarn-state.yml',
    'node_modules/.package-map.json',
  ])('%s is left out', (name) => expect(dropped(node, name)).toBe(true));
  test.each([
    'extensions/x86_64-linux/3.3.0/a-1/gem_make.out',
    'gems/a-1/ext/a/mkmf.log',
    'gems/a-1/ext/a/x.o',
    'gems/a-1/ext/Makefile',
  ])('%s is left out', (name) => expect(dropped(ruby, name)).toBe(true));
  test.each(['node_modules/.bin/x', 'node_modules/pnpm/.pnpm.js'])('%s stays', (name) =>
    expect(dropped(node, name)).toBe(false),
  );
  test.each(['gems/a-1/lib/a.so', 'gems/a-1/Makefile', 'extensions/x86_64-linux/3.3.0/a-1/gem.build_complete'])(
    '%s stays',
    (name) => expect(dropped(ruby, name)).toBe(false),
  );
  test('commands of gems name no Ruby of the build machine', () => {
    expect(script(ruby, 'bin/rake', '#!/usr/bin/ruby3.3\nputs 1\n')).toBe('#!/usr/bin/env ruby\nputs 1\n');
    expect(script(ruby, 'gems/a-1/bin/rake', '#!/usr/bin/ruby3.3\n')).toBeUndefined();
  });
});
