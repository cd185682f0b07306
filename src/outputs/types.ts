import type { Platform } from '../config/types.ts';
import type { Finding, LicensedPackage } from '../inspect/types.ts';

/** build_manifest.json: what dist holds. No clock, no absolute path, no status: two builds of one commit give the same file. */
export interface BuildManifest {
  schema: 1;
  /** Sorted by name, then platform. */
  artifacts: Artifact[];
}

export type Artifact = ZipArtifact | ImageArtifact;

interface CommonArtifact {
  name: string;
  platform: Platform;
  runtime: string;
  manifestHash: string;
  /** Bytes: as it is stored, and unpacked. */
  size: number;
  unzippedSize: number;
  handler?: string;
  layers: string[];
  findings: Finding[];
  /** Sorted; undefined: what it holds is not known (an image that another machine built). In the file: places in a table that all artifacts share. */
  packages?: LicensedPackage[];
  /** Bills of materials beside it. */
  sboms?: SbomFile[];
}

/** `path` is a file name in dist, `sha256` and `size` are its bytes'. */
export interface SbomFile {
  path: string;
  sha256: string;
  size: number;
}

/** A single-platform image. Sizes are those of the layers that were put on its base. */
export interface ImageArtifact extends CommonArtifact {
  kind: 'function';
  type: 'image';
  /** Its reference, as far as it has one. */
  image?: string;
  /** `sha256:…` of its manifest. */
  digest: string;
}

export interface ZipArtifact extends CommonArtifact {
  kind: 'function' | 'layer';
  type: 'zip';
  /** File name in dist. */
  path: string;
  /** Of the ZIP's bytes: hex, and base64 as Lambda's CodeSha256. */
  sha256: string;
  codeSha256: string;
  files: number;
}

/** What this machine remembers of a dist folder, so that an unchanged build need not read it. */
export interface DistRecord {
  /** By file name; mtime in milliseconds. */
  files: Record<string, { size: number; mtimeMs: number; sha256: string }>;
  /** By target id: digest of all that its findings rest on. */
  inspected: Record<string, string>;
  /** By file name of an SBOM: digest of all that it rests on. */
  sboms?: Record<string, string>;
}

/** publications.json: which layer versions the layers in dist are. No clock and no decision: two publishes of one build give the same file. */
export interface Publications {
  schema: 1;
  /** In the configured order; the first is the one meant where only one can be told. */
  regions: string[];
  /** Sorted by layer, architecture, region. */
  layers: PublishedLayer[];
}

/** A layer of the config for an architecture, as a region has it. */
export interface PublishedLayer {
  layer: string;
  arch: 'amd64' | 'arm64';
  region: string;
  /** LayerName and number of the version. */
  name: string;
  version: number;
  arn: string;
  /** Of the artifact in dist that this version stands for: another hash there means that it must be published anew. */
  manifestHash: string;
  /** What Lambda says of the version (base64). */
  codeSha256: string;
  /** S3 addresses of the manifest and the ZIP, when a bucket keeps them. */
  manifest?: string;
  zip?: string;
}
