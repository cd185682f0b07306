import { extract, type Header } from 'tar-stream';

export type TarHeader = Omit<Header, 'type'> & { type: Header['type'] | null; byteOffset: number };

/** Bytes of one entry. Whoever does not take it lets it pass. */
export type Body = AsyncIterable<Uint8Array>;

/**
 * Calls `visit` for each entry of a tar, in its order, and waits for it.
 * @throws what `visit` throws, what the source throws, and Error for what is no tar or ends within an entry
 */
export async function readTar(
  chunks: AsyncIterable<Uint8Array>,
  visit: (header: TarHeader, body: () => Body) => Promise<void> | undefined,
): Promise<void> {
  const tar = extract();
  let failed: { thrown: unknown } | undefined;
  const fail = (thrown: unknown): void => {
    failed ??= { thrown };
    if (!tar.destroyed) tar.destroy();
  };
  tar.on('error', fail);
  tar.on('entry', (header, stream, next) => {
    stream.on('error', () => undefined);
    let isTaken = false;
    const body = (): Body => {
      isTaken = true;
      return stream as unknown as Body;
    };
    try {
      const visited = visit(header as TarHeader, body);
      if (!isTaken) stream.resume();
      if (visited === undefined) next();
      else visited.then(() => next(), fail);
    } catch (thrown) {
      fail(thrown);
    }
  });
  // Not events.once, which an error would reject.
  const closed = new Promise<void>((resolve) => tar.once('close', () => resolve()));
  for await (const chunk of chunks) {
    if (failed) break;
    if (tar.write(chunk) === false) {
      await Promise.race([new Promise<void>((resolve) => tar.once('drain', () => resolve())), closed]);
    }
  }
  if (!failed) {
    tar.end(null);
    await closed;
  }
  if (failed) throw failed.thrown;
}
