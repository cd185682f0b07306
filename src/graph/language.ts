import { runtimeFacts } from '../plan/runtimes.ts';
import type { InstallOptions, SolvedRecipe } from '../plan/types.ts';

/** Whose configuration a step is given: its installer's, or that of the runtime's language. */
export function languageOf(recipe: SolvedRecipe): InstallOptions['language'] | 'none' {
  if (recipe.kind === 'install') return recipe.options.language;
  const { language } = runtimeFacts(recipe.runtime);
  return language === 'python' || language === 'node' || language === 'ruby' ? language : 'none';
}
