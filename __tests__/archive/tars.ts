import { Readable } from 'node:stream';
import { type Header, pack } from 'tar-stream';

export type TarMember = Partial<Header> & { name: string; content?: string | Buffer };

/** A tar as bytes. */
export async function tar(members: readonly TarMember[]): Promise<Buffer> {
  const stream = pack();
  for (const { content = '', ...header } of members) {
    const isFile = (header.type ?? 'file') === 'file';
    stream.entry(header, isFile ? Buffer.from(content) : Buffer.alloc(0));
  }
  stream.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of stream as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** In pieces of a size, as it might come out of a pipe. */
export function streamOf(bytes: Buffer, size = 65_536): Readable {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  return Readable.from(pieces, { objectMode: true });
}

/** One header block, all of whose fields can be said, with its content. */
export function rawMember(
  name: string | Buffer,
  type: string,
  {
    content = '',
    size,
    linkname = '',
    mode = '0000644',
  }: { content?: string | Buffer; size?: number | string; linkname?: string | Buffer; mode?: string } = {},
): Buffer {
  const body = Buffer.from(content);
  const block = Buffer.alloc(512);
  block.set(Buffer.from(name), 0);
  block.write(mode, 100);
  block.write('0000000', 108);
  block.write('0000000', 116);
  block.write(typeof size === 'string' ? size : (size ?? body.length).toString(8).padStart(11, '0'), 124);
  block.write('00000000000', 136);
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  block.set(Buffer.from(linkname), 157);
  block.write('ustar\u000000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([block, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

export const END = Buffer.alloc(1024);
