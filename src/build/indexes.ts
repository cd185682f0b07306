import type { Config } from '../config/types.ts';
import { PackerError } from '../errors.ts';
import { imageReference } from '../image/reference.ts';
import { remoteOf } from '../image/remote.ts';
import { pushIndex } from '../image/ship.ts';
import type { Report } from '../ports.ts';
import type { Candidate } from './artifacts.ts';
import { surroundings } from './image-standings.ts';
import type { ImageWork } from './images.ts';
import type { Outcome } from './types.ts';

/**
 * Pushes the index of every function whose images are all in the registry now; one that is there already is left alone.
 * @returns the images whose index cannot be pushed, as failures. @throws the signal's reason when interrupted
 */
export async function shipIndexes(
  config: Config,
  outcomes: readonly Outcome[],
  { request, context, report }: Pick<ImageWork, 'request' | 'context'> & { report: Report },
): Promise<Candidate[]> {
  const failed: Candidate[] = [];
  if (!request.push) return failed;
  for (const pkg of config.packages) {
    const own = outcomes.filter(({ target }) => target.name === pkg.name && target.index !== undefined);
    const images = own.flatMap((outcome) =>
      'artifact' in outcome && outcome.artifact.type === 'image' ? [outcome.artifact] : [],
    );
    const [first] = own;
    if (!first || images.length === 0) continue;
    if (images.length < pkg.platforms.length) {
      const message = `${pkg.name}: image_index is left as it is, since not all of ${pkg.platforms.join(', ')} are part of this build`;
      if (own.some(({ status }) => status === 'built')) report({ kind: 'note', message });
      continue;
    }
    try {
      const named = imageReference(first.target.index!, first.target, surroundings(request));
      if ('problem' in named) throw new PackerError([{ severity: 'error', ...named.problem }], 2);
      const pushed = await pushIndex(await remoteOf(named.reference, context), images);
      if (pushed) report({ kind: 'note', message: `${pkg.name}: pushed ${named.reference}` });
    } catch (thrown) {
      context.signal.throwIfAborted();
      if (!(thrown instanceof PackerError)) throw thrown;
      for (const { target } of own) {
        const problems = thrown.problems.map((problem) => ({
          ...problem,
          message: `${target.id}: ${problem.message}`,
        }));
        failed.push({ target, ok: false, problems });
      }
    }
  }
  return failed;
}
