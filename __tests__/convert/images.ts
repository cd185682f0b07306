import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { END, type TarMember, tar } from '../archive/tars.ts';

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** A layer as it lies in an image: its tar, and the blob that holds it. */
export interface LayerParts {
  plain: Buffer;
  blob: Buffer;
  mediaType: string;
}

export const OCI = 'application/vnd.oci.image';

export async function layerOf(
  members: readonly TarMember[],
  compression: 'gzip' | 'none' = 'gzip',
): Promise<LayerParts> {
  return packed(await tar(members.map((member) => ({ mtime: new Date(0), ...member }))), compression);
}

/** A layer of any bytes. */
export function packed(plain: Buffer, compression: 'gzip' | 'none' = 'gzip'): LayerParts {
  return compression === 'none'
    ? { plain, blob: plain, mediaType: `${OCI}.layer.v1.tar` }
    : { plain, blob: gzipSync(plain, { level: 1 }), mediaType: `${OCI}.layer.v1.tar+gzip` };
}

/** Header blocks made by hand, with the end of an archive. */
export const raw = (...blocks: Buffer[]): LayerParts => packed(Buffer.concat([...blocks, END]));

export interface ImageParts {
  layers: LayerParts[];
  architecture: string;
  config: Buffer;
  manifest: Buffer;
  descriptor: { mediaType: string; digest: string; size: number };
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

export const digestOf = (bytes: Buffer): string => `sha256:${sha256(bytes)}`;

export const descriptorOf = (mediaType: string, bytes: Buffer) => ({
  mediaType,
  digest: digestOf(bytes),
  size: bytes.length,
});

/** What is said otherwise than it is, for images that are broken. */
export interface Lies {
  config?: Record<string, unknown>;
  manifest?: Record<string, unknown>;
  layer?: Record<string, unknown>;
}

export function imageOf(layers: LayerParts[], { architecture = 'amd64', lies = {} as Lies } = {}): ImageParts {
  const config = json({
    architecture,
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: layers.map(({ plain }) => digestOf(plain)) },
    ...lies.config,
  });
  const manifest = json({
    schemaVersion: 2,
    mediaType: `${OCI}.manifest.v1+json`,
    config: descriptorOf(`${OCI}.config.v1+json`, config),
    layers: layers.map(({ blob, mediaType }) => ({ ...descriptorOf(mediaType, blob), ...lies.layer })),
    ...lies.manifest,
  });
  return { layers, architecture, config, manifest, descriptor: descriptorOf(`${OCI}.manifest.v1+json`, manifest) };
}

/** An index of images, each named with its platform. */
export function indexOf(images: ImageParts[]): { bytes: Buffer; descriptor: ImageParts['descriptor'] } {
  const mediaType = `${OCI}.index.v1+json`;
  const bytes = json({
    schemaVersion: 2,
    mediaType,
    manifests: images.map(({ descriptor, architecture }) => ({
      ...descriptor,
      platform: { os: 'linux', architecture },
    })),
  });
  return { bytes, descriptor: descriptorOf(mediaType, bytes) };
}

export type Files = Record<string, Buffer | string>;

const blobs = (...all: Buffer[]): Files =>
  Object.fromEntries(all.map((bytes) => [`blobs/sha256/${sha256(bytes)}`, bytes]));

/** The files of an OCI layout. */
export function layoutOf(images: ImageParts[], { index = true } = {}): Files {
  const list = indexOf(images);
  const roots = index && images.length > 1 ? [list.descriptor] : images.map(({ descriptor }) => descriptor);
  return {
    'oci-layout': '{"imageLayoutVersion":"1.0.0"}',
    'index.json': json({ schemaVersion: 2, manifests: roots }),
    ...blobs(
      ...(images.length > 1 ? [list.bytes] : []),
      ...images.flatMap(({ config, manifest }) => [config, manifest]),
    ),
    ...blobs(...images.flatMap(({ layers }) => layers.map(({ blob }) => blob))),
  };
}

/** The files that `docker save` wrote before it wrote layouts. */
export function dockerArchiveOf({ config, layers }: ImageParts, names = ['tools:1']): Files {
  const configName = `${sha256(config)}.json`;
  const paths = layers.map(({ plain }) => `${sha256(plain)}/layer.tar`);
  return {
    [configName]: config,
    ...Object.fromEntries(layers.map(({ plain }, i) => [paths[i]!, plain])),
    'manifest.json': json([{ Config: configName, RepoTags: names, Layers: paths }]),
  };
}

export function writeFiles(folder: string, files: Files): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export async function writeArchive(path: string, files: Files): Promise<string> {
  writeFileSync(path, await tar(Object.entries(files).map(([name, content]) => ({ name, content }))));
  return path;
}
