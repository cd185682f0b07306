import { lstatSync, readdirSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { compareBytes } from '../byte-order.ts';
import { PackerError, type Problem } from '../errors.ts';
import type { Matcher } from './patterns.ts';
import { FAULTS, faultAt, faultOfKind, faultOfName, linkOut, unreadable } from './source-faults.ts';
import { fileRules, type SourceRules } from './source-rules.ts';
import type { SourceFile } from './types.ts';

/** A file of a source, as it lies on disk; `path` is relative to the source, with `/`. */
export interface ListedFile {
  path: string;
  /** A link that is followed keeps its own path here: the system resolves it when it is read. */
  absolute: string;
  mode: SourceFile['mode'];
  /** Bytes; of a link, of its target's name. */
  size: number;
  /** Changes whenever the system sees the file change: inode, size, times of content and of status. Undefined for links. */
  stamp?: string;
  /** For mode 120000: where it leads, as written in it. */
  linkTarget?: string;
}

export interface SourceListing {
  /** The folder that was listed, or the folder of the one file. */
  root: string;
  /** Sorted by the bytes of their paths. */
  files: ListedFile[];
}

/**
 * The files of a source part, by spec/config.md "Which files": a folder's by the rules, or the one file that `path` names, whatever the rules say.
 * Folders without files do not appear. Throws one PackerError with everything in the tree that cannot be packed.
 */
export function listSource(part: { path: string }, rules: SourceRules): SourceListing {
  const top = statOf(part.path, statSync);
  if ('severity' in top) throw new PackerError([top]);
  if (!top.isDirectory()) return { root: dirname(part.path), files: [oneFile(part.path, top)] };
  const walk: Walk = { ...fileRules(part.path, rules), symlinks: rules.symlinks, files: [], problems: [] };
  walkFolder(walk, part.path, '', []);
  if (walk.problems.length > 0) throw new PackerError(walk.problems);
  walk.files.sort((a, b) => compareBytes(a.path, b.path));
  return { root: part.path, files: walk.files };
}

interface Walk {
  excluded: Matcher;
  included: Matcher | undefined;
  symlinks: 'keep' | 'follow';
  files: ListedFile[];
  problems: Problem[];
}

interface Visited {
  path: string;
  absolute: string;
  /** False: only files below it can be wanted. */
  wanted: boolean;
  /** Real paths of the folders that lead here through links. */
  above: string[];
}

function oneFile(path: string, stats: Stats): ListedFile {
  const name = basename(path);
  const fault = faultOfName(name) ?? faultOfKind(stats);
  if (fault) throw new PackerError([faultAt(path, fault)]);
  return { path: name, absolute: path, mode: modeOf(stats), size: stats.size, stamp: stampOf(stats) };
}

function walkFolder(walk: Walk, folder: string, prefix: string, above: string[]): void {
  const read = readNames(folder);
  if ('severity' in read) {
    walk.problems.push(read);
    return;
  }
  for (const name of read.names) {
    const path = prefix + name;
    const absolute = `${folder}/${name}`;
    const wanted = !walk.excluded.matches(path) && (walk.included?.matches(path) ?? true);
    if (!wanted && !mayHoldWanted(walk, path)) continue;
    const fault = read.broken.has(name) ? FAULTS.encoding : faultOfName(name);
    if (!fault) visit(walk, { path, absolute, wanted, above });
    else if (wanted) walk.problems.push(faultAt(absolute, fault));
  }
}

const mayHoldWanted = ({ excluded, included }: Walk, path: string): boolean =>
  (!excluded.matches(path) || excluded.mayDiffer(path)) &&
  (!included || included.matches(path) || included.mayDiffer(path));

/** Names as strings. A name that is not UTF-8 decodes to one with U+FFFD; only then the bytes are looked at. */
function readNames(folder: string): { names: string[]; broken: Set<string> } | Problem {
  try {
    const names = readdirSync(folder);
    const broken = new Set<string>();
    if (names.some((name) => name.includes('\uFFFD')))
      for (const bytes of readdirSync(folder, { encoding: 'buffer' })) {
        const name = bytes.toString('utf8');
        if (!Buffer.from(name, 'utf8').equals(bytes)) broken.add(name);
      }
    return { names, broken };
  } catch (error) {
    return unreadable(folder, error);
  }
}

function visit(walk: Walk, at: Visited): void {
  const stats = statOf(at.absolute, lstatSync);
  if ('severity' in stats) {
    if (at.wanted) walk.problems.push(stats);
  } else if (stats.isDirectory()) walkFolder(walk, at.absolute, `${at.path}/`, at.above);
  else if (!stats.isSymbolicLink()) addFile(walk, at, stats);
  else if (walk.symlinks === 'follow') followLink(walk, at);
  else if (at.wanted) keepLink(walk, at, stats);
}

function addFile(walk: Walk, at: Visited, stats: Stats): void {
  if (!at.wanted) return;
  const fault = faultOfKind(stats);
  if (fault) walk.problems.push(faultAt(at.absolute, fault));
  else
    walk.files.push({
      path: at.path,
      absolute: at.absolute,
      mode: modeOf(stats),
      size: stats.size,
      stamp: stampOf(stats),
    });
}

function keepLink(walk: Walk, at: Visited, stats: Stats): void {
  const linkTarget = readlinkSync(at.absolute);
  const lands = posix.normalize(posix.join(posix.dirname(at.path), linkTarget));
  if (linkTarget.includes('\uFFFD')) walk.problems.push(faultAt(at.absolute, FAULTS.linkEncoding));
  else if (linkTarget.startsWith('/') || lands === '..' || lands.startsWith('../'))
    walk.problems.push(faultAt(at.absolute, linkOut(linkTarget)));
  else walk.files.push({ path: at.path, absolute: at.absolute, mode: '120000', size: stats.size, linkTarget });
}

function followLink(walk: Walk, at: Visited): void {
  const target = statOf(at.absolute, statSync);
  if ('severity' in target) {
    if (at.wanted) walk.problems.push(faultAt(at.absolute, FAULTS.linkNowhere));
  } else if (target.isDirectory()) followFolder(walk, at);
  else addFile(walk, at, target);
}

function followFolder(walk: Walk, at: Visited): void {
  const real = realpathSync(at.absolute);
  const holder = realpathSync(dirname(at.absolute));
  if (`${holder}/`.startsWith(`${real}/`) || at.above.includes(real)) {
    walk.problems.push(faultAt(at.absolute, FAULTS.linkCycle));
  } else walkFolder(walk, at.absolute, `${at.path}/`, [...at.above, real]);
}

/** As Git sees it: executable or not. */
const stampOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string => `${ino} ${size} ${mtimeMs} ${ctimeMs}`;

const modeOf = (stats: Stats): SourceFile['mode'] => (stats.mode & 0o111 ? '100755' : '100644');

function statOf(absolute: string, stat: (path: string) => Stats): Stats | Problem {
  try {
    return stat(absolute);
  } catch (error) {
    return unreadable(absolute, error);
  }
}
