import { posix } from 'node:path';
import type { RuntimeFacts } from '../plan/runtimes.ts';
import { bundled, compiled } from './build-methods.ts';
import { handlersIn, javaHandler, lineOf, startsGo } from './entry-points.ts';
import { type Repository, written } from './repository.ts';
import type { Found, Json, Reading } from './types.ts';
import { foldersAbove, runtimeFor } from './versions.ts';

/** Files by which the folder of a package is known, by language. */
const MANIFESTS: Record<'python' | 'node' | 'ruby' | 'java', string[]> = {
  python: ['requirements.txt', 'uv.lock', 'poetry.lock', 'Pipfile.lock', 'pyproject.toml'],
  node: ['package.json'],
  ruby: ['Gemfile.lock', 'Gemfile'],
  java: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
};

const TEST = /(^|\/)(test_[^/]*|[^/]*_test|[^/]*[.-](test|spec|config)|conftest|setup)\.\w+$/;

/** Functions by the entry points of the code itself, for a repository that no other tool describes. */
export function readCode(repository: Repository): Reading {
  const packages = repository.files.filter((file) => !TEST.test(file)).flatMap((file) => foundIn(file, repository));
  return { packages, notices: [] };
}

function foundIn(file: string, repository: Repository): Found[] {
  if (/\.go$/.test(file)) return goIn(file, repository);
  if (/\.java$/.test(file)) return javaIn(file, repository);
  if (!/\.(py|rb|[cm]?[jt]sx?)$/.test(file)) return [];
  const text = repository.text(file);
  const [name] = text === undefined ? [] : handlersIn(file, text);
  if (text === undefined || name === undefined) return [];
  const language = file.endsWith('.py') ? 'python' : file.endsWith('.rb') ? 'ruby' : 'node';
  const folder = folderOf(file, language, text, repository);
  const module = posix.relative(folder, file).replace(/\.\w+$/, '');
  const handler = `${module}.${name}`;
  const requirements = language === 'python' ? inheritedRequirements(folder, repository) : undefined;
  const isTyped = /\.[cm]?tsx?$/.test(file);
  const entry: Record<string, Json> = {
    path: written(folder),
    handler,
    ...(requirements !== undefined && { requirements: written(requirements) }),
  };
  const found = base(file, text, name, language, folder, repository);
  if (!isTyped) return [{ ...found, entry }];
  const built = bundled(
    {
      folder,
      entries: [posix.relative(folder, file)],
      outfile: `${module}.js`,
      options: { target: `node${/\d+/.exec(found.runtime ?? '')?.[0] ?? '22'}` },
      external: [],
    },
    found.at,
    repository,
  );
  return [{ ...found, entry: { ...entry, ...built.entry }, comments: [...found.comments, ...built.comments] }];
}

function base(
  file: string,
  text: string,
  part: string,
  language: RuntimeFacts['language'],
  folder: string,
  repository: Repository,
): Omit<Found, 'entry'> {
  const { runtime, because } = runtimeFor(language, folder, repository);
  const name = folder === '.' ? posix.basename(file).replace(/\.\w+$/, '') : posix.basename(folder);
  return {
    kind: 'function',
    name: name === 'src' && folder !== 'src' ? posix.basename(posix.dirname(folder)) : name,
    id: file,
    at: { file, line: lineOf(text, new RegExp(`\\b${part.split('.').at(-1)}\\b`)), column: 1 },
    runtime,
    comments: because === undefined ? [`runtime: nothing says which; ${runtime} is assumed.`] : [],
  };
}

/**
 * The folder that is packed: Node's is that of the nearest package.json, since `require` looks upwards. Python and Ruby load from
 * the root of the package: the handler's own folder, unless what it imports lies beside a manifest further up.
 */
function folderOf(file: string, language: 'python' | 'node' | 'ruby', text: string, repository: Repository): string {
  const own = posix.dirname(file);
  const governed = foldersAbove(own).find((folder) =>
    repository.names(folder).some((name) => MANIFESTS[language].includes(name)),
  );
  if (governed === undefined || governed === own) return own;
  if (language === 'node') return governed;
  const imported = new Set([...text.matchAll(/^\s*(?:from|import)\s+([A-Za-z_]\w*)/gm)].map((match) => match[1]!));
  const holds = (folder: string): boolean =>
    repository.names(folder).some((name) => imported.has(name.replace(/\.py$/, '')) && /^\w+(\.py)?$/.test(name));
  if (holds(own)) return own;
  if (holds(governed)) return governed;
  return governed === '.' ? own : governed;
}

/** The requirements of a folder further up, when the packed one has none of its own. */
function inheritedRequirements(folder: string, repository: Repository): string | undefined {
  const place = foldersAbove(folder).find((at) => repository.names(at).some((name) => MANIFESTS.python.includes(name)));
  if (place === undefined || place === folder) return undefined;
  const manifest = MANIFESTS.python.find((name) => repository.names(place).includes(name))!;
  return posix.join(place, manifest);
}

function goIn(file: string, repository: Repository): Found[] {
  const text = repository.text(file) ?? '';
  if (!startsGo(text)) return [];
  const own = posix.dirname(file);
  const module = foldersAbove(own).find((folder) => repository.names(folder).includes('go.mod'));
  if (module === undefined) return [];
  const { entry, comments } = compiled('go', module, repository);
  const build = { ...(entry.build as Record<string, Json>) };
  if (own !== module)
    build.run = (build.run as string[]).map((command) => command.replace(/ \.$/, ` ./${posix.relative(module, own)}`));
  return [
    {
      ...base(file, text, 'Start', 'provided', own, repository),
      comments: [...comments],
      entry: { path: written(module), ...entry, build },
    },
  ];
}

function javaIn(file: string, repository: Repository): Found[] {
  const text = repository.text(file) ?? '';
  const handler = javaHandler(text);
  if (handler === undefined) return [];
  const folder = foldersAbove(posix.dirname(file)).find((place) =>
    repository.names(place).some((name) => MANIFESTS.java.includes(name)),
  );
  if (folder === undefined) return [];
  const { entry, comments, unfit } = compiled('java', folder, repository);
  return [
    {
      ...base(file, text, 'handleRequest', 'java', folder, repository),
      comments,
      ...(unfit !== undefined && { unfit }),
      entry: { path: written(folder), handler, ...entry },
    },
  ];
}
