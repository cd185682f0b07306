import { messageOf, PackerError } from '../errors.ts';
import { ENGINE_HINTS, hintFor } from '../graph/hints.ts';
import { fixOf, type RemedyCode, remedyOf } from './remedies.ts';
import type { Finding } from './types.ts';

/** Findings of one check. */
export function findingsOf(check: string) {
  const broken =
    (status: 'warning' | 'error') =>
    (code: RemedyCode, message: string): Finding => ({ check, status, code, message, fix: fixOf(code) });
  return {
    ok: (message: string): Finding => ({ check, status: 'ok', message }),
    skipped: (message: string): Finding => ({ check, status: 'skipped', message }),
    warning: broken('warning'),
    error: broken('error'),
    /** What a tool said, by its cause where that is known. */
    said(status: 'warning' | 'error', what: string, said: string, otherwise: RemedyCode): Finding {
      const known = hintFor(ENGINE_HINTS, said)?.code;
      const code = (known === undefined ? undefined : remedyOf({ code: `graph/${known}` })) ?? otherwise;
      return broken(status)(code, said === '' ? what : `${what}: ${said}`);
    },
    /** What was thrown; a fix that it brings along knows more than the table. */
    thrown(status: 'warning' | 'error', thrown: unknown, otherwise: RemedyCode): Finding {
      const problem = thrown instanceof PackerError ? thrown.problems[0] : undefined;
      const code = (problem && remedyOf(problem)) ?? otherwise;
      const made = broken(status)(code, problem?.message ?? messageOf(thrown));
      return problem?.hint === undefined ? made : { ...made, fix: problem.hint };
    },
  };
}
