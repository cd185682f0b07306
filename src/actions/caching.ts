import type { BuildHooks } from '../build/types.ts';
import type { BlobCache } from './blob-cache.ts';
import { actionHooks, cacheHit, type HooksState } from './build-hooks.ts';
import type { Context } from './context.ts';
import { dockerIn } from './docker.ts';
import type { Inputs } from './inputs.ts';
import type { Part } from './job.ts';
import type { PostState } from './post.ts';
import { loginOf } from './registry-login.ts';
import type { Handover } from './state.ts';
import type { Trust } from './trust.ts';

/** What a build in a job gets besides its request: caches, a builder, emulation. */
export function cachingOf(
  inputs: Inputs,
  { scratch, env, log, signal }: Context,
  { trust, part, caches, handover }: { trust: Trust; part: Part; caches: BlobCache; handover: Handover<PostState> },
): { hooks: BuildHooks; hit(): string } {
  const cache = cacheOf(inputs, trust, log.info);
  // A part of the packages would take the place of all.
  const saves = trust.savesCaches && inputs.only === undefined;
  handover.set('savesCaches', saves);
  let state: HooksState = {};
  const hooks = actionHooks(
    {
      ...{ scope: inputs['cache-scope'] ?? '', leg: part.leg, cache, saves, force: inputs.force, temporary: scratch },
      ...{ setup: inputs.setup, binfmtImage: inputs['binfmt-image'], buildkitImage: inputs['buildkit-image'] },
      ...{ builder: inputs.builder, login: loginOf(inputs) },
    },
    { caches, docker: dockerIn(env, signal), log },
    (news) => {
      state = news;
      handover.set('hooks', news);
    },
  );
  return { hooks, hit: () => cacheHit(state, cache) };
}

function cacheOf(
  { cache, 'trusted-cache': trusted }: Inputs,
  { acts }: Trust,
  info: (text: string) => void,
): boolean | string {
  if (!trusted && acts === 'yes') {
    info('Nothing is restored from caches: this run may publish, and `trusted-cache` is false.');
    return false;
  }
  return cache === 'true' ? true : cache === 'false' ? false : cache;
}
