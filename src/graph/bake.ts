import type { Platform } from '../config/types.ts';
import type { CacheOptions } from './cache.ts';
import { environmentsOf } from './environment-stages.ts';
import type { ImagePlace } from './images.ts';
import { environmentName, imageName, type Side, stageName } from './stage.ts';
import { userSecret } from './step.ts';
import { isLib, isRun, type SolvedTree } from './types.ts';

/** A bake file, in Docker's words (docs.docker.com/build/bake/reference): what this tool writes of it. */
export interface BakeDefinition {
  target: Record<string, BakeTarget>;
}

export interface BakeTarget {
  context: string;
  contexts?: Record<string, string>;
  dockerfile: string;
  target?: string;
  args?: Record<string, string>;
  platforms?: string[];
  output: string[];
  secret: string[];
  ssh?: string[];
  'cache-from'?: string[];
  'cache-to'?: string[];
  'no-cache'?: true;
  pull?: true;
}

/** The one target of a solve whose result is taken; others make images for it. */
export const BAKE_TARGET = 'trees';

export interface BakeRequest {
  trees: readonly SolvedTree[];
  platform: Platform;
  mode: 'first' | 'follow-up';
  cache: CacheOptions;
  /** Whatever steps and base images BuildKit has, it makes and asks for them anew. */
  isFresh?: boolean;
  /** Images that no registry has, by their names in the Dockerfile without the side. */
  images?: ReadonlyMap<string, ImagePlace>;
  /** Ids of the user's secrets that are there, by tree. */
  given?: (tree: SolvedTree) => readonly string[];
}

/** All trees in one target, and one tar on standard output. Paths are relative to the folder that the bake file lies in. */
export function bakeDefinition(request: BakeRequest): BakeDefinition {
  const { trees, platform, mode, cache, isFresh = false, images = new Map(), given = () => [] } = request;
  const fresh = isFresh ? ({ 'no-cache': true, pull: true } as const) : {};
  const contexts: Record<string, string> = {};
  const targets: Record<string, BakeTarget> = {};
  for (const [name, place] of [...images].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const side of sidesOf(request, name)) {
      const full = `${name}-${side}`;
      if (place.kind === 'layout') contexts[full] = `oci-layout://${place.folder}@${place.digest}`;
      else if (place.kind === 'reference') contexts[full] = `docker-image://${place.reference}`;
      else {
        contexts[full] = `target:${full}`;
        targets[full] = { ...imageTarget(place, side, platform), ...fresh };
      }
    }
  }
  const hasAgent = trees.some((tree) => tree.mounts?.ssh);
  const target: BakeTarget = {
    context: 'context',
    ...(Object.keys(contexts).length > 0 && { contexts }),
    dockerfile: 'Dockerfile',
    platforms: [platform],
    output: ['type=tar,dest=-'],
    secret: secretsOf(trees, mode, given),
    ...(hasAgent && { ssh: ['default'] }),
    ...(cache.from.length > 0 && { 'cache-from': cache.from }),
    ...(cache.to.length > 0 && { 'cache-to': cache.to }),
    ...fresh,
  };
  return { target: { [BAKE_TARGET]: target, ...targets } };
}

function sidesOf({ trees, mode }: BakeRequest, image: string): Side[] {
  const sides = environmentsOf(trees, mode).flatMap(({ environment, sides }) =>
    environment.from.kind !== 'registry' && imageName(environment.from) === image ? [...sides] : [],
  );
  return [...new Set(sides)].sort();
}

/** Without a platform, an image is the build machine's. Its layers are steps of the trees' own solve: nothing of it is exported. */
function imageTarget(place: Extract<ImagePlace, { kind: 'dockerfile' }>, side: Side, platform: Platform): BakeTarget {
  return {
    context: place.context,
    dockerfile: place.dockerfile,
    ...(place.target !== null && { target: place.target }),
    ...(Object.keys(place.args).length > 0 && { args: place.args }),
    ...(side === 'target' && { platforms: [platform] }),
    output: ['type=cacheonly'],
    secret: place.secrets.map(({ id, file }) => `type=file,id=${id},src=${file}`),
  };
}

function secretsOf(
  trees: readonly SolvedTree[],
  mode: 'first' | 'follow-up',
  given: (tree: SolvedTree) => readonly string[],
): string[] {
  const file = (id: string, name: string) => `type=file,id=${id},src=secrets/${name}`;
  const own = (id: string, extension: string) => [file(id, `${id}.${extension}`), file(`${id}-ca`, `${id}.pem`)];
  const environments = environmentsOf(trees, mode)
    .filter(({ environment }) => environment.packages.length > 0)
    .flatMap(({ environment }) => own(environmentName(environment), 'sh'));
  const stages = [...trees]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((tree) => {
      if (isLib(tree)) return [];
      const names = given(tree).map((id) => userSecret(tree, id));
      return [
        ...own(stageName(tree.key), isRun(tree) ? 'sh' : 'json'),
        ...(isRun(tree) ? [file(`${stageName(tree.key)}-java`, `${stageName(tree.key)}.jks`)] : []),
        ...names.map((name) => file(name, name)),
      ];
    });
  return [...environments, ...stages];
}

/** The definition as a file's text. Bake reads strings in JSON as HCL templates, so `${` and `%{` are written twice (HCL's JSON syntax). */
export function bakeFile(definition: BakeDefinition): string {
  const literal = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replace(/([$%])\{/g, '$1$1{') : value;
  return `${JSON.stringify(definition, literal, 2)}\n`;
}
