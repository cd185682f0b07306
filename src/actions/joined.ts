import type { Config } from '../config/types.ts';
import { failure, type Problem } from '../errors.ts';
import { LIMITS } from '../inspect/limits.ts';
import { artifactId } from '../outputs/manifest.ts';
import type { BuildManifest } from '../outputs/types.ts';
import type { Plan, Target } from '../plan/types.ts';
import { count } from '../report/text.ts';
import { targetId } from '../target-id.ts';

/** Targets of a plan of which the jobs' manifests have no ZIP, or another. */
export function absentFrom({ artifacts }: BuildManifest, plan: Plan | undefined): Target[] {
  const built = new Map(artifacts.map((entry) => [artifactId(entry), entry.manifestHash]));
  return (plan?.targets ?? []).filter(({ id, manifestHash }) => built.get(id) !== manifestHash);
}

/** Ids of the targets of a configuration of which the jobs' manifests have nothing. */
export function absentFromConfig({ artifacts }: BuildManifest, { packages }: Config): string[] {
  const built = new Set(artifacts.map(artifactId));
  const ids = packages.flatMap(({ name, platforms }) => platforms.map((platform) => targetId(name, platform)));
  return ids.filter((id) => !built.has(id));
}

const MOST_NAMED = 10;

/** Names, of which a message takes the first. */
export const listed = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');

/** That targets were built by no job, as one problem. */
export function notBuilt(absent: readonly Target[]): Problem[] {
  if (absent.length === 0) return [];
  const verb = absent.length === 1 ? 'was' : 'were';
  return [
    ...failure(
      'report/missing',
      `${count(absent.length, 'target')} of the plan ${verb} built by no job: ${listed(absent.map(({ id }) => id))}`,
      { hint: 'The logs of the jobs that build say why.' },
    ).problems,
  ];
}

/** A function and its attached layers may have been built by different jobs, none of which saw all of them. */
export function tooLarge(config: Config, { artifacts }: BuildManifest): Problem[] {
  if (config.layersMode !== 'attach') return [];
  const sizes = new Map(artifacts.map((entry) => [artifactId(entry), entry.unzippedSize]));
  const places = new Map(config.packages.map((pkg) => [pkg.name, pkg.at['']]));
  return artifacts.flatMap((entry): Problem[] => {
    const layers = entry.layers.map((name) => sizes.get(targetId(name, entry.platform)) ?? 0);
    const total = layers.reduce((sum, size) => sum + size, entry.unzippedSize);
    if (total <= LIMITS.unzipped) return [];
    const at = places.get(entry.name);
    const message = `${artifactId(entry)}: unzipped with its layers it has ${count(total, 'byte')}, Lambda takes ${count(LIMITS.unzipped, 'byte')}`;
    return [{ severity: 'error', code: 'limits/unzipped', message, ...(at && { at }) }];
  });
}
