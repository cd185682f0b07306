import { RULES_VERSION } from './archive/normalise.ts';
import { unpackTar } from './archive/unpack.ts';
import { loadConfig } from './config/load.ts';
import { PLATFORMS } from './config/types.ts';
import { localImageId } from './graph/docker.ts';
import { changesBetween } from './lock/changes.ts';
import { digestsOf } from './lock/digests.ts';
import { lockFileOf, readLock } from './lock/file.ts';
import { openIn } from './lock/open.ts';
import { resolveRequirements } from './lock/requirements.ts';
import type { Open, Upgrade } from './lock/types.ts';
import { staleness, workFor } from './lock/work.ts';
import { writeOutput } from './outputs/files.ts';
import { lockText } from './plan/lock-text.ts';
import type { Locked, LockedSet } from './plan/locked.ts';
import { makePlan } from './plan/plan.ts';
import type { Report } from './ports.ts';

/** What is asked for. Paths are absolute. */
export interface LockRequest {
  config: string;
  /** Never part of a local package. */
  dist: string;
  store: string;
  builder?: string | undefined;
  baseRegistry?: string | undefined;
  caBundle?: string | undefined;
  upgrade: Upgrade;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

export interface LockResult {
  /** Absolute path of the lock file; null: nothing is open, and there is none. */
  file: string | null;
  written: boolean;
  /** What changed, one a line: `certifi 2026.1 → 2026.4`. */
  changes: string[];
  images: number;
  sets: number;
}

const NOTHING: Locked = { images: new Map(), requirements: new Map() };

/** What the configuration leaves open now, for all its packages and platforms. Needs neither network nor Docker. */
function openNow({ config: path, baseRegistry, dist, store, env }: LockRequest): Open {
  const plan = makePlan(loadConfig(path), {
    baseRegistry,
    outputFolder: dist,
    storeFolder: store,
    rules: RULES_VERSION,
    env,
    localImage: (reference) => localImageId(reference, env),
    selected: () => true,
  });
  return openIn(plan);
}

/** Why the lock file does not fit the configuration, in words; [] when it does. Needs no network. */
export const checkLock = (request: LockRequest): string[] => staleness(openNow(request), readLock(request.config));

/**
 * Pins what the configuration leaves open: digests of images, and requirements with hashes for every platform. What the lock file has stays
 * unless `upgrade` says otherwise. The file is written whole or not at all.
 * @throws PackerError when something cannot be pinned; the signal's reason when interrupted
 */
export async function lock(request: LockRequest, report: Report, signal: AbortSignal): Promise<LockResult> {
  const open = openNow(request);
  const before = readLock(request.config);
  const work = workFor(open, before ?? NOTHING, request.upgrade);
  const { builder, caBundle, env, home } = request;
  const docker = {
    ...{ env: { ...env }, home, report, signal, untar: unpackTar },
    ...(builder !== undefined && { builder }),
    ...(caBundle !== undefined && { caBundle }),
  };
  const digests = await digestsOf(work.images, docker);
  const resolved = await resolveRequirements(work.sets, docker);
  const images = open.images.map((name) => [name, digests.get(name) ?? before!.images.get(name)!] as const);
  const requirements = [...open.sets].map(([input, { packages, runtime, trees }]) => {
    const platforms: LockedSet['platforms'] = {};
    for (const platform of PLATFORMS) {
      if (!trees.has(platform)) continue;
      const asked = work.sets.find((set) => set.input === input && set.platform === platform);
      platforms[platform] = asked ? resolved.get(asked)! : before!.requirements.get(input)!.platforms[platform]!;
    }
    return [input, { packages, runtime, platforms }] as const;
  });
  const after: Locked = { images: new Map(images), requirements: new Map(requirements) };
  const isEmpty = images.length + requirements.length === 0;
  const file = lockFileOf(request.config);
  signal.throwIfAborted();
  const written = isEmpty && !before ? false : writeOutput(file, lockText(after));
  return {
    file: isEmpty && !before ? null : file,
    written,
    changes: changesBetween(before ?? NOTHING, after),
    images: images.length,
    sets: requirements.length,
  };
}
