import type { Plan } from '../plan/types.ts';
import type { Report } from '../ports.ts';
import type { StepReport } from '../report/types.ts';

const MOST_STEPS = 2000;

/**
 * Passes events on, and keeps which steps ended when.
 * @param start of the build, on the clock of `performance.now()`
 */
export function recordSteps(report: Report, start: number): { report: Report; steps(plan: Plan): StepReport[] } {
  const ended: Omit<StepReport, 'tree'>[] = [];
  const trees: string[] = [];
  return {
    report(event) {
      if (event.kind === 'step' && event.status !== 'started' && ended.length < MOST_STEPS) {
        const { step, status, targets, ms = 0 } = event;
        const now = performance.now() - start;
        ended.push({ targets: targets.length, step, status, start: Math.max(0, Math.round(now - ms)), ms });
        trees.push(event.tree);
      }
      report(event);
    },
    steps: (plan) =>
      ended.map((step, i) => ({ ...namesOf(plan, trees[i]!), ...step })).sort((a, b) => a.start - b.start),
  };
}

function namesOf(plan: Plan, key: string): Pick<StepReport, 'tree' | 'platform'> {
  const tree = plan.trees.get(key);
  if (!tree) return { tree: key };
  return { tree: tree.label, ...('platform' in tree.recipe && { platform: tree.recipe.platform }) };
}
