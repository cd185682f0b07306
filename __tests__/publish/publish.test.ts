import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { StandIn } from '../aws/stand-in/server.ts';
import { outcome, run, unlimited } from './harness.ts';
import { manifestHashOf, project, zipOf } from './project.ts';

const CONFIG = `
runtime_default: python3.13
publish: { regions: [eu-west-1, us-east-1] }
layers:
  common: { path: ./source, license: MIT, description: What all share, compatible_runtimes: [python3.12] }
`;

let standIn: StandIn;
beforeEach(async () => {
  standIn = await unlimited();
});
afterEach(() => standIn.close());

const projects: ReturnType<typeof project>[] = [];
const newProject = (config = CONFIG) => {
  const made = project(config);
  projects.push(made);
  return made;
};
afterAll(() => {
  for (const each of projects) each.remove();
});

const one = (keys: string, more = '') => `
runtime_default: python3.13
publish: { regions: [eu-west-1]${keys && `, ${keys}`} }
layers: { common: { path: ./source${more && `, ${more}`} } }
`;
const common = (content: string, more = {}) => ({ name: 'common', content, ...more });
const versions = (region = 'eu-west-1', name = 'common') => standIn.versions(region, name);
const alive = () =>
  versions()
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ version }) => version);
const writes = () => standIn.requests.filter(({ isWrite }) => isWrite).map(({ action }) => action);

describe('a layer', () => {
  test('is published once, and stays when nothing changed', async () => {
    const it = newProject();
    await it.build([common('one')]);
    const first = await run(it, standIn);
    expect(first.said).toEqual([]);
    expect(outcome(first)).toEqual(['common eu-west-1 publish done 1', 'common us-east-1 publish done 1']);
    expect(versions()).toMatchObject([
      {
        description: `What all share [lambda-packer ${manifestHashOf(common('one'))}]`,
        license: 'MIT',
        runtimes: ['python3.13', 'python3.12'],
        architectures: ['x86_64'],
        bytes: readFileSync(join(it.dist, 'common-amd64.zip')),
      },
    ]);
    standIn.requests.length = 0;
    const second = await run(it, standIn);
    expect(outcome(second)).toEqual(['common eu-west-1 unchanged done 1', 'common us-east-1 unchanged done 1']);
    expect(standIn.requests.map(({ action }) => action).sort()).toEqual([
      'lambda:GetLayerVersion',
      'lambda:GetLayerVersion',
      'lambda:ListLayerVersions',
      'lambda:ListLayerVersions',
    ]);
  });

  test('is published anew when it changed, or what is said of it', async () => {
    const it = newProject(one(''));
    await it.build([common('one')]);
    await run(it, standIn);
    await it.build([common('two')]);
    const changed = await run(it, standIn);
    expect(changed.publications).toMatchObject([
      { version: 2, reason: expect.stringMatching(/^changed since version 1/) },
    ]);
    it.configure(one('', 'license: MIT'));
    const metadata = await run(it, standIn);
    expect(metadata.publications).toMatchObject([{ version: 3, reason: 'metadata: license none → MIT' }]);
  });

  test('whose bytes came out otherwise stays, with a warning, until --force', async () => {
    const it = newProject(one(''));
    await it.build([common('one', { cause: 'x' })]);
    await run(it, standIn);
    await it.build([common('two', { cause: 'x' })]);
    const result = await run(it, standIn);
    expect(outcome(result)).toEqual(['common eu-west-1 unchanged done 1']);
    expect(result.said).toEqual([expect.stringMatching(/^warning: common \(amd64\) in eu-west-1: .*not pinned/)]);
    expect(outcome(await run(it, standIn, { request: { force: true } }))).toEqual(['common eu-west-1 publish done 2']);
  });

  test('of an older commit is taken with --adopt', async () => {
    const it = newProject(one(''));
    for (const content of ['one', 'two']) {
      await it.build([common(content)]);
      await run(it, standIn);
    }
    await it.build([common('one')]);
    const plain = await run(it, standIn, { request: { dryRun: true } });
    expect(plain.publications).toMatchObject([{ decision: 'publish', reason: expect.stringContaining('--adopt') }]);
    expect(outcome(await run(it, standIn, { request: { adopt: true } }))).toEqual(['common eu-west-1 adopt done 1']);
    expect(versions()).toHaveLength(2);
  });

  test('that another tool published with the same bytes is found', async () => {
    const it = newProject(one(''));
    await it.build([common('one')]);
    const ZipFile = (await zipOf('one')).toString('base64');
    standIn.publish('eu-west-1', 'common', { Description: 'by hand', Content: { ZipFile } });
    expect(outcome(await run(it, standIn))).toEqual(['common eu-west-1 unchanged done 1']);
  });

  test('is looked for on every page, and its number counts, not its place', async () => {
    standIn.options.pageSize = 2;
    const it = newProject(one(''));
    for (const content of ['1', '2', '3', '4', '5', '6', '7']) {
      await it.build([common(content)]);
      await run(it, standIn);
    }
    expect(outcome(await run(it, standIn))).toEqual(['common eu-west-1 unchanged done 7']);
    expect(versions()).toHaveLength(7);
  });

  test('that was just published is not published again while listings do not show it', async () => {
    const it = newProject(one(''));
    await it.build([common('one')]);
    standIn.options.lagMs = 60_000;
    await run(it, standIn);
    expect(outcome(await run(it, standIn))).toEqual(['common eu-west-1 unchanged done 1']);
    expect(versions()).toHaveLength(1);
  });

  test('goes to the region of the AWS configuration, or to those of --region', async () => {
    const it = newProject('runtime_default: python3.13\nlayers: { common: { path: ./source } }');
    await it.build([common('one')]);
    expect(outcome(await run(it, standIn))).toEqual(['common eu-west-1 publish done 1']);
    const elsewhere = await run(it, standIn, { request: { regions: ['us-west-2', 'eu-north-1'] } });
    expect(outcome(elsewhere)).toEqual(['common us-west-2 publish done 1', 'common eu-north-1 publish done 1']);
    const nowhere = await run(it, standIn, { env: { AWS_REGION: undefined } });
    expect(nowhere.said).toEqual([expect.stringMatching(/^error: no region is named\n.*--region/)]);
  });

  test('is left out with publish: false, --only and --platform', async () => {
    const it = newProject(
      'runtime_default: python3.13\nplatforms_default: [linux/amd64, linux/arm64]\npublish: {regions: [eu-west-1]}\nlayers: { a: { path: ./source, publish: false }, b: { path: ./source }, c: { path: ./source, publish: { regions: [us-east-1], name: own } , platforms: [linux/amd64]} }',
    );
    const both = (name: string) => [
      { name, content: name },
      { name, content: name, platform: 'linux/arm64' as const },
    ];
    await it.build([...both('a'), ...both('b'), { name: 'c', content: 'c' }]);
    const request = { dryRun: true };
    expect(outcome(await run(it, standIn, { request }))).toEqual([
      'b-amd64 eu-west-1 publish planned -',
      'b-arm64 eu-west-1 publish planned -',
      'own us-east-1 publish planned -',
    ]);
    expect(
      outcome(await run(it, standIn, { request: { ...request, only: ['b'], platforms: ['linux/arm64'] } })),
    ).toEqual(['b-arm64 eu-west-1 publish planned -']);
  });
});

describe('two architectures under one name', () => {
  const config = one('name: "acme-{name}"', 'platforms: [linux/amd64, linux/arm64]');

  test('are one version when the bytes are the same, from two manifests too', async () => {
    const it = newProject(config);
    const legs = ['amd64', 'arm64'] as const;
    for (const arch of legs) await it.build([common('same', { platform: `linux/${arch}` })], join(it.folder, arch));
    const manifests = legs.map((arch) => join(it.folder, arch, 'build_manifest.json'));
    const result = await run(it, standIn, { request: { manifests } });
    expect(outcome(result)).toEqual(['acme-common eu-west-1 publish done 1']);
    expect(versions('eu-west-1', 'acme-common')).toMatchObject([{ architectures: ['x86_64', 'arm64'] }]);
    expect(outcome(await run(it, standIn, { request: { manifests } }))).toEqual([
      'acme-common eu-west-1 unchanged done 1',
    ]);
    const { lambda_packer: values } = JSON.parse(readFileSync(join(it.dist, 'lambda_packer.auto.tfvars.json'), 'utf8'));
    expect(values.layers.common).toMatchObject({
      amd64: { path: '../amd64/common-amd64.zip', arn: expect.stringMatching(/acme-common:1$/) },
      arm64: { path: '../arm64/common-arm64.zip', arn: expect.stringMatching(/acme-common:1$/) },
    });
  });

  test('are an error when they differ, or when one is not there', async () => {
    const it = newProject(config);
    await it.build([common('one'), common('two', { platform: 'linux/arm64' })]);
    expect((await run(it, standIn)).said).toEqual([expect.stringMatching(/differ.*\n.*\{arch\}/)]);
    await it.build([common('one')]);
    expect((await run(it, standIn)).said).toEqual([
      expect.stringMatching(/only one of them is here\n.*command: publish/),
    ]);
    const leg = await run(it, standIn, { request: { platforms: ['linux/amd64'] } });
    expect(leg.said).toEqual([expect.stringMatching(/only linux\/amd64 is here/)]);
    expect(standIn.requests).toEqual([]);
  });
});

describe('before anything is asked', () => {
  test('all that is wrong is said', async () => {
    const layers = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}: { path: ./source }`).join(', ');
    const it = newProject(`runtime_default: python3.13\npublish: {regions: [eu-west-1]}\nlayers: { ${layers} }`);
    const named = (name: string, more = {}) => ({ name, content: name, ...more });
    await it.build([
      named('a'),
      named('b'),
      named('c', { unzippedSize: 262_144_001 }),
      named('d', { size: 52_428_801 }),
    ]);
    writeFileSync(join(it.dist, 'b-amd64.zip'), 'something else');
    writeFileSync(join(it.dist, 'a-amd64.zip'), '');
    const { said } = await run(it, standIn);
    expect(said).toEqual([
      expect.stringMatching(/e \(linux\/amd64\): build_manifest.json has no such layer/),
      expect.stringMatching(/a \(amd64\): .*a-amd64.zip is not the ZIP of the manifest/),
      expect.stringMatching(/b \(amd64\): .*b-amd64.zip is not the ZIP of the manifest/),
      expect.stringMatching(/c \(amd64\): unzipped it has 262,144,001 bytes/),
      expect.stringMatching(/d \(amd64\): .*d-amd64.zip is not the ZIP of the manifest/),
      expect.stringMatching(
        /d \(amd64\): its ZIP has 52,428,801 bytes; above 52,428,800 bytes Lambda takes it from S3 only\n {2}Name a bucket/,
      ),
    ]);
    expect(standIn.requests).toEqual([]);
  });

  test('a manifest that is missing, or two that disagree', async () => {
    const it = newProject(one(''));
    expect((await run(it, standIn)).said).toEqual([
      expect.stringMatching(/does not exist, or holds nothing\n {2}Build first/),
    ]);
    await it.build([common('one')]);
    await it.build([common('two')], join(it.folder, 'other'));
    const request = { manifests: [it.manifest, join(it.folder, 'other', 'build_manifest.json')] };
    expect((await run(it, standIn, { request })).said).toEqual([expect.stringContaining('with other bytes')]);
  });
});

describe('a dry run', () => {
  test('reads everything and changes nothing', async () => {
    const it = newProject(one('accounts: ["210987654321"], keep: 1, update_functions: true, bucket: "b-{region}"'));
    standIn.addBucket('b-eu-west-1', 'eu-west-1');
    for (const content of ['one', 'two', 'three']) {
      await it.build([common(content)]);
      it.configure(one(''));
      await run(it, standIn);
    }
    it.configure(
      one('accounts: ["210987654321"], keep: 1, keep_shared: true, update_functions: true, bucket: "b-{region}"'),
    );
    const [{ arn }] = versions() as [{ arn: string }];
    standIn.addFunction('eu-west-1', 'api', { layers: [arn] });
    standIn.requests.length = 0;
    const before = readFileSync(join(it.dist, 'publications.json'), 'utf8');
    const unchanged = await run(it, standIn, { request: { dryRun: true } });
    expect(unchanged.publications).toMatchObject([
      {
        decision: 'unchanged',
        state: 'planned',
        actions: ['share with 210987654321', 'keep manifest and ZIP', 'update function api', 'delete version 2'],
      },
    ]);
    await it.build([common('four')]);
    expect(outcome(await run(it, standIn, { request: { dryRun: true } }))).toEqual([
      'common eu-west-1 publish planned -',
    ]);
    expect(writes()).toEqual([]);
    expect(readFileSync(join(it.dist, 'publications.json'), 'utf8')).toBe(before);
  });
});

describe('permissions', () => {
  const policy = (version = 1) => [...versions()[version - 1]!.policy.values()];

  test('are those of the configuration, on every decision', async () => {
    const it = newProject(one('accounts: ["210987654321", "333333333333"]'));
    await it.build([common('one')]);
    await run(it, standIn);
    expect(policy()).toMatchObject([
      { Sid: 'lambda-packer-210987654321', Principal: { AWS: 'arn:aws:iam::210987654321:root' } },
      { Sid: 'lambda-packer-333333333333' },
    ]);
    standIn.requests.length = 0;
    await run(it, standIn);
    expect(writes()).toEqual([]);

    versions()[0]!.policy.set('by-hand', { Sid: 'by-hand', Principal: '*' });
    it.configure(one('accounts: { organization: o-a1b2c3d4e5 }'));
    const [{ actions }] = (await run(it, standIn)).publications as [{ actions: string[] }];
    expect(actions).toEqual(['take back from 210987654321', 'take back from 333333333333', 'share with o-a1b2c3d4e5']);
    expect(policy()).toMatchObject([
      { Sid: 'by-hand' },
      { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } },
    ]);
    it.configure(one('accounts: "*"'));
    await run(it, standIn);
    expect(policy()).toMatchObject([{ Sid: 'by-hand' }, { Sid: 'lambda-packer-everyone', Principal: '*' }]);
    it.configure(one('accounts: []'));
    await run(it, standIn);
    expect(policy()).toMatchObject([{ Sid: 'by-hand' }]);
    it.configure(one(''));
    standIn.requests.length = 0;
    await run(it, standIn);
    expect(standIn.requests.map(({ action }) => action)).toEqual([
      'lambda:ListLayerVersions',
      'lambda:GetLayerVersion',
    ]);
  });
});

describe('a bucket', () => {
  const config = one('bucket: "acme-{region}", prefix: some/where');
  const objects = () => standIn.buckets.get('acme-eu-west-1')!.objects;

  test('keeps manifest and ZIP, and gets them back when they are lost', async () => {
    const it = newProject(config);
    standIn.addBucket('acme-eu-west-1', 'eu-west-1');
    await it.build([common('one')]);
    const result = await run(it, standIn);
    const { manifest, zip } = result.publications[0]!;
    expect(manifest).toBe('s3://acme-eu-west-1/some/where/common/1/manifest.json');
    const key = 'some/where/common/1/manifest.json';
    expect(objects().get(key)!.metadata).toEqual({ 'manifest-sha256': manifestHashOf(common('one')).slice(7) });
    expect(JSON.parse(objects().get(key)!.bytes.toString())).toMatchObject({
      layer: 'common',
      version: 1,
      arn: versions()[0]!.arn,
      artifacts: [{ name: 'common', manifestHash: manifestHashOf(common('one')) }],
    });
    expect(objects().get(zip!.replace('s3://acme-eu-west-1/', ''))!.bytes).toEqual(versions()[0]!.bytes);
    standIn.requests.length = 0;
    await run(it, standIn);
    expect(writes()).toEqual([]);
    objects().clear();
    expect((await run(it, standIn)).publications).toMatchObject([
      { decision: 'unchanged', actions: ['keep manifest and ZIP'] },
    ]);
    expect(objects().size).toBe(2);
    expect(versions()).toHaveLength(1);
  });

  test('that is missing, or lies elsewhere, is named', async () => {
    const it = newProject(config);
    await it.build([common('one')]);
    const missing = await run(it, standIn);
    expect(missing.said).toEqual([expect.stringMatching(/^error: the bucket acme-eu-west-1 does not exist\n/)]);
    expect(outcome(missing)).toEqual(['common eu-west-1 publish failed -']);
    standIn.addBucket('acme-eu-west-1', 'us-east-1');
    const elsewhere = await run(it, standIn, { request: { dryRun: true } });
    expect(elsewhere.said).toEqual([
      expect.stringMatching(
        /acme-eu-west-1 is in us-east-1, but layers of eu-west-1 need one in eu-west-1\n.*\{region\}/,
      ),
    ]);
    expect(versions()).toEqual([]);
  });
});

describe('retention', () => {
  async function seven(config: string) {
    const it = newProject(one(''));
    for (const content of ['1', '2', '3', '4', '5', '6', '7']) {
      await it.build([common(content)]);
      await run(it, standIn);
    }
    it.configure(config);
    return it;
  }
  const arn = (version: number) => versions()[version - 1]!.arn;

  test('keeps the newest, and what any version of a function uses', async () => {
    const it = await seven(one('keep: 2'));
    standIn.addFunction('eu-west-1', 'now', { layers: [arn(2)] });
    standIn.addFunction('eu-west-1', 'then', {
      published: [{ version: '3', layers: ['arn:aws:lambda:eu-west-1:1:layer:x:1', arn(4)] }],
    });
    standIn.addFunction('us-east-1', 'elsewhere', { layers: [arn(1)] });
    standIn.options.pageSize = 2;
    const result = await run(it, standIn);
    expect(result.publications[0]!.actions).toEqual(['delete version 5', 'delete version 3', 'delete version 1']);
    expect(alive()).toEqual([2, 4, 6, 7]);
    // A number is never used again, and what was deleted is not missed.
    await it.build([common('8')]);
    expect(outcome(await run(it, standIn))).toEqual(['common eu-west-1 publish done 8']);
    expect(alive()).toEqual([2, 4, 7, 8]);
  });

  test('deletes nothing that other accounts may use, unless it is told to', async () => {
    const it = await seven(one('keep: 2, accounts: ["210987654321"]'));
    const result = await run(it, standIn);
    expect(alive()).toHaveLength(7);
    expect(result.events).toContainEqual({
      kind: 'note',
      message: expect.stringMatching(/old versions of common stay.*keep_shared/),
    });
    it.configure(one('keep: 2, accounts: ["210987654321"], keep_shared: true'));
    await run(it, standIn);
    expect(alive()).toEqual([6, 7]);
  });

  test('never deletes the version that is the result', async () => {
    const it = await seven(one('keep: 1'));
    await it.build([common('3')]);
    const result = await run(it, standIn, { request: { adopt: true } });
    expect(outcome(result)).toEqual(['common eu-west-1 adopt done 3']);
    expect(alive()).toEqual([3, 7]);
  });
});

describe('functions', () => {
  test('get the new version: order and other layers kept, architecture matched, after whoever else changes them', async () => {
    const it = newProject(one('update_functions: true, keep: 1'));
    await it.build([common('one')]);
    await run(it, standIn);
    const old = versions()[0]!.arn;
    const other = 'arn:aws:lambda:eu-west-1:999999999999:layer:tracing:3';
    const api = standIn.addFunction('eu-west-1', 'api', { layers: [other, old], busyUntil: performance.now() + 150 });
    const arm = standIn.addFunction('eu-west-1', 'arm', { layers: [old], architectures: ['arm64'] });
    const none = standIn.addFunction('eu-west-1', 'none', { layers: [other] });
    standIn.addFunction('us-east-1', 'far', { layers: [old] });
    await it.build([common('two')]);
    const result = await run(it, standIn);
    expect(result.said).toEqual([]);
    expect(result.publications[0]!.actions).toEqual(['update function api']);
    const now = versions()[1]!.arn;
    expect([api.layers, arm.layers, none.layers]).toEqual([[other, now], [old], [other]]);
    // What arm still uses stays.
    expect(alive()).toEqual([1, 2]);
    standIn.requests.length = 0;
    await run(it, standIn);
    expect(writes()).toEqual([]);
  });

  test('that cannot be updated are told, and do not stop the others', async () => {
    const it = newProject(one('update_functions: true'));
    await it.build([common('one')]);
    await run(it, standIn);
    const old = versions()[0]!.arn;
    standIn.addFunction('eu-west-1', 'bad', {
      layers: [old],
      outcome: { status: 'Failed', reason: 'Too large together' },
    });
    const good = standIn.addFunction('eu-west-1', 'good', { layers: [old] });
    await it.build([common('two')]);
    const { said, problems } = await run(it, standIn);
    expect(said).toEqual([expect.stringContaining('the function bad could not be updated: Too large together')]);
    expect(problems).toHaveLength(1);
    expect(good.layers).toEqual([versions()[1]!.arn]);
  });

  test('whose update is lost or contested are updated all the same', async () => {
    const it = newProject(one('update_functions: true'));
    await it.build([common('one')]);
    await run(it, standIn);
    const old = versions()[0]!.arn;
    const api = standIn.addFunction('eu-west-1', 'api', { layers: [old] });
    await it.build([common('two')]);
    let n = 0;
    standIn.fault = ({ action }) => {
      if (action !== 'lambda:UpdateFunctionConfiguration') return undefined;
      n++;
      // Someone else changes it between our reading and our writing.
      if (n === 1) api.revision = 'changed by someone else';
      return n === 2 ? { kind: 'reset', moment: 'after' } : undefined;
    };
    const result = await run(it, standIn);
    expect(result.said).toEqual([]);
    expect(api.layers).toEqual([versions()[1]!.arn]);
  });
});
