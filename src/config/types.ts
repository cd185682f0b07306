import type { Position, Problem } from '../errors.ts';
import type { Runtime } from '../plan/runtimes.ts';

/** Docker's words; Lambda says x86_64 and arm64. */
export const PLATFORMS = ['linux/amd64', 'linux/arm64'] as const;
export type Platform = (typeof PLATFORMS)[number];

export type SbomFormat = 'cyclonedx' | 'spdx';

export const INSTALLERS = ['auto', 'pip', 'uv', 'poetry', 'pipenv', 'npm', 'pnpm', 'yarn', 'bundler', 'none'] as const;
export type InstallerChoice = (typeof INSTALLERS)[number];

export const COMPRESSIONS = ['fast', 'default', 'max'] as const;
export type Compression = (typeof COMPRESSIONS)[number];

/** A validated configuration: every default applied, every path absolute, every name known. */
export interface Config {
  /** Absolute path of the config file, and of its folder, against which relative paths were resolved. */
  file: string;
  root: string;
  /** SHA-256 (hex) of the file's bytes: a plan made from another text is refused. */
  sha256: string;
  layersMode: 'attach' | 'merge';
  /** Why, in a few words: `configured`, `there is a publish section`, `the default`. */
  layersModeReason: string;
  /** Undefined: the default of the planner (so that an option or the environment can stand between). */
  baseRegistry?: string;
  baseImages: Partial<Record<Runtime, string>>;
  compression: Compression;
  /** Top-level `exclude`, for every package. */
  exclude: string[];
  publish?: Publish;
  /** Sorted by name, whatever their kind. */
  packages: Package[];
  /** Warnings only; errors were thrown. */
  warnings: Problem[];
}

export type Package = LayerPackage | FunctionPackage;

interface PackageBase {
  name: string;
  /** Position of every key that was written, by its path inside the package: `handler`, `layers[0]`, `` for the package itself. */
  at: Record<string, Position>;
  sources: SourcePart[];
  runtime: Runtime;
  /** In the order of PLATFORMS, no duplicates. */
  platforms: Platform[];
  requirements?: Requirements;
  installer: InstallerChoice;
  dependencies: Dependencies;
  /** Undefined: everything. */
  include?: string[];
  exclude: string[];
  symlinks: 'keep' | 'follow';
  build?: Build;
  /** OS libraries to take out of the build environment. */
  lib: string[];
  bytecode: boolean;
  maxSize?: SizeBudget;
}

export interface LayerPackage extends PackageBase {
  kind: 'layer';
  /** An image whose /opt is the layer, instead of sources. */
  image?: string;
  layout: 'auto' | 'opt' | 'source';
  description?: string;
  license?: string;
  compatibleRuntimes: Runtime[];
  publish: boolean | Partial<Publish>;
}

export interface FunctionPackage extends PackageBase {
  kind: 'function';
  type: 'zip' | 'image';
  handler?: string;
  layers: LayerUse[];
  imageTag?: string;
  imageIndex?: string;
  base?: ImageBase;
  dockerfile?: string;
  verify: { mode: 'static' | 'import' | 'off'; env: Record<string, string> };
  sbom: 'none' | SbomFormat;
}

/** A layer of this config by its name, or a published version by its ARN. */
export type LayerUse = { name: string } | { arn: string };

/** A file or folder that is laid over the package. */
export interface SourcePart {
  /** Absolute. */
  path: string;
  /** As written. */
  spelled: string;
  /** Relative to where source goes; with a leading `/` to the ZIP's root; undefined: where source goes. */
  to?: string;
  at: Position;
}

export type Requirements =
  | { kind: 'file'; path: string; vars?: Record<string, string>; at: Position }
  | { kind: 'lines'; lines: { text: string; at: Position }[] };

export interface Dependencies {
  exclude: string[];
  omit: string[];
  strip: boolean;
  groups: string[];
  extras: string[];
}

export interface Build {
  image?: string;
  dockerfile?: string;
  target?: string;
  args: Record<string, string>;
  packages: string[];
  run: (string | string[])[];
  output?: string;
  platform: 'target' | 'host';
  env: Record<string, string>;
  secrets: Record<string, BuildSecret>;
  ssh?: 'default';
  /** Absolute path of a PEM file. */
  caBundle?: string;
  network: 'default' | 'none';
}

export interface BuildSecret {
  source: { env: string } | { file: string };
  required: boolean;
}

export interface ImageBase {
  image?: string;
  dockerfile?: string;
  target?: string;
  args: Record<string, string>;
  packages: string[];
}

/** Bytes. */
export interface SizeBudget {
  zip?: number;
  unzipped?: number;
  level: 'warn' | 'error';
}

export interface Publish {
  name?: string;
  regions: string[];
  bucket?: string;
  prefix: string;
  /** Undefined: permissions are left as they are. */
  accounts?: string[] | '*' | { organization: string };
  keep?: number;
  keepShared: boolean;
  updateFunctions: boolean;
}
