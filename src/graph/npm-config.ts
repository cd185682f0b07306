import { parseIni } from './ini.ts';
import type { ConfigPart, Environment } from './installer-config.ts';
import { credentialsIn } from './mask.ts';
import type { TextReader } from './text-reader.ts';

/** Settings of a user that say where packages come from (docs.npmjs.com/cli/v11/using-npm/config), and those that belong to a registry's host. */
const CARRIED =
  /^(?:registry|proxy|https-proxy|noproxy|strict-ssl|fetch-retries|fetch-timeout|replace-registry-host|_auth|_authtoken|@[^:]+:registry|\/\/.+:(?:_auth|_authToken|username|_password|email|always-auth))$/i;

/** Settings of a project that would lead out of the container, or that this tool decides. */
const NOT_A_PROJECTS =
  /^(?:cafile|ca|cert|key|prefix|cache|userconfig|globalconfig|script-shell|node-options|shell|logs-dir|omit|include|ignore-scripts|os|cpu|libc|.*:(?:certfile|keyfile))$/;

const SECRET = /(?:_auth|_authtoken|_password)$/i;

/** One .npmrc from the global file, the user's, NPM_CONFIG_… variables and the project's, later ones winning; `${NAME}` is filled from the environment as npm does. */
export async function npmConfig(
  env: Environment,
  home: string,
  project: string | undefined,
  read: TextReader,
): Promise<ConfigPart> {
  const variables = new Map(
    Object.entries(env).flatMap(([name, value]) =>
      /^npm_config_/i.test(name) && value ? [[settingOf(name), value]] : [],
    ),
  );
  const global = variables.get('globalconfig');
  const texts = await Promise.all(
    [global, variables.get('userconfig') ?? `${home}/.npmrc`, project].map((path) =>
      path === undefined ? undefined : read(path),
    ),
  );
  const [fromGlobal, fromUser, fromProject] = texts.map((text) => (text === undefined ? [] : settings(text, env)));
  const all = [
    ...[...fromGlobal!, ...fromUser!].filter(([key]) => CARRIED.test(key)),
    ...fromProject!.filter(([key]) => !NOT_A_PROJECTS.test(key)),
    ...[...variables].filter(([key]) => CARRIED.test(key)),
  ];
  const text = [...new Map(all)].map(([key, value]) => `${key}=${value.replace(/[\r\n]+/g, ' ')}\n`).join('');
  return {
    env: {},
    files: text === '' ? {} : { '.npmrc': text },
    secrets: [...credentialsIn(text), ...all.flatMap(([key, value]) => (SECRET.test(key) ? secretsOf(value) : []))],
  };
}

/** `NPM_CONFIG_HTTPS_PROXY` → `https-proxy`; keys of hosts keep their spelling. */
function settingOf(variable: string): string {
  const name = variable.slice('npm_config_'.length);
  return name.startsWith('//') || name.startsWith('@') ? name : name.replace(/(?!^)_/g, '-').toLowerCase();
}

function settings(text: string, env: Environment): [string, string][] {
  const filled = (word: string) => word.replace(/\$\{([^}?]+)\??\}/g, (whole, name: string) => env[name] ?? whole);
  return parseIni(text).flatMap(({ section, key, value }) =>
    section === '' ? [[filled(key), filled(value)] as [string, string]] : [],
  );
}

/** `_auth` is base64 of `user:password`, `_password` base64 of the password: what either holds is as secret as itself. */
function secretsOf(value: string): string[] {
  const decoded = Buffer.from(value, 'base64').toString('utf8');
  const isText = /^[\x20-\x7e]+$/.test(decoded);
  return isText
    ? [value, decoded, ...(decoded.includes(':') ? [decoded.slice(decoded.indexOf(':') + 1)] : [])]
    : [value];
}
