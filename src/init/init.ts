import { posix } from 'node:path';
import { diskHost } from '../config/load.ts';
import { parseConfig } from '../config/parse.ts';
import { PackerError, type Problem } from '../errors.ts';
import { readAssets } from './cdk.ts';
import { readCode } from './code.ts';
import { readDockerfile } from './dockerfiles.ts';
import { readJuniper } from './juniper.ts';
import type { Repository } from './repository.ts';
import { readTemplate } from './sam.ts';
import { readServerless } from './serverless.ts';
import { type Settled, settle } from './settle.ts';
import { readTerraform } from './terraform.ts';
import { type Found, notice, type Reader, type Reading } from './types.ts';
import { writeConfig } from './write-config.ts';

export const CONFIG = 'package_config.yaml';

/** What `init` would write, and what it could not carry over, sorted by file and line. */
export interface Proposal {
  config: string;
  functions: number;
  layers: number;
  /** Files that told of them. */
  sources: string[];
  notices: Problem[];
}

/** Which files another tool describes functions in, and who reads them. */
const SOURCES: { is(file: string, text: () => string): boolean; read: Reader }[] = [
  { is: (file) => /(^|\/)serverless\.(ya?ml|json)$/.test(file), read: readServerless },
  {
    is: (file, text) =>
      /\.(ya?ml|json|template)$/.test(file) && /AWS::(Serverless|Lambda)::(Function|LayerVersion)/.test(text()),
    read: readTemplate,
  },
  {
    is: (file, text) =>
      /(^|\/)manifest\.ya?ml$/.test(file) && /^functions:/m.test(text()) && /^\s+(include|requirements):/m.test(text()),
    read: readJuniper,
  },
  { is: (file, text) => file.endsWith('.tf') && /terraform-aws-modules\/.*lambda/.test(text()), read: readTerraform },
  { is: (file) => file.endsWith('.assets.json'), read: readAssets },
];

/** A configuration for a repository: what other tools' files say, else what the code and Dockerfiles show. Throws nothing for what they hold. */
export async function propose(repository: Repository): Promise<Proposal> {
  const { packages, notices, sources } = await declared(repository);
  const shown = merged([readCode(repository), ...dockerfiles(repository)]);
  const others = shown.packages.filter((found) => !packages.some((each) => covers(each, found)));
  const isDescribed = packages.length > 0;
  if (isDescribed)
    for (const { at, entry } of others.slice(0, 20))
      notices.push(
        notice(
          at,
          `this looks like a function${'handler' in entry ? ` (${String(entry.handler)})` : ''}, but ${sources[0]} does not name it: it is left out`,
        ),
      );
  const all = isDescribed ? packages : distinct(others);
  if (repository.cut) notices.push(notice(start(repository), 'more than 50,000 files: not all of them were looked at'));
  const settled = settle(all, notices, repository);
  const files = isDescribed ? sources : [...new Set(all.map(({ at }) => at.file))];
  const config = valid(settled, files, notices, repository);
  const usable = settled.filter(({ unfit }) => unfit === undefined);
  return {
    config,
    functions: usable.filter(({ kind }) => kind === 'function').length,
    layers: usable.filter(({ kind }) => kind === 'layer').length,
    sources: files,
    notices: notices.sort((a, b) => order(a, b)),
  };
}

const start = (repository: Repository) => ({ file: posix.basename(repository.root), line: 1, column: 1 });

async function declared(repository: Repository): Promise<Reading & { sources: string[] }> {
  const readings: Reading[] = [];
  const sources: string[] = [];
  for (const file of [...repository.files, ...assemblies(repository)]) {
    const text = (): string => repository.text(file) ?? '';
    const source = SOURCES.find(({ is }) => is(file, text));
    if (!source) continue;
    const reading = await source.read(text(), file, repository);
    readings.push(reading);
    if (reading.packages.length > 0) sources.push(file);
  }
  return { ...merged(readings), sources };
}

/** cdk.out is no source folder, and only looked for beside a cdk.json. */
function assemblies(repository: Repository): string[] {
  const folders = repository.files
    .filter((file) => posix.basename(file) === 'cdk.json')
    .map((file) => posix.dirname(file));
  return [...new Set(['.', ...folders])].flatMap((folder) =>
    repository
      .names(posix.join(folder, 'cdk.out'))
      .filter((name) => name.endsWith('.assets.json'))
      .map((name) => posix.join(folder, 'cdk.out', name)),
  );
}

const dockerfiles = (repository: Repository): Reading[] =>
  repository.files
    .filter((file) => /(^|\/)(Dockerfile|Containerfile)(\.[\w.-]+)?$/.test(file))
    .map((file) => readDockerfile(repository.text(file) ?? '', file, repository));

const merged = (readings: Reading[]): Reading => ({
  packages: readings.flatMap(({ packages }) => packages),
  notices: readings.flatMap(({ notices }) => notices),
});

/** Whether a package that a tool describes holds the file of one that the code shows. */
function covers(each: Found, found: Found): boolean {
  return pathsOf(each).some((path) => path === '.' || found.at.file === path || found.at.file.startsWith(`${path}/`));
}

const pathsOf = ({ entry }: Found): string[] =>
  [entry.path ?? []]
    .flat()
    .map((part) =>
      posix.normalize(String(typeof part === 'object' && part !== null && 'path' in part ? part.path : part)),
    );

/** One package a folder and handler; a Dockerfile's function is the one whose handler lies in its folder. */
function distinct(found: readonly Found[]): Found[] {
  const images = found.filter(({ entry }) => entry.type === 'image');
  return found.filter(
    (each) =>
      each.entry.type === 'image' || !images.some((image) => pathsOf(image).includes(posix.dirname(each.at.file))),
  );
}

/**
 * The text whose every entry the configuration's own rules take: what they refuse becomes a comment, with the reason, and a layer
 * that is none any more is taken from its functions.
 */
function valid(settled: Settled[], sources: string[], notices: Problem[], repository: Repository): string {
  for (;;) {
    const { text, names } = writeConfig(settled, sources);
    const refused = refusals(text, repository).filter(({ name }) => names.includes(name));
    if (refused.length === 0) return text;
    for (const { name, message } of refused) {
      const each = settled.find((one) => one.name === name && one.unfit === undefined);
      if (!each) continue;
      each.unfit = message;
      notices.push(notice(each.at, `${each.name} is written as a comment only: ${message}`));
      for (const user of settled) user.layers = user.layers.filter((layer) => layer !== name);
    }
  }
}

/** `lambdas.api.path: './x' does not exist` belongs to `api`. */
function refusals(text: string, repository: Repository): { name: string; message: string }[] {
  try {
    parseConfig(text, { path: `${repository.root}/${CONFIG}`, shown: CONFIG }, diskHost);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof PackerError)) throw thrown;
    return thrown.problems
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ message }) => {
        const [, name, inner] = /^(?:lambdas|layers)\.([\w-]+)[.:[]?\s*(.*)$/s.exec(message) ?? [];
        return name === undefined ? [] : [{ name, message: inner! }];
      });
  }
}

function order(a: Problem, b: Problem): number {
  const key = ({ at }: Problem): string => at?.file ?? '';
  if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
  return (a.at?.line ?? 0) - (b.at?.line ?? 0);
}
