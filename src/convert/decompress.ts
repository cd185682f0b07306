import * as zlib from 'node:zlib';
import { createGunzip } from 'node:zlib';

/** Bytes that a decompressor hands on at once. */
const CHUNK = 256 << 10;

type Chunks = AsyncIterable<Uint8Array>;

/** By their first bytes: RFC 1952, 2.3.1; RFC 8878, 3.1.1 and 3.1.2 (skippable frames). Plain tars are told by their header. */
const COMPRESSIONS: { name: string; is: (head: Buffer) => boolean; open: (chunks: Chunks) => Chunks }[] = [
  { name: 'gzip', is: (head) => head.length > 1 && head.readUInt16BE(0) === 0x1f8b, open: gunzip },
  { name: 'zstd', is: isZstd, open: unzstd },
  { name: 'none', is: isTar, open: (chunks) => chunks },
];

function isZstd(head: Buffer): boolean {
  if (head.length < 4) return false;
  const magic = head.readUInt32LE(0);
  return magic === 0xfd2fb528 || (magic & 0xfffffff0) >>> 0 === 0x184d2a50;
}

/** A header of POSIX or GNU, or an empty archive: nothing but zeros. */
function isTar(head: Buffer): boolean {
  return head.toString('latin1', 257, 262) === 'ustar' || head.every((byte) => byte === 0);
}

const HEAD = 512;

/** The bytes of a tar, whatever compresses it. @throws Error when that is not gzip, zstd or nothing */
export async function* decompressed(source: Chunks): AsyncGenerator<Uint8Array> {
  const input = source[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD) {
    const { done, value } = await input.next();
    if (done) break;
    head = head.length === 0 ? asBuffer(value) : Buffer.concat([head, value]);
  }
  const compression = COMPRESSIONS.find(({ is }) => is(head.subarray(0, HEAD)));
  if (compression === undefined) throw new Error('it is neither a tar nor compressed with gzip or zstd');
  yield* compression.open(resumed(head, input));
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

async function* resumed(head: Uint8Array, input: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await input.next(); !next.done; next = await input.next()) yield next.value;
}

async function* gunzip(source: Chunks): AsyncGenerator<Uint8Array> {
  const decoder = createGunzip({ chunkSize: CHUNK });
  yield* through(decoder, source[Symbol.asyncIterator](), () => false);
}

/**
 * Node's own zstd where it has one (from 22.15), which ends after the first frame; what follows, and everything on an older
 * Node, is fzstd's.
 */
async function* unzstd(source: Chunks): AsyncGenerator<Uint8Array> {
  const input = source[Symbol.asyncIterator]();
  if (!('createZstdDecompress' in zlib)) return yield* slowly(resumed(Buffer.alloc(0), input));
  const decoder = zlib.createZstdDecompress({ chunkSize: CHUNK });
  let rest: Uint8Array | undefined;
  let given = 0;
  yield* through(decoder, input, (chunk) => {
    given += chunk.length;
    const left = given - decoder.bytesWritten;
    if (left > 0) rest = chunk.subarray(chunk.length - left);
    return left > 0;
  });
  if (rest !== undefined) yield* slowly(resumed(rest, input));
}

/** What a decoder makes of the input; `isDone` is asked after each chunk that it took, and ends the feeding. */
async function* through(
  decoder: zlib.Gunzip,
  input: AsyncIterator<Uint8Array>,
  isDone: (chunk: Uint8Array) => boolean,
): AsyncGenerator<Uint8Array> {
  const feed = async (): Promise<void> => {
    for (let next = await input.next(); !next.done; next = await input.next()) {
      const { value } = next;
      await new Promise<void>((resolve, reject) =>
        decoder.write(value, (error) => (error ? reject(error) : resolve())),
      );
      if (isDone(value)) return;
    }
    decoder.end();
  };
  // Whoever reads hears of a failure; one that comes after the reading has nobody to tell.
  decoder.on('error', () => undefined);
  const fed = feed().catch((thrown: Error) => void decoder.destroy(thrown));
  try {
    for await (const chunk of decoder) yield chunk as Uint8Array;
    await fed;
  } finally {
    decoder.destroy();
  }
}

async function* slowly(source: Chunks): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let out: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => void out.push(chunk));
  for await (const chunk of source) {
    decoder.push(chunk);
    yield* out;
    out = [];
  }
  decoder.push(new Uint8Array(0), true);
  yield* out;
}
