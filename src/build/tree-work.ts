import type { Pool } from '../archive/pool.ts';
import type { Entry } from '../archive/types.ts';
import { ZIP_FORMAT } from '../archive/zip.ts';
import { PackerError, type Problem } from '../errors.ts';
import { contentsOf } from '../inspect/contents.ts';
import type { BaseRecipe, ImageRecipe, Plan, SolvedRecipe, SourceRecipe, Tree, TreeKey } from '../plan/types.ts';
import type { Report } from '../ports.ts';
import { packKey } from '../store/entry.ts';
import type { Store, StoredPack } from '../store/store.ts';
import { readPart } from './content.ts';
import type { BuildRequest } from './types.ts';

export interface TreeWork {
  plan: Plan;
  request: BuildRequest;
  store: Store;
  pool: Pool;
  report: Report;
  signal: AbortSignal;
  /** Trees that the stale targets are made of. */
  needed: TreeKey[];
  /** Bases of stale images: made later, of them only the secrets are looked for. */
  bases: readonly BaseTree[];
  /** Ids of the targets that wait for a tree. */
  waiting(key: TreeKey): string[];
  /** The tree that stood in a source tree's place in the last build. */
  predecessor(key: TreeKey): TreeKey | undefined;
}

export type TreeOutcome = { ok: true; pack: StoredPack } | { ok: false; problem: Problem };

export interface MadeTrees {
  trees: Map<TreeKey, TreeOutcome>;
  solves: number;
}

export type SourceTree = Tree & { recipe: SourceRecipe };
export type ImageTree = Tree & { recipe: ImageRecipe };
export type BaseTree = Tree & { recipe: BaseRecipe };
export type SolvedTree = Tree & { recipe: SolvedRecipe };

export const isSource = (tree: Tree): tree is SourceTree => tree.recipe.kind === 'source';
export const isImage = (tree: Tree): tree is ImageTree => tree.recipe.kind === 'image';
export const isSolved = (tree: Tree): tree is SolvedTree => ['install', 'run', 'lib'].includes(tree.recipe.kind);

/** A tree's key in the store. */
export const packOf = ({ plan }: Pick<TreeWork, 'plan'>, key: TreeKey): string =>
  packKey(key, ZIP_FORMAT, plan.compression);

/** What the store notes of a pack. @param path the pack, when packages may have been installed in it */
export function about({ plan }: TreeWork, tree: Tree, entries: readonly Entry[], path?: string) {
  const stored = path === undefined ? undefined : (offset: number, length: number) => readPart(path, offset, length);
  const contents = contentsOf(entries, stored);
  return { format: ZIP_FORMAT, compression: plan.compression, recipe: tree.recipe, contents };
}

/** What the user is told of a tree that failed; anything else is a fault of ours, and thrown on. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof PackerError && thrown.problems[0]) return thrown.problems[0];
  throw thrown;
}
