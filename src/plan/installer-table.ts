import type { InstallerChoice } from '../config/types.ts';
import type { RuntimeFacts } from './runtimes.ts';
import type { InstallerName } from './types.ts';

export type Installer = Exclude<InstallerChoice, 'auto' | 'none'>;
export type Language = RuntimeFacts['language'];

/** A kind of file that says what to install. */
export interface Manifest {
  file: string;
  language: Language;
  /** The installers that read it; `auto` takes the first. */
  installers: readonly [Installer, ...Installer[]];
  how:
    | 'uv-lock'
    | 'poetry-lock'
    | 'pipfile-lock'
    | 'requirements'
    | 'pyproject'
    | 'package-lock'
    | 'pnpm-lock'
    | 'yarn-lock'
    | 'package-json'
    | 'gemfile-lock';
  /** Must lie beside it. */
  beside?: string;
  /** The lock file of a folder above counts too, for a folder that holds `beside`. */
  inheritable?: true;
}

/** What is looked for in a package's `path`, in this order (spec/config.md, "Found by name in path"). */
export const MANIFESTS: readonly Manifest[] = [
  {
    file: 'uv.lock',
    language: 'python',
    installers: ['uv'],
    how: 'uv-lock',
    beside: 'pyproject.toml',
    inheritable: true,
  },
  { file: 'poetry.lock', language: 'python', installers: ['poetry'], how: 'poetry-lock', beside: 'pyproject.toml' },
  { file: 'Pipfile.lock', language: 'python', installers: ['pipenv'], how: 'pipfile-lock' },
  { file: 'requirements.txt', language: 'python', installers: ['uv', 'pip'], how: 'requirements' },
  { file: 'pyproject.toml', language: 'python', installers: ['uv', 'pip'], how: 'pyproject' },
  {
    file: 'package-lock.json',
    language: 'node',
    installers: ['npm'],
    how: 'package-lock',
    beside: 'package.json',
    inheritable: true,
  },
  { file: 'npm-shrinkwrap.json', language: 'node', installers: ['npm'], how: 'package-lock', beside: 'package.json' },
  {
    file: 'pnpm-lock.yaml',
    language: 'node',
    installers: ['pnpm'],
    how: 'pnpm-lock',
    beside: 'package.json',
    inheritable: true,
  },
  {
    file: 'yarn.lock',
    language: 'node',
    installers: ['yarn'],
    how: 'yarn-lock',
    beside: 'package.json',
    inheritable: true,
  },
  { file: 'package.json', language: 'node', installers: ['npm'], how: 'package-json' },
  { file: 'Gemfile.lock', language: 'ruby', installers: ['bundler'], how: 'gemfile-lock' },
];

export const LANGUAGE_OF: Record<Installer, Language> = {
  uv: 'python',
  pip: 'python',
  poetry: 'python',
  pipenv: 'python',
  npm: 'node',
  pnpm: 'node',
  yarn: 'node',
  bundler: 'ruby',
};

/** The tool that does an installer's work. Lock files of Poetry and pipenv are read here, and what they lock is installed by uv. */
export const TOOL_OF: Record<Installer, InstallerName> = {
  uv: 'uv',
  pip: 'pip',
  poetry: 'uv',
  pipenv: 'uv',
  npm: 'npm',
  pnpm: 'pnpm',
  yarn: 'yarn',
  bundler: 'bundler',
};
