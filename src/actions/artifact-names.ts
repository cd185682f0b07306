import { basename } from 'node:path';
import type { Platform } from '../config/types.ts';
import { MANIFEST_FILE } from '../outputs/manifest.ts';

/**
 * How a job of a matrix is called in names of artifacts, since two jobs of a run cannot have one of the same name: the architectures,
 * and which part of their targets: `amd64`, `amd64-arm64`, `arm64-1of2`.
 */
export function legOf(platforms: readonly Platform[], shard?: { index: number; of: number }): string {
  const archs = [...new Set(platforms.map((platform) => platform.slice('linux/'.length)))].sort().join('-');
  return shard && shard.of > 1 ? `${archs}-${shard.index}of${shard.of}` : archs;
}

const LEG = '((?:amd64|arm64|amd64-arm64)(?:-\\d+of\\d+)?)';

export interface Names {
  /** A ZIP or SBOM of dist, by its file name. */
  zip(file: string): string;
  /** No function can be called like it: their names have no dots. */
  bundle(leg: string): string;
  manifest(leg: string): string;
  report(leg: string): string;
  plan: string;
  /** Of all jobs together. */
  merged: { manifest: string; report: string };
}

/** Names of artifacts. They are file names, under which the files are downloaded. */
export const namesWith = (prefix: string): Names => ({
  zip: (file) => prefix + file,
  bundle: (leg) => `${prefix}bundle.${leg}.zip`,
  manifest: (leg) => `${prefix}build_manifest-${leg}.json`,
  report: (leg) => `${prefix}report-${leg}.html`,
  plan: `${prefix}plan.json`,
  merged: { manifest: `${prefix}${MANIFEST_FILE}`, report: `${prefix}report.html` },
});

/** The leg whose manifest an artifact is; undefined when it is something else. */
export const legOfManifest = (name: string, prefix: string): string | undefined =>
  name.startsWith(prefix)
    ? new RegExp(`^build_manifest-${LEG}\\.json$`).exec(name.slice(prefix.length))?.[1]
    : undefined;

/** What the service says of an artifact. */
export interface Stored {
  id: number;
  /** Where a person downloads it. */
  url: string;
  /** SHA-256 of its bytes, as 64 hex digits; of a ZIP that is uploaded as it is, the ZIP's. */
  digest: string;
  /** Bytes. */
  size: number;
}

/** Where each ZIP and SBOM is downloaded: as an artifact of its own, or in its job's bundle. */
export function linksTo(
  files: readonly string[],
  leg: string,
  prefix: string,
  stored: Readonly<Record<string, Stored>>,
): Record<string, string> {
  const names = namesWith(prefix);
  return Object.fromEntries(
    files.flatMap((path) => {
      const found = stored[names.zip(basename(path))] ?? stored[names.bundle(leg)];
      return found ? [[path, found.url]] : [];
    }),
  );
}
