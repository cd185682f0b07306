import { readFileSync } from 'node:fs';
import {
  AddLayerVersionPermissionCommand,
  type Architecture,
  DeleteLayerVersionCommand,
  type FunctionConfiguration,
  GetFunctionConfigurationCommand,
  GetLayerVersionCommand,
  type GetLayerVersionCommandOutput,
  GetLayerVersionPolicyCommand,
  LambdaClient,
  type LayerVersionsListItem,
  ListFunctionsCommand,
  ListLayerVersionsCommand,
  PublishLayerVersionCommand,
  RemoveLayerVersionPermissionCommand,
  type Runtime,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { fileFailure } from '../files.ts';
import { unless } from '../publish/fault.ts';
import type {
  FunctionLayers,
  FunctionState,
  Grant,
  LayerApi,
  LayerVersion,
  Page,
  StoredVersion,
} from '../publish/types.ts';
import { faultOf } from './fault.ts';
import { gated } from './gated.ts';
import type { Clients } from './open.ts';

/** The region of the AWS configuration: AWS_REGION, or that of the profile; undefined: none. */
export async function configuredRegion(profile: string | undefined): Promise<string | undefined> {
  const client = new LambdaClient(profile === undefined ? {} : { profile });
  try {
    return await client.config.region();
  } catch {
    return undefined;
  } finally {
    client.destroy();
  }
}

/** The layers and functions of one region. */
export function openLayers(clients: Clients, region: string): LayerApi {
  const client = gated(new LambdaClient(clients.config(region)), clients.gate);
  const call = async <T>(action: string, resource: string, send: () => Promise<T>): Promise<T> => {
    try {
      return await send();
    } catch (thrown) {
      throw faultOf(thrown, { action: `lambda:${action}`, resource, region }, clients.signal);
    }
  };
  return {
    versions: (name, marker) =>
      call('ListLayerVersions', `layer ${name}`, async () => {
        const answer = await client.send(
          new ListLayerVersionsCommand({
            LayerName: name,
            MaxItems: 50,
            ...(marker !== undefined && { Marker: marker }),
          }),
        );
        return page((answer.LayerVersions ?? []).map(versionOf), answer.NextMarker);
      }),

    version: (name, version) =>
      call('GetLayerVersion', `layer ${name}:${version}`, async () =>
        storedOf(await client.send(new GetLayerVersionCommand({ LayerName: name, VersionNumber: version }))),
      ),

    publish: ({ name, description, license, runtimes, architectures, content }) =>
      call('PublishLayerVersion', `layer ${name}`, async () =>
        storedOf(
          await client.send(
            new PublishLayerVersionCommand({
              LayerName: name,
              Description: description,
              ...(license !== undefined && { LicenseInfo: license }),
              CompatibleRuntimes: runtimes as Runtime[],
              CompatibleArchitectures: architectures as Architecture[],
              Content:
                'file' in content
                  ? { ZipFile: bytesOf(content.file) }
                  : { S3Bucket: content.bucket, S3Key: content.key },
            }),
          ),
        ),
      ),

    deleteVersion: (name, version) =>
      call('DeleteLayerVersion', `layer ${name}:${version}`, async () => {
        expectDone(await client.send(new DeleteLayerVersionCommand({ LayerName: name, VersionNumber: version })), 204);
      }),

    policy: (name, version) =>
      unless(
        'missing',
        call('GetLayerVersionPolicy', `layer ${name}:${version}`, async () => {
          const answer = await client.send(
            new GetLayerVersionPolicyCommand({ LayerName: name, VersionNumber: version }),
          );
          return grantsOf(answer.Policy);
        }),
        [],
      ),

    allow: (name, version, { id, principal, organization }) =>
      call('AddLayerVersionPermission', `layer ${name}:${version}`, async () => {
        await client.send(
          new AddLayerVersionPermissionCommand({
            LayerName: name,
            VersionNumber: version,
            StatementId: id,
            Action: 'lambda:GetLayerVersion',
            Principal: principal,
            ...(organization !== undefined && { OrganizationId: organization }),
          }),
        );
      }),

    revoke: (name, version, id) =>
      call('RemoveLayerVersionPermission', `layer ${name}:${version}`, async () => {
        expectDone(
          await client.send(
            new RemoveLayerVersionPermissionCommand({ LayerName: name, VersionNumber: version, StatementId: id }),
          ),
          204,
        );
      }),

    functions: (all, marker) =>
      call('ListFunctions', 'all functions', async () => {
        const answer = await client.send(
          new ListFunctionsCommand({
            MaxItems: 50,
            ...(all && { FunctionVersion: 'ALL' }),
            ...(marker !== undefined && { Marker: marker }),
          }),
        );
        return page((answer.Functions ?? []).map(functionOf), answer.NextMarker);
      }),

    function: (name) =>
      call('GetFunctionConfiguration', `function ${name}`, async () =>
        stateOf(await client.send(new GetFunctionConfigurationCommand({ FunctionName: name }))),
      ),

    setLayers: (name, layers, revision) =>
      call('UpdateFunctionConfiguration', `function ${name}`, async () => {
        await client.send(
          new UpdateFunctionConfigurationCommand({ FunctionName: name, Layers: layers, RevisionId: revision }),
        );
      }),
  };
}

/** An answer without content that does not have the status of success is none of AWS: a proxy's page, say. */
function expectDone({ $metadata }: { $metadata: { httpStatusCode?: number | undefined } }, status: number): void {
  if ($metadata.httpStatusCode !== status) throw new Error(`the answer has status ${$metadata.httpStatusCode}`);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (thrown) {
    throw fileFailure('read', file, thrown);
  }
}

const page = <T>(items: T[], next: string | undefined): Page<T> => (next ? { items, next } : { items });

const versionOf = (item: LayerVersionsListItem): LayerVersion => ({
  version: item.Version!,
  arn: item.LayerVersionArn!,
  description: item.Description ?? '',
  license: item.LicenseInfo ?? '',
  runtimes: item.CompatibleRuntimes ?? [],
  architectures: item.CompatibleArchitectures ?? [],
});

const storedOf = (answer: GetLayerVersionCommandOutput): StoredVersion => ({
  ...versionOf(answer),
  codeSha256: answer.Content!.CodeSha256!,
  codeSize: answer.Content!.CodeSize!,
});

const functionOf = (it: FunctionConfiguration): FunctionLayers => ({
  name: it.FunctionName!,
  version: it.Version ?? '$LATEST',
  layers: (it.Layers ?? []).map(({ Arn }) => Arn!),
  // A function that says nothing is x86_64.
  architectures: it.Architectures ?? ['x86_64'],
});

const stateOf = (it: FunctionConfiguration): FunctionState => ({
  ...functionOf(it),
  revision: it.RevisionId!,
  update: { status: it.LastUpdateStatus ?? 'Successful', reason: it.LastUpdateStatusReason ?? '' },
});

interface Statement {
  Sid?: string;
  Principal?: string | { AWS?: string };
}

/** A policy's statements. Principals come back as `*` or `arn:aws:iam::<account>:root`. */
function grantsOf(policy: string | undefined): Grant[] {
  if (policy === undefined) return [];
  const { Statement: statements = [] } = JSON.parse(policy) as { Statement?: Statement[] };
  return statements.map(({ Sid = '', Principal = '' }) => {
    const principal = typeof Principal === 'string' ? Principal : (Principal.AWS ?? '');
    return { id: Sid, principal: /:(\d{12}):/.exec(principal)?.[1] ?? principal };
  });
}
