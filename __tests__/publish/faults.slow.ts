import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { LATE } from '../aws/stand-in/faults.ts';
import { CASES, expectPublished, isPublish, prepare, REGIONS, strike } from './fault-cases.ts';
import { run } from './harness.ts';

test('eight faults before, during and after the effect of every call but the one that makes a version: the same end', async () => {
  const scene = await prepare();
  try {
    const struck = strike(scene, (action) => !isPublish(action));
    const ofLayers = scene.standIn.fault;
    let n = 0;
    scene.standIn.fault = (request) =>
      request.action.startsWith('lambda:List') ? CASES[n++]?.fault : ofLayers(request);
    const result = await run(scene.it, scene.standIn);
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
    expectPublished(scene);
  } finally {
    await scene.close();
  }
}, 120_000);

test('the same of the call that makes a version, while listings lag behind: no duplicate', async () => {
  const scene = await prepare();
  try {
    scene.standIn.options.lagMs = 60_000;
    strike(scene, isPublish);
    const result = await run(scene.it, scene.standIn);
    expect(result.said).toEqual([]);
    await sleep(2 * LATE);
    for (const { name } of CASES)
      for (const region of REGIONS) expect([name, scene.standIn.versions(region, name).length]).toEqual([name, 2]);
  } finally {
    await scene.close();
  }
}, 120_000);
