import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { openStore } from '../../../src/store/store.ts';
import type { Fault } from '../services/faults.ts';
import { fillWithNoise, planOf, writeProject } from './installs-project.ts';
import { type Runner, runner } from './runner.ts';

jest.setTimeout(120_000);

let here: Runner;
let config: string;
const storeOf = (what: string) => join(here.root, `store-${what}`);
beforeAll(async () => {
  here = await runner();
  config = writeProject(join(here.root, 'project'), { api: 'idna==3.11', web: 'six==1.17.0' });
  const store = openStore(storeOf('save'), { warn: () => {} });
  fillWithNoise(store, planOf(config, storeOf('save')));
});
afterAll(() => here.close());
afterEach(() => here.services.heal());

/** @returns lines that the process told, without the debug lines, and how long it ran */
async function step(what: 'restore' | 'save', limitMs?: number) {
  const started = performance.now();
  const loader = pathToFileURL(resolve('__tests__/archive/typescript.mjs')).href;
  const words = ['--import', loader, '__tests__/actions/caches/step.ts', what, storeOf(what), config];
  const { stdout } = await promisify(execFile)(process.execPath, [...words, ...(limitMs ? [String(limitMs)] : [])], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const lines = stdout.split('\n').filter((line) => line !== '' && !/^::(?:debug|add-mask)::/.test(line));
  return { lines, ms: performance.now() - started };
}

/** Faults that the client itself goes on about for long, in the full and cut short. */
const FAULTS: [string, 'restore' | 'save', Fault, number | undefined][] = [
  ['503, until the client gives up', 'restore', { on: 'cache', trouble: { status: 503 } }, undefined],
  ['503', 'restore', { on: 'cache', trouble: { status: 503 } }, 2_000],
  ['content that never comes', 'restore', { on: 'cache.blob.get', trouble: 'hang' }, 2_000],
  ['content that trickles', 'restore', { on: 'cache.blob.get', trouble: { bytesPerSecond: 2_000 } }, 2_000],
  ['503', 'save', { on: 'cache', trouble: { status: 503 } }, 2_000],
  ['503 for a new key', 'save', { on: 'cache.CreateCacheEntry', trouble: { status: 503 } }, 2_000],
  ['500 for the content', 'save', { on: 'cache.blob.put', trouble: { status: 500 } }, undefined],
  ['content that breaks off', 'save', { on: 'cache.blob.put', trouble: 'reset' }, 2_000],
  ['no answer to the content', 'save', { on: 'cache.blob.put', trouble: 'hang' }, 2_000],
  ['no answer to the end', 'save', { on: 'cache.FinalizeCacheEntryUpload', trouble: 'hang' }, 2_000],
];

test.each(FAULTS)('%s (%s): one warning, and the process ends', async (_name, what, fault, limitMs) => {
  here.services.evict();
  if (what === 'restore') await step('save');
  here.services.fail(fault);
  const { lines, ms } = await step(what, limitMs);
  expect(lines).toEqual([
    expect.stringMatching(/^warning: .*\. The build goes on without the Actions cache\.$/),
    `hit: ${what === 'restore' ? 'none' : 'exact'}`,
  ]);
  // Much less than what the client would take by itself.
  expect(ms).toBeLessThan(limitMs === undefined ? 90_000 : limitMs + 20_000);
  expect(existsSync(join(here.temporary, 'packs'))).toBe(false);
  if (what === 'save') expect(here.services.caches()).toEqual([]);
});
