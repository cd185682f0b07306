import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildManifest, Publications, PublishedLayer, ZipArtifact } from './types.ts';

export const PUBLICATIONS_FILE = 'publications.json';

const NONE: Publications = { schema: 1, regions: [], layers: [] };

/** What is known to be published of a dist folder. A missing or strange file knows nothing: publishing finds out again. */
export function readPublications(dist: string): Publications {
  try {
    const value = JSON.parse(readFileSync(join(dist, PUBLICATIONS_FILE), 'utf8')) as Publications;
    const isSound =
      value.schema === 1 &&
      Array.isArray(value.regions) &&
      Array.isArray(value.layers) &&
      value.layers.every((row) => [row.layer, row.arch, row.region, row.arn, row.manifestHash].every(isText));
    return isSound ? value : NONE;
  } catch {
    return NONE;
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';

export const publicationsText = (publications: Publications): string => `${JSON.stringify(publications, null, 2)}\n`;

const keyOf = ({ layer, arch, region }: Pick<PublishedLayer, 'layer' | 'arch' | 'region'>): string =>
  [layer, arch, region].join(' ');

/** After a publish of `regions`: `done` replaces what was known of the same layer and region; what is `gone` from the config goes. */
export function mergePublications(
  old: Publications,
  regions: readonly string[],
  done: readonly PublishedLayer[],
  isGone: (row: PublishedLayer) => boolean,
): Publications {
  const rows = new Map(old.layers.filter((row) => !isGone(row)).map((row) => [keyOf(row), row]));
  for (const row of done) rows.set(keyOf(row), row);
  const layers = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const known = new Set(layers.map(({ region }) => region));
  const order = [...new Set([...regions, ...old.regions])].filter((region) => known.has(region));
  return { schema: 1, regions: order, layers };
}

/** Publications of the layers that are in dist; `isCurrent`: of these very bytes. */
export function publishedIn(
  manifest: BuildManifest,
  { layers }: Publications,
): (Pick<PublishedLayer, 'layer' | 'arch' | 'region' | 'name' | 'version' | 'arn'> & { isCurrent: boolean })[] {
  const hashes = new Map(manifest.artifacts.map((entry) => [`${entry.name} ${archOf(entry)}`, entry.manifestHash]));
  return layers.flatMap(({ layer, arch, region, name, version, arn, manifestHash }) => {
    const hash = hashes.get(`${layer} ${arch}`);
    return hash === undefined ? [] : [{ layer, arch, region, name, version, arn, isCurrent: hash === manifestHash }];
  });
}

export const archOf = ({ platform }: Pick<ZipArtifact, 'platform'>): 'amd64' | 'arm64' =>
  platform === 'linux/arm64' ? 'arm64' : 'amd64';

/** Finds the ARN of a layer as it is in dist now; undefined when that was not published. */
export function arnFinder(
  manifest: BuildManifest,
  { layers }: Publications,
): (layer: string, arch: string, region: string) => string | undefined {
  const hashes = new Map(manifest.artifacts.map((entry) => [`${entry.name} ${archOf(entry)}`, entry.manifestHash]));
  const arns = new Map(
    layers
      .filter((row) => hashes.get(`${row.layer} ${row.arch}`) === row.manifestHash)
      .map((row) => [keyOf(row), row.arn]),
  );
  return (layer, arch, region) => arns.get([layer, arch, region].join(' '));
}

/** The version ARNs that a function attaches in a region, in its order; undefined when one of them is not known there. */
export function attachedArns(
  { layers, platform }: Pick<ZipArtifact, 'layers' | 'platform'>,
  region: string,
  find: ReturnType<typeof arnFinder>,
): string[] | undefined {
  const arns = layers.map((layer) =>
    isArn(layer) ? ofRegion(layer, region) : find(layer, archOf({ platform }), region),
  );
  return arns.every((arn) => arn !== undefined) ? arns : undefined;
}

export const isArn = (layer: string): boolean => layer.startsWith('arn:');

/** Lambda attaches layers of its own region only. */
const ofRegion = (arn: string, region: string): string | undefined => (arn.split(':')[3] === region ? arn : undefined);
