import { afterEach, describe, expect, test } from '@jest/globals';
import { pushBlob } from '../../src/image/push.ts';
import { remoteOf } from '../../src/image/remote.ts';
import { pushIndex } from '../../src/image/ship.ts';
import { type Behaviour, digestOf, registryStore } from './registry-store.ts';

const { signal } = new AbortController();
const context = { env: {}, home: '/nowhere', signal };
const bytes = Buffer.from('a layer'.repeat(1000));
const blob = {
  sha256: digestOf(bytes).slice(7),
  size: bytes.length,
  open: async function* () {
    yield bytes.subarray(0, 100);
    yield bytes.subarray(100);
  },
};

let registry: Awaited<ReturnType<typeof registryStore>>;
afterEach(() => registry.close());
async function remoteIn(behaviour: Behaviour, tag = '1') {
  registry = await registryStore(behaviour);
  registry.blobs.set(`base/python ${digestOf(bytes)}`, bytes);
  return remoteOf(`${registry.host}/team/api:${tag}`, context);
}
const isThere = () => registry.blobs.get(`team/api ${digestOf(bytes)}`)?.equals(bytes);
const uploads = () => registry.requests.filter((line) => line.startsWith('PATCH'));

describe('a blob of another repository of the registry', () => {
  test('is mounted, by a token that may read it there', async () => {
    const { repository } = await remoteIn({ tokens: true });
    expect(await pushBlob(repository, { ...blob, from: 'base/python' }, signal)).toBe('there');
    expect(isThere()).toBe(true);
    expect(uploads()).toEqual([]);
    expect(registry.requests.filter((line) => line.includes('/token')).at(-1)).toContain('base%2Fpython%3Apull');
  });

  test.each<[string, Behaviour]>([
    ['no token opens that repository', { tokens: true, closed: ['base/python'] }],
    ['the registry mounts nothing', { mounts: 'refuse' }],
  ])('is sent where %s', async (_, behaviour) => {
    const { repository } = await remoteIn(behaviour);
    expect(await pushBlob(repository, { ...blob, from: 'base/python' }, signal)).toBe('sent');
    expect(isThere()).toBe(true);
    expect(uploads()).toHaveLength(1);
  });
});

test('a registry that knows no HEAD is sent all', async () => {
  const { repository } = await remoteIn({ missing: 405 });
  expect(await pushBlob(repository, blob, signal)).toBe('sent');
  expect(isThere()).toBe(true);
});

test('an upload that breaks is begun anew', async () => {
  const { repository } = await remoteIn({ breaks: 1 });
  expect(await pushBlob(repository, blob, signal)).toBe('sent');
  expect(isThere()).toBe(true);
}, 15_000);

test('an index is put once, and only of images that are in its repository', async () => {
  const remote = await remoteIn({}, 'all');
  registry.seed('team/api', 'amd64', {}, bytes);
  const [[, manifest]] = [...registry.manifests] as [[string, { bytes: Buffer }]];
  const image = { digest: digestOf(manifest.bytes), platform: 'linux/amd64' };
  expect(await pushIndex(remote, [image])).toBe(true);
  expect(await pushIndex(remote, [image])).toBe(false);
  await expect(pushIndex(remote, [{ ...image, digest: `sha256:${'0'.repeat(64)}` }])).rejects.toThrow(
    'must name the same repository',
  );
});
