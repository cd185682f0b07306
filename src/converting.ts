import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { openPool } from './archive/pool.ts';
import type { Platform } from './config/types.ts';
import { withImage } from './convert/image-content.ts';
import { inspectPackages, type Package, writePackages } from './convert/packages.ts';
import type { ImageType } from './convert/sources.ts';
import { failure, PackerError, type Problem } from './errors.ts';
import { fileFailure, temporaryBeside } from './files.ts';
import { converted, dropStale } from './outputs/converted.ts';
import { prepareDist, writeOutput } from './outputs/files.ts';
import { writeLayerList } from './outputs/layer-lists.ts';
import { MANIFEST_FILE, manifestText } from './outputs/manifest.ts';
import type { ZipArtifact } from './outputs/types.ts';
import type { Runtime } from './plan/runtimes.ts';
import type { Report } from './ports.ts';
import { PACE, type Pace } from './publish/pace.ts';
import { publishLayers, zipFacts } from './publish/publish.ts';
import { refusals } from './publish/refuse.ts';
import type { Cloud, Publication, PublishItem } from './publish/types.ts';

/** What is asked for: the same from the command line and from the action. `output` is absolute. */
export interface ConvertRequest {
  /** A reference, or `docker-archive:FILE`, `oci:DIR`, `oci-archive:FILE`, `docker-daemon:REF`, `docker://REF`. */
  image: string;
  /** What `image` is when it does not say so itself; undefined: the Engine's image, else a registry's. */
  imageType?: ImageType | undefined;
  /** Undefined: there must be only one. */
  platform?: Platform | undefined;
  output: string;
  namespace: string;
  /** From 1 to 5; 1 is one layer of everything. */
  maxLayers: number;
  /** Files under /var/task become function.zip. */
  withFunction: boolean;
  /** Undefined: nothing is published, and AWS is not asked. */
  publish?: ConvertPublish | undefined;
  runtimes: Runtime[];
  concurrency: number;
  /** Against which relative paths in `image` are read. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

export interface ConvertPublish {
  regions: string[];
  /** For ZIPs above 50 MB; may hold `{region}`. */
  bucket?: string | undefined;
  description?: string | undefined;
  license?: string | undefined;
}

export interface ConvertResult {
  image: string;
  platform: Platform;
  /** `sha256:…` of the image's manifest, where its source has one. */
  digest?: string;
  /** Layers in attach order, then the function. */
  artifacts: ZipArtifact[];
  publications: Publication[];
  problems: Problem[];
  /** Absolute paths of all that was written. */
  outputs: string[];
}

/** Of the layer's name, which Lambda gives 140 characters, the digest takes 72. */
const NAMESPACE = /^[a-zA-Z0-9_-]{1,68}$/;

/**
 * Makes Lambda layers of what an image has under /opt, and publishes them: image → pieces → packages → checked → output folder →
 * publications → lists. `openCloud` is called only when something is to be published.
 * @throws PackerError before anything is written or sent; the signal's reason when interrupted before that
 */
export async function convertImage(
  request: ConvertRequest,
  openCloud: () => Promise<Cloud>,
  report: Report,
  signal: AbortSignal,
  pace: Pace = PACE,
): Promise<ConvertResult> {
  if (!NAMESPACE.test(request.namespace))
    throw failure('convert/namespace', `'${request.namespace}' is no prefix for the names of layers`, {
      hint: 'Letters, digits, - and _, 68 characters at most.',
      exitCode: 2,
    });
  const { image, packages } = await makePackages(request, report, signal);
  const artifacts = packages.map(({ artifact }) => artifact);
  const problems = problemsOf(artifacts);
  for (const problem of problems) report({ kind: 'problem', problem });
  const outputs = [...artifacts.map(({ path }) => join(request.output, path)), join(request.output, MANIFEST_FILE)];
  const { publish } = request;
  if (publish === undefined) return { ...image, artifacts, publications: [], problems, outputs };

  const items = itemsOf(request, publish, artifacts, request.output);
  const options = { dryRun: false, adopt: true, force: false, bytesSuffice: true };
  const published = await publishLayers(items, { cloud: await openCloud(), pace, options, report, signal });
  const lists = writeLists(request.output, publish.regions, artifacts, published.publications);
  return {
    ...image,
    artifacts,
    publications: published.publications,
    problems: [...problems, ...published.problems],
    outputs: [...outputs, ...lists],
  };
}

export const hasFailedConverting = ({ publications, problems }: ConvertResult): boolean =>
  publications.some(({ state }) => state === 'failed') || problems.some(({ severity }) => severity === 'error');

/** Brings the packages into the output folder, each by rename, when all of them are finished. */
async function makePackages(request: ConvertRequest, report: Report, signal: AbortSignal) {
  const { output, platform, cwd, env, home, imageType, maxLayers, namespace, withFunction } = request;
  prepareDist(output);
  const folder = temporaryBeside(join(output, 'convert'));
  const pool = openPool({ workers: request.concurrency });
  try {
    return await withImage(
      {
        ...{ image: request.image, imageType, platform, cwd, env, home, pool, report, signal },
        scratch: folder,
        roots: withFunction ? ['opt', 'task'] : ['opt'],
        compression: 'default',
      },
      async (image, pieces, scratch) => {
        const cut = { namespace, withFunction, mostLayers: maxLayers, runtime: request.runtimes[0]!, folder };
        const packages = inspectPackages(writePackages(image, pieces, scratch, { ...cut, compression: 'default' }));
        signal.throwIfAborted();
        if (request.publish) checkPublishable(request, request.publish, packages, folder);
        place(packages, output);
        const { shown, digest } = image;
        return {
          packages,
          image: { image: shown, platform: image.platform, ...(digest !== undefined && { digest }) },
        };
      },
    );
  } finally {
    await pool.close();
  }
}

/** @throws PackerError with all that Lambda would not take */
function checkPublishable(request: ConvertRequest, publish: ConvertPublish, packages: Package[], folder: string): void {
  const artifacts = packages.map(({ artifact }) => artifact);
  const refused = itemsOf(request, publish, artifacts, folder).flatMap(({ artifact, destination }) =>
    refusals(artifact, zipFacts(artifact.zip), destination),
  );
  if (refused.length > 0) throw new PackerError(refused.map(withOwnHint));
}

const HINTS: Record<string, string> = {
  'publish/upload': 'Name a bucket with --bucket, or convert with --dry-run and publish it yourself.',
  'publish/runtimes': 'Name fewer with --compatible-runtime.',
};

const withOwnHint = (problem: Problem): Problem => {
  const hint = HINTS[problem.code] ?? problem.hint;
  return { ...problem, ...(hint !== undefined && { hint }) };
};

/** Puts finished packages at their places; the manifest last. What an earlier conversion left there goes. */
function place(packages: readonly Package[], output: string): void {
  const artifacts = packages.map(({ artifact }) => artifact);
  const stale = dropStale(output, artifacts);
  for (const { temporary, artifact } of packages) {
    const path = join(output, artifact.path);
    try {
      renameSync(temporary, path);
    } catch (thrown) {
      throw fileFailure('write', path, thrown);
    }
  }
  writeOutput(join(output, MANIFEST_FILE), manifestText(converted(artifacts)));
  stale();
}

/** Layers as the publisher takes them; `folder` holds their ZIPs. */
function itemsOf(
  { runtimes }: ConvertRequest,
  { regions, bucket, description, license }: ConvertPublish,
  artifacts: readonly ZipArtifact[],
  folder: string,
): PublishItem[] {
  const layers = artifacts.filter(({ kind }) => kind === 'layer');
  return layers.map((entry): PublishItem => {
    const { name, path, sha256, size, unzippedSize, manifestHash, platform } = entry;
    return {
      artifact: {
        ...{ layer: name, name, zip: join(folder, path), sha256, size, unzippedSize, manifestHash, runtimes },
        arches: [platform === 'linux/arm64' ? 'arm64' : 'amd64'],
        manifest: [entry],
        ...(description !== undefined && { description }),
        ...(license !== undefined && { license }),
      },
      destination: {
        ...{ regions, prefix: 'lambda-packer', keepShared: false, updateFunctions: false },
        ...(bucket !== undefined && { bucket }),
      },
    };
  });
}

/** Lists of the version ARNs in attach order: one where there is one region, else one for each. None of a region where a layer has no version. */
function writeLists(
  output: string,
  regions: readonly string[],
  artifacts: readonly ZipArtifact[],
  publications: readonly Publication[],
): string[] {
  const layers = artifacts.filter(({ kind }) => kind === 'layer');
  return regions.flatMap((region) => {
    const arns = layers.flatMap(
      ({ name }) => publications.find((each) => each.region === region && each.layer === name)?.arn ?? [],
    );
    if (arns.length < layers.length) return [];
    return writeLayerList(output, { name: regions.length > 1 ? `layers/${region}/layers` : 'layers', arns });
  });
}

/** Findings as problems that name their package. */
const problemsOf = (artifacts: readonly ZipArtifact[]): Problem[] =>
  artifacts.flatMap(({ path, findings }) =>
    findings.flatMap(({ severity, code, message, hint }): Problem[] =>
      severity === 'info'
        ? []
        : [{ severity, code, message: `${path}: ${message}`, ...(hint !== undefined && { hint }) }],
    ),
  );
