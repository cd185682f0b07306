import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packKey } from '../../src/store/entry.ts';
import { inFolder, problemOf } from '../archive/support.ts';
import { keyOf, put, storeIn } from './support.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Makes a file look as if it had last been touched so long ago. */
function age(path: string, ms: number): void {
  const then = new Date(Date.now() - ms);
  utimesSync(path, then, then);
}

describe('packs', () => {
  test('are found again by another process', () =>
    inFolder((folder) => {
      const { store } = storeIn(join(folder, 'deep/store'));
      expect(store.has(keyOf('a'))).toBe(false);
      expect(store.read(keyOf('a'))).toBeUndefined();
      const written = put(store, 'a', 'content');
      const { store: other, warnings } = storeIn(store.folder);
      expect(other.has(keyOf('a'))).toBe(true);
      const read = other.read(keyOf('a'))!;
      expect(read.entry).toEqual(written.entry);
      expect(read.entry).toMatchObject({ schema: 1, key: keyOf('a'), size: 7, compression: 'default' });
      expect(read.bytes().toString()).toBe('content');
      expect(written.bytes().toString()).toBe('content');
      expect(warnings).toEqual([]);
    }));

  test('have a key for each tree, format and compression', () => {
    const keys = [
      packKey('sha256:a', 1, 'default'),
      packKey('sha256:b', 1, 'default'),
      packKey('sha256:a', 2, 'default'),
      packKey('sha256:a', 1, 'max'),
    ];
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  test('of equal bytes are held once', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      put(store, 'a', 'same');
      put(store, 'b', 'same');
      expect(readdirSync(join(folder, 'blobs'))).toHaveLength(1);
      expect(readdirSync(join(folder, 'packs'))).toHaveLength(2);
      expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    }));

  test('are looked up 500 at a time in a moment', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      const keys = Array.from({ length: 500 }, (_, i) => keyOf(String(i)));
      for (let i = 0; i < 250; i++) put(store, String(i), `content ${i}`);
      const start = performance.now();
      expect(keys.filter((key) => store.has(key))).toHaveLength(250);
      // 10 ms on a quiet machine; tests run beside each other.
      expect(performance.now() - start).toBeLessThan(100);
    }));

  test('used again are touched at most once a day', () =>
    inFolder((folder) => {
      put(storeIn(folder).store, 'a', 'x');
      const path = join(folder, 'packs', `${keyOf('a')}.json`);
      age(path, HOUR);
      const before = statSync(path).mtimeMs;
      storeIn(folder).store.read(keyOf('a'));
      expect(statSync(path).mtimeMs).toBe(before);
      age(path, 2 * DAY);
      storeIn(folder).store.read(keyOf('a'));
      expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(HOUR);
    }));

  test('that vanish while they are used are a problem to tell, not a crash', () =>
    inFolder(async (folder) => {
      const { store } = storeIn(folder, 0);
      put(store, 'a', 'content');
      const pack = store.read(keyOf('a'))!;
      rmSync(pack.path);
      expect(await problemOf(() => pack.bytes())).toMatchObject({ code: 'store/changed' });
    }));

  test('stay in memory while there is room', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder, 25);
      const [a, b, c] = ['a', 'b', 'c'].map((name) => put(store, name, name.repeat(10)));
      const first = a!.bytes();
      expect(a!.bytes()).toBe(first);
      b!.bytes();
      expect(a!.bytes()).toBe(first);
      c!.bytes();
      b!.bytes();
      expect(a!.bytes()).not.toBe(first);
    }));

  test('a store that cannot be made or written is a problem that names it', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), '');
      expect(await problemOf(() => storeIn(join(folder, 'file')))).toMatchObject({
        code: 'file/write',
        message: expect.stringContaining(join(folder, 'file')),
      });
    }));

  test('a store whose folders were removed meanwhile is written again', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      rmSync(join(folder, 'blobs'), { recursive: true });
      rmSync(join(folder, 'packs'), { recursive: true });
      put(store, 'a', 'x');
      expect(storeIn(folder).store.read(keyOf('a'))!.bytes().toString()).toBe('x');
    }));
});

describe('records', () => {
  test('are small values by any name', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      const name = '/home/me/dist: ../../etc';
      expect(store.readRecord(name)).toBeUndefined();
      store.writeRecord(name, { files: ['a'] });
      store.writeRecord('other', 1);
      expect(storeIn(folder).store.readRecord(name)).toEqual({ files: ['a'] });
    }));

  test('that are damaged are none', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      store.writeRecord('a', { x: 1 });
      const path = join(folder, 'records', readdirSync(join(folder, 'records'))[0]!);
      for (const text of ['', '{', 'null', '{"name":"b","value":1}']) {
        writeFileSync(path, text);
        expect(store.readRecord('a')).toBeUndefined();
      }
      rmSync(path);
      store.writeRecord('a', 2);
      expect(store.readRecord('a')).toBe(2);
    }));
});

describe('list and verify', () => {
  test('say what is there, used last first, and what is wrong with it', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      for (const name of ['a', 'b', 'c']) put(store, name, name);
      age(join(folder, 'packs', `${keyOf('a')}.json`), DAY);
      writeFileSync(join(folder, 'packs', `${keyOf('b')}.json`), '{');
      age(join(folder, 'packs', `${keyOf('b')}.json`), HOUR);
      expect(store.list().map(({ key, fault }) => [key, fault])).toEqual([
        [keyOf('c'), undefined],
        [keyOf('b'), 'its entry is not JSON'],
        [keyOf('a'), undefined],
      ]);
      rmSync(store.read(keyOf('c'))!.path);
      expect(store.verify()).toEqual([
        { key: keyOf('c'), fault: 'its blob is missing' },
        { key: keyOf('b'), fault: 'its entry is not JSON' },
        { key: keyOf('a') },
      ]);
    }));
});

describe('prune', () => {
  const entry = (folder: string, name: string) => join(folder, 'packs', `${keyOf(name)}.json`);

  test('removes by age', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      for (const name of ['old', 'new']) put(store, name, name.repeat(5));
      age(entry(folder, 'old'), 40 * DAY);
      expect(store.prune({ olderThanMs: 30 * DAY })).toEqual({ removed: 1, removedBytes: 15, kept: 1, keptBytes: 15 });
      expect([store.has(keyOf('old')), store.has(keyOf('new'))]).toEqual([false, true]);
      expect(store.read(keyOf('old'))).toBeUndefined();
      expect(readdirSync(join(folder, 'blobs'))).toHaveLength(1);
    }));

  test('removes what was not used for the longest time until the rest fits', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      for (const [i, name] of ['a', 'b', 'c', 'd'].entries()) {
        put(store, name, name.repeat(10));
        age(entry(folder, name), (9 - i) * HOUR);
      }
      expect(store.prune({ maxBytes: 25 })).toEqual({ removed: 2, removedBytes: 20, kept: 2, keptBytes: 20 });
      expect(['a', 'b', 'c', 'd'].filter((name) => store.has(keyOf(name)))).toEqual(['c', 'd']);
    }));

  test('keeps a blob that another entry needs, and counts it once', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      put(store, 'a', 'same bytes');
      put(store, 'b', 'same bytes');
      age(entry(folder, 'a'), 40 * DAY);
      expect(store.prune({ olderThanMs: DAY, maxBytes: 10 })).toEqual({
        removed: 1,
        removedBytes: 0,
        kept: 1,
        keptBytes: 10,
      });
      expect(storeIn(folder).store.read(keyOf('b'))!.bytes().toString()).toBe('same bytes');
    }));

  test('leaves young blobs that nobody names yet, and removes old leftovers', () =>
    inFolder((folder) => {
      const { store } = storeIn(folder);
      put(store, 'a', 'x');
      const leftovers = {
        young: ['blobs/1.zip', 0],
        old: ['blobs/2.zip', 2 * HOUR],
        writing: ['tmp/3.zip', HOUR],
        killed: ['tmp/4.zip', 2 * DAY],
      } as const;
      for (const [path, ms] of Object.values(leftovers)) {
        writeFileSync(join(folder, path), 'left');
        age(join(folder, path), ms);
      }
      writeFileSync(entry(folder, 'broken'), 'no JSON');
      expect(store.prune({})).toEqual({ removed: 1, removedBytes: 4, kept: 1, keptBytes: 1 });
      expect(
        Object.entries(leftovers)
          .filter(([, [path]]) => existsSync(join(folder, path)))
          .map(([what]) => what),
      ).toEqual(['young', 'writing']);
      expect(store.verify()).toEqual([{ key: keyOf('a') }]);
    }));
});
