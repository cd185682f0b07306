import { checkBinaries } from './binaries.ts';
import { bySeverity, byUnits } from './finding.ts';
import { checkHandler } from './handler.ts';
import { checkLimits } from './limits.ts';
import { checkNames } from './names.ts';
import type { Finding, Inspection } from './types.ts';

const CHECKS = [checkLimits, checkBinaries, checkHandler, checkNames];

/** Everything that is to be said about an artifact: errors first, each with at most 20 paths. The order of entries, binaries and overlaps does not matter. */
export function inspectArtifact(given: Inspection): Finding[] {
  const it: Inspection = {
    ...given,
    entries: given.entries.toSorted((a, b) => byUnits(a.name, b.name)),
    elf: given.elf.toSorted((a, b) => byUnits(a.path, b.path)),
    overlaps: given.overlaps.toSorted((a, b) => byUnits(a.path, b.path)),
  };
  return CHECKS.flatMap((check) => check(it)).sort(bySeverity);
}
