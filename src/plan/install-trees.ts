import type { Config, Package, Platform } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import type { ReadEnvironment } from './environments.ts';
import type { Install, InstallChoice } from './install.ts';
import { chooseInstaller } from './installers.ts';
import { layerFolders, sitePackages } from './places.ts';
import { projectReader } from './project-reader.ts';
import { installRecipe, treeKey } from './recipe.ts';
import { type Runtime, runtimeFacts } from './runtimes.ts';
import type { InstallRecipe, Place, Tree } from './types.ts';

/** What an install's recipe rests on besides the package. */
export interface InstallFacts {
  /** Absolute; never part of a local package. */
  output: string;
  store: string;
  /** Where a package's installs run. */
  environment(pkg: Package): ReadEnvironment;
  /** Number of the rules that installed trees pass. */
  rules: number;
  /** For `${NAME}` in requirement files. */
  env: Readonly<Record<string, string | undefined>>;
}

/** Reads what packages install; each package once, whatever its platforms. */
export interface InstallReader {
  read(pkg: Package, platform: Platform): { places: Place[]; trees: Tree[]; unsupported: Problem[] };
  warnings(): Problem[];
}

export function installReader(config: Config, facts: InstallFacts): InstallReader {
  const read = projectReader({ outputFolder: facts.output, storeFolder: facts.store });
  const choices = new Map<Package, InstallChoice>();
  const warnings: Problem[] = [];

  function choiceOf(pkg: Package): InstallChoice {
    const known = choices.get(pkg);
    if (known) return known;
    const choice = chooseInstaller(pkg, { root: config.root, env: facts.env, read });
    choices.set(pkg, choice);
    if (choice.kind === 'install') warnings.push(...choice.install.warnings);
    return choice;
  }

  function readOne(pkg: Package, platform: Platform, to: string): ReturnType<InstallReader['read']> {
    const choice = choiceOf(pkg);
    if (choice.kind !== 'install')
      return { places: [], trees: [], unsupported: choice.kind === 'unsupported' ? choice.problems : [] };
    const tree = installTree(pkg, platform, choice.install, facts);
    return {
      places: [{ tree: tree.key, to, from: '', skip: [], role: 'dependencies' }],
      trees: [tree],
      unsupported: [],
    };
  }

  return {
    read(pkg, platform) {
      const variants = variantsOf(pkg).map(({ pkg: variant, to }) => readOne(variant, platform, to));
      return {
        places: variants.flatMap(({ places }) => places),
        trees: variants.flatMap(({ trees }) => trees),
        unsupported: variants.flatMap(({ unsupported }) => unsupported),
      };
    },
    warnings: () => warnings,
  };
}

/** By package, so that each is read once. */
const variants = new WeakMap<Package, { pkg: Package; to: string }[]>();

/** A package as each of its runtimes installs it, and where that goes: a layer for several versions of Python has a folder for each. */
function variantsOf(pkg: Package): { pkg: Package; to: string }[] {
  const known = variants.get(pkg);
  if (known) return known;
  const pythons = pkg.kind === 'layer' ? pkg.compatibleRuntimes.filter(isPython) : [];
  const made =
    pkg.kind === 'function'
      ? [{ pkg, to: '' }]
      : pythons.length > 1 && isPython(pkg.runtime)
        ? pythons.map((runtime) => ({ pkg: { ...pkg, runtime }, to: sitePackages(runtimeFacts(runtime)) }))
        : [{ pkg, to: layerFolders(runtimeFacts(pkg.runtime)).dependencies }];
  variants.set(pkg, made);
  return made;
}

const isPython = (runtime: Runtime): boolean => runtimeFacts(runtime).language === 'python';

function installTree(pkg: Package, platform: Platform, install: Install, facts: InstallFacts): Tree {
  const { environment, dockerfile } = facts.environment(pkg);
  const env = pkg.build?.env ?? {};
  const recipe: InstallRecipe = installRecipe({
    rules: facts.rules,
    installer: install.installer,
    runtime: pkg.runtime,
    platform,
    environment,
    inputs: install.inputs,
    options: install.optionsFor(platform),
    ...(Object.keys(env).length > 0 && { env }),
  });
  return {
    key: treeKey(recipe),
    recipe,
    label: install.label,
    lines: install.lines,
    origin: { files: install.files, ...(dockerfile && { dockerfile }) },
    ...givenInSecret(pkg, install.secrets),
  };
}

/** What a package's steps are given in secret, besides `files`. */
export function givenInSecret(pkg: Package, files: Record<string, string>): Pick<Tree, 'secrets' | 'mounts'> {
  const { caBundle, secrets = {}, ssh } = pkg.build ?? {};
  const all = { ...files, ...(caBundle !== undefined && { ca_bundle: caBundle }) };
  return {
    ...(Object.keys(all).length > 0 && { secrets: all }),
    ...((Object.keys(secrets).length > 0 || ssh) && { mounts: { secrets, ssh: ssh !== undefined } }),
  };
}
