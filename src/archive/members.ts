import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type Extract, extract, type Header } from 'tar-stream';
import { failure, messageOf, PackerError } from '../errors.ts';
import { fileTooLarge, LARGEST_FILE } from './deflate.ts';
import { nameFault } from './names.ts';

/** One member of a tar. Names are relative; a folder's has no trailing slash. */
export type Member = { name: string } & (
  | { kind: 'file'; mode: number; size: number; content(): Promise<Buffer> }
  | { kind: 'folder' }
  | { kind: 'link'; target: string }
  | { kind: 'hard-link'; mode: number; target: string }
);

const BLOCK = 512;

/**
 * Members of a tar stream, as they arrive; content that is not asked for is passed over. Names that lead anywhere but down, kinds
 * that a package cannot hold, and streams that end too early are PackerErrors.
 */
export async function* readMembers(stream: Readable): AsyncGenerator<Member> {
  const tar = extract();
  const tail = { length: 0, zeros: 0 };
  const fed = feed(stream, tar, tail);
  let end = 0;
  try {
    for await (const entry of tar) {
      const { header } = entry;
      let isRead = false;
      yield memberOf(header, () => {
        isRead = true;
        return readContent(entry as unknown as AsyncIterable<Uint8Array>, header);
      });
      if (!isRead) entry.resume();
      const size = header.type === 'directory' ? 0 : header.size;
      end = (header as Header & { byteOffset: number }).byteOffset + Math.ceil(size / BLOCK) * BLOCK;
    }
    await fed;
  } catch (thrown) {
    if (thrown instanceof PackerError) throw thrown;
    throw broken(messageOf(thrown), thrown);
  } finally {
    tar.destroy();
    stream.destroy();
    await fed.catch(() => undefined);
  }
  // POSIX.1-2017, pax, "ustar Interchange Format": two blocks of zeros are the end. Without them, something is missing.
  const rest = tail.length - end;
  if (rest < 2 * BLOCK || tail.zeros < rest) throw broken('it ends too early');
}

const broken = (why: string, cause?: unknown): PackerError =>
  failure('archive/tar', `the build's result cannot be read: ${why}`, { cause });

/** Passes the stream on, and keeps count of its length and of the zeros at its end. */
async function feed(stream: Readable, tar: Extract, tail: { length: number; zeros: number }): Promise<void> {
  const closed = new Promise<void>((resolve) => tar.once('close', () => resolve()));
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (tar.destroyed) return;
      let last = chunk.length - 1;
      while (last >= 0 && chunk[last] === 0) last--;
      tail.zeros = last < 0 ? tail.zeros + chunk.length : chunk.length - 1 - last;
      tail.length += chunk.length;
      if (tar.write(chunk)) continue;
      await Promise.race([once(tar, 'drain'), closed]);
    }
    tar.end(null);
  } catch (thrown) {
    tar.destroy(thrown as Error);
    throw thrown;
  }
}

const NOUNS: Partial<Record<Header['type'], string>> = {
  'character-device': 'a device',
  'block-device': 'a device',
  fifo: 'a named pipe',
};

function memberOf(header: Header, content: () => Promise<Buffer>): Member {
  const { type, mode, size, pax, linkname: target } = header;
  const name = type === 'directory' ? header.name.replace(/\/$/, '') : header.name;
  const refuse = (why: string, hint = 'Nothing was written. Exclude it, or report it to the package that holds it.') =>
    failure('archive/member', `the build's result holds ${JSON.stringify(header.name)}: ${why}`, { hint });
  const fault = nameFault(name) ?? badText(name);
  if (fault !== undefined) throw refuse(fault);
  if (name.endsWith('/')) throw refuse('a name with a slash at its end that is no folder');
  if (/(?:^|\/)\.wh\./.test(name)) throw refuse('a mark of image layers for a removed file');
  if (Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.'))) throw refuse('a sparse file');
  if (type === 'directory') return { name, kind: 'folder' };
  if (type === 'file') return { name, kind: 'file', mode, size, content };
  if (type === 'symlink' || type === 'link') {
    const bad = !target
      ? 'a link to nothing'
      : target.includes('\0')
        ? 'its target holds a NUL character'
        : badText(target);
    if (bad !== undefined) throw refuse(bad);
    return type === 'link' ? { name, kind: 'hard-link', mode, target } : { name, kind: 'link', target };
  }
  throw refuse(NOUNS[type] ?? `an entry of the kind ${JSON.stringify(type)}`);
}

/** tar-stream decodes names as UTF-8, with U+FFFD where that fails. */
const badText = (name: string): string | undefined => (name.includes('\ufffd') ? 'its name is not UTF-8' : undefined);

async function readContent(entry: AsyncIterable<Uint8Array>, { name, size }: Header): Promise<Buffer> {
  if (size > LARGEST_FILE) throw fileTooLarge(name, size);
  const content = Buffer.allocUnsafe(size);
  let length = 0;
  try {
    for await (const chunk of entry) {
      content.set(chunk, length);
      length += chunk.length;
    }
  } catch (thrown) {
    throw broken(messageOf(thrown), thrown);
  }
  if (length !== size) throw broken(`${name} ends too early`);
  return content;
}
