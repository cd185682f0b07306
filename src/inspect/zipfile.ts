import { stat } from 'node:fs/promises';
import type { ElfFacts } from '../archive/types.ts';
import { foreignTo } from './binaries.ts';
import { distinct, isPackageFile, packageOf } from './dist-info.ts';
import { readElf } from './elf.ts';
import { expectationOf } from './expectation.ts';
import { bySeverity, byUnits, finding, listed } from './finding.ts';
import { inspectArtifact } from './inspect.ts';
import { checkLimits } from './limits.ts';
import { checkNames } from './names.ts';
import type { Expectation, Finding, PackageVersion } from './types.ts';
import { type Listed, type OpenZip, openZip } from './zip-reader.ts';

/** What `inspect` says of one ZIP. Sizes in bytes. */
export interface ZipInspection {
  path: string;
  size: number;
  unzippedSize: number;
  /** Without folders. */
  files: number;
  /** For what it was built, where a build_manifest.json beside it says so. */
  expected?: Expectation;
  /** Sorted by name. */
  entries: Omit<Listed, 'isEncrypted'>[];
  /** Sorted by path. */
  binaries: ElfFacts[];
  packages: PackageVersion[];
  findings: Finding[];
}

/**
 * Reads any ZIP. Where a build_manifest.json beside it says what it was built for, all checks of a build are made, else those that need no target.
 * @throws PackerError naming the file when it is no ZIP, or damaged
 */
export async function inspectZip(path: string): Promise<ZipInspection> {
  const zip = await openZip(path);
  try {
    const entries = zip.entries.toSorted((a, b) => byUnits(a.name, b.name));
    const { binaries, packages } = await contents(zip, entries);
    const size = (await stat(path)).size;
    const unzippedSize = entries.reduce((sum, entry) => sum + entry.size, 0);
    const content = { entries, elf: binaries, size, unzippedSize };
    const expected = await expectationOf(path);
    const findings = expected === undefined ? unaddressed(content) : await addressed(zip, content, expected);
    return {
      path,
      size,
      unzippedSize,
      files: entries.filter(({ name }) => !name.endsWith('/')).length,
      ...(expected && { expected }),
      entries: entries.map(({ isEncrypted: _, ...entry }) => entry),
      binaries,
      packages,
      findings: [...findings, ...foreignMakers(entries)].sort(bySeverity),
    };
  } finally {
    zip.close();
  }
}

/** Above what Lambda takes at all, so that a bomb costs no more than the largest real package. */
const MOST_READ = 1024 * 1024 * 1024;
const MOST_FILE = 262_144_000;
const MOST_METADATA = 1024 * 1024;

/** Programs and libraries go by these names; reading every file for its first four bytes would inflate the whole archive. */
const MAY_BE_BINARY = /\.(so|node|pyd)(\.[\w.]+)?$|(^|\/)[^./]+$/;

async function contents(
  zip: OpenZip,
  entries: readonly Listed[],
): Promise<{ binaries: ElfFacts[]; packages: PackageVersion[] }> {
  const binaries: ElfFacts[] = [];
  const packages: PackageVersion[] = [];
  let left = MOST_READ;
  for (const entry of entries) {
    const isFile = (entry.mode & 0o170000) !== 0o120000 && !entry.name.endsWith('/') && !entry.isEncrypted;
    const isPackage = isPackageFile(entry.name) && entry.size <= MOST_METADATA;
    const isBinary = (MAY_BE_BINARY.test(entry.name) || (entry.mode & 0o111) !== 0) && entry.size <= MOST_FILE;
    if (!isFile || (!isPackage && !isBinary) || entry.size > left) continue;
    left -= entry.size;
    const bytes = await zip.read(entry);
    const made = isPackage ? packageOf(entry.name, bytes) : undefined;
    if (made) packages.push(made);
    const elf = isBinary ? readElf(entry.name, bytes) : undefined;
    if (elf) binaries.push(elf);
  }
  return { binaries, packages: distinct(packages) };
}

type Held = { entries: readonly Listed[]; elf: ElfFacts[]; size: number; unzippedSize: number };

/** The findings of a build. The checks say which files they want to read; those are read, and the checks made again, until nothing is missing. */
async function addressed(zip: OpenZip, content: Held, expected: Expectation): Promise<Finding[]> {
  const byName = new Map(content.entries.map((entry) => [entry.name, entry]));
  const known = new Map<string, Uint8Array | undefined>();
  for (;;) {
    const asked = new Set<string>();
    const read = (path: string) => {
      if (!known.has(path)) asked.add(path);
      return known.get(path);
    };
    // Its layers are other files: what they hold is unknown here.
    const layers = expected.layers.map((arn) => ({ arn }));
    const findings = inspectArtifact({ ...content, ...expected, layers, layersMode: 'attach', overlaps: [], read });
    if (asked.size === 0) return findings;
    for (const path of asked) {
      const entry = byName.get(path);
      known.set(path, entry && !entry.isEncrypted && entry.size <= MOST_FILE ? await zip.read(entry) : undefined);
    }
  }
}

function unaddressed(content: Held): Finding[] {
  const [x86, arm] = [foreignTo('arm64', content.elf, 'amd64'), foreignTo('amd64', content.elf, 'arm64')];
  const mixed =
    x86.length > 0 && arm.length > 0
      ? [
          finding(
            'error',
            'elf/mixed',
            `holds files for both architectures: x86_64 ${listed(x86)}; arm64 ${listed(arm)}`,
            {
              hint: 'A function runs on one of them: install all packages for the same platform.',
              paths: [...x86, ...arm],
            },
          ),
        ]
      : [];
  return [
    ...checkLimits({ ...content, ...NOWHERE }),
    ...checkNames({ ...content, ...NOWHERE, overlaps: [] }),
    ...mixed,
  ];
}

const NOWHERE = { kind: 'function', layersMode: 'attach', layers: [] } as const;

/** Faults that other tools' ZIPs have and ours cannot. */
function foreignMakers(entries: readonly Listed[]): Finding[] {
  const names = entries.map(({ name }) => name);
  const twice = names.filter((name, i) => name === names[i - 1]);
  // Lambda runs the code as a user that owns none of it.
  const hidden = entries
    .filter(({ name, mode }) => (name.endsWith('/') ? (mode & 0o005) !== 0o005 : (mode & 0o004) === 0))
    .map(({ name }) => name);
  const locked = entries.filter(({ isEncrypted }) => isEncrypted).map(({ name }) => name);
  const rows: [string[], Finding['severity'], string, string, string][] = [
    [
      twice,
      'error',
      'zip/duplicate',
      'names that stand there twice',
      'Unzippers disagree about which one counts: write the ZIP anew.',
    ],
    [hidden, 'warning', 'zip/mode', 'not readable by every user, as Lambda needs it', 'chmod -R a+rX before zipping.'],
    [locked, 'error', 'zip/encrypted', 'encrypted', 'Lambda knows no password: write the ZIP without one.'],
  ];
  return rows.flatMap(([paths, severity, code, what, hint]) =>
    paths.length === 0 ? [] : [finding(severity, code, `${what}: ${listed(paths)}`, { hint, paths })],
  );
}
