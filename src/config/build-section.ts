import type { buildKeys } from './keys-build.ts';
import type { Read } from './kinds.ts';

export type BuildSection = Read<typeof buildKeys>;

const ENVIRONMENT = ['image', 'dockerfile', 'target', 'args'] as const;

/** A package's `build` over the file's: key by key, but what names the environment (an image, or a Dockerfile with stage and arguments) goes together. */
export function mergedBuild(defaults: BuildSection | undefined, own: BuildSection | undefined): BuildSection {
  if (own?.image === undefined && own?.dockerfile === undefined) return { ...defaults, ...own };
  const rest = { ...defaults };
  for (const key of ENVIRONMENT) delete rest[key];
  return { ...rest, ...own };
}
