import type { Artifact } from '../outputs/types.ts';
import { type Change, growthOf, idOf } from './changes.ts';
import type { ComparedPackage, ComparedSide, ComparedTarget, Comparison, Sizes } from './types.ts';

const MOST_PACKAGES = 40;

/**
 * Changes as the report shows them.
 * @param against `the previous build`, or a branch
 * @param packagesOf the packages of a changed target that differ, where more is known of them than the manifests say
 */
export function comparisonOf(
  against: string,
  changes: readonly Change[],
  packagesOf: (id: string) => ComparedPackage[] | undefined = () => undefined,
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
        packages: change.kind === 'changed' ? (packagesOf(id) ?? compareVersions(change)) : [],
      };
    });
  return { against, rows, same: changes.length - rows.length };
}

/** By what the manifests of both builds say. */
function compareVersions(change: Change): ComparedPackage[] {
  const [before, after] = [
    'before' in change ? change.before : undefined,
    'after' in change ? change.after : undefined,
  ];
  return before?.packages && after?.packages ? comparePackages(before.packages, after.packages) : [];
}

const sizesOf = ({ size, unzippedSize }: Artifact): Sizes => ({ size, unzippedSize });

/** Packages that came, went, or have another version or size; the largest difference first. */
export function comparePackages(before: readonly Known[], after: readonly Known[]): ComparedPackage[] {
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

type Known = ComparedSide & { name: string };

/** Of a package that is there more than once, all versions and their sum. */
function byName(packages: readonly Known[]): Map<string, ComparedSide> {
  const found = new Map<string, Known[]>();
  for (const each of packages) found.set(each.name, [...(found.get(each.name) ?? []), each]);
  return new Map(
    [...found].map(([name, all]) => {
      const versions = [...new Set(all.flatMap(({ version }) => version ?? []))].sort().join(', ');
      const size = all.some((each) => each.size !== undefined) && all.reduce((sum, each) => sum + (each.size ?? 0), 0);
      return [name, { ...(versions !== '' && { version: versions }), ...(size !== false && { size }) }];
    }),
  );
}
