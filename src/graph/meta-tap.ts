import { Transform } from 'node:stream';
import type { TreeMeta } from './types.ts';

const BLOCK = 512;
/** A meta.json is some kilobytes; what claims to be larger is none of ours. */
const MAX_META = 16 << 20;
const META = /^(?:\.\/)?(deps-[0-9a-f]{16})\/meta\.json$/;
const FOLDED = /^(?:\.\/)?deps-[0-9a-f]{16}\/tree2?\.tar$/;

/** What happens to the next bytes of the stream. */
interface Part {
  left: number;
  meta?: { stage: string; size: number; parts: Buffer[] };
}

/**
 * Makes of a solve's tar the one that its readers expect: `<stage>/tree.tar`, whose members bear their final names and have no end of their own,
 * is replaced by these members; and each `<stage>/meta.json` is read on the way. Nothing is unpacked: headers are looked at, content is passed on.
 * (The format: ustar, POSIX 1003.1-1988, and its extended headers, as Go's archive/tar writes it.)
 */
export function metaTap(onMeta: (stage: string, meta: TreeMeta) => void): Transform {
  let header: Buffer = Buffer.alloc(0);
  let part: Part | undefined;
  /** Extended headers that belong to the next member, which may be one that is replaced. */
  let held: Buffer[] = [];
  let isHolding = false;

  function* read(chunk: Buffer): Generator<Buffer> {
    let at = 0;
    while (at < chunk.length) {
      if (part === undefined) {
        const piece = chunk.subarray(at, at + BLOCK - header.length);
        header = header.length === 0 ? piece : Buffer.concat([header, piece]);
        at += piece.length;
        if (header.length < BLOCK) return;
        yield* enter(header);
        header = Buffer.alloc(0);
      } else {
        const piece = chunk.subarray(at, at + part.left);
        at += piece.length;
        part.left -= piece.length;
        part.meta?.parts.push(piece);
        if (isHolding) held.push(piece);
        else yield piece;
      }
      if (part?.left === 0) leave(part);
    }
  }

  function* enter(block: Buffer): Generator<Buffer> {
    const size = sizeOf(block);
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    const name = nameOf(block);
    isHolding = block[156] === 0x78; // 'x': an extended header
    if (isHolding) {
      held.push(block);
      part = { left: size + padding };
    } else if (FOLDED.test(name)) {
      if (padding > 0) throw new Error(`${name} is no list of tar members`);
      held = [];
      part = { left: size };
    } else {
      yield* held;
      yield block;
      held = [];
      const stage = META.exec(name)?.[1];
      part = {
        left: size + padding,
        ...(stage !== undefined && size <= MAX_META && { meta: { stage, size, parts: [] } }),
      };
    }
  }

  function leave({ meta }: Part): void {
    if (meta) onMeta(meta.stage, JSON.parse(Buffer.concat(meta.parts).toString('utf8', 0, meta.size)) as TreeMeta);
    part = undefined;
    isHolding = false;
  }

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        for (const piece of read(chunk)) this.push(piece);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function nameOf(block: Buffer): string {
  const end = block.indexOf(0);
  return block.toString('latin1', 0, Math.min(end < 0 ? 100 : end, 100));
}

/** Octal digits, or with the first bit set a big-endian number (GNU's base-256). */
function sizeOf(block: Buffer): number {
  if ((block[124]! & 0x80) !== 0) return Number(block.readBigUInt64BE(128));
  const digits = block.toString('latin1', 124, 136).replace(/\0.*$/s, '').trim();
  return Number.parseInt(digits || '0', 8);
}
