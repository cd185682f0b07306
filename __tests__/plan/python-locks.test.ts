import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Dependencies } from '../../src/config/types.ts';
import { PackerError } from '../../src/errors.ts';
import { pythonJson } from '../../src/plan/locked-python.ts';
import { readPipfileLock } from '../../src/plan/pipfile-lock.ts';
import { readPoetryProject } from '../../src/plan/poetry-project.ts';
import { projectReader } from '../../src/plan/project-reader.ts';
import { runtimeFacts } from '../../src/plan/runtimes.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'python-locks-'));
  cpSync(GOLDEN, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const READERS = {
  'poetry/poetry.lock': readPoetryProject,
  'poetry-1/poetry.lock': readPoetryProject,
  'pipenv/Pipfile.lock': readPipfileLock,
};
type Lock = keyof typeof READERS;
const read = (lock: Lock, chosen: Partial<Dependencies> = {}, runtime: 'python3.11' | 'python3.13' = 'python3.11') =>
  READERS[lock](
    join(root, lock),
    runtimeFacts(runtime),
    { exclude: [], omit: [], strip: false, groups: [], extras: [], ...chosen },
    projectReader({}),
  );
const names = (...args: Parameters<typeof read>) =>
  read(...args).packages.map(({ requirement, platforms }) =>
    platforms.length === 2 ? requirement : `${requirement} ${platforms[0]}`,
  );
const edit = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(root, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(root, file), changed);
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

const REQUESTS = ['certifi==2026.10.18', 'charset-normalizer==3.5.2', 'idna==3.20', 'pysocks==1.7.1'];

describe('poetry.lock', () => {
  test('of Poetry 2: by group, with markers answered for the runtime, and the machine left', () => {
    expect(names('poetry/poetry.lock')).toEqual([
      ...REQUESTS,
      'requests==2.34.2',
      './shared',
      'six==1.17.0',
      'tomli==2.5.0',
      'urllib3==2.8.0',
      'uvloop==0.23.0 linux/arm64',
    ]);
    expect(names('poetry/poetry.lock', {}, 'python3.13')).not.toContain('tomli==2.5.0');
    const { requirements } = read('poetry/poetry.lock');
    expect(requirements.lines.find(({ text }) => text.startsWith('uvloop'))).toEqual({
      text: expect.stringMatching(
        /^uvloop==0\.23\.0 ; platform_machine == 'aarch64' --hash=sha256:[0-9a-f]{64} --hash=sha256:[0-9a-f]{64}$/,
      ),
      at: { file: expect.stringMatching(/poetry\.lock$/), line: 361, column: 1 },
    });
  });

  test('extras and groups add what they name', () => {
    const more = (chosen: Partial<Dependencies>, runtime?: 'python3.13') => {
      const base = new Set(names('poetry/poetry.lock', {}, runtime));
      return names('poetry/poetry.lock', chosen, runtime).filter((name) => !base.has(name));
    };
    expect(more({ extras: ['Cache'] })).toEqual(['async-timeout==5.0.1', 'redis==8.1.0']);
    expect(more({ extras: ['cache'] }, 'python3.13')).toEqual(['redis==8.1.0']);
    expect(more({ groups: ['report'] })).toEqual(['tabulate==0.9.0']);
    expect(more({ groups: ['dev'] })).toContain('pytest==9.2.0');
    expect(problems(() => read('poetry/poetry.lock', { extras: ['gone'], groups: ['lost'] }))).toEqual([
      expect.stringMatching(/^pyproject.toml:1 there is no extra 'gone' \| there is cache/),
      expect.stringMatching(/^pyproject.toml:1 there is no dependency group 'lost' \| there is report, dev/),
    ]);
  });

  test('of Poetry 1: by following the project through the lock file', () => {
    expect(names('poetry-1/poetry.lock')).toEqual([
      ...REQUESTS.slice(0, 3),
      'numpy==2.2.6',
      'pysocks==1.7.1',
      'requests==2.32.5',
      'urllib3==2.6.3',
    ]);
    expect(names('poetry-1/poetry.lock', { extras: ['cache'] })).toEqual(
      expect.arrayContaining(['redis==5.3.1', 'pyjwt==2.15.1', 'async-timeout==5.0.1']),
    );
    const withDevelopment = names('poetry-1/poetry.lock', { groups: ['dev'] });
    expect(withDevelopment).toContain('pluggy==1.6.0');
    expect(withDevelopment).not.toContain('colorama==0.4.6');
  });

  test('a private source is named to uv, and is the only one asked', () => {
    expect(read('poetry/poetry.lock').arguments).toEqual([
      '--default-index',
      'mirror=https://index.example/simple',
      '--index-strategy',
      'unsafe-best-match',
    ]);
    edit('poetry/poetry.lock', /\n\[package\.source\]\ntype = "legacy"\nurl = "[^"]+"\nreference = "mirror"\n/, '\n');
    expect(read('poetry/poetry.lock', { extras: ['cache'] }).arguments[0]).toBe('--index');
  });

  test('git, archives and files keep where they come from', () => {
    const source = (text: string) =>
      edit(
        'poetry/poetry.lock',
        /\[package\.source\]\ntype = "directory"\nurl = "shared"\n/,
        `[package.source]\n${text}\n`,
      );
    source(
      'type = "git"\nurl = "git@example.com:me/shared.git"\nreference = "main"\nresolved_reference = "0123456789012345678901234567890123456789"\nsubdirectory = "py"',
    );
    expect(names('poetry/poetry.lock')).toContain(
      'shared @ git+ssh://git@example.com/me/shared.git@0123456789012345678901234567890123456789#subdirectory=py',
    );
  });

  test('that is older than its project, or for other Pythons, is an error that says what to run', () => {
    edit('poetry/pyproject.toml', 'redis>=5', 'redis>=6');
    edit('poetry/poetry.lock', 'python-versions = ">=3.11"', 'python-versions = ">=3.8,<3.11"');
    expect(problems(() => read('poetry/poetry.lock'))).toEqual([
      expect.stringMatching(/^poetry.lock:1 .*poetry.lock was made for another pyproject.toml .*\| run `poetry lock`/),
      expect.stringMatching(/^poetry.lock:\d+ the lock file is for Python >=3.8,<3.11, and the runtime has 3.11/),
    ]);
    edit('poetry-1/pyproject.toml', 'pytest = "^8"', 'pytest = "^7"');
    expect(problems(() => read('poetry-1/poetry.lock'))).toHaveLength(1);
  });

  test('of what counts not, nothing does', () => {
    edit('poetry/pyproject.toml', 'version = "0.1.0"', 'version = "0.2.0"\ndescription = "new"');
    expect(problems(() => read('poetry/poetry.lock'))).toEqual([]);
  });

  test('a marker that is none is named with its place', () => {
    edit('poetry/poetry.lock', 'markers = "python_version == \\"3.11\\""', 'markers = "weather == \\"fine\\""');
    expect(problems(() => read('poetry/poetry.lock'))).toEqual([
      expect.stringMatching(/^poetry.lock:\d+ tomli 2.5.0: the marker .* is not understood/),
    ]);
  });
});

describe('Pipfile.lock', () => {
  test('its default packages; other categories as groups', () => {
    expect(names('pipenv/Pipfile.lock')).toEqual([
      ...REQUESTS,
      'requests==2.34.2',
      './shared',
      'six==1.17.0',
      'urllib3==2.8.0',
      'uvloop linux/arm64',
    ]);
    expect(names('pipenv/Pipfile.lock', { groups: ['report'] })).toContain('tabulate==0.10.0');
    expect(names('pipenv/Pipfile.lock', { groups: ['develop'] })).toContain('pytest==9.2.0');
    expect(problems(() => read('pipenv/Pipfile.lock', { groups: ['dev'] }))).toEqual([
      expect.stringMatching(/there is no category 'dev' .*\| there is default, develop, report/),
    ]);
  });

  test('what pipenv left without a version warns', () => {
    expect(read('pipenv/Pipfile.lock').warnings).toMatchObject([
      { code: 'requirements/unpinned', message: expect.stringContaining('uvloop') },
    ]);
  });

  test('older than its Pipfile, or for another Python', () => {
    edit('pipenv/Pipfile', 'version = "~=2.31"', 'version = "~=2.32"');
    expect(problems(() => read('pipenv/Pipfile.lock', {}, 'python3.13'))).toEqual([
      expect.stringMatching(/Pipfile.lock was made for another Pipfile .*\| run `pipenv lock`/),
      expect.stringMatching(/^Pipfile.lock:\d+ the lock file is for Python 3.11, and the runtime has 3.13/),
    ]);
  });

  test('a login that names variables is no password, and no part of the plan; a password is refused', () => {
    edit('pipenv/Pipfile', 'https://index', 'https://${USER}:${TOKEN}@index');
    edit('pipenv/Pipfile.lock', 'https://index', 'https://${USER}:${TOKEN}@index');
    edit('pipenv/Pipfile.lock', /"sha256": "[0-9a-f]{64}"/, '"sha256": "64 digits"');
    expect(problems(() => read('pipenv/Pipfile.lock'))).toHaveLength(1); // its hash alone
    rmSync(join(root, 'pipenv/Pipfile'));
    expect(read('pipenv/Pipfile.lock').arguments).toContain('company=https://index.example/simple');
    edit('pipenv/Pipfile.lock', '${USER}:${TOKEN}', 'me:hunter22');
    const [found] = problems(() => read('pipenv/Pipfile.lock'));
    expect(found).toMatch(/Pipfile.lock:\d+ this line holds a URL with/);
    expect(found).not.toContain('hunter22');
  });
});

test('what Python hashes is written as Python writes it', () => {
  expect(pythonJson({ b: [1, true, null], a: 'é😀\u007f"\n', A: {} })).toBe(
    '{"A": {}, "a": "\\u00e9\\ud83d\\ude00\\u007f\\"\\n", "b": [1, true, null]}',
  );
});

test('damaged lock files never crash: they are read, or refused with a place', () => {
  const locks = Object.keys(READERS) as Lock[];
  const texts = Object.fromEntries(locks.map((lock) => [lock, readFileSync(join(GOLDEN, lock), 'utf8')]));
  const damage = fc.record({
    lock: fc.constantFrom(...locks),
    at: fc.nat(10_000),
    length: fc.nat(40),
    text: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('"', '[', '{', '\n', '= ', '[[package]]\n', 'null', '3'),
    ),
  });
  fc.assert(
    fc.property(damage, ({ lock, at, length, text }) => {
      const whole = texts[lock]!;
      const start = at % whole.length;
      writeFileSync(join(root, lock), whole.slice(0, start) + text + whole.slice(start + length));
      for (const said of problems(() => read(lock, { extras: ['cache'] }))) expect(said).toMatch(/:\d+ /);
    }),
    { seed: 11, numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 5000 : 150 },
  );
});
