import { LambdaClient, ListLayerVersionsCommand } from '@aws-sdk/client-lambda';
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { AwsAnswer, AwsApi } from '../doctor/types.ts';
import { PackerError } from '../errors.ts';
import { faultOf } from './fault.ts';
import { configuredRegion } from './layers.ts';
import { credentialsOf } from './open.ts';

const FALLBACK_REGION = 'us-east-1';

/** AWS as `doctor` asks it: with the credentials that publishing would use. @throws PackerError with what is wrong, and the permission that lacks */
export function openDoctorAws(options: {
  profile: string | undefined;
  region: string | undefined;
  /** Address of STS (AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL), instead of the region's own. */
  sts: string | undefined;
}): AwsApi {
  const credentials = credentialsOf({ profile: options.profile });
  const config = (region: string) => ({
    ...{ region, credentials, maxAttempts: 1 },
    requestHandler: { connectionTimeout: 5000, requestTimeout: 15_000 },
  });
  const asked = async <T>(
    action: string,
    resource: string,
    region: string,
    signal: AbortSignal,
    send: () => Promise<T>,
  ) => {
    try {
      return await send();
    } catch (thrown) {
      const fault = faultOf(thrown, { action, resource, region }, signal);
      throw fault instanceof PackerError ? fault : new PackerError([fault.problem], 1, { cause: fault });
    }
  };
  return {
    async identity(signal) {
      const region = options.region ?? (await configuredRegion(options.profile)) ?? FALLBACK_REGION;
      const client = new LambdaClient(config(region));
      try {
        return await asked('sts:GetCallerIdentity', 'the account', region, signal, () =>
          callerIdentity(client, region, options.sts, signal),
        );
      } finally {
        client.destroy();
      }
    },
    async layer(region, name, signal) {
      const client = new LambdaClient(config(region));
      const command = new ListLayerVersionsCommand({ LayerName: name, MaxItems: 1 });
      try {
        await asked('lambda:ListLayerVersions', `layer ${name}`, region, signal, () =>
          client.send(command, { abortSignal: signal }),
        );
      } finally {
        client.destroy();
      }
    },
    async bucket(region, name, signal) {
      const client = new S3Client(config(region));
      try {
        await asked('s3:ListBucket', `bucket ${name}`, region, signal, () =>
          client.send(new HeadBucketCommand({ Bucket: name }), { abortSignal: signal }),
        );
      } finally {
        client.destroy();
      }
    },
  };
}

/**
 * STS is asked without its client: one request, signed as the SDK signs those of its clients
 * (docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity). It needs no permission.
 */
async function callerIdentity(
  client: LambdaClient,
  region: string,
  endpoint: string | undefined,
  signal: AbortSignal,
): Promise<AwsAnswer> {
  const url = new URL(endpoint ?? `https://sts.${region}.amazonaws.com`);
  const body = 'Action=GetCallerIdentity&Version=2011-06-15';
  const signer = await client.config.signer({
    schemeId: 'aws.auth#sigv4',
    name: 'sigv4',
    signingName: 'sts',
    signingRegion: region,
    properties: {},
  } as never);
  const { headers } = await signer.sign({
    ...{ method: 'POST', protocol: url.protocol, hostname: url.hostname, path: '/', query: {}, body },
    ...(url.port !== '' && { port: Number(url.port) }),
    headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded' },
  });
  const { host: _, ...sent } = headers;
  const response = await fetch(url, { method: 'POST', headers: sent, body, signal });
  const text = await response.text();
  const date = new Date(response.headers.get('date') ?? Number.NaN);
  if (!response.ok)
    throw Object.assign(new Error(field(text, 'Message') ?? `status ${response.status}`), {
      name: field(text, 'Code') ?? 'Unknown',
      $metadata: { httpStatusCode: response.status },
    });
  return {
    account: field(text, 'Account') ?? '?',
    arn: field(text, 'Arn') ?? '?',
    region,
    date: Number.isNaN(date.getTime()) ? undefined : date,
  };
}

/** An element of a small XML answer of which the form is known. */
const field = (text: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
