import { Transform } from 'node:stream';
import type { TreeMeta } from './types.ts';

const BLOCK = 512;
/** A meta.json is some kilobytes; what claims to be larger is none of ours. */
const MAX_META = 16 * 1024 * 1024;
const META_PATH = /^(?:\.\/)?(deps-[0-9a-f]{16})\/meta\.json$/;

/**
 * Lets a tar stream through as it is and reads the `<stage>/meta.json` members on the way: only headers are looked at, content is counted past.
 * (The format: ustar, POSIX 1003.1-1988, as Go's archive/tar writes it. The names that count here are short, so no extended header names them.)
 */
export function metaTap(onMeta: (stage: string, meta: TreeMeta) => void): Transform {
  let header: Buffer = Buffer.alloc(0);
  let skip = 0;
  let wanted: { stage: string; size: number; parts: Buffer[]; got: number } | undefined;

  function scan(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (wanted) {
        const part = chunk.subarray(at, at + wanted.size - wanted.got);
        wanted.parts.push(part);
        wanted.got += part.length;
        at += part.length;
        if (wanted.got < wanted.size) return;
        onMeta(wanted.stage, JSON.parse(Buffer.concat(wanted.parts).toString('utf8')) as TreeMeta);
        skip = padding(wanted.size);
        wanted = undefined;
      } else if (skip > 0) {
        const step = Math.min(skip, chunk.length - at);
        skip -= step;
        at += step;
      } else {
        const part = chunk.subarray(at, at + BLOCK - header.length);
        header = header.length === 0 ? part : Buffer.concat([header, part]);
        at += part.length;
        if (header.length < BLOCK) return;
        enter(header);
        header = Buffer.alloc(0);
      }
    }
  }

  function enter(block: Buffer): void {
    const size = sizeOf(block);
    const stage = META_PATH.exec(nameOf(block))?.[1];
    if (stage !== undefined && size > 0 && size <= MAX_META) wanted = { stage, size, parts: [], got: 0 };
    else skip = size + padding(size);
  }

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        scan(chunk);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

function nameOf(block: Buffer): string {
  const end = block.indexOf(0);
  return block.toString('latin1', 0, Math.min(end < 0 ? 100 : end, 100));
}

/** Octal digits, or with the first bit set a big-endian number (GNU's base-256). */
function sizeOf(block: Buffer): number {
  if ((block[124]! & 0x80) !== 0) return Number(block.readBigUInt64BE(128));
  return Number.parseInt(block.toString('latin1', 124, 136).replace(/\0.*$/, '').trim() || '0', 8);
}
