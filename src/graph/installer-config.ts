import type { InstallOptions } from '../plan/types.ts';
import { bundlerConfig } from './bundler-config.ts';
import { credentialsIn } from './mask.ts';
import { npmConfig } from './npm-config.ts';
import { pipConfig, pipVariables } from './pip-config.ts';
import { pipenvConfig } from './pipenv-config.ts';
import { poetryConfig } from './poetry-config.ts';
import { type TextReader, textReader } from './text-reader.ts';
import { uvConfig } from './uv-config.ts';
import { yarnConfig } from './yarn-config.ts';

/** What an installer's step gets as its secret `installer.json`: variables to set, and files to write into its home folder (in memory). */
export interface InstallerConfig {
  env: Record<string, string>;
  files: Record<string, string>;
}

/** A piece of the configuration, with the secrets that it holds. */
export interface ConfigPart extends InstallerConfig {
  secrets: string[];
}

export type Environment = Record<string, string | undefined>;

/** Ids under which a tree names a project's files that are read when it is installed, and become part of nothing. */
export type ProjectFiles = Readonly<Record<string, string>>;

const PROXIES = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
];

/**
 * Indexes, registries, credentials and proxies from the user's own configuration of pip, uv and npm. Local paths (folders of wheels,
 * certificate files) are left out: they mean nothing in a container; certificates travel by themselves.
 *
 * @param project absolute paths of a project's own files that hold settings, by their ids in a tree's `secrets`
 */
export async function installerConfig(
  language: InstallOptions['language'] | 'none',
  env: Environment,
  home: string,
  project: ProjectFiles = {},
  read: TextReader = textReader,
): Promise<ConfigPart> {
  const proxies = part(Object.fromEntries(PROXIES.flatMap((name) => (env[name] ? [[name, env[name]]] : []))));
  if (language === 'none') return merged([proxies, await netrc(env, home, read)]);
  if (language === 'node')
    return merged([
      proxies,
      await npmConfig(env, home, project.npmrc, read),
      await yarnConfig(env, home, project.yarnrc, read),
      await netrc(env, home, read),
    ]);
  if (language === 'ruby')
    return merged([proxies, await bundlerConfig(env, home, project.bundle, read), await netrc(env, home, read)]);
  const pip = await pipConfig(env, home, read);
  const uv = await uvConfig(env, home, pip, read);
  const lockFile = project['pipfile-lock'];
  return merged([
    proxies,
    part(pipVariables(pip)),
    await poetryConfig(env, home, read),
    ...(lockFile === undefined ? [] : [await pipenvConfig(lockFile, env, read)]),
    uv,
    await netrc(env, home, read),
  ]);
}

async function netrc(env: Environment, home: string, read: TextReader): Promise<ConfigPart> {
  const text = await read(env.NETRC || `${home}/.netrc`);
  if (text === undefined) return part({});
  return {
    env: {},
    files: { '.netrc': text },
    secrets: [...text.matchAll(/\bpassword\s+("[^"]*"|\S+)/g)].map(([, word]) => word!.replace(/^"(.*)"$/, '$1')),
  };
}

function part(env: Record<string, string>): ConfigPart {
  return { env, files: {}, secrets: Object.values(env).flatMap(credentialsIn) };
}

function merged(parts: ConfigPart[]): ConfigPart {
  return {
    env: Object.assign({}, ...parts.map((each) => each.env)),
    files: Object.assign({}, ...parts.map((each) => each.files)),
    secrets: parts.flatMap((each) => each.secrets),
  };
}
