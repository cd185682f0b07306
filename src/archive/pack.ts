import type { Compression } from '../config/types.ts';
import { failure, PackerError, type Problem } from '../errors.ts';
import { fileFailure } from '../files.ts';
import { LEVELS } from './deflate.ts';
import { type Framed, type Item, STRIDE } from './frame.ts';
import { changed, look, type PackFile } from './host.ts';
import { type Clash, findClash, nameFault, sortByName } from './names.ts';
import type { Pool } from './pool.ts';
import { cut, inOrder, type Source } from './schedule.ts';
import { copyRun, isNext, type PreviousPack, unchanged } from './takeover.ts';
import type { ElfFacts, Entry, PackFacts } from './types.ts';
import { openZip } from './writer.ts';
import { checkLimits } from './zip.ts';

export interface PackOptions {
  /** The file to write. It is there only when it is whole. */
  path: string;
  compression: Compression;
  pool: Pool;
  previous?: PreviousPack;
}

export type Packed = PackFacts & { entries: Entry[] };

/**
 * Packs files of the host into a canonical ZIP. Each is hashed as it is packed; what is taken over from the previous pack is
 * not read again. @throws PackerError naming the file: unreadable, gone, not regular, or of another content than planned
 */
export async function packFiles(
  files: readonly PackFile[],
  { path, compression, pool, previous }: PackOptions,
): Promise<Packed> {
  const sorted = sortByName([...files]);
  checkNames(sorted);
  const known = unchanged(sorted, previous, compression);
  // Threads start while the rest is still being looked at.
  const sources = look(
    sorted.filter(({ name }) => !known.has(name)),
    (bytes) => pool.expect(bytes),
  );
  const fresh = new Map(sources.map((source) => [source.name, source]));
  const { steps, groups } = stepsOf(sorted, known, fresh);

  const elf = previous === undefined ? [] : previous.elf.filter((facts) => known.has(facts.path));
  const zip = openZip(path);
  try {
    let step = 0;
    const copyRuns = (): void => {
      for (let run = steps[step]; typeof run === 'object'; run = steps[++step]) copyRun(zip, run, previous!.bytes);
    };
    copyRuns();
    const packed = inOrder(pool, { groups, level: LEVELS[compression] }, (framed, index) => {
      const sources = groups[index]!;
      if (framed.fault) throw faultOf(sources[framed.fault.item]!, framed.fault);
      zip.add([new Uint8Array(framed.bytes)], entriesOf(sources, framed));
      elf.push(...framed.elf);
      step++;
      copyRuns();
    });
    // Names are compared while the threads work; nothing is written behind an archive that was given up.
    const clash = findClash(sorted);
    await packed;
    if (clash) throw clashFailure(clash);
    return { ...zip.finish(), elf: sortElf(elf) };
  } catch (thrown) {
    zip.abandon();
    throw thrown;
  }
}

/** What a worker says of a batch, as entries; their offsets count from the batch's start. */
export function entriesOf(items: readonly Pick<Item, 'name' | 'mode'>[], { numbers }: Framed): Entry[] {
  return items.map(({ name, mode }, i) => {
    const at = i * STRIDE;
    return {
      name,
      mode,
      crc: numbers[at]!,
      size: numbers[at + 1]!,
      compressedSize: numbers[at + 2]!,
      method: numbers[at + 3] === 8 ? 8 : 0,
      offset: numbers[at + 4]!,
    };
  });
}

export const sortElf = (elf: ElfFacts[]): ElfFacts[] => elf.sort((a, b) => (a.path < b.path ? -1 : 1));

/** An archive's parts in their order: runs of entries to take over, and indices of groups to pack. */
function stepsOf(
  sorted: readonly PackFile[],
  known: ReadonlyMap<string, Entry>,
  fresh: ReadonlyMap<string, Source>,
): { steps: (Entry[] | number)[]; groups: Source[][] } {
  const parts: ({ run: Entry[] } | { sources: Source[] })[] = [];
  for (const { name } of sorted) {
    const entry = known.get(name);
    const last = parts.at(-1);
    if (entry === undefined) {
      if (last && 'sources' in last) last.sources.push(fresh.get(name)!);
      else parts.push({ sources: [fresh.get(name)!] });
    } else if (last && 'run' in last && isNext(last.run.at(-1)!, entry)) last.run.push(entry);
    else parts.push({ run: [entry] });
  }
  const groups: Source[][] = [];
  const steps = parts.flatMap((part): (Entry[] | number)[] =>
    'run' in part ? [part.run] : cut(part.sources).map((group) => groups.push(group) - 1),
  );
  return { steps, groups };
}

function checkNames(sorted: readonly PackFile[]): void {
  checkLimits(sorted.length, 0);
  const problems = sorted.flatMap(({ name }): Problem[] => {
    const fault = nameFault(name) ?? (name.endsWith('/') ? 'it ends in a slash' : undefined);
    if (fault === undefined) return [];
    const message = `${JSON.stringify(name)} cannot stand in a ZIP: ${fault}`;
    return [{ severity: 'error', code: 'archive/name', message, hint: 'Rename or exclude it.' }];
  });
  if (problems.length > 0) throw new PackerError(problems);
}

const clashFailure = ({ kind, name }: Clash): PackerError =>
  failure(
    'archive/clash',
    kind === 'duplicate' ? `${name} is to be packed twice` : `${name} is both a file and a folder`,
  );

function faultOf(source: Source, fault: NonNullable<Framed['fault']>): PackerError {
  const path = 'path' in source ? source.path : source.name;
  return fault.kind === 'changed'
    ? changed(path)
    : fileFailure('read', path, Object.assign(new Error(fault.message), { code: fault.code }));
}
