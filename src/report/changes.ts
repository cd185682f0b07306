import type { Artifact, BuildManifest } from '../outputs/types.ts';
import { targetId } from '../target-id.ts';

/** A target against an earlier build. `changed` without `before`: there is no earlier build, so that everything counts as changed. */
export type Change =
  | { kind: 'added'; after: Artifact }
  | { kind: 'removed'; before: Artifact }
  | { kind: 'changed'; before?: Artifact; after: Artifact }
  | { kind: 'same'; before: Artifact; after: Artifact };

/**
 * What differs between two builds, by manifest hash: what a target is made of, and not how it was written.
 * @param base undefined: there is none to compare with
 * @returns a change per target of either side, in the order of `current`, what was removed last
 */
export function changesAgainst(base: BuildManifest | undefined, current: BuildManifest): Change[] {
  if (!base) return current.artifacts.map((after) => ({ kind: 'changed', after }));
  const old = byId(base);
  const now = byId(current);
  return [
    ...[...now].map(([id, after]) => compared(old.get(id), after)),
    ...[...old].filter(([id]) => !now.has(id)).map(([, before]): Change => ({ kind: 'removed', before })),
  ];
}

const byId = ({ artifacts }: BuildManifest) =>
  new Map(artifacts.map((entry) => [targetId(entry.name, entry.platform), entry]));

function compared(before: Artifact | undefined, after: Artifact): Change {
  if (!before) return { kind: 'added', after };
  return { kind: before.manifestHash === after.manifestHash ? 'same' : 'changed', before, after };
}

/** The entry that names a change: of this build, or the last that there was. */
export const entryOf = (change: Change): Artifact => ('after' in change ? change.after : change.before);

/** `api (linux/arm64)` */
export const idOf = (change: Change): string => targetId(entryOf(change).name, entryOf(change).platform);

/** What the ZIP weighs more than before, in bytes; undefined when there is nothing to compare with. */
export function growthOf(change: Change): number | undefined {
  if (change.kind === 'changed' && !change.before) return undefined;
  const before = 'before' in change ? change.before!.size : 0;
  return ('after' in change ? change.after.size : 0) - before;
}

/** Ids of the targets that are there now and whose manifest hash is not the base's: the action's output `changed`. */
export const changedTargets = (changes: readonly Change[]): string[] =>
  changes.filter(({ kind }) => kind === 'added' || kind === 'changed').map(idOf);
