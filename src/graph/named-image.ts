import type { SolvedTree } from './types.ts';

/** References that stand after FROM. */
export function imagesOf({ recipe }: SolvedTree): string[] {
  const { from } = recipe.environment;
  return [...(from.kind === 'registry' ? [from.reference] : []), ...(recipe.kind === 'lib' ? [recipe.base] : [])];
}

/** `[internal] load metadata for docker.io/library/x:1`, `[deps-… 1/3] FROM x:1@sha256:…`. BuildKit writes short names out in full. */
export function namesImage(vertex: string, base: string): boolean {
  const named =
    /^\[[^\]]*internal\] load metadata for (\S+)/.exec(vertex)?.[1] ?? /^\[[^\]]*\] FROM (\S+)/.exec(vertex)?.[1];
  if (named === undefined) return false;
  return (
    named === base ||
    named.startsWith(`${base}@`) ||
    named === `docker.io/${base}` ||
    named === `docker.io/library/${base}` ||
    named === `${base}:latest` ||
    named === `docker.io/library/${base}:latest`
  );
}
