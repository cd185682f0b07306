import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { StandIn } from '../aws/stand-in/server.ts';
import { outcome, run, stateOf, unlimited } from './harness.ts';
import { project } from './project.ts';

const LAYERS = ['a', 'b', 'c', 'd', 'e', 'f'];
const CONFIG = `
runtime_default: python3.13
publish: { regions: [eu-west-1, us-east-1], bucket: "b-{region}", accounts: ["210987654321"] }
layers: { ${LAYERS.map((name) => `${name}: { path: ./source }`).join(', ')} }
`;

let standIn: StandIn;
let it: ReturnType<typeof project>;
beforeEach(async () => {
  standIn = await unlimited();
  for (const region of ['eu-west-1', 'us-east-1']) standIn.addBucket(`b-${region}`, region);
  it = project(CONFIG);
  await it.build(LAYERS.map((name) => ({ name, content: name })));
});
afterEach(async () => {
  await standIn.close();
  it.remove();
});

test('interrupted after any request: nothing new is sent, the outputs hold what was done, the next run does the rest', async () => {
  for (const after of [0, 7, 20, 45]) {
    standIn.layers.clear();
    rmSync(join(it.dist, 'publications.json'), { force: true });
    const interruption = new AbortController();
    standIn.requests.length = 0;
    let sent = Number.POSITIVE_INFINITY;
    standIn.fault = () => {
      if (standIn.requests.length <= after || interruption.signal.aborted) return undefined;
      interruption.abort(new Error('interrupted by SIGINT'));
      // Those that are on their way may still arrive: as many as are worked on at the same time.
      sent = standIn.requests.length + 8;
      return undefined;
    };
    const result = await run(it, standIn, { signal: interruption.signal });
    expect(result.said).toEqual([]);
    expect(standIn.requests.length).toBeLessThanOrEqual(sent);
    expect(result.publications.some(({ state }) => state === 'interrupted')).toBe(true);

    const { layers } = JSON.parse(readFileSync(join(it.dist, 'publications.json'), 'utf8')) as {
      layers: { name: string; region: string; arn: string; version: number }[];
    };
    for (const { name, region, arn, version } of layers)
      expect(standIn.versions(region, name)[version - 1]?.arn).toBe(arn);
    const told = result.publications.filter(({ arn }) => arn !== undefined);
    const there = [...standIn.layers.values()].flat();
    // Every version that is there was told, since the answers on their way were waited for.
    expect(told.map(({ arn }) => arn).sort()).toEqual(there.map(({ arn }) => arn).sort());

    standIn.fault = () => undefined;
    const next = await run(it, standIn);
    expect(next.said).toEqual([]);
    expect(next.publications.every(({ state, version }) => state === 'done' && version === 1)).toBe(true);
    expect(Object.values(stateOf(standIn)).map((versions) => versions.length)).toEqual(LAYERS.flatMap(() => [1, 1]));
  }
}, 30_000);

test('an answer that does not come is not waited for longer than a moment', async () => {
  const interruption = new AbortController();
  standIn.fault = ({ action }) => {
    if (action !== 'lambda:PublishLayerVersion') return undefined;
    interruption.abort(new Error('interrupted by SIGINT'));
    return { kind: 'silence', moment: 'after' };
  };
  const started = performance.now();
  const result = await run(it, standIn, { signal: interruption.signal });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(new Set(outcome(result).map((line) => line.split(' ').slice(2).join(' ')))).toEqual(
    new Set(['publish interrupted -', 'none interrupted -']),
  );
  standIn.fault = () => undefined;
  const next = await run(it, standIn);
  expect(next.publications.every(({ version }) => version === 1)).toBe(true);
});
