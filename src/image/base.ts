import type { Platform } from '../config/types.ts';
import { chooseInLayout } from '../convert/archive-image.ts';
import type { Chosen } from '../convert/choose.ts';
import { filesOfArchive, openFile } from '../convert/files.ts';
import { openRepository, type Repository } from '../convert/registry/client.ts';
import { chooseInRegistry } from '../convert/registry/image.ts';
import { parseReference } from '../convert/registry/reference.ts';
import type { BaseImage } from './assemble.ts';
import type { Blob } from './push.ts';
import { credentialsOf, type RegistryContext } from './remote.ts';

/** An image to put layers on. */
export interface FoundBase extends BaseImage {
  /** `sha256:…` of its manifest for the platform. */
  digest: string;
  blobs: Blob[];
  /** Where its blobs are; undefined: on this machine. */
  registry?: string;
}

/** @throws PackerError naming the image: not found, not for the platform, its registry cannot be reached */
export async function findBase(text: string, platform: Platform, context: RegistryContext): Promise<FoundBase> {
  const reference = parseReference(text);
  const { signal } = context;
  const repository = await openRepository(reference, () => credentialsOf(reference.registry, context), signal);
  const chosen = await chooseInRegistry(repository, reference.version, { shown: text, platform, signal });
  return {
    ...describe(chosen),
    registry: reference.registry,
    blobs: chosen.layers.map(({ sha256, size }) => ({
      ...{ sha256, size, from: reference.repository },
      open: () => whole(repository, sha256),
    })),
  };
}

/** An image in a file: its layers are read from there. */
export type ArchivedBase = BaseImage & { digest: string; open(sha256: string): AsyncIterable<Uint8Array> };

/** The only image of an OCI archive. @throws PackerError */
export async function baseInArchive(
  path: string,
  shown: string,
  platform: Platform,
  signal: AbortSignal,
): Promise<ArchivedBase> {
  const files = await filesOfArchive(path, openFile(path), { shown, signal });
  const chosen = await chooseInLayout(files, { shown, signal, platform, isOnly: true });
  return { ...describe(chosen), open: (sha256) => files.open(`blobs/sha256/${sha256}`) };
}

const describe = ({ configBytes, layers, digest }: Chosen) => ({
  config: JSON.parse(configBytes.toString()) as Record<string, unknown>,
  layers: layers.map(({ mediaType, sha256, size }) => ({ mediaType: mediaType ?? PLAIN_LAYER, sha256, size })),
  digest,
});

const PLAIN_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

async function* whole(repository: Repository, sha256: string): AsyncGenerator<Uint8Array> {
  yield* (await repository.blob(`sha256:${sha256}`, 0)).body;
}
