import type { LicensedPackage } from '../inspect/types.ts';

/** What an SBOM tells: an artifact and what is in it. Nothing of the machine, and no clock. */
export interface Subject {
  name: string;
  kind: 'function' | 'layer';
  /** Of its manifest hash: 12 hex digits. */
  version: string;
  arch: 'amd64' | 'arm64';
  runtime: string;
  /** SHA-256 (hex) of the ZIP, whose name in dist is `file`; of an image's manifest, with its reference as far as it has one. */
  artifact: { type: 'zip'; file: string; sha256: string } | { type: 'image'; reference?: string; sha256: string };
  /** Sorted. */
  packages: readonly (LicensedPackage & { hashes?: readonly PackageHash[] })[];
  /** Layers that Lambda mounts beside the function: those of the config with the SBOM that tells of them, others by their ARN. */
  layers: readonly AttachedLayer[];
  /** What an image's layers are put on: a reference, with its digest where one is pinned. */
  base?: string;
  /** 64 hex digits that are the same for the same content: of all the above. */
  identity: string;
  /** When the SBOM counts as made, for a format that must say so: `1980-01-01T00:00:00Z`. */
  created: string;
}

export type AttachedLayer = { name: string; sbom: string } | { arn: string };

/** Of the archive that a lock file names; hex. */
export interface PackageHash {
  algorithm: 'sha256' | 'sha384' | 'sha512' | 'sha1';
  hex: string;
}
