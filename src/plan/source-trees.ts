import type { Config, Package, SourcePart } from '../config/types.ts';
import type { FileMemory } from './file-memory.ts';
import { type HashedListing, hashFiles, recipeFile } from './hash-files.ts';
import { layerFolders, looksLikeOpt, placeOfPart } from './places.ts';
import { sourceRecipe, treeKey } from './recipe.ts';
import { runtimeFacts } from './runtimes.ts';
import { excludePatterns, type SourceRules } from './source-rules.ts';
import { listSource } from './sources.ts';
import type { StagedInputs } from './staged-inputs.ts';
import type { HostFile, Place, SourceFile, Tree } from './types.ts';

/** Reads the source trees of packages; a folder that several packages share under the same rules is read once. */
export interface SourceReader {
  /** The package's source places in order, and their trees. */
  read(pkg: Package): { places: Place[]; trees: Tree[] };
  /** All of the package's source as one folder, for commands. */
  copy(pkg: Package): SourceCopy;
}

/** `to`: where the folder's content goes in the package. `exclude`: patterns of what is not packed of it. */
export interface SourceCopy extends StagedInputs {
  to: string;
  exclude: string[];
}

export function sourceReader(
  config: Config,
  folders: { output: string; store: string },
  memory: FileMemory | undefined,
): SourceReader {
  const known = new Map<string, Tree>();

  const rulesOf = (pkg: Package): SourceRules => ({
    topExclude: config.exclude,
    packageExclude: pkg.exclude,
    include: pkg.include,
    outputFolder: folders.output,
    storeFolder: folders.store,
    symlinks: pkg.symlinks,
  });

  function treeOf(pkg: Package, part: SourcePart): Tree {
    const rules = rulesOf(pkg);
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
    copy(pkg) {
      const parts = pkg.sources.map((part) => ({ part, tree: treeOf(pkg, part) }));
      const folder = sourceFolder(pkg, parts);
      // A part that is placed from the ZIP's root makes the copy one of the whole ZIP.
      const to = parts.some(({ part }) => part.to?.startsWith('/')) ? '' : folder;
      const files = new Map<string, { file: SourceFile; host: HostFile }>();
      for (const { part, tree } of parts) {
        const prefix = placeOfPart(part.to, folder).slice(to.length);
        for (const file of filesIn(tree))
          files.set(prefix + file.path, {
            file: { ...file, path: prefix + file.path },
            host: tree.origin.files.get(file.path)!,
          });
      }
      const top = pkg.sources.find((part) => part.to === undefined)?.path ?? config.root;
      return {
        inputs: [...files.values()].map(({ file }) => file),
        files: new Map([...files].map(([path, { host }]) => [path, host])),
        to,
        exclude: excludePatterns(top, rulesOf(pkg)).map((each) => (typeof each === 'string' ? each : each.text)),
      };
    },
  };
}

const filesIn = ({ recipe }: Tree): SourceFile[] => (recipe.kind === 'source' ? recipe.files : []);

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
