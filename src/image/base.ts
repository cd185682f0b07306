import type { Platform } from '../config/types.ts';
import { openRepository, type Repository } from '../convert/registry/client.ts';
import { type CredentialContext, credentialsFor } from '../convert/registry/credentials.ts';
import { chooseInRegistry } from '../convert/registry/image.ts';
import { parseReference } from '../convert/registry/reference.ts';
import type { BaseImage } from './assemble.ts';
import type { Blob } from './push.ts';

/** An image of a registry to put layers on. */
export interface FoundBase extends BaseImage {
  /** `sha256:…` of its manifest for the platform. */
  digest: string;
  blobs: Blob[];
  registry: string;
}

/** @throws PackerError naming the image: not found, not for the platform, its registry cannot be reached */
export async function findBase(text: string, platform: Platform, context: CredentialContext): Promise<FoundBase> {
  const reference = parseReference(text);
  const { signal } = context;
  const repository = await openRepository(reference, () => credentialsFor(reference.registry, context), signal);
  const chosen = await chooseInRegistry(repository, reference.version, { shown: text, platform, signal });
  return {
    config: JSON.parse(chosen.configBytes.toString()) as Record<string, unknown>,
    layers: chosen.layers.map(({ mediaType, sha256, size }) => ({ mediaType: mediaType ?? PLAIN_LAYER, sha256, size })),
    digest: chosen.digest,
    registry: reference.registry,
    blobs: chosen.layers.map(({ sha256, size }) => ({
      ...{ sha256, size, from: reference.repository },
      open: () => whole(repository, sha256),
    })),
  };
}

const PLAIN_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

async function* whole(repository: Repository, sha256: string): AsyncGenerator<Uint8Array> {
  yield* (await repository.blob(`sha256:${sha256}`, 0)).body;
}
