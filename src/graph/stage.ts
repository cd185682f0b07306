import { environmentKey } from '../plan/recipe.ts';
import type { Environment, TreeKey } from '../plan/types.ts';

const KEY = /^sha256:([0-9a-f]{64})$/;
const STAGE = /\b(deps|built|env|image)-([0-9a-f]{16})\b/;

/** Name of the stage, and of the folder in the solve's tar, that holds a tree: `deps-` and the first 16 hex digits of its key. */
export const stageName = (key: TreeKey): string => `deps-${shortKey(key)}`;

/** Name of the stage that builds, under the target platform, what `deps-…` could not. */
export const builtStageName = (key: TreeKey): string => `built-${shortKey(key)}`;

/** Where an environment stands in a solve: on the platform that builds, or on the target's. */
export type Side = 'build' | 'target';

/** What the stages and contexts of an environment have in common. */
export const environmentName = (environment: Environment): string => `env-${shortKey(environmentKey(environment))}`;

/** Name of the stage with an environment's OS packages. */
export const packagesStageName = (environment: Environment, side: Side): string =>
  `${environmentName(environment)}-${side}`;

/** Name of the named context that is an environment's image, when no registry has it. Packages do not count: equal images are one. */
export const imageName = (from: Environment['from']): string =>
  `image-${shortKey(environmentKey({ from, packages: [] }))}`;

function shortKey(key: string): string {
  const hex = KEY.exec(key)?.[1];
  if (hex === undefined) throw new Error(`not a tree key: ${JSON.stringify(key)}`);
  return hex.slice(0, 16);
}

/**
 * Whose stage a vertex of BuildKit's progress speaks of: `deps-…` for a tree, `env-…` or `image-…` for an environment.
 * `[linux/amd64 deps-0123456789abcdef 2/2] RUN …`, `[image-0123456789abcdef-build builder 3/4] RUN …`.
 */
export function stageOfVertex(name: string): string | undefined {
  const [, kind, hex] = STAGE.exec(/^\[([^\]]*)\]/.exec(name)?.[1] ?? '') ?? [];
  return kind === undefined ? undefined : `${kind === 'built' ? 'deps' : kind}-${hex}`;
}
