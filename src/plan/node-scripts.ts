import { blocksOf, childrenOf, unquoted } from './lock-blocks.ts';
import { isTable, stringsIn, type Table, tableIn } from './project-reader.ts';

/** Whose install scripts may run; `only` null: everyone's. Names of packages. */
export interface AllowedScripts {
  only: string[] | null;
  never: string[];
}

/**
 * pnpm's rules, from package.json and pnpm-workspace.yaml (pnpm.io/settings#build-settings): before version 10 all scripts run unless there is a
 * list, since then those of `onlyBuiltDependencies`, since 11 those that `allowBuilds` allows.
 */
export function pnpmScripts(version: string, manifest: Table, workspace: string): AllowedScripts {
  const own = tableIn(manifest, 'pnpm');
  const blocks = blocksOf(workspace);
  const block = (key: string) => blocks.find((each) => each.key === key);
  const listed = (key: string) => [
    ...stringsIn(own, key),
    ...(block(key)?.body ?? [])
      .flatMap((line) => /^\s*- (.*)$/.exec(line)?.[1] ?? [])
      .map((word) => unquoted(word.trim())),
    ...(/^\[(.*)\]$/.exec(block(key)?.value ?? '')?.[1] ?? '')
      .split(',')
      .flatMap((word) => unquoted(word.trim()) || []),
  ];
  const answers = [
    ...Object.entries(tableIn(own, 'allowBuilds')),
    ...childrenOf(block('allowBuilds')).map((child) => [child.key, child.value === 'true'] as const),
  ];
  const allowed = [...listed('onlyBuiltDependencies'), ...answers.flatMap(([name, is]) => (is === true ? [name] : []))];
  const hasList = own.onlyBuiltDependencies !== undefined || block('onlyBuiltDependencies') !== undefined;
  const everyone = own.dangerouslyAllowAllBuilds === true || block('dangerouslyAllowAllBuilds')?.value === 'true';
  return {
    only: everyone || (Number.parseInt(version, 10) < 10 && !hasList) ? null : names(allowed),
    never: names(listed('neverBuiltDependencies')),
  };
}

/**
 * Yarn's: `enableScripts` of .yarnrc.yml, and `built` in package.json's dependenciesMeta (yarnpkg.com/configuration). Yarn 1 runs
 * all, and so do others up to 4.13 unless they are told not to.
 */
export function yarnScripts(version: string, manifest: Table, settings: string): AllowedScripts {
  const meta = Object.entries(tableIn(manifest, 'dependenciesMeta')).filter(([, each]) => isTable(each));
  const built = (is: boolean) => names(meta.flatMap(([name, each]) => ((each as Table).built === is ? [name] : [])));
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOn =
    blocksOf(settings).find(({ key }) => key === 'enableScripts')?.value ??
    String(major < 4 || (major === 4 && minor < 14));
  return { only: isOn === 'true' ? null : built(true), never: built(false) };
}

/** Without versions (`esbuild@0.24.0`), sorted. */
const names = (words: readonly string[]): string[] =>
  [...new Set(words.map((word) => word.replace(/(?<=.)@.*$/, '')))].sort();
