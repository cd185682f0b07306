import type { Readable } from 'node:stream';
import { PackerError } from '../errors.ts';
import { solve } from '../graph/solve.ts';
import { type InstallTree, isInstall, type SolveRequest } from '../graph/types.ts';
import { sha256 } from '../plan/canonical.ts';
import { installerVersion } from '../plan/installer-versions.ts';
import { installRecipe, treeKey } from '../plan/recipe.ts';
import type { HostFile, InstallRecipe, TreeKey } from '../plan/types.ts';
import type { Work } from './types.ts';

type Asked = Work['sets'][number];
type Solving = Pick<SolveRequest, 'builder' | 'caBundle' | 'env' | 'home' | 'untar' | 'report' | 'signal'>;

/**
 * Requirement lines with hashes for each set and platform, by uv in the build environment of one of the packages: one solve per platform, with
 * the user's indexes and credentials. @throws PackerError with what could not be resolved
 */
export async function resolveRequirements(sets: readonly Asked[], solving: Solving): Promise<Map<Asked, string[]>> {
  const resolved = new Map<Asked, string[]>();
  for (const platform of new Set(sets.map((set) => set.platform))) {
    const asked = new Map<TreeKey, Asked>();
    const trees = sets
      .filter((set) => set.platform === platform)
      .map((set) => {
        const tree = resolution(set);
        asked.set(tree.key, set);
        return tree;
      });
    const { trees: results } = await solve({
      ...solving,
      platform,
      trees,
      waiting: (key) => (asked.get(key)?.packages ?? []).map((name) => `${name} (${platform})`),
      // An index says something else every day.
      force: true,
      receive: drain,
    });
    const problems = [...results.values()].flatMap((result) => (result.ok ? [] : [result.problem]));
    if (problems.length > 0) throw new PackerError(problems);
    for (const [key, result] of results) if (result.ok) resolved.set(asked.get(key)!, result.meta.resolved ?? []);
  }
  return resolved;
}

const drain = async (stream: Readable): Promise<void> => {
  for await (const _ of stream);
};

/** The install, told to stop once it knows what it would take. */
function resolution({ tree, previous, upgrade }: Asked): InstallTree {
  if (!isInstall(tree) || tree.recipe.options.language !== 'python')
    throw new Error(`not an install of Python packages: ${tree.label}`);
  const content = Buffer.from(previous.map((line) => `${line.replace(/ --hash=.*$/, '')}\n`).join(''));
  const before = { path: 'previous.txt', mode: '100644' as const, sha256: sha256(content) };
  const recipe: InstallRecipe = installRecipe({
    ...tree.recipe,
    installer: { name: 'uv', version: installerVersion('uv', tree.recipe.runtime) },
    inputs: [...tree.recipe.inputs, before],
    options: { ...tree.recipe.options, omit: [], resolve: { upgrade } },
  });
  const files = new Map<string, HostFile>([...tree.origin.files, [before.path, { content }]]);
  return { ...tree, key: treeKey(recipe), recipe, origin: { ...tree.origin, files } };
}
