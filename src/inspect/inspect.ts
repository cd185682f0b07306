import { checkBinaries } from './binaries.ts';
import { bySeverity } from './finding.ts';
import { checkHandler } from './handler.ts';
import { checkLimits } from './limits.ts';
import { checkNames } from './names.ts';
import type { Finding, Inspection } from './types.ts';

const CHECKS = [checkLimits, checkBinaries, checkHandler, checkNames];

/** Everything that is to be said about an artifact: errors first, each with at most 20 paths; the same input gives the same findings in the same order. */
export const inspectArtifact = (it: Inspection): Finding[] => CHECKS.flatMap((check) => check(it)).sort(bySeverity);
