import type { BuildRequest } from '../build/types.ts';
import { REMEDIES, remedyOf } from '../doctor/remedies.ts';
import type { Problem } from '../errors.ts';
import type { Plan } from '../plan/types.ts';
import { visible } from '../report/text.ts';

/** A line for each finding of `doctor` that the problems are, by its code; empty: they are not of the machine. */
export const machineLines = (problems: readonly Problem[]): string[] =>
  [...new Set(problems.flatMap((problem) => remedyOf(problem) ?? []))].map(
    (code) => `doctor: ${code}: ${REMEDIES[code].finding}; \`lambda-packer doctor\` looks at the rest`,
  );

/** Failed without a known cause: the log tells, or the machine. */
const UNEXPLAINED = /^graph\/(?:solve|install|run|lib|packages|dockerfile|docker|base-image)$/;
const LIMIT_MS = 5000;

/** What `doctor` knows of a failed build: its finding, or for a failure without a known cause what is broken on this machine. */
export async function machineFindings(
  problems: readonly Problem[],
  plan: Plan,
  request: BuildRequest,
  signal: AbortSignal,
): Promise<string[]> {
  const known = machineLines(problems);
  if (known.length > 0 || !problems.some(({ code }) => UNEXPLAINED.test(code))) return known;
  const [{ examineLocally }, { needsOf }, { doctorContext }, { loadConfig }] = await Promise.all([
    import('../doctor/doctor.ts'),
    import('../doctor/needs.ts'),
    import('./doctor.ts'),
    import('../config/load.ts'),
  ]);
  const needs = needsOf(plan.config.file, loadConfig(request.config), plan, []);
  const found = await examineLocally(doctorContext(request, needs, {}, signal), LIMIT_MS);
  return found.flatMap(({ code, message, fix }) => [`doctor: ${code}: ${visible(message)}`, `  ${fix}`]);
}
