import type { Config, Package, SourcePart } from '../config/types.ts';
import type { FileMemory } from './file-memory.ts';
import { type HashedListing, hashFiles, recipeFile } from './hash-files.ts';
import { layerFolders, looksLikeOpt, placeOfPart } from './places.ts';
import { sourceRecipe, treeKey } from './recipe.ts';
import { runtimeFacts } from './runtimes.ts';
import type { SourceRules } from './source-rules.ts';
import { listSource } from './sources.ts';
import type { HostFile, Place, Tree } from './types.ts';

/** Reads the source trees of packages; a folder that several packages share under the same rules is read once. */
export interface SourceReader {
  /** The package's source places in order, and their trees. */
  read(pkg: Package): { places: Place[]; trees: Tree[] };
}

export function sourceReader(
  config: Config,
  folders: { output: string; store: string },
  memory: FileMemory | undefined,
): SourceReader {
  const known = new Map<string, Tree>();

  function treeOf(pkg: Package, part: SourcePart): Tree {
    const rules: SourceRules = {
      topExclude: config.exclude,
      packageExclude: pkg.exclude,
      include: pkg.include,
      outputFolder: folders.output,
      storeFolder: folders.store,
      symlinks: pkg.symlinks,
    };
    const cause = JSON.stringify([part.path, rules.packageExclude, rules.include, rules.symlinks]);
    const tree = known.get(cause) ?? sourceTree(hashFiles(listSource(part, rules), memory), part.spelled);
    known.set(cause, tree);
    return tree;
  }

  return {
    read(pkg) {
      const parts = pkg.sources.map((part) => ({ part, tree: treeOf(pkg, part) }));
      const folder = sourceFolder(pkg, parts);
      const places = parts
        .filter(({ tree }) => tree.origin.files.size > 0)
        .map(
          ({ part, tree }): Place => ({
            tree: tree.key,
            to: placeOfPart(part.to, folder),
            from: '',
            skip: [],
            role: 'source',
          }),
        );
      return { places, trees: parts.map(({ tree }) => tree) };
    },
  };
}

function sourceTree(listing: HashedListing, label: string): Tree {
  const recipe = sourceRecipe(listing.files.map((file) => recipeFile(file)));
  const files = new Map<string, HostFile>(
    listing.files.map((file) => [
      file.path,
      file.linkTarget === undefined
        ? { path: file.absolute, size: file.size }
        : { content: Buffer.from(file.linkTarget) },
    ]),
  );
  return { key: treeKey(recipe), recipe, label, lines: [], origin: { files } };
}

/** Where a package's source goes: a function's to the root, a layer's to its language folder, unless it already is laid out as /opt. */
function sourceFolder(pkg: Package, parts: { part: SourcePart; tree: Tree }[]): string {
  if (pkg.kind === 'function' || pkg.layout === 'opt') return '';
  if (pkg.layout === 'auto') {
    const paths = parts
      .filter(({ part }) => part.to === undefined)
      .flatMap(({ tree }) => [...tree.origin.files.keys()]);
    if (looksLikeOpt(paths)) return '';
  }
  return layerFolders(runtimeFacts(pkg.runtime)).source;
}
