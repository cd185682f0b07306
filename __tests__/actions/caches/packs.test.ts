import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { saveCache } from '@actions/cache';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { overhear } from '../../../src/actions/overheard.ts';
import { restorePacks, savePacks } from '../../../src/actions/pack-cache.ts';
import { packOf } from '../../../src/build/tree-work.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { PULL_REQUEST, READ_ONLY } from '../services/token.ts';
import { fillWithNoise, installsOf, planOf, writeProject } from './installs-project.ts';
import { type Runner, runner } from './runner.ts';

jest.setTimeout(60_000);
let here: Runner;
let made = 0;

beforeAll(async () => {
  here = await runner();
});
afterAll(() => here.close());
beforeEach(() => here.as());
afterEach(() => {
  here.services.heal();
  here.services.evict();
  here.services.forget();
  rmSync(join(here.temporary, 'packs'), { recursive: true, force: true });
});

const REQUIREMENTS = { api: 'idna==3.11', web: 'six==1.17.0', job: 'idna==3.10' };
const project = (requirements: Record<string, string> = REQUIREMENTS, source?: string): Plan =>
  planOf(writeProject(join(here.root, 'project'), requirements, source), join(here.root, 'plans'));

/** A machine that has never built: its store is empty. */
function freshStore(): { store: Store; warnings: string[] } {
  const warnings: string[] = [];
  const store = openStore(join(here.root, `store-${made++}`), { warn: (message) => warnings.push(message) });
  return { store, warnings };
}

const OWNER = { scope: '', leg: 'amd64' };
const folder = () => join(here.temporary, 'packs');
const restore = (step: ReturnType<Runner['step']>, plan: Plan, store: Store, more = {}) =>
  restorePacks({
    ...{ ...OWNER, ...step, plan, store, needed: [...plan.trees.keys()], folder: folder(), force: false, ...more },
  });
const packsOf = (plan: Plan) => installsOf(plan).map(({ key }) => packOf({ plan }, key));

/** A job: restores, makes what is missing, saves. @returns what it restored, and its log */
async function job(plan: Plan, more = {}, { store } = freshStore()) {
  const step = here.step();
  const state = await restore(step, plan, store, more);
  fillWithNoise(store, plan);
  const after = here.step();
  if (state) await savePacks(JSON.parse(JSON.stringify(state)), after);
  return { state, store, lines: [...step.lines, ...after.lines], warnings: [...step.warnings(), ...after.warnings()] };
}

describe('packs in the Actions cache', () => {
  test('what one run made, the next one has; an equal set is not saved again', async () => {
    const plan = project();
    const first = await job(plan);
    expect([first.state?.hit, first.warnings]).toEqual(['none', []]);
    expect(here.services.caches().map(({ key }) => key)).toEqual([
      expect.stringMatching(/^lambda-packer-packs-v1--amd64-[0-9a-f]{32}-[0-9a-f]{32}$/),
    ]);
    here.services.forget();
    const { store, warnings } = freshStore();
    const step = here.step();
    const state = await restore(step, plan, store);
    expect(state?.hit).toBe('exact');
    for (const key of packsOf(plan)) expect(store.read(key)!.bytes().equals(first.store.read(key)!.bytes())).toBe(true);
    await savePacks(state!, step);
    expect([here.services.received('cache.blob'), here.services.counts()['cache.CreateCacheEntry']]).toEqual([
      0,
      undefined,
    ]);
    expect([warnings, step.warnings(), existsSync(folder())]).toEqual([[], [], false]);
    // What the client prints for its own sake is nothing that a user must read.
    expect(here.console.filter((line) => !/^::(?:debug|add-mask)::/.test(line))).toEqual([]);
  });

  test('twenty edits of source upload nothing', async () => {
    await job(project());
    here.services.forget();
    for (let edit = 2; edit <= 21; edit++) {
      const { state } = await job(project(REQUIREMENTS, String(edit)));
      expect(state?.hit).toBe('exact');
    }
    expect(here.services.received('cache.blob')).toBe(0);
  });

  test('twenty changes of requirements leave an entry that is no larger than the first', async () => {
    await job(project());
    for (let change = 1; change <= 20; change++) {
      const { state } = await job(project({ ...REQUIREMENTS, web: `six==2.${change}.0` }));
      expect([state?.hit, state?.restored?.packs.length]).toEqual(['partial', 2]);
    }
    const sizes = here.services.caches().map(({ size }) => size);
    expect(sizes).toHaveLength(21);
    expect(sizes.at(-1)! / sizes[0]!).toBeLessThan(1.1);
  });

  test('a shard, a scope and a platform have packs of their own, whatever a scope is called', async () => {
    const plan = project();
    const scopes = ['', 'a', 'a-amd64', 'a,b', 'größe/ü', 'x'.repeat(600)];
    for (const scope of scopes) for (const leg of ['amd64', 'amd64-1of2']) await job(plan, { scope, leg });
    const keys = here.services.caches().map(({ key }) => key);
    expect(new Set(keys).size).toBe(12);
    expect(keys.filter((key) => key.includes(',') || key.length > 512)).toEqual([]);
    for (const key of keys)
      expect(keys.filter((other) => other.startsWith(key.replace(/[0-9a-f]{32}-[0-9a-f]{32}$/, '')))).toEqual([key]);
  });

  test('after a build that failed, what was made is saved; when nothing was made, nothing is', async () => {
    const plan = project();
    const { store } = freshStore();
    const step = here.step();
    const state = await restore(step, plan, store);
    await savePacks(state!, step);
    expect(here.services.caches()).toEqual([]);
    const some = {
      ...plan,
      trees: new Map(
        installsOf(plan)
          .slice(0, 2)
          .map((tree) => [tree.key, tree]),
      ),
    };
    fillWithNoise(store, some);
    await savePacks(state!, step);
    const { state: next } = await job(plan);
    expect([next?.hit, next?.restored?.packs.length]).toEqual(['partial', 2]);
  });

  test('what was made anew by force takes the place of what was there', async () => {
    const plan = project();
    await job(plan);
    const forced = await job(plan, { force: true });
    expect(forced.state?.hit).toBe('none');
    const { store } = await job(plan);
    for (const key of packsOf(plan)) expect(store.peek(key)!.sha256).toBe(forced.store.peek(key)!.sha256);
    expect(here.services.caches()).toHaveLength(2);
  });

  test('nothing is asked when the store has everything, or nothing needs a solve', async () => {
    const plan = project();
    const machine = freshStore();
    await job(plan, {}, machine);
    here.services.forget();
    const step = here.step();
    expect((await restore(step, plan, machine.store))?.hit).toBe('exact');
    const sources = [...plan.trees.values()].filter(({ recipe }) => recipe.kind === 'source').map(({ key }) => key);
    expect(await restore(step, plan, freshStore().store, { needed: sources })).toBeUndefined();
    expect(here.services.counts()).toEqual({});
  });

  test('a pull request reads the packs of its base, and writes its own', async () => {
    await job(project());
    here.as({ scopes: PULL_REQUEST });
    const changed = project({ ...REQUIREMENTS, web: 'six==1.16.0' });
    expect((await job(changed)).state?.hit).toBe('partial');
    here.as();
    const { state } = await job(project());
    expect(state?.hit).toBe('exact');
    expect(here.services.caches().map(({ scope }) => scope)).toEqual(['refs/heads/main', 'refs/pull/7/merge']);
  });

  test('a token that may only read is told once', async () => {
    await job(project());
    here.as({ scopes: READ_ONLY });
    const { state, warnings } = await job(project({ ...REQUIREMENTS, web: 'six==1.16.0' }));
    expect(state?.hit).toBe('partial');
    expect(warnings).toEqual([expect.stringMatching(/cache write denied.*goes on without/)]);
  });
});

describe('what is restored is not trusted', () => {
  type Damage = (at: { packs: string; blobs: string; entry: string; blob: string; other: string }) => void;
  const entryOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const swap = (a: string, b: string) => {
    renameSync(a, `${a}.swap`);
    renameSync(b, a);
    renameSync(`${a}.swap`, b);
  };
  const flip = (path: string, at: number) => {
    const bytes = readFileSync(path);
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    writeFileSync(path, bytes);
  };
  const rewrite = (path: string, change: (entry: Record<string, unknown>) => void) => {
    const entry = entryOf(path);
    change(entry);
    writeFileSync(path, JSON.stringify(entry));
  };
  const DAMAGES: Record<string, Damage> = {
    'the first byte of a blob': ({ blob }) => flip(blob, 0),
    'the last byte of a blob': ({ blob }) => flip(blob, -1),
    'a byte in the middle of a blob': ({ blob }) => flip(blob, 9_999),
    'half a blob': ({ blob }) => truncateSync(blob, 10_000),
    'an empty blob': ({ blob }) => truncateSync(blob, 0),
    'a longer blob': ({ blob }) => appendFileSync(blob, 'more'),
    'no blob': ({ blob }) => rmSync(blob),
    'a folder for a blob': ({ blob }) => {
      rmSync(blob);
      mkdirSync(blob);
    },
    'a link to a file of the machine for a blob': ({ blob }) => {
      rmSync(blob);
      symlinkSync('/etc/hostname', blob);
    },
    'a device for a blob': ({ blob }) => {
      rmSync(blob);
      symlinkSync('/dev/zero', blob);
    },
    'the blob of another pack': ({ blob, other, blobs }) =>
      copyFileSync(join(blobs, `${entryOf(other).sha256}.zip`), blob),
    'the entry of another pack': ({ entry, other }) => swap(entry, other),
    'an entry that names another blob': ({ entry, other }) =>
      rewrite(entry, (value) => Object.assign(value, { sha256: entryOf(other).sha256 })),
    'an entry that names a file elsewhere': ({ entry }) =>
      rewrite(entry, (value) => Object.assign(value, { sha256: '../../../../etc/passwd' })),
    'a byte of an entry': ({ entry }) => flip(entry, 40),
    'half an entry': ({ entry }) => truncateSync(entry, 300),
    'an empty entry': ({ entry }) => truncateSync(entry, 0),
    'no entry': ({ entry }) => rmSync(entry),
    'an entry of other facts': ({ entry }) => rewrite(entry, (value) => Object.assign(value, { files: 7 })),
    'an entry of another form': ({ entry }) => rewrite(entry, (value) => Object.assign(value, { schema: 2 })),
    'an entry that is no JSON': ({ entry }) => writeFileSync(entry, 'PK\u0003\u0004'),
  };

  test(`${Object.keys(DAMAGES).length} kinds of damage: each pack is a miss, and the rest is used`, async () => {
    const damages = Object.entries(DAMAGES);
    // One pack for each damage, one that a swap takes along, and a sound one.
    const names = [...damages.map((_, i) => `f${i}`), 'taken-along', 'sound'];
    const plan = project(Object.fromEntries(names.map((name, i) => [name, `six==1.${i}.0`])));
    const { store } = freshStore();
    fillWithNoise(store, plan);
    const keys = new Map(installsOf(plan).map((tree) => [tree.label.split('/').at(-2)!, packOf({ plan }, tree.key)]));
    const [packs, blobs] = [join(store.folder, 'packs'), join(store.folder, 'blobs')];
    const entry = (name: string) => join(packs, `${keys.get(name)}.json`);
    for (const [i, [, damage]] of damages.entries()) {
      const own = entry(`f${i}`);
      damage({
        packs,
        blobs,
        entry: own,
        blob: join(blobs, `${entryOf(own).sha256}.zip`),
        other: entry('taken-along'),
      });
    }
    renameSync(store.folder, folder());
    await overhear([], () => saveCache([folder()], 'lambda-packer-packs-v1--amd64-0-0'));

    const fresh = freshStore();
    const step = here.step();
    const state = await restore(step, plan, fresh.store);
    expect(packsOf(plan).filter((key) => fresh.store.read(key))).toEqual([keys.get('sound')]);
    expect(state).toMatchObject({ hit: 'partial', restored: { packs: [keys.get('sound')] } });
    // One that is not there at all is no fault.
    expect(fresh.warnings).toHaveLength(damages.length);
    expect(readdirSync(join(fresh.store.folder, 'blobs'))).toHaveLength(1);
    expect(existsSync(folder())).toBe(false);
  });
});
