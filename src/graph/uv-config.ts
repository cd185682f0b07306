import { parse, stringify } from 'smol-toml';
import type { ConfigPart, Environment } from './installer-config.ts';
import { credentialsIn } from './mask.ts';
import { isUrl, type PipSettings } from './pip-config.ts';
import type { TextReader } from './text-reader.ts';

/** Variables of uv that say where packages come from (docs.astral.sh/uv/reference/environment). What would change versions is not carried. */
const CARRIED =
  /^UV_(?:(?:DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|INDEX_STRATEGY|INSECURE_HOST|HTTP_TIMEOUT|HTTP_RETRIES|NO_INDEX)$|INDEX_.+_(?:USERNAME|PASSWORD)$)/;
const NAMES_INDEX = /^UV_(?:DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL)$/;

/** The same in uv.toml, at its top or under [pip] (docs.astral.sh/uv/reference/settings). */
const SETTINGS = [
  'index',
  'index-url',
  'extra-index-url',
  'find-links',
  'index-strategy',
  'allow-insecure-host',
  'no-index',
];

/** uv reads none of pip's settings: when its user gave it no index, pip's are translated. */
const FROM_PIP: Partial<Record<keyof PipSettings, string>> = {
  'index-url': 'UV_DEFAULT_INDEX',
  'extra-index-url': 'UV_INDEX',
  'find-links': 'UV_FIND_LINKS',
  'trusted-host': 'UV_INSECURE_HOST',
  timeout: 'UV_HTTP_TIMEOUT',
};

type Table = Record<string, unknown>;

/** uv's settings: /etc/uv/uv.toml, the user's uv.toml (or UV_CONFIG_FILE alone), then variables. */
export async function uvConfig(
  env: Environment,
  home: string,
  pip: PipSettings,
  read: TextReader,
): Promise<ConfigPart> {
  const user = env.UV_CONFIG_FILE || `${env.XDG_CONFIG_HOME || `${home}/.config`}/uv/uv.toml`;
  const texts = await Promise.all((env.UV_CONFIG_FILE ? [user] : ['/etc/uv/uv.toml', user]).map(read));
  const settings: Table = Object.assign({}, ...texts.map((text) => carriedSettings(text)));
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (CARRIED.test(name) && value) variables[name] = value;
  if (env.UV_FIND_LINKS) {
    const urls = env.UV_FIND_LINKS.split(/[\s,]+/).filter(isUrl);
    if (urls.length > 0) variables.UV_FIND_LINKS = urls.join(',');
  }
  const hasIndex =
    Object.keys(variables).some((name) => NAMES_INDEX.test(name)) ||
    ['index', 'index-url', 'extra-index-url'].some((name) => name in settings);
  const translated = hasIndex ? {} : fromPip(pip);
  const text = Object.keys(settings).length > 0 ? stringify(settings) : undefined;
  return {
    env: { ...translated, ...variables },
    files: text === undefined ? {} : { '.config/uv/uv.toml': text },
    secrets: [
      ...Object.values(variables).flatMap(credentialsIn),
      ...Object.entries(variables).flatMap(([name, value]) => (name.endsWith('_PASSWORD') ? [value] : [])),
      ...credentialsIn(text ?? ''),
    ],
  };
}

function fromPip(pip: PipSettings): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FROM_PIP).flatMap(([name, variable]) => {
      const value = pip[name as keyof PipSettings];
      if (value === undefined) return [];
      return [[variable, variable === 'UV_FIND_LINKS' ? value.replaceAll(' ', ',') : value]];
    }),
  );
}

/** A file that is no TOML is uv's to complain about: nothing is carried from it. */
function carriedSettings(text: string | undefined): Table {
  if (text === undefined) return {};
  let all: Table;
  try {
    all = parse(text);
  } catch {
    return {};
  }
  const under = (table: unknown): [string, unknown][] =>
    Object.entries((table ?? {}) as Table).filter(([name]) => SETTINGS.includes(name));
  return Object.fromEntries(
    [...under(all.pip), ...under(all)].map(([name, value]) => [name, withoutPaths(name, value)]),
  );
}

function withoutPaths(name: string, value: unknown): unknown {
  if (!Array.isArray(value) || !['index', 'extra-index-url', 'find-links'].includes(name)) return value;
  return value.filter((each) => isUrl(typeof each === 'string' ? each : String((each as Table).url)));
}

/** uv's variable for the login of a named index (docs.astral.sh/uv/concepts/indexes). */
export const indexVariable = (name: string, key: 'username' | 'password'): string =>
  `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_${key.toUpperCase()}`;
