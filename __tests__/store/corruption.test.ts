import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inFolder } from '../archive/support.ts';
import { keyOf, put, storeIn } from './support.ts';

const CONTENT = 'the bytes of a pack, of which any may change';

interface Place {
  folder: string;
  entry: string;
  blob: string;
  /** Entry and blob of another pack. */
  other: { entry: string; blob: string };
}

/** Changes the entry's JSON. */
const edit =
  (change: (entry: Record<string, unknown>) => void) =>
  ({ entry }: Place) => {
    const value = JSON.parse(readFileSync(entry, 'utf8'));
    change(value);
    writeFileSync(entry, JSON.stringify(value));
  };

const instead = (path: string, make: () => void): void => {
  rmSync(path);
  make();
};

const KINDS: [string, (place: Place) => void][] = [
  ['the blob is missing', ({ blob }) => rmSync(blob)],
  ['the blob is empty', ({ blob }) => truncateSync(blob)],
  ['the blob is truncated', ({ blob }) => truncateSync(blob, CONTENT.length - 1)],
  ['the blob has a byte more', ({ blob }) => writeFileSync(blob, `${CONTENT}.`)],
  ['a bit of the blob is another', ({ blob }) => writeFileSync(blob, CONTENT.replace('y', 'x'))],
  ['the blob is zeros', ({ blob }) => writeFileSync(blob, Buffer.alloc(CONTENT.length))],
  ['the blob is that of another pack', ({ blob, other }) => writeFileSync(blob, readFileSync(other.blob))],
  ['the blob is a folder', ({ blob }) => instead(blob, () => mkdirSync(blob))],
  ['the blob is a link to nothing', ({ blob }) => instead(blob, () => symlinkSync('nothing', blob))],
  ['the blob is a link to itself', ({ blob }) => instead(blob, () => symlinkSync(blob, blob))],
  ['the blob is a device', ({ blob }) => instead(blob, () => symlinkSync('/dev/zero', blob))],
  ['the blobs are gone', ({ folder }) => rmSync(join(folder, 'blobs'), { recursive: true })],
  ['the entry is empty', ({ entry }) => truncateSync(entry)],
  ['the entry is cut off', ({ entry }) => truncateSync(entry, 60)],
  ['the entry is no JSON', ({ entry }) => writeFileSync(entry, Buffer.from([0xff, 0, 1]))],
  ['the entry is null', ({ entry }) => writeFileSync(entry, 'null')],
  ['the entry is a list', ({ entry }) => writeFileSync(entry, '[]')],
  ['the entry is a folder', ({ entry }) => instead(entry, () => mkdirSync(entry))],
  ['the entry is a link to itself', ({ entry }) => instead(entry, () => symlinkSync(entry, entry))],
  ['the entry is that of another pack', ({ entry, other }) => renameSync(other.entry, entry)],
  ['a digit of the recipe is another', edit((entry) => (entry.recipe = { kind: 'source', files: [{ path: 'a' }] }))],
  ['the entry has another schema', edit((entry) => (entry.schema = 2))],
  ['the entry has no key', edit((entry) => delete entry.key)],
  ['the entry names no blob', edit((entry) => delete entry.sha256)],
  ['the entry names a path as its blob', edit((entry) => (entry.sha256 = '../../../../etc/passwd'))],
  [
    'the entry names the blob of another pack',
    (place) => edit((entry) => (entry.sha256 = place.other.blob.slice(-68, -4)))(place),
  ],
  ['the entry has another size', edit((entry) => (entry.size = 1))],
  ['the entry has a size that is none', edit((entry) => (entry.size = -1))],
  ['the entry counts no files', edit((entry) => (entry.files = '3'))],
  ['the entry has no recipe', edit((entry) => delete entry.recipe)],
  ['the entry has an unknown compression', edit((entry) => (entry.compression = 'best'))],
  ['the entry has ELF facts that are none', edit((entry) => (entry.elf = [null]))],
  ['the entry has a `made` that is none', edit((entry) => (entry.made = 'yesterday'))],
];

describe('a damaged pack is a miss with a warning, and can be written anew', () => {
  test('20 kinds at least', () => expect(KINDS.length).toBeGreaterThanOrEqual(20));

  const damaged = (damage: (place: Place) => void) =>
    inFolder((folder) => {
      const before = storeIn(folder).store;
      const [pack, other] = [put(before, 'a', CONTENT), put(before, 'b', 'z'.repeat(CONTENT.length))];
      const entryOf = (name: string) => join(folder, 'packs', `${keyOf(name)}.json`);
      damage({ folder, entry: entryOf('a'), blob: pack.path, other: { entry: entryOf('b'), blob: other.path } });
      const { store, warnings } = storeIn(folder);
      expect(store.read(keyOf('a'))).toBeUndefined();
      expect(warnings).toEqual([expect.stringContaining(keyOf('a').slice(0, 12))]);
      expect(() => [store.has(keyOf('a')), store.list(), store.verify(), store.prune({})]).not.toThrow();
      put(store, 'a', CONTENT);
      const after = storeIn(folder);
      expect(after.store.read(keyOf('a'))?.bytes().toString()).toBe(CONTENT);
      expect(after.warnings).toEqual([]);
    });

  test.each(KINDS)('%s', (_what, damage) => damaged(damage));

  test.each(['entry', 'blob'] as const)('the %s may not be read', (which) => {
    if (process.getuid?.() === 0)
      return console.warn(`NOT TESTED as root, who may read everything: the ${which} may not be read`);
    return damaged((place) => chmodSync(place[which], 0));
  });
});
