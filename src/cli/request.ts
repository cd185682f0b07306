import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { BuildRequest } from '../build/types.ts';
import type { Platform } from '../config/types.ts';

/** What commander hands over for `build` and `plan`. */
export interface BuildOptions {
  config: string;
  dist: string;
  only?: string[];
  platform?: Platform[];
  concurrency: number;
  cache?: string;
  keepGoing: boolean;
  push?: boolean;
  load?: boolean;
  registry?: string;
  force: boolean;
  builder?: string;
  baseRegistry?: string;
  caBundle?: string;
  store: string;
  plan?: string;
  verify?: 'static' | 'import' | 'off';
  progress: 'auto' | 'plain' | 'json' | 'quiet';
  json: boolean;
  color: 'auto' | 'always' | 'never';
  /** `build` only: publish what was built. */
  publish?: 'true' | 'dry-run';
  region?: string[];
  profile?: string;
}

/** Options as a request: paths made absolute, the environment taken along. */
export function requestOf(options: BuildOptions): BuildRequest {
  return {
    config: resolve(options.config),
    dist: resolve(options.dist),
    store: resolve(options.store),
    only: options.only,
    platforms: options.platform,
    concurrency: options.concurrency,
    cache: options.cache,
    keepGoing: options.keepGoing,
    push: options.push,
    load: options.load,
    registry: options.registry,
    force: options.force,
    builder: options.builder,
    baseRegistry: options.baseRegistry,
    caBundle: options.caBundle && resolve(options.caBundle),
    plan: options.plan && resolve(options.plan),
    verify: options.verify,
    env: process.env,
    home: homedir(),
  };
}
