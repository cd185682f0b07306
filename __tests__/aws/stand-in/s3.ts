import { createHash } from 'node:crypto';
import { type Answer, type Incoming, type Operation, Refusal } from './types.ts';

interface StoredObject {
  bytes: Buffer;
  metadata: Record<string, string>;
}

interface Bucket {
  region: string;
  objects: Map<string, StoredObject>;
  uploads: Map<string, { key: string; metadata: Record<string, string>; parts: Map<number, Buffer> }>;
}

const xml = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/xml', ...headers },
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
});
const refuse = (status: number, code: string, message: string, headers: Record<string, string> = {}): Refusal =>
  new Refusal(xml(status, `<Error><Code>${code}</Code><Message>${message}</Message></Error>`, headers));

export type S3 = ReturnType<typeof makeS3>;

/** Buckets, path-style: heads, puts, gets and multipart uploads, with their checksums held. */
export function makeS3() {
  const buckets = new Map<string, Bucket>();
  let uploads = 0;

  const bucketOf = (name: string, region: string): Bucket => {
    const bucket = buckets.get(name);
    if (!bucket) throw refuse(404, 'NoSuchBucket', 'The specified bucket does not exist');
    if (bucket.region !== region)
      throw refuse(
        301,
        'PermanentRedirect',
        'The bucket you are attempting to access must be addressed using the specified endpoint.',
        {
          'x-amz-bucket-region': bucket.region,
        },
      );
    return bucket;
  };
  const objectOf = (name: string, region: string, key: string): StoredObject => {
    const object = bucketOf(name, region).objects.get(key);
    if (!object) throw refuse(404, 'NoSuchKey', 'The specified key does not exist.');
    return object;
  };

  function route({ request, url, region, body }: Incoming): Operation {
    const method = request.method ?? '';
    const [bucket = '', ...rest] = url.pathname.slice(1).split('/').map(decodeURIComponent);
    const key = rest.join('/');
    const query = url.searchParams;
    const resource = key === '' ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/${key}`;
    const operation = (action: string, run: () => Answer): Operation => ({
      action: `s3:${action}`,
      resource,
      isWrite: !['GET', 'HEAD'].includes(method),
      run,
    });
    const uploadId = query.get('uploadId') ?? '';
    const uploadOf = () => {
      const upload = bucketOf(bucket, region).uploads.get(uploadId);
      if (!upload) throw refuse(404, 'NoSuchUpload', 'The specified upload does not exist.');
      return upload;
    };

    if (method === 'HEAD' && key === '')
      return operation('ListBucket', () => ({
        status: 200,
        headers: { 'x-amz-bucket-region': bucketOf(bucket, region).region },
      }));
    if (method === 'HEAD' || method === 'GET') {
      // Whoever may not list a bucket is not told that a key is missing.
      const isThere = buckets.get(bucket)?.objects.has(key) ?? false;
      const also = isThere ? [] : [{ action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}` }];
      const get = operation('GetObject', () => {
        const { bytes, metadata } = objectOf(bucket, region, key);
        const headers = Object.fromEntries(
          Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]),
        );
        return {
          status: 200,
          headers: { 'content-length': String(bytes.length), ...headers },
          ...(method === 'GET' && { body: bytes }),
        };
      });
      return { ...get, also };
    }
    if (method === 'POST' && query.has('uploads'))
      return operation('PutObject', () => {
        const id = `upload-${++uploads}`;
        bucketOf(bucket, region).uploads.set(id, { key, metadata: metadataOf(request.headers), parts: new Map() });
        return xml(
          200,
          `<InitiateMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${key}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
        );
      });
    if (method === 'PUT' && uploadId !== '')
      return operation('PutObject', () => {
        checksum(request.headers, body);
        uploadOf().parts.set(Number(query.get('partNumber')), body);
        return { status: 200, headers: { etag: `"${md5(body)}"`, ...echo(request.headers) } };
      });
    if (method === 'POST' && uploadId !== '')
      return operation('PutObject', () => {
        const { parts, metadata } = uploadOf();
        const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber>/g)].map((match) =>
          Number(match[1]),
        );
        const pieces = named.map((number) => parts.get(number));
        if (named.length === 0 || pieces.some((piece) => !piece)) throw refuse(400, 'InvalidPart', 'a part is missing');
        if (pieces.slice(0, -1).some((piece) => piece!.length < 5 << 20))
          throw refuse(400, 'EntityTooSmall', 'a part is too small');
        const it = bucketOf(bucket, region);
        it.objects.set(key, { bytes: Buffer.concat(pieces as Buffer[]), metadata });
        it.uploads.delete(uploadId);
        return xml(
          200,
          `<CompleteMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${key}</Key><ETag>"e-${named.length}"</ETag></CompleteMultipartUploadResult>`,
        );
      });
    if (method === 'DELETE' && uploadId !== '')
      return operation('AbortMultipartUpload', () => {
        bucketOf(bucket, region).uploads.delete(uploadId);
        return { status: 204 };
      });
    if (method === 'PUT')
      return operation('PutObject', () => {
        checksum(request.headers, body);
        bucketOf(bucket, region).objects.set(key, { bytes: body, metadata: metadataOf(request.headers) });
        return { status: 200, headers: { etag: `"${md5(body)}"`, ...echo(request.headers) } };
      });
    throw refuse(405, 'MethodNotAllowed', `${method} ${url.pathname}`);
  }

  return {
    route,
    buckets,
    addBucket(name: string, region: string) {
      buckets.set(name, { region, objects: new Map(), uploads: new Map() });
    },
    /** What Lambda reads of a bucket, which must lie in its own region. */
    read(region: string, bucket: string, key: string): Buffer {
      const found = buckets.get(bucket);
      const bytes = found?.region === region ? found.objects.get(key)?.bytes : undefined;
      if (bytes) return bytes;
      throw new Refusal({
        status: 400,
        headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'InvalidParameterValueException' },
        body: JSON.stringify({
          Message: `Error occurred while GetObject. S3 Error Code: NoSuchKey. (${bucket}/${key} in ${region})`,
        }),
      });
    },
  };
}

type Headers = Record<string, string | string[] | undefined>;

const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex');

const metadataOf = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith('x-amz-meta-'))
      .map(([name, value]) => [name.slice('x-amz-meta-'.length), String(value)]),
  );

/** Objects are to come with a SHA-256 that is theirs. */
function checksum(headers: Headers, body: Buffer): void {
  const said = headers['x-amz-checksum-sha256'];
  if (said === undefined) throw refuse(400, 'InvalidRequest', 'there is no SHA-256 checksum');
  if (said !== createHash('sha256').update(body).digest('base64'))
    throw refuse(400, 'BadDigest', 'The checksum did not match.');
}

const echo = (headers: Headers): Record<string, string> => ({
  'x-amz-checksum-sha256': String(headers['x-amz-checksum-sha256']),
});
