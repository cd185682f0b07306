import type { LambdaClientConfig } from '@aws-sdk/client-lambda';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { fromNodeProviderChain, fromWebToken } from '@aws-sdk/credential-providers';
import { messageOf } from '../errors.ts';
import { type Gate, type Pace, rateGate } from '../publish/pace.ts';
import type { BucketApi, Cloud, LayerApi } from '../publish/types.ts';
import { openBucket } from './bucket.ts';
import { NoCredentials } from './fault.ts';
import { configuredRegion, openLayers } from './layers.ts';

export interface AwsOptions {
  pace: Pace;
  /** Aborted: nothing new is sent. */
  signal: AbortSignal;
  /** Of ~/.aws/config, instead of AWS_PROFILE. */
  profile?: string | undefined;
  /** A role that is assumed with an OpenID Connect token, which is asked for when the credentials are needed. */
  role?: { arn: string; session: string; token: () => Promise<string> } | undefined;
  /** The region when nothing else names one. */
  region?: string | undefined;
  /** Milliseconds until a connection, and of silence, after which a request counts as lost. */
  timeouts?: { connect: number; silence: number };
}

/** What the clients of all services and regions share. */
export interface Clients {
  gate: Gate;
  signal: AbortSignal;
  config: (region: string) => LambdaClientConfig & S3ClientConfig;
}

const TIMEOUTS = { connect: 10_000, silence: 120_000 };

/** The AWS account of the SDK's own credential chain. Nothing is asked until something is needed. */
export function openAws(options: AwsOptions): Cloud {
  const { pace, signal, profile, timeouts = TIMEOUTS } = options;
  const credentials = credentialsOf(options);
  const clients: Clients = {
    gate: rateGate(pace, signal),
    signal,
    config: (region) => ({
      region,
      credentials,
      // Retrying is our own affair (publish/pace.ts), since one of the calls must not be repeated.
      maxAttempts: 1,
      requestHandler: { connectionTimeout: timeouts.connect, socketTimeout: timeouts.silence },
    }),
  };
  const regions = memo((region): LayerApi => openLayers(clients, region));
  const buckets = memo((place): BucketApi => {
    const [region = '', name = ''] = place.split('/');
    return openBucket(clients, region, name);
  });
  return {
    defaultRegion: async () => options.region ?? configuredRegion(profile),
    layers: regions,
    bucket: (region, name) => buckets(`${region}/${name}`),
  };
}

/** Asked for when they are needed. @throws NoCredentials then */
export function credentialsOf({ profile, role, region }: Pick<AwsOptions, 'profile' | 'role' | 'region'>) {
  const provider = memoized(
    role
      ? async () =>
          fromWebToken({
            roleArn: role.arn,
            roleSessionName: role.session,
            webIdentityToken: await role.token(),
            ...(region !== undefined && { clientConfig: { region } }),
          })()
      : fromNodeProviderChain(profile === undefined ? {} : { profile }),
  );
  return async () => {
    try {
      return await provider();
    } catch (thrown) {
      const whose = profile === undefined ? '' : `profile ${profile}: `;
      throw new NoCredentials(whose + messageOf(thrown), { cause: thrown });
    }
  };
}

/** One set of credentials for all clients; asked for again shortly before they expire. */
function memoized<T extends { expiration?: Date }>(ask: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return async () => {
    const held = await known?.catch(() => undefined);
    const isFresh = held && (!held.expiration || held.expiration.getTime() - Date.now() > 5 * 60_000);
    if (!isFresh) known = ask();
    return known!;
  };
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
