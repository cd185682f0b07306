import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { runtimeFacts } from './runtimes.ts';
import type { HostFile, InstallRecipe, Tree } from './types.ts';

/** Hash of the archive that a package was installed from; hex. */
export interface LockedHash {
  algorithm: 'sha256' | 'sha384' | 'sha512' | 'sha1';
  hex: string;
}

/** An archive that a lock file names. `file`: a wheel's or source archive's name, where it is said. */
interface LockedArchive {
  name: string;
  version: string;
  hash: LockedHash;
  file?: string;
}

/** What of lock files names archives by their hash, by the files' names. */
const READERS: Record<string, { ecosystem: string; read(text: string): LockedArchive[] }> = {
  'package-lock.json': { ecosystem: 'npm', read: ofPackageLock },
  'npm-shrinkwrap.json': { ecosystem: 'npm', read: ofPackageLock },
  'pnpm-lock.yaml': { ecosystem: 'npm', read: ofPnpmLock },
  'yarn.lock': { ecosystem: 'npm', read: ofYarnLock },
  'uv.lock': { ecosystem: 'pypi', read: ofUvLock },
  'requirements.txt': { ecosystem: 'pypi', read: ofRequirements },
  'Gemfile.lock': { ecosystem: 'gem', read: ofGemfileLock },
};

/**
 * The hashes of installed packages, as the lock files of these trees name them: one where exactly one archive of the package fits the target,
 * else none. A lock file that is gone by now, or malformed, knows none.
 */
export function lockedHashes(
  trees: readonly Tree[],
): (it: { ecosystem: string; name: string; version: string }) => LockedHash[] {
  const found = new Map<string, Map<string, LockedHash>>();
  for (const { recipe, origin } of trees) {
    if (recipe.kind !== 'install') continue;
    for (const [path, file] of origin.files) {
      const reader = READERS[posix.basename(path)];
      if (!reader) continue;
      for (const { name, version, hash, file: archive } of archivesIn(file, reader.read)) {
        if (archive !== undefined && !fits(archive, recipe)) continue;
        const key = keyOf({ ecosystem: reader.ecosystem, name, version });
        found.set(key, new Map(found.get(key)).set(hash.hex, hash));
      }
    }
  }
  return (it) => {
    const hashes = [...(found.get(keyOf(it)) ?? new Map<string, LockedHash>()).values()];
    return hashes.length === 1 ? hashes : [];
  };
}

/** Python's names are equal in any case and with any of `-_.` ("Names and normalization", packaging.python.org). */
const keyOf = ({ ecosystem, name, version }: { ecosystem: string; name: string; version: string }): string =>
  [ecosystem, ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name, version].join('\0');

function archivesIn(file: HostFile, read: (text: string) => LockedArchive[]): LockedArchive[] {
  try {
    return read('content' in file ? file.content.toString() : readFileSync(file.path, 'utf8'));
  } catch {
    return [];
  }
}

/** Subresource integrity, `sha512-<base64>`; of several the first. */
function integrity(text: unknown): LockedHash | undefined {
  const [, algorithm, base64 = ''] = /^(sha(?:1|256|384|512))-([A-Za-z0-9+/]+=*)/.exec(String(text)) ?? [];
  return algorithm === undefined
    ? undefined
    : { algorithm: algorithm as LockedHash['algorithm'], hex: Buffer.from(base64, 'base64').toString('hex') };
}

const archive = (name: string, version: string, hash: LockedHash | undefined, file?: string): LockedArchive[] =>
  hash ? [{ name, version, hash, ...(file !== undefined && { file }) }] : [];

function ofPackageLock(text: string): LockedArchive[] {
  const { packages = {} } = JSON.parse(text) as { packages?: Record<string, Record<string, unknown>> };
  return Object.entries(packages).flatMap(([path, entry]) =>
    archive(
      String(entry.name ?? path.split('node_modules/').at(-1)),
      String(entry.version),
      integrity(entry.integrity),
    ),
  );
}

/** `  '@scope/name@1.0.0':`, `  /name@1.0.0:`, `  /name/1.0.0:`, and below it `resolution: {integrity: …}`. */
function ofPnpmLock(text: string): LockedArchive[] {
  const row = /^ {2}'?\/?((?:@[^/]+\/)?[^@/\s]+)[@/]([^:('\s]+)[^:\n]*:\n {4}resolution: \{integrity: ([^,}]+)/gm;
  return [...text.matchAll(row)].flatMap(([, name, version, hash]) => archive(name!, version!, integrity(hash)));
}

/** Of Yarn 1; later ones hash what they made of an archive. */
function ofYarnLock(text: string): LockedArchive[] {
  const row = /^"?((?:@[^/]+\/)?[^@\s"]+)@.*:\n {2}version "([^"]+)"\n(?: {2}resolved .*\n)? {2}integrity (\S+)/gm;
  return [...text.matchAll(row)].flatMap(([, name, version, hash]) => archive(name!, version!, integrity(hash)));
}

const hexHash = (text: unknown): LockedHash | undefined => {
  const [, algorithm, hex] = /^(sha(?:256|384|512))[:=]([0-9a-f]+)$/.exec(String(text)) ?? [];
  return hex === undefined ? undefined : { algorithm: algorithm as LockedHash['algorithm'], hex };
};

interface UvPackage {
  name: string;
  version?: string;
  wheels?: { url?: string; filename?: string; path?: string; hash?: string }[];
}

/** What has wheels is installed from one of them; a source archive, built here, is not what is in the package. */
function ofUvLock(text: string): LockedArchive[] {
  const { package: packages = [] } = parseToml(text) as unknown as { package?: UvPackage[] };
  return packages.flatMap(({ name, version = '', wheels = [] }) =>
    wheels.flatMap(({ url, filename, path, hash }) =>
      archive(name, version, hexHash(hash), posix.basename(filename ?? url ?? path ?? '')),
    ),
  );
}

/** `name==1.0 --hash=sha256:…`; which archive each hash is of does not stand there. */
function ofRequirements(text: string): LockedArchive[] {
  return text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, name, version] = /^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?\s*==\s*([^\s;]+)/.exec(line) ?? [];
      if (name === undefined || version === undefined) return [];
      return [...line.matchAll(/--hash[= ](sha\d+:[0-9a-f]+)/g)].flatMap(([, hash]) =>
        archive(name, version, hexHash(hash)),
      );
    });
}

/** The section CHECKSUMS of Bundler 2.5 and later: `  rack (3.1.0) sha256=…`. */
function ofGemfileLock(text: string): LockedArchive[] {
  const [, section = ''] = /^CHECKSUMS\n((?: {2}.*\n?)*)/m.exec(text) ?? [];
  return [...section.matchAll(/^ {2}(\S+) \(([^)]+)\) (sha256=[0-9a-f]+)/gm)].flatMap(([, name, version, hash]) =>
    archive(name!, version!, hexHash(hash)),
  );
}

const MACHINES = { 'linux/amd64': 'x86_64', 'linux/arm64': 'aarch64' } as const;

/** Whether a wheel is for the target, by the tags in its name (packaging.python.org, "Platform compatibility tags"). */
function fits(file: string, { platform, runtime }: InstallRecipe): boolean {
  const [pythons, abis, platforms] = file
    .replace(/\.whl$/, '')
    .split('-')
    .slice(-3);
  if (pythons === undefined || abis === undefined || platforms === undefined) return false;
  const digits = runtimeFacts(runtime).version.replace('.', '');
  const has = (tags: string, ...words: string[]) => tags.split('.').some((tag) => words.includes(tag));
  const isForPython =
    has(pythons, `cp${digits}`, `py${digits}`, 'py3') || (has(abis, 'abi3') && /\bcp3\d*\b/.test(pythons));
  const isForMachine = platforms
    .split('.')
    .some((tag) => tag === 'any' || (/^(many)?linux/.test(tag) && tag.endsWith(`_${MACHINES[platform]}`)));
  return isForPython && has(abis, 'none', 'abi3', `cp${digits}`) && isForMachine;
}
