import type { BuildSecret, Compression, Platform, SbomFormat, SizeBudget } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import type { Runtime } from './runtimes.ts';

/** SHA-256 of a recipe's canonical JSON, as `sha256:<64 hex>`. */
export type TreeKey = string;

/** `sha256:<64 hex>` of a manifest: known before anything is built. */
export type ManifestHash = string;

/** Everything that decides a tree's bytes, and nothing else: no absolute path, clock, environment or neighbour. */
export type Recipe = SourceRecipe | ImageRecipe | SolvedRecipe | BaseRecipe;

/** A tree that is made in a solve. */
export type SolvedRecipe = InstallRecipe | RunRecipe | LibRecipe;

export interface SourceRecipe {
  kind: 'source';
  /** Sorted by the bytes of their names. */
  files: SourceFile[];
}

/** What an image has under /opt (a layer's `image`). */
export interface ImageRecipe {
  kind: 'image';
  rules: number;
  platform: Platform;
  image: Exclude<EnvironmentImage, { kind: 'dockerfile' }>;
}

/** Mode is octal as in Git: 100644, 100755, 120000; `sha256` (hex) is of the content, of a link's target for 120000. */
export interface SourceFile {
  path: string;
  mode: '100644' | '100755' | '120000';
  sha256: string;
}

export interface InstallRecipe {
  kind: 'install';
  /** Number of the normalisation rules that the installed tree passes (archive/normalise.ts). */
  rules: number;
  installer: { name: InstallerName; version: string };
  runtime: Runtime;
  platform: Platform;
  environment: Environment;
  /** What the installer reads, by the name under which it is staged; sorted by name. */
  inputs: SourceFile[];
  options: InstallOptions;
  /** `build.env`; left out when there is none. */
  env?: Record<string, string>;
}

/** What commands make of a copy of the source (`build.run`). */
export interface RunRecipe {
  kind: 'run';
  rules: number;
  runtime: Runtime;
  platform: Platform;
  environment: Environment;
  /** The tree of packages that the commands find beside the copy; null: none. */
  dependencies: TreeKey | null;
  /** The copy of the source, sorted by name. */
  inputs: SourceFile[];
  /** Each is text for the shell, or an argv list. */
  commands: (string | string[])[];
  /** Where they run: under the target's platform, or on the machine that builds. */
  on: 'target' | 'host';
  env: Record<string, string>;
  network: 'default' | 'none';
  /** Folder or file of the copy that is the result, exactly; null: all of the copy but `exclude`. */
  output: string | null;
  /** Whether the nearest package.json is added to an output that has none. */
  packageJson: boolean;
  exclude: string[];
}

/** Libraries taken out of an environment: `lib/` and `bin/` of the tree. */
export interface LibRecipe {
  kind: 'lib';
  rules: number;
  runtime: Runtime;
  platform: Platform;
  environment: Environment;
  /** The runtime's image: what it has is not taken along. */
  base: string;
  /** Paths or globs in the environment. */
  paths: string[];
}

/** An image to put layers on that no registry has: it is no set of files, and has no pack. */
export interface BaseRecipe {
  kind: 'base';
  runtime: Runtime;
  platform: Platform;
  environment: Environment;
}

/** Where things are installed and run: an image, and OS packages installed in it (sorted, each once). */
export interface Environment {
  from: EnvironmentImage;
  packages: string[];
}

/**
 * `registry`: by reference, with a digest when one is pinned. `local`: one that only the local Docker has, by its id (`sha256:…`).
 * `dockerfile`: made from a Dockerfile; its content and its context's, whose names are relative to its folder.
 */
export type EnvironmentImage =
  | { kind: 'registry'; reference: string }
  | { kind: 'local'; reference: string; id: string }
  | {
      kind: 'dockerfile';
      sha256: string;
      context: SourceFile[];
      target: string | null;
      args: Record<string, string>;
    };

export type InstallerName = 'uv' | 'pip' | 'npm' | 'pnpm' | 'yarn' | 'bundler';

/** How the inputs are to be installed. Patterns and names are the user's text; they travel as data, never as instructions. */
export type InstallOptions = PythonOptions | NodeOptions | RubyOptions;

interface CommonInstallOptions {
  /** Patterns of installed files to leave out (`dependencies.exclude`). */
  exclude: string[];
  /** Packages not to install. */
  omit: string[];
  strip: boolean;
}

/**
 * `requirements`, `poetry-lock`, `pipfile-lock`: inputs hold `requirements.txt` (flattened: no -r, local references as `./local/<n>/…`) and
 * maybe `constraints.txt`.
 * `uv-lock`: inputs hold the project as it lies, `project` is its folder among them.
 */
export interface PythonOptions extends CommonInstallOptions {
  language: 'python';
  source: 'requirements' | 'uv-lock' | 'poetry-lock' | 'pipfile-lock';
  /** Folder among the inputs, '' for their root. */
  project: string;
  /** True when the requirements carry --hash: every one is then checked. */
  hashed: boolean;
  /** The requirements name everything that is installed: nothing that they need is looked for. */
  complete?: true;
  /** Only say what would be installed (graph/types.ts, `resolved`); of what inputs hold as `previous.txt` nothing changes without need, but `upgrade`. */
  resolve?: { upgrade: string | null };
  /** `--index-url` and the like from the requirement files, as argv words. */
  arguments: string[];
  groups: string[];
  extras: string[];
}

export interface NodeOptions extends CommonInstallOptions {
  language: 'node';
  source: 'package-lock' | 'package-json' | 'pnpm-lock' | 'yarn-lock';
  /** Folder of the package among the inputs, '' for their root; and of its workspace root, which holds the lock file. */
  project: string;
  workspaceRoot: string;
  /** Packages whose install scripts must run under the target platform; null: unknown until installed (no lock file). */
  scripted: string[] | null;
  /** Of pnpm and Yarn: whose install scripts may run; `only` null: everyone's. */
  scripts?: { only: string[] | null; never: string[] };
  /** For other installers than npm: the version of npm that runs the install scripts. */
  npm?: string;
  /** Hash that the archive of the installer must have, as package.json's `packageManager` gives it: `sha512.<hex>`. */
  integrity?: string;
}

export interface RubyOptions extends CommonInstallOptions {
  language: 'ruby';
  source: 'gemfile-lock';
  /** Folder of the Gemfile among the inputs, '' for their root. */
  project: string;
  /** Groups to install besides those that are there anyway; of `development` and `test`, and of optional ones, none is. */
  groups: string[];
}

/** Where a tree's files lie on this machine. Not part of the recipe. */
export interface Origin {
  /** For each file of a source tree, or input of an install: its absolute path on the host, or the content itself when it was made. */
  files: Map<string, HostFile>;
  /** The environment's Dockerfile, and the files of its context by name. */
  dockerfile?: { file: HostFile; context: Map<string, HostFile> };
}

/** `size` in bytes, when the plan has just looked: whoever reads another size knows that the file changed. */
export type HostFile = { path: string; size?: number } | { content: Buffer };

/** A tree of the plan: its recipe, and what is needed to make it here. */
export interface Tree {
  key: TreeKey;
  recipe: Recipe;
  origin: Origin;
  /** For people: `./lambdas/api`, `requirements.txt`. */
  label: string;
  /** Requirement lines that a person would recognise, to say what changed; [] for source trees. */
  lines: string[];
  /** Host files that are given as secrets during the install: id → absolute path (a project's .npmrc, a ca_bundle). Never part of the recipe. */
  secrets?: Record<string, string>;
  /** `build.secrets` and `build.ssh`: given to its steps in secret. Never part of the recipe. */
  mounts?: { secrets: Record<string, BuildSecret>; ssh: boolean };
}

/**
 * A tree's place in an artifact: entries under `from` (a folder with a trailing slash, or '') go under `to`;
 * those under a prefix of `skip` are left to another row of the same tree.
 */
export interface Place {
  tree: TreeKey;
  to: string;
  from: string;
  skip: string[];
  role: 'dependencies' | 'layer' | 'source' | 'lib';
}

/** What an artifact is made of, in order: where two places hold the same path, the later one wins. */
export interface Manifest {
  /** Number of the canonical ZIP format. */
  format: 1;
  compression: Compression;
  places: Place[];
  /** Of an image: what its layers are put on. */
  image?: ImageManifest;
}

/** `base`: a registry's image by its reference, or a tree of kind `base`. `cmd`: the command, in place of the base's; null: that stays. */
export interface ImageManifest {
  base: { reference: string } | { tree: TreeKey };
  cmd: string[] | null;
}

/** package × platform. */
export interface Target {
  /** `api-handler (linux/arm64)`. */
  id: string;
  name: string;
  kind: 'function' | 'layer';
  type: 'zip' | 'image';
  platform: Platform;
  arch: 'amd64' | 'arm64';
  runtime: Runtime;
  handler?: string;
  /** For functions: names or ARNs of the layers that Lambda mounts (`attach`) or that were merged. */
  layers: string[];
  layersMode: 'attach' | 'merge';
  manifest: Manifest;
  manifestHash: ManifestHash;
  /** File name in dist; of an image, which has no file there, ''. */
  output: string;
  /** Of an image: templates of the references that it and an index of all its platforms are to have. */
  tag?: string;
  index?: string;
  maxSize?: SizeBudget;
  verify: 'static' | 'import' | 'off';
  /** Environment of the handler while it is imported. */
  verifyEnv?: Record<string, string>;
  /** Base image that the target's installs run on, and by which its runtime is judged. */
  base: string;
  /** Bills of materials to write beside the artifact: a function's own wish, a layer's those of the functions that attach it. */
  sboms?: SbomFormat[];
}

export interface Plan {
  schema: 1;
  /** Version of lambda-packer that made it. */
  version: string;
  /** Config file as the user names it, and its SHA-256. */
  config: { file: string; sha256: string };
  layersMode: 'attach' | 'merge';
  layersModeReason: string;
  compression: Compression;
  /** Sorted by name, then platform. */
  targets: Target[];
  trees: Map<TreeKey, Tree>;
  warnings: Problem[];
}
