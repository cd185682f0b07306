import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { removeQuietly } from '../files.ts';
import { dockerIn } from '../graph/docker-process.ts';
import { writeOutput } from '../outputs/files.ts';
import { type BaseKey, baseSettings } from './base.ts';
import { saveBase } from './base-cache.ts';
import { actionsCache } from './blob-cache.ts';
import { finish, type HooksState } from './build-hooks.ts';
import type { Context } from './context.ts';
import { PATIENCE_MS } from './patience.ts';
import { readHandover } from './state.ts';

/** What main leaves to post. */
export interface PostState {
  /** Caches that were restored, and what was set up. */
  hooks: HooksState;
  savesCaches: boolean;
  /** How long the cache service kept main waiting in vain, in ms. */
  waitedForCaches: number;
  /** The step's own configuration of Docker, in which it logged in. */
  dockerConfig: string | undefined;
  /** The manifest that later runs are compared with, when it is to be saved. */
  base: BaseKey & { text: string };
}

/** What a service that is well again needs to answer. */
const LEAST_MS = 2000;

/** Saves what changed, also after a build that failed, and takes down what was set up. Trouble warns. */
export async function post(context: Context): Promise<void> {
  const { log, env, scratch, run } = context;
  const { hooks, savesCaches = false, waitedForCaches = 0, dockerConfig, base } = readHandover<PostState>();
  if (dockerConfig !== undefined) removeQuietly(dockerConfig);
  const caches = actionsCache({ log, limitMs: Math.max(LEAST_MS, PATIENCE_MS.caches - waitedForCaches) });
  const attempt = (work: () => Promise<void>): Promise<void> =>
    work().catch((thrown) => log.warning(messageOf(thrown)));
  if (hooks) await attempt(() => finish(hooks, savesCaches, { caches, docker: dockerIn(env), log }));
  if (base)
    await attempt(async () => {
      const path = join(scratch, 'base.json');
      writeOutput(path, base.text);
      await saveBase(baseSettings(base, context, caches), path, run.sha);
    });
}
