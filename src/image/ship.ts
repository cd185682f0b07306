import { hash } from 'node:crypto';
import { failure } from '../errors.ts';
import { type Assembled, INDEX_TYPE, MANIFEST_TYPE } from './assemble.ts';
import { type Blob, pushBlob, pushManifest, UNKNOWN } from './push.ts';
import type { Remote } from './remote.ts';

/** An image, ready to be stored somewhere. */
export interface Image extends Assembled {
  /** Of the base, then ours, the lowest first. */
  blobs: Blob[];
}

/** With the registry that has its base; undefined: this machine. */
export type PlacedImage = Image & { registry?: string };

export type Shipped = 'pushed' | 'retagged';

/** Blobs that are sent at the same time. */
const LANES = 3;

/** Stores an image under a tag: only what the registry lacks is sent, the manifest last. @throws PackerError; the signal's reason */
export async function pushImage({ repository, version }: Remote, image: Image, signal: AbortSignal): Promise<Shipped> {
  const there = await repository.request('HEAD', `manifests/${image.digest}`, {
    headers: { accept: MANIFEST_TYPE },
    expected: UNKNOWN,
  });
  if (!there.ok) {
    const queue = [...new Map([...image.blobs, configBlob(image)].map((blob) => [blob.sha256, blob])).values()];
    const lane = async (): Promise<void> => {
      for (let blob = queue.shift(); blob !== undefined; blob = queue.shift()) {
        signal.throwIfAborted();
        await pushBlob(repository, blob, signal);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  signal.throwIfAborted();
  await pushManifest(repository, version, image.manifest, MANIFEST_TYPE);
  return there.ok ? 'retagged' : 'pushed';
}

const configBlob = ({ config }: Assembled): Blob => ({
  sha256: hash('sha256', config),
  size: config.length,
  open: () => config,
});

/** A single image of an index. */
export interface Indexed {
  digest: string;
  platform: string;
}

/** An index of a function's images, which lie in the same repository (OCI image-spec, image-index.md). False: it is there. @throws PackerError */
export async function pushIndex({ repository, version }: Remote, images: readonly Indexed[]): Promise<boolean> {
  const manifests: object[] = [];
  for (const { digest, platform } of images) {
    const there = await repository.request('HEAD', `manifests/${digest}`, {
      headers: { accept: MANIFEST_TYPE },
      expected: [404],
    });
    if (!there.ok)
      throw failure('image/index', `the repository of image_index does not hold ${digest}`, {
        hint: 'image_index and image_tag must name the same repository.',
      });
    const [os, architecture] = platform.split('/');
    const size = Number(there.headers.get('content-length'));
    manifests.push({ mediaType: MANIFEST_TYPE, digest, size, platform: { architecture, os } });
  }
  const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests }));
  const known = await repository.request('HEAD', `manifests/${version}`, {
    headers: { accept: INDEX_TYPE },
    expected: UNKNOWN,
  });
  if (known.ok && known.headers.get('docker-content-digest') === `sha256:${hash('sha256', index)}`) return false;
  await pushManifest(repository, version, index, INDEX_TYPE);
  return true;
}
