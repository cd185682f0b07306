import { blocksOf, childrenOf } from './lock-blocks.ts';

/** What of a Gemfile.lock is known without Ruby (bundler.io/man/gemfile.5.html; Bundler's lockfile_parser.rb). */
export interface GemfileLock {
  /** `remote` of each PATH section: folders, relative to the lock file's. */
  folders: string[];
  /** `name version`, of every group, without development's being known; sorted. */
  lines: string[];
}

/**
 * Sections are words in capitals; below them `remote: …` and `specs:` with `    name (version)` and, deeper, what each needs. Which groups
 * a gem belongs to stands in the Gemfile only, which is Ruby: Bundler reads it when it installs.
 */
export function gemfileLock(text: string): GemfileLock {
  const sections = blocksOf(text);
  const lines = sections
    .filter(({ key }) => ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'].includes(key))
    .flatMap((section) => childrenOf(section).find(({ head }) => head.trim() === 'specs:') ?? [])
    .flatMap((specs) =>
      specs.body.flatMap((line) => /^ {4}([^\s(]+) \(([^)]+)\)$/.exec(line)?.slice(1, 3).join(' ') ?? []),
    );
  const folders = sections
    .filter(({ key }) => key === 'PATH')
    .flatMap((section) => childrenOf(section).flatMap(({ key, value }) => (key === 'remote' ? [value] : [])));
  return { folders: [...new Set(folders)], lines: [...new Set(lines)].sort() };
}
