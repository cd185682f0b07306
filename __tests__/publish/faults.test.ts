import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FAULTS, type Fault, LATE, MOMENTS } from '../aws/stand-in/faults.ts';
import type { StandIn } from '../aws/stand-in/server.ts';
import { FAST, outcome, run, unlimited } from './harness.ts';
import { project, zipOf } from './project.ts';

const REGIONS = ['eu-west-1', 'us-east-1'];
/** Each is a layer of its own, so that all of them happen in one run. */
const CASES = FAULTS.flatMap((kind) =>
  MOMENTS.map((moment) => ({ name: `${kind}-${moment}`, fault: { kind, moment } as Fault })),
);

let standIn: StandIn;
let it: ReturnType<typeof project>;

/** Layers of which an older version is there in both regions. */
async function prepare(names: string[]): Promise<void> {
  const layers = names.map((name) => `  "${name}": { path: ./source }\n`).join('');
  it = project(`
runtime_default: python3.13
publish: { regions: [${REGIONS}], bucket: "b-{region}", accounts: ["210987654321"], keep: 1, keep_shared: true }
layers:
${layers}`);
  const ZipFile = (await zipOf('one')).toString('base64');
  for (const region of REGIONS) {
    standIn.addBucket(`b-${region}`, region);
    for (const name of names) standIn.publish(region, name, { Content: { ZipFile } });
  }
  await it.build(names.map((name) => ({ name, content: `${name} two` })));
}

beforeEach(async () => {
  standIn = await unlimited();
});
afterEach(async () => {
  await standIn.close();
  it.remove();
});

/** Strikes the first request of each action, layer and region with the layer's fault. @returns what was struck */
function strike(isAsked: (action: string) => boolean): string[] {
  const struck = new Set<string>();
  standIn.fault = ({ action, resource, region }) => {
    const found = CASES.find(({ name }) => resource.includes(name));
    const key = `${action} ${found?.name} ${region}`;
    if (!found || !isAsked(action) || struck.has(key)) return undefined;
    struck.add(key);
    return found.fault;
  };
  return struck as unknown as string[];
}

interface Row {
  layer: string;
  region: string;
  version: number;
  arn: string;
}

/** Version 2 is there once in each region, shared and kept; version 1 is gone; the outputs say so. */
function expectPublished(): void {
  const { layers } = JSON.parse(readFileSync(join(it.dist, 'publications.json'), 'utf8')) as { layers: Row[] };
  for (const { name } of CASES) {
    const zip = readFileSync(join(it.dist, `${name}-amd64.zip`));
    for (const region of REGIONS) {
      const versions = standIn.versions(region, name);
      expect([name, region, ...versions.map(({ version, isDeleted }) => `${version} ${isDeleted}`)]).toEqual([
        name,
        region,
        '1 true',
        '2 false',
      ]);
      expect(versions[1]!.bytes.equals(zip)).toBe(true);
      expect([name, ...versions[1]!.policy.keys()]).toEqual([name, 'lambda-packer-210987654321']);
      expect([...standIn.buckets.get(`b-${region}`)!.objects.keys()]).toContain(
        `lambda-packer/${name}/2/manifest.json`,
      );
      expect(layers.find((row) => row.layer === name && row.region === region)).toMatchObject({
        version: 2,
        arn: versions[1]!.arn,
      });
    }
  }
}

const isPublish = (action: string) => action === 'lambda:PublishLayerVersion';

describe('eight faults before, during and after the effect, in two regions', () => {
  beforeEach(() => prepare(CASES.map(({ name }) => name)));

  test('of the call that makes a version: one version each', async () => {
    const struck = strike(isPublish);
    const result = await run(it, standIn);
    expect(result.said).toEqual([]);
    expect([...struck]).toHaveLength(48);
    // An effect that is late must have come before versions are counted.
    await sleep(2 * LATE);
    expectPublished();
  }, 60_000);

  test('of every other call: the same end', async () => {
    const struck = strike((action) => !isPublish(action));
    const ofLayers = standIn.fault;
    let n = 0;
    standIn.fault = (request) => (request.action.startsWith('lambda:List') ? CASES[n++]?.fault : ofLayers(request));
    const result = await run(it, standIn);
    expect(result.said).toEqual([]);
    const actions = [...new Set([...struck].map((key) => key.split(' ')[0]))].sort();
    expect(actions).toEqual([
      'lambda:AddLayerVersionPermission',
      'lambda:DeleteLayerVersion',
      'lambda:GetLayerVersion',
      'lambda:GetLayerVersionPolicy',
      's3:GetObject',
      's3:PutObject',
    ]);
    await sleep(2 * LATE);
    expectPublished();
  }, 60_000);

  test('while listings lag behind: no duplicate', async () => {
    standIn.options.lagMs = 60_000;
    strike(isPublish);
    const result = await run(it, standIn);
    expect(result.said).toEqual([]);
    await sleep(2 * LATE);
    for (const { name } of CASES)
      for (const region of REGIONS) expect([name, standIn.versions(region, name).length]).toEqual([name, 2]);
  }, 60_000);
});

describe('a service that stays broken', () => {
  beforeEach(() => prepare(['common']));

  test.each([
    ['500', /AWS answers 500/],
    ['429', /was throttled all the time/],
    ['reset', /got no answer/],
  ] as const)('with %s ends with one error a region, and nothing half done', async (kind, message) => {
    standIn.fault = ({ action }) => (isPublish(action) ? { kind, moment: 'before' } : undefined);
    const result = await run(it, standIn, { pace: { ...FAST, patienceMs: 30, lookMs: 10, throttledMs: 500 } });
    expect(outcome(result)).toEqual(REGIONS.map((region) => `common ${region} publish failed -`));
    expect(result.said).toEqual(REGIONS.map(() => expect.stringMatching(message)));
    expect(JSON.parse(readFileSync(join(it.dist, 'publications.json'), 'utf8'))).toMatchObject({ layers: [] });
    for (const region of REGIONS) expect(standIn.versions(region, 'common')).toHaveLength(1);
  });

  test('in one region does not stop the other', async () => {
    standIn.fault = ({ region }) => (region === 'eu-west-1' ? { kind: '503', moment: 'before' } : undefined);
    const result = await run(it, standIn);
    expect(outcome(result)).toEqual(['common eu-west-1 none failed -', 'common us-east-1 publish done 2']);
    expect(JSON.parse(readFileSync(join(it.dist, 'publications.json'), 'utf8'))).toMatchObject({
      regions: ['us-east-1'],
      layers: [{ region: 'us-east-1', version: 2 }],
    });
  });

  test('a server that is not there', async () => {
    const { said } = await run(it, standIn, { env: { AWS_ENDPOINT_URL_LAMBDA: 'http://127.0.0.1:9' } });
    expect(said.sort()).toEqual(REGIONS.map((region) => expect.stringContaining(`AWS cannot be reached in ${region}`)));
  });
});
