import type { TreeKey } from '../plan/types.ts';

const KEY = /^sha256:([0-9a-f]{64})$/;
const STAGE = /\b(?:deps|built)-([0-9a-f]{16})\b/;

/** Name of the stage, and of the folder in the solve's tar, that holds a tree: `deps-` and the first 16 hex digits of its key. */
export const stageName = (key: TreeKey): string => `deps-${shortKey(key)}`;

/** Name of the stage that builds, under the target platform, what `deps-…` could not. */
export const builtStageName = (key: TreeKey): string => `built-${shortKey(key)}`;

function shortKey(key: TreeKey): string {
  const hex = KEY.exec(key)?.[1];
  if (hex === undefined) throw new Error(`not a tree key: ${JSON.stringify(key)}`);
  return hex.slice(0, 16);
}

/** The `deps-…` name of the stage that a vertex of BuildKit's progress speaks of: `[linux/amd64 deps-0123456789abcdef 2/2] RUN …`. */
export function stageOfVertex(name: string): string | undefined {
  const hex = STAGE.exec(/^\[([^\]]*)\]/.exec(name)?.[1] ?? '')?.[1];
  return hex === undefined ? undefined : `deps-${hex}`;
}
