import type { Config, FunctionPackage, LayerPackage, Package, Platform, SbomFormat } from '../config/types.ts';
import { failure, PackerError, type Problem } from '../errors.ts';
import { targetId } from '../target-id.ts';
import { VERSION } from '../version.ts';
import { imageManifest } from './base-trees.ts';
import { bytecodeTrees } from './bytecode-trees.ts';
import { environmentReader } from './environments.ts';
import type { FileMemory } from './file-memory.ts';
import { imageTree } from './image-trees.ts';
import { installReader } from './install-trees.ts';
import { libTree } from './lib-trees.ts';
import { imagesOf, type Locked, pinnedImage, unlockedImages } from './locked.ts';
import { archOf } from './matrix.ts';
import { imagePlaces, mergedPlaces } from './places.ts';
import { manifestHash, treesOf } from './recipe.ts';
import { hasCommands, runTree } from './run-trees.ts';
import { type Runtime, runtimeFacts } from './runtimes.ts';
import { shownPath } from './shown-path.ts';
import { sourceReader } from './source-trees.ts';
import type { ImageManifest, Manifest, Place, Plan, Target, Tree, TreeKey } from './types.ts';

/** Where AWS publishes its base images. */
const BASE_REGISTRY = 'public.ecr.aws/lambda';

export interface PlanOptions {
  /** Above the config's `base_registry`. */
  baseRegistry?: string | undefined;
  /** Absolute; never packed. */
  outputFolder: string;
  storeFolder: string;
  /** Hashes of source files that need not be read again. */
  memory?: FileMemory;
  /** Number of the rules that installed trees pass. */
  rules: number;
  /** For `${NAME}` in requirement files. */
  env: Readonly<Record<string, string | undefined>>;
  /** What package_config.lock pins; undefined: there is none. */
  locked?: Locked | undefined;
  /** The id (`sha256:…`) of an image that only the local Docker has. */
  localImage(reference: string): string | undefined;
  /** Which targets to plan; others are not read. */
  selected(pkg: Package, platform: Platform): boolean;
}

/**
 * Reads sources and requirement files once, hashes them, and says what every target is made of. Needs no network and no Docker.
 * @throws PackerError with every problem of every package
 */
export function makePlan(config: Config, options: PlanOptions): Plan {
  const sources = sourceReader(config, { output: options.outputFolder, store: options.storeFolder }, options.memory);
  const { outputFolder: output, storeFolder: store, rules, env, localImage, locked } = options;
  const pinned = pinnedImage(locked);
  const base = (pkg: Package) => pinned(baseImage(config, pkg, options.baseRegistry));
  const baseOf = (pkg: Package) => (runtime: Runtime) => base({ ...pkg, runtime });
  const environment = environmentReader({ output, store, base, pinned, localImage });
  const installs = installReader(config, { output, store, environment, rules, env, locked });
  const trees = new Map<TreeKey, Tree>();
  const problems: Problem[] = [];
  const layers = new Map(
    config.packages.filter((pkg): pkg is LayerPackage => pkg.kind === 'layer').map((pkg) => [pkg.name, pkg]),
  );

  /** Dependencies, then source, then libraries; the order in which a later place wins. */
  function ownPlaces(pkg: Package, platform: Platform): Place[] {
    const install = installs.read(pkg, platform);
    const source = hasCommands(pkg)
      ? runTree(pkg, platform, install.trees.find(isOf(pkg)), { environment, sources, rules })
      : sources.read(pkg);
    const lib = libTree(pkg, platform, { environment, base, rules });
    const image = imageTree(pkg, platform, localImage);
    const add = (made: readonly Tree[]) => {
      for (const tree of made) trees.set(tree.key, tree);
    };
    add([...source.trees, ...install.trees, ...lib.trees, ...image.trees]);
    const places = [...install.places, ...source.places, ...lib.places, ...image.places];
    const bytecode = bytecodeTrees(pkg, platform, places, { trees, base: baseOf(pkg), rules });
    add(bytecode.trees);
    return [...places, ...bytecode.places];
  }

  function placesOf(pkg: Package, platform: Platform): Place[] {
    const own = ownPlaces(pkg, platform);
    if (pkg.kind === 'layer') return own;
    const used = pkg.layers.flatMap((use) => ('name' in use ? (layers.get(use.name) ?? []) : []));
    if (pkg.type === 'image')
      return imagePlaces(
        own,
        used.map((layer) => ownPlaces(layer, platform)),
      );
    if (config.layersMode === 'attach') return own;
    const merged = used.flatMap((layer) =>
      mergedPlaces(ownPlaces(layer, platform), runtimeFacts(pkg.runtime), ({ tree }) => filesOf(trees.get(tree))),
    );
    return [
      ...own.filter((place) => place.role === 'dependencies'),
      ...merged,
      ...own.filter((place) => place.role !== 'dependencies'),
    ];
  }

  function imageOf(pkg: Package, platform: Platform): ImageManifest | undefined {
    if (pkg.kind !== 'function' || pkg.type !== 'image') return undefined;
    const made = imageManifest(pkg, platform, { environment, base: base(pkg), pinned });
    for (const tree of made.trees) trees.set(tree.key, tree);
    return made.image;
  }

  const targets = config.packages.flatMap((pkg) => {
    const platforms = pkg.platforms.filter((platform) => options.selected(pkg, platform));
    return platforms.flatMap((platform) => {
      try {
        const image = imageOf(pkg, platform);
        const isWhole = pkg.kind === 'function' && pkg.dockerfile !== undefined;
        const places = isWhole ? [] : placesOf(pkg, platform);
        return [targetOf(config, pkg, platform, { places, image, base: base(pkg) })];
      } catch (thrown) {
        if (!(thrown instanceof PackerError)) throw thrown;
        problems.push(...thrown.problems);
        return [];
      }
    });
  });
  if (problems.length > 0) throw new PackerError(distinct(problems), 2);
  const used = new Set(targets.flatMap(({ manifest }) => treesOf(manifest)));
  const made = [...trees.values()].filter(({ key }) => used.has(key));
  const images = [...made.flatMap(({ recipe }) => imagesOf(recipe)), ...targets.flatMap(referenceOf)];
  return {
    schema: 1,
    version: VERSION,
    config: { file: shownPath(config.file), sha256: config.sha256 },
    layersMode: config.layersMode,
    layersModeReason: config.layersModeReason,
    compression: config.compression,
    targets,
    trees: new Map(made.map((tree) => [tree.key, tree])),
    warnings: distinct([...config.warnings, ...installs.warnings(), ...unlockedImages(images, locked)]),
  };
}

const referenceOf = ({ manifest: { image } }: Target): string[] =>
  image && 'reference' in image.base ? [image.base.reference] : [];

/** A layer for several versions of a language has a tree of packages for each: commands see that of its own. */
const isOf =
  ({ runtime }: Package) =>
  ({ recipe }: Tree) =>
    recipe.kind === 'install' && recipe.runtime === runtime;

function filesOf(tree: Tree | undefined) {
  if (tree?.recipe.kind === 'source') return tree.recipe.files;
  return tree?.recipe.kind === 'install' ? 'installed' : 'unknown';
}

function targetOf(
  config: Config,
  pkg: Package,
  platform: Platform,
  { places, image, base }: { places: Place[]; image: ImageManifest | undefined; base: string },
): Target {
  const arch = archOf(platform);
  const manifest: Manifest = { format: 1, compression: config.compression, places, ...(image && { image }) };
  const isWhole = pkg.kind === 'function' && pkg.dockerfile !== undefined;
  if (places.length === 0 && !isWhole) throw emptyPackage(pkg);
  const sboms = sbomsOf(config, pkg);
  return {
    id: targetId(pkg.name, platform),
    name: pkg.name,
    kind: pkg.kind,
    type: pkg.kind === 'function' ? pkg.type : 'zip',
    platform,
    arch,
    runtime: pkg.runtime,
    ...(pkg.kind === 'function' && functionFacts(pkg)),
    layers: pkg.kind === 'function' ? pkg.layers.map((use) => ('name' in use ? use.name : use.arn)) : [],
    layersMode: config.layersMode,
    manifest,
    manifestHash: manifestHash(manifest),
    output: image ? '' : `${pkg.name}-${arch}.zip`,
    ...(pkg.maxSize && { maxSize: pkg.maxSize }),
    verify: pkg.kind === 'function' ? pkg.verify.mode : 'static',
    base,
    ...(sboms.length > 0 && { sboms }),
  };
}

const functionFacts = ({ handler, verify, imageTag, imageIndex }: FunctionPackage) => ({
  ...(imageTag !== undefined && { tag: imageTag }),
  ...(imageIndex !== undefined && { index: imageIndex }),
  ...(handler !== undefined && { handler }),
  ...(Object.keys(verify.env).length > 0 && { verifyEnv: verify.env }),
});

/** A function that attaches a layer names it in its SBOM; what the layer holds stands in the layer's own. */
function sbomsOf(config: Config, pkg: Package): SbomFormat[] {
  const asking = config.packages.flatMap((other) => {
    if (other.kind !== 'function' || other.sbom === 'none' || other.dockerfile !== undefined) return [];
    const isAttaching = config.layersMode === 'attach' && other.type === 'zip';
    const isAbout =
      other === pkg || (isAttaching && other.layers.some((use) => 'name' in use && use.name === pkg.name));
    return isAbout ? [other.sbom] : [];
  });
  return [...new Set(asking)].sort();
}

function emptyPackage(pkg: Package): PackerError {
  const at = pkg.at.path ?? pkg.at[''];
  return failure(
    'plan/empty',
    `${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}: nothing would be packed: no file is left of its path, and it has no dependencies`,
    {
      hint: 'check path, include, exclude and the ignore files',
      ...(at && { at }),
    },
  );
}

/** The image that a package's installs run on: `base_images`, else the runtime's under the base registry. */
function baseImage(config: Config, pkg: Package, override: string | undefined): string {
  const own = config.baseImages[pkg.runtime];
  if (own !== undefined) return own;
  const registry = override ?? config.baseRegistry ?? BASE_REGISTRY;
  return `${registry.replace(/\/+$/, '')}/${runtimeFacts(pkg.runtime).image}`;
}

function distinct(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
