import { byUnits } from './finding.ts';
import type { PackageVersion } from './types.ts';

/** Where installers write down what they installed. */
const METADATA = /(?:^|\/)[^/]+\.dist-info\/METADATA$/;
const PACKAGE_JSON = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;

/** Whether a file of an artifact is one of which `packageOf` can read a package's name and version. */
export const isPackageFile = (path: string): boolean => METADATA.test(path) || PACKAGE_JSON.test(path);

/** Name and version out of a `*.dist-info/METADATA` or a `node_modules/…/package.json`; undefined where the file does not say. */
export function packageOf(path: string, content: Uint8Array): PackageVersion | undefined {
  const text = new TextDecoder().decode(content);
  if (METADATA.test(path)) return ofMetadata(text);
  return PACKAGE_JSON.test(path) ? ofPackageJson(text) : undefined;
}

/** Core metadata (PEP 566): headers until the first empty line. */
function ofMetadata(text: string): PackageVersion | undefined {
  const end = /\r?\n\r?\n/.exec(text);
  const headers = end ? text.slice(0, end.index) : text;
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.+?)\\s*$`, 'mi').exec(headers)?.[1];
  const [name, version] = [field('Name'), field('Version')];
  return name !== undefined && version !== undefined ? { ecosystem: 'pypi', name, version } : undefined;
}

function ofPackageJson(text: string): PackageVersion | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // A damaged or fabricated file of somebody's package is no reason to stop.
    return undefined;
  }
  if (typeof json !== 'object' || json === null || !('name' in json) || !('version' in json)) return undefined;
  const { name, version } = json;
  return typeof name === 'string' && typeof version === 'string' ? { ecosystem: 'npm', name, version } : undefined;
}

/** Every package once, sorted by ecosystem, name and version. */
export function packagesOf(content: {
  entries: Iterable<{ name: string }>;
  read(path: string): Uint8Array | undefined;
}): PackageVersion[] {
  const found: PackageVersion[] = [];
  for (const { name } of content.entries) {
    const bytes = isPackageFile(name) ? content.read(name) : undefined;
    const made = bytes && packageOf(name, bytes);
    if (made) found.push(made);
  }
  return distinct(found);
}

export function distinct(packages: readonly PackageVersion[]): PackageVersion[] {
  const byKey = new Map(packages.map((p) => [`${p.ecosystem}\0${p.name}\0${p.version}`, p]));
  return [...byKey].sort(([a], [b]) => byUnits(a, b)).map(([, p]) => p);
}
