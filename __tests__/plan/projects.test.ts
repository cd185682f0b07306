import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dependencies } from '../../src/config/types.ts';
import { PackerError } from '../../src/errors.ts';
import { readNodeProject } from '../../src/plan/node-projects.ts';
import { projectReader } from '../../src/plan/project-reader.ts';
import { readUvProject } from '../../src/plan/python-projects.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'projects-'));
  cpSync(GOLDEN, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
};
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  put({ [file]: text.replace(from, to) });
};
const problems = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof PackerError)
      return error.problems.map((p) => `${p.at?.file.split('/').at(-1)}:${p.at?.line}:${p.at?.column} ${p.message}`);
    throw error;
  }
  return [];
};
const none: Dependencies = { exclude: [], omit: [], strip: false, groups: [], extras: [] };
const names = (project: { inputs: { path: string }[] }) => project.inputs.map(({ path }) => path);

describe('a uv workspace', () => {
  const read = (chosen: Partial<Dependencies> = {}, member = 'api') =>
    readUvProject(join(root, 'uv/functions', member), join(root, 'uv'), { ...none, ...chosen }, projectReader({}));

  test('sends every manifest, and the packages that the project needs in full, as they lie to each other', () => {
    const project = read();
    expect(project.project).toBe('uv/functions/api');
    expect(names(project)).toEqual([
      'lambda-packer.locked.json',
      'outside/tools/pyproject.toml',
      'outside/tools/src/tools/__init__.py',
      'uv/functions/api/pyproject.toml',
      'uv/libs/shared/pyproject.toml',
      'uv/libs/shared/src/shared/__init__.py',
    ]);
    expect([...project.files.keys()].slice(6)).toEqual([
      'uv/functions/other/pyproject.toml',
      'uv/libs/unused/pyproject.toml',
      'uv/pyproject.toml',
      'uv/uv.lock',
    ]);
    expect(project.lines).toEqual(['shared==1.0.0', 'six==1.17.0', 'tools==1.0.0']);
  });

  test('extras and groups reach further', () => {
    expect(names(read({ extras: ['fast'] }))).toContain('uv/libs/unused/src/unused/__init__.py');
    expect(read({ groups: ['dev'] }).lines).toContain('iniconfig==2.1.0');
    expect(read({}, 'other').lines).toEqual(['idna==3.10']);
    expect(read({}, 'other').project).toBe('uv/functions/other');
  });

  test('what decides no install changes no input', () => {
    const before = read().inputs;
    change('uv/pyproject.toml', 'line-length = 100', 'line-length = 120');
    change('uv/pyproject.toml', 'not part of any recipe', 'other words');
    put({
      'uv/functions/api/src/app.py': 'changed',
      'uv/libs/unused/src/unused/more.py': '',
      'uv/libs/shared/build/lib/x.py': '',
    });
    expect(read().inputs).toEqual(before);
    put({ 'uv/libs/shared/src/shared/__init__.py': 'changed' });
    expect(read().inputs).not.toEqual(before);
    const changed = read().inputs;
    change('uv/functions/api/pyproject.toml', 'six==1.17.0', 'six>=1.16');
    expect(read().inputs).not.toEqual(changed);
  });

  test('of the lock file only that counts which the project needs', () => {
    const [api, other] = [read().inputs, read({}, 'other').inputs];
    change('uv/uv.lock', 'name = "idna"\nversion = "3.10"', 'name = "idna"\nversion = "3.11"');
    expect(read().inputs).toEqual(api);
    expect(read({}, 'other').inputs).not.toEqual(other);
    change('uv/uv.lock', 'name = "six"\nversion = "1.17.0"', 'name = "six"\nversion = "1.17.1"');
    expect(read().inputs).not.toEqual(api);
  });

  test('a missing member, a credential and malformed files are named with their place', () => {
    change('uv/uv.lock', 'source = { directory = "../outside/tools"', 'source = { directory = "../outside/gone"');
    change('uv/uv.lock', 'https://index.example/simple', 'https://u:hunter2@index.example/simple');
    const found = problems(() => read());
    expect(found).toHaveLength(2);
    expect(found.join()).toMatch(/uv\.lock:\d+:\d+ this line holds a URL with .*uv\.lock:\d+:\d+ uv.lock names .*gone/);
    expect(found.join()).not.toContain('hunter2');
    put({ 'uv/uv.lock': 'version = 1\n[[package\n' });
    expect(problems(() => read())[0]).toMatch(/^uv\.lock:2:\d+ not valid TOML/);
  });
});

describe('an npm workspace', () => {
  const read = (member = 'api') =>
    readNodeProject(
      join(root, 'npm/functions', member),
      join(root, 'npm/package-lock.json'),
      'lambdas.f',
      projectReader({}),
    );

  test('sends the lock file, every manifest, and needed local packages in full', () => {
    const project = read();
    expect(project).toMatchObject({ project: 'npm/functions/api', workspaceRoot: 'npm', secrets: {}, warnings: [] });
    expect(names(project)).toEqual([
      'lambda-packer.locked.json',
      'npm/functions/api/package.json',
      'npm/packages/shared/dist/index.js',
      'npm/packages/shared/package.json',
      'outside/local/index.js',
      'outside/local/package.json',
    ]);
    expect([...project.files.keys()].slice(6)).toEqual([
      'npm/functions/web/package.json',
      'npm/package-lock.json',
      'npm/package.json',
      'npm/packages/native/package.json',
    ]);
    expect(project.lines).toEqual([
      '@esbuild/linux-arm64@0.25.0',
      '@esbuild/linux-x64@0.25.0',
      'esbuild@0.25.0',
      'lib@1.0.0',
      'once@1.4.0',
      'shared@1.0.0',
      'wrappy@1.0.2',
    ]);
  });

  test('of the lock file only that counts which the package needs', () => {
    const [api, web] = [read().inputs, read('web').inputs];
    change('npm/functions/web/package.json', '"native": "1.0.0"', '"native": "^1.0.0"');
    expect(read().inputs).toEqual(api);
    expect(read('web').inputs).not.toEqual(web);
    change('npm/package-lock.json', '"version": "1.0.2"', '"version": "1.0.3"');
    expect(read().inputs).not.toEqual(api);
  });

  test('says which packages have install scripts for the platform', () => {
    expect(read().scriptedOn('linux/arm64')).toEqual(['esbuild']);
    expect(read('web').scriptedOn('linux/amd64')).toEqual(['native']);
    change('npm/package-lock.json', '"hasInstallScript": true,', '"hasInstallScript": true, "cpu": ["x64"],');
    expect(read().scriptedOn('linux/arm64')).toEqual([]);
    expect(read().scriptedOn('linux/amd64')).toEqual(['esbuild']);
  });

  test('an edited script or setting changes no input; .npmrc is a secret', () => {
    const before = read();
    change('npm/package.json', '"jest"', '"vitest"');
    put({
      'npm/.npmrc': '//host/:_authToken=canary\n',
      'npm/functions/api/index.js': 'x',
      'outside/local/.npmrc': '_auth=canary',
    });
    const after = read();
    expect(after.inputs).toEqual(before.inputs);
    expect(after.secrets).toEqual({ npmrc: join(root, 'npm/.npmrc') });
    change('npm/functions/api/package.json', '"once": "1.4.0"', '"once": "^1.4.0"');
    expect(read().inputs).not.toEqual(before.inputs);
    put({ 'outside/local/index.js': 'changed' });
    expect(read().inputs).not.toEqual(before.inputs);
  });

  test('a missing package, a credential and malformed files are named with their place', () => {
    rmSync(join(root, 'outside'), { recursive: true });
    change('npm/functions/web/package.json', '"native": "1.0.0"', '"native": "git+https://u:hunter2@h/r.git"');
    const found = problems(() => read());
    expect(found).toHaveLength(2);
    expect(found.join('\n')).toMatch(/package-lock\.json:\d+:\d+ the local package .*outside\/local does not exist/);
    expect(found.join('\n')).toMatch(/package\.json:4:1 this line holds a URL/);
    expect(found.join('\n')).not.toContain('hunter2');
    put({ 'npm/package-lock.json': '{\n  "packages": {,}\n}' });
    expect(problems(() => read())).toEqual([expect.stringMatching(/^package-lock\.json:2:16 not valid JSON/)]);
    put({ 'npm/package-lock.json': '{\n  "packages": {' });
    expect(problems(() => read())).toEqual([expect.stringMatching(/^package-lock\.json:2:16 not valid JSON/)]);
    put({ 'npm/package-lock.json': '[]' });
    expect(problems(() => read())).toEqual([expect.stringMatching(/^package-lock\.json:1:1 not a JSON object/)]);
  });
});

describe('without a workspace', () => {
  test('a bare package.json sends its local packages and warns', () => {
    put({
      'f/package.json':
        '{"dependencies":{"a":"file:../a","t":"file:t.tgz","b":"^1"},"devDependencies":{"x":"file:../gone"},"scripts":{"x":"1"}}',
      'f/t.tgz': 'tar',
      'a/package.json': '{"name":"a","dependencies":{"c":"file:../c"}}',
      'c/package.json': '{"name":"c"}',
    });
    const project = readNodeProject(join(root, 'f'), undefined, 'lambdas.f', projectReader({}));
    expect(names(project)).toEqual(['a/package.json', 'c/package.json', 'f/package.json', 'f/t.tgz']);
    expect(project.lines).toEqual(['a@file:../a', 'b@^1', 't@file:t.tgz']);
    expect(project.scriptedOn('linux/amd64')).toBeNull();
    expect(project.warnings).toMatchObject([{ code: 'requirements/unpinned', at: { line: 1 } }]);
  });

  test('a lock file of npm 6 is read as far as it goes', () => {
    put({
      'f/package.json': '{"dependencies":{"a":"file:../a","b":"1.0.0"},"devDependencies":{"d":"1.0.0"}}',
      'f/package-lock.json':
        '{"lockfileVersion":1,"dependencies":{"a":{"version":"file:../a"},"b":{"version":"1.0.0","dependencies":{"c":{"version":"2.0.0"}}},"d":{"version":"1.0.0","dev":true}}}',
      'a/package.json': '{"name":"a"}',
    });
    const project = readNodeProject(join(root, 'f'), join(root, 'f/package-lock.json'), 'lambdas.f', projectReader({}));
    expect(names(project)).toEqual(['a/package.json', 'f/package-lock.json', 'f/package.json']);
    expect(project.lines).toEqual(['a@file:../a', 'b@1.0.0', 'c@2.0.0']);
    expect(project.scriptedOn('linux/amd64')).toBeNull();
  });
});
