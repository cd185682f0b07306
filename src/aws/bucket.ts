import { createReadStream, readFileSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { S3Client } from '@aws-sdk/client-s3';
import { fileFailure } from '../files.ts';
import { sha256 } from '../plan/canonical.ts';
import { unless } from '../publish/fault.ts';
import type { BucketApi } from '../publish/types.ts';
import { faultOf, headerOf, statusOf } from './fault.ts';
import { gated } from './gated.ts';
import type { Clients } from './open.ts';

/** Bytes of a part, and parts at the same time, of a file that is sent in parts. */
const PART = 16 << 20;
const PARTS = 4;
/** A part that is lost is sent again by itself. */
const TRIES_OF_A_PART = 6;

/** A bucket, asked in the given region. The client is loaded when something is asked of it: most runs need no bucket. */
export function openBucket(clients: Clients, region: string, bucket: string): BucketApi {
  let opened: Promise<{ s3: typeof import('@aws-sdk/client-s3'); client: S3Client }> | undefined;
  const open = () => {
    opened ??= import('@aws-sdk/client-s3').then((s3) => ({
      s3,
      client: gated(new s3.S3Client(clients.config(region)), clients.gate),
    }));
    return opened;
  };
  const call = async <T>(action: string, resource: string, send: () => Promise<T>): Promise<T> => {
    try {
      return await send();
    } catch (thrown) {
      throw faultOf(thrown, { action: `s3:${action}`, resource, region }, clients.signal);
    }
  };
  return {
    region: () =>
      call('ListBucket', `bucket ${bucket}`, async () => {
        const { s3, client } = await open();
        try {
          const answer = await client.send(new s3.HeadBucketCommand({ Bucket: bucket }));
          return answer.BucketRegion ?? region;
        } catch (thrown) {
          // "HeadBucket" in the Amazon S3 API Reference: the region is told to whoever asks, with or without permission.
          const lies = headerOf(thrown, 'x-amz-bucket-region');
          if (lies === undefined || statusOf(thrown) === 404) throw thrown;
          return lies;
        }
      }),

    head: (key) =>
      unless(
        'missing',
        call('GetObject (and s3:ListBucket)', `${bucket}/${key}`, async () => {
          const { s3, client } = await open();
          const answer = await client.send(new s3.HeadObjectCommand({ Bucket: bucket, Key: key }));
          return { size: answer.ContentLength ?? 0, metadata: answer.Metadata ?? {} };
        }),
        undefined,
      ),

    put: (key, body, metadata) =>
      call('PutObject', `${bucket}/${key}`, async () => {
        const { s3, client } = await open();
        const object = { Bucket: bucket, Key: key, Metadata: metadata };
        if ('file' in body && sizeOf(body.file) > PART)
          return inParts(clients, region, { ...object, ContentType: 'application/zip' }, body.file);
        const whole =
          'text' in body
            ? { Body: body.text, ContentType: 'application/json', ChecksumSHA256: base64(sha256(body.text)) }
            : { Body: readFileSync(body.file), ContentType: 'application/zip', ChecksumSHA256: base64(body.sha256) };
        const { ETag } = await client.send(new s3.PutObjectCommand({ ...object, ...whole }));
        if (ETag === undefined) throw new Error('the answer is none of S3');
      }),
  };
}

/** Every part has a checksum of its own; what Lambda makes of the whole is compared afterwards. */
async function inParts(
  clients: Clients,
  region: string,
  object: { Bucket: string; Key: string; Metadata: Record<string, string>; ContentType: string },
  file: string,
): Promise<void> {
  const [{ HeadObjectCommand, S3Client }, { Upload }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('@aws-sdk/lib-storage'),
  ]);
  const client = gated(new S3Client({ ...clients.config(region), maxAttempts: TRIES_OF_A_PART }), clients.gate);
  const upload = new Upload({
    client,
    params: { ...object, Body: createReadStream(file, { highWaterMark: 1 << 20 }), ChecksumAlgorithm: 'SHA256' },
    partSize: PART,
    queueSize: PARTS,
  });
  try {
    await upload.done();
  } catch (thrown) {
    // An end whose answer was lost is asked again, and the upload is gone since it ended.
    if ((thrown as Error).name !== 'NoSuchUpload' || !(await isThere())) throw thrown;
  } finally {
    client.destroy();
  }

  async function isThere(): Promise<boolean> {
    const { Bucket, Key, Metadata } = object;
    const found = await client.send(new HeadObjectCommand({ Bucket, Key })).catch(() => undefined);
    return found?.ContentLength === sizeOf(file) && isDeepStrictEqual({ ...found.Metadata }, Metadata);
  }
}

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (thrown) {
    throw fileFailure('read', file, thrown);
  }
}
