import { inflateRawSync } from 'node:zlib';
import type { Compression } from '../config/types.ts';
import { failure } from '../errors.ts';
import { LEVELS } from './deflate.ts';
import type { Framed } from './frame.ts';
import { findEscape } from './links.ts';
import type { Member } from './members.ts';
import { findClash, sortByName } from './names.ts';
import { isDropped, rewritten, rulesFor, type TreeRules } from './normalise.ts';
import { entriesOf, type Packed, sortElf } from './pack.ts';
import type { Pool } from './pool.ts';
import { batchOf, isFull, type Source } from './schedule.ts';
import type { ElfFacts, Entry } from './types.ts';
import { openZip } from './writer.ts';
import { checkLimits, fileMode, localHeader, MODE } from './zip.ts';

export interface TreeOptions {
  /** The file to write. It is there only when it is whole. */
  path: string;
  compression: Compression;
  rules: TreeRules;
}

/** A pack that is made of members as they arrive, in any order. Only their compressed form is held. */
export interface TreePack {
  /** Names are relative to the tree. Resolves when more may come. */
  add(member: Member): Promise<void>;
  finish(): Promise<Packed>;
}

/** Content under way in the pool, and content held for hard links to files that were left out or changed. Bytes. */
const MOST = { underWay: 32 << 20, kept: 128 << 20 } as const;

export function openTreePack({ path, compression, rules: options }: TreeOptions, pool: Pool): TreePack {
  const rules = rulesFor(options);
  const level = LEVELS[compression];
  const seen = new Set<string>();
  const parents = new Set<string>();
  const folders: string[] = [];
  const links = new Map<string, string>();
  const changed = new Map<string, Buffer>();
  /** What was dropped or changed, as it was. */
  const kept = new Map<string, Buffer>();
  const last: { name: string; mode: number; content: Buffer }[] = [];
  const packed = new Map<string, Packaged>();
  const elf: ElfFacts[] = [];
  let keptBytes = 0;
  let count = 0;
  let total = 0;
  let gathered: Source[] = [];
  let gatheredBytes = 0;
  const running = new Set<Promise<void>>();
  let runningBytes = 0;

  const keep = (name: string, content: Buffer): void => {
    keptBytes += content.length;
    if (keptBytes <= MOST.kept) kept.set(name, content);
  };
  const send = (): void => {
    const batch = batchOf(gathered, level);
    const bytes = gatheredBytes;
    gathered = [];
    gatheredBytes = 0;
    runningBytes += bytes;
    pool.expect(bytes);
    const run = pool.run(batch).then((framed) => {
      runningBytes -= bytes;
      running.delete(run);
      for (const entry of entriesOf(batch.items, framed)) packed.set(entry.name, { entry, framed });
      elf.push(...framed.elf);
    });
    // A failure is seen by whoever awaits the set; until then nobody does.
    run.catch(() => undefined);
    running.add(run);
  };
  const gather = async (source: Source): Promise<void> => {
    if (isFull(gathered.length, gatheredBytes, source.size)) send();
    count++;
    total += source.size;
    checkLimits(count, total);
    gathered.push(source);
    gatheredBytes += source.size;
    while (runningBytes + gatheredBytes > MOST.underWay && running.size > 0) await Promise.race(running);
  };
  const settle = async (): Promise<void> => {
    if (gathered.length > 0) send();
    await Promise.all(running);
  };
  const addFile = async (name: string, mode: number, content: Buffer): Promise<void> => {
    if (isDropped(rules, options, name)) return keep(name, content);
    if (rules.some((rule) => rule.finishes?.applies(name))) {
      last.push({ name, mode, content });
      return;
    }
    const other = rewritten(rules, name, content);
    if (other !== undefined) {
      keep(name, content);
      changed.set(name, other);
    }
    const result = other ?? content;
    await gather({ name, mode: fileMode(mode), size: result.length, content: result });
  };
  /** Content of a file that came before, as it was then. */
  const contentOf = async (name: string): Promise<Buffer | undefined> => {
    const held = kept.get(name) ?? last.find((file) => file.name === name)?.content;
    if (held !== undefined) return held;
    await settle();
    const known = packed.get(name);
    if (known === undefined) return undefined;
    const data = dataOf(known);
    return known.entry.method === 8 ? inflateRawSync(data, { maxOutputLength: known.entry.size }) : Buffer.from(data);
  };

  return {
    async add(member) {
      const { name } = member;
      if (member.kind === 'folder') {
        folders.push(name);
      } else {
        if (seen.has(name)) throw failure('archive/clash', `the build's result holds ${name} twice`);
        seen.add(name);
      }
      const cut = name.lastIndexOf('/');
      if (cut > 0) parents.add(name.slice(0, cut));
      if (member.kind === 'file') {
        await addFile(name, member.mode, await member.content());
      } else if (member.kind === 'hard-link') {
        const content = links.has(member.target) ? undefined : await contentOf(member.target);
        if (content === undefined)
          throw failure(
            'archive/member',
            `the build's result holds ${name}: a hard link to ${member.target}, which is no file before it`,
          );
        await addFile(name, member.mode, content);
      } else if (member.kind === 'link' && !isDropped(rules, options, name)) {
        const content = Buffer.from(member.target);
        links.set(name, member.target);
        await gather({ name, mode: MODE.link, size: content.length, content });
      }
    },
    async finish() {
      const isThere = (name: string) => seen.has(name) && !isDropped(rules, options, name);
      for (const { name, mode, content } of last) {
        const rewrite = rules.find((rule) => rule.finishes?.applies(name))!.finishes!.rewrite;
        const result = rewrite(name, content, isThere, changed);
        await gather({ name, mode: fileMode(mode), size: result.length, content: result });
      }
      await settle();
      const leading = findEscape(links);
      if (leading !== undefined)
        throw failure(
          'archive/link',
          `the build's result holds ${leading}: a link to ${links.get(leading)}, out of the tree`,
          { hint: 'Lambda has only what is in the package. Exclude the link.' },
        );
      const empty = [...new Set(folders)].filter((name) => !parents.has(name) && !isDropped(rules, options, name));
      for (const name of empty) packed.set(`${name}/`, emptyFolder(`${name}/`));
      return { ...write(path, packed), elf: sortElf(elf) };
    },
  };
}

/** An entry, and the batch in which its header and data lie. */
interface Packaged {
  entry: Entry;
  framed: Pick<Framed, 'bytes'>;
}

const dataOf = ({ entry, framed }: Packaged): Uint8Array =>
  new Uint8Array(framed.bytes, entry.offset, entry.compressedSize);

function emptyFolder(name: string): Packaged {
  const entry: Entry = { name, mode: MODE.folder, crc: 0, size: 0, compressedSize: 0, method: 0, offset: 0 };
  const header = localHeader(entry);
  const bytes = new Uint8Array(header).buffer;
  return { entry: { ...entry, offset: header.length }, framed: { bytes } };
}

function write(path: string, packed: ReadonlyMap<string, Packaged>): Omit<Packed, 'elf'> {
  const sorted = sortByName([...packed.values()].map((item) => ({ name: item.entry.name, ...item })));
  const clash = findClash(sorted);
  if (clash) throw failure('archive/clash', `the build's result holds ${clash.name} as a file and as a folder`);
  const zip = openZip(path);
  try {
    for (const item of sorted) {
      const header = localHeader(item.entry);
      zip.add([header, dataOf(item)], [{ ...item.entry, offset: header.length }]);
    }
    return zip.finish();
  } catch (thrown) {
    zip.abandon();
    throw thrown;
  }
}
