import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import { failure } from '../errors.ts';
import { fileFailure, removeQuietly, temporaryBeside } from '../files.ts';
import type { Place } from '../plan/types.ts';
import { findClash, sortByName } from './names.ts';
import { readArchive } from './read.ts';
import { copyRun, isNext } from './takeover.ts';
import type { Entry, PackFacts } from './types.ts';
import { openZip, type Written } from './writer.ts';
import { localHeader } from './zip.ts';

/** A finished pack, known to be sound. */
export interface OpenedPack extends Pick<PackFacts, 'sha256' | 'size' | 'unzippedSize'> {
  path: string;
  bytes(): Buffer;
  /** When they are known without reading it. */
  entries?: readonly Entry[];
}

/** A pack's place in an artifact. `tree` is how overlaps name it. */
export interface Part extends Pick<Place, 'from' | 'to' | 'skip'> {
  tree: string;
  pack: OpenedPack;
}

/** Two trees hold the same path. `sameContent` speaks of content and mode. */
export interface Overlap {
  path: string;
  winner: string;
  loser: string;
  sameContent: boolean;
}

export interface Joined extends Written {
  /** SHA-256 in base64, as Lambda shows it (CodeSha256). */
  codeSha256: string;
  /** Sorted by path. */
  overlaps: Overlap[];
}

/**
 * Puts packs together into one archive without compressing anything again; where two hold the same path, the later one wins.
 * The file appears at `path` whole or not at all. It is not flushed to the disk (fsync costs up to a second for a large one): that
 * matters only when the machine itself loses power. @throws PackerError: cannot be written; a path is both file and folder; beyond the limits of a ZIP
 */
export function joinPacks(parts: readonly Part[], path: string): Joined {
  const temporary = temporaryBeside(path);
  const whole = wholePack(parts);
  const { rows, overlaps } = whole ? { rows: [], overlaps: [] } : merge(parts);
  try {
    const written = whole ? copy(whole, temporary) : write(rows, temporary, path);
    renameSync(temporary, path);
    return { ...written, codeSha256: Buffer.from(written.sha256, 'hex').toString('base64'), overlaps };
  } catch (thrown) {
    removeQuietly(temporary);
    throw isSystemError(thrown) ? fileFailure('write', path, thrown) : thrown;
  }
}

/** The pack that the artifact is, byte for byte. */
function wholePack(parts: readonly Part[]): OpenedPack | undefined {
  const [only, ...others] = parts;
  const isWhole = only && others.length === 0 && only.from === '' && only.to === '' && only.skip.length === 0;
  return isWhole ? only.pack : undefined;
}

function copy(pack: OpenedPack, temporary: string): Written {
  const entries = [...entriesIn(pack)];
  try {
    copyFileSync(pack.path, temporary, constants.COPYFILE_FICLONE);
  } catch (thrown) {
    throw isSystemError(thrown) && !existsSync(pack.path) ? fileFailure('read', pack.path, thrown) : thrown;
  }
  const { sha256, size, unzippedSize } = pack;
  return { sha256, size, unzippedSize, files: entries.length, entries };
}

const isSystemError = (thrown: unknown): boolean => (thrown as NodeJS.ErrnoException).errno !== undefined;

/** Directories are read once for all the artifacts that share a pack. */
const directories = new WeakMap<OpenedPack, readonly Entry[]>();

function entriesIn(pack: OpenedPack): readonly Entry[] {
  if (pack.entries) return pack.entries;
  const known = directories.get(pack);
  if (known) return known;
  const entries = readArchive(pack.bytes());
  directories.set(pack, entries);
  return entries;
}

/** An entry of the artifact: its name there, and where it comes from. */
interface Row {
  name: string;
  entry: Entry;
  tree: string;
  /** The pack's, held as long as they are needed here. */
  bytes: Buffer;
}

function merge(parts: readonly Part[]): { rows: Row[]; overlaps: Overlap[] } {
  const rows = new Map<string, Row>();
  const overlaps: Overlap[] = [];
  for (const part of parts) {
    const { tree } = part;
    const bytes = part.pack.bytes();
    for (const { name, entry } of placedEntries(part)) {
      const row = { name, entry, tree, bytes };
      const loser = rows.get(name);
      if (loser && !name.endsWith('/'))
        overlaps.push({ path: name, winner: tree, loser: loser.tree, sameContent: isSame(row, loser) });
      rows.set(name, row);
    }
  }
  const sorted = withoutFilledFolders(sortByName([...rows.values()]));
  const clash = findClash(sorted);
  if (clash) {
    const below = sorted.find(({ name }) => name.startsWith(`${clash.name}/`))!;
    const trees = `${rows.get(clash.name)!.tree} holds it as a file, ${below.tree} as a folder`;
    throw failure('archive/clash', `${clash.name} is both a file and a folder: ${trees}`, {
      hint: 'Exclude or rename one of them.',
    });
  }
  return {
    rows: sorted,
    overlaps: sortByName(overlaps.map((overlap) => ({ name: overlap.path, overlap }))).map(({ overlap }) => overlap),
  };
}

/** The entries of a pack that have a place in the artifact, with their names there, in the pack's order. */
export function placedEntries(part: Part): { name: string; entry: Entry }[] {
  return entriesIn(part.pack).flatMap((entry) => {
    const name = placed(entry.name, part);
    return name === undefined ? [] : [{ name, entry }];
  });
}

/** An entry's name in the artifact; undefined: it has none. */
function placed(name: string, { from, to, skip }: Part): string | undefined {
  if (!name.startsWith(from) || skip.some((prefix) => name.startsWith(prefix))) return undefined;
  return to + name.slice(from.length) || undefined;
}

function isSame(a: Row, b: Row): boolean {
  const { entry: x } = a;
  const { entry: y } = b;
  return (
    x.mode === y.mode && x.crc === y.crc && x.size === y.size && x.method === y.method && dataOf(a).equals(dataOf(b))
  );
}

const dataOf = ({ entry, bytes }: Row): Buffer => bytes.subarray(entry.offset, entry.offset + entry.compressedSize);

/** A folder that was empty in its tree and is not here needs no entry: it comes right before what it holds. */
const withoutFilledFolders = (sorted: readonly Row[]): Row[] =>
  sorted.filter(({ name }, i) => !(name.endsWith('/') && sorted[i + 1]?.name.startsWith(name)));

function write(rows: readonly Row[], temporary: string, path: string): Written {
  const zip = openZip(temporary, path);
  try {
    for (let i = 0; i < rows.length; ) {
      const row = rows[i++]!;
      if (row.name !== row.entry.name) {
        const header = localHeader({ ...row.entry, name: row.name });
        zip.add([header, dataOf(row)], [{ ...row.entry, name: row.name, offset: header.length }]);
        continue;
      }
      const run = [row.entry];
      for (
        let next = rows[i];
        next?.bytes === row.bytes && next.name === next.entry.name && isNext(run.at(-1)!, next.entry);
        next = rows[++i]
      )
        run.push(next.entry);
      copyRun(zip, run, row.bytes);
    }
    return zip.finish();
  } catch (thrown) {
    zip.abandon();
    throw thrown;
  }
}
