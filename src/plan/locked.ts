import type { Platform } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import { canonicalJson, digestOf, sha256 } from './canonical.ts';
import type { Runtime } from './runtimes.ts';
import type { HostFile, InstallRecipe, Recipe, SourceFile } from './types.ts';

/** What `lambda-packer lock` pinned (package_config.lock). */
export interface Locked {
  /** Digests (`sha256:…`) by image reference. */
  images: ReadonlyMap<string, string>;
  /** By what was asked for (`lockInput`). */
  requirements: ReadonlyMap<string, LockedSet>;
}

export interface LockedSet {
  /** Packages that ask for it: `lambdas.api`; sorted. For people, and to find what was pinned before. */
  packages: string[];
  runtime: Runtime;
  /** Requirement lines with hashes, complete, by platform. */
  platforms: Partial<Record<Platform, string[]>>;
}

/** Of a local package only what says what it needs counts. */
const DESCRIBES = /^local\/\d+\/[^/]+(?:\/(?:pyproject\.toml|setup\.py|setup\.cfg))?$/;

/** `sha256:…` of what an install asks for, the same on each platform; undefined when it leaves nothing open (or is not Python's). */
export function lockInput({ runtime, inputs, options }: InstallRecipe): string | undefined {
  if (options.language !== 'python' || options.source !== 'requirements' || options.hashed || options.complete)
    return undefined;
  const asked = inputs.filter(({ path }) => !path.includes('/') || DESCRIBES.test(path));
  return digestOf({ runtime, arguments: options.arguments, inputs: asked.map(({ path, sha256 }) => [path, sha256]) });
}

/** An install by pinned lines: those of the lock file in place of what was asked for. */
export function withLockedLines(
  recipe: InstallRecipe,
  files: ReadonlyMap<string, HostFile>,
  lines: readonly string[],
): { recipe: InstallRecipe; files: Map<string, HostFile> } {
  if (recipe.options.language !== 'python')
    throw new Error(`not an install of Python packages: ${canonicalJson(recipe)}`);
  const content = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const list: SourceFile = { path: 'requirements.txt', mode: '100644', sha256: sha256(content) };
  const rest = recipe.inputs.filter(({ path }) => path !== 'requirements.txt' && path !== 'constraints.txt');
  const hashed = lines.every((line) => line.includes(' --hash='));
  return {
    recipe: { ...recipe, inputs: [...rest, list], options: { ...recipe.options, complete: true, hashed } },
    files: new Map<string, HostFile>([...files, ['requirements.txt', { content }]]),
  };
}

/** An image's reference with the digest that the lock file has for it. */
export const pinnedImage =
  (locked: Locked | undefined) =>
  (reference: string): string => {
    const digest = reference.includes('@') ? undefined : locked?.images.get(reference);
    return digest === undefined ? reference : `${reference}@${digest}`;
  };

/** References of the images that a tree is made on, or by which it is judged. */
export function imagesOf(recipe: Recipe): string[] {
  if (!('environment' in recipe)) return [];
  const { from } = recipe.environment;
  return [...(from.kind === 'registry' ? [from.reference] : []), ...(recipe.kind === 'lib' ? [recipe.base] : [])];
}

/** Warns of images that the lock file does not have, where there is one. */
export function unlockedImages(references: readonly string[], locked: Locked | undefined): Problem[] {
  const missing = locked ? references.filter((reference) => !reference.includes('@')) : [];
  return [...new Set(missing)].sort().map((reference) => ({
    severity: 'warning',
    code: 'lock/stale',
    message: `the lock file has no digest of ${reference}`,
    hint: 'run `lambda-packer lock` and commit the result',
  }));
}
