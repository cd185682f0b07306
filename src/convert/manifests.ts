import { hash } from 'node:crypto';
import { broken, quoted } from './faults.ts';

/** OCI image-spec, descriptor.md. `sha256` is the digest's hex. */
export interface Descriptor {
  mediaType?: string;
  sha256: string;
  size: number;
  platform?: { os: string; architecture: string; variant?: string };
  annotations: Record<string, string>;
}

/** What a manifest's bytes are: an index of others, or one image (OCI image-spec, image-index.md and manifest.md). */
export type Manifest =
  | { kind: 'index'; manifests: Descriptor[] }
  | { kind: 'image'; config: Descriptor; layers: Descriptor[] };

export interface ImageConfig {
  os: string;
  architecture: string;
  variant?: string;
  /** Hex, the lowest layer first. */
  diffIds: string[];
}

const INDEXES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
] as const;
const IMAGES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const;
/** What a registry is asked for. */
export const ACCEPTED = [...INDEXES, ...IMAGES].join(', ');

const CONFIGS = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
const LAYERS =
  /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar(?:\.gzip|\.zstd)?)$/;

/** Manifests have at most 4 MB (distribution-spec, "Pushing Manifests"); a configuration has a few lines for each layer. */
export const MOST = { manifest: 4 << 20, config: 8 << 20, layers: 512, manifests: 1000 } as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

export function parseJson(text: Buffer, shown: string, what: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text.toString());
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  throw broken(shown, `${what} is not a JSON object`);
}

/** @throws PackerError unless the bytes have this digest */
export function checkDigest(bytes: Buffer, sha256: string, shown: string, what: string): void {
  if (hash('sha256', bytes) !== sha256) throw broken(shown, `${what} does not have its digest sha256:${sha256}`);
}

export function parseDescriptor(value: unknown, shown: string, what: string): Descriptor {
  if (!isObject(value)) throw broken(shown, `${what} is no descriptor`);
  const { mediaType, digest, size, platform, annotations } = value;
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(isText(digest) ? digest : '') ?? [];
  if (sha256 === undefined)
    throw broken(shown, `${what} has the digest ${quoted(String(digest))}; sha256 digests are understood`);
  if (!Number.isSafeInteger(size) || (size as number) < 0) throw broken(shown, `${what} has no size`);
  if (mediaType !== undefined && !isText(mediaType)) throw broken(shown, `${what} has no media type`);
  return {
    sha256,
    size: size as number,
    ...(mediaType !== undefined && { mediaType }),
    ...(isObject(platform) && {
      platform: {
        os: String(platform.os),
        architecture: String(platform.architecture),
        ...(isText(platform.variant) && { variant: platform.variant }),
      },
    }),
    annotations: isObject(annotations)
      ? Object.fromEntries(Object.entries(annotations).filter((entry): entry is [string, string] => isText(entry[1])))
      : {},
  };
}

/** `declared` is the media type by which its bytes were named. @throws PackerError for anything but an image or an index of images */
export function parseManifest(bytes: Buffer, shown: string, declared?: string): Manifest {
  const what = 'its manifest';
  const value = parseJson(bytes, shown, what);
  const { schemaVersion, manifests, layers, config } = value;
  if (schemaVersion === 1 || 'fsLayers' in value)
    throw broken(shown, 'its manifest is of the old schema 1, which no registry makes any more');
  const own = isText(value.mediaType) ? value.mediaType : undefined;
  if (own !== undefined && declared !== undefined && own !== declared)
    throw broken(shown, `${what} calls itself ${quoted(own)}, but was announced as ${quoted(declared)}`);
  const mediaType = own ?? declared;
  // One document that is both would be another image to every reader (CVE-2021-41190).
  if (manifests !== undefined && (layers !== undefined || config !== undefined))
    throw broken(shown, `${what} is an index and an image at once`);
  const isIndex = manifests !== undefined;
  const known: readonly string[] = isIndex ? INDEXES : IMAGES;
  if (mediaType !== undefined && !known.includes(mediaType))
    throw broken(shown, `${what} has the media type ${quoted(mediaType)}, which is no ${isIndex ? 'index' : 'image'}`);
  if (isIndex) return { kind: 'index', manifests: list(manifests, MOST.manifests, shown, 'manifests') };
  const image = parseDescriptor(config, shown, `${what}'s configuration`);
  if (image.mediaType !== undefined && !CONFIGS.includes(image.mediaType))
    throw broken(shown, `it is no container image: its configuration is ${quoted(image.mediaType)}`);
  const parsed = list(layers, MOST.layers, shown, 'layers');
  for (const { mediaType: type } of parsed)
    if (type !== undefined && !LAYERS.test(type))
      throw broken(
        shown,
        `a layer has the media type ${quoted(type)}; tars, plain or with gzip or zstd, are understood`,
      );
  return { kind: 'image', config: image, layers: parsed };
}

function list(value: unknown, most: number, shown: string, name: string): Descriptor[] {
  if (!Array.isArray(value)) throw broken(shown, `its manifest has no list of ${name}`);
  if (value.length > most) throw broken(shown, `its manifest lists ${value.length} ${name}; ${most} are too many`);
  return value.map((item, i) => parseDescriptor(item, shown, `${name}[${i}] of its manifest`));
}

/** OCI image-spec, config.md; Docker's is the same in what counts here. */
export function parseConfig(bytes: Buffer, shown: string): ImageConfig {
  const what = "the image's configuration";
  const { os, architecture, variant, rootfs } = parseJson(bytes, shown, what);
  if (!isText(os) || !isText(architecture)) throw broken(shown, `${what} names no platform`);
  const listed = isObject(rootfs) ? rootfs.diff_ids : undefined;
  if (!Array.isArray(listed)) throw broken(shown, `${what} lists no layers`);
  if (listed.length > MOST.layers)
    throw broken(shown, `${what} lists ${listed.length} layers; ${MOST.layers} are too many`);
  const diffIds = listed.map((id) => {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(isText(id) ? id : '') ?? [];
    if (sha256 === undefined)
      throw broken(shown, `${what} lists the layer ${quoted(String(id))}, which is no sha256 digest`);
    return sha256;
  });
  return { os, architecture, diffIds, ...(isText(variant) && { variant }) };
}
