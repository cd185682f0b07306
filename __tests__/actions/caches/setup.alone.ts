import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { actionHooks, finish, type HooksState } from '../../../src/actions/build-hooks.ts';
import { registerEmulation } from '../../../src/actions/emulation.ts';
import { machineSetup, type SetupSettings, type SetupState, takeDown } from '../../../src/actions/setup.ts';
import { dockerIn } from '../../../src/graph/docker-process.ts';
import { build } from '../../../src/pipeline.ts';
import type { BuildEvent } from '../../../src/ports.ts';
import { openBridge } from './bridge.ts';
import { requestFor, writeProject } from './installs-project.ts';
import { riscvProgram } from './riscv.ts';
import { type Runner, runner } from './runner.ts';

jest.setTimeout(300_000);

const IMAGES = {
  binfmtImage: 'localhost:5000/lambda-packer/binfmt',
  buildkitImage: 'localhost:5000/lambda-packer/buildkit',
};
const BINFMT = '/proc/sys/fs/binfmt_misc';
const RISCV = { install: 'riscv64', registered: 'qemu-riscv64' };

const docker = (...words: string[]) => execFileSync('docker', words, { encoding: 'utf8' });
const builders = () => [...docker('buildx', 'ls').matchAll(/^(\S+)\*? +\S+/gm)].map(([, name]) => name).sort();
const containers = () => docker('ps', '--all', '--format', '{{.Names}}').match(/buildx_buildkit_lambda-packer-\w+/g);
const volumes = () => docker('volume', 'ls', '--quiet').match(/buildx_buildkit_lambda-packer-\w+/g);
const emulators = () => readdirSync(BINFMT).sort();
const hasImages = ['binfmt', 'buildkit'].every(
  (name) =>
    spawnSync('docker', ['buildx', 'imagetools', 'inspect', `localhost:5000/lambda-packer/${name}`]).status === 0,
);
if (!hasImages)
  console.warn('NOT TESTED: the set-up of a builder and of emulation (scripts/setup/container-builder.sh)');

let here: Runner;
let closeBridge: () => Promise<void>;
let before: ReturnType<typeof machineNow>;
const machineNow = () => ({
  builders: builders(),
  containers: containers(),
  volumes: volumes(),
  emulators: emulators(),
});

beforeAll(async () => {
  here = await runner();
  if (hasImages) closeBridge = await openBridge();
  before = machineNow();
});
afterAll(async () => {
  await closeBridge?.();
  await here.close();
});
afterEach(() => {
  if (existsSync(join(BINFMT, RISCV.registered))) writeFileSync(join(BINFMT, RISCV.registered), '-1');
});

function prepared(more: Partial<SetupSettings> = {}) {
  const step = here.step();
  const edges = { docker: dockerIn(process.env), log: step.log };
  const states: SetupState[] = [];
  const settings: SetupSettings = { setup: 'auto', ...IMAGES, builder: undefined, ...more };
  return { step, edges, states, setup: machineSetup({ settings, ...edges, remember: (state) => states.push(state) }) };
}

(hasImages ? describe : describe.skip)('on a real machine', () => {
  test('what is there is used: no builder, no emulator, nothing to take down', async () => {
    const { setup, states, step } = prepared();
    expect(await setup.prepare(['linux/amd64', 'linux/arm64'], true)).toEqual({
      builder: undefined,
      exportsCache: true,
    });
    await setup.emulate('linux/arm64', undefined);
    expect([states, step.warnings(), machineNow()]).toEqual([[], [], before]);
  });

  test('a builder and an emulator are made, run a foreign program, and are gone afterwards', async () => {
    const { setup, states, edges, step } = prepared({ setup: 'always' });
    const { builder } = await setup.prepare(['linux/arm64'], true);
    expect(builders()).toEqual([...before.builders, builder].sort());
    const context = join(here.root, 'riscv');
    mkdirSync(context);
    writeFileSync(join(context, 'program'), riscvProgram(), { mode: 0o755 });
    writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY program /\nRUN ["/program"]\n');
    const run = () =>
      spawnSync('docker', [
        'buildx',
        'build',
        '--builder',
        builder!,
        '--platform',
        'linux/riscv64',
        '--no-cache',
        context,
      ]);
    expect(run().status).not.toBe(0);
    expect(await registerEmulation(edges.docker, IMAGES.binfmtImage, RISCV)).toBeUndefined();
    const { status, stderr } = run();
    expect([status, String(stderr)]).toEqual([0, expect.any(String)]);
    const state = { ...states.at(-1)!, emulations: [{ image: IMAGES.binfmtImage, emulation: RISCV }] };
    await takeDown(JSON.parse(JSON.stringify(state)), edges);
    expect([step.warnings(), machineNow()]).toEqual([[], before]);
  });

  test('a build on a builder that was made leaves BuildKit’s cache to the next runner’s builder', async () => {
    const config = writeProject(join(here.root, 'project'), { api: 'idna==3.11' });
    const job = async () => {
      for (const name of ['store', 'dist']) rmSync(join(here.root, name), { recursive: true, force: true });
      const step = here.step();
      const edges = { caches: step.caches, docker: dockerIn(process.env), log: step.log };
      let state: HooksState = {};
      const settings = {
        ...{
          scope: '',
          leg: 'amd64',
          cache: true,
          saves: true,
          restores: true,
          force: false,
          logins: [],
          temporary: here.temporary,
        },
        ...{ setup: 'always' as const, ...IMAGES, builder: undefined },
      };
      const hooks = actionHooks(settings, edges, (news) => {
        state = JSON.parse(JSON.stringify(news));
      });
      const events: BuildEvent[] = [];
      const request = { ...requestFor(config, join(here.root, 'dist'), join(here.root, 'store')), hooks };
      const { outcomes, solves } = await build(request, (event) => events.push(event), new AbortController().signal);
      await finish(state, true, { ...edges, caches: here.step().caches });
      const steps = events.flatMap((event) => (event.kind === 'step' ? [event.status] : []));
      return { outcomes, solves, steps, warnings: step.warnings() };
    };
    const first = await job();
    expect(first.outcomes.map((outcome) => ('problems' in outcome ? outcome.problems : outcome.status))).toEqual([
      'built',
    ]);
    expect([first.solves, first.steps.at(-1), first.warnings]).toEqual([1, 'done', []]);
    expect(machineNow()).toEqual(before);
    // The packs are gone, as after a week without use.
    here.services.evict(({ key }) => key.includes('-packs-'));
    const second = await job();
    expect([second.solves, second.steps, second.warnings]).toEqual([1, ['cached'], []]);
    expect(machineNow()).toEqual(before);
  });
});
