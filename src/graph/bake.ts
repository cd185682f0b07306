import type { Platform } from '../config/types.ts';
import type { CacheOptions } from './cache.ts';
import { stageName } from './stage.ts';
import type { InstallTree } from './types.ts';

/** A bake file, in Docker's words (docs.docker.com/build/bake/reference): what this tool writes of it. */
export interface BakeDefinition {
  target: Record<string, BakeTarget>;
}

export interface BakeTarget {
  context: string;
  dockerfile: string;
  platforms: string[];
  output: string[];
  secret: string[];
  'cache-from'?: string[];
  'cache-to'?: string[];
  'no-cache'?: true;
  pull?: true;
}

/** The one target of a solve. */
export const BAKE_TARGET = 'trees';

/**
 * All trees in one target, and one tar on standard output. Paths are relative to the folder that the bake file lies in.
 * `isFresh`: whatever steps and base images BuildKit has, it makes and asks for them anew.
 */
export function bakeDefinition(
  trees: readonly InstallTree[],
  platform: Platform,
  cache: CacheOptions,
  isFresh = false,
): BakeDefinition {
  const stages = trees.map((tree) => stageName(tree.key)).sort();
  const target: BakeTarget = {
    context: 'context',
    dockerfile: 'Dockerfile',
    platforms: [platform],
    output: ['type=tar,dest=-'],
    secret: stages.flatMap((id) => [
      `type=file,id=${id},src=secrets/${id}.json`,
      `type=file,id=${id}-ca,src=secrets/${id}.pem`,
    ]),
  };
  if (cache.from.length > 0) target['cache-from'] = cache.from;
  if (cache.to.length > 0) target['cache-to'] = cache.to;
  if (isFresh) Object.assign(target, { 'no-cache': true, pull: true });
  return { target: { [BAKE_TARGET]: target } };
}

/** The definition as a file's text. Bake reads strings in JSON as HCL templates, so `${` and `%{` are written twice (HCL's JSON syntax). */
export function bakeFile(definition: BakeDefinition): string {
  const literal = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replace(/([$%])\{/g, '$1$1{') : value;
  return `${JSON.stringify(definition, literal, 2)}\n`;
}
