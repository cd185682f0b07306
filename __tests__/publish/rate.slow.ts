import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PACE } from '../../src/publish/pace.ts';
import { busiestSecond, type StandIn, startStandIn } from '../aws/stand-in/server.ts';
import { run } from './harness.ts';
import { project } from './project.ts';

const REGIONS = ['eu-west-1', 'us-east-1'];
const LAYERS = Array.from({ length: 100 }, (_, i) => `layer-${i}`);
const config = (regions: string[]) =>
  `runtime_default: python3.13\npublish: { regions: [${regions}] }\nlayers: { ${LAYERS.map((name) => `${name}: { path: ./source }`).join(', ')} }`;

let standIn: StandIn;
let it: ReturnType<typeof project>;
beforeAll(async () => {
  standIn = await startStandIn();
  it = project(config(REGIONS));
  await it.build(LAYERS.map((name) => ({ name, content: name })));
  // Published in no time, as if long ago.
  standIn.options.isLimited = false;
  await run(it, standIn);
  standIn.options.isLimited = true;
}, 60_000);
afterAll(async () => {
  await standIn.close();
  it.remove();
});

test('100 unchanged layers in 2 regions: no write, never more than 10 requests in a second, and no longer than that takes', async () => {
  standIn.requests.length = 0;
  const started = performance.now();
  const result = await run(it, standIn, { pace: PACE });
  const seconds = (performance.now() - started) / 1000;
  expect(result.publications.every(({ decision, state }) => decision === 'unchanged' && state === 'done')).toBe(true);
  expect(standIn.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
  expect(standIn.requests).toHaveLength(400);
  expect(busiestSecond(standIn.requests)).toBeLessThanOrEqual(10);
  expect(seconds).toBeLessThanOrEqual(standIn.requests.length / 10 + 2);
}, 120_000);

test('100 changed layers, with throttling now and then: all are published, never more than 10 requests in a second', async () => {
  it.configure(config(['eu-west-1']));
  await it.build(LAYERS.map((name) => ({ name, content: `${name} changed` })));
  standIn.requests.length = 0;
  let n = 0;
  standIn.fault = () => {
    n += 1;
    // A burst of refusals, and single ones.
    return n % 23 === 0 || (n > 100 && n < 112) ? { kind: '429', moment: 'before' } : undefined;
  };
  const result = await run(it, standIn, { pace: PACE });
  expect(result.said).toEqual([]);
  expect(result.publications.every(({ state, version }) => state === 'done' && version === 2)).toBe(true);
  for (const name of LAYERS) expect(standIn.versions('eu-west-1', name)).toHaveLength(2);
  expect(standIn.requests.filter(({ status }) => status === 429).length).toBeGreaterThan(20);
  expect(busiestSecond(standIn.requests)).toBeLessThanOrEqual(10);
}, 240_000);
