import type { PackageContent } from '../inspect/types.ts';
import type { Artifact } from '../outputs/types.ts';
import { type Change, growthOf, idOf } from './changes.ts';
import type { ComparedPackage, ComparedTarget, Comparison, Sizes } from './types.ts';

const MOST_PACKAGES = 40;

/**
 * Changes as the report shows them.
 * @param against `the previous build`, or a branch
 * @param packagesOf the packages of a change that differ, as far as they are known
 */
export function comparisonOf(
  against: string,
  changes: readonly Change[],
  packagesOf: (id: string) => ComparedPackage[] = () => [],
): Comparison {
  const rows = changes
    .filter(({ kind }) => kind !== 'same')
    .toSorted((a, b) => Math.abs(growthOf(b) ?? 0) - Math.abs(growthOf(a) ?? 0))
    .map((change): ComparedTarget => {
      const id = idOf(change);
      const before = 'before' in change && change.before ? { before: sizesOf(change.before) } : {};
      const after = 'after' in change ? { after: sizesOf(change.after) } : {};
      return {
        id,
        kind: change.kind as ComparedTarget['kind'],
        ...before,
        ...after,
        packages: change.kind === 'changed' ? packagesOf(id) : [],
      };
    });
  return { against, rows, same: changes.length - rows.length };
}

const sizesOf = ({ size, unzippedSize }: Artifact): Sizes => ({ size, unzippedSize });

/** Packages that came, went, or have another version or size; the largest difference first. */
export function comparePackages(
  before: readonly PackageContent[],
  after: readonly PackageContent[],
): ComparedPackage[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name): ComparedPackage => {
      const [a, b] = [old.get(name), now.get(name)];
      return { name, ...(a && { before: a }), ...(b && { after: b }) };
    })
    .filter(({ before: a, after: b }) => a?.size !== b?.size || a?.version !== b?.version)
    .sort((a, b) => differenceOf(b) - differenceOf(a) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_PACKAGES);
}

const differenceOf = ({ before, after }: ComparedPackage): number => Math.abs((after?.size ?? 0) - (before?.size ?? 0));

/** Of a package that is there more than once, all versions and their sum. */
function byName(contents: readonly PackageContent[]): Map<string, { version?: string; size: number }> {
  const found = new Map<string, { versions: string[]; size: number }>();
  for (const { name, version, size } of contents) {
    const known = found.get(name) ?? { versions: [], size: 0 };
    if (version !== undefined && !known.versions.includes(version)) known.versions.push(version);
    found.set(name, { versions: known.versions, size: known.size + size });
  }
  return new Map(
    [...found].map(([name, { versions, size }]) => [
      name,
      { ...(versions.length > 0 && { version: versions.sort().join(', ') }), size },
    ]),
  );
}
