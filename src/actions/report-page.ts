import { readFileSync } from 'node:fs';
import { writeOutput } from '../outputs/files.ts';
import type { Change } from '../report/changes.ts';
import { comparisonOf } from '../report/comparison.ts';
import { mergeReports } from '../report/merge.ts';
import { readReport } from '../report/page/island.ts';
import { renderReport } from '../report/page.ts';
import type { BuildReport } from '../report/types.ts';

/** What a run knows and a build does not: what the base branch had, and where each ZIP is downloaded. */
export interface RunFacts {
  base?: { branch: string; changes: readonly Change[] };
  /** By file name in dist. */
  links: Readonly<Record<string, string>>;
}

/** A build's report as a run of the action shows it. */
export function ofRun(report: BuildReport, { base, links }: RunFacts): BuildReport {
  const compared = base ? [comparisonOf(base.branch, base.changes)] : [];
  return {
    ...report,
    targets: report.targets.map((target) => {
      const url = target.path === undefined ? undefined : links[target.path];
      return url === undefined ? target : { ...target, url };
    }),
    comparisons: [...compared, ...report.comparisons.filter(({ against }) => against !== base?.branch)],
  };
}

/** Writes one report of what the jobs of a matrix tell of, each in its own. @returns its path; undefined when none can be read */
export function writeJoined(
  pages: readonly { leg: string; path: string }[],
  to: string,
  facts: RunFacts,
): string | undefined {
  const legs = pages.flatMap(({ leg, path }) => {
    const report = readReport(readFileSync(path, 'utf8'));
    return report ? [{ leg, report }] : [];
  });
  const merged = mergeReports(legs);
  if (!merged) return undefined;
  writeOutput(to, renderReport(ofRun(merged, facts)));
  return to;
}
