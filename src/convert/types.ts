import type { Readable } from 'node:stream';
import type { Platform } from '../config/types.ts';

/** An opened image: its layers can be read as often as needed while its scratch folder is there. */
export interface Image {
  /** As the user names it. */
  shown: string;
  platform: Platform;
  /** `sha256:…` of its manifest, where the source has one. */
  digest?: string;
  /** The lowest first. */
  layers: ImageLayer[];
}

export interface ImageLayer {
  /** SHA-256 (hex) of the uncompressed tar: the same whatever compresses it (OCI image-spec, config.md, "Layer DiffID"). */
  diffId: string;
  /** SHA-256 (hex) and length of the bytes that `open` gives, where the source tells them. */
  blob?: { sha256: string; size: number };
  /** Gzip, zstd or plain: told by the first bytes. */
  open(): Promise<Readable>;
}

/** Parts of an image that become packages. */
export type Root = 'opt' | 'task';

/** Where they lie in the image. */
export const ROOTS: Record<Root, string> = { opt: 'opt/', task: 'var/task/' };
