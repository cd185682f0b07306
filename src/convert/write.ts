import { crc32 } from 'node:zlib';
import { findClash, sortByName } from '../archive/names.ts';
import { type Packed, sortElf } from '../archive/pack.ts';
import type { ElfFacts, Entry } from '../archive/types.ts';
import { openZip } from '../archive/writer.ts';
import { localHeader, MODE } from '../archive/zip.ts';
import { failure } from '../errors.ts';
import { quoted } from './faults.ts';
import type { Piece } from './pieces.ts';
import type { Scratch } from './scratch.ts';

/** Folders that something lies in need no entry of their own. */
export function withoutFilledFolders(pieces: ReadonlyMap<string, Piece>): Map<string, Piece> {
  const filled = new Set<string>();
  for (const name of pieces.keys())
    for (let cut = name.lastIndexOf('/'); cut > 0; cut = name.lastIndexOf('/', cut - 1)) {
      const folder = name.slice(0, cut);
      if (filled.has(folder)) break;
      filled.add(folder);
    }
  return new Map([...pieces].filter(([name, { kind }]) => kind !== 'folder' || !filled.has(name)));
}

/** Writes pieces as a canonical ZIP, under a temporary name of the caller's. @throws PackerError; nothing is left then */
export function writePieces(path: string, pieces: ReadonlyMap<string, Piece>, scratch: Scratch): Packed {
  const rows = sortByName(
    [...pieces].map(([name, piece]) => ({ name: piece.kind === 'folder' ? `${name}/` : name, piece })),
  );
  const clash = findClash(rows);
  if (clash) throw failure('convert/clash', `${quoted(clash.name)} is a file and a folder at once`);
  const elf: ElfFacts[] = [];
  const zip = openZip(path);
  try {
    for (const { name, piece } of rows) {
      const { entry, data } = contentOf(name, piece, scratch);
      const header = localHeader(entry);
      zip.add([header], [{ ...entry, offset: header.length }]);
      for (const chunk of data) zip.add([chunk], []);
      if (piece.kind === 'file' && piece.stored.elf) elf.push(piece.stored.elf);
    }
    return { ...zip.finish(), elf: sortElf(elf) };
  } catch (thrown) {
    zip.abandon();
    throw thrown;
  }
}

function contentOf(name: string, piece: Piece, scratch: Scratch): { entry: Entry; data: Iterable<Uint8Array> } {
  if (piece.kind === 'file') return { entry: { ...piece.stored.entry, name }, data: scratch.read(piece.stored) };
  if (piece.kind === 'folder') return { entry: plainEntry(name, MODE.folder, Buffer.alloc(0)), data: [] };
  const target = Buffer.from(piece.target);
  return { entry: plainEntry(name, MODE.link, target), data: [target] };
}

const plainEntry = (name: string, mode: number, data: Buffer): Entry => ({
  name,
  mode,
  crc: crc32(data),
  size: data.length,
  compressedSize: data.length,
  method: 0,
  offset: 0,
});
