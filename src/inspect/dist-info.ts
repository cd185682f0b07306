import { byUnits } from './finding.ts';
import type { PackageVersion } from './types.ts';

/** Where installers write down what they installed. */
const METADATA = /(?:^|\/)[^/]+\.dist-info\/METADATA$/;
const PACKAGE_JSON = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
const GEMSPEC = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;

const KINDS: {
  ecosystem: PackageVersion['ecosystem'];
  file: RegExp;
  read(text: string): NameAndVersion | undefined;
}[] = [
  { ecosystem: 'pypi', file: METADATA, read: ofMetadata },
  { ecosystem: 'npm', file: PACKAGE_JSON, read: ofPackageJson },
  { ecosystem: 'gem', file: GEMSPEC, read: ofGemspec },
];
type NameAndVersion = Pick<PackageVersion, 'name' | 'version'>;

/** Whether a file of an artifact is one of which `packageOf` can read a package's name and version. */
export const isPackageFile = (path: string): boolean => KINDS.some(({ file }) => file.test(path));

/** Name and version out of a `*.dist-info/METADATA`, a `node_modules/…/package.json` or a `specifications/*.gemspec`; undefined where the file does not say. */
export function packageOf(path: string, content: Uint8Array): PackageVersion | undefined {
  const kind = KINDS.find(({ file }) => file.test(path));
  const found = kind?.read(new TextDecoder().decode(content));
  return kind && found && { ecosystem: kind.ecosystem, ...found };
}

/** Core metadata (PEP 566): headers until the first empty line. */
export const metadataHeaders = (text: string): string => text.split(/\r?\n\r?\n/, 1)[0]!;

function ofMetadata(text: string): NameAndVersion | undefined {
  const headers = metadataHeaders(text);
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.+?)\\s*$`, 'mi').exec(headers)?.[1];
  const [name, version] = [field('Name'), field('Version')];
  return name !== undefined && version !== undefined ? { name, version } : undefined;
}

/** Ruby as RubyGems writes it for an installed gem (Gem::Specification#to_ruby): one assignment a line. */
function ofGemspec(text: string): NameAndVersion | undefined {
  const field = (name: string) =>
    new RegExp(`^ *s\\.${name} = (?:Gem::Version\\.new\\()?"([^"]+)"`, 'm').exec(text)?.[1];
  const [name, version] = [field('name'), field('version')];
  return name !== undefined && version !== undefined ? { name, version } : undefined;
}

function ofPackageJson(text: string): NameAndVersion | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // A damaged or fabricated file of somebody's package is no reason to stop.
    return undefined;
  }
  if (typeof json !== 'object' || json === null || !('name' in json) || !('version' in json)) return undefined;
  const { name, version } = json;
  return typeof name === 'string' && typeof version === 'string' ? { name, version } : undefined;
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
