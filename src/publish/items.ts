import { publishedName } from '../config/published-name.ts';
import type { Config, LayerPackage, Package, Platform } from '../config/types.ts';
import type { Position, Problem } from '../errors.ts';
import type { ZipArtifact } from '../outputs/types.ts';
import { digestOf } from '../plan/canonical.ts';
import { targetId } from '../target-id.ts';
import type { Destination, LayerArtifact, PublishItem } from './types.ts';

/** What dist holds, by target id: the manifest's entry, and the absolute path of its ZIP. */
export type BuiltLayers = ReadonlyMap<string, { entry: ZipArtifact; zip: string }>;

export interface Asked {
  selected: (pkg: Package, platform: Platform) => boolean;
  /** In place of the configured regions. */
  regions?: string[] | undefined;
  /** Manifest hashes of a plan, by target id. */
  planned?: ReadonlyMap<string, string> | undefined;
}

const NOWHERE: Destination = { regions: [], prefix: 'lambda-packer', keepShared: false, updateFunctions: false };

/** How a layer is published: the file's section under the layer's own. `regions` may be empty: the caller's own region. */
export function destinationOf({ publish }: Config, layer: LayerPackage): Destination & { name?: string } {
  return { ...NOWHERE, ...publish, ...(typeof layer.publish === 'object' ? layer.publish : {}) };
}

/** What the config wants published of what was built, and all that stands against it. */
export function publishItems(
  config: Config,
  built: BuiltLayers,
  asked: Asked,
): { items: PublishItem[]; problems: Problem[] } {
  const items: PublishItem[] = [];
  const problems: Problem[] = [];
  for (const layer of config.packages) {
    if (layer.kind !== 'layer' || layer.publish === false) continue;
    const { name: template, ...configured } = destinationOf(config, layer);
    const destination: Destination = { ...configured, ...(asked.regions && { regions: asked.regions }) };
    for (const [name, platforms] of namesOf(layer, template)) {
      const wanted = platforms.filter((platform) => asked.selected(layer, platform));
      if (wanted.length === 0) continue;
      const found = together(layer, name, platforms, wanted, built);
      if (found.problem) problems.push(found.problem);
      else items.push({ artifact: artifactOf(layer, name, found.entries, asked), destination });
    }
  }
  return { items, problems };
}

/** The names under which a layer is published, each with the platforms that share it. */
function namesOf(layer: LayerPackage, template: string | undefined): Map<string, Platform[]> {
  const names = new Map<string, Platform[]>();
  for (const platform of layer.platforms) {
    const name = publishedName(template, layer, platform);
    names.set(name, [...(names.get(name) ?? []), platform]);
  }
  return names;
}

type Entry = { entry: ZipArtifact; zip: string };

/** The ZIPs of one name, which are one version: all of them must be here, with the same bytes. */
function together(
  layer: LayerPackage,
  name: string,
  platforms: readonly Platform[],
  wanted: readonly Platform[],
  built: BuiltLayers,
): { entries: Entry[]; problem?: undefined } | { problem: Problem } {
  const at = layer.at.publish ?? layer.at[''];
  const entries = platforms.flatMap((platform) => built.get(targetId(layer.name, platform)) ?? []);
  const missing = platforms.filter((platform) => !built.has(targetId(layer.name, platform)));
  if (wanted.length < platforms.length || (missing.length > 0 && entries.length > 0))
    return problem(
      'publish/one-name',
      `layers.${layer.name}: ${name} is one version for ${platforms.join(' and ')}, but only ${wanted.length < platforms.length ? wanted.join(', ') : 'one of them'} is here`,
      'Publish it after all platforms are built (`command: publish`, or `lambda-packer publish` with every build_manifest.json), or put {arch} into publish.name.',
      at,
    );
  if (missing.length > 0)
    return problem(
      'publish/not-built',
      `${missing.map((platform) => targetId(layer.name, platform)).join(', ')}: build_manifest.json has no such layer`,
      'Build it, or leave it out with --only or --platform.',
      at,
    );
  if (new Set(entries.map(({ entry }) => entry.sha256)).size > 1)
    return problem(
      'publish/two-zips',
      `layers.${layer.name}: its ZIPs for ${platforms.join(' and ')} differ, so they cannot be one version named ${name}`,
      'Put {arch} into publish.name.',
      at,
    );
  return { entries };
}

const problem = (code: string, message: string, hint: string, at: Position | undefined): { problem: Problem } => ({
  problem: { severity: 'error', code, message, hint, ...(at && { at }) },
});

function artifactOf(layer: LayerPackage, name: string, entries: readonly Entry[], { planned }: Asked): LayerArtifact {
  const [{ entry, zip }] = entries as [Entry];
  const planHashes = entries.flatMap(({ entry }) => planned?.get(targetId(entry.name, entry.platform)) ?? []);
  return {
    layer: layer.name,
    name,
    arches: entries.map(({ entry }) => (entry.platform === 'linux/arm64' ? 'arm64' : 'amd64')),
    zip,
    sha256: entry.sha256,
    size: entry.size,
    unzippedSize: entry.unzippedSize,
    manifestHash: oneHash(entries.map(({ entry }) => entry.manifestHash)),
    ...(planHashes.length > 0 && { planHash: oneHash(planHashes) }),
    manifest: entries.map(({ entry }) => entry),
    runtimes: [...new Set([entry.runtime, ...layer.compatibleRuntimes])],
    ...(layer.description !== undefined && { description: layer.description }),
    ...(layer.license !== undefined && { license: layer.license }),
  };
}

/** One version of two targets bears one hash: theirs, or one over both. */
const oneHash = (hashes: readonly string[]): string =>
  new Set(hashes).size === 1 ? hashes[0]! : digestOf([...hashes].sort());
