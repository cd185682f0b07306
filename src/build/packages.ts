import { type OpenedPack, placedEntries } from '../archive/join.ts';
import { isPackageFile } from '../inspect/dist-info.ts';
import { licensedPackageOf } from '../inspect/licenses.ts';
import type { LicensedPackage } from '../inspect/types.ts';
import type { Store } from '../store/store.ts';
import { contentOf } from './content.ts';
import type { TreePart } from './parts.ts';

/** Grows when more is read out of metadata, so that older records are read anew. */
const READER = 1;

/** A file of metadata is some kilobytes; what claims more is not read. */
const MOST_METADATA = 1024 * 1024;

/** Characters of a name or version: npm's limit for names is 214. What claims more is made up. */
const LONGEST = 256;

type Found = LicensedPackage & { path: string };

/**
 * The packages in an artifact, by the metadata that its packs hold: each name and version once, sorted. Of files with the same name the last
 * counts. What a pack holds is remembered, so that it is read once however many artifacts share it.
 */
export function packagesIn(parts: readonly TreePart[], store: Store): LicensedPackage[] {
  const byPath = new Map<string, LicensedPackage>();
  for (const { pack, from, to, skip } of parts)
    for (const { path, ...found } of packagesOf(pack, store))
      if (path.startsWith(from) && !skip.some((prefix) => path.startsWith(prefix)))
        byPath.set(to + path.slice(from.length), found);
  return distinct([...byPath.values()]);
}

function packagesOf(pack: OpenedPack, store: Store): Found[] {
  const entries = placedEntries({ tree: '', from: '', to: '', skip: [], pack }).map(({ entry }) => entry);
  const files = entries.filter(({ name, size }) => isPackageFile(name) && size <= MOST_METADATA);
  if (files.length === 0) return [];
  const record = `packages-${READER}-${pack.sha256}`;
  const known = store.readRecord(record);
  if (Array.isArray(known)) return known as Found[];
  const { read } = contentOf(pack.path, [], files);
  const found = files.flatMap(({ name: path }): Found[] => {
    const made = licensedPackageOf(path, read(path)!);
    return made && [made.name, made.version].every(({ length }) => length <= LONGEST) ? [{ path, ...made }] : [];
  });
  store.writeRecord(record, found);
  return found;
}

const keyOf = ({ ecosystem, name, version }: LicensedPackage): string => [ecosystem, name, version].join('\0');

function distinct(packages: readonly LicensedPackage[]): LicensedPackage[] {
  const byKey = new Map(packages.toReversed().map((each) => [keyOf(each), each]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
