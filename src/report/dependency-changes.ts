import type { LicensedPackage, PackageVersion } from '../inspect/types.ts';
import { type Change, idOf } from './changes.ts';

/** A dependency that differs from the base, in the same way in all the targets of `ids`. */
export interface DependencyChange extends Pick<PackageVersion, 'ecosystem' | 'name'> {
  kind: 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed';
  /** Versions: none, one, or several. */
  before: string[];
  after: string[];
  /** Of what is there now; of what was removed, the last. */
  licenses: string[];
  /** What they were before, when that is something else. */
  formerLicenses?: string[];
  ids: string[];
}

/** A licence that no package of the base had. */
export interface NewLicense {
  license: string;
  /** `name version`. */
  packages: string[];
  ids: string[];
}

type Known = { before: readonly LicensedPackage[]; after: readonly LicensedPackage[]; id: string };

/** Packages that came, went, or have another version; by name. Only targets of which both sides are known count. */
export function dependencyChanges(changes: readonly Change[]): DependencyChange[] {
  const found = new Map<string, DependencyChange>();
  for (const it of changes.flatMap(known)) {
    for (const change of differences(it)) {
      const { ids, ...what } = change;
      const key = JSON.stringify(what);
      const same = found.get(key);
      if (same) same.ids.push(...ids);
      else found.set(key, change);
    }
  }
  return [...found.values()].sort((a, b) => order(a, b));
}

const order = (a: DependencyChange, b: DependencyChange): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const ORDER: readonly DependencyChange['kind'][] = ['added', 'upgraded', 'downgraded', 'changed', 'removed'];

function known(change: Change): Known[] {
  if (change.kind !== 'changed' && change.kind !== 'same') return [];
  const [before, after] = [change.before?.packages, change.after.packages];
  return before && after ? [{ before, after, id: idOf(change) }] : [];
}

function differences({ before, after, id }: Known): DependencyChange[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): DependencyChange[] => {
    const [a = [], b = []] = [old.get(key), now.get(key)];
    const { ecosystem, name } = (b[0] ?? a[0])!;
    const versions = { before: a.map(({ version }) => version), after: b.map(({ version }) => version) };
    const [was, is] = [licensesOf(a), licensesOf(b)];
    const isRelicensed = a.length > 0 && b.length > 0 && was.join() !== is.join();
    if (versions.before.join() === versions.after.join() && !isRelicensed) return [];
    const licenses = b.length > 0 ? is : was;
    return [
      {
        ...{ ecosystem, name, kind: kindOf(versions), ...versions, licenses },
        ...(isRelicensed && { formerLicenses: was }),
        ids: [id],
      },
    ];
  });
}

function byName(packages: readonly LicensedPackage[]): Map<string, LicensedPackage[]> {
  const found = new Map<string, LicensedPackage[]>();
  for (const each of packages) {
    const key = `${each.ecosystem}\0${each.name}`;
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return found;
}

const licensesOf = (packages: readonly LicensedPackage[]): string[] =>
  [...new Set(packages.flatMap(({ license }) => (license === undefined ? [] : [license])))].sort();

function kindOf({ before, after }: Pick<DependencyChange, 'before' | 'after'>): DependencyChange['kind'] {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  if (before.length > 1 || after.length > 1) return 'changed';
  const direction = comparedVersions(before[0]!, after[0]!);
  return direction < 0 ? 'upgraded' : direction > 0 ? 'downgraded' : 'changed';
}

/** By the numbers that versions of every ecosystem begin with; 0 where these are equal. */
function comparedVersions(a: string, b: string): number {
  const numbers = (text: string) => (/^[v=]?(\d+(?:\.\d+)*)/.exec(text)?.[1] ?? '').split('.').map(Number);
  const [x, y] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Licences that nothing in the base has, and what brings them; [] when it is not known what the base had. */
export function newLicenses(changes: readonly Change[]): NewLicense[] {
  const base = changes.flatMap((change) => ('before' in change && change.before ? [change.before.packages] : []));
  if (base.length === 0 || base.some((packages) => packages === undefined)) return [];
  const old = new Set(base.flatMap((packages) => licensesOf(packages ?? [])));
  const found = new Map<string, { packages: Set<string>; ids: Set<string> }>();
  for (const change of changes) {
    if (!('after' in change)) continue;
    for (const { name, version, license } of change.after.packages ?? []) {
      if (license === undefined || old.has(license)) continue;
      const row = found.get(license) ?? { packages: new Set(), ids: new Set() };
      row.packages.add(`${name} ${version}`);
      row.ids.add(idOf(change));
      found.set(license, row);
    }
  }
  return [...found]
    .map(([license, { packages, ids }]) => ({ license, packages: [...packages], ids: [...ids] }))
    .sort((a, b) => (a.license < b.license ? -1 : 1));
}
