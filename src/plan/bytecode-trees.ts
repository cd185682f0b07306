import type { Package, Platform } from '../config/types.ts';
import { runRecipe, treeKey } from './recipe.ts';
import { type Runtime, runtimeFacts } from './runtimes.ts';
import type { Place, Tree, TreeKey } from './types.ts';

export interface BytecodeFacts {
  trees: ReadonlyMap<TreeKey, Tree>;
  /** The image of a runtime, whose Python compiles. */
  base(runtime: Runtime): string;
  rules: number;
}

const OUTPUT = '.bytecode';

/** Trees that may hold Python. */
const COMPILED: readonly string[] = ['source', 'install', 'run'];

/**
 * Compiles FOLDER as the runtime would, for files that lie under PREFIX: without a look at the source's time when it is loaded (PEP 552, unchecked
 * hash), and with its final path in tracebacks. What is no Python of this version is left to the runtime, which never loads it.
 */
const PROGRAM = `
import os, py_compile, sys
folder, prefix, out = sys.argv[1:]
tag = sys.implementation.cache_tag
os.makedirs(out)
for root, folders, names in os.walk(folder):
    folders[:] = sorted(name for name in folders if name not in ("__pycache__", out))
    for name in sorted(names):
        path = os.path.join(root, name)
        if not name.endswith(".py") or os.path.islink(path):
            continue
        inner = os.path.relpath(path, folder)
        cache = os.path.join(out, os.path.dirname(inner), "__pycache__", name[:-2] + tag + ".pyc")
        try:
            py_compile.compile(path, cache, prefix + inner, doraise=True,
                               invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
        except (py_compile.PyCompileError, ValueError) as error:
            print(error, file=sys.stderr)
`.trim();

/** The compiled files of a Python package's trees (`bytecode: true`), each beside the tree that it is of. */
export function bytecodeTrees(
  pkg: Package,
  platform: Platform,
  places: readonly Place[],
  facts: BytecodeFacts,
): { places: Place[]; trees: Tree[] } {
  if (!pkg.bytecode || runtimeFacts(pkg.runtime).language !== 'python') return { places: [], trees: [] };
  const made = places.flatMap((place) => {
    const tree = facts.trees.get(place.tree)!;
    if (!COMPILED.includes(tree.recipe.kind)) return [];
    const compiled = bytecodeTree(pkg, platform, place, tree, facts);
    return [{ place: { ...place, tree: compiled.key }, tree: compiled }];
  });
  return { places: made.map(({ place }) => place), trees: made.map(({ tree }) => tree) };
}

function bytecodeTree(pkg: Package, platform: Platform, { to }: Place, tree: Tree, facts: BytecodeFacts): Tree {
  const { recipe } = tree;
  const isSource = recipe.kind === 'source';
  const runtime = 'runtime' in recipe ? recipe.runtime : pkg.runtime;
  const prefix = `${pkg.kind === 'function' ? '/var/task/' : '/opt/'}${to}`;
  const run = runRecipe({
    rules: facts.rules,
    runtime,
    platform,
    environment: { from: { kind: 'registry', reference: facts.base(runtime) }, packages: [] },
    dependencies: isSource ? null : tree.key,
    inputs: isSource ? recipe.files : [],
    commands: [['python3', '-c', PROGRAM, isSource ? '.' : '/packer/dependencies', prefix, OUTPUT]],
    // What is compiled is the same on every machine.
    on: 'host',
    // The order of sets in what Python 3.10 and older write hangs on it.
    env: { PYTHONHASHSEED: '0' },
    network: 'none',
    output: OUTPUT,
    packageJson: false,
    exclude: [],
  });
  return {
    key: treeKey(run),
    recipe: run,
    label: `byte code of ${tree.label}`,
    lines: [],
    origin: { files: isSource ? tree.origin.files : new Map() },
  };
}
