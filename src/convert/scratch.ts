import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Batch, Fault, Item } from '../archive/frame.ts';
import { entriesOf } from '../archive/pack.ts';
import type { Pool } from '../archive/pool.ts';
import { batchOf, isFull, type Source } from '../archive/schedule.ts';
import type { Body } from '../archive/tar-entries.ts';
import type { ElfFacts, Entry } from '../archive/types.ts';
import { fileMode } from '../archive/zip.ts';
import { failure } from '../errors.ts';
import { fileFailure, removeQuietly } from '../files.ts';

/** A file's content, compressed. */
export interface Stored {
  /** Its offset is that of the data in the scratch file. */
  entry: Entry;
  elf?: ElfFacts;
}

/** Compressed contents on disk, so that only what is under way is in memory. */
export interface Scratch {
  /** Compresses a file; `done` is told before `settle` resolves. Resolves when more may come. */
  add(file: { name: string; mode: number; size: number }, body: Body, done: (stored: Stored) => void): Promise<void>;
  settle(): Promise<void>;
  /** Compressed bytes, in pieces. */
  read(stored: Stored): Iterable<Uint8Array>;
  close(): void;
}

/** Bytes under way in the pool; a file larger than `file` goes over the disk, one at a time, since its thread needs twice its size. */
const MOST = { underWay: 12 << 20, file: 4 << 20, piece: 1 << 20 } as const;

export function openScratch(folder: string, pool: Pool, level: number): Scratch {
  const path = join(folder, 'contents');
  const file = writing(path, () => openSync(path, 'w+', 0o600));
  let end = 0;
  let gathered: Waiting[] = [];
  let gatheredBytes = 0;
  let runningBytes = 0;
  const running = new Set<Promise<void>>();

  const keep = (
    items: readonly Item[],
    framed: Awaited<ReturnType<Pool['run']>>,
    waiting: readonly Waiting[],
  ): void => {
    if (framed.fault) throw faultOf(path, framed.fault);
    const bytes = new Uint8Array(framed.bytes);
    const start = end;
    end += bytes.length;
    writing(path, () => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, start + at);
    });
    const elf = new Map(framed.elf.map((facts) => [facts.path, facts]));
    for (const [i, entry] of entriesOf(items, framed).entries()) {
      const facts = elf.get(entry.name);
      waiting[i]!.done({ entry: { ...entry, offset: entry.offset + start }, ...(facts && { elf: facts }) });
    }
  };
  const run = (waiting: Waiting[], bytes: number, into?: Batch['into']): void => {
    const sources = waiting.map(({ source }) => source);
    const batch = { ...batchOf(sources, level), ...(into && { into }) };
    runningBytes += bytes;
    pool.expect(bytes);
    const job = pool.run(batch).then((framed) => {
      runningBytes -= bytes;
      running.delete(job);
      keep(batch.items, framed, waiting);
    });
    // A failure is seen by whoever awaits the set; until then nobody does.
    job.catch(() => undefined);
    running.add(job);
  };
  const send = (): void => {
    if (gathered.length > 0) run(gathered, gatheredBytes);
    gathered = [];
    gatheredBytes = 0;
  };
  const settle = async (): Promise<void> => {
    send();
    await Promise.all(running);
  };

  return {
    async add({ name, mode, size }, body, done) {
      const entry = { name, mode: fileMode(mode), size };
      if (size > MOST.file) {
        const aside = join(folder, 'large');
        await spill(aside, body);
        await settle();
        const large = (stored: Stored) => {
          end += stored.entry.compressedSize;
          done(stored);
        };
        run([{ source: { ...entry, path: aside }, done: large }], size, { path, at: end });
        await settle();
        removeQuietly(aside);
        return;
      }
      if (isFull(gathered.length, gatheredBytes, size)) send();
      gathered.push({ source: { ...entry, content: await collect(body, size) }, done });
      gatheredBytes += size;
      while (runningBytes + gatheredBytes > MOST.underWay && running.size > 0) await Promise.race(running);
    },
    settle,
    *read({ entry }) {
      for (let at = 0; at < entry.compressedSize; ) {
        const piece = Buffer.allocUnsafe(Math.min(MOST.piece, entry.compressedSize - at));
        const length = readSync(file, piece, 0, piece.length, entry.offset + at);
        if (length === 0) throw failure('convert/scratch', `${path} was changed while it was in use`);
        yield piece.subarray(0, length);
        at += length;
      }
    },
    close: () => closeSync(file),
  };
}

const faultOf = (path: string, { kind, code, message }: Fault) =>
  fileFailure(kind === 'unwritable' ? 'write' : 'read', path, Object.assign(new Error(message), { code }));

interface Waiting {
  source: Source;
  done(stored: Stored): void;
}

async function collect(body: Body, size: number): Promise<Buffer> {
  const content = Buffer.allocUnsafe(size);
  let length = 0;
  for await (const chunk of body) {
    content.set(chunk, length);
    length += chunk.length;
  }
  if (length !== size) throw new Error('a file ends too early');
  return content;
}

async function spill(path: string, body: Body): Promise<void> {
  const file = writing(path, () => openSync(path, 'w', 0o600));
  try {
    for await (const chunk of body)
      writing(path, () => {
        for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
      });
  } finally {
    closeSync(file);
  }
}

function writing<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (thrown) {
    throw fileFailure('write', path, thrown);
  }
}
