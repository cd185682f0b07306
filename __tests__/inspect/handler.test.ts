import { describe, expect, test } from '@jest/globals';
import { inspectArtifact } from '../../src/inspect/inspect.ts';
import type { Inspection } from '../../src/inspect/types.ts';
import type { Runtime } from '../../src/plan/runtimes.ts';
import { artifact, content, type Files } from './artifact.ts';
import { makeElf } from './elf-builder.ts';

const findings = (runtime: Runtime, handler: string | undefined, files: Files, more: Partial<Inspection> = {}) =>
  inspectArtifact(artifact({ runtime, ...(handler !== undefined && { handler }), ...more }, files));
const codes = (...given: Parameters<typeof findings>) =>
  findings(...given).map(({ severity, code }) => `${severity} ${code}`);

const jar = Buffer.from('PK\x03\x04..com/example/App.class..com/example/App$Inner.class', 'latin1');

describe('found', () => {
  test.each<[Runtime, string, Files]>([
    ['python3.13', 'app.handler', { 'app.py': 'def handler(event, context): ...' }],
    ['python3.13', 'src/app.handler', { 'src/app.py': 'handler = make()' }],
    ['python3.13', 'src.app.handler', { 'src/app.py': 'async def handler(): ...' }],
    ['python3.13', 'pkg.handler', { 'pkg/__init__.py': 'from .x import handler' }],
    ['python3.13', 'app.handler', { 'app.cpython-313-x86_64-linux-gnu.so': null }],
    ['python3.13', 'app.handler', { 'app.pyc': null }],
    ['python3.13', 'app.handler', { 'app.py': 'from framework import *' }],
    ['nodejs22.x', 'index.handler', { 'index.js': 'exports.handler = async () => 1' }],
    ['nodejs22.x', 'src/index.handler', { 'src/index.mjs': 'export const handler = () => 1' }],
    ['nodejs22.x', './src/index.handler', { 'src/index.cjs': 'module.exports = { handler }' }],
    ['nodejs22.x', 'index.api.get', { 'index.js': 'exports.api = { get() {} }' }],
    ['nodejs22.x', 'index.handler', { 'index.js': 'var a=()=>1;export{a as handler}' }],
    ['nodejs22.x', 'wrapper.handler', { 'node_modules/wrapper/package.json': '{}' }],
    ['ruby3.4', 'app.handler', { 'app.rb': 'def handler(event:, context:)' }],
    ['ruby3.4', 'lib/app.Api.call', { 'lib/app.rb': 'class Api; def self.call' }],
    ['java21', 'com.example.App::handleRequest', { 'com/example/App.class': null }],
    ['java21', 'com.example.App', { 'lib/app.jar': jar }],
    ['java21', 'com.example.App', { 'lib/app.jar': null }],
    ['dotnet8', 'My.Assembly::My.Namespace.Function::Handle', { 'My.Assembly.dll': null }],
    ['dotnet8', 'MyProgram', { 'MyProgram.dll': null }],
    ['provided.al2023', undefined as never, { 'bootstrap!': makeElf() }],
    ['provided.al2', 'anything', { 'bootstrap!': '#!/bin/sh\nexit 0\n' }],
  ])('%s %s', (runtime, handler, files) => {
    expect(codes(runtime, handler, files)).toEqual([]);
  });
});

describe('missing', () => {
  test.each<[Runtime, string, Files, string]>([
    ['python3.13', 'app.handler', { 'src/app.py': '' }, "Did you mean 'src/app.handler'?"],
    ['python3.13', 'handlr.main', { 'handler.py': '' }, "Did you mean 'handler.main'?"],
    ['python3.13', 'app.handler', { 'app.js': '' }, 'Check handler'],
    ['python3.13', 'app.handler', { 'App.py': '' }, "Did you mean 'App.handler'?"],
    [
      'nodejs22.x',
      'index.handler',
      { 'dist/index.js': '', 'node_modules/x/index.js': '' },
      "Did you mean 'dist/index.handler'?",
    ],
    ['nodejs22.x', 'index.handler', { 'index.ts': '' }, 'Check handler'],
    ['ruby3.4', 'ap.call', { 'app.rb': '' }, "Did you mean 'app.call'?"],
    [
      'java21',
      'com.example.App::run',
      { 'lib/app.jar': Buffer.from('com/example/Application.class'), 'com/exampel/App.class': null },
      "Did you mean 'com.exampel.App::run'?",
    ],
    ['dotnet8', 'Api::N.T::M', { 'Ap.dll': null }, "Did you mean 'Ap::N.T::M'?"],
  ])('%s %s', (runtime, handler, files, hint) => {
    const [finding, ...rest] = findings(runtime, handler, files);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      code: 'handler/missing',
      message: expect.stringContaining(handler),
    });
    expect(finding!.hint).toContain(hint);
  });

  test('names the file that is looked for', () => {
    expect(findings('python3.13', 'api/app.handler', {})[0]!.message).toBe(
      "handler 'api/app.handler': api/app.py is not in the artifact",
    );
  });
});

describe('malformed', () => {
  test.each<[Runtime, string]>([
    ['python3.13', 'handler'],
    ['python3.13', './app.handler'],
    ['nodejs22.x', 'src/index'],
    ['nodejs22.x', '../index.handler'],
    ['ruby3.4', 'a.b.c.d'],
    ['java21', 'com/example/App.handle'],
    ['dotnet8', 'Assembly::Type'],
  ])('%s %s', (runtime, handler) => {
    const [finding] = findings(runtime, handler, {});
    expect(finding).toMatchObject({ severity: 'error', code: 'handler/malformed' });
    expect(finding!.hint).toContain(runtime);
  });
});

describe('the name in the file', () => {
  test.each<[Runtime, string, Files]>([
    ['python3.13', 'app.handler', { 'app.py': 'def lambda_handler(event, context): ...' }],
    ['nodejs22.x', 'index.handler', { 'index.mjs': 'export const handlers = 1' }],
    ['ruby3.4', 'app.Api.call', { 'app.rb': 'class Api; def run' }],
  ])('%s %s does not occur: a warning', (runtime, handler, files) => {
    expect(codes(runtime, handler, files)).toEqual(['warning handler/name']);
  });

  test('a name with signs that mean something in a pattern is taken literally', () => {
    expect(codes('nodejs22.x', 'index.$(h', { 'index.js': 'exports["$(h"] = 1' })).toEqual([]);
    expect(codes('nodejs22.x', 'index.$(h', { 'index.js': 'exports.h = 1' })).toEqual(['warning handler/name']);
  });
});

describe('layers', () => {
  const attach = (files: Files) =>
    ({ layersMode: 'attach', layers: [{ name: 'common', content: content(files) }] }) as const;

  test.each<[Runtime, string, Files]>([
    ['python3.13', 'app.handler', { 'python/app.py': 'def handler(): ...' }],
    ['python3.13', 'app.handler', { 'python/lib/python3.13/site-packages/app/__init__.py': 'handler = 1' }],
    ['nodejs22.x', 'wrapper.handler', { 'nodejs/node_modules/wrapper/index.js': 'exports.handler = 1' }],
    [
      'nodejs22.x',
      '/opt/nodejs/node_modules/wrapper/index.handler',
      { 'nodejs/node_modules/wrapper/index.js': 'exports.handler = 1' },
    ],
    ['ruby3.4', 'app.call', { 'ruby/lib/app.rb': 'def call' }],
    ['java21', 'com.example.App', { 'java/lib/app.jar': jar }],
    ['provided.al2023', 'x', { 'bootstrap!': '#!/bin/sh\n' }],
  ])('%s %s lies in an attached layer', (runtime, handler, files) => {
    expect(codes(runtime, handler, {}, attach(files))).toEqual([]);
  });

  test('another Python’s folder does not count', () => {
    const [finding] = findings(
      'python3.13',
      'app.handler',
      {},
      attach({ 'python/lib/python3.12/site-packages/app.py': 'handler' }),
    );
    expect(finding).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('neither in the artifact nor in its layers'),
    });
  });

  test('an ARN makes it a warning that names it', () => {
    const [finding] = findings(
      'python3.13',
      'app.handler',
      {},
      { layersMode: 'attach', layers: [{ arn: 'arn:aws:lambda:eu-west-1:123456789012:layer:x:3' }] },
    );
    expect(finding).toMatchObject({
      severity: 'warning',
      code: 'handler/missing',
      message: expect.stringContaining('layer:x:3 may hold it'),
    });
  });

  test('a layer needs no handler', () => {
    expect(codes('provided.al2023', undefined, { 'lib/x': '' }, { kind: 'layer' })).toEqual([]);
  });
});

describe('bootstrap', () => {
  test.each<[string, Files, string, string]>([
    ['missing, but near', { 'target/bootstrap!': makeElf() }, 'error handler/missing', 'It lies at target/bootstrap'],
    ['not executable', { bootstrap: '#!/bin/sh\n' }, 'error handler/mode', 'chmod +x'],
    ['with Windows line ends', { 'bootstrap!': '#!/bin/sh\r\nexit\r\n' }, 'error handler/format', 'LF'],
  ])('%s', (_, files, code, hint) => {
    const [finding] = findings('provided.al2023', undefined, files);
    expect(`${finding!.severity} ${finding!.code}`).toBe(code);
    expect(finding!.hint).toContain(hint);
  });

  test('neither program nor script', () => {
    expect(codes('provided.al2023', undefined, { 'bootstrap!': 'echo hello\n' })).toEqual(['error handler/format']);
  });
});
