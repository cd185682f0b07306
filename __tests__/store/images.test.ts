import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sha256 } from '../../src/plan/canonical.ts';
import { type ImageEntry, imageKey } from '../../src/store/images.ts';
import type { Store } from '../../src/store/store.ts';
import { inFolder } from '../archive/support.ts';
import { keyOf, put, storeIn } from './support.ts';

const DAY = 86_400_000;

/** Puts an image of these layers under a key. */
async function putImage(store: Store, name: string, layers: string[]): Promise<ImageEntry> {
  const content = new Map(layers.map((text) => [sha256(text), text]));
  const image: ImageEntry = {
    digest: `sha256:${sha256(name)}`,
    config: { architecture: 'amd64', name },
    layers: layers.map((text) => ({ mediaType: 'tar', sha256: sha256(text), size: text.length })),
  };
  await store.images.commit(imageKey(name), image, async function* (id) {
    yield Buffer.from(content.get(id)!);
  });
  return image;
}

test('an image is found again by another process, and a layer of several images is held once', () =>
  inFolder(async (folder) => {
    const { store } = storeIn(folder);
    const first = await putImage(store, 'one', ['system', 'jq']);
    const second = await putImage(store, 'two', ['system', 'git']);
    const { store: other, warnings } = storeIn(folder);
    expect(other.images.has(imageKey('one'))).toBe(true);
    expect(other.images.read(imageKey('one'))).toEqual(first);
    expect(other.images.read(imageKey('two'))).toEqual(second);
    expect(other.images.read(imageKey('three'))).toBeUndefined();
    expect(readdirSync(join(folder, 'blobs'))).toHaveLength(3);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    expect(warnings).toEqual([]);
  }));

test.each([
  ['a layer is gone', (store: Store) => rmSync(store.images.path(sha256('jq')))],
  ['a layer has other bytes', (store: Store) => writeFileSync(store.images.path(sha256('jq')), 'qj')],
  ['a layer has more bytes', (store: Store) => writeFileSync(store.images.path(sha256('jq')), 'jq and more')],
  ['its entry is cut off', (store: Store) => writeFileSync(entry(store), '{"check":"')],
  ['its entry says something else', (store: Store) => writeFileSync(entry(store), '{"key":1}')],
])('%s: a miss that is told, and made anew', (_, damage) =>
  inFolder(async (folder) => {
    const { store, warnings } = storeIn(folder);
    const image = await putImage(store, 'one', ['system', 'jq']);
    damage(store);
    expect(store.images.read(imageKey('one'))).toBeUndefined();
    expect(warnings.join()).toContain('cannot be used, and is made again');
    expect(store.verify().filter(({ fault }) => fault !== undefined)).toHaveLength(1);
    await putImage(store, 'one', ['system', 'jq']);
    expect(store.images.read(imageKey('one'))).toEqual(image);
  }),
);

test('a layer that is not what its digest says is not taken', () =>
  inFolder(async (folder) => {
    const { store } = storeIn(folder);
    const layers = [{ mediaType: 'tar', sha256: sha256('a'), size: 1 }];
    const committed = store.images.commit(imageKey('x'), { digest: '', config: {}, layers }, async function* () {
      yield Buffer.from('b');
    });
    await expect(committed).rejects.toThrow('does not have its digest');
    expect(store.images.has(imageKey('x'))).toBe(false);
    expect(readdirSync(join(folder, 'blobs'))).toEqual([]);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  }));

test('are listed and pruned as packs are, and a layer stays while an image names it', () =>
  inFolder(async (folder) => {
    const { store } = storeIn(folder);
    put(store, 'a', 'a pack');
    await putImage(store, 'old', ['system', 'jq']);
    await putImage(store, 'new', ['system', 'git']);
    const then = new Date(Date.now() - 40 * DAY);
    utimesSync(entry(store, 'old'), then, then);
    const listed = store.list().map(({ key, kind, size }) => [key, kind, size]);
    expect(listed).toContainEqual([imageKey('old'), 'base', 8]);
    expect(listed).toHaveLength(3);
    expect(store.prune({ olderThanMs: 30 * DAY })).toMatchObject({
      removed: 1,
      removedBytes: 2,
      kept: 2,
      keptBytes: 15,
    });
    expect(existsSync(store.images.path(sha256('system')))).toBe(true);
    expect(existsSync(store.images.path(sha256('jq')))).toBe(false);
    expect(store.images.read(imageKey('new'))).toBeDefined();
    expect(store.read(keyOf('a'))).toBeDefined();
    store.prune({ maxBytes: 0 });
    expect([...readdirSync(join(folder, 'blobs')), ...readdirSync(join(folder, 'images'))]).toEqual([]);
  }));

const entry = (store: Store, name = 'one') => join(store.folder, 'images', `${imageKey(name)}.json`);
