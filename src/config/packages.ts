import { posix, resolve } from 'node:path';
import type { Position } from '../errors.ts';
import type { Runtime } from '../plan/runtimes.ts';
import { mergedBuild } from './build-section.ts';
import { dependenciesKeys } from './keys-build.ts';
import { commonKeys } from './keys-common.ts';
import { functionOnlyKeys, verifyKeys } from './keys-function.ts';
import { layerOnlyKeys } from './keys-layer.ts';
import { fill, type Read } from './kinds.ts';
import { positionOf } from './reading.ts';
import { isArn } from './rules-layers-used.ts';
import { baseOf, budgetOf, buildOf, optional, overridesOf } from './sections.ts';
import type { FunctionPackage, LayerPackage, Package, Requirements, SourcePart } from './types.ts';
import { under } from './words.ts';
import type { Scene, Written, WrittenFunctionPackage, WrittenLayerPackage } from './written.ts';

/** A package that has no errors, with every default applied and every path absolute. */
export function packageOf(scene: Scene, pkg: Written, at: Record<string, Position>): Package {
  return pkg.kind === 'layer' ? layerOf(scene, pkg, at) : functionOf(scene, pkg, at);
}

function common(scene: Scene, pkg: Written, at: Record<string, Position>) {
  const { config, root } = scene;
  const raw = fill(commonKeys, pkg.raw as Read<typeof commonKeys>);
  return {
    name: pkg.name,
    at,
    sources: sourcesOf(scene, pkg),
    // Rules have reported a package without one.
    runtime: pkg.runtime as Runtime,
    platforms: pkg.platforms,
    ...optional(
      'requirements',
      raw.requirements === undefined ? undefined : requirementsOf(scene, raw.requirements, `${pkg.path}.requirements`),
    ),
    installer: raw.installer,
    dependencies: fill(dependenciesKeys, { ...config.dependencies, ...raw.dependencies }),
    ...optional('include', raw.include),
    exclude: raw.exclude,
    symlinks: raw.symlinks,
    ...optional(
      'build',
      config.build === undefined && raw.build === undefined
        ? undefined
        : buildOf(mergedBuild(config.build, raw.build), root),
    ),
    lib: raw.lib,
    bytecode: raw.bytecode,
    ...optional('maxSize', raw.max_size === undefined ? undefined : budgetOf(raw.max_size)),
  };
}

function layerOf(scene: Scene, pkg: WrittenLayerPackage, at: Record<string, Position>): LayerPackage {
  const raw = fill(layerOnlyKeys, pkg.raw);
  const base = common(scene, pkg, at);
  return {
    kind: 'layer',
    ...base,
    ...optional('image', raw.image),
    layout: raw.layout,
    ...optional('description', raw.description),
    ...optional('license', raw.license),
    compatibleRuntimes: [...new Set([base.runtime, ...raw.compatible_runtimes])],
    publish: typeof raw.publish === 'boolean' ? raw.publish : overridesOf(raw.publish),
  };
}

function functionOf(scene: Scene, pkg: WrittenFunctionPackage, at: Record<string, Position>): FunctionPackage {
  const raw = fill(functionOnlyKeys, pkg.raw);
  const verify = fill(verifyKeys, typeof raw.verify === 'string' ? { mode: raw.verify } : raw.verify);
  return {
    kind: 'function',
    ...common(scene, pkg, at),
    type: raw.type,
    ...optional('handler', raw.handler),
    layers: raw.layers.map((use) => (isArn(use) ? { arn: use } : { name: use })),
    ...optional('imageTag', raw.image_tag),
    ...optional('imageIndex', raw.image_index),
    ...optional('base', raw.base && baseOf(raw.base, scene.root)),
    ...optional('dockerfile', raw.dockerfile && resolve(scene.root, raw.dockerfile)),
    verify: { mode: verify.mode, env: Object.fromEntries(verify.env) },
    sbom: raw.sbom,
  };
}

function sourcesOf({ reading, root }: Scene, { path, raw }: Written): SourcePart[] {
  if (raw.path === undefined) return [];
  const parts =
    typeof raw.path === 'string'
      ? [{ path: raw.path, at: `${path}.path` }]
      : raw.path.map((part, i) => ({
          ...(typeof part === 'string' ? { path: part } : part),
          at: under(`${path}.path`, i),
        }));
  return parts.map((part: { path?: string; to?: string; at: string }) => {
    const spelled = part.path ?? '';
    return {
      path: resolve(root, spelled),
      spelled,
      ...optional('to', part.to === undefined ? undefined : placeOf(part.to)),
      at: positionOf(reading, part.at),
    };
  });
}

/** `./a/b/` → `a/b`; where source goes anyway → undefined; the root of the ZIP stays `/`. */
function placeOf(to: string): string | undefined {
  const place = posix.normalize(to);
  return place === '/' ? place : place.replace(/\/$/, '').replace(/^\.$/, '') || undefined;
}

function requirementsOf(
  { reading, root }: Scene,
  raw: NonNullable<Read<typeof commonKeys>['requirements']>,
  path: string,
): Requirements {
  const at = positionOf(reading, path);
  if (typeof raw === 'string') return { kind: 'file', path: resolve(root, raw), at };
  if (Array.isArray(raw))
    return { kind: 'lines', lines: raw.map((text, i) => ({ text, at: positionOf(reading, under(path, i)) })) };
  return {
    kind: 'file',
    path: resolve(root, raw.file ?? ''),
    ...optional('vars', raw.vars && Object.fromEntries(raw.vars)),
    at,
  };
}
