import type { Config, Package, Platform } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import { chooseInstaller, type Install, type InstallChoice } from './installers.ts';
import { layerFolders } from './places.ts';
import { projectReader } from './project-reader.ts';
import { installRecipe, treeKey } from './recipe.ts';
import { runtimeFacts } from './runtimes.ts';
import type { InstallRecipe, Place, Tree } from './types.ts';

/** What an install's recipe rests on besides the package. */
export interface InstallFacts {
  /** Absolute; never part of a local package. */
  output: string;
  store: string;
  /** The image that a package's installs run on. */
  base(pkg: Package): string;
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

  return {
    read(pkg, platform) {
      const choice = choiceOf(pkg);
      if (choice.kind !== 'install')
        return { places: [], trees: [], unsupported: choice.kind === 'unsupported' ? choice.problems : [] };
      const tree = installTree(pkg, platform, choice.install, facts);
      const to = pkg.kind === 'layer' ? layerFolders(runtimeFacts(pkg.runtime)).dependencies : '';
      return {
        places: [{ tree: tree.key, to, from: '', skip: [], role: 'dependencies' }],
        trees: [tree],
        unsupported: [],
      };
    },
    warnings: () => warnings,
  };
}

function installTree(pkg: Package, platform: Platform, install: Install, facts: InstallFacts): Tree {
  const recipe: InstallRecipe = installRecipe({
    rules: facts.rules,
    installer: install.installer,
    runtime: pkg.runtime,
    platform,
    base: facts.base(pkg),
    inputs: install.inputs,
    options: install.optionsFor(platform),
  });
  const caBundle = pkg.build?.caBundle;
  const secrets = { ...install.secrets, ...(caBundle !== undefined && { ca_bundle: caBundle }) };
  return {
    key: treeKey(recipe),
    recipe,
    label: install.label,
    lines: install.lines,
    origin: { files: install.files },
    ...(Object.keys(secrets).length > 0 && { secrets }),
  };
}
