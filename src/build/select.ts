import { closest } from 'fastest-levenshtein';
import picomatch from 'picomatch';
import type { Config, Package, Platform } from '../config/types.ts';
import { PackerError, type Problem } from '../errors.ts';

/**
 * Which targets of the config were asked for, by name, glob and platform.
 * @throws PackerError (2) for a name that matches nothing, or when nothing is left
 */
export function selection(
  config: Config,
  asked: { only?: string[] | undefined; platforms?: Platform[] | undefined },
): (pkg: Package, platform: Platform) => boolean {
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

function noSuchPackage(pattern: string, names: string[]): Problem {
  const near = names.length > 0 ? closest(pattern, names) : undefined;
  return {
    severity: 'error',
    code: 'select/unknown',
    message: `--only: no package is named '${pattern}'${near === undefined ? '' : `; did you mean '${near}'?`}`,
  };
}
