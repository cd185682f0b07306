import { PLATFORMS } from '../config/types.ts';
import type { Locked } from '../plan/locked.ts';

/** What differs between two lock files, for people: `certifi 2026.1.4 → 2026.4.2`, sorted; each change once, however many packages share it. */
export function changesBetween(before: Locked, after: Locked): string[] {
  const images = changed(before.images, after.images, (digest) => digest.slice(0, 19));
  const packages = PLATFORMS.flatMap((platform) => changed(versionsOf(before, platform), versionsOf(after, platform)));
  return [...new Set([...images, ...packages])].sort();
}

function changed(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  short = (text: string) => text,
): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    if (now === undefined) return [`${name} ${short(old!)} removed`];
    return [old === undefined ? `${name} ${short(now)} added` : `${name} ${short(old)} → ${short(now)}`];
  });
}

/** Versions by name; of one that several sets pin differently, all of them. */
function versionsOf({ requirements }: Locked, platform: (typeof PLATFORMS)[number]): Map<string, string> {
  const versions = new Map<string, Set<string>>();
  for (const { platforms } of requirements.values())
    for (const line of platforms[platform] ?? []) {
      const [, name, version] = /^([A-Za-z0-9._-]+)(?:==| @ )(\S+)/.exec(line) ?? [];
      if (name !== undefined && version !== undefined)
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
  return new Map([...versions].map(([name, all]) => [name, [...all].sort().join(', ')]));
}
