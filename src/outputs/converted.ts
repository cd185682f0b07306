import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareBytes } from '../byte-order.ts';
import { readManifest, zipsIn } from './manifest.ts';
import type { BuildManifest, ZipArtifact } from './types.ts';

/** The manifest of a conversion, which is all that its folder holds. */
export const converted = (artifacts: readonly ZipArtifact[]): BuildManifest => ({
  schema: 1,
  artifacts: artifacts.toSorted((a, b) => compareBytes(a.name, b.name)),
});

const OURS = /^(?:layer-\d+-[0-9a-f]{12}|function)\.zip$/;
const LISTS = ['layers.json', 'layers.yaml'];

/**
 * Finds what an earlier conversion left in the folder and this one does not write, and removes what speaks of it: the lists of
 * ARNs. @returns what removes the ZIPs, for when the new manifest is in place
 */
export function dropStale(output: string, artifacts: readonly ZipArtifact[]): () => void {
  const kept = new Set(artifacts.map(({ path }) => path));
  const stale = knownPaths(output).filter((path) => OURS.test(path) && !kept.has(path));
  const lists = [
    ...LISTS,
    ...foldersIn(join(output, 'layers')).flatMap((name) => LISTS.map((list) => `layers/${name}/${list}`)),
  ];
  for (const path of lists) rmSync(join(output, path), { force: true });
  return () => {
    for (const path of stale) rmSync(join(output, path), { force: true });
  };
}

/** A manifest that cannot be read tells nothing, and is replaced. */
function knownPaths(output: string): string[] {
  try {
    return zipsIn(readManifest(output)).flatMap(({ path }) => path ?? []);
  } catch {
    return [];
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch {
    return [];
  }
}
