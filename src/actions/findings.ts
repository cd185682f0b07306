import type { Outcome } from '../build/types.ts';
import { loadConfig } from '../config/load.ts';
import type { Position, Problem } from '../errors.ts';
import { failure, type PackerError } from '../errors.ts';
import { count } from '../report/text.ts';

/** What targets failed of, then what was found in the others, each at its package's place in the config. */
export function placedProblems(outcomes: readonly Outcome[], config: string): Problem[] {
  const rows = outcomes.flatMap((outcome): { name: string; problem: Problem }[] => {
    const { id, name } = outcome.target;
    if (outcome.status === 'failed') return outcome.problems.map((problem) => ({ name, problem }));
    const findings = 'artifact' in outcome ? outcome.artifact.findings : [];
    return findings
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, message, hint }) => ({
        name,
        problem: { severity: 'warning', code, message: `${id}: ${message}`, ...(hint !== undefined && { hint }) },
      }));
  });
  if (rows.length === 0) return [];
  const positions = new Map(loadConfig(config).packages.map((pkg) => [pkg.name, pkg.at]));
  const placed = rows.map(({ name, problem }) => at(problem, positions.get(name) ?? {}));
  // What stops many targets, a missing Engine say, is told once.
  const distinct = new Map(placed.map((problem) => [problem.message, problem]));
  return [...distinct.values()].sort((a, b) => rank(a) - rank(b));
}

/** What a problem is about, by the first words of its code: a key of the package, where it was written. */
const KEYS: [RegExp, string][] = [
  [/^handler\//, 'handler'],
  [/^limits\/max-size/, 'max_size'],
  [/^limits\/layers/, 'layers'],
];

function at(problem: Problem, written: Record<string, Position>): Problem {
  const key = KEYS.find(([codes]) => codes.test(problem.code))?.[1] ?? '';
  const position = problem.at ?? written[key] ?? written[''];
  return position ? { ...problem, at: position } : problem;
}
const rank = ({ severity }: Problem): number => (severity === 'error' ? 0 : 1);

/** Names that a failure lists. */
const MOST_NAMED = 10;

/** The failure of a build whose problems were told already. */
export function failedTargets(outcomes: readonly Outcome[]): PackerError {
  const failed = outcomes.filter(({ status }) => status === 'failed').map(({ target }) => target.id);
  const names = failed.slice(0, MOST_NAMED).join(', ');
  return failure(
    'build/failed',
    `${failed.length} of ${count(outcomes.length, 'target')} failed: ${names}${failed.length > MOST_NAMED ? ', …' : ''}`,
  );
}
