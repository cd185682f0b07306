import { posix } from 'node:path';
import { isRuntime, RUNTIMES, type Runtime, type RuntimeFacts } from '../plan/runtimes.ts';
import type { Repository } from './repository.ts';

type Language = 'python' | 'node' | 'ruby';

/** Files that say which version a project is written for, nearest folder first. */
const STATED: Record<Language, { file: string; pattern: RegExp }[]> = {
  python: [
    { file: '.python-version', pattern: /^\s*(3\.\d+)/m },
    { file: 'runtime.txt', pattern: /^python-?(3\.\d+)/m },
    { file: 'Pipfile', pattern: /python(?:_full)?_version\s*=\s*["'](3\.\d+)/ },
    { file: 'pyproject.toml', pattern: /(?:requires-python|^python)\s*=\s*["'][\^~>=\s]*(3\.\d+)/m },
  ],
  node: [
    { file: '.nvmrc', pattern: /^\s*v?(\d+)/m },
    { file: '.node-version', pattern: /^\s*v?(\d+)/m },
    { file: 'package.json', pattern: /"engines"\s*:\s*\{[^}]*"node"\s*:\s*"[^"\d]*(\d+)/ },
  ],
  ruby: [
    { file: '.ruby-version', pattern: /^\s*(?:ruby-)?(\d+\.\d+)/m },
    { file: 'Gemfile', pattern: /^\s*ruby\s+["'][^"'\d]*(\d+\.\d+)/m },
  ],
};

const SPELL: Record<Language, (version: string) => string> = {
  python: (version) => `python${version}`,
  node: (version) => `nodejs${version}.x`,
  ruby: (version) => `ruby${version}`,
};

/** For projects that do not say: what most code runs on. */
const USUAL: Record<RuntimeFacts['language'], Runtime> = {
  python: 'python3.13',
  node: 'nodejs22.x',
  ruby: 'ruby3.4',
  java: 'java21',
  dotnet: 'dotnet8',
  provided: 'provided.al2023',
};

/**
 * The runtime for code of a language in a folder: as a file there or above says, `because` of it; else the usual one.
 * A deprecated one, which a lower bound may name, is not taken.
 */
export function runtimeFor(
  language: RuntimeFacts['language'],
  folder: string,
  repository: Repository,
): { runtime: Runtime; because?: string } {
  if (language in STATED) {
    const own = language as Language;
    for (const place of foldersAbove(folder))
      for (const { file, pattern } of STATED[own]) {
        const path = posix.join(place, file);
        const [, version] = pattern.exec(repository.text(path) ?? '') ?? [];
        const runtime = version === undefined ? undefined : SPELL[own](version);
        if (runtime !== undefined && isRuntime(runtime) && !('deprecated' in RUNTIMES[runtime]))
          return { runtime, because: path };
      }
  }
  return { runtime: USUAL[language] };
}

/** The folder, and those above it to the repository's. */
export function foldersAbove(folder: string): string[] {
  const above = [folder];
  for (let at = folder; at !== '.' && !at.startsWith('..'); ) {
    at = posix.dirname(at);
    above.push(at);
  }
  return above;
}
