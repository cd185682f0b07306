import type { Config, Package, Platform } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import type { ReadEnvironment } from './environments.ts';
import type { Install, InstallChoice } from './install.ts';
import { labelOf, positionIn } from './installer-problems.ts';
import { chooseInstaller } from './installers.ts';
import { type Locked, lockInput, withLockedLines } from './locked.ts';
import { functionFolder, layerFolders, sitePackages } from './places.ts';
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
  /** What package_config.lock pins; undefined: there is none. */
  locked: Locked | undefined;
}

/** Reads what packages install; each package once, whatever its platforms. */
export interface InstallReader {
  read(pkg: Package, platform: Platform): { places: Place[]; trees: Tree[] };
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
    return choice;
  }

  function readOne(pkg: Package, platform: Platform, to: string): ReturnType<InstallReader['read']> {
    const choice = choiceOf(pkg);
    if (choice.kind !== 'install') return { places: [], trees: [] };
    const { tree, state } = installTree(pkg, platform, choice.install, facts);
    warnings.push(...warningsOf(pkg, choice.install.warnings, state));
    return {
      places: [{ tree: tree.key, to, from: '', skip: [], role: 'dependencies' }],
      trees: [tree],
    };
  }

  return {
    read(pkg, platform) {
      const variants = variantsOf(pkg).map(({ pkg: variant, to }) => readOne(variant, platform, to));
      return {
        places: variants.flatMap(({ places }) => places),
        trees: variants.flatMap(({ trees }) => trees),
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
      ? [{ pkg, to: functionFolder(runtimeFacts(pkg.runtime)) }]
      : pythons.length > 1 && isPython(pkg.runtime)
        ? pythons.map((runtime) => ({ pkg: { ...pkg, runtime }, to: sitePackages(runtimeFacts(runtime)) }))
        : [{ pkg, to: layerFolders(runtimeFacts(pkg.runtime)).dependencies }];
  variants.set(pkg, made);
  return made;
}

const isPython = (runtime: Runtime): boolean => runtimeFacts(runtime).language === 'python';

/** `open`: it leaves versions open and there is no lock file; `stale`: there is one, which does not have it. */
type LockState = 'nothing open' | 'open' | 'stale' | 'locked';

/** What is pinned by the lock file is pinned. */
function warningsOf(pkg: Package, warnings: Problem[], state: LockState): Problem[] {
  if (state === 'nothing open' || state === 'open') return warnings;
  const others = warnings.filter(({ code }) => code !== 'requirements/unpinned');
  return state === 'locked' ? others : [...others, notLocked(pkg)];
}

const notLocked = (pkg: Package): Problem => ({
  severity: 'warning',
  code: 'lock/stale',
  message: `${labelOf(pkg)}: the lock file does not have its requirements as they are now, so they are resolved anew`,
  hint: 'run `lambda-packer lock` and commit the result',
  at: positionIn(pkg, 'requirements'),
});

function installTree(
  pkg: Package,
  platform: Platform,
  install: Install,
  facts: InstallFacts,
): { tree: Tree; state: LockState } {
  const { environment, dockerfile } = facts.environment(pkg);
  const env = pkg.build?.env ?? {};
  const asked: InstallRecipe = installRecipe({
    rules: facts.rules,
    installer: install.installer,
    runtime: pkg.runtime,
    platform,
    environment,
    inputs: install.inputs,
    options: install.optionsFor(platform),
    ...(Object.keys(env).length > 0 && { env }),
  });
  const input = lockInput(asked);
  const lines = input === undefined ? undefined : facts.locked?.requirements.get(input)?.platforms[platform];
  const pinned = lines === undefined ? undefined : withLockedLines(asked, install.files, lines);
  const recipe = pinned ? installRecipe(pinned.recipe) : asked;
  const tree: Tree = {
    key: treeKey(recipe),
    recipe,
    label: install.label,
    lines: lines === undefined ? install.lines : lines.map((line) => line.replace(/ --hash=.*$/, '')),
    origin: { files: pinned?.files ?? install.files, ...(dockerfile && { dockerfile }) },
    ...givenInSecret(pkg, install.secrets),
  };
  const state = input === undefined ? 'nothing open' : lines ? 'locked' : facts.locked ? 'stale' : 'open';
  return { tree, state };
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
