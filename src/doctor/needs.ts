import { publishedName } from '../config/published-name.ts';
import { type Config, PLATFORMS } from '../config/types.ts';
import type { Plan } from '../plan/types.ts';
import type { Needs } from './types.ts';

/** Without a configuration: what most builds do. */
export const usualNeeds = (source: string, baseRegistry: string): Needs => ({
  source,
  docker: true,
  platforms: [...PLATFORMS],
  runs: [],
  bases: PLATFORMS.map((platform) => ({ reference: `${baseRegistry}/python:3.13`, platform })),
  pushes: [],
  publish: undefined,
});

/** What the builds of a plan ask for, and publishing it. */
export function needsOf(source: string, config: Config, plan: Plan, pushes: string[]): Needs {
  const recipes = [...plan.trees.values()].map(({ recipe }) => recipe);
  const bases = recipes.flatMap((recipe) => {
    const { kind } = recipe;
    if (kind === 'source' || kind === 'image') return [];
    const { from } = recipe.environment;
    const { platform } = recipe;
    return [
      ...(from.kind === 'registry' ? [{ reference: from.reference, platform }] : []),
      ...(kind === 'lib' ? [{ reference: recipe.base, platform }] : []),
    ];
  });
  const imports = plan.targets.filter(({ kind, verify }) => kind === 'function' && verify === 'import');
  const ofImages = plan.targets.flatMap(({ manifest: { image }, platform }) =>
    image && 'reference' in image.base ? [{ reference: image.base.reference, platform }] : [],
  );
  const ran = recipes.flatMap((recipe) =>
    recipe.kind === 'lib' || recipe.kind === 'base' || (recipe.kind === 'run' && recipe.on === 'target')
      ? [recipe.platform]
      : [],
  );
  const runs = new Set([...ran, ...imports.map(({ platform }) => platform)]);
  const needed = new Map([...bases, ...ofImages].map((base) => [`${base.reference} ${base.platform}`, base]));
  return {
    source,
    docker: imports.length > 0 || recipes.some(({ kind }) => !['source', 'image'].includes(kind)),
    platforms: PLATFORMS.filter((platform) => plan.targets.some((target) => target.platform === platform)),
    runs: PLATFORMS.filter((platform) => runs.has(platform)),
    bases: [...needed.values()],
    pushes,
    publish: published(config),
  };
}

/** A section `publish`, or one of a layer, says that publishing is wanted. */
function published(config: Config): Needs['publish'] {
  const layers = config.packages.filter((pkg) => pkg.kind === 'layer' && pkg.publish !== false);
  const own = layers.flatMap((pkg) => (pkg.kind === 'layer' && typeof pkg.publish === 'object' ? [pkg.publish] : []));
  if (!config.publish && own.length === 0) return undefined;
  const sections = [...(config.publish ? [config.publish] : []), ...own];
  return {
    regions: [...new Set(sections.flatMap(({ regions = [] }) => regions))],
    layers: layers.flatMap((pkg) =>
      pkg.platforms.map((platform) => {
        const template =
          (pkg.kind === 'layer' && typeof pkg.publish === 'object' && pkg.publish.name) || config.publish?.name;
        return publishedName(template, pkg, platform);
      }),
    ),
    buckets: [...new Set(sections.flatMap(({ bucket }) => (bucket === undefined ? [] : [bucket])))],
  };
}
