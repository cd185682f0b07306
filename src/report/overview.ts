import type { SizeBudget } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import type { Change } from './changes.ts';

/** What the summary of a step and the comment on a pull request tell. Sizes in bytes. */
export interface Overview {
  /** Config file as the user names it. */
  config: string;
  changes: readonly Change[];
  /** What the changes are against; undefined: there was nothing to compare with. */
  base?: { branch: string; sha?: string };
  /** Targets that could not be built. A problem's message may have more lines, the last that were logged. */
  failed: readonly { id: string; problems: readonly Problem[] }[];
  /** Targets that were not tried, or not written. */
  skipped: readonly { id: string; reason: string }[];
  /** By target id: what changed in it. */
  reasons: Readonly<Record<string, string>>;
  /** `max_size` by target id. */
  budgets: Readonly<Record<string, SizeBudget>>;
  /** That belong to no single target. */
  problems: readonly Problem[];
  phases: readonly { name: string; ms: number }[];
  /** By file name in dist: where the ZIP or SBOM is downloaded. */
  links: Readonly<Record<string, string>>;
  /** Address of report.html. */
  report?: string;
  /** The run that this is of. */
  run?: { url: string; sha: string };
}
