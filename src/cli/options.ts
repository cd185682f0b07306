import { availableParallelism, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { REGION } from '../config/forms.ts';
import { PLATFORMS, type Platform } from '../config/types.ts';

/** Options by their long name; each can also be set as LAMBDA_PACKER_<NAME>, below the command line. */
const OPTIONS = {
  config: () => new Option('-c, --config <file>', 'the configuration').default('package_config.yaml'),
  dist: () => new Option('-d, --dist <dir>', 'folder of the results').default('dist'),
  only: () => new Option('--only <names>', 'packages to build, by name or glob, separated by commas').argParser(words),
  platform: () =>
    new Option('--platform <platforms>', 'linux/amd64, linux/arm64 or both, separated by commas').argParser(platforms),
  concurrency: () =>
    new Option('-j, --concurrency <n>', 'workers that pack, and platforms solved at the same time')
      .argParser(count)
      .default(availableParallelism(), 'the cores'),
  cache: () =>
    new Option(
      '--cache <opts>',
      "BuildKit cache, in BuildKit's words: type=local,dest=DIR or type=registry,ref=REF, both read and written",
    ),
  push: () => new Option('--push', 'push images to their registries').default(false),
  load: () => new Option('--load', 'give images to the local Docker').default(false),
  registry: () => new Option('--registry <host>', 'what {registry} in image_tag stands for'),
  keepGoing: () =>
    new Option('--keep-going', 'write the artifacts that could be built although others failed').default(false),
  force: () => new Option('--force', 'build everything anew, whatever is cached').default(false),
  builder: () => new Option('--builder <name>', 'buildx builder to use'),
  baseRegistry: () => new Option('--base-registry <prefix>', 'where base images come from'),
  caBundle: () => new Option('--ca-bundle <file>', 'PEM file that installers trust (a company proxy)'),
  store: () =>
    new Option('--store <dir>', 'folder of finished packs').default(defaultStore(), "the user's cache folder"),
  plan: () => new Option('--plan <file>', 'a plan.json to build, instead of planning anew'),
  verify: () =>
    new Option('--verify <mode>', 'how functions are checked, whatever the config says').choices([
      'static',
      'import',
      'off',
    ]),
  region: () =>
    new Option(
      '--region <regions>',
      'regions to publish in, instead of those of the configuration; separated by commas, or repeated',
    ).argParser(regions),
  profile: () => new Option('--profile <name>', 'profile of the AWS configuration'),
  dryRun: () => new Option('--dry-run', 'read everything, decide, and change nothing').default(false),
  adopt: () => new Option('--adopt', 'take an older version that has the same manifest hash').default(false),
  progress: () =>
    new Option('--progress <mode>', 'what is shown while building')
      .choices(['auto', 'plain', 'json', 'quiet'])
      .default('auto'),
  json: () => new Option('--json', 'the result as JSON on stdout').default(false),
  color: () => new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'),
} as const;

export type OptionName = keyof typeof OPTIONS;

/** A fresh option, with the environment variable that also sets it: LAMBDA_PACKER_BASE_REGISTRY for --base-registry. */
export function option(name: OptionName): Option {
  const group = GROUPS.find(({ names }) => names.includes(name));
  const made = withVariable(OPTIONS[name]());
  return group ? made.helpGroup(group.heading) : made;
}

/** Where options stand in `--help`, so that one is found by what it is for. */
const GROUPS: { heading: string; names: OptionName[] }[] = [
  { heading: 'What, and from where:', names: ['config', 'dist', 'only', 'platform', 'plan'] },
  { heading: 'How it is built:', names: ['force', 'keepGoing', 'verify', 'concurrency'] },
  { heading: 'Docker and caches:', names: ['builder', 'cache', 'baseRegistry', 'caBundle', 'store'] },
  { heading: 'Images:', names: ['push', 'load', 'registry'] },
  { heading: 'Publishing:', names: ['region', 'profile', 'dryRun', 'adopt'] },
  { heading: 'What is shown:', names: ['progress', 'json', 'color'] },
];

export const withVariable = (made: Option): Option =>
  made.env(`LAMBDA_PACKER_${made.name().replaceAll('-', '_').toUpperCase()}`);

function words(text: string): string[] {
  const list = text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  if (list.length === 0) throw new InvalidArgumentError('It names nothing.');
  return list;
}

export function regions(text: string, before: string[] | undefined): string[] {
  const named = words(text);
  const wrong = named.find((word) => !new RegExp(REGION.pattern).test(word));
  if (wrong !== undefined) throw new InvalidArgumentError(`'${wrong}' is not the name of a region, such as eu-west-1.`);
  return [...new Set([...(before ?? []), ...named])];
}

const SPELLINGS: Record<string, Platform> = {
  amd64: 'linux/amd64',
  x86_64: 'linux/amd64',
  arm64: 'linux/arm64',
  aarch64: 'linux/arm64',
};

function platforms(text: string): Platform[] {
  const chosen = words(text).flatMap((word) => (word === 'all' ? [...PLATFORMS] : [SPELLINGS[word] ?? word]));
  const wrong = chosen.find((word) => !PLATFORMS.includes(word as Platform));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`'${wrong}' is not a platform: ${PLATFORMS.join(', ')} or all.`);
  return PLATFORMS.filter((platform) => chosen.includes(platform));
}

export function onePlatform(text: string): Platform {
  const [platform, ...others] = platforms(text);
  if (platform === undefined || others.length > 0) throw new InvalidArgumentError('It must be one platform.');
  return platform;
}

export function count(text: string): number {
  return bounded(text, 1, 256);
}

/** Lambda's bounds: 15 minutes, 128 to 10,240 MB. */
export const seconds = (text: string): number => bounded(text, 1, 900);
export const mebibytes = (text: string): number => bounded(text, 128, 10_240);

/** A whole number between bounds. */
export function bounded(text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  return value;
}

/** `NAME=value`, added to those before it. */
export function variable(text: string, before: Record<string, string>): Record<string, string> {
  const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It must be NAME=value.');
  return { ...before, [name]: value };
}

function defaultStore(): string {
  const caches =
    process.env.XDG_CACHE_HOME ??
    (process.platform === 'darwin' ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache'));
  return resolve(caches, 'lambda-packer');
}
