import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { machineSetup, type SetupSettings, type SetupState, takeDown } from '../../../src/actions/setup.ts';
import { PackerError } from '../../../src/errors.ts';
import { parseInspect } from '../../../src/graph/builder.ts';
import { dockerIn } from '../../../src/graph/docker-process.ts';
import { type Answers, scriptedDocker } from './docker-shim.ts';
import { heardLog } from './runner.ts';

/** As buildx prints it, of versions 0.13 to 0.30. */
const inspected = (driver: string, platforms: string, features: string[] = [], name = 'default') =>
  [
    `Name:          ${name}`,
    `Driver:        ${driver}`,
    'Last Activity: 2026-11-21 11:54:37 +0000 UTC',
    '',
    'Nodes:',
    `Name:             ${name}0`,
    'Endpoint:         default',
    'Status:           running',
    `Platforms:        ${platforms}`,
    ...(features.length > 0 ? ['Features:', ...features.map((line) => ` ${line}`)] : []),
    'Labels:',
    ' org.mobyproject.buildkit.worker.network:              host',
  ].join('\n');
const WITHOUT_EXPORT = ['Cache export:         false', 'Docker exporter:      true', 'Multi-platform build: false'];
const WITH_EXPORT = ['Cache export:         true', 'Docker exporter:      true'];
const BOTH = 'linux/amd64, linux/amd64/v2, linux/arm64';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lambda-packer-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A machine whose Docker answers so. */
function machine(answers: Answers, more: Partial<SetupSettings> = {}) {
  const { env, started } = scriptedDocker(folder, answers);
  const { log, warnings } = heardLog();
  const states: SetupState[] = [];
  const docker = dockerIn(env);
  const setup = machineSetup({
    settings: {
      setup: 'auto',
      binfmtImage: 'some/binfmt',
      buildkitImage: 'some/buildkit',
      builder: undefined,
      ...more,
    },
    docker,
    log,
    remember: (state) => states.push(JSON.parse(JSON.stringify(state))),
  });
  const words = () => started().map((line) => line.replaceAll(/lambda-packer-[0-9a-f]{8}/g, 'OURS'));
  return { setup, words, warnings, states, docker, log };
}

const INSPECT = '--debug buildx inspect';
const MAKE = [
  'buildx create --name OURS --driver docker-container --driver-opt image=some/buildkit',
  'buildx inspect --bootstrap OURS',
  '--debug buildx inspect OURS',
];
const OURS = { [`${INSPECT} lambda-packer-`]: { says: inspected('docker-container', BOTH, WITH_EXPORT, 'ours') } };

describe('what is set up before the first solve', () => {
  const ROWS: [string, Answers, Partial<SetupSettings>, boolean, string[], { made: boolean; exportsCache: boolean }][] =
    [
      [
        'nothing, where the builder exports its cache',
        { [INSPECT]: { says: inspected('docker', BOTH, WITH_EXPORT) } },
        {},
        true,
        [INSPECT],
        { made: false, exportsCache: true },
      ],
      [
        'nothing, where no cache is wanted',
        { [INSPECT]: { says: inspected('docker', BOTH, WITHOUT_EXPORT) } },
        {},
        false,
        [],
        { made: false, exportsCache: false },
      ],
      [
        'a builder, where the cache cannot be exported',
        { ...OURS, [INSPECT]: { says: inspected('docker', BOTH, WITHOUT_EXPORT) } },
        {},
        true,
        [INSPECT, ...MAKE],
        { made: true, exportsCache: true },
      ],
      [
        'a builder, where an old Engine does not say',
        { ...OURS, [INSPECT]: { says: inspected('docker', BOTH) } },
        {},
        true,
        [INSPECT, ...MAKE],
        { made: true, exportsCache: true },
      ],
      [
        'nothing, where a builder of one’s own is current',
        { [INSPECT]: { says: inspected('docker-container', '') } },
        {},
        true,
        [INSPECT],
        { made: false, exportsCache: true },
      ],
      [
        'nothing beside a builder that is named',
        { [INSPECT]: { says: inspected('docker', BOTH, WITHOUT_EXPORT) } },
        { builder: 'mine' },
        true,
        [`${INSPECT} mine`],
        { made: false, exportsCache: false },
      ],
      [
        'nothing, with setup: never',
        { [INSPECT]: { says: inspected('docker', BOTH, WITHOUT_EXPORT) } },
        { setup: 'never' },
        true,
        [INSPECT],
        { made: false, exportsCache: false },
      ],
      [
        'a builder, with setup: always',
        { ...OURS, [INSPECT]: { says: inspected('docker', BOTH, WITH_EXPORT) } },
        { setup: 'always' },
        false,
        [INSPECT, ...MAKE],
        { made: true, exportsCache: true },
      ],
      [
        'nothing, where Docker does not answer',
        { [INSPECT]: { fails: 'Cannot connect to the Docker daemon' } },
        {},
        true,
        [INSPECT],
        { made: false, exportsCache: false },
      ],
    ];

  test.each(ROWS)('%s', async (_name, answers, settings, wantsCache, expected, outcome) => {
    const { setup, words, states } = machine(answers, settings);
    const prepared = await setup.prepare(['linux/arm64'], wantsCache);
    expect(words()).toEqual(expected);
    expect(prepared.exportsCache).toBe(outcome.exportsCache);
    if (outcome.made)
      expect([prepared.builder, states]).toEqual([
        'ours',
        [{ builder: expect.stringMatching(/^lambda-packer-/), emulations: [] }],
      ]);
    else expect([prepared.builder, states]).toEqual([settings.builder, []]);
  });

  test('a cache that cannot be had is told', async () => {
    const { setup, warnings } = machine(
      { [INSPECT]: { says: inspected('docker', BOTH, WITHOUT_EXPORT) } },
      { setup: 'never' },
    );
    await setup.prepare([], true);
    expect(warnings()).toEqual([
      expect.stringMatching(/cache is neither read nor saved: the builder default cannot export/),
    ]);
  });

  test('an image that cannot be had: auto goes on with what is there, always ends', async () => {
    const answers = {
      [INSPECT]: { says: inspected('docker', BOTH, WITHOUT_EXPORT) },
      'buildx inspect --bootstrap': { fails: 'ERROR: manifest unknown' },
    };
    const auto = machine(answers);
    expect(await auto.setup.prepare([], true)).toEqual({ builder: undefined, exportsCache: false });
    expect(auto.warnings()[0]).toMatch(/No builder could be made from some\/buildkit: ERROR: manifest unknown/);
    // What may be half made is removed in the end.
    expect(auto.states.at(-1)?.builder).toMatch(/^lambda-packer-/);
    const always = machine(answers, { setup: 'always' });
    await expect(always.setup.prepare([], true)).rejects.toThrow(PackerError);
  });

  test('setup: always registers what the builder lacks', async () => {
    const { setup, words } = machine(
      {
        [`${INSPECT} lambda-packer-`]: { says: inspected('docker-container', 'linux/amd64', WITH_EXPORT) },
        [INSPECT]: { says: inspected('docker', 'linux/amd64', WITH_EXPORT) },
      },
      { setup: 'always' },
    );
    await setup.prepare(['linux/amd64', 'linux/arm64'], true);
    expect(words().at(-1)).toBe('run --rm --privileged some/binfmt --install arm64');
    expect(words().filter((line) => line.startsWith('run'))).toHaveLength(1);
  });
});

describe('emulation, before programs of a foreign platform run', () => {
  const RUN = 'run --rm --privileged some/binfmt';

  test('is registered when the builder lacks it, and removed again', async () => {
    const { setup, states, words, docker, log, warnings } = machine({
      [INSPECT]: { says: inspected('docker', 'linux/amd64, linux/amd64/v2') },
    });
    await setup.emulate('linux/arm64', undefined);
    expect(states.at(-1)?.emulations).toHaveLength(1);
    await takeDown(states.at(-1)!, { docker, log });
    expect(words()).toEqual([INSPECT, `${RUN} --install arm64`, `${RUN} --uninstall qemu-aarch64`]);
    expect(warnings()).toEqual([]);
  });

  test('of amd64, on a runner of arm64', async () => {
    const { setup, words } = machine({ [INSPECT]: { says: inspected('docker-container', 'linux/arm64*') } });
    await setup.emulate('linux/amd64', 'mine');
    expect(words()).toEqual([`${INSPECT} mine`, `${RUN} --install amd64`]);
  });

  test.each([
    ['is left as it is when it is there', inspected('docker', BOTH), 'auto', /^$/],
    ['is none of ours with setup: never', inspected('docker', 'linux/amd64'), 'never', /setup: never/],
    ['cannot be had on another machine', inspected('remote', 'linux/amd64'), 'auto', /give it a node/],
  ] as const)('%s', async (_name, says, setting, warning) => {
    const { setup, words, states, warnings } = machine({ [INSPECT]: { says } }, { setup: setting });
    await setup.emulate('linux/arm64', undefined);
    expect([words(), states]).toEqual([[INSPECT], []]);
    expect(warnings().join('\n')).toMatch(warning);
  });

  test('that cannot be registered is told, and is not to be removed', async () => {
    const { setup, states, warnings } = machine({
      [INSPECT]: { says: inspected('docker', 'linux/amd64') },
      run: { fails: 'docker: Error response from daemon: privileged mode is not allowed' },
    });
    await setup.emulate('linux/arm64', undefined);
    expect(states.at(-1)).toEqual({ emulations: [] });
    expect(warnings()).toEqual([
      expect.stringMatching(/QEMU for linux\/arm64 could not be registered.*privileged mode/),
    ]);
  });
});

test('what cannot be taken down is told; what is gone already is not', async () => {
  const state = { builder: 'lambda-packer-01234567', emulations: [] };
  const gone = machine({ 'buildx rm': { fails: 'ERROR: no builder "lambda-packer-01234567" found' } });
  await takeDown(state, gone);
  expect(gone.warnings()).toEqual([]);
  const stuck = machine({ 'buildx rm': { fails: 'ERROR: permission denied' } });
  await takeDown(state, stuck);
  expect(stuck.warnings()).toEqual([expect.stringContaining('permission denied')]);
});

describe('what buildx tells of a builder', () => {
  test('of several nodes', () => {
    const text = `${inspected('docker-container', 'linux/amd64*, linux/386', WITH_EXPORT)}\n\nName:   second\nPlatforms:  linux/arm64*\nFeatures:\n Cache export: false\n`;
    expect(parseInspect(text)).toEqual({
      name: 'default',
      driver: 'docker-container',
      platforms: ['linux/amd64', 'linux/386', 'linux/arm64'],
      exportsCache: false,
      troubles: [],
    });
  });
  test('of one that does not run yet', () => {
    expect(parseInspect(inspected('docker-container', ''))).toMatchObject({ platforms: [], exportsCache: true });
  });
  test('nothing', () => {
    expect(parseInspect('')).toBeUndefined();
  });
});
