import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Fault, fail, send } from './faults.ts';
import { authorize, type Policy } from './iam.ts';
import { type LambdaOptions, makeLambda, refuse } from './lambda.ts';
import { makeS3 } from './s3.ts';
import { type Answer, type Operation, type Recorded, Refusal } from './types.ts';

/** Requests a second over all of Lambda's APIs and regions: "Lambda quotas". */
const MOST_A_SECOND = 15;

export interface StandIn
  extends Pick<ReturnType<typeof makeLambda>, 'versions' | 'addFunction' | 'functions' | 'publish' | 'layers'> {
  url: string;
  requests: Recorded[];
  buckets: ReturnType<typeof makeS3>['buckets'];
  addBucket: ReturnType<typeof makeS3>['addBucket'];
  /** What goes wrong with a request; may be replaced at any time. */
  fault: (request: Recorded) => Fault | undefined;
  /** What the caller may do; undefined: everything. */
  policy: Policy | undefined;
  options: LambdaOptions & { isLimited: boolean };
  /** For a process that shall find it, with credentials that it takes. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/**
 * Lambda's layers and S3 over HTTP, as strict as the real ones: limits, newest first, filters, pages, 15 requests a second, permissions.
 * One server is every region: a request's signature names its own.
 */
export async function startStandIn(): Promise<StandIn> {
  const s3 = makeS3();
  const options = { url: '', lagMs: 0, updateMs: 30, pageSize: 50, isLimited: true };
  const lambda = makeLambda(s3, options);
  const sent: number[] = [];

  const server = createServer((request, response) => {
    void answer(request, response).catch((thrown: unknown) => {
      process.stderr.write(`stand-in: ${String(thrown)}\n`);
      send(response, { status: 599 });
    });
  });
  // The faults, not the server, end idle connections.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  options.url = url;

  const standIn: StandIn = {
    ...lambda,
    url,
    requests: [],
    buckets: s3.buckets,
    addBucket: s3.addBucket,
    fault: () => undefined,
    policy: undefined,
    options,
    env: {
      AWS_ENDPOINT_URL_LAMBDA: url,
      AWS_ENDPOINT_URL_S3: url,
      AWS_ACCESS_KEY_ID: 'AKIASTANDIN',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const [, arn] = /^\/stored\/(.+)$/.exec(decodeURIComponent(request.url ?? '')) ?? [];
    if (arn !== undefined) {
      const body = lambda.stored(arn);
      send(response, body ? { status: 200, body } : { status: 404 });
      return;
    }
    const scope = /Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(request.headers.authorization ?? '');
    const [, key = '', region = '', service = ''] = scope ?? [];
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const url = new URL(request.url ?? '/', standIn.url);
    const recorded: Recorded = {
      at,
      service: service as Recorded['service'],
      region,
      action: '',
      resource: '',
      status: 0,
      isWrite: false,
    };
    standIn.requests.push(recorded);
    try {
      if (!scope) throw refuse(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
      const incoming = { request, url, region, body: Buffer.concat(chunks) };
      const operation: Operation = service === 's3' ? s3.route(incoming) : lambda.route(incoming);
      Object.assign(recorded, { action: operation.action, resource: operation.resource, isWrite: operation.isWrite });
      if (key === 'AKIAEXPIRED')
        throw refuse(403, 'ExpiredTokenException', 'The security token included in the request is expired');
      if (key === 'AKIAUNKNOWN')
        throw refuse(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
      limit(service, at);
      authorize(standIn.policy, operation, service);
      const fault = standIn.fault(recorded);
      const run = (): Answer => {
        try {
          return operation.run();
        } catch (thrown) {
          if (thrown instanceof Refusal) return thrown.answer;
          throw thrown;
        }
      };
      recorded.status = fault ? await fail(fault, response, run) : send(response, run());
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      // S3 tells a bucket's region to whoever asks, allowed or not.
      const bucket = service === 's3' ? s3.buckets.get(url.pathname.split('/')[1] ?? '') : undefined;
      const headers = { ...thrown.answer.headers, ...(bucket && { 'x-amz-bucket-region': bucket.region }) };
      recorded.status = send(response, { ...thrown.answer, headers, ...(request.method === 'HEAD' && { body: '' }) });
    }
  }

  function limit(service: string, at: number): void {
    if (service !== 'lambda' || !options.isLimited) return;
    while (sent[0] !== undefined && sent[0] <= at - 1000) sent.shift();
    if (sent.length >= MOST_A_SECOND) throw refuse(429, 'TooManyRequestsException', 'Rate exceeded');
    sent.push(at);
  }

  return standIn;
}

/** The most requests of any second. */
export function busiestSecond(requests: readonly Recorded[]): number {
  const times = requests.map(({ at }) => at).sort((a, b) => a - b);
  let [most, first] = [0, 0];
  for (const [last, at] of times.entries()) {
    while (at - times[first]! >= 1000) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
