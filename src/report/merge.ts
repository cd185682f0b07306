import { compareBytes } from '../byte-order.ts';
import type { BuildReport } from './types.ts';

/** One report of what several jobs built; undefined for none. `leg` names a job: `arm64-1of2`. */
export function mergeReports(legs: readonly { leg: string; report: BuildReport }[]): BuildReport | undefined {
  const [first] = legs;
  if (!first) return undefined;
  const all = legs.map(({ report }) => report);
  const once = <T>(of: (report: BuildReport) => T[], key: (row: T) => string): T[] => [
    ...new Map(all.flatMap(of).map((row) => [key(row), row])).values(),
  ];
  return {
    ...first.report,
    targets: once(
      ({ targets }) => targets,
      ({ id }) => id,
    ).sort((a, b) => compareBytes(a.name, b.name) || compareBytes(a.platform, b.platform)),
    trees: once(
      ({ trees }) => trees,
      ({ key }) => key,
    ),
    problems: once(({ problems }) => problems, JSON.stringify),
    // Each job knows of its own part only: what is compared is said of all together.
    comparisons: [],
    publications: once(
      ({ publications }) => publications,
      ({ layer, arch, region }) => [layer, arch, region].join(' '),
    ),
    jobs: legs.flatMap(({ leg, report }) => report.jobs.map((job) => ({ ...job, name: leg }))),
  };
}
