import type { Platform } from '../config/types.ts';
import type { Runtime } from '../plan/runtimes.ts';
import type { Tree } from '../plan/types.ts';

/** What a plan leaves open. */
export interface Open {
  /** References without a digest, sorted. */
  images: string[];
  /** By what is asked for (plan/locked.ts, `lockInput`). */
  sets: Map<string, OpenSet>;
}

export interface OpenSet {
  /** `lambdas.api`; sorted. */
  packages: string[];
  runtime: Runtime;
  /** An install of it, by platform. */
  trees: Map<Platform, Tree>;
}

/** `all`; or the name of a package of an index, or of an image. */
export type Upgrade = { kind: 'none' } | { kind: 'all' } | { kind: 'one'; name: string };

/** What must be asked for, since the lock file does not have it or newer is wanted. */
export interface Work {
  images: string[];
  sets: {
    input: string;
    platform: Platform;
    tree: Tree;
    packages: string[];
    previous: string[];
    upgrade: string | null;
  }[];
}
