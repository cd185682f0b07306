import { cacheName } from '../graph/cache.ts';
import { environmentName } from '../graph/stage.ts';
import type { Plan } from '../plan/types.ts';

/** What BuildKit's caches of the bases that a plan's images are put on are called, of those that must be made. */
export const baseCaches = ({ trees }: Plan): string[] =>
  [...trees.values()].flatMap(({ recipe }) =>
    recipe.kind === 'base' ? [cacheName(recipe.platform, environmentName(recipe.environment))] : [],
  );
