import { join } from 'node:path';
import { baseCaches } from '../build/base-caches.ts';
import type { BuildHooks } from '../build/types.ts';
import type { Platform } from '../config/types.ts';
import type { Docker } from '../graph/docker-process.ts';
import type { BlobCache } from './blob-cache.ts';
import { type BuildKitState, localOption, restoreBuildKit, saveBuildKit } from './buildkit-cache.ts';
import type { CacheOwner } from './cache-keys.ts';
import { type CacheHit, type PackCacheState, restorePacks, savePacks } from './pack-cache.ts';
import { type Login, logIn } from './registry-login.ts';
import { machineSetup, type SetupSettings, type SetupState, takeDown } from './setup.ts';
import type { ActionLog } from './types.ts';

export interface HookSettings extends CacheOwner, SetupSettings {
  /** `true`: packs and BuildKit's cache live in the Actions cache; `false`: neither; a BuildKit cache option: that one for BuildKit. */
  cache: boolean | string;
  /** Whether this run saves caches: not for a part of the packages, and not where strangers decide what is in them. */
  saves: boolean;
  /** Whether what was saved may be used; else it is only written anew. */
  restores: boolean;
  force: boolean;
  /** Where to log in before Docker is asked for anything that may need it. */
  logins: readonly Login[];
  /** A folder of the runner's for temporary files, the same in every run. */
  temporary: string;
}

/** What the post step needs; plain JSON. */
export interface HooksState {
  packs?: PackCacheState | undefined;
  buildkit?: BuildKitState;
  setup?: SetupState;
}

export interface Edges {
  caches: BlobCache;
  docker: Docker;
  log: ActionLog;
}

/** Where a build asks for what only a runner has. `remember` gets the whole state each time that it changes. */
export function actionHooks(settings: HookSettings, edges: Edges, remember: (state: HooksState) => void): BuildHooks {
  const { cache, saves, restores, force, logins, temporary, ...rest } = settings;
  const { caches, docker, log } = edges;
  const owner = { scope: rest.scope, leg: rest.leg };
  let state: HooksState = {};
  const learn = (news: HooksState) => {
    state = { ...state, ...news };
    remember(state);
  };
  let bases: string[] | undefined;
  let prepared: ReturnType<typeof prepare> | undefined;
  const machine = machineSetup({ settings: rest, docker, log, remember: (setup) => learn({ setup }) });
  async function prepare(platforms: readonly Platform[]) {
    await logIn(logins, docker, log);
    const { builder, exportsCache } = await machine.prepare(platforms, cache !== false);
    const chosen = builder === undefined ? {} : { builder };
    if (cache === false || !exportsCache) return { chosen };
    // It is BuildKit that reads such a one, and it cannot be told only to write.
    if (typeof cache === 'string') return { chosen: { ...chosen, ...(restores && { cache }) } };
    const buildkit = await restoreBuildKit({ ...owner, caches, restores, folder: join(temporary, 'buildkit'), log });
    if (saves) learn({ buildkit: { ...buildkit, ...(bases && { bases }) } });
    return { chosen, current: buildkit.current };
  }

  return {
    async planned(plan, needed, store) {
      if (cache === false) return;
      bases = baseCaches(plan);
      const folder = join(temporary, 'packs');
      const isAnew = force || !restores;
      learn({ packs: await restorePacks({ ...owner, caches, plan, needed, store, folder, force: isAnew, log }) });
    },
    async solving(trees) {
      // Trees are solved, and after them bases of images, several at a time: all in what was prepared once.
      const platforms = trees.flatMap(({ recipe }) => ('platform' in recipe ? [recipe.platform] : []));
      prepared ??= prepare([...new Set(platforms)]);
      const { chosen, current } = await prepared;
      return current === undefined ? chosen : { ...chosen, cache: localOption(current, trees) };
    },
    emulating: (platform, builder) => machine.emulate(platform, builder),
  };
}

/** The post step: takes down what was set up, and saves what changed, also after a build that failed. */
export async function finish({ packs, buildkit, setup }: HooksState, saves: boolean, edges: Edges): Promise<void> {
  if (setup) await takeDown(setup, edges);
  if (packs && saves) await savePacks(packs, edges);
  if (buildkit) await saveBuildKit(buildkit, edges);
}

/** How far what needs a solve was there. A build that needs none lacks nothing. */
export const cacheHit = ({ packs }: HooksState, cache: boolean | string): CacheHit =>
  packs?.hit ?? (cache === false ? 'none' : 'exact');
