import { closest } from 'fastest-levenshtein';
import picomatch from 'picomatch';
import { type Config, type Package, PLATFORMS, type Platform } from '../config/types.ts';
import { PackerError, type Problem } from '../errors.ts';
import { shardOf } from '../plan/matrix.ts';
import { targetId } from '../target-id.ts';
import type { BuildRequest } from './types.ts';

export type Selected = (pkg: Package, platform: Platform) => boolean;

/**
 * Which targets of the config were asked for, by name, glob and platform.
 * @throws PackerError (2) for a name that matches nothing, or when nothing is left
 */
export function selection(
  config: Config,
  asked: { only?: string[] | undefined; platforms?: Platform[] | undefined },
): Selected {
  const names = config.packages.map((pkg) => pkg.name);
  const matchers = (asked.only ?? []).map((pattern) => ({ pattern, matches: picomatch(pattern) }));
  const problems = matchers
    .filter(({ matches }) => !names.some((name) => matches(name)))
    .map(({ pattern }) => noSuchPackage(pattern, names));
  const isSelected = (pkg: Package, platform: Platform) =>
    (matchers.length === 0 || matchers.some(({ matches }) => matches(pkg.name))) &&
    (asked.platforms?.includes(platform) ?? true);
  if (
    problems.length === 0 &&
    !config.packages.some((pkg) => pkg.platforms.some((platform) => isSelected(pkg, platform)))
  ) {
    problems.push({
      severity: 'error',
      code: 'select/nothing',
      message: `no package${asked.only ? ` of ${asked.only.join(', ')}` : ''} is built for ${(asked.platforms ?? []).join(', ')}`,
      hint: `add the platform under 'platforms' or 'platforms_default'`,
    });
  }
  if (problems.length > 0) throw new PackerError(problems, 2);
  return isSelected;
}

/** Of the selected targets, those of one shard. It may have none. */
export function inShard(config: Config, isSelected: Selected, shard: BuildRequest['shard']): Selected {
  if (!shard) return isSelected;
  const all = config.packages.flatMap((pkg) =>
    pkg.platforms
      .filter((platform) => isSelected(pkg, platform))
      .map((platform) => ({ id: targetId(pkg.name, platform), platform })),
  );
  const ids = new Set(ofShard(all, shard).map(({ id }) => id));
  return (pkg, platform) => ids.has(targetId(pkg.name, platform));
}

/** Those that the matrix row of a shard counts: each platform is split by itself. Sorted as a plan is. */
export function ofShard<T extends { platform: Platform }>(
  targets: readonly T[],
  { index, of }: NonNullable<BuildRequest['shard']>,
): T[] {
  const own = new Set(
    PLATFORMS.flatMap((platform) =>
      shardOf(
        targets.filter((target) => target.platform === platform),
        index,
        of,
      ),
    ),
  );
  return targets.filter((target) => own.has(target));
}

function noSuchPackage(pattern: string, names: string[]): Problem {
  const near = names.length > 0 ? closest(pattern, names) : undefined;
  return {
    severity: 'error',
    code: 'select/unknown',
    message: `--only: no package is named '${pattern}'${near === undefined ? '' : `; did you mean '${near}'?`}`,
  };
}
