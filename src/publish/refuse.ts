import type { Problem } from '../errors.ts';
import { LIMITS } from '../inspect/limits.ts';
import { count } from '../report/text.ts';
import type { Destination, LayerArtifact, ZipFacts } from './types.ts';

/** PublishLayerVersion: LayerName, CompatibleRuntimes. */
const LONGEST_NAME = 140;
const MOST_RUNTIMES = 15;

const bytes = (n: number): string => count(n, 'byte');

type Rule = (
  target: LayerArtifact,
  zip: ZipFacts,
  destination: Pick<Destination, 'bucket'>,
) => [string, string] | undefined;

/** What Lambda or this build would not take, each with what to do. */
const RULES: Record<string, Rule> = {
  missing: ({ zip: path }, zip) => (zip ? undefined : [`its ZIP ${path} does not exist`, 'Build it.']),
  'not-the-manifests': ({ zip: path, sha256, size }, zip) =>
    !zip || (zip.sha256 === sha256 && zip.size === size)
      ? undefined
      : [
          `${path} is not the ZIP of the manifest: it has SHA-256 ${zip.sha256.slice(0, 12)}…, not ${sha256.slice(0, 12)}…`,
          'Build again, or take manifest and ZIP from the same build.',
        ],
  'not-the-plans': ({ manifestHash, planHash }) =>
    planHash === undefined || planHash === manifestHash
      ? undefined
      : [
          `the manifest's hash ${(manifestHash ?? 'none').slice(0, 19)}… is not the plan's ${planHash.slice(0, 19)}…`,
          'Something changed after it was built: build again.',
        ],
  name: ({ name }) =>
    name.length > LONGEST_NAME
      ? [`the layer name ${name} has ${name.length} characters, Lambda takes ${LONGEST_NAME}`, 'Shorten publish.name.']
      : undefined,
  runtimes: ({ runtimes }) =>
    runtimes.length > MOST_RUNTIMES
      ? [
          `it names ${runtimes.length} compatible runtimes, Lambda takes ${MOST_RUNTIMES}`,
          'Shorten compatible_runtimes.',
        ]
      : undefined,
  unzipped: ({ unzippedSize }) =>
    unzippedSize > LIMITS.unzipped
      ? [
          `unzipped it has ${bytes(unzippedSize)}, Lambda takes ${bytes(LIMITS.unzipped)}`,
          'Leave files out, or split it.',
        ]
      : undefined,
  upload: ({ size }, _, { bucket }) =>
    size > LIMITS.upload && bucket === undefined
      ? [
          `its ZIP has ${bytes(size)}; above ${bytes(LIMITS.upload)} Lambda takes it from S3 only`,
          'Name a bucket: publish.bucket.',
        ]
      : undefined,
};

/** Why a layer cannot be published, whatever the account has: all reasons at once. */
export function refusals(target: LayerArtifact, zip: ZipFacts, destination: Pick<Destination, 'bucket'>): Problem[] {
  return Object.entries(RULES).flatMap(([code, rule]): Problem[] => {
    const found = rule(target, zip, destination);
    if (!found) return [];
    const [message, hint] = found;
    return [{ severity: 'error', code: `publish/${code}`, message: `${labelOf(target)}: ${message}`, hint }];
  });
}

/** `common (arm64)`, for people. */
export const labelOf = ({ layer, arches }: Pick<LayerArtifact, 'layer' | 'arches'>): string =>
  `${layer} (${arches.join(', ')})`;
