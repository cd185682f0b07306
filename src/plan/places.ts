import type { RuntimeFacts } from './runtimes.ts';
import type { Place, SourceFile } from './types.ts';

/** Where a layer's source and dependencies go, by language. Source: "Packaging your layer content", AWS Lambda Developer Guide. */
export function layerFolders(runtime: RuntimeFacts): { source: string; dependencies: string } {
  switch (runtime.language) {
    case 'python':
      return { source: 'python/', dependencies: 'python/' };
    case 'node':
      return { source: 'nodejs/', dependencies: 'nodejs/' };
    case 'ruby':
      return { source: 'ruby/lib/', dependencies: `ruby/gems/${runtime.version}.0/` };
    case 'java':
      return { source: 'java/lib/', dependencies: 'java/lib/' };
    default:
      return { source: '', dependencies: '' };
  }
}

/** The folder of a layer that only one version of Python reads. Source: as above, "Layer paths for each Lambda runtime". */
export const sitePackages = ({ version }: RuntimeFacts): string => `python/lib/python${version}/site-packages/`;

/** Where a function's dependencies go. Ruby finds gems there without Bundler: GEM_PATH of Lambda's runtime names that folder. */
export const functionFolder = ({ language, version }: RuntimeFacts): string =>
  language === 'ruby' ? `vendor/bundle/ruby/${version}.0/` : '';

const LANGUAGE_FOLDERS = new Set(['python', 'nodejs', 'ruby', 'java', 'extensions']);
const OPT_FOLDERS = new Set([...LANGUAGE_FOLDERS, 'bin', 'lib']);

/** Whether a folder with these files already is what /opt shall hold (`layout: auto`). */
export function looksLikeOpt(paths: Iterable<string>): boolean {
  const tops = new Set<string>();
  for (const path of paths) {
    const slash = path.indexOf('/');
    if (slash < 0) return false;
    tops.add(path.slice(0, slash));
  }
  const all = [...tops];
  return all.length > 0 && all.every((top) => OPT_FOLDERS.has(top)) && all.some((top) => LANGUAGE_FOLDERS.has(top));
}

/** Folder where a source part lands: its `to` against where source goes, or against the ZIP's root with a leading slash. */
export function placeOfPart(to: string | undefined, sourceFolder: string): string {
  if (to === undefined) return sourceFolder;
  const [base, path] = to.startsWith('/') ? ['', to] : [sourceFolder, to];
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.length === 0 ? base : `${base}${segments.join('/')}/`;
}

/** Places in an image: a function's own under /var/task, its layers' under /opt, in Lambda's order; what changes most often comes last. */
export function imagePlaces(own: Place[], layers: Place[][]): Place[] {
  const under = (folder: string) => (place: Place) => ({ ...place, to: `${folder}${place.to}` });
  return [
    ...layers.flat().map((place) => ({ ...under('opt/')(place), role: 'layer' as const })),
    ...own.map(under('var/task/')),
  ];
}

/** What merging a layer into a function's ZIP turns its /opt folders into; the longest prefix decides. All other paths stay. */
function mergeRules(runtime: RuntimeFacts): { from: string; to: string }[] {
  const { version } = runtime;
  return [
    { from: sitePackages(runtime), to: '' },
    { from: 'python/', to: '' },
    { from: `nodejs/node${version}/node_modules/`, to: 'node_modules/' },
    { from: 'nodejs/node_modules/', to: 'node_modules/' },
    { from: 'java/lib/', to: 'lib/' },
    { from: `ruby/gems/${version}.0/`, to: `vendor/bundle/ruby/${version}.0/` },
    { from: 'ruby/lib/', to: '' },
  ];
}

/**
 * A layer's places as they stand in a function's ZIP (`layers_mode: merge`). `filesOf` tells a source tree's files; of what commands make
 * they are unknown. Installed trees hold one language's packages only, and so move as a whole.
 */
export function mergedPlaces(
  layer: Place[],
  runtime: RuntimeFacts,
  filesOf: (place: Place) => SourceFile[] | 'unknown' | 'installed',
): Place[] {
  const rules = mergeRules(runtime);
  return layer.flatMap((place) => {
    if (place.role === 'lib') return [{ ...place, role: 'layer' as const }];
    const files = filesOf(place);
    if (files === 'installed') {
      if (isOfOtherPython(place, runtime)) return [];
      const probe = runtime.language === 'node' ? `${place.to}node_modules/` : place.to;
      const rule = rules.find(({ from }) => probe.startsWith(from));
      const to = rule ? `${rule.to}${probe.slice(rule.from.length)}` : probe;
      return [
        {
          ...place,
          to: runtime.language === 'node' ? to.slice(0, -'node_modules/'.length) : to,
          role: 'layer' as const,
        },
      ];
    }
    return rebase(place, rules, files === 'unknown' ? undefined : files.map((file) => file.path));
  });
}

const isOfOtherPython = ({ to }: Place, runtime: RuntimeFacts): boolean =>
  to.startsWith('python/lib/python') && to !== sitePackages(runtime);

function rebase(place: Place, rules: { from: string; to: string }[], paths: string[] | undefined): Place[] {
  const rows: Place[] = [];
  const taken: string[] = [];
  for (const rule of [...rules, { from: '', to: '' }]) {
    const inner = innerPrefix(place.to, rule.from);
    if (inner === undefined) continue;
    const rest = rule.from.length < place.to.length ? place.to.slice(rule.from.length) : '';
    const skip = taken.filter((prefix) => prefix.startsWith(inner));
    if (!paths || paths.some((path) => path.startsWith(inner) && !skip.some((prefix) => path.startsWith(prefix)))) {
      rows.push({ ...place, from: inner, to: `${rule.to}${rest}`, skip, role: 'layer' });
    }
    taken.push(inner);
    if (inner === '') break;
  }
  return rows;
}

/** The folder inside a tree placed at `to` that a rule's prefix covers: '' for the whole tree, undefined for none of it. */
function innerPrefix(to: string, from: string): string | undefined {
  if (to.startsWith(from)) return '';
  return from.startsWith(to) ? from.slice(to.length) : undefined;
}
