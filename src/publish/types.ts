import type { Publish } from '../config/types.ts';
import type { Problem } from '../errors.ts';

export type Arch = 'amd64' | 'arm64';

/** A layer whose ZIP is on disk, and what Lambda shall say of it. */
export interface LayerArtifact {
  /** Its name in the config, by which functions and outputs know it. */
  layer: string;
  /** LayerName under which it is published. */
  name: string;
  /** One, or both when one ZIP serves both. */
  arches: Arch[];
  /** Absolute path of the ZIP, and what its bytes must be: SHA-256 in hex, sizes in bytes. */
  zip: string;
  sha256: string;
  size: number;
  unzippedSize: number;
  /** `sha256:<64 hex>`; without one only the bytes tell whether something changed. */
  manifestHash?: string;
  /** What the given plan says of this target, when there is one. */
  planHash?: string;
  /** Entries of build_manifest.json, kept beside the ZIP in the bucket. */
  manifest: object[];
  runtimes: string[];
  description?: string;
  license?: string;
}

/** Where and how a layer is published: the config's section, its regions named. */
export type Destination = Omit<Publish, 'name'>;

export interface PublishItem {
  artifact: LayerArtifact;
  destination: Destination;
}

/** What a ZIP file is when it is looked at; undefined: there is none. */
export type ZipFacts = { sha256: string; size: number } | undefined;

/** A layer version as a listing tells of it. */
export interface LayerVersion {
  version: number;
  arn: string;
  description: string;
  license: string;
  runtimes: string[];
  /** Lambda's words: x86_64, arm64. */
  architectures: string[];
}

/** SHA-256 in base64; size in bytes. */
export interface LayerCode {
  codeSha256: string;
  codeSize: number;
}

export type StoredVersion = LayerVersion & LayerCode;

export type Decision =
  | { kind: 'unchanged'; version: StoredVersion; reason: string; warning?: string }
  | { kind: 'adopt'; version: StoredVersion; reason: string; warning?: string }
  | { kind: 'publish'; reason: string }
  | { kind: 'refuse'; reason: string };

/** What became of one layer in one region. */
export interface Publication {
  layer: string;
  arches: Arch[];
  region: string;
  name: string;
  decision: Decision['kind'] | 'none';
  /** `planned`: by a dry run. `interrupted` and `failed` may have a version all the same, when it was published before. */
  state: 'done' | 'planned' | 'failed' | 'interrupted';
  reason: string;
  manifestHash?: string;
  version?: number;
  arn?: string;
  /** Of the version, as Lambda says. */
  codeSha256?: string;
  /** S3 addresses of what was kept. */
  manifest?: string;
  zip?: string;
  /** What else was done, or would be: permissions, functions, old versions. */
  actions: string[];
  problems: Problem[];
}

export interface PublishOptions {
  dryRun: boolean;
  /** An older version with our hash counts. */
  adopt: boolean;
  /** Other bytes of the same manifest are published. */
  force: boolean;
  /** Same bytes are enough, whatever a version says of itself: description, runtimes, license. */
  bytesSuffice?: boolean;
}

/** An account in the cloud, by region. Every method of its parts is one request, and throws a CloudFault. */
export interface Cloud {
  /** The region of the caller's own configuration; undefined: none. */
  defaultRegion(): Promise<string | undefined>;
  layers(region: string): LayerApi;
  bucket(region: string, name: string): BucketApi;
}

export interface LayerApi {
  versions(name: string, marker?: string): Promise<Page<LayerVersion>>;
  /** @throws CloudFault `missing` */
  version(name: string, version: number): Promise<StoredVersion>;
  publish(request: NewVersion): Promise<StoredVersion>;
  deleteVersion(name: string, version: number): Promise<void>;
  /** Who may use a version; [] when it has no policy. */
  policy(name: string, version: number): Promise<Grant[]>;
  allow(name: string, version: number, grant: Grant): Promise<void>;
  revoke(name: string, version: number, id: string): Promise<void>;
  /** `all`: every version of every function, else $LATEST of each. */
  functions(all: boolean, marker?: string): Promise<Page<FunctionLayers>>;
  function(name: string): Promise<FunctionState>;
  /** @throws CloudFault `conflict` when the function changed since `revision`, or is being changed */
  setLayers(name: string, layers: string[], revision: string): Promise<void>;
}

export interface Page<T> {
  items: T[];
  next?: string;
}

export interface NewVersion {
  name: string;
  description: string;
  license?: string;
  runtimes: string[];
  architectures: string[];
  content: { file: string } | { bucket: string; key: string };
}

/** A statement of a version's policy. `organization` narrows the principal `*`. */
export interface Grant {
  id: string;
  principal: string;
  organization?: string;
}

export interface FunctionLayers {
  /** Name, and number of the version or $LATEST. */
  name: string;
  version: string;
  /** Version ARNs, in attach order. */
  layers: string[];
  architectures: string[];
}

export interface FunctionState extends FunctionLayers {
  revision: string;
  update: { status: 'Successful' | 'Failed' | 'InProgress'; reason: string };
}

export interface BucketApi {
  /** Where the bucket lies. @throws CloudFault `missing` */
  region(): Promise<string>;
  /** Size and metadata of an object; undefined: there is none. */
  head(key: string): Promise<{ size: number; metadata: Record<string, string> } | undefined>;
  put(
    key: string,
    body: { file: string; sha256: string } | { text: string },
    metadata: Record<string, string>,
  ): Promise<void>;
}
