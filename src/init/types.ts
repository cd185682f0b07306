import type { Platform } from '../config/types.ts';
import type { Position, Problem } from '../errors.ts';
import type { Repository } from './repository.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A layer of a function: one that is found in the same repository, by its `id`, or a published one. */
export type LayerUse = { id: string } | { arn: string };

/** A function or layer as a source describes it, in the words of package_config.yaml. */
export interface Found {
  kind: 'function' | 'layer';
  /** As its source calls it; made unique and valid later. */
  name: string;
  /** By which functions of the same source name a layer. */
  id: string;
  at: Position;
  runtime?: string;
  platforms?: Platform[];
  /** Of a function, in Lambda's order. */
  layers?: LayerUse[];
  /** All other keys of its entry in the configuration. */
  entry: Record<string, Json>;
  /** For whoever reads the configuration: one line each. */
  comments: string[];
  /** Why it cannot be built as it is: its entry is then written as a comment. */
  unfit?: string;
}

/** What one source says: packages, and what of it could not be carried over. */
export interface Reading {
  packages: Found[];
  notices: Problem[];
}

/** The text of a file of a known kind, by its path in the repository. Never throws for what the text holds. */
export type Reader = (text: string, file: string, repository: Repository) => Reading | Promise<Reading>;

export const notice = (at: Position, message: string, hint?: string): Problem => ({
  severity: 'warning',
  code: 'init/not-carried-over',
  message,
  ...(hint !== undefined && { hint }),
  at,
});
