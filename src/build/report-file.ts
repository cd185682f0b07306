import { existsSync, readFileSync } from 'node:fs';
import { writeOutput } from '../outputs/files.ts';
import { readReport } from '../report/page/island.ts';
import { renderReport } from '../report/page.ts';
import type { BuildReport } from '../report/types.ts';
import { type Reported, reportOf } from './reporting.ts';

/** Writes the page of a build. Loaded only when there is one to write. */
export const writeReport = (path: string, work: Reported): boolean => writeOutput(path, renderReport(reportOf(work)));

/**
 * Adds to a page what became known after the build; a page that is not there, or of another version, stays as it is.
 * @returns whether it was written @throws PackerError when it cannot be
 */
export function amendReport(path: string, change: (report: BuildReport) => BuildReport): boolean {
  const report = existsSync(path) ? readReport(readFileSync(path, 'utf8')) : undefined;
  return report !== undefined && writeOutput(path, renderReport(change(report)));
}
