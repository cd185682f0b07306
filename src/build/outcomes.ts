import type { Candidate } from './artifacts.ts';
import { isForWantOfSecrets } from './needed-secrets.ts';
import type { Standing } from './standing.ts';
import type { Outcome } from './types.ts';

/** What became of every target. Without `keepGoing` one failure holds back all that could have been written. */
export function outcomesOf(all: Standing[], candidates: Candidate[], keepGoing: boolean): Outcome[] {
  const made = new Map(candidates.map((candidate) => [candidate.target.id, candidate]));
  const failed = candidates.find((candidate) => !candidate.ok && !isForWantOfSecrets(candidate.problems));
  return all.map((standing): Outcome => {
    const { target } = standing;
    if (standing.state === 'unchanged') return { target, status: 'unchanged', reason: '', artifact: standing.artifact };
    const candidate = made.get(target.id)!;
    if (!candidate.ok && isForWantOfSecrets(candidate.problems))
      return { target, status: 'skipped', reason: candidate.problems.map(({ message }) => message).join('; ') };
    if (!candidate.ok)
      return {
        target,
        status: 'failed',
        reason: candidate.problems[0]?.message.split('\n')[0] ?? 'failed',
        problems: candidate.problems,
      };
    if (failed && !keepGoing)
      return { target, status: 'skipped', reason: `${failed.target.id} failed; --keep-going writes the others` };
    return { target, status: 'built', reason: standing.reason, artifact: candidate.artifact };
  });
}
