import type { Platform } from '../config/types.ts';
import { failure } from '../errors.ts';
import { type Builder, inspectBuilder } from '../graph/builder.ts';
import type { Docker } from '../graph/docker-process.ts';
import { createBuilder, removeBuilder } from './builder.ts';
import { EMULATIONS, type Emulation, registerEmulation, removeEmulation } from './emulation.ts';
import type { ActionLog } from './types.ts';

export interface SetupSettings {
  /** `auto`: what a solve needs and this machine lacks; `always`: a builder, and every emulation that it lacks; `never`: nothing. */
  setup: 'auto' | 'always' | 'never';
  binfmtImage: string;
  buildkitImage: string;
  /** The builder that was asked for by name: it is used as it is. */
  builder: string | undefined;
}

/** What was set up, to be taken down in the post step; plain JSON. */
export interface SetupState {
  builder?: string;
  emulations: { image: string; emulation: Emulation }[];
}

interface SetupWork {
  settings: SetupSettings;
  docker: Docker;
  log: ActionLog;
  /** Hears of every change before it is made, since the process may end at any time. */
  remember: (state: SetupState) => void;
}

/** Sets up what solves need, as they need it. */
export function machineSetup({ settings, docker, log, remember }: SetupWork) {
  const state: SetupState = { emulations: [] };
  const registering = new Map<Platform, Promise<void>>();

  async function makeBuilder(reason: string): Promise<Builder | undefined> {
    log.info(`Creating a builder from ${settings.buildkitImage}: ${reason}.`);
    const made = await createBuilder(docker, settings.buildkitImage, (name) => {
      state.builder = name;
      remember(state);
    });
    if (made.ok) {
      const { name } = made;
      return (
        (await inspectBuilder(docker, name)) ?? {
          name,
          driver: 'docker-container',
          platforms: [],
          exportsCache: true,
          troubles: [],
        }
      );
    }
    if (settings.setup === 'always')
      throw failure('setup/builder', `no builder could be made from ${settings.buildkitImage}\n    ${made.why}`, {
        hint: 'name an image that this runner can pull in `buildkit-image`, or set `setup: auto`',
      });
    log.warning(`No builder could be made from ${settings.buildkitImage}: ${made.why}`);
    return undefined;
  }

  async function emulate(platform: Platform, builder: Builder): Promise<void> {
    if (builder.platforms.includes(platform)) return;
    const missing = `the builder ${builder.name} does not run programs of ${platform}`;
    if (settings.setup === 'never') return log.warning(`${missing}, and \`setup: never\` keeps QEMU from being set up`);
    if (!LOCAL_DRIVERS.has(builder.driver))
      return log.warning(`${missing}: give it a node that does (it is of the driver ${builder.driver})`);
    const known = registering.get(platform) ?? register(platform, missing);
    registering.set(platform, known);
    await known;
  }

  async function register(platform: Platform, missing: string): Promise<void> {
    const entry = { image: settings.binfmtImage, emulation: EMULATIONS[platform] };
    log.info(`Registering QEMU for ${platform} from ${entry.image}: ${missing}.`);
    state.emulations.push(entry);
    remember(state);
    const why = await registerEmulation(docker, entry.image, entry.emulation);
    if (why === undefined) return;
    state.emulations.splice(state.emulations.indexOf(entry), 1);
    remember(state);
    log.warning(`QEMU for ${platform} could not be registered from ${entry.image}: ${why}`);
  }

  return {
    /**
     * Before the first solve. @returns the builder to use, undefined: the current one; and whether it can export its cache
     * @throws PackerError when `always` cannot be had
     */
    async prepare(
      platforms: readonly Platform[],
      wantsCache: boolean,
    ): Promise<{ builder: string | undefined; exportsCache: boolean }> {
      const { setup, builder: named } = settings;
      if (setup !== 'always' && !wantsCache) return { builder: named, exportsCache: false };
      const current = await inspectBuilder(docker, named);
      // The solve itself tells best what is wrong with Docker.
      if (current === undefined && setup !== 'always') return { builder: named, exportsCache: false };
      const lacksCache = wantsCache && current?.exportsCache === false;
      const reason = setup === 'always' ? '`setup: always`' : CANNOT_EXPORT(current!.name);
      const isMade = named === undefined && (setup === 'always' || (setup === 'auto' && lacksCache));
      const made = isMade ? await makeBuilder(reason) : undefined;
      const used = made ?? current;
      if (wantsCache && used?.exportsCache === false)
        log.warning(`BuildKit's cache is neither read nor saved: ${CANNOT_EXPORT(used.name)}`);
      if (setup === 'always' && used) for (const platform of platforms) await emulate(platform, used);
      return { builder: made?.name ?? named, exportsCache: used?.exportsCache ?? false };
    },
    /** Before a solve that runs programs of a foreign platform. */
    async emulate(platform: Platform, name: string | undefined): Promise<void> {
      const builder = await inspectBuilder(docker, name);
      if (builder) await emulate(platform, builder);
    },
  };
}

const CANNOT_EXPORT = (name: string) =>
  `the builder ${name} cannot export its cache (the driver docker can with the containerd image store)`;

/** Those whose nodes share the kernel of the Engine that `docker run` asks. */
const LOCAL_DRIVERS = new Set(['docker', 'docker-container']);

/** Takes down what `machineSetup` made, and nothing else. */
export async function takeDown(state: SetupState, { docker, log }: { docker: Docker; log: ActionLog }): Promise<void> {
  if (state.builder !== undefined) {
    const why = await removeBuilder(docker, state.builder);
    if (why !== undefined) log.warning(`The builder ${state.builder} could not be removed: ${why}`);
  }
  for (const { image, emulation } of state.emulations) {
    const why = await removeEmulation(docker, image, emulation);
    if (why !== undefined) log.warning(`${emulation.registered} could not be removed: ${why}`);
  }
}
