import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { StandIn } from '../aws/stand-in/server.ts';
import { distOf } from '../e2e/support/dist.ts';
import { unlimited } from './harness.ts';
import { project } from './project.ts';

const KILLS = process.env.LAMBDA_PACKER_FUZZ === 'full' ? 50 : 12;
const REGIONS = ['eu-west-1', 'us-east-1'];
const LAYERS = ['a', 'b', 'c', 'd'];
const CHILD = fileURLToPath(new URL('killed-child.mjs', import.meta.url));

function start(it: ReturnType<typeof project>, standIn: StandIn): ChildProcess {
  return fork(CHILD, [it.config, it.manifest, it.dist], {
    execArgv: ['--no-warnings'],
    env: { ...process.env, NODE_OPTIONS: '', ...standIn.env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** What the account holds: every version ever made, with its permissions; every object; what each function attaches. */
const stateOf = (standIn: StandIn) => ({
  layers: [...standIn.layers]
    .map(([arn, versions]) => [
      arn,
      versions.map(({ version, description, codeSha256, policy, isDeleted }) => ({
        version,
        description,
        codeSha256,
        isDeleted,
        policy: isDeleted ? [] : [...policy.keys()],
      })),
    ])
    .sort(),
  objects: [...standIn.buckets].map(([name, { objects }]) => [name, [...objects.keys()].sort()]),
  functions: [...standIn.functions].map(([arn, { layers }]) => [arn, layers]),
});

/** An account in which every layer has two versions, and a function uses the first. */
async function account(it: ReturnType<typeof project>): Promise<StandIn> {
  const standIn = await unlimited();
  // Listings lag, so that a run right after a kill does not see all.
  standIn.options.lagMs = 300;
  for (const region of REGIONS) {
    standIn.addBucket(`b-${region}`, region);
    for (const name of LAYERS)
      for (const content of ['one', 'two'])
        standIn.publish(region, name, {
          Description: content,
          Content: { ZipFile: readFileSync(`${it.folder}/${content}/${name}-amd64.zip`).toString('base64') },
        });
    standIn.addFunction(region, 'api', {
      layers: standIn
        .versions(region, 'a')
        .slice(1)
        .map(({ arn }) => arn),
    });
  }
  return standIn;
}

test(`killed at ${KILLS} random moments, then run again: the same end as in peace, and no duplicate`, async () => {
  const it = project(`
runtime_default: python3.13
publish: { regions: [${REGIONS}], bucket: "b-{region}", accounts: ["210987654321"], keep: 1, keep_shared: true, update_functions: true }
layers: { ${LAYERS.map((name) => `${name}: { path: ./source }`).join(', ')} }
`);
  try {
    for (const content of ['one', 'two'])
      await it.build(
        LAYERS.map((name) => ({ name, content: name + content })),
        `${it.folder}/${content}`,
      );
    await it.build(LAYERS.map((name) => ({ name, content: `${name} three` })));

    const peace = await account(it);
    const child = start(it, peace);
    await once(child, 'message');
    const began = performance.now();
    expect(await once(child, 'exit')).toEqual([0, null]);
    const lasted = performance.now() - began;
    const [state, dist] = [stateOf(peace), distOf(it.dist)];
    expect(Object.keys(dist)).toContain('publications.json');
    const writes = peace.requests.filter(({ isWrite }) => isWrite).length;
    await peace.close();

    const inside: number[] = [];
    for (let kill = 0, seed = 1; kill < KILLS; kill++) {
      seed = (seed * 48271) % 2147483647;
      const standIn = await account(it);
      for (const name of Object.keys(dist))
        if (!/zip$|build_manifest/.test(name)) rmSync(`${it.dist}/${name}`, { recursive: true });
      const killed = start(it, standIn);
      await once(killed, 'message');
      setTimeout(() => killed.kill('SIGKILL'), (seed / 2147483647) * lasted);
      await once(killed, 'exit');
      inside.push(standIn.requests.filter(({ isWrite }) => isWrite).length);
      const again = start(it, standIn);
      expect(await once(again, 'exit')).toEqual([0, null]);
      expect([kill, stateOf(standIn)]).toEqual([kill, state]);
      expect(distOf(it.dist)).toEqual(dist);
      await standIn.close();
    }
    // The moments fell before, between and after the writes.
    expect(inside.filter((n) => n > 0 && n < writes).length).toBeGreaterThan(KILLS / 5);
  } finally {
    it.remove();
  }
}, 600_000);
