import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { failure, PackerError, type Position, type Problem } from '../errors.ts';
import { top, topKeys } from './keys-top.ts';
import { fill } from './kinds.ts';
import { LIMITS } from './limits.ts';
import { packageOf } from './packages.ts';
import { type Host, isWritten, type Reading, report } from './reading.ts';
import { nothingCollides } from './rules-across.ts';
import { buildSectionIsWhole, COMMON_RULES } from './rules-common.ts';
import { FUNCTION_RULES } from './rules-function.ts';
import { LAYER_RULES } from './rules-layer.ts';
import { layersAreRight } from './rules-layers-used.ts';
import { publishIsRight } from './rules-publish.ts';
import { publishOf } from './sections.ts';
import { readTree, type Value } from './tree.ts';
import { type Config, PLATFORMS, type Platform } from './types.ts';
import { under } from './words.ts';
import type { Scene, Written, WrittenConfig, WrittenLayerPackage } from './written.ts';

/**
 * A configuration's text as a Config: every default applied, every path absolute, every name known.
 * `file.path` is absolute, `file.shown` as the user typed it. Throws one PackerError (exit code 2) with all problems, sorted by line and column.
 */
export function parseConfig(text: string | Uint8Array, file: { path: string; shown: string }, host: Host): Config {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const tree = readTree(decoded(bytes, file.shown), file.shown);
  if (tree.root === undefined) throw new PackerError(sorted(tree.problems), 2);
  if (tree.root === null) throw empty(file.shown);
  const reading: Reading = {
    problems: tree.problems,
    errors: tree.errors,
    warnings: tree.warnings,
    values: new Map(),
    keys: new Map(),
    start: { file: file.shown, line: 1, column: 1 },
  };
  const { scene, packages } = read(tree.root, reading, host, dirname(file.path));
  const problems = sorted(reading.problems);
  if (reading.errors > 0) throw new PackerError([...problems, ...untold(reading)], 2);
  const config = fill(topKeys, scene.config);
  const at = positionsByPackage(packages, reading);
  return {
    file: file.path,
    root: scene.root,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...modeOf(scene.config),
    ...(config.base_registry === undefined ? {} : { baseRegistry: config.base_registry }),
    baseImages: config.base_images,
    compression: config.compression,
    exclude: config.exclude,
    ...(config.publish === undefined ? {} : { publish: publishOf(config.publish) }),
    packages: packages
      .map((pkg) => packageOf(scene, pkg, at.get(pkg.path) ?? {}))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    warnings: problems,
  };
}

/** Reads by the tables, then applies the rules; what is wrong is in `reading` afterwards. */
function read(root: Value, reading: Reading, host: Host, folder: string): { scene: Scene; packages: Written[] } {
  if (root.type !== 'map')
    report(
      reading,
      '',
      'type',
      `this is a ${root.type === 'list' ? 'list' : 'single value'}; a map with \`layers:\` and \`lambdas:\` is wanted`,
      `Write, for example:\n${EXAMPLE}`,
      root.at,
    );
  const config = (root.type === 'map' ? top.read(root, '', reading) : undefined) ?? {};
  const scene: Scene = { reading, host, root: folder, config, layersMode: modeOf(config).layersMode };
  const packages = packagesOf(config, reading);
  const layers = new Map(
    packages.filter((pkg) => pkg.kind === 'layer').map((pkg): [string, WrittenLayerPackage] => [pkg.name, pkg]),
  );
  if (config.build !== undefined) buildSectionIsWhole(scene, config.build, config.build, 'build');
  if (config.publish !== undefined) publishIsRight(scene, config.publish, 'publish');
  for (const pkg of packages) {
    for (const rule of COMMON_RULES) rule(scene, pkg);
    if (pkg.kind === 'layer') {
      for (const rule of LAYER_RULES) rule(scene, pkg);
      if (typeof pkg.raw.publish === 'object') publishIsRight(scene, pkg.raw.publish, `${pkg.path}.publish`);
    } else {
      for (const rule of FUNCTION_RULES) rule(scene, pkg);
      layersAreRight(scene, pkg, layers);
    }
  }
  nothingCollides(scene, packages);
  if (packages.length === 0 && reading.errors === 0) {
    report(
      reading,
      '',
      'nothing',
      'there is nothing to build: the file has neither `layers` nor `lambdas`',
      `Write, for example:\n${EXAMPLE}`,
    );
  }
  return { scene, packages };
}

function packagesOf(config: WrittenConfig, reading: Reading): Written[] {
  const of = <R extends Written['raw']>(section: 'layers' | 'lambdas', raws: ReadonlyMap<string, R> | undefined) =>
    [...(raws ?? [])].map(([name, raw]) => {
      const path = under(section, name);
      // What was written and is wrong is not replaced by a default: that would only make further, false problems.
      const runtime = isWritten(reading, `${path}.runtime`) ? raw.runtime : config.runtime_default;
      const platforms = isWritten(reading, `${path}.platforms`)
        ? raw.platforms
        : (config.platforms_default ?? topKeys.platforms_default.default);
      return { name, path, raw, runtime, platforms: ordered(platforms ?? []) };
    });
  return [
    ...of('layers', config.layers).map((layer): Written => ({ kind: 'layer', ...layer })),
    ...of('lambdas', config.lambdas).map((fn): Written => ({ kind: 'function', ...fn })),
  ];
}

const ordered = (platforms: readonly Platform[]): Platform[] =>
  PLATFORMS.filter((platform) => platforms.includes(platform));

function modeOf(config: WrittenConfig): Pick<Config, 'layersMode' | 'layersModeReason'> {
  if (config.layers_mode !== undefined) return { layersMode: config.layers_mode, layersModeReason: 'configured' };
  return config.publish === undefined
    ? { layersMode: 'merge', layersModeReason: 'the default' }
    : { layersMode: 'attach', layersModeReason: 'there is a publish section' };
}

/** Places of the keys (and list entries) of each package, by their path inside it. */
function positionsByPackage(packages: readonly Written[], reading: Reading): Map<string, Record<string, Position>> {
  const found = new Map(packages.map((pkg): [string, [string, Position][]] => [pkg.path, []]));
  for (const [path, value] of reading.values) {
    const match = /^((?:layers|lambdas)\.[\w-]+)(?:\.(.*))?$/s.exec(path);
    if (match?.[1] !== undefined) found.get(match[1])?.push([match[2] ?? '', reading.keys.get(path) ?? value]);
  }
  return new Map([...found].map(([path, entries]) => [path, Object.fromEntries(entries)]));
}

function decoded(bytes: Uint8Array, shown: string): string {
  if (bytes.length > LIMITS.bytes)
    throw failure(
      'config/limit',
      `${shown} has ${bytes.length.toLocaleString('en')} bytes; at most ${LIMITS.bytes.toLocaleString('en')} (1 MiB) are read`,
      { exitCode: 2, hint: 'Split the file into several configurations.' },
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw failure('config/encoding', `${shown} is not UTF-8 text`, { exitCode: 2, cause, hint: 'Save it as UTF-8.' });
  }
}

const EXAMPLE =
  '  runtime_default: python3.13\n  lambdas:\n    my-function:\n      path: ./src\n      handler: app.handler';

const empty = (shown: string): PackerError =>
  failure('config/empty', 'the file is empty', {
    exitCode: 2,
    at: { file: shown, line: 1, column: 1 },
    hint: `Write, for example:\n${EXAMPLE}`,
  });

/** What stands after the last problem that is told. */
const untold = ({ errors }: Reading): Problem[] =>
  errors <= LIMITS.problems
    ? []
    : [
        {
          severity: 'error',
          code: 'config/limit',
          message: `and ${(errors - LIMITS.problems).toLocaleString('en')} more errors, which are not shown`,
        },
      ];

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
}
