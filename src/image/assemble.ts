import { hash } from 'node:crypto';
import type { LayerFacts } from './layer.ts';

/** The image that layers are put on. */
export interface BaseImage {
  /** Its configuration, as JSON (OCI image-spec, config.md; Docker's is the same in what counts here). */
  config: Record<string, unknown>;
  /** The lowest first; media types may be Docker's. */
  layers: { mediaType: string; sha256: string; size: number }[];
}

export interface Assembled {
  config: Buffer;
  manifest: Buffer;
  /** `sha256:…` of the manifest: what Lambda and registries know the image by. */
  digest: string;
}

/** What an image says of itself, so that a registry alone can tell what it was made of. */
export const LABELS = { manifestHash: 'lambda-packer.manifest-hash', facts: 'lambda-packer.facts' } as const;

export const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
export const CONFIG_TYPE = 'application/vnd.oci.image.config.v1+json';
const LAYER_TYPE = 'application/vnd.oci.image.layer.v1.tar+gzip';

/** The same blobs under OCI's names (OCI image-spec, media-types.md, "Compatibility Matrix"). */
const OCI_TYPES: Record<string, string> = {
  'application/vnd.docker.image.rootfs.diff.tar.gzip': LAYER_TYPE,
  'application/vnd.docker.image.rootfs.diff.tar': 'application/vnd.oci.image.layer.v1.tar',
  'application/vnd.docker.image.rootfs.diff.tar.zstd': 'application/vnd.oci.image.layer.v1.tar+zstd',
  'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip': LAYER_TYPE,
};

/** What a layer holds, for `docker history`. */
export type NamedLayer = LayerFacts & { label: string };

/**
 * One single-platform image: a manifest and its configuration, no index, no attestations (Lambda refuses both). The same for the same base and
 * layers on every machine. `created` is an ISO time; `cmd` takes the place of the base's (null: that stays), labels are added to its own.
 */
export function assemble(
  base: BaseImage,
  layers: readonly NamedLayer[],
  { cmd, created, labels }: { cmd: string[] | null; created: string; labels: Record<string, string> },
): Assembled {
  const { rootfs, history, config, container: _, container_config: __, docker_version: ___, ...rest } = base.config;
  const own = isObject(config) ? config : {};
  const described = {
    ...rest,
    created,
    config: {
      ...own,
      ...(cmd !== null && { Cmd: cmd }),
      Labels: { ...(isObject(own.Labels) && own.Labels), ...labels },
      // Where Lambda puts a function's code; a base that names another folder knows better.
      WorkingDir: own.WorkingDir || '/var/task',
    },
    rootfs: { type: 'layers', diff_ids: [...diffIds(rootfs), ...layers.map(({ diffId }) => `sha256:${diffId}`)] },
    history: [
      ...(Array.isArray(history) ? history : []),
      ...layers.map(({ label }) => ({ created, created_by: 'lambda-packer', comment: label })),
    ],
  };
  const configBytes = Buffer.from(JSON.stringify(described));
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      config: descriptor(CONFIG_TYPE, hash('sha256', configBytes), configBytes.length),
      layers: [
        ...base.layers.map(({ mediaType, sha256, size }) =>
          descriptor(OCI_TYPES[mediaType] ?? mediaType, sha256, size),
        ),
        ...layers.map(({ sha256, size }) => descriptor(LAYER_TYPE, sha256, size)),
      ],
    }),
  );
  return { config: configBytes, manifest, digest: `sha256:${hash('sha256', manifest)}` };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const diffIds = (rootfs: unknown): unknown[] =>
  isObject(rootfs) && Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids : [];

const descriptor = (mediaType: string, sha256: string, size: number) => ({
  mediaType,
  digest: `sha256:${sha256}`,
  size,
});
