import type { Readable } from 'node:stream';
import type { Platform } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import type { InstallRecipe, LibRecipe, RunRecipe, SolvedRecipe, Tree, TreeKey } from '../plan/types.ts';
import type { Report } from '../ports.ts';

/** A tree that is made in a solve. */
export type SolvedTree = Tree & { recipe: SolvedRecipe };
/** By what makes it: an installer, commands, or the search for libraries. */
export type InstallTree = Tree & { recipe: InstallRecipe };
export type RunTree = Tree & { recipe: RunRecipe };
export type LibTree = Tree & { recipe: LibRecipe };

export const isInstall = (tree: Tree): tree is InstallTree => tree.recipe.kind === 'install';
export const isRun = (tree: Tree): tree is RunTree => tree.recipe.kind === 'run';
export const isLib = (tree: Tree): tree is LibTree => tree.recipe.kind === 'lib';

/** What the step inside the build container wrote about its work: `meta.json`, beside `tree/`. */
export interface TreeMeta {
  /** Sorted by name. */
  packages: { name: string; version: string }[];
  /** What could not be made on the build machine: a second step builds it under the target platform. Empty in a finished tree. */
  pending: { name: string; version: string; why: string }[];
  /** For people: what was built from source, and why. */
  notes: string[];
  /** `uname -m` of each step that made a part of the tree. */
  machines: string[];
  /** Of an install that was only to be resolved: requirement lines with hashes, sorted. */
  resolved?: string[];
  /** Of libraries: what `lib` names and the environment lacks; and then the libraries that it has. */
  missing?: string[];
  has?: string[];
}

export interface SolveRequest {
  platform: Platform;
  trees: SolvedTree[];
  /** Ids of the targets that wait for a tree. */
  waiting: (key: TreeKey) => string[];
  /** Whether BuildKit's cached steps and base images are passed over. */
  force?: boolean;
  /** Name of a buildx builder; undefined: the user's current one. */
  builder?: string;
  /** BuildKit's cache options: `type=local,dest=DIR`, `type=registry,ref=…`. */
  cache?: string;
  /** Absolute path of a PEM file, trusted by every installer. */
  caBundle?: string;
  /** The user's environment and home folder, from which the installers' own configuration is read. */
  env: Record<string, string | undefined>;
  home: string;
  /** Values of `build.secrets` by their ids, above those that the trees' own sources give. */
  secrets?: Readonly<Record<string, string>>;
  /** Writes the files of a tree that commands find beside their copy of the source; it was made before. */
  unpack?: (key: TreeKey, folder: string) => Promise<void>;
  /** Unpacks a tar stream into a folder: regular files and folders only. */
  untar: (stream: Readable, folder: string) => Promise<void>;
  report: Report;
  signal: AbortSignal;
  /** Called before the solve of what is left to run under the target platform, which is then not the build machine's. */
  beforeFollowUp?: () => Promise<void>;
  /**
   * Takes one tar stream: `deps-<16 hex>/meta.json` and `deps-<16 hex>/tree/…` for each tree. Called once per solve that succeeds
   * (a second time for trees that had something pending). The stream fails when the solve fails after its first byte.
   */
  receive: (stream: Readable) => Promise<void>;
}

export type TreeResult = { ok: true; meta: TreeMeta; baseDigest?: string } | { ok: false; problem: Problem };

export interface SolveResult {
  trees: Map<TreeKey, TreeResult>;
  /** How often BuildKit was asked. */
  solves: number;
}
