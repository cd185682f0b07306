import type { Platform } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import { isRuntime } from '../plan/runtimes.ts';
import type { Repository } from './repository.ts';
import { type Found, type Json, notice } from './types.ts';

/** A package as it stands in the configuration: its name is valid and nobody else's, its layers are names and ARNs. */
export interface Settled extends Omit<Found, 'layers'> {
  layers: string[];
}

/** Names made unique, references to layers resolved within their source, and layers fitted to the functions that use them. */
export function settle(found: readonly Found[], notices: Problem[], repository: Repository): Settled[] {
  const names = new Set<string>();
  const settled = found.map((each): Settled => ({ ...each, name: uniqueName(each, names), layers: [] }));
  found.forEach((each, i) => {
    settled[i]!.layers = (each.layers ?? []).flatMap((use) => {
      if ('arn' in use) return [use.arn];
      const folder = each.at.file;
      const candidates = settled.filter((other) => other.kind === 'layer' && other.id === use.id);
      const layer = candidates.find((other) => other.at.file === folder) ?? candidates[0];
      if (layer) return [layer.name];
      notices.push(
        notice(
          each.at,
          `${each.name}: its layer ${use.id} is left out: no layer of that name was found`,
          'Write its ARN under `layers:`.',
        ),
      );
      return [];
    });
  });
  for (const layer of settled) if (layer.kind === 'layer') fit(layer, settled);
  return settled.map((each) => ({ ...each, entry: withoutOwnFiles(each.entry, repository) }));
}

/** Letters, digits, hyphens and underscores, at most 64; two that differ only in case would be one file on some machines. */
function uniqueName({ name, at }: Found, names: Set<string>): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^-+|-+$/g, '');
  const short = (plain(name) || 'function').slice(0, 64);
  const folder = plain(at.file.split('/').slice(-2, -1)[0] ?? '');
  const choices = [short, ...(folder === '' ? [] : [`${folder}-${short}`.slice(0, 64)])];
  for (let i = 2; ; i++) {
    const choice = choices.shift() ?? `${short.slice(0, 59)}-${i}`;
    if (names.has(choice.toLowerCase())) continue;
    names.add(choice.toLowerCase());
    return choice;
  }
}

/** A layer is built for every platform and runtime of the functions that name it; what it says of itself stays. */
function fit(layer: Settled, all: readonly Settled[]): void {
  const users = all.filter((each) => each.kind === 'function' && each.layers.includes(layer.name));
  const platforms = new Set<Platform>(layer.platforms ?? []);
  for (const user of users) for (const platform of user.platforms ?? []) platforms.add(platform);
  if (platforms.size > 0) layer.platforms = [...platforms].sort();
  const stated = [layer.entry.compatible_runtimes ?? []].flat().map(String);
  const wanted = [...new Set(users.flatMap(({ runtime }) => runtime ?? []))].filter(isRuntime);
  const newest = wanted.toSorted().at(-1);
  if (layer.runtime === undefined && newest !== undefined) layer.runtime = newest;
  const others = [...new Set([...stated, ...wanted])].filter((runtime) => runtime !== layer.runtime);
  if (others.length > 0 && layer.runtime !== undefined) layer.entry = { ...layer.entry, compatible_runtimes: others };
}

/** What the repository's own folder holds besides sources; taken along, it would change every package with each edit of it. */
const OWN_FILES = [
  ...[
    '.github',
    '.aws-sam',
    '.serverless',
    '.terraform',
    '.vscode',
    '.idea',
    '.gitignore',
    '.gitlab-ci.yml',
    'cdk.out',
  ],
  ...['package_config.lock', 'samconfig.toml', 'template.yaml', 'template.yml', 'serverless.yml', 'serverless.yaml'],
  ...['manifest.yml', 'tests'],
];

function withoutOwnFiles(entry: Record<string, Json>, repository: Repository): Record<string, Json> {
  if (entry.path !== '.' || entry.type === 'image' || entry.build !== undefined) return entry;
  const there = new Set(repository.names('.'));
  const own = OWN_FILES.filter((name) => there.has(name) || name === '.github');
  return { ...entry, exclude: [...new Set(['package_config.yaml', ...own, ...[entry.exclude ?? []].flat()])] };
}
