import type { Runtime } from '../plan/runtimes.ts';
import type { functionKeys, layerKeys } from './keys-package.ts';
import type { topKeys } from './keys-top.ts';
import type { Read } from './kinds.ts';
import type { Host, Reading } from './reading.ts';
import type { Platform } from './types.ts';

/** The configuration as it was written: keys that are missing or wrong are not there, lists may have holes where an entry was wrong. */
export type WrittenConfig = Read<typeof topKeys>;
export type WrittenLayer = Read<typeof layerKeys>;
export type WrittenFunction = Read<typeof functionKeys>;

/** A package as it was written, with what the rest of the file decides about it. */
export type Written = WrittenAs<'layer', WrittenLayer> | WrittenAs<'function', WrittenFunction>;

interface WrittenAs<K, R> {
  kind: K;
  name: string;
  /** `lambdas.api`. */
  path: string;
  raw: R;
  /** Undefined after an error. */
  runtime: Runtime | undefined;
  platforms: Platform[];
}
export type WrittenLayerPackage = WrittenAs<'layer', WrittenLayer>;
export type WrittenFunctionPackage = WrittenAs<'function', WrittenFunction>;

/** What the rules look at beside a package. */
export interface Scene {
  reading: Reading;
  host: Host;
  /** Folder of the file. */
  root: string;
  config: WrittenConfig;
  layersMode: 'attach' | 'merge';
}
