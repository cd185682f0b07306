import { closeSync, openSync, writeSync } from 'node:fs';
import { fileFailure } from '../files.ts';

/** Passes chunks on and writes them to a file on the way. @throws PackerError when that cannot be written */
export async function* storeStream(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const write = <T>(action: () => T): T => {
    try {
      return action();
    } catch (thrown) {
      throw fileFailure('write', path, thrown);
    }
  };
  const file = write(() => openSync(path, 'w', 0o600));
  try {
    for await (const chunk of chunks) {
      write(() => {
        for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
      });
      yield chunk;
    }
  } finally {
    closeSync(file);
  }
}
