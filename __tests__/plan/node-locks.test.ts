import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { PackerError } from '../../src/errors.ts';
import { blocksOf, childOf, textOf } from '../../src/plan/lock-blocks.ts';
import { pnpmScripts, yarnScripts } from '../../src/plan/node-scripts.ts';
import { readOtherNodeProject } from '../../src/plan/other-node-projects.ts';
import { projectReader } from '../../src/plan/project-reader.ts';
import { workspaceMembers } from '../../src/plan/workspace-members.ts';

const GOLDEN = join(import.meta.dirname, 'golden/node');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'node-locks-'));
  cpSync(GOLDEN, root, { recursive: true, filter: (path) => !path.endsWith('.lock') });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const LOCKS = {
  'pnpm-9.lock': { tool: 'pnpm', to: 'pnpm-lock.yaml', version: '10.34.8' },
  'pnpm-6.lock': { tool: 'pnpm', to: 'pnpm-lock.yaml', version: '8.15.9' },
  'yarn-1.lock': { tool: 'yarn', to: 'yarn.lock', version: '1.22.22' },
  'yarn-3.lock': { tool: 'yarn', to: 'yarn.lock', version: '3.8.6' },
  'yarn-4.lock': { tool: 'yarn', to: 'yarn.lock', version: '4.18.1' },
} as const;
type Lock = keyof typeof LOCKS;
const locks = Object.keys(LOCKS) as Lock[];
const put = (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
};
const read = (lock: Lock, member = 'functions/api', change = (text: string) => text) => {
  const { tool, to } = LOCKS[lock];
  put({ [to]: change(readFileSync(join(GOLDEN, lock), 'utf8')) });
  // Yarn 1 knows no workspace protocol.
  if (lock === 'yarn-1.lock')
    put({
      'functions/api/package.json': readFileSync(join(root, 'functions/api/package.json'), 'utf8').replace(
        'workspace:*',
        '1.0.0',
      ),
    });
  return readOtherNodeProject(tool, join(root, member), join(root, to), projectReader({}));
};
type Project = ReturnType<typeof read>;
const file = (project: Project, name: string): string => {
  const host = project.files.get(name);
  return host && 'content' in host ? host.content.toString() : '';
};
const problems = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof PackerError)
      return error.problems.map((p) => `${p.at?.file.split('/').at(-1)}:${p.at?.line} ${p.message} | ${p.hint}`);
    throw error;
  }
  return [];
};

describe.each(locks)('%s', (lock) => {
  const { to, version } = LOCKS[lock];

  test('a member: what it and the members that it needs need, without development dependencies', () => {
    const project = read(lock);
    expect(project.inputs.map(({ path }) => path)).toEqual(
      [
        'functions/api/package.json',
        'libs/shared/index.js',
        'libs/shared/package.json',
        'package.json',
        to,
        ...(to === 'pnpm-lock.yaml' ? ['pnpm-workspace.yaml'] : []),
      ].sort(),
    );
    expect(project).toMatchObject({ project: 'functions/api', workspaceRoot: '', version, integrity: undefined });
    expect(project.lines.filter((line) => !line.startsWith('@esbuild/'))).toEqual([
      'esbuild@0.24.0',
      'is-number@6.0.0',
      'is-odd@3.0.1',
    ]);
    const text = file(project, to);
    expect(text).toContain('esbuild');
    for (const gone of ['once', 'wrappy', 'ms', 'is-odd@1', 'is-odd@npm:1', 'is-number@5', 'is-number@npm:5'])
      expect(text).not.toMatch(new RegExp(`^ *['"]?/?${gone}\\b.*:`, 'm'));
    expect(JSON.parse(file(project, 'package.json'))).toMatchObject({
      private: true,
      workspaces: ['functions/api', 'libs/shared'],
    });
    expect(JSON.parse(file(project, 'package.json')).devDependencies).toBeUndefined();
    expect(JSON.parse(file(project, 'functions/api/package.json'))).not.toHaveProperty('devDependencies');
    expect(JSON.parse(file(project, 'libs/shared/package.json'))).toMatchObject({
      main: 'index.js',
      dependencies: { 'is-number': '6.0.0' },
    });
  });

  test('another member, and development dependencies, are their own affair', () => {
    const before = read(lock).inputs;
    put({
      'functions/web/package.json':
        '{"name":"web","version":"2.0.0","dependencies":{"is-odd":"2.0.0","is-number":"5.0.0"}}',
      'package.json': readFileSync(join(root, 'package.json'), 'utf8').replace('"once":"1.4.0"', '"once":"1.3.0"'),
    });
    const text = (all: string) =>
      all.replaceAll('once@1.4.0', 'once@1.3.0').replaceAll('once@npm:1.4.0', 'once@npm:1.3.0');
    expect(read(lock, 'functions/api', text).inputs).toEqual(before);
    put({ 'libs/shared/index.js': 'changed' });
    expect(read(lock).inputs).not.toEqual(before);
  });

  test('left behind by a package.json: an error that says what to run', () => {
    put({
      'libs/shared/package.json':
        '{"name":"shared","version":"1.0.0","dependencies":{"is-number":"6.0.1","ms":"9.0.0"}}',
    });
    expect(problems(() => read(lock)).join('\n')).toMatch(
      /(?:pnpm-lock.yaml|yarn.lock):\d+ .*(?:pnpm-lock.yaml|yarn.lock) does not fit .*any more: (?:is-number is '6.0.0', not '6.0.1'|is-number@6.0.1 is not in it) \| run `(?:pnpm|yarn) install`/,
    );
  });

  test('a credential in it is named with its line', () => {
    const [found] = problems(() => read(lock, 'functions/api', (text) => `${text}\n# https://me:hunter22@h/x.tgz\n`));
    expect(found).toMatch(/lock(?:\.yaml)?:\d+ this line holds a URL with/);
    expect(found).not.toContain('hunter22');
  });

  test('damaged, it never crashes: it is read, or refused with a place', () => {
    const whole = readFileSync(join(GOLDEN, lock), 'utf8');
    const damage = fc.record({
      at: fc.nat(20_000),
      length: fc.nat(60),
      text: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('\n', ':', '"', "'", '  ', '\n      ', '@', 'link:..', '('),
      ),
    });
    fc.assert(
      fc.property(damage, ({ at, length, text }) => {
        const start = at % whole.length;
        const said = problems(() =>
          read(lock, 'functions/api', () => whole.slice(0, start) + text + whole.slice(start + length)),
        );
        for (const each of said) expect(each).toMatch(/:\d+ /);
      }),
      { seed: 5, numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 3000 : 40 },
    );
  });
});

test.each(['pnpm-9.lock', 'pnpm-6.lock'] as const)('%s: what is kept is the same YAML', (lock) => {
  const whole = parse(readFileSync(join(GOLDEN, lock), 'utf8'));
  const kept = parse(file(read(lock), 'pnpm-lock.yaml'));
  expect(kept.importers).toEqual({
    '.': {},
    'functions/api': { dependencies: whole.importers['functions/api'].dependencies },
    'libs/shared': { dependencies: whole.importers['libs/shared'].dependencies },
  });
  for (const section of ['packages', 'snapshots'].filter((key) => key in whole)) {
    expect(Object.keys(kept[section]).length).toBeGreaterThan(5);
    for (const [key, value] of Object.entries(kept[section])) expect(value).toEqual(whole[section][key]);
  }
  expect({ ...whole, ...kept }).toEqual(kept);
});

test('blocks of a text are those of its YAML', () => {
  const text = readFileSync(join(GOLDEN, 'yarn-4.lock'), 'utf8');
  const whole = parse(text) as Record<string, { resolution?: string }>;
  expect(blocksOf(text).map(({ key }) => key)).toEqual(Object.keys(whole));
  for (const block of blocksOf(text)) {
    expect(childOf(block, 'resolution')?.value).toBe(whole[block.key]!.resolution);
    expect(parse(textOf(block))).toEqual({ [block.key]: whole[block.key] });
  }
});

test('packageManager names the version, and the hash of its archive', () => {
  const name = (packageManager: string) =>
    put({
      'package.json': JSON.stringify({
        name: 'root',
        private: true,
        workspaces: ['functions/*', 'libs/*'],
        packageManager,
      }),
    });
  name('pnpm@9.1.0+sha512.0123abcd');
  expect(read('pnpm-9.lock')).toMatchObject({ version: '9.1.0', integrity: 'sha512.0123abcd' });
  name('yarn@4.5.0');
  expect(read('yarn-4.lock')).toMatchObject({ version: '4.5.0', integrity: undefined });
  // Of another tool, or of one that would write another format, it says nothing.
  expect(read('pnpm-9.lock').version).toBe('10.34.8');
  expect(read('yarn-1.lock').version).toBe('1.22.22');
});

test('a lock file that is too old says what to run', () => {
  expect(problems(() => read('pnpm-6.lock', 'functions/api', (text) => text.replace("'6.0'", '5.4')))).toEqual([
    expect.stringMatching(
      /^pnpm-lock.yaml:1 a lock file of version '5.4' is not understood; .*run `pnpm install --lockfile-only`/,
    ),
  ]);
});

test('local packages, archives and patches are sent; what is missing is named', () => {
  put({
    'p/package.json': '{"name":"p","dependencies":{"tool":"file:../tool","archive":"file:./a.tgz","is-odd":"3.0.1"}}',
    'p/a.tgz': 'bytes',
    'tool/package.json': '{"name":"tool"}',
    'p/yarn.lock': `# yarn lockfile v1\n\n"archive@file:./a.tgz":\n  version "1.0.0"\n\n"tool@file:../tool":\n  version "1.0.0"\n\nis-odd@3.0.1:\n  version "3.0.1"\n`,
  });
  const from = () => readOtherNodeProject('yarn', join(root, 'p'), join(root, 'p/yarn.lock'), projectReader({}));
  expect(from().inputs.map(({ path }) => path)).toEqual([
    'p/a.tgz',
    'p/package.json',
    'p/yarn.lock',
    'tool/package.json',
  ]);
  rmSync(join(root, 'p/a.tgz'));
  expect(problems(from)).toEqual([
    expect.stringMatching(/^yarn.lock:\d+ yarn.lock names .*p\/a.tgz, which does not exist/),
  ]);
  put({
    'q/package.json': '{"name":"q","dependencies":{"is-odd":"3.0.1","left":"link:../tool"}}',
    'q/patches/is-odd.patch': 'a patch',
    'q/pnpm-lock.yaml':
      "lockfileVersion: '9.0'\n\npatchedDependencies:\n  is-odd@3.0.1:\n    hash: abc\n    path: patches/is-odd.patch\n\nimporters:\n\n  .:\n    dependencies:\n      is-odd:\n        specifier: 3.0.1\n        version: 3.0.1(patch_hash=abc)\n      left:\n        specifier: link:../tool\n        version: link:../tool\n\npackages:\n\n  is-odd@3.0.1:\n    resolution: {integrity: sha512-x}\n\nsnapshots:\n\n  is-odd@3.0.1(patch_hash=abc): {}\n",
  });
  const project = readOtherNodeProject('pnpm', join(root, 'q'), join(root, 'q/pnpm-lock.yaml'), projectReader({}));
  expect(project.inputs.map(({ path }) => path)).toEqual([
    'q/package.json',
    'q/patches/is-odd.patch',
    'q/pnpm-lock.yaml',
    'tool/package.json',
  ]);
  expect(file(project, 'q/pnpm-lock.yaml')).toContain('is-odd@3.0.1(patch_hash=abc): {}');
});

test("a package that Yarn patches by itself is kept with its patched twin, and one's own patch with what it patches", () => {
  const block = (key: string, resolution: string) =>
    `"${key}":\n  version: 1.0.0\n  resolution: "${resolution}"\n  languageName: node\n  linkType: hard\n`;
  put({
    'r/package.json':
      '{"name":"r","dependencies":{"fsevents":"~2.3.2","mine":"patch:mine@npm%3A1.0.0#~/.yarn/patches/mine.patch"}}',
    'r/.yarn/patches/mine.patch': 'a patch',
    'r/yarn.lock': [
      '__metadata:\n  version: 8\n  cacheKey: 10c0\n',
      block('fsevents@npm:~2.3.2', 'fsevents@npm:2.3.3'),
      block(
        'fsevents@patch:fsevents@npm%3A~2.3.2#optional!builtin<compat/fsevents>',
        'fsevents@patch:fsevents@npm%3A2.3.3#x',
      ),
      block('mine@npm:1.0.0', 'mine@npm:1.0.0'),
      block('mine@patch:mine@npm%3A1.0.0#~/.yarn/patches/mine.patch', 'mine@patch:mine@npm%3A1.0.0#y'),
      block('other@npm:1.0.0', 'other@npm:1.0.0'),
    ].join('\n'),
  });
  const project = readOtherNodeProject('yarn', join(root, 'r'), join(root, 'r/yarn.lock'), projectReader({}));
  expect(
    blocksOf(file(project, 'r/yarn.lock') || file(project, 'yarn.lock')).map(({ key }) => key.split('#')[0]),
  ).toEqual([
    '__metadata',
    'fsevents@npm:~2.3.2',
    'fsevents@patch:fsevents@npm%3A~2.3.2',
    'mine@npm:1.0.0',
    'mine@patch:mine@npm%3A1.0.0',
  ]);
  expect(project.inputs.map(({ path }) => path)).toContain('.yarn/patches/mine.patch');
});

test('members by patterns', () => {
  const members = (...patterns: string[]) => workspaceMembers(root, patterns, projectReader({}));
  expect(members('functions/*', './libs/shared')).toEqual(['functions/api', 'functions/web', 'libs/shared']);
  expect(members('**', '!libs/**')).toEqual(['functions/api', 'functions/web']);
  expect(members('*', 'gone/*', '{functions,libs}/{api,unused}')).toEqual(['functions/api', 'libs/unused']);
});

test('whose install scripts may run', () => {
  expect(pnpmScripts('9.0.0', {}, '')).toEqual({ only: null, never: [] });
  expect(pnpmScripts('10.0.0', {}, '')).toEqual({ only: [], never: [] });
  expect(
    pnpmScripts(
      '10.0.0',
      { pnpm: { onlyBuiltDependencies: ['a'] } },
      'onlyBuiltDependencies:\n  - "@s/b@1.0.0"\n  - esbuild\n',
    ),
  ).toEqual({
    only: ['@s/b', 'a', 'esbuild'],
    never: [],
  });
  expect(pnpmScripts('11.0.0', {}, 'allowBuilds:\n  a: true\n  b: false\n').only).toEqual(['a']);
  expect(pnpmScripts('10.0.0', {}, 'dangerouslyAllowAllBuilds: true\nneverBuiltDependencies: [a, "b"]\n')).toEqual({
    only: null,
    never: ['a', 'b'],
  });
  const manifest = { dependenciesMeta: { a: { built: true }, b: { built: false } } };
  expect(yarnScripts('4.13.0', manifest, '')).toEqual({ only: null, never: ['b'] });
  expect(yarnScripts('4.14.0', manifest, '')).toEqual({ only: ['a'], never: ['b'] });
  expect(yarnScripts('4.14.0', manifest, 'enableScripts: true\n').only).toBeNull();
  expect(yarnScripts('3.8.6', manifest, 'enableScripts: false\n').only).toEqual(['a']);
});
