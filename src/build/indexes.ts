import { compareBytes } from '../byte-order.ts';
import type { Config } from '../config/types.ts';
import { PackerError } from '../errors.ts';
import { LABELS } from '../image/assemble.ts';
import { imageReference } from '../image/reference.ts';
import { askRemote, remoteOf } from '../image/remote.ts';
import { type Indexed, pushIndex } from '../image/ship.ts';
import type { Target } from '../plan/types.ts';
import type { Report } from '../ports.ts';
import type { Candidate } from './artifacts.ts';
import { referenceOf, surroundings } from './image-standings.ts';
import type { ImageWork } from './images.ts';
import type { Outcome } from './types.ts';

/**
 * Pushes the index of every function whose images are all in the registry now, those of other jobs too; one that is there already is left
 * alone. So of several jobs the last one does it. `planned` gives all targets of a package, whatever this build is about.
 * @returns the images whose index cannot be pushed, as failures. @throws the signal's reason when interrupted
 */
export async function shipIndexes(
  config: Config,
  outcomes: readonly Outcome[],
  work: Pick<ImageWork, 'request' | 'context'> & { report: Report; planned: (name: string) => Target[] },
): Promise<Candidate[]> {
  const { request, context, report, planned } = work;
  const failed: Candidate[] = [];
  if (!request.push) return failed;
  for (const pkg of config.packages) {
    const own = outcomes.filter(({ target }) => target.name === pkg.name && target.index !== undefined);
    const images = own.flatMap((outcome) =>
      'artifact' in outcome && outcome.artifact.type === 'image' ? [outcome.artifact] : [],
    );
    const [first] = own;
    if (!first || images.length === 0) continue;
    if (images.length < own.length) continue;
    try {
      const there = new Set(images.map(({ platform }) => platform));
      const others =
        there.size < pkg.platforms.length
          ? await pushedElsewhere(
              planned(pkg.name).filter(({ platform }) => !there.has(platform)),
              work,
            )
          : [];
      const all = [...images, ...others].sort((a, b) => compareBytes(a.platform, b.platform));
      if (all.length < pkg.platforms.length) {
        const lacking = pkg.platforms.filter((platform) => !all.some((image) => image.platform === platform));
        const message = `${pkg.name}: image_index waits for ${lacking.join(', ')}, which the registry does not have as it is to be`;
        if (own.some(({ status }) => status === 'built')) report({ kind: 'note', message });
        continue;
      }
      const named = imageReference(first.target.index!, first.target, surroundings(request));
      if ('problem' in named) throw new PackerError([{ severity: 'error', ...named.problem }], 2);
      const pushed = await pushIndex(await remoteOf(named.reference, context), all);
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

/** Images of targets that are not part of this build, as far as the registry has them under their tags as the plan wants them. */
async function pushedElsewhere(
  targets: readonly Target[],
  { request, context }: Pick<ImageWork, 'request' | 'context'>,
): Promise<Indexed[]> {
  const found: Indexed[] = [];
  for (const target of targets) {
    const { platform, manifestHash } = target;
    const reference = referenceOf(target, request);
    const known = reference === undefined ? undefined : await askRemote(await remoteOf(reference, context));
    if (known?.labels[LABELS.manifestHash] === manifestHash) found.push({ digest: known.digest, platform });
  }
  return found;
}
