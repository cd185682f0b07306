import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LATE } from '../aws/stand-in/faults.ts';
import { expectPublished, isPublish, prepare, REGIONS, type Scene, strike } from './fault-cases.ts';
import { FAST, outcome, run } from './harness.ts';

let scene: Scene;
afterEach(() => scene.close());

describe('eight faults before, during and after the effect, in two regions', () => {
  beforeEach(async () => {
    scene = await prepare();
  });

  test('of the call that makes a version: one version each', async () => {
    const struck = strike(scene, isPublish);
    const result = await run(scene.it, scene.standIn);
    expect(result.said).toEqual([]);
    expect([...struck]).toHaveLength(48);
    // An effect that is late must have come before versions are counted.
    await sleep(2 * LATE);
    expectPublished(scene);
  }, 60_000);
});

describe('a service that stays broken', () => {
  beforeEach(async () => {
    scene = await prepare(['common']);
  });

  test.each([
    ['500', /AWS answers 500/],
    ['429', /was throttled all the time/],
    ['reset', /got no answer/],
  ] as const)('with %s ends with one error a region, and nothing half done', async (kind, message) => {
    scene.standIn.fault = ({ action }) => (isPublish(action) ? { kind, moment: 'before' } : undefined);
    const result = await run(scene.it, scene.standIn, {
      pace: { ...FAST, patienceMs: 30, lookMs: 10, throttledMs: 500 },
    });
    expect(outcome(result)).toEqual(REGIONS.map((region) => `common ${region} publish failed -`));
    expect(result.said).toEqual(REGIONS.map(() => expect.stringMatching(message)));
    expect(JSON.parse(readFileSync(join(scene.it.dist, 'publications.json'), 'utf8'))).toMatchObject({ layers: [] });
    for (const region of REGIONS) expect(scene.standIn.versions(region, 'common')).toHaveLength(1);
  });

  test('in one region does not stop the other', async () => {
    scene.standIn.fault = ({ region }) => (region === 'eu-west-1' ? { kind: '503', moment: 'before' } : undefined);
    const result = await run(scene.it, scene.standIn);
    expect(outcome(result)).toEqual(['common eu-west-1 none failed -', 'common us-east-1 publish done 2']);
    expect(JSON.parse(readFileSync(join(scene.it.dist, 'publications.json'), 'utf8'))).toMatchObject({
      regions: ['us-east-1'],
      layers: [{ region: 'us-east-1', version: 2 }],
    });
  });

  test('a server that is not there', async () => {
    const { said } = await run(scene.it, scene.standIn, { env: { AWS_ENDPOINT_URL_LAMBDA: 'http://127.0.0.1:9' } });
    expect(said.sort()).toEqual(REGIONS.map((region) => expect.stringContaining(`AWS cannot be reached in ${region}`)));
  });
});
