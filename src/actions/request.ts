import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { BuildRequest } from '../build/types.ts';
import type { Context } from './context.ts';
import { lacksSecrets } from './event.ts';
import type { Inputs } from './inputs.ts';

/** Inputs as a request; `plan` is the file that the input stands for. */
export function requestOf(inputs: Inputs, { store, env, home, run }: Context, plan?: string): BuildRequest {
  const { platform } = inputs;
  return {
    config: resolve(inputs.config),
    dist: resolve(inputs.dist),
    store,
    only: inputs.only,
    platforms: platform === 'all' ? undefined : platform,
    shard: inputs.shard,
    concurrency: inputs.concurrency ?? availableParallelism(),
    keepGoing: inputs['keep-going'],
    force: inputs.force,
    builder: inputs.builder,
    baseRegistry: inputs['base-registry'],
    caBundle: inputs['ca-bundle'] && resolve(inputs['ca-bundle']),
    plan,
    verify: inputs.verify,
    secrets: inputs['build-secrets'],
    missingSecrets: lacksSecrets(run.event) ? 'skip' : 'fail',
    env,
    home,
  };
}
