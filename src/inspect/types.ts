import type { ElfFacts, Entry } from '../archive/types.ts';
import type { Platform, SizeBudget } from '../config/types.ts';
import type { Runtime } from '../plan/runtimes.ts';

/** Something about an artifact that its owner should know. Errors fail the build. */
export interface Finding {
  severity: 'error' | 'warning' | 'info';
  /** `limits/unzipped`, `elf/architecture`, `handler/missing`, … */
  code: string;
  message: string;
  hint?: string;
  /** Entries it speaks of, at most 20. */
  paths?: string[];
}

/** What an inspection needs of an entry; a canonical archive's Entry is one. */
export type Member = Pick<Entry, 'name' | 'mode' | 'size'>;

/** A ZIP's content as the checks see it. `read` gives a file's bytes, undefined when there is no such file (or it is not to be had). */
export interface Content {
  entries: readonly Member[];
  elf: readonly ElfFacts[];
  /** Sum of the inflated sizes, in bytes. */
  unzippedSize: number;
  read(path: string): Uint8Array | undefined;
}

/** A layer that a function uses: known by its content, or only by its ARN. */
export type UsedLayer = { name: string; content: Content } | { arn: string };

/** A path that two trees hold with different content. `lost` and `kept` are the trees' labels. */
export interface Overlap {
  path: string;
  lost: string;
  kept: string;
}

/** Everything that decides the findings of one artifact. */
export interface Inspection extends Content {
  kind: 'function' | 'layer';
  platform: Platform;
  runtime: Runtime;
  handler?: string;
  maxSize?: SizeBudget;
  /** `merge`: the layers' files are among `entries` already. */
  layersMode: 'attach' | 'merge';
  layers: readonly UsedLayer[];
  /** Length of the ZIP in bytes. */
  size: number;
  overlaps: readonly Overlap[];
}

/** The part of an inspection that finding the handler takes. */
export type WithHandler = Pick<
  Inspection,
  'kind' | 'runtime' | 'handler' | 'entries' | 'read' | 'layers' | 'layersMode'
>;

/** For what a ZIP was built; `layers` are names or ARNs. */
export type Expectation = Pick<Inspection, 'kind' | 'platform' | 'runtime' | 'handler'> & { layers: string[] };

/** A dependency as its installer's metadata names it. */
export interface PackageVersion {
  ecosystem: 'pypi' | 'npm' | 'gem';
  name: string;
  version: string;
}

/** Files of a tree that belong together: an installed package, or a folder. Sizes in bytes. */
export interface PackageContent {
  /** '' for files that belong to none, and for what is left when there are very many. */
  name: string;
  version?: string;
  /** Unpacked, and in the ZIP. */
  size: number;
  packed: number;
  files: number;
  /** The largest first, under their names in the tree. */
  largest: { path: string; size: number }[];
}

/** A package with its licence, as far as its metadata says one: an SPDX expression where the author's words can be read as one, else the words. */
export interface LicensedPackage extends PackageVersion {
  license?: string;
}
