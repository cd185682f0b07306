import { compareBytes } from '../byte-order.ts';
import { PackerError, type Problem } from '../errors.ts';
import { artifactId, bytesOf } from './manifest.ts';
import type { Artifact, BuildManifest } from './types.ts';

/** The manifest that one job of a matrix wrote. `leg` names the job: `arm64-1of2`. */
export interface Leg {
  leg: string;
  manifest: BuildManifest;
}

/**
 * One manifest of what several jobs built.
 * @throws PackerError naming every target that two of them built differently: it cannot be told which one counts
 */
export function mergeLegs(legs: readonly Leg[]): BuildManifest {
  const found = new Map<string, { leg: string; entry: Artifact }>();
  const problems: Problem[] = [];
  for (const { leg, manifest } of legs) {
    for (const entry of manifest.artifacts) {
      const id = artifactId(entry);
      const other = found.get(id);
      if (!other) found.set(id, { leg, entry });
      else if (other.entry.manifestHash !== entry.manifestHash || bytesOf(other.entry) !== bytesOf(entry))
        problems.push(disagreement(id, other.leg, leg));
    }
  }
  if (problems.length > 0) throw new PackerError(problems);
  const artifacts = [...found.values()].map(({ entry }) => entry);
  artifacts.sort((a, b) => compareBytes(a.name, b.name) || compareBytes(a.platform, b.platform));
  return { schema: 1, artifacts };
}

const disagreement = (id: string, one: string, other: string): Problem => ({
  severity: 'error',
  code: 'outputs/legs',
  message: `${id} was built by ${one} and, differently, by ${other}`,
  hint: 'Two uses of the action in one run need an artifact-prefix each.',
});
