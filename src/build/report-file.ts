import { writeOutput } from '../outputs/files.ts';
import { renderReport } from '../report/page.ts';
import { type Reported, reportOf } from './reporting.ts';

/** Writes the page of a build. Loaded only when there is one to write. */
export const writeReport = (path: string, work: Reported): boolean => writeOutput(path, renderReport(reportOf(work)));
