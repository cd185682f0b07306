import type { BuildResult } from '../build/types.ts';
import type { Target } from '../plan/types.ts';
import type { Overview } from '../report/overview.ts';

/** Says of a target that dist, empty on a fresh runner, held no ZIP of it: nothing about what changed. */
const NO_REASON = 'new';

/** What the summary and the comment tell of a build; the rest is known to whoever ran it. */
export function overviewOf(
  { plan, outcomes, problems, phases }: BuildResult,
  known: Pick<Overview, 'changes' | 'base' | 'links' | 'report' | 'run'>,
): Overview {
  return {
    ...known,
    config: plan.config.file,
    failed: outcomes.flatMap((outcome) =>
      outcome.status === 'failed' ? [{ id: outcome.target.id, problems: outcome.problems }] : [],
    ),
    skipped: outcomes.flatMap(({ target, status, reason }) =>
      status === 'skipped' ? [{ id: target.id, reason }] : [],
    ),
    reasons: Object.fromEntries(
      outcomes.flatMap(({ target, status, reason }) =>
        status === 'built' && reason !== NO_REASON ? [[target.id, reason]] : [],
      ),
    ),
    budgets: budgetsOf(plan.targets),
    problems,
    phases,
  };
}

/** `max_size` by target id. */
export const budgetsOf = (targets: readonly Pick<Target, 'id' | 'maxSize'>[]): Overview['budgets'] =>
  Object.fromEntries(targets.flatMap(({ id, maxSize }) => (maxSize ? [[id, maxSize]] : [])));
