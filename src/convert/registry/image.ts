import { hash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PackerError } from '../../errors.ts';
import { fileFailure } from '../../files.ts';
import { type Chosen, chooseImage } from '../choose.ts';
import { about, broken, shortDigest } from '../faults.ts';
import { openFile } from '../files.ts';
import { checkDigest, type Descriptor, MOST } from '../manifests.ts';
import type { OpenContext } from '../open.ts';
import type { Image, ImageLayer } from '../types.ts';
import { openRepository, type Repository } from './client.ts';
import { credentialsFor } from './credentials.ts';
import { reasonOf } from './http.ts';
import { parseReference } from './reference.ts';

/** An image of a registry. Its layers are fetched while others are read. @throws PackerError */
export async function registryImage(text: string, context: OpenContext): Promise<Image> {
  const { shown, platform, scratch, signal } = context;
  const reference = parseReference(text);
  const repository = await openRepository(reference, () => credentialsFor(reference.registry, context), signal);
  const chosen = await chooseInRegistry(repository, reference.version, { shown, platform, signal });
  const fetched = fetchAll(repository, chosen.layers, { scratch, shown, signal });
  const layers = chosen.layers.map((descriptor, i): ImageLayer => {
    const { sha256, size } = descriptor;
    return {
      diffId: chosen.config.diffIds[i]!,
      blob: { sha256, size },
      open: async () => openFile(await fetched(descriptor)),
    };
  });
  return { shown, platform: chosen.platform, digest: chosen.digest, layers };
}

/** What a repository has for a platform under a tag or digest. @throws PackerError */
export async function chooseInRegistry(
  repository: Repository,
  version: string,
  { shown, platform, signal }: Pick<OpenContext, 'shown' | 'platform' | 'signal'>,
): Promise<Chosen> {
  const first = await about(shown, 'its manifest cannot be fetched', signal, () =>
    patiently(signal, () => repository.manifest(version, MOST.manifest)),
  );
  const root = rootOf(first, version, shown);
  return chooseImage(
    [root],
    {
      shown,
      has: () => true,
      read: (descriptor, kind, most) =>
        about(shown, `its ${kind} cannot be fetched`, signal, async () => {
          if (descriptor === root) return first.bytes;
          const digest = `sha256:${descriptor.sha256}`;
          return patiently(signal, async () =>
            kind === 'manifest'
              ? (await repository.manifest(digest, most)).bytes
              : wholeBlob(repository, digest, most, shown),
          );
        }),
    },
    platform,
  );
}

/** The manifest that was asked for, which must have the digest that it was asked by, or that the registry tells. */
function rootOf(first: Awaited<ReturnType<Repository['manifest']>>, version: string, shown: string): Descriptor {
  const { bytes, mediaType, digest } = first;
  for (const [name, text] of [
    ['its manifest', version],
    ['the manifest that the registry sent', digest ?? ''],
  ] as const) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(text) ?? [];
    if (sha256 !== undefined) checkDigest(bytes, sha256, shown, name);
  }
  const isTyped = mediaType.startsWith('application/vnd.');
  return { sha256: hash('sha256', bytes), size: bytes.length, annotations: {}, ...(isTyped && { mediaType }) };
}

async function wholeBlob(repository: Repository, digest: string, most: number, shown: string): Promise<Buffer> {
  const { body } = await repository.blob(digest, 0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) throw broken(shown, `${shortDigest(digest.slice(7))} has more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Layers that are fetched at the same time, as Docker does. */
const LANES = 3;

/** Fetches layers into files, the highest first, since they are read in that order. @returns the path of one, when it is there */
function fetchAll(
  repository: Repository,
  layers: readonly Descriptor[],
  context: { scratch: string; shown: string; signal: AbortSignal },
): (layer: Descriptor) => Promise<string> {
  const lanes: Promise<unknown>[] = Array.from({ length: LANES }, () => Promise.resolve());
  const results = new Map<string, Promise<string>>();
  for (const layer of layers.toReversed()) {
    const { sha256 } = layer;
    if (results.has(sha256)) continue;
    const path = join(context.scratch, sha256);
    const lane = results.size % LANES;
    const result = lanes[lane]!.then(() => fetchLayer(repository, layer, path, context)).then(() => path);
    results.set(sha256, result);
    // Who waits for it hears of a failure; nobody may.
    lanes[lane] = result.catch(() => undefined);
  }
  return ({ sha256 }) => results.get(sha256)!;
}

const TRIES = 4;

/** Tries again what a broken connection has cut off. Our own errors are final: they have been tried again where that helps. */
async function patiently<T>(signal: AbortSignal, action: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await action();
    } catch (thrown) {
      signal.throwIfAborted();
      if (thrown instanceof PackerError) throw thrown;
      if (tries === TRIES) throw new Error(reasonOf(thrown), { cause: thrown });
      await sleep(200 * tries, undefined, { signal });
    }
  }
}

/** A connection that breaks is taken up where it broke. */
async function fetchLayer(
  repository: Repository,
  { sha256, size }: Descriptor,
  path: string,
  { shown, signal }: { shown: string; signal: AbortSignal },
): Promise<void> {
  const name = `the layer ${shortDigest(sha256)}`;
  const writing = <T>(action: () => T): T => {
    try {
      return action();
    } catch (thrown) {
      throw fileFailure('write', path, thrown);
    }
  };
  const file = writing(() => openSync(path, 'w', 0o600));
  let length = 0;
  const attempt = async (): Promise<void> => {
    const { body, isPart } = await repository.blob(`sha256:${sha256}`, length);
    if (!isPart && length > 0) {
      writing(() => ftruncateSync(file, 0));
      length = 0;
    }
    for await (const chunk of body) {
      if (length + chunk.length > size) throw broken(shown, `${name} has more than the ${size} bytes of its manifest`);
      writing(() => {
        for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at, chunk.length - at, length + at);
      });
      length += chunk.length;
    }
    if (length < size) throw new Error(`it ends after ${length} of ${size} bytes`);
  };
  try {
    await about(shown, `${name} cannot be fetched`, signal, () => patiently(signal, attempt));
  } finally {
    closeSync(file);
  }
}
