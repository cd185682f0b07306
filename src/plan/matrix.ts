import { PLATFORMS, type Platform } from '../config/types.ts';
import type { Target } from './types.ts';

/** A GitHub Actions matrix: a job per platform and shard. */
export interface Matrix {
  include: MatrixRow[];
}

export interface MatrixRow {
  platform: Platform;
  arch: 'amd64' | 'arm64';
  /** `i/n`, counted from 1. */
  shard: string;
  /** Targets of this row, and those of them that are to be built. */
  targets: number;
  changed: number;
}

/** GitHub starts at most 256 jobs from one matrix (docs.github.com, "Usage limits"). */
const MOST_JOBS = 256;

/** Rows for the platforms that have targets; more shards than a platform has targets, or than GitHub starts, are not made. */
export function matrixOf(targets: Target[], isChanged: (target: Target) => boolean, shards: number): Matrix {
  const platforms = PLATFORMS.filter((platform) => targets.some((target) => target.platform === platform));
  const most = Math.max(1, Math.floor(MOST_JOBS / Math.max(1, platforms.length)));
  const include = platforms.flatMap((platform) => {
    const own = targets.filter((target) => target.platform === platform);
    const count = Math.min(Math.max(1, shards), own.length, most);
    return Array.from({ length: count }, (_, index) => {
      const part = shardOf(own, index + 1, count);
      return {
        platform,
        arch: archOf(platform),
        shard: `${index + 1}/${count}`,
        targets: part.length,
        changed: part.filter(isChanged).length,
      };
    });
  });
  return { include };
}

/** The targets of shard `index` of `count` (from 1): every count-th by the plan's order, so that neighbours spread. */
export function shardOf<T>(targets: readonly T[], index: number, count: number): T[] {
  return targets.filter((_, position) => position % count === index - 1);
}

export function archOf(platform: Platform): 'amd64' | 'arm64' {
  return platform === 'linux/arm64' ? 'arm64' : 'amd64';
}
