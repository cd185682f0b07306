import type { LicensedPackage } from '../inspect/types.ts';
import type { Artifact, BuildManifest } from './types.ts';

/** build_manifest.json: packages stand once in a table, however many artifacts hold them; artifacts name their places in it, from 0. */
interface Tabled extends Omit<BuildManifest, 'artifacts'> {
  artifacts: (Omit<Artifact, 'packages'> & { packages?: number[] })[];
  /** Sorted. Left out when there are none. */
  packages?: LicensedPackage[];
}

const keyOf = ({ ecosystem, name, version, license = '' }: LicensedPackage): string =>
  [ecosystem, name, version, license].join('\0');

export function tabled({ schema, artifacts }: BuildManifest): Tabled {
  const rows = new Map(artifacts.flatMap(({ packages = [] }) => packages.map((each) => [keyOf(each), each])));
  const keys = [...rows.keys()].sort();
  const places = new Map(keys.map((key, place) => [key, place]));
  return {
    schema,
    artifacts: artifacts.map(({ packages, ...artifact }) => ({
      ...artifact,
      ...(packages && { packages: packages.map((each) => places.get(keyOf(each))!) }),
    })),
    ...(keys.length > 0 && { packages: keys.map((key) => rows.get(key)!) }),
  };
}

/** A list that does not fit the table is as if it were not there: then what the artifact holds is not known. */
export function untabled(value: unknown): BuildManifest {
  const { packages: table, ...manifest } = value as Tabled;
  if (!Array.isArray(manifest.artifacts)) return manifest as unknown as BuildManifest;
  const rows = Array.isArray(table) ? table : [];
  const artifacts = manifest.artifacts.map((entry) => {
    if (typeof entry !== 'object' || entry === null) return entry;
    const { packages: places, ...artifact } = entry;
    const packages = Array.isArray(places) ? places.map((place) => rows[place]) : undefined;
    return packages?.every(isPackage) ? { ...artifact, packages } : artifact;
  });
  return { ...manifest, artifacts } as BuildManifest;
}

const isPackage = (value: unknown): value is LicensedPackage => {
  const { ecosystem, name, version, license } = (value ?? {}) as Partial<LicensedPackage>;
  return (
    ['pypi', 'npm', 'gem'].includes(ecosystem ?? '') &&
    typeof name === 'string' &&
    typeof version === 'string' &&
    (license === undefined || typeof license === 'string')
  );
};
