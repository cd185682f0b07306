import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, messageOf } from '../errors.ts';
import type { EnvironmentImage } from '../plan/types.ts';
import { placeFiles, readChecked } from './context.ts';
import { dockerLines, saveImage } from './docker.ts';
import { secretValues } from './secrets.ts';
import { imageName } from './stage.ts';
import type { SolvedTree, SolveRequest } from './types.ts';

/** Where BuildKit finds an image that no registry has. Paths are relative to the bake file's folder, a Dockerfile's to its context. */
export type ImagePlace =
  | { kind: 'layout'; folder: string; digest: string }
  | { kind: 'reference'; reference: string }
  | {
      kind: 'dockerfile';
      context: string;
      dockerfile: string;
      target: string | null;
      args: Record<string, string>;
      secrets: { id: string; file: string }[];
    };

const IMAGES = 'images';

/**
 * Puts the images that no registry has where BuildKit can read them: Dockerfiles with their contexts, and those of the local Docker.
 * @returns by name in the Dockerfile, without the side
 * @throws PackerError when a file differs from the plan, or the local Docker's image does
 */
export async function placeImages(
  folder: string,
  trees: readonly SolvedTree[],
  request: SolveRequest,
): Promise<Map<string, ImagePlace>> {
  const places = new Map<string, ImagePlace>();
  for (const tree of trees) {
    const { from } = tree.recipe.environment;
    if (from.kind === 'registry' || places.has(imageName(from))) continue;
    const name = imageName(from);
    await mkdir(join(folder, IMAGES, name), { recursive: true });
    places.set(
      name,
      from.kind === 'dockerfile'
        ? await placeDockerfile(folder, name, from, tree, request)
        : await placeLocal(folder, name, from, request),
    );
  }
  return places;
}

async function placeDockerfile(
  root: string,
  image: string,
  from: Extract<EnvironmentImage, { kind: 'dockerfile' }>,
  tree: SolvedTree,
  request: SolveRequest,
): Promise<ImagePlace> {
  const folder = join(root, IMAGES, image);
  const { file, context } = tree.origin.dockerfile!;
  const name = 'path' in file ? file.path : 'the Dockerfile';
  const text = await readChecked({ path: name, mode: '100644', sha256: from.sha256 }, file);
  await writeFile(`${folder}.Dockerfile`, text);
  await placeFiles(folder, from.context, context);
  const secrets: { id: string; file: string }[] = [];
  for (const [id, value] of await secretValues(tree, request)) {
    const path = `${IMAGES}/${image}.secret.${id}`;
    await writeFile(join(root, path), value, { mode: 0o600 });
    secrets.push({ id, file: path });
  }
  const { target, args } = from;
  return {
    kind: 'dockerfile',
    context: `${IMAGES}/${image}`,
    dockerfile: `../${image}.Dockerfile`,
    target,
    args,
    secrets,
  };
}

/**
 * An image of the local Docker. Builders other than the engine's own cannot see it, nor can the engine's own when it keeps images in
 * containerd and a registry has one of that name: they are handed its content. An engine with the older store takes no layout, and looks among its images first.
 */
async function placeLocal(
  root: string,
  image: string,
  { reference, id }: Extract<EnvironmentImage, { kind: 'local' }>,
  request: SolveRequest,
): Promise<ImagePlace> {
  const words = request.builder === undefined ? [] : [request.builder];
  const driver = /^Driver:\s*(\S+)/m.exec(await dockerLines(['buildx', 'inspect', ...words], request))?.[1];
  if (
    driver === 'docker' &&
    !(await dockerLines(['info', '--format', '{{json .DriverStatus}}'], request)).includes('containerd')
  )
    return { kind: 'reference', reference };
  const folder = join(root, IMAGES, image);
  await saveImage(reference, folder, request);
  const changed = (why: string) =>
    failure('graph/changed', `the local Docker's image ${reference} cannot be taken: ${why}`, {
      hint: 'run the build again when nothing builds or removes it; Docker 25 or newer is needed',
    });
  let digest: string | undefined;
  try {
    const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as { manifests: { digest: string }[] };
    digest = index.manifests[0]?.digest;
    const text = await readFile(join(folder, 'blobs', 'sha256', digest?.slice(7) ?? ''), 'utf8');
    const manifest = JSON.parse(text) as { config?: { digest: string } };
    if (digest !== id && manifest.config?.digest !== id)
      throw changed('it is another one than when the build was planned');
  } catch (error) {
    throw error instanceof SyntaxError || (error as NodeJS.ErrnoException).code !== undefined
      ? changed(messageOf(error))
      : error;
  }
  return { kind: 'layout', folder: `${IMAGES}/${image}`, digest: digest! };
}
