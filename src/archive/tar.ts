import type { Readable } from 'node:stream';
import { failure } from '../errors.ts';
import { type Member, readMembers } from './members.ts';
import type { Packed } from './pack.ts';
import type { Pool } from './pool.ts';
import { openTreePack, type TreeOptions, type TreePack } from './tree.ts';

/** What a stage's `meta.json` must say; the rest is its reader's. */
export interface StageMeta {
  /** Not empty: the tree is not finished, and gets no pack. */
  pending: unknown[];
}

export interface StageResult<M extends StageMeta> {
  stage: string;
  meta: M;
  /** Undefined: the tree is not finished, or nobody asked for it. */
  pack?: Packed;
}

export interface TarOptions<M extends StageMeta> {
  pool: Pool;
  /** How to pack a stage's tree; undefined: not at all. Not asked when something is pending. */
  select: (stage: string, meta: M) => TreeOptions | undefined;
  /** Takes each stage as soon as it is complete, so that what arrived whole can be kept when a later one fails. */
  deliver: (result: StageResult<M>) => void | Promise<void>;
}

/**
 * Reads one tar stream with `<stage>/meta.json` and, after it, `<stage>/tree/…`, stage after stage, and packs the trees as they
 * arrive. @throws PackerError for anything a package cannot hold, and for a stream that ends too early: never a short pack
 */
export async function packTar<M extends StageMeta>(
  stream: Readable,
  { pool, select, deliver }: TarOptions<M>,
): Promise<void> {
  const finished = new Set<string>();
  let current: Stage<M> | undefined;
  const complete = async (): Promise<void> => {
    if (current === undefined) return;
    const { name, meta, pack } = current;
    current = undefined;
    if (meta === undefined) throw unexpected(`${name}/`, `${name}/meta.json is missing`);
    finished.add(name);
    const packed = await pack?.finish();
    await deliver({ stage: name, meta, ...(packed && { pack: packed }) });
  };
  for await (const member of readMembers(stream)) {
    const [name = '', ...rest] = member.name.split('/');
    if (current?.name !== name) {
      await complete();
      if (finished.has(name)) throw unexpected(member.name, 'its stage was complete already');
      current = { name };
    }
    const part = PARTS.find(({ is }) => is(member, rest));
    if (part === undefined) throw unexpected(member.name, 'only meta.json and tree/ belong there');
    if (part.kind === 'meta' && member.kind === 'file') {
      if (current.meta !== undefined) throw unexpected(member.name, 'it is there twice');
      const meta = parseMeta<M>(member.name, await member.content());
      const options = meta.pending.length > 0 ? undefined : select(name, meta);
      current = { name, meta, ...(options && { pack: openTreePack(options, pool) }) };
    } else if (part.kind === 'tree') {
      if (current.meta === undefined) throw unexpected(member.name, `${name}/meta.json should come before it`);
      await current.pack?.add(withinTree(member, `${name}/tree/`));
    }
  }
  await complete();
}

interface Stage<M> {
  name: string;
  meta?: M;
  pack?: TreePack;
}

const MOST_META = 16 << 20;

/** The members that a stage may have, by the segments of their names below it. */
const PARTS: readonly { kind: 'folder' | 'meta' | 'tree'; is: (member: Member, rest: string[]) => boolean }[] = [
  {
    kind: 'folder',
    is: ({ kind }, rest) => kind === 'folder' && (rest.length === 0 || (rest.length === 1 && rest[0] === 'tree')),
  },
  {
    kind: 'meta',
    is: (member, rest) =>
      member.kind === 'file' && member.size <= MOST_META && rest.length === 1 && rest[0] === 'meta.json',
  },
  { kind: 'tree', is: (_member, rest) => rest.length > 1 && rest[0] === 'tree' },
];

function withinTree(member: Member, prefix: string): Member {
  const name = member.name.slice(prefix.length);
  if (member.kind !== 'hard-link') return { ...member, name };
  if (!member.target.startsWith(prefix))
    throw unexpected(member.name, `a hard link to ${member.target}, out of its tree`);
  return { ...member, name, target: member.target.slice(prefix.length) };
}

function parseMeta<M extends StageMeta>(name: string, content: Buffer): M {
  try {
    const meta = JSON.parse(content.toString()) as Partial<StageMeta> | null;
    if (Array.isArray(meta?.pending)) return meta as M;
  } catch {
    // Said below.
  }
  throw unexpected(name, 'it is no JSON object with a list `pending`');
}

const unexpected = (name: string, why: string) =>
  failure('archive/tar', `the build's result is not as expected: ${name}: ${why}`);
