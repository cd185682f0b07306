import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { PackerError } from '../../src/errors.ts';
import { changesBetween } from '../../src/lock/changes.ts';
import { lockFileOf, readLock } from '../../src/lock/file.ts';
import { openIn } from '../../src/lock/open.ts';
import { staleness, workFor } from '../../src/lock/work.ts';
import { lockText, readLockText } from '../../src/plan/lock-text.ts';
import type { Locked } from '../../src/plan/locked.ts';
import { makePlan } from '../../src/plan/plan.ts';

const hex = (n: number) => n.toString(16).padStart(64, '0');
const sha = (n: number) => `sha256:${hex(n)}`;
const six = (version: string) => `six==${version} --hash=${sha(6)}`;

const LOCKED: Locked = {
  images: new Map([
    ['r.example/python:3.13', sha(2)],
    ['r.example/python:3.12', sha(1)],
  ]),
  requirements: new Map([
    [sha(9), { packages: ['layers.common'], runtime: 'python3.12', platforms: { 'linux/amd64': [six('1.17.0')] } }],
    [
      sha(8),
      {
        packages: ['lambdas.a', 'lambdas.b'],
        runtime: 'python3.13',
        platforms: { 'linux/arm64': ['./local/0/own', six('1.16.0')], 'linux/amd64': [six('1.16.0')] },
      },
    ],
  ]),
};

describe('the file', () => {
  test('is sorted YAML, the same whatever the order, and is read back', () => {
    const text = lockText(LOCKED);
    const turned: Locked = {
      images: new Map([...LOCKED.images].reverse()),
      requirements: new Map([...LOCKED.requirements].reverse()),
    };
    expect(lockText(turned)).toBe(text);
    expect(parse(text)).toEqual({
      version: 1,
      images: Object.fromEntries(LOCKED.images),
      requirements: {
        [sha(8)]: {
          packages: 'lambdas.a, lambdas.b',
          runtime: 'python3.13',
          'linux/amd64': [six('1.16.0')],
          'linux/arm64': ['./local/0/own', six('1.16.0')],
        },
        [sha(9)]: { packages: 'layers.common', runtime: 'python3.12', 'linux/amd64': [six('1.17.0')] },
      },
    });
    expect(text.indexOf(sha(8))).toBeLessThan(text.indexOf(sha(9)));
    expect(text).toMatch(/^# Written by `lambda-packer lock`/);
    expect(readLockText(text, '/p/package_config.lock')).toEqual(LOCKED);
  });

  test('of another version, or with the marks of a merge, is refused with its line', () => {
    const refused = (text: string) => {
      try {
        readLockText(text, join(process.cwd(), 'package_config.lock'));
      } catch (error) {
        if (error instanceof PackerError)
          return error.problems.map(({ at, message }) => `${at?.file}:${at?.line} ${message}`)[0];
        throw error;
      }
      return '';
    };
    expect(refused('version: 2\n')).toMatch(/^package_config.lock:1 version 2/);
    expect(refused('')).toMatch(/^package_config.lock:1 version is missing/);
    const text = lockText(LOCKED);
    expect(refused(text.replace('requirements:\n', '<<<<<<< HEAD\n$&'))).toMatch(
      /^package_config.lock:7 '<<<<<<<' is not expected/,
    );
    expect(refused(text.replace(sha(1), 'sha256:12'))).toMatch(/^package_config.lock:\d an image without a digest/);
    expect(refused(text.replace('"six==1.17.0', '"--index-url=https://evil'))).toMatch(/a line that is no requirement/);
    expect(refused(text.replace('"six==1.17.0', '"six @ https://me:hunter22@h/six.whl'))).toMatch(
      /:\d+ this line holds a URL with/,
    );
  });

  test('damaged, it never crashes: it is read, or refused with a place', () => {
    const whole = lockText(LOCKED);
    const damage = fc.record({ at: fc.nat(2000), length: fc.nat(30), text: fc.string({ maxLength: 8 }) });
    fc.assert(
      fc.property(damage, ({ at, length, text }) => {
        const start = at % whole.length;
        try {
          readLockText(whole.slice(0, start) + text + whole.slice(start + length), '/p/x.lock');
        } catch (error) {
          expect(error).toBeInstanceOf(PackerError);
          for (const problem of (error as PackerError).problems) expect(problem.at?.line).toBeGreaterThan(0);
        }
      }),
      { seed: 3, numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 5000 : 300 },
    );
  });

  test('stands beside its configuration', () => {
    expect(lockFileOf('/p/package_config.yaml')).toBe('/p/package_config.lock');
    expect(lockFileOf('/p/other.yml')).toBe('/p/other.lock');
  });
});

describe('a project', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'lock-'));
    put({
      'package_config.yaml':
        'runtime_default: python3.13\nplatforms_default: [linux/amd64, linux/arm64]\nbase_registry: r.example\nlambdas:\n  a: {path: ./a, handler: app.handler}\n  b: {path: ./b, handler: app.handler}\n  c: {path: ./c, handler: app.handler}\n',
      'a/app.py': 'def handler(e, c): ...\n',
      'a/requirements.txt': '# same as b\nsix\n./own\n',
      'b/app.py': 'def handler(e, c): ...\n',
      'b/requirements.txt': 'six\n../a/own\n',
      'c/app.py': 'def handler(e, c): ...\n',
      'c/requirements.txt': `six==1.16.0 --hash=${sha(1)}\n`,
      'a/own/pyproject.toml': '[project]\nname="own"\nversion="1"\ndependencies=["six"]\n',
      'a/own/own.py': 'x = 1\n',
    });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const put = (files: Record<string, string>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
  };
  const plan = (locked: Locked | null = readLock(join(root, 'package_config.yaml')) ?? null) =>
    makePlan(loadConfig(join(root, 'package_config.yaml')), {
      outputFolder: join(root, 'dist'),
      storeFolder: join(root, 'store'),
      rules: 1,
      env: {},
      localImage: () => undefined,
      selected: () => true,
      locked: locked ?? undefined,
    });
  /** As `lock` would: six 1.16.0 on both platforms. */
  const pin = (lines = ['./local/0/own', six('1.16.0')]) => {
    const open = openIn(plan(null));
    const requirements = [...open.sets].map(
      ([input, { packages, runtime }]) =>
        [input, { packages, runtime, platforms: { 'linux/amd64': lines, 'linux/arm64': lines } }] as const,
    );
    const locked: Locked = {
      images: new Map(open.images.map((name) => [name, sha(7)])),
      requirements: new Map(requirements),
    };
    put({ 'package_config.lock': lockText(locked) });
    return { open, locked };
  };

  test('leaves open what has no hashes: equal requirements once, for each platform', () => {
    const { images, sets } = openIn(plan(null));
    expect(images).toEqual(['r.example/python:3.13']);
    expect([...sets.values()].map(({ packages, runtime, trees }) => [packages, runtime, [...trees.keys()]])).toEqual([
      [['lambdas.a', 'lambdas.b'], 'python3.13', ['linux/amd64', 'linux/arm64']],
    ]);
  });

  test('with its lock file: digests and locked lines in the recipes, and nothing to warn of', () => {
    expect(plan().warnings.map(({ code, hint }) => [code, hint])).toEqual(
      expect.arrayContaining([['requirements/unpinned', expect.stringContaining('`lambda-packer lock`')]]),
    );
    pin();
    const { warnings, trees, targets } = plan();
    expect(warnings).toEqual([]);
    const a = trees.get(targets[0]!.manifest.places[0]!.tree)!;
    expect(a.recipe).toMatchObject({
      kind: 'install',
      environment: { from: { reference: `r.example/python:3.13@${sha(7)}` } },
      options: { complete: true, hashed: false },
      inputs: [{ path: 'local/0/own/own.py' }, { path: 'local/0/own/pyproject.toml' }, { path: 'requirements.txt' }],
    });
    expect(a.lines).toEqual(['./local/0/own', 'six==1.16.0']);
    const list = a.origin.files.get('requirements.txt');
    expect(list && 'content' in list && list.content.toString()).toBe(`./local/0/own\n${six('1.16.0')}\n`);
    // A function whose list is complete already is as it was.
    expect(trees.get(targets.find(({ name }) => name === 'c')!.manifest.places[0]!.tree)!.lines).toEqual([
      `six==1.16.0 --hash=${sha(1)}`,
    ]);
  });

  test('that asks for something else warns and names the command; what a local package does, does not count', () => {
    const { locked } = pin();
    put({ 'a/own/own.py': 'x = 2\n' });
    expect(plan().warnings).toEqual([]);
    expect(staleness(openIn(plan(null)), locked)).toEqual([]);
    put({ 'b/requirements.txt': 'six>1\n../a/own\n' });
    expect(plan().warnings).toEqual([
      expect.objectContaining({
        code: 'lock/stale',
        message: expect.stringMatching(/^lambdas.b: the lock file does not have its requirements/),
        hint: expect.stringContaining('`lambda-packer lock`'),
      }),
    ]);
    put({ 'a/own/pyproject.toml': '[project]\nname="own"\nversion="1"\ndependencies=["six", "idna"]\n' });
    expect(plan().warnings.map(({ message }) => message.split(':')[0])).toEqual(['lambdas.a', 'lambdas.b']);
  });

  test('an image that is not in it warns', () => {
    pin();
    put({ 'package_config.lock': 'version: 1\n' });
    expect(plan().warnings.map(({ message }) => message)).toContain(
      'the lock file has no digest of r.example/python:3.13',
    );
  });

  test('what is stale is told in words', () => {
    const { open, locked } = pin();
    expect(staleness(open, undefined)).toEqual(['there is no lock file']);
    expect(staleness(open, locked)).toEqual([]);
    const [input = '', set] = [...locked.requirements][0]!;
    const other: Locked = {
      images: new Map([['old.example/x:1', sha(1)]]),
      requirements: new Map([
        [input, { ...set!, packages: ['lambdas.a'], platforms: { 'linux/amd64': [six('1')] } }],
        [sha(5), { packages: ['lambdas.gone'], runtime: 'python3.12', platforms: {} }],
      ]),
    };
    expect(staleness(open, other)).toEqual([
      'r.example/python:3.13: has no digest',
      'lambdas.a, lambdas.b (linux/arm64): the requirements changed',
      'lambdas.a, lambdas.b: stands there for lambdas.a',
      'old.example/x:1: is no longer used',
      'lambdas.gone: pinned requirements that are no longer asked for',
    ]);
  });

  test('what there is stays, unless newer is wanted', () => {
    const { open, locked } = pin();
    const work = (upgrade: Parameters<typeof workFor>[2]) => {
      const { images, sets } = workFor(open, locked, upgrade);
      return { images, sets: sets.map(({ platform, previous, upgrade: one }) => [platform, previous.length, one]) };
    };
    expect(work({ kind: 'none' })).toEqual({ images: [], sets: [] });
    expect(work({ kind: 'all' })).toEqual({
      images: ['r.example/python:3.13'],
      sets: [
        ['linux/amd64', 0, null],
        ['linux/arm64', 0, null],
      ],
    });
    expect(work({ kind: 'one', name: 'SIX' }).sets).toEqual([
      ['linux/amd64', 2, 'SIX'],
      ['linux/arm64', 2, 'SIX'],
    ]);
    expect(work({ kind: 'one', name: 'r.example/python:3.13' })).toEqual({
      images: ['r.example/python:3.13'],
      sets: [],
    });
    expect(() => work({ kind: 'one', name: 'sux' })).toThrow(/neither a package nor an image of that name/);
    // Other requirements of the same packages begin with the versions that these had.
    put({ 'a/requirements.txt': 'six\nidna\n', 'b/requirements.txt': 'six\nidna\n' });
    const changed = workFor(openIn(plan(null)), locked, { kind: 'none' });
    expect(changed.sets.map(({ previous }) => previous)).toEqual([
      ['./local/0/own', six('1.16.0')],
      ['./local/0/own', six('1.16.0')],
    ]);
  });
});

test('changes between two lock files are told once', () => {
  const set = (...lines: string[]): Locked['requirements'] =>
    new Map([
      [
        sha(1),
        { packages: ['lambdas.a'], runtime: 'python3.13', platforms: { 'linux/amd64': lines, 'linux/arm64': lines } },
      ],
    ]);
  expect(
    changesBetween(
      { images: new Map([['i:1', sha(1)]]), requirements: set(six('1.16.0'), 'old==1 --hash=x') },
      { images: new Map([['i:1', sha(2)]]), requirements: set(six('1.17.0'), 'new @ https://h/new.whl') },
    ),
  ).toEqual([
    `i:1 ${sha(1).slice(0, 19)} → ${sha(2).slice(0, 19)}`,
    'new https://h/new.whl added',
    'old 1 removed',
    'six 1.16.0 → 1.17.0',
  ]);
});
