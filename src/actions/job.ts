import type { Config, Platform } from '../config/types.ts';
import { PLATFORMS } from '../config/types.ts';
import type { BuildManifest } from '../outputs/types.ts';
import type { Target } from '../plan/types.ts';
import { targetId } from '../target-id.ts';
import { legOf } from './artifact-names.ts';
import type { Inputs } from './inputs.ts';

/** Which part of the config a job is about, and how that is called in names and keys. */
export interface Part {
  leg: string;
  /** Nothing of the config is left out. */
  isWhole: boolean;
  /** Legs that may have saved what this part is compared with: lists that count together, the best first. */
  bases: string[][];
}

export function partOf(inputs: Pick<Inputs, 'platform' | 'only' | 'shard'>, config: Config): Part {
  const all = platformsOf(config);
  const own = inputs.platform === 'all' ? all : all.filter((platform) => inputs.platform.includes(platform));
  const shard = inputs.shard && inputs.shard.of > 1 ? inputs.shard : undefined;
  const [leg, whole] = [legOf(own, shard), legOf(all)];
  const isWhole = leg === whole && inputs.only === undefined;
  if (leg === whole)
    return { leg, isWhole, bases: [[whole], ...(all.length > 1 ? [all.map((each) => legOf([each]))] : [])] };
  // Targets move from shard to shard when others come and go, so that only the whole tells what is new.
  return { leg, isWhole, bases: shard ? [[whole], [leg]] : [[leg], [whole]] };
}

const platformsOf = ({ packages }: Config): Platform[] =>
  PLATFORMS.filter((platform) => packages.some(({ platforms }) => platforms.includes(platform)));

/**
 * What of the base a build can be compared with: a target that this job was not asked for, or that it could not build, was not removed.
 * @param planned targets that the job was asked for
 */
export function comparable(
  base: BuildManifest | undefined,
  built: BuildManifest,
  planned: readonly Pick<Target, 'id'>[],
  { isWhole }: Pick<Part, 'isWhole'>,
): BuildManifest | undefined {
  if (!base) return undefined;
  const there = new Set(built.artifacts.map(({ name, platform }) => targetId(name, platform)));
  const asked = new Set(planned.map(({ id }) => id));
  const artifacts = base.artifacts.filter(({ name, platform }) => {
    const id = targetId(name, platform);
    return there.has(id) || (isWhole && !asked.has(id));
  });
  return { schema: 1, artifacts };
}
