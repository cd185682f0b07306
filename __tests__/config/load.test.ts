import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { PackerError } from '../../src/errors.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lambda-packer-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name = 'package_config.yaml') => join(folder, name);
const load = (name = 'package_config.yaml'): string => {
  try {
    loadConfig(file(name), name);
    return '';
  } catch (thrown) {
    if (thrown instanceof PackerError && thrown.exitCode === 2) return thrown.message;
    throw thrown;
  }
};

test('finds files and folders beside the configuration, and through links', () => {
  mkdirSync(file('api'));
  writeFileSync(file('requirements.txt'), '');
  symlinkSync('api', file('link'));
  writeFileSync(
    file(),
    'runtime_default: python3.13\nlambdas: {a: {path: link, requirements: requirements.txt}, b: {path: [api, requirements.txt]}}',
  );
  expect(loadConfig(file()).packages.map((pkg) => pkg.sources.map((part) => part.path))).toEqual([
    [file('link')],
    [file('api'), file('requirements.txt')],
  ]);
});

test('says what is missing', () => {
  writeFileSync(file(), 'runtime_default: python3.13\nlambdas: {a: {path: api}, b: {path: "x/\\u00e4"}}');
  symlinkSync('nowhere', file('api'));
  expect(load()).toBe(
    `package_config.yaml:2:21: error: lambdas.a.path: 'api' does not exist\n  Looked for ${file('api')}.\npackage_config.yaml:2:37: error: lambdas.b.path: 'x/ä' does not exist\n  Looked for ${file('x/ä')}.`,
  );
});

test('a file that is missing, a folder, a FIFO, too large, not UTF-8', () => {
  expect(load('nothing.yaml')).toMatch(/^error: nothing.yaml does not exist\n/);
  mkdirSync(file('folder'));
  expect(load('folder')).toMatch(/^error: folder is not a file\n/);
  execFileSync('mkfifo', [file('fifo')]);
  expect(load('fifo')).toMatch(/^error: fifo is not a file\n/);
  writeFileSync(file(), Buffer.alloc(1024 * 1024 + 1, 'a'));
  expect(load()).toMatch(/has 1,048,577 bytes; at most 1,048,576/);
  writeFileSync(file(), Buffer.from('lambdas: {a: \xff}', 'latin1'));
  expect(load()).toMatch(/is not UTF-8 text/);
  writeFileSync(file(), '');
  expect(load()).toMatch(/^package_config.yaml:1:1: error: the file is empty\n {2}Write, for example:/);
});
