import type { Package } from '../config/types.ts';
import { failure, type PackerError, type Position, type Problem } from '../errors.ts';
import { shownPath } from './shown-path.ts';

export const labelOf = (pkg: Package): string => `${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}`;

export const positionIn = (pkg: Package, key: string): Position => pkg.at[key] ?? pkg.at['']!;

/** What a package says about its installer does not fit together. */
export function misfit(pkg: Package, message: string, hint?: string, key = 'installer'): PackerError {
  const more = { at: positionIn(pkg, key), exitCode: 2 as const, ...(hint !== undefined && { hint }) };
  return failure('plan/installer', `${labelOf(pkg)}: ${message}`, more);
}

/** Extras and groups belong to projects; `what` is a file's absolute path, or words. */
export function meaningless(
  pkg: Package,
  what: string,
  keys: readonly ('extras' | 'groups')[] = ['extras', 'groups'],
): Problem[] {
  if (keys.every((key) => pkg.dependencies[key].length === 0)) return [];
  const shown = what.startsWith('/') ? shownPath(what) : what;
  const problem: Problem = {
    severity: 'warning',
    code: 'requirements/meaningless',
    message: `${labelOf(pkg)}: ${keys.map((key) => `dependencies.${key}`).join(' and ')} ${keys.length > 1 ? 'have' : 'has'} no meaning for ${shown}`,
    at: positionIn(pkg, 'dependencies'),
  };
  return [problem];
}
