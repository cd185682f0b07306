import type { Platform } from '../config/types.ts';
import type { Credentials } from '../convert/registry/credentials.ts';
import type { Problem } from '../errors.ts';
import type { Artifact } from '../outputs/types.ts';
import type { Plan, Target, Tree, TreeKey } from '../plan/types.ts';
import type { Store } from '../store/store.ts';

/** What is asked for: the same from the command line and from the action. Paths are absolute. */
export interface BuildRequest {
  config: string;
  dist: string;
  store: string;
  /** Names or globs; undefined: every package. */
  only?: string[] | undefined;
  /** Undefined: every platform of the config. */
  platforms?: Platform[] | undefined;
  /** This part of each platform's targets only, counted from 1; undefined: all. */
  shard?: { index: number; of: number } | undefined;
  /** Workers that pack, and platforms solved at the same time. */
  concurrency: number;
  /** BuildKit's cache option. */
  cache?: string | undefined;
  keepGoing: boolean;
  /** Images are pushed to their registries, given to the local Docker; neither: only their digests are known. */
  push?: boolean | undefined;
  load?: boolean | undefined;
  /** For `{registry}` in image_tag. */
  registry?: string | undefined;
  /** Credentials of a registry that Docker's configuration does not name. */
  login?: ((registry: string) => Promise<Credentials | undefined>) | undefined;
  force: boolean;
  builder?: string | undefined;
  baseRegistry?: string | undefined;
  caBundle?: string | undefined;
  /** plan.json to build. */
  plan?: string | undefined;
  verify?: Target['verify'] | undefined;
  /** The caller's environment and home folder: Docker's own settings, and those of the installers. */
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  /** Values of `build.secrets`, by their ids; above those that the config's own sources give. */
  secrets?: Readonly<Record<string, string>> | undefined;
  /** What becomes of targets that need a secret which is not there and are not in the store: an error (the default), or `skipped`. */
  missingSecrets?: 'fail' | 'skip' | undefined;
  hooks?: BuildHooks | undefined;
}

/** Where whoever asks for a build may step in, to bring what only they can: caches, a builder. */
export interface BuildHooks {
  /** Once, when it is known which trees the build needs, and before the store is asked for them. Not asked when nothing is stale. */
  planned?(plan: Plan, needed: TreeKey[], store: Store): Promise<void>;
  /** Before each group of solves, also several at a time; not asked when nothing must be solved. What it answers stands above the request. */
  solving?(trees: Tree[]): Promise<{ builder?: string; cache?: string }>;
  /** Before a solve in which programs of a platform run that is not the one of the machine that builds. */
  emulating?(platform: Platform, builder: string | undefined): Promise<void>;
}

export type Outcome =
  | { target: Target; status: 'built'; reason: string; artifact: Artifact }
  | { target: Target; status: 'unchanged'; reason: string; artifact: Artifact }
  | { target: Target; status: 'failed'; reason: string; problems: Problem[] }
  /** It could have been built, but another target failed and `keepGoing` was not asked for; or it needs a secret that is not there. */
  | { target: Target; status: 'skipped'; reason: string };

export interface BuildResult {
  plan: Plan;
  /** In the plan's order. */
  outcomes: Outcome[];
  /** Absolute paths. */
  manifest: string;
  report: string;
  /** Problems that belong to no single target, warnings of the plan among them. */
  problems: Problem[];
  /** docker buildx processes that solved something. */
  solves: number;
  phases: { name: string; ms: number }[];
}

export const hasFailed = (result: BuildResult): boolean => result.outcomes.some(({ status }) => status === 'failed');
