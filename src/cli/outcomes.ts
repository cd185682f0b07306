import type { BuildResult, Outcome } from '../build/types.ts';
import { type Display, renderTable } from '../report/table.ts';
import { count, size } from '../report/text.ts';

/** Rows of unchanged targets shown before they are counted only. */
const MOST_UNCHANGED = 20;

/** The final table: what changed first; many unchanged targets are left to the summary line. */
export function outcomeTable({ outcomes }: BuildResult, display: Display): string {
  const changed = outcomes.filter(({ status }) => status !== 'unchanged');
  const unchanged = outcomes.filter(({ status }) => status === 'unchanged');
  const shown = [...changed, ...(unchanged.length > MOST_UNCHANGED ? [] : unchanged)];
  return renderTable(shown.map(row), display);
}

function row(outcome: Outcome) {
  const { target, status, reason } = outcome;
  return {
    name: target.name,
    arch: target.arch,
    status,
    size: 'artifact' in outcome ? size(outcome.artifact.size) : '',
    unzipped: 'artifact' in outcome ? size(outcome.artifact.unzippedSize) : '',
    // Its own name stands in the row already.
    reason: reason.replace(OF_TARGETS, ''),
  };
}

/** `api (linux/amd64), worker (linux/amd64): ` before what is wrong with them. */
const OF_TARGETS = /^(?:[\w.-]+ \(linux\/\w+\)(?:, |: ))+/;

const ORDER = ['built', 'unchanged', 'failed', 'skipped'] as const;

/** `2 built, 98 unchanged; 3 findings; 1 solve; 2.4 s`. */
export function summaryLine({ outcomes, solves, phases }: BuildResult): string {
  const statuses = ORDER.flatMap((status) => {
    const number = outcomes.filter((outcome) => outcome.status === status).length;
    return number > 0 ? [`${number} ${status}`] : [];
  });
  const findings = outcomes.reduce(
    (sum, outcome) => sum + ('artifact' in outcome ? outcome.artifact.findings.length : 0),
    0,
  );
  const seconds = phases.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  return [
    statuses.join(', '),
    ...(findings > 0 ? [count(findings, 'finding')] : []),
    count(solves, 'solve'),
    `${seconds.toFixed(2)} s`,
  ].join('; ');
}
