import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { restoreBase, saveBase } from '../../../src/actions/base-cache.ts';
import { type PackCacheState, restorePacks, savePacks } from '../../../src/actions/pack-cache.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import type { Fault } from '../services/faults.ts';
import { READ_ONLY, type Scope } from '../services/token.ts';
import { fillWithNoise, planOf, writeProject } from './installs-project.ts';
import { type Runner, runner } from './runner.ts';

jest.setTimeout(60_000);
/** Instead of nearly two minutes. What the client goes on about for longer is in faults.slow.ts. */
const LIMIT_MS = 700;
const OWNER = { scope: '', leg: 'amd64' };

let here: Runner;
let plan: Plan;
let full: Store;
let made = 0;
const folder = () => join(here.temporary, 'packs');
const open = () => openStore(join(here.root, `store-${made++}`), { warn: (message) => expect(message).toBe('') });
const restore = (step: ReturnType<Runner['step']>, store: Store) =>
  restorePacks({
    ...{ ...OWNER, ...step, plan, store, needed: [...plan.trees.keys()], folder: folder(), force: false },
  });

beforeAll(async () => {
  here = await runner();
  plan = planOf(
    writeProject(join(here.root, 'project'), { api: 'idna==3.11', web: 'six==1.17.0' }),
    join(here.root, 'p'),
  );
  full = open();
  fillWithNoise(full, plan);
});
afterAll(() => here.close());
beforeEach(async () => {
  here.as();
  const step = here.step();
  await savePacks((await restore(step, full))!, step);
  here.services.forget();
  here.console.length = 0;
});
afterEach(async () => {
  await here.services.down();
  here.services.heal();
  here.services.evict();
  await here.services.up();
});

type Trouble = Fault | 'down' | { scopes: Scope[] };

async function meet(trouble: Trouble): Promise<void> {
  if (trouble === 'down') await here.services.down();
  else if ('scopes' in trouble) here.as(trouble);
  else here.services.fail(trouble);
}

/** Neither an annotation nor a line of the client's own, and no more than one warning of ours. */
function expectOneWarning(step: ReturnType<Runner['step']>, said: RegExp): void {
  expect(here.console.filter((line) => !/^::(?:debug|add-mask)::/.test(line))).toEqual([]);
  expect(step.warnings()).toEqual([expect.stringMatching(said)]);
}

const NOT_ASKED_AGAIN = /goes on without the Actions cache/;

describe('a restore that fails is a miss', () => {
  const FAULTS: [string, Trouble, RegExp][] = [
    ['429', { on: 'cache', trouble: { status: 429 } }, NOT_ASKED_AGAIN],
    ['500 for the content', { on: 'cache.blob.get', trouble: { status: 500 } }, NOT_ASKED_AGAIN],
    ['403', { on: 'cache.GetCacheEntryDownloadURL', trouble: { status: 403 } }, NOT_ASKED_AGAIN],
    ['403 for the content', { on: 'cache.blob.get', trouble: { status: 403 } }, /damaged/],
    ['a token that may read nothing', { scopes: [] }, /cache read denied/],
    ['half the archive', { on: 'cache.blob.get', trouble: 'truncated' }, /damaged/],
    ['a wrong byte in the archive', { on: 'cache.blob.get', trouble: 'corrupt' }, /damaged/],
    ['a broken connection', { on: 'cache.GetCacheEntryDownloadURL', trouble: 'reset' }, NOT_ASKED_AGAIN],
    ['a connection that breaks in the middle', { on: 'cache.blob.get', trouble: 'reset' }, NOT_ASKED_AGAIN],
    ['no answer', { on: 'cache', trouble: 'hang' }, /no answer: there was no progress for 1 s/],
    ['a service that is down', 'down', NOT_ASKED_AGAIN],
  ];

  test.each(FAULTS)('%s', async (_name, trouble, said) => {
    await meet(trouble);
    const step = here.step(LIMIT_MS);
    const store = open();
    const started = performance.now();
    const state = await restore(step, store);
    expect(state).toMatchObject({ hit: 'none' });
    expect(state?.restored).toBeUndefined();
    expect([existsSync(folder()), readdirSync(join(store.folder, 'packs'))]).toEqual([false, []]);
    // A service that is in trouble is not asked a second time, and so not waited for.
    const base = { ...OWNER, ...step, branch: 'main', folder: join(here.temporary, 'base') };
    expect(await restoreBase(base)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(LIMIT_MS + 4_000);
    expectOneWarning(step, said);
  });
});

describe('a save that fails costs nothing but the save', () => {
  const FAULTS: [string, Trouble, RegExp][] = [
    ['403 for a new key', { on: 'cache.CreateCacheEntry', trouble: { status: 403 } }, NOT_ASKED_AGAIN],
    ['429', { on: 'cache.CreateCacheEntry', trouble: { status: 429 } }, NOT_ASKED_AGAIN],
    ['a token that may only read', { scopes: READ_ONLY }, /cache write denied/],
    ['403 for the content', { on: 'cache.blob.put', trouble: { status: 403 } }, NOT_ASKED_AGAIN],
    ['a broken connection', { on: 'cache.CreateCacheEntry', trouble: 'reset' }, NOT_ASKED_AGAIN],
    ['no answer', { on: 'cache.CreateCacheEntry', trouble: 'hang' }, /no answer: there was no progress for 1 s/],
    ['a full storage', { on: 'cache.CreateCacheEntry', trouble: 'quota' }, /quota/],
    ['a storage that is full in the end', { on: 'cache.FinalizeCacheEntryUpload', trouble: 'quota' }, /quota/],
    ['a service that is down', 'down', NOT_ASKED_AGAIN],
  ];

  test.each(FAULTS)('%s', async (_name, trouble, said) => {
    here.services.evict();
    const state: PackCacheState = { ...(await restore(here.step(), full))! };
    await meet(trouble);
    const step = here.step(LIMIT_MS);
    const started = performance.now();
    await savePacks(state, step);
    const base = { ...OWNER, ...step, branch: 'main', folder: join(here.temporary, 'base') };
    await saveBase(base, join(here.root, 'project/package_config.yaml'), 'abc');
    expect(performance.now() - started).toBeLessThan(LIMIT_MS + 4_000);
    expect([here.services.caches(), existsSync(folder()), existsSync(base.folder)]).toEqual([[], false, false]);
    expectOneWarning(step, said);
  });
});

test('two that are asked at the same time make one warning', async () => {
  await here.services.down();
  const step = here.step();
  const base = { ...OWNER, ...step, branch: 'main', folder: join(here.temporary, 'base') };
  await Promise.all([restoreBase(base), restore(step, open())]);
  expectOneWarning(step, NOT_ASKED_AGAIN);
});

test('without an Actions cache the build does without, and says so once', async () => {
  const before = process.env.ACTIONS_RESULTS_URL;
  delete process.env.ACTIONS_RESULTS_URL;
  const step = here.step();
  expect((await restore(step, open()))?.hit).toBe('none');
  expect(
    await restoreBase({ ...OWNER, ...step, branch: 'main', folder: join(here.temporary, 'base') }),
  ).toBeUndefined();
  expect(step.lines).toEqual([expect.stringMatching(/^info: There is no Actions cache here/)]);
  process.env.ACTIONS_RESULTS_URL = before;
});

test('what a broken off restore left is not taken for a whole one by the next', async () => {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(join(folder(), 'packs'), { recursive: true });
  writeFileSync(join(folder(), 'packs', 'stray.json'), '{}');
  here.services.evict();
  expect((await restore(here.step(), open()))?.hit).toBe('none');
  expect(existsSync(folder())).toBe(false);
  rmSync(folder(), { recursive: true, force: true });
});
