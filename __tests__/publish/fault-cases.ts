import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { FAULTS, type Fault, MOMENTS } from '../aws/stand-in/faults.ts';
import type { StandIn } from '../aws/stand-in/server.ts';
import { unlimited } from './harness.ts';
import { project, zipOf } from './project.ts';

export const REGIONS = ['eu-west-1', 'us-east-1'];
/** Each is a layer of its own, so that all of them happen in one run. */
export const CASES = FAULTS.flatMap((kind) =>
  MOMENTS.map((moment) => ({ name: `${kind}-${moment}`, fault: { kind, moment } as Fault })),
);

export interface Scene {
  standIn: StandIn;
  it: ReturnType<typeof project>;
  close(): Promise<void>;
}

/** Layers of which an older version is there in both regions. */
export async function prepare(names = CASES.map(({ name }) => name)): Promise<Scene> {
  const standIn = await unlimited();
  const layers = names.map((name) => `  "${name}": { path: ./source }\n`).join('');
  const it = project(`
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
  const close = async () => {
    await standIn.close();
    it.remove();
  };
  return { standIn, it, close };
}

/** Strikes the first request of each action, layer and region with the layer's fault. @returns what was struck */
export function strike({ standIn }: Scene, isAsked: (action: string) => boolean): Set<string> {
  const struck = new Set<string>();
  standIn.fault = ({ action, resource, region }) => {
    const found = CASES.find(({ name }) => resource.includes(name));
    const key = `${action} ${found?.name} ${region}`;
    if (!found || !isAsked(action) || struck.has(key)) return undefined;
    struck.add(key);
    return found.fault;
  };
  return struck;
}

interface Row {
  layer: string;
  region: string;
  version: number;
  arn: string;
}

/** Version 2 is there once in each region, shared and kept; version 1 is gone; the outputs say so. */
export function expectPublished({ standIn, it }: Scene): void {
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

export const isPublish = (action: string) => action === 'lambda:PublishLayerVersion';
