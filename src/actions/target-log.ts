import type { BuildResult, Outcome } from '../build/types.ts';
import { formatProblem } from '../errors.ts';
import type { Report } from '../ports.ts';
import { count, size } from '../report/text.ts';
import type { StepLog } from './log.ts';

/**
 * Tells of a build in a CI log: the steps as they end; then every target with what its installs wrote, folded unless it failed.
 */
export function targetLog(log: StepLog): { report: Report; finish(result: BuildResult): void; abort(): void } {
  /** What each tree's install wrote, and whose it is. */
  const written = new Map<string, { targets: string[]; lines: string[] }>();
  const report: Report = (event) => {
    switch (event.kind) {
      case 'problem':
        return log.problem(event.problem);
      case 'note':
        return log.info(event.message);
      case 'step':
        if (event.status !== 'started')
          log.info(`${owner(event.targets, event.tree)}: ${event.status}${seconds(event.ms)} ${event.step}`);
        return;
      case 'log': {
        const known = written.get(event.tree);
        if (known) known.lines.push(event.line);
        else written.set(event.tree, { targets: event.targets, lines: [event.line] });
        return;
      }
      default:
        return;
    }
  };
  const linesOf = (target: string): string[] =>
    [...written].flatMap(([tree, { targets, lines }]) => {
      if (targets[0] === target) return lines;
      return targets.includes(target) ? [`${tree}: its log stands with ${targets[0]}`] : [];
    });
  return {
    report,
    finish({ outcomes, phases }) {
      const failed = outcomes.filter(({ status }) => status === 'failed');
      const shown = outcomes.filter(({ status }) => status === 'built' || status === 'skipped');
      for (const outcome of shown) {
        const lines = linesOf(outcome.target.id);
        if (lines.length > 0) log.group(title(outcome), lines);
        else log.info(title(outcome));
      }
      for (const outcome of failed) for (const line of [title(outcome), ...linesOf(outcome.target.id)]) log.info(line);
      const problems = failed.flatMap((outcome) => (outcome.status === 'failed' ? outcome.problems : []));
      for (const text of new Set(problems.map(formatProblem))) log.info(text);
      log.info(
        `${tally(outcomes)} (${phases.map(({ name, ms }) => `${name} ${(ms / 1000).toFixed(1)} s`).join(', ')})`,
      );
    },
    abort() {
      for (const [tree, { targets, lines }] of written) log.group(owner(targets, tree), lines);
    },
  };
}

function owner([first, ...rest]: string[], tree: string): string {
  if (first === undefined) return tree;
  return rest.length > 0 ? `${first} and ${rest.length} more` : first;
}

const seconds = (ms: number | undefined): string => (ms === undefined ? '' : ` (${(ms / 1000).toFixed(1)} s)`);

function title(outcome: Outcome): string {
  const bytes = 'artifact' in outcome ? `, ${size(outcome.artifact.size)}` : '';
  const why = outcome.reason === '' ? '' : `: ${outcome.reason}`;
  return `${outcome.target.id} ${outcome.status}${bytes}${why}`;
}

const tally = (outcomes: readonly Outcome[]): string =>
  (['built', 'unchanged', 'failed', 'skipped'] as const)
    .map((status) => [outcomes.filter((outcome) => outcome.status === status).length, status] as const)
    .filter(([number]) => number > 0)
    .map(([number, status]) => `${count(number, 'target')} ${status}`)
    .join(', ');
