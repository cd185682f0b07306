import { failure } from '../errors.ts';
import { isFault } from './fault.ts';
import type { BucketApi, Destination, LayerArtifact, StoredVersion } from './types.ts';
import { ask, type Work } from './work.ts';

/** A bucket with the place in it where a layer's files are kept. */
export interface Shelf {
  api: BucketApi;
  bucket: string;
  /** `<prefix>/<name>`. */
  folder: string;
}

export const bucketName = (template: string, region: string): string => template.replaceAll('{region}', region);

export function shelfOf(
  work: Work,
  artifact: LayerArtifact,
  destination: Destination,
  region: string,
): Shelf | undefined {
  if (destination.bucket === undefined) return undefined;
  const bucket = bucketName(destination.bucket, region);
  return { api: work.cloud.bucket(region, bucket), bucket, folder: `${destination.prefix}/${artifact.name}` };
}

/** @throws PackerError when the bucket is missing or lies in another region, from which Lambda takes nothing */
export async function checkBucket(work: Work, { api, bucket }: Shelf, region: string): Promise<void> {
  const lies = await ask(work, () => api.region()).catch((thrown: unknown) => {
    if (!isFault(thrown, 'missing')) throw thrown;
    throw failure('publish/bucket', `the bucket ${bucket} does not exist`, {
      hint: 'Create it, or correct publish.bucket.',
      cause: thrown,
    });
  });
  if (lies !== region)
    throw failure(
      'publish/bucket-region',
      `the bucket ${bucket} is in ${lies}, but layers of ${region} need one in ${region}`,
      {
        hint: 'Name one bucket for each region: publish.bucket may hold {region}.',
      },
    );
}

/** Where a layer's ZIP lies: under its own hash, so that what is there need not be sent again. */
export const zipKey = ({ folder }: Shelf, { sha256 }: LayerArtifact): string => `${folder}/${sha256}.zip`;

/** Puts the ZIP into the bucket unless it is there. @returns its key */
export async function uploadZip(work: Work, shelf: Shelf, artifact: LayerArtifact): Promise<string> {
  const key = zipKey(shelf, artifact);
  const there = await ask(work, () => shelf.api.head(key));
  if (there?.size !== artifact.size || there.metadata.sha256 !== artifact.sha256)
    await ask(work, () =>
      shelf.api.put(key, { file: artifact.zip, sha256: artifact.sha256 }, { sha256: artifact.sha256 }),
    );
  return key;
}

/** Keeps a version's manifest and ZIP. @returns their addresses, and whether something was, or would be, put there */
export async function keep(
  work: Work,
  shelf: Shelf,
  artifact: LayerArtifact,
  { version, arn, codeSha256 }: StoredVersion,
): Promise<{ manifest: string; zip: string; isNew: boolean }> {
  const key = `${shelf.folder}/${version}/manifest.json`;
  const metadata: Record<string, string> =
    artifact.manifestHash === undefined ? {} : { 'manifest-sha256': artifact.manifestHash.slice('sha256:'.length) };
  const there = await ask(work, () => shelf.api.head(key));
  const isNew = !there || there.metadata['manifest-sha256'] !== metadata['manifest-sha256'];
  const zip = zipKey(shelf, artifact);
  const kept = {
    schema: 1,
    layer: artifact.layer,
    name: artifact.name,
    version,
    arn,
    codeSha256,
    zip,
    artifacts: artifact.manifest,
  };
  if (isNew && !work.options.dryRun) {
    await uploadZip(work, shelf, artifact);
    // Last, so that a manifest in the bucket always has its ZIP.
    await ask(work, () => shelf.api.put(key, { text: `${JSON.stringify(kept, null, 2)}\n` }, metadata));
  }
  return { manifest: `s3://${shelf.bucket}/${key}`, zip: `s3://${shelf.bucket}/${zip}`, isNew };
}
