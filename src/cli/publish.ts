import { resolve } from 'node:path';
import { openAws } from '../aws/open.ts';
import type { Platform } from '../config/types.ts';
import { MANIFEST_FILE } from '../outputs/manifest.ts';
import { PACE } from '../publish/pace.ts';
import { hasFailedPublishing, type PublishRequest, type PublishResult, publish } from '../publishing.ts';
import { publicationTable, summaryOf } from '../report/publications.ts';
import { watched } from './progress.ts';
import { displayOf } from './terminal.ts';

/** What commander hands over for `publish`. */
export interface PublishCliOptions {
  config: string;
  dist: string;
  only?: string[];
  platform?: Platform[];
  plan?: string;
  region?: string[];
  profile?: string;
  dryRun: boolean;
  adopt: boolean;
  force: boolean;
  progress: 'auto' | 'plain' | 'json' | 'quiet';
  json: boolean;
  color: 'auto' | 'always' | 'never';
}

/** `lambda-packer publish [manifest…]`. */
export async function runPublish(manifests: string[], options: PublishCliOptions, signal: AbortSignal): Promise<void> {
  const dist = resolve(options.dist);
  const request: PublishRequest = {
    config: resolve(options.config),
    manifests: manifests.length > 0 ? manifests.map((path) => resolve(path)) : [resolve(dist, MANIFEST_FILE)],
    dist,
    only: options.only,
    platforms: options.platform,
    regions: options.region,
    plan: options.plan && resolve(options.plan),
    dryRun: options.dryRun,
    adopt: options.adopt,
    force: options.force,
  };
  const result = await publishBuilt(request, options, signal);
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

/** Publishes in the account of the caller's AWS configuration, and shows what became of it unless JSON is wanted. */
export async function publishBuilt(
  request: PublishRequest,
  options: Pick<PublishCliOptions, 'profile' | 'progress' | 'json' | 'color'>,
  signal: AbortSignal,
): Promise<PublishResult> {
  const aws = openAws({ pace: PACE, signal, profile: options.profile });
  const result = await watched(options, signal, (report) => publish(request, aws, report, signal));
  if (!options.json && options.progress !== 'quiet') {
    const display = displayOf(options.color, process.stdout);
    const texts = [publicationTable(result.publications, display), summaryOf(result.publications)];
    process.stdout.write(`${texts.filter(Boolean).join('\n')}\n`);
  }
  if (hasFailedPublishing(result)) process.exitCode = 1;
  return result;
}
