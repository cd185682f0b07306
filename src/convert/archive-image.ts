import { posix } from 'node:path';
import type { Platform } from '../config/types.ts';
import { failure } from '../errors.ts';
import { type Chosen, chooseImage } from './choose.ts';
import { broken, quoted } from './faults.ts';
import { type ImageFiles, readSmall } from './files.ts';
import { checkDigest, type Descriptor, MOST, parseConfig, parseDescriptor, parseJson } from './manifests.ts';
import type { Image, ImageLayer } from './types.ts';

/** Which image of an archive or layout is meant. */
export interface Wanted {
  shown: string;
  signal: AbortSignal;
  platform: Platform | undefined;
  /** A tag or a whole reference; undefined: there must be only one image. */
  reference?: string;
  /** The source holds what was asked for, however it names it. */
  isOnly?: boolean;
}

/**
 * The image in an archive or layout: OCI's where it has an index, since that names everything by digest, else Docker's own form.
 * @throws PackerError
 */
export async function imageInFiles(files: ImageFiles, wanted: Wanted): Promise<Image> {
  if (files.size('index.json') !== undefined && files.size('oci-layout') !== undefined)
    return imageInLayout(files, wanted);
  if (files.size('manifest.json') !== undefined) return imageInDockerArchive(files, wanted);
  throw broken(wanted.shown, 'it holds neither index.json (OCI) nor manifest.json (docker save)');
}

const blobPath = ({ sha256 }: Descriptor): string => `blobs/sha256/${sha256}`;

/** OCI image-spec, image-layout.md. */
async function imageInLayout(files: ImageFiles, wanted: Wanted): Promise<Image> {
  const { shown } = wanted;
  const chosen = await chooseInLayout(files, wanted);
  const layers = chosen.layers.map((descriptor, i): ImageLayer => {
    const { sha256, size } = descriptor;
    const diffId = chosen.config.diffIds[i]!;
    needLayer(files, blobPath(descriptor), shown);
    return { diffId, blob: { sha256, size }, open: async () => files.open(blobPath(descriptor)) };
  });
  return { shown, platform: chosen.platform, digest: chosen.digest, layers };
}

/** What a layout's index leads to. @throws PackerError */
export async function chooseInLayout(files: ImageFiles, wanted: Wanted): Promise<Chosen> {
  const { shown, signal, platform } = wanted;
  const index = parseJson(
    await readSmall(files, 'index.json', { shown, signal, most: MOST.manifest }),
    shown,
    'index.json',
  );
  const { manifests } = index;
  if (!Array.isArray(manifests) || manifests.length > MOST.manifests)
    throw broken(shown, 'index.json has no list of manifests that could be read');
  const roots = rootsOf(
    manifests.map((item, i) => parseDescriptor(item, shown, `manifests[${i}] of index.json`)),
    wanted,
  );
  return chooseImage(
    roots,
    {
      shown,
      has: (descriptor) => files.size(blobPath(descriptor)) !== undefined,
      read: (descriptor, _kind, most) => readSmall(files, blobPath(descriptor), { shown, signal, most }),
    },
    platform,
  );
}

/** Names that an index gives its images (OCI image-spec, annotations.md; containerd's own, which is whole). */
const NAMES = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'] as const;

function rootsOf(roots: Descriptor[], { shown, reference, isOnly }: Wanted): Descriptor[] {
  if (reference === undefined || isOnly) {
    const nameOf = ({ annotations }: Descriptor) => NAMES.map((name) => annotations[name]).find(Boolean) ?? '';
    const isOne = new Set(roots.map(nameOf)).size <= 1 || new Set(roots.map(({ sha256 }) => sha256)).size === 1;
    if (isOne) return roots;
    throw several(shown, [...new Set(roots.map(nameOf))]);
  }
  const found = roots.filter(({ annotations }) => NAMES.some((name) => isNamed(annotations[name], reference)));
  if (found.length > 0) return found;
  const names = roots.flatMap(({ annotations }) => NAMES.flatMap((name) => annotations[name] ?? []));
  throw failure('convert/reference', `${shown} holds no image named ${quoted(reference)}${holding(names)}`);
}

const holding = (names: string[]): string =>
  names.length > 0
    ? `; it has ${[...new Set(names)].slice(0, 10).map(quoted).join(', ')}`
    : '; its images have no names';

const several = (shown: string, names: string[]) =>
  failure('convert/reference', `${shown} holds several images: ${names.slice(0, 10).map(quoted).join(', ')}`, {
    hint: 'Name one of them after the path: oci-archive:FILE:NAME, docker-archive:FILE:NAME.',
  });

/** `1` and `tools:1` both name `docker.io/library/tools:1`. */
const isNamed = (name: string | undefined, reference: string): boolean =>
  name !== undefined && (name === reference || name.endsWith(`/${reference}`) || name.endsWith(`:${reference}`));

/** `docker save`'s own form: a list of images, each with the paths of its configuration and layers (Docker image spec 1.2, "Combined Image JSON"). */
async function imageInDockerArchive(files: ImageFiles, wanted: Wanted): Promise<Image> {
  const { shown, signal } = wanted;
  const images = parseImages(await readSmall(files, 'manifest.json', { shown, signal, most: MOST.manifest }), shown);
  const image = imageNamed(images, wanted);
  const bytes = await readSmall(files, image.config, { shown, signal, most: MOST.config });
  // Its file is named by its digest, with or without an ending.
  const [, sha256] = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(image.config) ?? [];
  if (sha256 !== undefined) checkDigest(bytes, sha256, shown, "the image's configuration");
  const config = parseConfig(bytes, shown);
  if (config.diffIds.length !== image.layers.length)
    throw broken(
      shown,
      `manifest.json lists ${image.layers.length} layers, its configuration ${config.diffIds.length}: they do not belong together`,
    );
  const own = `${config.os}/${config.architecture}`;
  const platform = wanted.platform ?? own;
  if (own !== platform || (platform !== 'linux/amd64' && platform !== 'linux/arm64'))
    throw failure(
      'convert/platform',
      `${shown} is an image for ${own}${own === platform ? ', which Lambda does not have' : `, not for ${platform}`}`,
      {
        hint: 'Lambda has linux/amd64 and linux/arm64.',
      },
    );
  const layers = image.layers.map((path, i): ImageLayer => {
    needLayer(files, path, shown);
    return { diffId: config.diffIds[i]!, open: async () => files.open(path) };
  });
  return { shown, platform, layers };
}

function needLayer(files: ImageFiles, path: string, shown: string): void {
  if (files.size(path) === undefined) throw broken(shown, `the layer ${quoted(path)} is missing`);
}

interface SavedImage {
  config: string;
  layers: string[];
  names: string[];
}

function parseImages(bytes: Buffer, shown: string): SavedImage[] {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch {
    // Said below.
  }
  const isTexts = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((item) => typeof item === 'string');
  if (!Array.isArray(value)) throw broken(shown, 'manifest.json is not a JSON list');
  return value.map((item: { Config?: unknown; Layers?: unknown; RepoTags?: unknown } | null) => {
    const { Config: config, Layers: layers, RepoTags: names } = item ?? {};
    if (typeof config !== 'string' || !isTexts(layers))
      throw broken(shown, 'manifest.json names no configuration or layers');
    if (layers.length > MOST.layers)
      throw broken(shown, `manifest.json lists ${layers.length} layers; ${MOST.layers} are too many`);
    return { config: posix.normalize(config), layers, names: isTexts(names) ? names : [] };
  });
}

function imageNamed(images: SavedImage[], { shown, reference, isOnly }: Wanted): SavedImage {
  const named =
    reference === undefined || isOnly
      ? images
      : images.filter(({ names }) => names.some((name) => isNamed(name, reference)));
  const [image, ...others] = named;
  if (image !== undefined && others.length === 0) return image;
  const names = images.flatMap((each) => each.names);
  if (image !== undefined) throw several(shown, names);
  if (images.length === 0) throw broken(shown, 'manifest.json lists no image');
  throw failure('convert/reference', `${shown} holds no image named ${quoted(reference ?? '')}${holding(names)}`);
}
