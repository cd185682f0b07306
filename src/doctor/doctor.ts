import { aws } from './aws.ts';
import { clock } from './clock.ts';
import { disk } from './disk.ts';
import { bases, builder, buildx, engine } from './engine.ts';
import { findingsOf } from './findings.ts';
import { registries } from './registries.ts';
import type { Check, DoctorContext, Finding } from './types.ts';

const CHECKS: readonly Check[] = [engine, buildx, builder, bases, registries, aws, disk, clock];

/** What a failing build looks at by itself: what is answered at once and by this machine. */
const LOCAL: readonly Check[] = [engine, buildx, builder, disk];

/** Looks at everything at the same time; each check has a limit of its own. In the order of the checks. @throws the signal's reason */
export const examine = (context: DoctorContext): Promise<Finding[]> => all(CHECKS, context);

/** What is broken on this machine itself, within some seconds. */
export async function examineLocally(context: DoctorContext, limitMs: number): Promise<Finding[]> {
  const findings = await all(
    LOCAL.map((check) => ({ ...check, limitMs })),
    context,
  );
  return findings.filter(({ status, code }) => status === 'error' && code !== 'no-answer');
}

async function all(checks: readonly Check[], context: DoctorContext): Promise<Finding[]> {
  return (await Promise.all(checks.map((check) => limited(check, context)))).flat();
}

async function limited({ name, limitMs, run }: Check, context: DoctorContext): Promise<Finding[]> {
  const limit = AbortSignal.timeout(limitMs);
  const signal = AbortSignal.any([context.signal, limit]);
  const { warning, thrown } = findingsOf(name);
  const late = new Promise<Finding[]>((resolve) => {
    limit.addEventListener('abort', () =>
      resolve([warning('no-answer', `no answer within ${limitMs / 1000} seconds`)]),
    );
  });
  try {
    return await Promise.race([run({ ...context, signal }), late]);
  } catch (error) {
    context.signal.throwIfAborted();
    return limit.aborted ? late : [thrown('warning', error, 'no-answer')];
  }
}
