import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sha256 } from '../../src/plan/canonical.ts';
import { fileMemory } from '../../src/plan/file-memory.ts';
import { hashFiles } from '../../src/plan/hash-files.ts';
import { listSource } from '../../src/plan/sources.ts';

const RULES = { topExclude: [], packageExclude: [], symlinks: 'keep' } as const;
const LATER = Date.now() + 60_000;
let folder: string;
const write = (content: string) => writeFileSync(join(folder, 'src', 'app.py'), content);
const hashes = (memory: ReturnType<typeof fileMemory>) =>
  hashFiles(listSource({ path: join(folder, 'src') }, RULES), memory).files.map((file) => file.sha256);
/** A memory in which the file is known under a false hash, which shows whether it was read. */
const trick = () => {
  const first = fileMemory(undefined, LATER);
  hashes(first);
  const record = first.news()!;
  for (const entry of Object.values(record)) entry[1] = '0'.repeat(64);
  return fileMemory(record, LATER);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  mkdirSync(join(folder, 'src'));
  write('one');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file that stayed as it was is not read again', () => {
  const memory = trick();
  expect(hashes(memory)).toEqual(['0'.repeat(64)]);
  expect(memory.news()).toBeUndefined();
});

test('a file of the same size with its old time put back is read again', async () => {
  const memory = trick();
  const { atime, mtime } = statSync(join(folder, 'src', 'app.py'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  write('two');
  utimesSync(join(folder, 'src', 'app.py'), atime, mtime);
  expect(hashes(memory)).toEqual([sha256('two')]);
});

test('a file that changed just now is not remembered, since it may change again within a tick', () => {
  const memory = fileMemory(undefined, Date.now());
  hashes(memory);
  expect(memory.news()).toBeUndefined();
});

test.each([null, 7, 'text', [], { '/x': 1 }])('a record that is %p is no memory', (record) => {
  expect(hashes(fileMemory(record, LATER))).toEqual([sha256('one')]);
});
