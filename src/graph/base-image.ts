import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PackerError } from '../errors.ts';
import type { BaseRecipe, Tree } from '../plan/types.ts';
import { BAKE_TARGET, bakeDefinition, bakeFile } from './bake.ts';
import { bake } from './buildx.ts';
import { cacheOptions, dropCache, keepCache, prepareCache } from './cache.ts';
import { writeContext } from './context.ts';
import { environmentStages, fromOf } from './environment-stages.ts';
import { placeImages } from './images.ts';
import { progressReader } from './progress.ts';
import { writeSecrets } from './secrets.ts';
import { makeFolder, problemsOf } from './solve.ts';
import { environmentName } from './stage.ts';
import type { LibTree, SolveRequest } from './types.ts';

export type BaseTree = Tree & { recipe: BaseRecipe };

/** 1980, as in layers: BuildKit writes no other time into the image (docs.docker.com/build/ci/github-actions/reproducible-builds). */
const EPOCH = '315532800';

/**
 * Makes an image that layers are put on: from a Dockerfile, or with OS packages. One single-platform image in an OCI archive at `path`.
 * @throws PackerError when it fails; the signal's reason when interrupted
 */
export async function solveBase(
  tree: BaseTree,
  request: Omit<SolveRequest, 'trees' | 'receive'>,
  path: string,
): Promise<void> {
  const { environment, platform } = tree.recipe;
  const tmp = request.env.TMPDIR;
  const folder = await makeFolder(tmp);
  const carrier = carrierOf(tree);
  const options = cacheOptions(request.cache, platform, undefined, 'max', environmentName(environment));
  const cache = await prepareCache(options);
  const full: SolveRequest = { ...request, trees: [carrier], receive: async () => undefined };
  try {
    const { mask, given } = await writeSecrets(join(folder, 'secrets'), [carrier], 'first', full);
    const context = join(folder, 'context');
    await mkdir(context);
    await writeContext(context, [carrier], 'first', request.unpack);
    const images = await placeImages(folder, [carrier], full);
    const text = [
      '# escape=\\',
      ...environmentStages([carrier], platform, 'first'),
      `FROM ${fromOf(environment, 'target', platform)}`,
      '',
    ].join('\n\n');
    await writeFile(join(context, 'Dockerfile'), text);
    const isFresh = request.force === true;
    const definition = bakeDefinition({ trees: [carrier], platform, mode: 'first', cache, isFresh, images, given });
    const target = definition.target[BAKE_TARGET]!;
    target.output = ['type=oci,dest=-,rewrite-timestamp=true'];
    target.args = { SOURCE_DATE_EPOCH: EPOCH };
    await writeFile(join(folder, 'bake.json'), bakeFile(definition));
    const progress = progressReader([carrier], request.waiting, request.report, mask);
    const ended = await bake({
      folder,
      targets: Object.keys(definition.target),
      builder: request.builder,
      env: { ...request.env, SOURCE_DATE_EPOCH: EPOCH },
      signal: request.signal,
      onProgress: progress.write,
      onOutput: (stream) => pipeline(stream, createWriteStream(path, { mode: 0o600 })),
    });
    const observed = progress.end();
    if (ended.ok && ended.wrote) return await keepCache(cache);
    const why = mask(ended.ok ? 'BuildKit reported success, but gave no image' : ended.why);
    throw new PackerError([...problemsOf(full, [carrier], observed, why).values()]);
  } finally {
    await Promise.all([rm(folder, { recursive: true, force: true }), dropCache(cache)]);
  }
}

/** What environments are made for: a tree whose steps all run under the target platform. */
function carrierOf({ recipe, ...tree }: BaseTree): LibTree {
  const { runtime, platform, environment } = recipe;
  return { ...tree, recipe: { kind: 'lib', rules: 0, runtime, platform, environment, base: '', paths: [] } };
}
