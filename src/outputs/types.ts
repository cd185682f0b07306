import type { Platform } from '../config/types.ts';
import type { Finding } from '../inspect/types.ts';

/** build_manifest.json: what dist holds. No clock, no absolute path, no status: two builds of one commit give the same file. */
export interface BuildManifest {
  schema: 1;
  /** Sorted by name, then platform. */
  artifacts: ZipArtifact[];
}

export interface ZipArtifact {
  name: string;
  kind: 'function' | 'layer';
  type: 'zip';
  platform: Platform;
  runtime: string;
  manifestHash: string;
  /** File name in dist. */
  path: string;
  /** Of the ZIP's bytes: hex, and base64 as Lambda's CodeSha256. */
  sha256: string;
  codeSha256: string;
  /** Bytes. */
  size: number;
  unzippedSize: number;
  files: number;
  handler?: string;
  layers: string[];
  findings: Finding[];
}

/** What this machine remembers of a dist folder, so that an unchanged build need not read it. */
export interface DistRecord {
  /** By file name; mtime in milliseconds. */
  files: Record<string, { size: number; mtimeMs: number; sha256: string }>;
  /** By target id: digest of all that its findings rest on. */
  inspected: Record<string, string>;
}
