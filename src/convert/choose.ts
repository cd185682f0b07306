import { PLATFORMS, type Platform } from '../config/types.ts';
import { failure } from '../errors.ts';
import { broken } from './faults.ts';
import {
  checkDigest,
  type Descriptor,
  type ImageConfig,
  type Manifest,
  MOST,
  parseConfig,
  parseManifest,
} from './manifests.ts';

/** Where manifests and configurations come from, by digest. */
export interface Documents {
  shown: string;
  /** An Engine may hold only some platforms of an image. */
  has(descriptor: Descriptor): boolean;
  /** A manifest or configuration; `most` bytes at most. */
  read(descriptor: Descriptor, kind: 'manifest' | 'config', most: number): Promise<Buffer>;
}

/** An image that was chosen from what a source has. */
export interface Chosen {
  platform: Platform;
  /** `sha256:…` of its manifest. */
  digest: string;
  config: ImageConfig;
  /** The configuration as it is. */
  configBytes: Buffer;
  layers: Descriptor[];
}

/** An image that a source has; it is read when it is chosen. */
interface Candidate {
  platform: string;
  variant: string | undefined;
  load(): Promise<Omit<Chosen, 'platform'>>;
}

/** Indexes may hold indexes; more than this is a maze. */
const DEEPEST = 4;

/**
 * Follows indexes to the image of a platform. Without one asked for there must be only one.
 * @throws PackerError that names the platforms there are
 */
export async function chooseImage(
  roots: readonly Descriptor[],
  documents: Documents,
  wanted: Platform | undefined,
): Promise<Chosen> {
  const { shown } = documents;
  const candidates = await candidatesIn(roots, documents);
  const names = [...new Set(candidates.map(({ platform }) => platform))].sort();
  if (names.length === 0) throw broken(shown, 'it holds no image');
  const platform = wanted ?? (names.length === 1 ? names[0] : undefined);
  if (platform === undefined)
    throw failure('convert/platform', `${shown} holds images for ${names.join(', ')}`, {
      hint: 'Choose one with --platform.',
    });
  // Of several, the one that every machine of the platform can run.
  const [chosen] = candidates
    .filter((each) => each.platform === platform)
    .sort((a, b) => Number(isSpecial(a)) - Number(isSpecial(b)));
  if (chosen === undefined)
    throw failure('convert/platform', `${shown} holds no image for ${platform}; it has ${names.join(', ')}`, {
      hint: 'Choose another platform, or build or pull the image for this one.',
    });
  if (!isPlatform(platform))
    throw failure('convert/platform', `${shown} is an image for ${platform}, which Lambda does not have`, {
      hint: `Lambda has ${PLATFORMS.join(' and ')}.`,
    });
  const image = await chosen.load();
  const own = platformOf(image.config);
  if (own !== platform) throw broken(shown, `its index calls an image ${platform} that calls itself ${own}`);
  return { platform, ...image };
}

const isSpecial = ({ variant }: Candidate): boolean => variant !== undefined && variant !== 'v8';
const isPlatform = (text: string): text is Platform => (PLATFORMS as readonly string[]).includes(text);
const platformOf = ({ os, architecture }: { os: string; architecture: string }): string => `${os}/${architecture}`;

async function candidatesIn(roots: readonly Descriptor[], documents: Documents): Promise<Candidate[]> {
  const { shown } = documents;
  const found: Candidate[] = [];
  const seen = new Set<string>();
  const walk = async (descriptor: Descriptor, depth: number): Promise<void> => {
    if (isAttestation(descriptor) || seen.has(descriptor.sha256)) return;
    if (depth > DEEPEST) throw broken(shown, `its indexes lie more than ${DEEPEST} deep in each other`);
    if (seen.size >= MOST.manifests) throw broken(shown, `it holds more than ${MOST.manifests} manifests`);
    seen.add(descriptor.sha256);
    if (!documents.has(descriptor)) {
      if (depth === 0) throw broken(shown, `its manifest sha256:${descriptor.sha256} is missing`);
      return;
    }
    if (descriptor.platform !== undefined) {
      const { platform } = descriptor;
      found.push({
        platform: platformOf(platform),
        variant: platform.variant,
        load: async () => loadImage(await readManifest(descriptor, documents), descriptor, documents),
      });
      return;
    }
    const manifest = await readManifest(descriptor, documents);
    if (manifest.kind === 'index') {
      for (const each of manifest.manifests) await walk(each, depth + 1);
      return;
    }
    const image = await loadImage(manifest, descriptor, documents);
    found.push({ platform: platformOf(image.config), variant: image.config.variant, load: async () => image });
  };
  for (const root of roots) await walk(root, 0);
  return found;
}

/** What buildx pushes beside images, about how they were made. */
const isAttestation = ({ annotations, platform }: Descriptor): boolean =>
  annotations['vnd.docker.reference.type'] === 'attestation-manifest' || platform?.os === 'unknown';

async function readManifest(descriptor: Descriptor, { shown, read }: Documents): Promise<Manifest> {
  const bytes = await read(descriptor, 'manifest', MOST.manifest);
  checkDigest(bytes, descriptor.sha256, shown, 'its manifest');
  return parseManifest(bytes, shown, descriptor.mediaType);
}

async function loadImage(
  manifest: Manifest,
  { sha256 }: Descriptor,
  { shown, read }: Documents,
): Promise<Omit<Chosen, 'platform'>> {
  if (manifest.kind === 'index') throw broken(shown, 'an index lies where its index promises an image of a platform');
  const { config: named, layers } = manifest;
  const bytes = await read(named, 'config', MOST.config);
  checkDigest(bytes, named.sha256, shown, "the image's configuration");
  const config = parseConfig(bytes, shown);
  if (config.diffIds.length !== layers.length)
    throw broken(
      shown,
      `its manifest lists ${layers.length} layers, its configuration ${config.diffIds.length}: they do not belong together`,
    );
  return { digest: `sha256:${sha256}`, config, configBytes: bytes, layers };
}
