import { createHash, type Hash } from 'node:crypto';
import { count, size } from '../report/text.ts';
import { decompressed } from './decompress.ts';
import { about, broken, shortDigest } from './faults.ts';
import type { ImageLayer } from './types.ts';

/**
 * What an image may be made of before it is taken for an attack. Lambda's own images have at most 10 GB ("Lambda quotas", AWS Lambda
 * Developer Guide) and Docker's at most 127 layers; gzip and zstd make real layers 2 to 20 times smaller.
 */
export const BOUNDS = {
  /** Bytes of one layer, unpacked. */
  layer: 32 * 2 ** 30,
  /** Times that a layer may grow, once it is larger than `suspicious` bytes. */
  growth: 200,
  suspicious: 256 << 20,
  /** Entries of one layer. */
  entries: 1_000_000,
} as const;

/**
 * A layer's tar, verified on the way: the bytes as they came against their digest, the unpacked ones against the DiffID. The
 * last chunk comes before the verdict, so nothing may be made of them until the end is reached.
 * @throws PackerError naming the layer; the signal's reason
 */
export async function* layerBytes(
  layer: ImageLayer,
  { shown, signal }: { shown: string; signal: AbortSignal },
): AsyncGenerator<Uint8Array> {
  const name = `the layer ${shortDigest(layer.diffId)}`;
  const source = await about(shown, `${name} cannot be read`, signal, () => layer.open());
  const packed = { length: 0, hash: createHash('sha256') };
  const plain = { length: 0, hash: createHash('sha256') };
  const input = counted(source, packed);
  const chunks = decompressed(input);
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await about(shown, `${name} cannot be read`, signal, () => chunks.next());
      if (next.done) break;
      add(plain, next.value);
      if (plain.length > BOUNDS.layer) throw broken(shown, `${name} unpacks to more than ${size(BOUNDS.layer)}`);
      if (plain.length > BOUNDS.suspicious && plain.length > BOUNDS.growth * packed.length)
        throw broken(
          shown,
          `${name} unpacks to more than ${count(BOUNDS.growth, 'time')} its size: it looks like a bomb`,
        );
      yield next.value;
    }
    // What follows the compressed data belongs to the blob as well.
    while (!(await input.next()).done);
  } finally {
    await chunks.return(undefined).catch(() => undefined);
    source.destroy();
  }
  const found = packed.hash.digest('hex');
  if (layer.blob !== undefined && (layer.blob.sha256 !== found || layer.blob.size !== packed.length))
    throw broken(
      shown,
      `${name} is damaged: it should have ${count(layer.blob.size, 'byte')} of ${shortDigest(layer.blob.sha256)}, it has ${count(packed.length, 'byte')} of ${shortDigest(found)}`,
    );
  const diffId = plain.hash.digest('hex');
  if (diffId !== layer.diffId)
    throw broken(shown, `${name} is not what the image's configuration says: unpacked it is ${shortDigest(diffId)}`);
}

interface Tally {
  length: number;
  hash: Hash;
}

function add(tally: Tally, chunk: Uint8Array): void {
  tally.length += chunk.length;
  tally.hash.update(chunk);
}

async function* counted(source: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    add(tally, chunk);
    yield chunk;
  }
}
