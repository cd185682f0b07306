import { failure } from '../errors.ts';
import type { Locked, LockedSet } from '../plan/locked.ts';
import type { Open, Upgrade, Work } from './types.ts';

/** What has to be asked for. What the lock file has stays, unless newer is wanted. */
export function workFor(open: Open, locked: Locked, upgrade: Upgrade): Work {
  const name = upgrade.kind === 'one' ? upgrade.name : undefined;
  const isImage = open.images.some((image) => image === name);
  const images = open.images.filter((image) => upgrade.kind === 'all' || image === name || !locked.images.has(image));
  const holders = [...locked.requirements.values()];
  const isPackage =
    name !== undefined && holders.some((set) => Object.values(set.platforms).some((lines) => hasPackage(lines, name)));
  if (name !== undefined && !isImage && !isPackage)
    throw failure('lock/upgrade', `--upgrade ${name}: the lock file has neither a package nor an image of that name`, {
      hint: 'name a package of an index, an image as the lock file writes it, or nothing: then everything is upgraded',
      exitCode: 2,
    });
  const sets: Work['sets'] = [];
  for (const [input, { packages, trees }] of open.sets)
    for (const [platform, tree] of trees) {
      const has = locked.requirements.get(input)?.platforms[platform];
      const wanted = upgrade.kind === 'all' || !has || (isPackage && hasPackage(has, name));
      if (!wanted) continue;
      const before = has ?? earlier(holders, packages)?.platforms[platform] ?? [];
      const previous = upgrade.kind === 'all' ? [] : before;
      sets.push({ input, platform, tree, packages, previous, upgrade: isPackage ? name : null });
    }
  return { images, sets };
}

/** What was pinned for the same packages before they asked for something else: what still fits stays. */
const earlier = (sets: readonly LockedSet[], packages: readonly string[]): LockedSet | undefined =>
  sets.find((set) => set.packages.some((name) => packages.includes(name)));

const canonical = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase();

const hasPackage = (lines: readonly string[] | undefined, name: string): boolean =>
  lines?.some((line) => canonical(/^[A-Za-z0-9._-]+/.exec(line)?.[0] ?? '') === canonical(name)) ?? false;

/** What the lock file lacks, and what it has too much, in words; [] when it fits. */
export function staleness(open: Open, locked: Locked | undefined): string[] {
  if (!locked) return open.images.length + open.sets.size === 0 ? [] : ['there is no lock file'];
  const missing = [...open.sets].flatMap(([input, { packages, trees }]) =>
    [...trees.keys()].flatMap((platform) =>
      locked.requirements.get(input)?.platforms[platform]
        ? []
        : [`${packages.join(', ')} (${platform}): the requirements changed`],
    ),
  );
  const renamed = [...open.sets].flatMap(([input, { packages }]) => {
    const has = locked.requirements.get(input)?.packages;
    return has && has.join() !== packages.join() ? [`${packages.join(', ')}: stands there for ${has.join(', ')}`] : [];
  });
  return [
    ...open.images.filter((image) => !locked.images.has(image)).map((image) => `${image}: has no digest`),
    ...missing,
    ...renamed,
    ...[...locked.images.keys()]
      .filter((image) => !open.images.includes(image))
      .map((image) => `${image}: is no longer used`),
    ...[...locked.requirements].flatMap(([input, { packages, platforms }]) => {
      const set = open.sets.get(input);
      if (!set) return [`${packages.join(', ')}: pinned requirements that are no longer asked for`];
      return Object.keys(platforms).flatMap((platform) =>
        set.trees.has(platform as never) ? [] : [`${packages.join(', ')} (${platform}): no longer built`],
      );
    }),
  ];
}
