import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { failure } from '../errors.ts';
import { type Side, sidesOf } from './diff-sides.ts';
import { distinct, isPackageFile, packageOf } from './dist-info.ts';
import { byUnits } from './finding.ts';
import type { PackageVersion } from './types.ts';
import { type Listed, openZip } from './zip-reader.ts';

/** `a` is before, `b` after; sizes in bytes. */
export interface Difference {
  a: string;
  b: string;
  /** Sorted by name. */
  artifacts: ArtifactDifference[];
}

export interface ArtifactDifference {
  /** File name of the ZIP; of `b`'s when two ZIPs of different names were given. */
  name: string;
  /** `repacked`: the same files in other bytes (another compressor, order or date). */
  status: 'added' | 'removed' | 'changed' | 'repacked' | 'equal';
  a?: Totals;
  b?: Totals;
  /** Sorted by path; undefined where a ZIP is not at hand, so that only hashes and sizes could be compared. */
  files?: FileChange[];
  packages?: PackageChange[];
}

export interface Totals {
  size: number;
  unzippedSize: number;
  files: number;
}

export interface FileChange {
  path: string;
  change: 'added' | 'removed' | 'changed' | 'mode';
  a?: { size: number; mode: string };
  b?: { size: number; mode: string };
}

/** Versions of a package on each side: none, one, or several. */
export interface PackageChange {
  ecosystem: PackageVersion['ecosystem'];
  name: string;
  a: string[];
  b: string[];
}

/**
 * Compares two ZIPs, or two builds (dist folders or build_manifest.json, in any mixture).
 * @throws PackerError naming the file that is missing, no ZIP, or no build
 */
export async function diffArtifacts(a: string, b: string): Promise<Difference> {
  const [before, after] = [await sidesOf(a), await sidesOf(b)];
  if (before.kind !== after.kind) {
    throw failure(
      'diff/kinds',
      `${a} is ${WORDS[before.kind]}, ${b} is ${WORDS[after.kind]}: they cannot be compared`,
      {
        hint: 'Give two ZIPs, or two dist folders or build_manifest.json.',
        exitCode: 2,
      },
    );
  }
  if (before.kind === 'zip' && after.kind === 'zip') {
    const [[x], [y]] = [[...before.sides.values()], [...after.sides.values()]];
    return { a, b, artifacts: [await compare(y!.name, x, y)] };
  }
  const names = [...new Set([...before.sides.keys(), ...after.sides.keys()])].sort(byUnits);
  const artifacts: ArtifactDifference[] = [];
  // One pair after the other: each holds two archives' directories in memory.
  for (const name of names) artifacts.push(await compare(name, before.sides.get(name), after.sides.get(name)));
  return { a, b, artifacts };
}

const WORDS = { zip: 'a ZIP', build: 'a build' } as const;

async function compare(name: string, a: Side | undefined, b: Side | undefined): Promise<ArtifactDifference> {
  if (a?.recorded && b?.recorded && a.recorded.sha256 === b.recorded.sha256) {
    return { name, status: 'equal', a: totals(a.recorded), b: totals(b.recorded) };
  }
  const [x, y] = [a && (await contentOf(a)), b && (await contentOf(b))];
  const sums = { ...(a && { a: x?.totals ?? totals(a.recorded!) }), ...(b && { b: y?.totals ?? totals(b.recorded!) }) };
  if (!a || !b) return { name, status: a ? 'removed' : 'added', ...sums };
  if (!x || !y) return { name, status: 'changed', ...sums };
  const files = fileChanges(x.entries, y.entries);
  const same = x.sha256 === y.sha256;
  return {
    name,
    status: files.length > 0 ? 'changed' : same ? 'equal' : 'repacked',
    ...sums,
    files,
    packages: packageChanges(x.packages, y.packages),
  };
}

const totals = ({ size, unzippedSize, files }: Totals): Totals => ({ size, unzippedSize, files });

interface Contents {
  sha256: string;
  totals: Totals;
  entries: Listed[];
  packages: PackageVersion[];
}

const MOST_METADATA = 1024 * 1024;

async function contentOf({ zip }: Side): Promise<Contents | undefined> {
  if (zip === undefined) return undefined;
  const opened = await openZip(zip.path);
  try {
    const { entries } = opened;
    const packages: PackageVersion[] = [];
    for (const entry of entries) {
      if (!isPackageFile(entry.name) || entry.size > MOST_METADATA || entry.isEncrypted) continue;
      const made = packageOf(entry.name, await opened.read(entry));
      if (made) packages.push(made);
    }
    const hash = createHash('sha256');
    await pipeline(createReadStream(zip.path), hash);
    return {
      sha256: hash.digest('hex'),
      totals: {
        size: zip.size,
        unzippedSize: entries.reduce((sum, entry) => sum + entry.size, 0),
        files: entries.filter(({ name }) => !name.endsWith('/')).length,
      },
      entries,
      packages: distinct(packages),
    };
  } finally {
    opened.close();
  }
}

/** Equal CRC-32 and size count as equal content: a check against accidents, not against an attacker. */
function fileChanges(a: readonly Listed[], b: readonly Listed[]): FileChange[] {
  const [before, after] = [filesByName(a), filesByName(b)];
  const changes: FileChange[] = [];
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort(byUnits)) {
    const [x, y] = [before.get(path), after.get(path)];
    const sides = { ...(x && { a: stated(x) }), ...(y && { b: stated(y) }) };
    if (!x || !y) changes.push({ path, change: x ? 'removed' : 'added', ...sides });
    else if (x.crc !== y.crc || x.size !== y.size) changes.push({ path, change: 'changed', ...sides });
    else if (x.mode !== y.mode) changes.push({ path, change: 'mode', ...sides });
  }
  return changes;
}

const filesByName = (entries: readonly Listed[]) => new Map(entries.map((entry) => [entry.name, entry]));

const stated = ({ size, mode }: Listed) => ({ size, mode: mode.toString(8).padStart(6, '0') });

function packageChanges(a: readonly PackageVersion[], b: readonly PackageVersion[]): PackageChange[] {
  const byName = new Map<string, PackageChange>();
  for (const [side, packages] of [
    ['a', a],
    ['b', b],
  ] as const) {
    for (const { ecosystem, name, version } of packages) {
      const key = `${ecosystem}\0${name}`;
      const change = byName.get(key) ?? { ecosystem, name, a: [], b: [] };
      change[side].push(version);
      byName.set(key, change);
    }
  }
  return [...byName]
    .filter(([, change]) => change.a.join() !== change.b.join())
    .sort(([x], [y]) => byUnits(x, y))
    .map(([, change]) => change);
}
