import type { Platform } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import type { Finding, PackageVersion } from '../inspect/types.ts';

/** What report.html shows. Sizes in bytes. It may hold times, which build_manifest.json must not. */
export interface BuildReport {
  /** Of lambda-packer. */
  version: string;
  /** Config file as the user names it. */
  config: string;
  layersMode: 'attach' | 'merge';
  layersModeReason: string;
  /** In the plan's order. */
  targets: TargetReport[];
  /** By tree key; each tree once, however many targets use it. */
  trees: Record<string, TreeReport>;
  problems: Problem[];
  phases: { name: string; ms: number }[];
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
  /** Of a ZIP: relative to the report. */
  path?: string;
  /** Reference of an image. */
  image?: string;
  size?: number;
  unzippedSize?: number;
  files?: number;
  /** Of the ZIP, or of the image's manifest. */
  sha256?: string;
  findings: Finding[];
  /** In the order of the manifest. */
  trees: { key: string; label: string; role: string }[];
}

export interface TreeReport {
  label: string;
  /** Of its pack, and inflated. */
  size: number;
  unzippedSize: number;
  files: number;
  /** Largest first. */
  biggest: { path: string; size: number }[];
  packages: Pick<PackageVersion, 'name' | 'version'>[];
  /** How an installed tree was made: digest of the base image, and lines worth keeping (what had to be built, and why). */
  made?: { baseDigest?: string; lines: string[] };
}
