import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, messageOf } from '../errors.ts';
import { targetId } from '../target-id.ts';
import { tabled, untabled } from './package-table.ts';
import type { Artifact, BuildManifest, ImageArtifact, SbomFile, ZipArtifact } from './types.ts';

export const MANIFEST_FILE = 'build_manifest.json';

/** The manifest of a dist folder; an empty one when there is none. @throws PackerError when it is there but cannot be read or understood */
export const readManifest = (dist: string): BuildManifest => readManifestFile(join(dist, MANIFEST_FILE));

/** The same of a file that may have another name. */
export function readManifestFile(path: string): BuildManifest {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT' || (thrown as NodeJS.ErrnoException).code === 'ENOTDIR')
      return { schema: 1, artifacts: [] };
    throw failure('outputs/manifest', `${path} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
  const manifest = parseManifest(text);
  if (!manifest)
    throw failure('outputs/manifest', `${path} is not a manifest of schema 1`, {
      hint: 'it is written by lambda-packer alone: delete it and build again',
    });
  return manifest;
}

function parseManifest(text: string): BuildManifest | undefined {
  try {
    const value = untabled(JSON.parse(text) as BuildManifest);
    const sound =
      value?.schema === 1 &&
      Array.isArray(value.artifacts) &&
      value.artifacts.every((entry) =>
        Object.entries(FIELDS[entry?.type] ?? NONE).every(([name, is]) => is(entry[name as keyof Artifact])),
      );
    return sound ? value : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value);

type Checks<T> = { [name in keyof Required<T>]: (value: unknown) => boolean };

/** What each field must be, since anyone may have edited the file. */
const COMMON: Checks<Omit<ZipArtifact, 'kind' | 'type' | 'path' | 'sha256' | 'codeSha256' | 'files'>> = {
  name: isText,
  platform: (value) => value === 'linux/amd64' || value === 'linux/arm64',
  runtime: isText,
  manifestHash: isText,
  size: isCount,
  unzippedSize: isCount,
  handler: (value) => value === undefined || isText(value),
  layers: (value) => Array.isArray(value) && value.every(isText),
  findings: (value) =>
    Array.isArray(value) && value.every((finding) => isText(finding?.code) && isText(finding.message)),
  packages: () => true,
  sboms: (value) =>
    value === undefined ||
    (Array.isArray(value) && value.every((file) => isText(file?.path) && isText(file.sha256) && isCount(file.size))),
};
const isOne =
  (...words: string[]) =>
  (value: unknown): boolean =>
    words.includes(value as string);
const FIELDS: { zip: Checks<ZipArtifact>; image: Checks<ImageArtifact> } = {
  zip: {
    ...COMMON,
    ...{ kind: isOne('function', 'layer'), type: isOne('zip') },
    ...{ path: isText, sha256: isText, codeSha256: isText, files: isCount },
  },
  image: {
    ...COMMON,
    ...{ kind: isOne('function'), type: isOne('image'), digest: isText },
    image: (value) => value === undefined || isText(value),
  },
};
const NONE = { type: () => false };

/** The entries that are files in dist. */
export const zipsIn = ({ artifacts }: BuildManifest): ZipArtifact[] =>
  artifacts.filter((entry) => entry.type === 'zip');

/** All files that a manifest tells of: ZIPs, and SBOMs. */
export const filesIn = (manifest: BuildManifest): SbomFile[] => [...zipsIn(manifest), ...sbomsIn(manifest)];

/** What tells two artifacts' bytes apart. */
export const bytesOf = (entry: Artifact): string => (entry.type === 'zip' ? entry.sha256 : entry.digest);

export const manifestText = (manifest: BuildManifest): string =>
  // Lists of places in the table stand on one line each. No text in JSON holds a line break, so that nothing else is met.
  `${JSON.stringify(tabled(manifest), null, 2).replace(/\[\n\s*\d+(?:,\n\s*\d+)*\n\s*\]/g, (list) => list.replace(/\n\s*/g, ' '))}\n`;

/** Files beside artifacts that are told in a manifest. */
export const sbomsIn = ({ artifacts }: BuildManifest): SbomFile[] => artifacts.flatMap(({ sboms }) => sboms ?? []);

export const artifactId = (entry: Pick<Artifact, 'name' | 'platform'>): string => targetId(entry.name, entry.platform);

/**
 * The manifest after a build: `built` replaces entries of the same target, targets that the config no longer has go, all
 * others stay (a build of one platform, a target that failed).
 * @returns the manifest, and the files of the old one that nothing owns any more
 */
export function mergeManifest(
  old: BuildManifest,
  built: Artifact[],
  owned: ReadonlySet<string>,
): { manifest: BuildManifest; orphans: string[] } {
  const entries = new Map(
    old.artifacts.filter((entry) => owned.has(artifactId(entry))).map((entry) => [artifactId(entry), entry]),
  );
  for (const entry of built) entries.set(artifactId(entry), entry);
  const artifacts = [...entries.values()].sort((a, b) => compare(a.name, b.name) || compare(a.platform, b.platform));
  const manifest: BuildManifest = { schema: 1, artifacts };
  const kept = new Set(filesIn(manifest).map(({ path }) => path));
  const orphans = filesIn(old)
    .map(({ path }) => path)
    .filter((path) => isOurs(path) && !kept.has(path));
  return { manifest, orphans };
}

/** A manifest is input: only plain names of ZIPs and SBOMs beside it are ever removed on its word. */
const isOurs = (path: unknown): path is string =>
  typeof path === 'string' && /^[A-Za-z0-9_-]+-(amd64|arm64)\.(zip|cdx\.json|spdx\.json)$/.test(path);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
