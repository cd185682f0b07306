import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dependencies, FunctionPackage } from '../../src/config/types.ts';
import { PackerError } from '../../src/errors.ts';
import type { Install } from '../../src/plan/install.ts';
import { chooseInstaller } from '../../src/plan/installers.ts';
import { contentHashes } from '../../src/plan/poetry-project.ts';
import { projectReader } from '../../src/plan/project-reader.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installers-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const AT = { file: 'package_config.yaml', line: 2, column: 3 };
const put = (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
};
type Over = Partial<Omit<FunctionPackage, 'dependencies'>> & { path?: string; dependencies?: Partial<Dependencies> };
const pkg = ({ path = 'f', dependencies, ...over }: Over = {}): FunctionPackage => ({
  ...{
    kind: 'function',
    type: 'zip',
    name: 'api',
    runtime: 'python3.13',
    platforms: ['linux/amd64'],
    installer: 'auto',
    exclude: [],
  },
  ...{ symlinks: 'keep', lib: [], bytecode: false, layers: [], verify: { mode: 'static', env: {} }, sbom: 'none' },
  at: { '': AT, installer: { ...AT, line: 5 }, requirements: { ...AT, line: 6 } },
  sources: [{ path: join(root, path), spelled: path, at: AT }],
  dependencies: { exclude: [], omit: [], strip: false, groups: [], extras: [], ...dependencies },
  ...over,
});
const choose = (over: Over = {}) => chooseInstaller(pkg(over), { root, read: projectReader({}) });
const chosen = (over: Over = {}): Install => {
  const choice = choose(over);
  if (choice.kind !== 'install') throw new Error(`chose ${JSON.stringify(choice)}`);
  return choice.install;
};
const file = (install: Install, name: string) => {
  const host = install.files.get(name);
  return host && 'content' in host ? host.content.toString() : host;
};
const problem = (over: Over): string => {
  try {
    choose(over);
  } catch (error) {
    if (error instanceof PackerError) return error.problems.map((p) => `${p.at?.line}: ${p.message}`).join('\n');
    throw error;
  }
  return '';
};
const named = (path: string): Over => ({ requirements: { kind: 'file', path: join(root, path), at: AT } });

const REQUIREMENTS = { 'f/requirements.txt': 'six==1.17.0\n' };
const PYPROJECT = { 'f/pyproject.toml': '[project]\nname="f"\nversion="1"\ndependencies=["idna==3.10"]\n' };
const UV_LOCK = {
  'f/uv.lock':
    'version = 1\n[[package]]\nname="f"\nversion="1"\nsource={virtual="."}\ndependencies=[{name="six"}]\n[[package]]\nname="six"\nversion="1.17.0"\nsource={registry="https://i/simple"}\n',
};
const POETRY_LOCK = {
  'f/poetry.lock': `[[package]]
name="idna"
version="3.10"
groups=["main"]
[metadata]
content-hash="${contentHashes({ project: { dependencies: ['idna==3.10'] } })[0]}"
`,
};
const PIPFILE_LOCK = { 'f/Pipfile.lock': '{"default":{"six":{"version":"==1.17.0"}}}' };
const PACKAGE = { 'f/package.json': '{"name":"f","dependencies":{"once":"1.4.0"}}' };
const PACKAGE_LOCK = {
  'f/package-lock.json':
    '{"lockfileVersion":3,"packages":{"":{"dependencies":{"once":"1.4.0"}},"node_modules/once":{"version":"1.4.0"}}}',
};
const PNPM_LOCK = {
  'f/pnpm-lock.yaml':
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      once:\n        specifier: 1.4.0\n        version: 1.4.0\npackages:\n  once@1.4.0:\n    resolution: {integrity: sha512-x}\nsnapshots:\n  once@1.4.0: {}\n",
};
const YARN_LOCK = { 'f/yarn.lock': 'once@1.4.0:\n  version "1.4.0"\n' };
const NODE: Over = { runtime: 'nodejs22.x' };

describe('found by name in path', () => {
  test.each<[string, Record<string, string>, Over, string]>([
    ['requirements.txt', REQUIREMENTS, {}, 'uv requirements'],
    ['requirements.txt for pip', REQUIREMENTS, { installer: 'pip' }, 'pip requirements'],
    ['pyproject.toml alone', PYPROJECT, {}, 'uv requirements'],
    ['requirements.txt before a bare pyproject.toml', { ...REQUIREMENTS, ...PYPROJECT }, {}, 'uv requirements'],
    ['uv.lock before requirements.txt', { ...REQUIREMENTS, ...PYPROJECT, ...UV_LOCK }, {}, 'uv uv-lock'],
    [
      'requirements.txt beside uv.lock, for pip',
      { ...REQUIREMENTS, ...PYPROJECT, ...UV_LOCK },
      { installer: 'pip' },
      'pip requirements',
    ],
    ['poetry.lock before requirements.txt', { ...REQUIREMENTS, ...PYPROJECT, ...POETRY_LOCK }, {}, 'uv poetry-lock'],
    ['poetry.lock by name', { ...PYPROJECT, ...POETRY_LOCK }, { installer: 'poetry' }, 'uv poetry-lock'],
    ['Pipfile.lock', PIPFILE_LOCK, {}, 'uv pipfile-lock'],
    ['package-lock.json', { ...PACKAGE, ...PACKAGE_LOCK }, NODE, 'npm package-lock'],
    ['pnpm-lock.yaml', { ...PACKAGE, ...PNPM_LOCK }, NODE, 'pnpm pnpm-lock'],
    ['yarn.lock', { ...PACKAGE, ...YARN_LOCK }, NODE, 'yarn yarn-lock'],
    [
      'yarn.lock by name',
      { ...PACKAGE, ...PACKAGE_LOCK, ...YARN_LOCK },
      { ...NODE, installer: 'yarn' },
      'yarn yarn-lock',
    ],
    [
      'Gemfile.lock',
      { 'f/Gemfile': '', 'f/Gemfile.lock': 'GEM\n  specs:\n    rack (3.1.8)\n' },
      { runtime: 'ruby3.4' },
      'bundler gemfile-lock',
    ],
    ['package.json alone', PACKAGE, NODE, 'npm package-json'],
  ])('%s', (_what, files, over, expected) => {
    put(files);
    const { installer, optionsFor } = chosen(over);
    expect(`${installer.name} ${optionsFor('linux/arm64').source}`).toBe(expected);
  });

  test.each<[string, Record<string, string>, Over]>([
    ['no file', { 'f/app.py': '' }, {}],
    ['installer: none', REQUIREMENTS, { installer: 'none' }],
    ['an empty requirements.txt', { 'f/requirements.txt': '# none yet\n' }, {}],
    ['a pyproject.toml with the settings of a linter', { 'f/pyproject.toml': '[tool.ruff]\n' }, {}],
    [
      'a package.json that only says type: module',
      { 'f/package.json': '{"type":"module","devDependencies":{"x":"1"}}' },
      NODE,
    ],
    ["the other language's files", REQUIREMENTS, NODE],
    ['a uv.lock without pyproject.toml', UV_LOCK, {}],
    ['a runtime without an installer', REQUIREMENTS, { runtime: 'java21' }],
  ])('nothing is installed for %s', (_what, files, over) => {
    put(files);
    expect(choose(over)).toEqual({ kind: 'none' });
  });
});

describe('the lock file of a parent folder', () => {
  beforeEach(() => cpSync(join(import.meta.dirname, 'golden'), root, { recursive: true }));

  test('counts for a member of its workspace', () => {
    const uv = chosen({ path: 'uv/functions/api' });
    expect(uv.optionsFor('linux/amd64')).toMatchObject({ source: 'uv-lock', project: 'uv/functions/api' });
    const npm = chosen({ path: 'npm/functions/api', ...NODE });
    expect(npm.optionsFor('linux/amd64')).toMatchObject({
      source: 'package-lock',
      project: 'npm/functions/api',
      workspaceRoot: 'npm',
      scripted: ['esbuild'],
    });
  });

  test.each([
    ['pnpm-9.lock', 'pnpm-lock.yaml'],
    ['yarn-4.lock', 'yarn.lock'],
    ['yarn-1.lock', 'yarn.lock'],
  ])('%s counts for a member', (lock, to) => {
    cpSync(join(root, 'node', lock), join(root, 'node', to));
    const project = chosen({ path: 'node/functions/web', ...NODE });
    expect(project.optionsFor('linux/amd64')).toMatchObject({ project: 'functions/web', workspaceRoot: '' });
    expect(project.lines).toEqual(['is-number@4.0.0', 'is-number@5.0.0', 'is-odd@2.0.0']);
    put({ 'node/apart/package.json': '{"name":"apart","dependencies":{"once":"1.4.0"}}' });
    expect(chosen({ path: 'node/apart', ...NODE }).installer.name).toBe('npm');
  });

  test('does not count for others, nor beyond a Git repository', () => {
    put({ 'uv/apart/pyproject.toml': '[project]\nname="apart"\nversion="1"\ndependencies=["six==1"]\n' });
    expect(chosen({ path: 'uv/apart' }).optionsFor('linux/amd64')).toMatchObject({ source: 'requirements' });
    mkdirSync(join(root, 'npm/functions/.git'));
    expect(choose({ path: 'npm/functions/web', ...NODE })).toMatchObject({
      kind: 'install',
      install: { warnings: [{ code: 'requirements/unpinned' }] },
    });
  });
});

test("a pyproject.toml that is Poetry's own needs its lock file", () => {
  put({ 'f/pyproject.toml': '[tool.poetry.dependencies]\nsix="*"\n' });
  expect(problem({})).toMatch(/^1: .*f\/pyproject.toml is Poetry's, and there is no poetry.lock/);
  expect(problem({ installer: 'poetry' })).toMatch(/^5: .*finds nothing to install from/);
});

describe('requirements that are named', () => {
  test('a list of lines, and a file of any name', () => {
    put({ 'deps/any.in': 'six==1.17.0\n' });
    const listed = chosen({ requirements: { kind: 'lines', lines: [{ text: 'six==1.17.0', at: AT }] } });
    const other = chosen(named('deps/any.in'));
    expect(listed.inputs).toEqual(other.inputs);
    expect(listed.label).toBe('requirements of lambdas.api');
    expect(other.lines).toEqual(['six==1.17.0']);
  });

  test('a manifest by its name, wherever it lies', () => {
    put({ 'g/package.json': PACKAGE['f/package.json'], 'g/package-lock.json': PACKAGE_LOCK['f/package-lock.json'] });
    expect(chosen({ ...NODE, ...named('g/package-lock.json') }).optionsFor('linux/amd64')).toMatchObject({
      source: 'package-lock',
      project: '',
    });
  });

  test('what does not fit together is said with its place', () => {
    put({ ...REQUIREMENTS, ...PACKAGE, ...PYPROJECT, ...UV_LOCK });
    expect(problem({ installer: 'npm' })).toBe("5: lambdas.api: installer 'npm' does not fit the runtime python3.13");
    expect(problem({ installer: 'pip', ...named('f/uv.lock') })).toBe(
      "5: lambdas.api: installer 'pip' does not read uv.lock",
    );
    expect(problem({ installer: 'uv', path: 'empty' })).toBe(
      "5: lambdas.api: installer 'uv' finds nothing to install from in path",
    );
    expect(problem(named('f/package.json'))).toBe('6: lambdas.api: package.json does not fit the runtime python3.13');
    expect(problem({ ...NODE, ...named('f/requirements.txt') })).toMatch(/^6: .*does not fit/);
    expect(problem({ ...NODE, requirements: { kind: 'lines', lines: [{ text: 'six', at: AT }] } })).toMatch(
      /^6: .*is for Python/,
    );
  });
});

describe('a bare pyproject.toml', () => {
  test('gives its dependencies, chosen extras and groups, and local sources', () => {
    put({
      'f/pyproject.toml': `
[project]
name = "F_app"
dependencies = ["six==1.17.0", "Local-Pkg[x] ; python_version > '3'"]
[project.optional-dependencies]
all = ["f-app[fast]", "idna==3.10"]
fast = ["once==1"]
[dependency-groups]
extra = [{include-group = "base"}, "b==2"]
base = ["a==1"]
[tool.uv.sources]
local_pkg = { path = "../local", editable = true }
`,
      'local/setup.py': '',
    });
    const install = chosen({ dependencies: { extras: ['ALL'], groups: ['extra'] } });
    expect(file(install, 'requirements.txt')).toBe(
      "six==1.17.0\n./local/0/local[x] ; python_version > '3'\nonce==1\nidna==3.10\na==1\nb==2\n",
    );
    expect(install.optionsFor('linux/amd64')).toMatchObject({ extras: [], groups: [] });
    expect(install.warnings).toEqual([]);
  });

  test('that needs a lock file says so; an unknown extra or group is an error', () => {
    put({ 'f/pyproject.toml': '[project]\nname="f"\ndynamic=["dependencies"]\n[[tool.uv.index]]\nurl="https://i"\n' });
    const found = problem({ dependencies: { extras: ['gone'], groups: ['gone'] } });
    expect(found).toMatch(/3: the dependencies are dynamic/);
    expect(found).toMatch(/4: \[tool.uv\] index counts only with a lock file/);
    expect(found).toMatch(/there is no extra 'gone'/);
    expect(found).toMatch(/there is no dependency group 'gone'/);
  });
});

test('options that have no meaning for a requirement file warn; those that do are passed on', () => {
  put(REQUIREMENTS);
  const install = chosen({ dependencies: { extras: ['x'], omit: ['boto3'], exclude: ['**/tests'], strip: true } });
  expect(install.warnings).toMatchObject([{ code: 'requirements/meaningless' }]);
  expect(install.optionsFor('linux/amd64')).toMatchObject({
    omit: ['boto3'],
    exclude: ['**/tests'],
    strip: true,
    extras: [],
  });
});

test('equal requirements of different folders are equal inputs', () => {
  put({ ...REQUIREMENTS, 'g/requirements.txt': '# the same\nsix == 1.17.0\n' });
  expect(chosen({ path: 'g' }).inputs).toEqual(chosen().inputs);
});
