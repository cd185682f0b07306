import { readManifest } from '../outputs/manifest.ts';
import type { DistRecord } from '../outputs/types.ts';
import { sha256 } from '../plan/canonical.ts';
import type { Previous } from '../plan/reasons.ts';
import type { Plan, Tree, TreeKey } from '../plan/types.ts';
import type { Store } from '../store/store.ts';
import type { Past } from './standing.ts';

/** Names of the store's records about a dist folder: small facts for every build, and recipes for when something changed. */
const recordNames = (dist: string) => {
  const id = sha256(dist).slice(0, 32);
  return { files: `dist-${id}`, trees: `trees-${id}` };
};

const NOTHING: DistRecord = { files: {}, inspected: {} };

/** What is known of the last build of a dist folder. A record is only a memory: a missing or strange one costs a comparison, never a wrong answer. */
export function readPast(dist: string, store: Store): Past {
  const record = store.readRecord(recordNames(dist).files);
  let previous: Previous | undefined;
  return {
    dist,
    manifest: readManifest(dist),
    record: isRecord(record) ? record : NOTHING,
    // Read only when asked for: with many large sources it is long.
    get previous() {
      previous ??= previousOf(store.readRecord(recordNames(dist).trees));
      return previous;
    },
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isRecord = (value: unknown): value is DistRecord =>
  isObject(value) && isObject(value.files) && isObject(value.inspected);
const previousOf = (value: unknown): Previous =>
  isObject(value) && isObject(value.manifests) && isObject(value.trees)
    ? (value as unknown as Previous)
    : { manifests: {}, trees: {} };

/** Remembers a build: `written` are the targets whose entries in the manifest are now the plan's. */
export function writePast(
  store: Store,
  past: Past,
  plan: Plan,
  written: ReadonlySet<string>,
  record: DistRecord,
): void {
  const names = recordNames(past.dist);
  const manifests = { ...past.previous.manifests };
  for (const target of plan.targets)
    if (written.has(target.id)) manifests[target.id] = { hash: target.manifestHash, manifest: target.manifest };
  const used = new Set(Object.values(manifests).flatMap(({ manifest }) => manifest.places.map((place) => place.tree)));
  const trees: Previous['trees'] = {};
  for (const key of used) {
    const known = knownTree(plan.trees.get(key)) ?? past.previous.trees[key];
    if (known) trees[key] = known;
  }
  store.writeRecord(names.trees, { manifests, trees });
  store.writeRecord(names.files, record);
}

const knownTree = (tree: Tree | undefined) => tree && { recipe: tree.recipe, lines: tree.lines };

/** For each source tree of the plan, the tree that stood in the same place of the same target in the last build. */
export function predecessors(plan: Plan, past: Past): (key: TreeKey) => TreeKey | undefined {
  const before = new Map<TreeKey, TreeKey>();
  for (const target of plan.targets) {
    const rows = past.previous.manifests[target.id]?.manifest.places ?? [];
    for (const place of target.manifest.places) {
      const old = rows.find((row) => row.role === place.role && row.to === place.to && row.from === place.from);
      if (old && old.tree !== place.tree) before.set(place.tree, old.tree);
    }
  }
  return (key) => before.get(key);
}
