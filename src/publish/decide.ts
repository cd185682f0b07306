import { markedDescription, readDescription } from './mark.ts';
import { refusals } from './refuse.ts';
import type { Decision, Destination, LayerArtifact, PublishOptions, StoredVersion, ZipFacts } from './types.ts';

/** What the account has under the layer's name. */
export interface Account {
  latest?: StoredVersion;
  /** The newest version before it that bears our manifest hash. */
  earlier?: StoredVersion;
}

/** Lambda's words for architectures. */
const LAMBDA_ARCH = { amd64: 'x86_64', arm64: 'arm64' } as const;
export const architecturesOf = ({ arches }: Pick<LayerArtifact, 'arches'>): string[] =>
  arches.map((arch) => LAMBDA_ARCH[arch]);

/** Lambda's CodeSha256: the SHA-256 of the ZIP in base64. */
export const codeSha256Of = ({ sha256 }: Pick<LayerArtifact, 'sha256'>): string =>
  Buffer.from(sha256, 'hex').toString('base64');

/** What is to be done with a layer in one region, and why. */
export function decide(
  target: LayerArtifact,
  zip: ZipFacts,
  account: Account,
  options: Pick<PublishOptions, 'adopt' | 'force' | 'bytesSuffice'> & Pick<Destination, 'bucket'>,
): Decision {
  const [refusal] = refusals(target, zip, options);
  if (refusal) return { kind: 'refuse', reason: refusal.message };
  const { latest, earlier } = account;
  if (!latest) return { kind: 'publish', reason: `there is no version of ${target.name} yet` };

  const isSameManifest = target.manifestHash !== undefined && hashOf(latest) === target.manifestHash;
  const otherThan = (version: StoredVersion) => (options.bytesSuffice ? undefined : metadataChange(target, version));
  const other = otherThan(latest);
  if (!isSameManifest && !isSameCode(target, latest)) {
    if (options.adopt && earlier && otherThan(earlier) === undefined) return adopted(target, earlier);
    const hint = earlier ? `; version ${earlier.version} has this manifest, --adopt would take it` : '';
    return { kind: 'publish', reason: change(target, latest) + hint };
  }
  if (other !== undefined) return { kind: 'publish', reason: `metadata: ${other}` };
  if (isSameCode(target, latest)) {
    const reason = isSameManifest ? 'same manifest and bytes as' : 'same bytes as';
    return { kind: 'unchanged', version: latest, reason: `${reason} version ${latest.version}` };
  }
  if (options.force)
    return { kind: 'publish', reason: `other bytes of the same manifest as version ${latest.version}, and --force` };
  return {
    kind: 'unchanged',
    version: latest,
    reason: `same manifest as version ${latest.version}`,
    warning: otherBytes(latest),
  };
}

function adopted(target: LayerArtifact, version: StoredVersion): Decision {
  const reason = `version ${version.version} has this manifest`;
  return isSameCode(target, version)
    ? { kind: 'adopt', version, reason }
    : { kind: 'adopt', version, reason, warning: otherBytes(version) };
}

const otherBytes = ({ version }: StoredVersion): string =>
  `version ${version} was built from the same manifest but has other bytes: something in it is not pinned. Pin it (\`lambda-packer lock\`), or publish these with --force`;

const hashOf = ({ description }: StoredVersion): string | undefined => readDescription(description).manifestHash;

const isSameCode = (target: LayerArtifact, { codeSha256, codeSize }: StoredVersion): boolean =>
  codeSha256 === codeSha256Of(target) && codeSize === target.size;

function change(target: LayerArtifact, latest: StoredVersion): string {
  const before = hashOf(latest);
  const manifest =
    before === undefined
      ? 'it bears no manifest hash'
      : target.manifestHash === undefined
        ? 'its bytes differ'
        : `manifest ${short(before)} → ${short(target.manifestHash)}`;
  return `changed since version ${latest.version}: ${manifest}, ${latest.codeSize} → ${target.size} bytes`;
}

const short = (hash: string): string => hash.slice('sha256:'.length).slice(0, 12);

/**
 * What the version says otherwise than the target; undefined: nothing. Of a version that another tool published, only what both sides say
 * is compared: that tool's description is no change.
 */
function metadataChange(target: LayerArtifact, version: StoredVersion): string | undefined {
  const { front, manifestHash } = readDescription(version.description);
  const wanted = readDescription(markedDescription(target.description ?? '', manifestHash)).front;
  const isOurs = manifestHash !== undefined;
  const rows: [string, string, string][] = [
    ['compatible runtimes', list(version.runtimes), list(target.runtimes)],
    ['architectures', list(version.architectures), list(architecturesOf(target))],
    ['license', version.license, target.license ?? ''],
    ['description', front, isOurs ? wanted : front],
  ];
  const changed = rows.filter(([, before, now]) => before !== now && (isOurs || (before !== '' && now !== '')));
  if (changed.length === 0) return undefined;
  return changed.map(([what, before, now]) => `${what} ${before || 'none'} → ${now || 'none'}`).join('; ');
}

const list = (words: readonly string[]): string => [...new Set(words)].sort().join(', ');
