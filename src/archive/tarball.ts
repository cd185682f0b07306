import type { Readable } from 'node:stream';
import tar, { type Header } from 'tar-stream';
import type { Entry } from './types.ts';

/** Files for a container: those of an archive, under a folder of the container without leading slash (`var/task/`, `opt/`). */
export interface TarPart {
  to: string;
  entries: readonly Pick<Entry, 'name' | 'mode'>[];
  read(name: string): Uint8Array | undefined;
}

const KIND = 0o170000;
const LINK = 0o120000;

/** A tar stream of archives' files, modes and links kept, as Lambda unpacks packages: of two files of the same name the later one wins. */
export function tarball(parts: readonly TarPart[]): Readable {
  const pack = tar.pack();
  const add = (header: Partial<Header> & { name: string }, content?: Buffer): Promise<void> =>
    new Promise((resolve, reject) => pack.entry(header, content ?? '', (error) => (error ? reject(error) : resolve())));
  const fill = async (): Promise<void> => {
    for (const part of parts) for (const entry of part.entries) await add(...memberOf(part, entry));
    pack.finalize();
  };
  fill().catch((error: unknown) => pack.destroy(error as Error));
  return pack as unknown as Readable;
}

function memberOf(
  { to, read }: TarPart,
  { name, mode }: TarPart['entries'][number],
): [Partial<Header> & { name: string }, Buffer?] {
  const header = { name: to + name, mode: mode & 0o7777, mtime: new Date(315_532_800_000) };
  if (name.endsWith('/')) return [{ ...header, type: 'directory' }];
  const content = Buffer.from(read(name) ?? []);
  return (mode & KIND) === LINK ? [{ ...header, type: 'symlink', linkname: content.toString() }] : [header, content];
}
