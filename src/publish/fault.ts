import { PackerError, type Problem } from '../errors.ts';

/**
 * What a failed request means for whoever sent it:
 * throttled: not done, to be sent again later; unsent: it never left; lost: it may have been done; missing: what it names is not there;
 * conflict: something else happened to what it names; denied: a permission lacks; credentials: nobody knows who asks;
 * refused: it is wrong and stays wrong; interrupted: not sent, since we were told to stop.
 */
export type FaultKind =
  | 'throttled'
  | 'unsent'
  | 'lost'
  | 'missing'
  | 'conflict'
  | 'denied'
  | 'credentials'
  | 'refused'
  | 'interrupted';

/** A request that failed, with what a person needs to know. */
export class CloudFault extends Error {
  readonly kind: FaultKind;
  readonly problem: Problem;
  constructor(kind: FaultKind, problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'CloudFault';
    this.kind = kind;
    this.problem = problem;
  }
}

export const isFault = (thrown: unknown, ...kinds: FaultKind[]): thrown is CloudFault =>
  thrown instanceof CloudFault && (kinds.length === 0 || kinds.includes(thrown.kind));

/** A failed request as the value it stands for, for the kinds that are an answer. */
export async function unless<T, U>(kind: FaultKind, work: Promise<T>, instead: U): Promise<T | U> {
  try {
    return await work;
  } catch (thrown) {
    if (isFault(thrown, kind)) return instead;
    throw thrown;
  }
}

/** What a failure says, if it is one that a person can mend. @throws whatever else was thrown */
export function problemsOf(thrown: unknown): readonly Problem[] {
  if (thrown instanceof CloudFault) return [thrown.problem];
  if (thrown instanceof PackerError) return thrown.problems;
  throw thrown;
}
