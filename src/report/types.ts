import type { Platform } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import type { Finding, PackageContent } from '../inspect/types.ts';
import type { PublishedLayer } from '../outputs/types.ts';

/** What report.html shows. Sizes in bytes. It may hold times, which build_manifest.json must not. */
export interface BuildReport {
  schema: 1;
  /** Of lambda-packer. */
  version: string;
  /** Config file as the user names it. */
  config: string;
  layersMode: 'attach' | 'merge';
  layersModeReason: string;
  /** In the plan's order. */
  targets: TargetReport[];
  /** Each once, however many targets use it. */
  trees: TreeReport[];
  problems: Problem[];
  comparisons: Comparison[];
  publications: PublicationReport[];
  /** One, or one for each job of a matrix. */
  jobs: JobReport[];
}

export interface TargetReport {
  id: string;
  name: string;
  kind: 'function' | 'layer';
  platform: Platform;
  runtime: string;
  status: 'built' | 'unchanged' | 'failed' | 'skipped';
  /** Why it was built, or was not: what changed. */
  reason: string;
  /** Of a ZIP: relative to the report; and where it is downloaded, when it lies elsewhere. */
  path?: string;
  url?: string;
  /** Reference of an image. */
  image?: string;
  size?: number;
  unzippedSize?: number;
  files?: number;
  /** Of the ZIP, or of the image's manifest. */
  sha256?: string;
  findings: Finding[];
  /** Names or ARNs, in attach order. */
  layers: string[];
  /** In the order of the manifest. */
  trees: { key: string; label: string; role: string }[];
}

export interface TreeReport {
  key: string;
  label: string;
  /** Of what was made for one; the same source serves all. */
  platform?: Platform;
  /** Whether it came from the store, was made by this build, or was not looked for since nothing that changed needs it. */
  from: 'store' | 'build' | 'before';
  /** Of its pack, and inflated. */
  size: number;
  unzippedSize: number;
  files: number;
  /** The largest first. */
  contents: PackageContent[];
  /** How an installed tree was made: digest of the base image, and lines worth keeping (what had to be built, and why). */
  made?: { baseDigest?: string; lines: string[] };
}

/** What differs from an earlier build. */
export interface Comparison {
  /** `the previous build`, or a branch. */
  against: string;
  /** All but what is the same, the largest change first. */
  rows: ComparedTarget[];
  same: number;
}

export interface ComparedTarget {
  id: string;
  kind: 'added' | 'removed' | 'changed';
  before?: Sizes;
  after?: Sizes;
  /** Where the trees of both builds are known: packages that came, went, or have another version or size. */
  packages: ComparedPackage[];
}

export interface Sizes {
  size: number;
  unzippedSize: number;
}

export interface ComparedPackage {
  name: string;
  before?: ComparedSide;
  after?: ComparedSide;
}

/** Without a size only the versions are known. */
export interface ComparedSide {
  version?: string;
  size?: number;
}

/** A layer version; `isCurrent`: it is what this build made. */
export type PublicationReport = Pick<PublishedLayer, 'layer' | 'arch' | 'region' | 'name' | 'version' | 'arn'> & {
  isCurrent: boolean;
};

export interface JobReport {
  /** Of a matrix: `arm64-1of2`; else ''. */
  name: string;
  /** One after the other, in ms. */
  phases: { name: string; ms: number }[];
  steps: StepReport[];
  /** docker buildx processes that solved something. */
  solves: number;
}

/** Something that BuildKit ran, or found in its cache. */
export interface StepReport {
  /** The tree's label, and the platform that it is for. */
  tree: string;
  platform?: Platform;
  /** How many targets wait for it. */
  targets: number;
  step: string;
  status: 'done' | 'cached' | 'failed';
  /** In ms, from the build's start. */
  start: number;
  ms: number;
}
