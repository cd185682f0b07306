import { createHash, randomUUID } from 'node:crypto';
import type { S3 } from './s3.ts';
import { ACCOUNT, type Answer, type Incoming, type Operation, Refusal } from './types.ts';

export interface StoredLayer {
  version: number;
  arn: string;
  description: string;
  license?: string;
  runtimes: string[];
  architectures: string[];
  bytes: Buffer;
  codeSha256: string;
  /** When it was made, so that listings may lag behind. */
  at: number;
  policy: Map<string, object>;
  isDeleted: boolean;
}

export interface StoredFunction {
  name: string;
  architectures: string[];
  layers: string[];
  revision: string;
  /** Numbered versions, each with the layers that it has for ever. */
  published: { version: string; layers: string[] }[];
  /** performance.now() until which an update is under way, and how it ends. */
  busyUntil: number;
  outcome: { status: 'Successful' | 'Failed'; reason?: string };
}

/** "Lambda quotas"; PublishLayerVersion in the Lambda API Reference. */
const MOST_ZIP = 52_428_800;
const MOST_BODY = 70_167_211;
const MOST_UNZIPPED = 262_144_000;

const json = (status: number, value?: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  ...(value !== undefined && { body: JSON.stringify(value) }),
});
export const refuse = (status: number, type: string, message: string): Refusal =>
  new Refusal({ ...json(status, { Type: 'User', Message: message }), headers: { 'x-amzn-errortype': type } });

export interface LambdaOptions {
  /** Where the server answers. */
  url: string;
  /** How long a new version is missing in listings. Milliseconds. */
  lagMs: number;
  /** How long a function's update takes, and how it ends. */
  updateMs: number;
  /** Page size of every listing, whatever is asked: 50 at most. */
  pageSize: number;
}

/** The layer part of Lambda's API and as much of the functions' as layers need, in any number of regions. */
export function makeLambda(s3: S3, options: LambdaOptions) {
  const layers = new Map<string, StoredLayer[]>();
  const functions = new Map<string, StoredFunction>();
  const layerArn = (region: string, name: string) => `arn:aws:lambda:${region}:${ACCOUNT}:layer:${name}`;
  const functionArn = (region: string, name: string) => `arn:aws:lambda:${region}:${ACCOUNT}:function:${name}`;
  const all = (region: string, name: string) => layers.get(layerArn(region, name)) ?? [];
  const there = (region: string, name: string, version: number): StoredLayer => {
    const found = all(region, name).find((each) => each.version === version && !each.isDeleted);
    if (!found) throw refuse(404, 'ResourceNotFoundException', 'The resource you requested does not exist.');
    return found;
  };

  function publish(region: string, name: string, body: PublishBody): Answer {
    check(name, body);
    const content = body.Content ?? {};
    const bytes =
      content.ZipFile !== undefined
        ? Buffer.from(content.ZipFile, 'base64')
        : s3.read(region, content.S3Bucket!, content.S3Key!);
    if (content.ZipFile !== undefined && bytes.length > MOST_ZIP)
      throw refuse(
        413,
        'RequestEntityTooLargeException',
        `Request must be smaller than ${MOST_BODY} bytes for the PublishLayerVersion operation`,
      );
    if (unzippedSize(bytes) > MOST_UNZIPPED)
      throw refuse(400, 'InvalidParameterValueException', `Unzipped size must be smaller than ${MOST_UNZIPPED} bytes`);
    const arn = layerArn(region, name);
    const known = layers.get(arn) ?? [];
    const version = known.length + 1;
    const made: StoredLayer = {
      version,
      arn: `${arn}:${version}`,
      description: body.Description ?? '',
      ...(body.LicenseInfo !== undefined && { license: body.LicenseInfo }),
      runtimes: body.CompatibleRuntimes ?? [],
      architectures: body.CompatibleArchitectures ?? [],
      bytes,
      codeSha256: createHash('sha256').update(bytes).digest('base64'),
      at: performance.now(),
      policy: new Map(),
      isDeleted: false,
    };
    layers.set(arn, [...known, made]);
    return json(201, withContent(made));
  }

  const withContent = (it: StoredLayer) => ({
    ...listed(it),
    LayerArn: it.arn.replace(/:\d+$/, ''),
    Content: { CodeSha256: it.codeSha256, CodeSize: it.bytes.length, Location: `${options.url}/stored/${it.arn}` },
  });

  function list(region: string, name: string, query: URLSearchParams): Answer {
    const size = Math.min(Number(query.get('MaxItems') ?? 50), 50, options.pageSize);
    if (!(size >= 1)) throw refuse(400, 'InvalidParameterValueException', 'MaxItems must be 1 to 50');
    const [runtime, arch] = [query.get('CompatibleRuntime'), query.get('CompatibleArchitecture')];
    const visible = all(region, name)
      .filter((each) => !each.isDeleted && performance.now() - each.at >= options.lagMs)
      .filter((each) => (!runtime || each.runtimes.includes(runtime)) && (!arch || each.architectures.includes(arch)))
      .reverse();
    return pageOf('LayerVersions', visible.map(listed), size, query.get('Marker'));
  }

  function update(region: string, name: string, body: { Layers?: string[]; RevisionId?: string }): Answer {
    const it = functionOf(region, name);
    if (performance.now() < it.busyUntil)
      throw refuse(
        409,
        'ResourceConflictException',
        `The operation cannot be performed at this time. An update is in progress for resource: ${functionArn(region, name)}`,
      );
    if (body.RevisionId !== undefined && body.RevisionId !== it.revision)
      throw refuse(
        412,
        'PreconditionFailedException',
        'The Revision Id provided does not match the latest Revision Id.',
      );
    for (const arn of body.Layers ?? []) {
      const [, layer, version] = /:layer:([^:]+):(\d+)$/.exec(arn) ?? [];
      if (arn.startsWith(layerArn(region, ''))) there(region, layer!, Number(version));
    }
    it.layers = body.Layers ?? it.layers;
    it.revision = randomUUID();
    it.busyUntil = performance.now() + options.updateMs;
    return json(200, described(region, it));
  }

  const functionOf = (region: string, name: string): StoredFunction => {
    const it = functions.get(functionArn(region, name));
    if (!it) throw refuse(404, 'ResourceNotFoundException', `Function not found: ${functionArn(region, name)}`);
    return it;
  };

  const described = (region: string, it: StoredFunction) => ({
    FunctionName: it.name,
    FunctionArn: functionArn(region, it.name),
    Version: '$LATEST',
    RevisionId: it.revision,
    Architectures: it.architectures,
    Layers: it.layers.map((Arn) => ({ Arn, CodeSize: 1 })),
    ...(performance.now() < it.busyUntil
      ? { LastUpdateStatus: 'InProgress' }
      : { LastUpdateStatus: it.outcome.status, LastUpdateStatusReason: it.outcome.reason }),
  });

  function listFunctions(region: string, query: URLSearchParams): Answer {
    const size = Math.min(Number(query.get('MaxItems') ?? 50), 50, options.pageSize);
    const mine = [...functions].filter(([arn]) => arn.startsWith(functionArn(region, ''))).map(([, it]) => it);
    const items = mine.flatMap((it) => {
      const { LastUpdateStatus, LastUpdateStatusReason, ...latest } = described(region, it);
      if (query.get('FunctionVersion') !== 'ALL') return [latest];
      return [
        latest,
        ...it.published.map(({ version, layers }) => ({
          ...latest,
          Version: version,
          Layers: layers.map((Arn) => ({ Arn })),
        })),
      ];
    });
    return pageOf('Functions', items, size, query.get('Marker'));
  }

  /** The operation that a request asks for. */
  function route({ request, url, region, body }: Incoming): Operation {
    const method = request.method ?? '';
    const path = url.pathname.split('/').slice(1).map(decodeURIComponent);
    const [, , name = '', , number = '', , statement = ''] = path;
    const version = Number(number);
    const arn = layerArn(region, name);
    const input = () => JSON.parse(body.toString() || '{}');
    const form = `${method} ${path.length} ${path[1]} ${path.length > 5 ? path[5] : ''}`;
    const operation = (action: string, resource: string, run: () => Answer, also?: Operation['also']): Operation => ({
      action: `lambda:${action}`,
      resource,
      isWrite: method !== 'GET',
      run,
      ...(also && { also }),
    });
    if (path[0] === '2018-10-31')
      switch (form) {
        case 'GET 4 layers ':
          return operation('ListLayerVersions', '*', () => list(region, name, url.searchParams));
        case 'POST 4 layers ': {
          if (body.length > MOST_BODY) throw refuse(413, 'RequestEntityTooLargeException', 'Request must be smaller');
          const asked = input() as PublishBody;
          const { S3Bucket, S3Key } = asked.Content ?? {};
          const also =
            S3Key === undefined ? [] : [{ action: 's3:GetObject', resource: `arn:aws:s3:::${S3Bucket}/${S3Key}` }];
          return operation('PublishLayerVersion', arn, () => publish(region, name, asked), also);
        }
        case 'GET 5 layers ':
          return operation('GetLayerVersion', `${arn}:${version}`, () =>
            json(200, withContent(there(region, name, version))),
          );
        case 'DELETE 5 layers ':
          return operation('DeleteLayerVersion', `${arn}:${version}`, () => {
            const it = all(region, name).find((each) => each.version === version);
            if (it) it.isDeleted = true;
            return { status: 204 };
          });
        case 'GET 6 layers policy':
          return operation('GetLayerVersionPolicy', `${arn}:${version}`, () => {
            const { policy } = there(region, name, version);
            if (policy.size === 0)
              throw refuse(404, 'ResourceNotFoundException', 'No policy is associated with the given resource.');
            return json(200, {
              Policy: JSON.stringify({ Version: '2012-10-17', Statement: [...policy.values()] }),
              RevisionId: 'r',
            });
          });
        case 'POST 6 layers policy':
          return operation('AddLayerVersionPermission', `${arn}:${version}`, () => {
            const asked = input();
            const { policy } = there(region, name, version);
            if (
              !/^(\d{12}|\*)$/.test(asked.Principal) ||
              !/^[a-zA-Z0-9-_]{1,100}$/.test(asked.StatementId) ||
              asked.Action !== 'lambda:GetLayerVersion'
            )
              throw refuse(400, 'InvalidParameterValueException', 'a value is wrong');
            if (policy.has(asked.StatementId))
              throw refuse(409, 'ResourceConflictException', 'The statement id provided already exists.');
            const principal = asked.Principal === '*' ? '*' : { AWS: `arn:aws:iam::${asked.Principal}:root` };
            policy.set(asked.StatementId, {
              Sid: asked.StatementId,
              Effect: 'Allow',
              Principal: principal,
              Action: asked.Action,
              Resource: `${arn}:${version}`,
              ...(asked.OrganizationId && {
                Condition: { StringEquals: { 'aws:PrincipalOrgID': asked.OrganizationId } },
              }),
            });
            return json(201, { Statement: '{}', RevisionId: 'r' });
          });
        case 'DELETE 7 layers policy':
          return operation('RemoveLayerVersionPermission', `${arn}:${version}`, () => {
            if (!there(region, name, version).policy.delete(statement))
              throw refuse(404, 'ResourceNotFoundException', 'No such statement.');
            return { status: 204 };
          });
      }
    if (path[0] === '2015-03-31' && path[1] === 'functions') {
      if (method === 'GET' && name === '')
        return operation('ListFunctions', '*', () => listFunctions(region, url.searchParams));
      if (method === 'GET' && path[3] === 'configuration')
        return operation('GetFunctionConfiguration', functionArn(region, name), () =>
          json(200, described(region, functionOf(region, name))),
        );
      if (method === 'PUT' && path[3] === 'configuration') {
        const asked = input();
        const also = (asked.Layers ?? []).map((resource: string) => ({ action: 'lambda:GetLayerVersion', resource }));
        return operation(
          'UpdateFunctionConfiguration',
          functionArn(region, name),
          () => update(region, name, asked),
          also,
        );
      }
    }
    throw refuse(404, 'UnknownOperationException', `${method} ${url.pathname}`);
  }

  return {
    route,
    /** All versions ever made, the deleted ones too, by number. */
    versions: all,
    publish: (region: string, name: string, body: PublishBody) => void publish(region, name, body),
    layers,
    functions,
    /** The ZIP of a version, as its Location serves it. */
    stored: (arn: string) => [...layers.values()].flat().find((each) => each.arn === arn)?.bytes,
    addFunction(region: string, name: string, more: Partial<StoredFunction> = {}) {
      const it: StoredFunction = {
        name,
        architectures: ['x86_64'],
        layers: [],
        revision: randomUUID(),
        published: [],
        busyUntil: 0,
        outcome: { status: 'Successful' },
        ...more,
      };
      functions.set(functionArn(region, name), it);
      return it;
    },
  };
}

export interface PublishBody {
  Description?: string;
  LicenseInfo?: string;
  CompatibleRuntimes?: string[];
  CompatibleArchitectures?: string[];
  Content?: { ZipFile?: string; S3Bucket?: string; S3Key?: string };
}

const listed = (it: StoredLayer) => ({
  LayerVersionArn: it.arn,
  Version: it.version,
  Description: it.description,
  CreatedDate: '2026-11-21T00:00:00.000+0000',
  ...(it.license !== undefined && { LicenseInfo: it.license }),
  // What was not given is not told.
  ...(it.runtimes.length > 0 && { CompatibleRuntimes: it.runtimes }),
  ...(it.architectures.length > 0 && { CompatibleArchitectures: it.architectures }),
});

function pageOf(key: string, items: object[], size: number, marker: string | null): Answer {
  const start = marker ? Number(Buffer.from(marker, 'base64').toString()) : 0;
  const end = start + size;
  const next = end < items.length ? Buffer.from(String(end)).toString('base64') : undefined;
  return json(200, { [key]: items.slice(start, end), NextMarker: next });
}

/** What the service model bounds. */
function check(name: string, body: PublishBody): void {
  const wrong = (what: string) => refuse(400, 'ValidationException', `1 validation error detected: ${what}`);
  if (!/^[a-zA-Z0-9-_]{1,140}$/.test(name)) throw wrong('layerName');
  if ((body.Description ?? '').length > 256) throw wrong('description');
  if ((body.LicenseInfo ?? '').length > 512) throw wrong('licenseInfo');
  if ((body.CompatibleRuntimes ?? []).length > 15) throw wrong('compatibleRuntimes');
  const architectures = body.CompatibleArchitectures ?? [];
  if (architectures.length > 2 || architectures.some((arch) => !['x86_64', 'arm64'].includes(arch)))
    throw wrong('compatibleArchitectures');
  const { ZipFile, S3Bucket, S3Key } = body.Content ?? {};
  if ((ZipFile === undefined) === (S3Bucket === undefined || S3Key === undefined)) throw wrong('content');
}

/** The sum of the sizes in a ZIP's directory. @throws Refusal when it is no ZIP */
function unzippedSize(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0)
    throw refuse(
      400,
      'InvalidParameterValueException',
      'Could not unzip uploaded file. Please check your file, then try to upload again.',
    );
  let at = bytes.readUInt32LE(end + 16);
  let sum = 0;
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    if (bytes.readUInt32LE(at) !== 0x02014b50)
      throw refuse(400, 'InvalidParameterValueException', 'Could not unzip uploaded file.');
    sum += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return sum;
}
