import type { BuildHooks } from '../build/types.ts';
import { dockerIn } from '../graph/docker-process.ts';
import type { BlobCache } from './blob-cache.ts';
import { actionHooks, cacheHit, type HooksState } from './build-hooks.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import type { Part } from './job.ts';
import type { PostState } from './post.ts';
import type { Login } from './registry-login.ts';
import type { Handover } from './state.ts';
import type { Trust } from './trust.ts';

interface Job {
  trust: Trust;
  part: Part;
  caches: BlobCache;
  handover: Handover<PostState>;
  logins: readonly Login[];
}

/** What a build in a job gets besides its request: caches, a builder, emulation. */
export function cachingOf(
  inputs: Inputs,
  { scratch, env, log, signal }: Context,
  { trust, part, caches, handover, logins }: Job,
): { hooks: BuildHooks; hit(): string } {
  const cache = inputs.cache === 'true' ? true : inputs.cache === 'false' ? false : inputs.cache;
  // What a later job of the run publishes is built here: only what started the run tells.
  const restores = inputs['trusted-cache'] || trust.acts !== 'yes';
  if (!restores) log.info('Nothing is restored from caches: this run may publish, and `trusted-cache` is false.');
  // A part of the packages would take the place of all.
  const saves = trust.savesCaches && inputs.only === undefined;
  handover.set('savesCaches', saves);
  let state: HooksState = {};
  const hooks = actionHooks(
    {
      ...{
        scope: inputs['cache-scope'] ?? '',
        leg: part.leg,
        cache,
        saves,
        restores,
        force: inputs.force,
        temporary: scratch,
      },
      ...{ setup: inputs.setup, binfmtImage: inputs['binfmt-image'], buildkitImage: inputs['buildkit-image'] },
      ...{ builder: inputs.builder, logins },
    },
    { caches, docker: dockerIn(env, signal), log },
    (news) => {
      state = news;
      handover.set('hooks', news);
    },
  );
  return { hooks, hit: () => cacheHit(state, cache) };
}
