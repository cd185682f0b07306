import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readRequestedPlan } from './build/planned.ts';
import { inShard, selection } from './build/select.ts';
import type { BuildRequest } from './build/types.ts';
import { loadConfig } from './config/load.ts';
import type { Config, Platform } from './config/types.ts';
import { failure, PackerError, type Problem } from './errors.ts';
import { prepareDist, REPORT_FILE, writeOutput } from './outputs/files.ts';
import { layerLists, writeLayerLists } from './outputs/layer-lists.ts';
import { artifactId, readManifestFile, zipsIn } from './outputs/manifest.ts';
import { writeParameters } from './outputs/parameters.ts';
import {
  mergePublications,
  PUBLICATIONS_FILE,
  publicationsText,
  publishedIn,
  readPublications,
} from './outputs/published.ts';
import { TFVARS_FILE, tfvarsText } from './outputs/tfvars.ts';
import type { BuildManifest, PublishedLayer, ZipArtifact } from './outputs/types.ts';
import { shownPath } from './plan/shown-path.ts';
import type { Plan } from './plan/types.ts';
import type { Report } from './ports.ts';
import { destinationOf, publishItems } from './publish/items.ts';
import { PACE, type Pace } from './publish/pace.ts';
import { publishLayers, zipFacts } from './publish/publish.ts';
import { refusals } from './publish/refuse.ts';
import type { Cloud, Publication, PublishItem, PublishOptions } from './publish/types.ts';
import { targetId } from './target-id.ts';

/** What is asked for: the same from the command line and from the action. Paths are absolute. */
export interface PublishRequest extends PublishOptions {
  config: string;
  /** Files build_manifest.json, each with its ZIPs beside it. */
  manifests: string[];
  /** Folder of the outputs. */
  dist: string;
  only?: string[] | undefined;
  platforms?: Platform[] | undefined;
  shard?: BuildRequest['shard'];
  /** In place of the configured regions. */
  regions?: string[] | undefined;
  /** The plan whose hashes the manifests must have: a file, or the plan of the build that was just made. */
  plan?: string | Plan | undefined;
}

export interface PublishResult {
  /** By layer, then region. */
  publications: Publication[];
  /** Problems that belong to no single layer. */
  problems: Problem[];
  /** Absolute paths of what was written; none by a dry run. */
  outputs: string[];
}

export const hasFailedPublishing = ({ publications, problems }: PublishResult): boolean =>
  publications.some(({ state }) => state === 'failed') || problems.some(({ severity }) => severity === 'error');

/**
 * Publishes the layers that changed: config and manifests → items → checked → decided and published → outputs.
 * When the signal is aborted, what was not done yet is `interrupted`, and the outputs hold what was.
 * @throws PackerError before anything is asked of AWS, with all that is wrong
 */
export async function publish(
  request: PublishRequest,
  cloud: Cloud,
  report: Report,
  signal: AbortSignal,
  pace: Pace = PACE,
): Promise<PublishResult> {
  const config = loadConfig(request.config);
  for (const problem of config.warnings) report({ kind: 'problem', problem });
  const built = readBuilt(request.manifests);
  for (const problem of foreignLayers(config, request)) report({ kind: 'problem', problem });
  const items = await regional(checkedItems(request, config, built), cloud);
  const { publications, problems } = await publishLayers(items, { cloud, pace, options: request, report, signal });
  const outputs = request.dryRun ? [] : await writeOutputs(request, config, built, items, publications);
  return { publications, problems, outputs };
}

type Built = ReadonlyMap<string, { entry: ZipArtifact; zip: string }>;

/** All entries of all manifests, by target id. @throws PackerError when one is missing or two differ */
function readBuilt(manifests: readonly string[]): Built {
  const built = new Map<string, { entry: ZipArtifact; zip: string }>();
  for (const path of manifests) {
    const manifest = readManifestFile(path);
    const artifacts = zipsIn(manifest);
    if (manifest.artifacts.length === 0)
      throw failure('publish/manifest', `${shownPath(path)} does not exist, or holds nothing`, {
        hint: 'Build first.',
      });
    for (const entry of artifacts) {
      const known = built.get(artifactId(entry));
      if (known && known.entry.sha256 !== entry.sha256)
        throw failure(
          'publish/twice',
          `${artifactId(entry)} is in ${shownPath(path)} and in another manifest, with other bytes`,
          {
            hint: 'Give the manifests of one build.',
          },
        );
      built.set(artifactId(entry), { entry, zip: resolve(dirname(path), entry.path ?? '') });
    }
  }
  return built;
}

/** What is to be published, when nothing stands against it. @throws PackerError with all that does */
function checkedItems(request: PublishRequest, config: Config, built: Built): PublishItem[] {
  const asked = inShard(config, selection(config, request), request.shard);
  const plan =
    typeof request.plan === 'string' ? readRequestedPlan(request.plan, config, asked, request.shard) : request.plan;
  const planned = plan && new Map(plan.targets.map((target) => [target.id, target.manifestHash]));
  // What the plan leaves out, nobody has built for it.
  const selected: typeof asked = (pkg, platform) =>
    asked(pkg, platform) && (planned?.has(targetId(pkg.name, platform)) ?? true);
  const { items, problems } = publishItems(config, built, { selected, regions: request.regions, planned });
  const refused = items.flatMap(({ artifact, destination }) => refusals(artifact, zipFacts(artifact.zip), destination));
  if (problems.length + refused.length > 0) throw new PackerError([...problems, ...refused]);
  return items;
}

/** Functions that attach a layer by an ARN of a region where nothing is published: Lambda attaches layers of its own region only. */
function foreignLayers(config: Config, request: PublishRequest): Problem[] {
  const regions = request.regions ?? config.publish?.regions ?? [];
  if (config.layersMode !== 'attach' || regions.length === 0) return [];
  return config.packages.flatMap((pkg) =>
    (pkg.kind === 'function' ? pkg.layers : []).flatMap((layer): Problem[] => {
      const lost = 'arn' in layer ? regions.filter((region) => region !== layer.arn.split(':')[3]) : [];
      if (!('arn' in layer) || lost.length === 0) return [];
      return [
        {
          severity: 'warning',
          code: 'publish/foreign-layer',
          message: `lambdas.${pkg.name} attaches ${layer.arn}, which cannot be used in ${lost.join(', ')}: it gets no list of layers there`,
          ...(pkg.at.layers && { at: pkg.at.layers }),
        },
      ];
    }),
  );
}

/** Items whose regions are not configured go to the region of the AWS configuration. */
async function regional(items: PublishItem[], cloud: Cloud): Promise<PublishItem[]> {
  if (items.every(({ destination }) => destination.regions.length > 0)) return items;
  const region = await cloud.defaultRegion();
  if (region === undefined)
    throw failure('publish/region', 'no region is named', {
      hint: 'Name one: publish.regions in the configuration, --region, or AWS_REGION.',
    });
  return items.map(({ artifact, destination }) => ({
    artifact,
    destination: destination.regions.length > 0 ? destination : { ...destination, regions: [region] },
  }));
}

/** Writes what whoever deploys needs. @returns absolute paths */
async function writeOutputs(
  { dist }: PublishRequest,
  config: Config,
  built: Built,
  items: readonly PublishItem[],
  publications: readonly Publication[],
): Promise<string[]> {
  prepareDist(dist);
  const manifest: BuildManifest = {
    schema: 1,
    artifacts: [...built.keys()].sort().map((id) => atHome(dist, built.get(id)!)),
  };
  const regions = [...new Set(items.flatMap(({ destination }) => destination.regions))];
  const attach = config.layersMode === 'attach';
  const published = mergePublications(
    readPublications(dist),
    regions,
    publications.flatMap((publication) => rowsOf(publication, built)),
    isGone(config, regions),
  );
  const written: string[] = [];
  const write = (name: string, text: string) => {
    writeOutput(join(dist, name), text);
    written.push(join(dist, name));
  };
  write(PUBLICATIONS_FILE, publicationsText(published));
  written.push(...writeLayerLists(dist, attach ? layerLists(manifest, published) : []));
  written.push(...writeParameters(dist, manifest, published, attach));
  write(TFVARS_FILE, tfvarsText(manifest, published, config.layersMode));
  if (existsSync(join(dist, REPORT_FILE))) {
    const { amendReport } = await import('./build/report-file.ts');
    const current = publishedIn(manifest, published);
    if (amendReport(join(dist, REPORT_FILE), (page) => ({ ...page, publications: current })))
      written.push(join(dist, REPORT_FILE));
  }
  return written;
}

/** Layers and architectures that the config has no more, and regions where neither it nor this run publishes them. */
function isGone(config: Config, regions: readonly string[]): (row: PublishedLayer) => boolean {
  const layers = new Map(config.packages.flatMap((pkg) => (pkg.kind === 'layer' ? [[pkg.name, pkg]] : [])));
  return ({ layer, arch, region }) => {
    const pkg = layers.get(layer);
    if (!pkg?.platforms.includes(`linux/${arch}`)) return true;
    const configured = destinationOf(config, pkg).regions;
    return configured.length > 0 && !configured.includes(region) && !regions.includes(region);
  };
}

/** An entry as a manifest in dist would hold it. */
const atHome = (dist: string, { entry, zip }: { entry: ZipArtifact; zip: string }): ZipArtifact => ({
  ...entry,
  path: relative(dist, zip),
});

/** A publication for each of its architectures; none when it has no version. */
function rowsOf(publication: Publication, built: Built): PublishedLayer[] {
  const { layer, arches, region, name, version, arn, codeSha256, manifest, zip } = publication;
  if (version === undefined || arn === undefined || codeSha256 === undefined) return [];
  return arches.map((arch) => ({
    layer,
    arch,
    region,
    name,
    version,
    arn,
    manifestHash: built.get(artifactId({ name: layer, platform: `linux/${arch}` }))!.entry.manifestHash,
    codeSha256,
    ...(manifest !== undefined && { manifest }),
    ...(zip !== undefined && { zip }),
  }));
}
