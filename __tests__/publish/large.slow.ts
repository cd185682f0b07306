import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { outcome, run, unlimited } from './harness.ts';
import { project } from './project.ts';

test('what is above 50 MB goes through the bucket, in parts, once', async () => {
  const standIn = await unlimited();
  const it = project(
    'runtime_default: python3.13\npublish: { regions: [eu-west-1], bucket: "acme-{region}" }\nlayers: { common: { path: ./source } }',
  );
  try {
    standIn.addBucket('acme-eu-west-1', 'eu-west-1');
    const content = Buffer.alloc(52_500_000);
    for (let i = 0; i < content.length; i += 4096) content.writeUInt32LE(i, i);
    await it.build([{ name: 'common', content }]);
    const result = await run(it, standIn);
    expect(result.said).toEqual([]);
    expect(outcome(result)).toEqual(['common eu-west-1 publish done 1']);
    expect(
      standIn.versions('eu-west-1', 'common')[0]!.bytes.equals(readFileSync(join(it.dist, 'common-amd64.zip'))),
    ).toBe(true);
    expect(standIn.buckets.get('acme-eu-west-1')!.uploads.size).toBe(0);
    const sent = () =>
      standIn.requests.filter(({ action, resource }) => action === 's3:PutObject' && resource.endsWith('.zip')).length;
    // One to begin, four parts of 16 MiB, one to end.
    expect(sent()).toBe(6);
    standIn.layers.clear();
    await run(it, standIn);
    expect(sent()).toBe(6);

    // The answer to the end is lost: asked again, S3 knows no such upload any more.
    standIn.layers.clear();
    standIn.buckets.get('acme-eu-west-1')!.objects.clear();
    standIn.fault = ({ action, resource }) =>
      action === 's3:PutObject' && resource.endsWith('.zip') && sent() === 12
        ? { kind: 'reset', moment: 'after' }
        : undefined;
    expect(outcome(await run(it, standIn))).toEqual(['common eu-west-1 publish done 1']);
    expect(sent()).toBe(13);
  } finally {
    await standIn.close();
    it.remove();
  }
}, 60_000);
