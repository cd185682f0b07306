import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Platform } from '../config/types.ts';
import type { ImageType } from '../convert/sources.ts';
import { type ConvertRequest, type ConvertResult, convertImage, hasFailedConverting } from '../converting.ts';
import { failure } from '../errors.ts';
import type { Runtime } from '../plan/runtimes.ts';
import { shownPath } from '../plan/shown-path.ts';
import { publicationTable, summaryOf } from '../report/publications.ts';
import { renderTable } from '../report/table.ts';
import { size } from '../report/text.ts';
import { watched } from './progress.ts';
import { displayOf } from './terminal.ts';

/** What commander hands over for `convert`. */
export interface ConvertOptions {
  image?: string;
  imageType?: ImageType;
  platform?: Platform;
  region?: string[];
  profile?: string;
  outputDirectory: string;
  layerNamespace: string;
  dryRun: boolean;
  description?: string;
  licenseInfo?: string;
  compatibleRuntime?: Runtime[];
  bucket?: string;
  function: boolean;
  squash: boolean;
  maxLayers: number;
  concurrency: number;
  progress: 'auto' | 'plain' | 'json' | 'quiet';
  json: boolean;
  color: 'auto' | 'always' | 'never';
}

const DEFAULT_REGION = 'us-east-1';
const DEFAULT_RUNTIME: Runtime = 'provided.al2023';

/** `lambda-packer convert IMAGE`. */
export async function runConvert(
  argument: string | undefined,
  options: ConvertOptions,
  signal: AbortSignal,
): Promise<void> {
  const openCloud = async () => {
    const [{ openAws }, { PACE }] = await Promise.all([import('../aws/open.ts'), import('../publish/pace.ts')]);
    return openAws({ pace: PACE, signal, profile: options.profile });
  };
  const request = requestOf(argument, options);
  const result = await watched(options, signal, (report) => convertImage(request, openCloud, report, signal));
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else if (options.progress !== 'quiet') show(result, options);
  if (hasFailedConverting(result)) process.exitCode = 1;
}

function requestOf(argument: string | undefined, options: ConvertOptions): ConvertRequest {
  const image = argument ?? options.image;
  if (image === undefined || (argument !== undefined && options.image !== undefined))
    throw failure('cli/image', image === undefined ? 'no image is named' : 'the image is named twice', {
      hint: 'lambda-packer convert IMAGE, or --image IMAGE.',
      exitCode: 2,
    });
  const { description, licenseInfo, bucket, region = [DEFAULT_REGION] } = options;
  return {
    ...{ image, imageType: options.imageType, platform: options.platform },
    output: resolve(options.outputDirectory),
    namespace: options.layerNamespace,
    maxLayers: options.squash ? 1 : options.maxLayers,
    withFunction: options.function,
    publish: options.dryRun ? undefined : { regions: region, description, bucket, license: licenseInfo },
    runtimes: options.compatibleRuntime ?? [DEFAULT_RUNTIME],
    concurrency: options.concurrency,
    ...{ cwd: process.cwd(), env: process.env, home: homedir() },
  };
}

function show({ artifacts, publications, outputs }: ConvertResult, options: ConvertOptions): void {
  const display = displayOf(options.color, process.stdout);
  const rows = artifacts.map((artifact) => ({
    file: artifact.path,
    name: artifact.name,
    size: size(artifact.size),
    unzipped: size(artifact.unzippedSize),
    files: String(artifact.files),
  }));
  const texts = [
    renderTable(rows, display),
    ...(publications.length > 0 ? [publicationTable(publications, display), summaryOf(publications)] : []),
    `Written to ${shownPath(resolve(options.outputDirectory))}: ${outputs.length} files`,
  ];
  process.stdout.write(`${texts.join('\n')}\n`);
}
