import { type Block, blocksOf, childrenOf, textOf } from '../plan/lock-blocks.ts';
import type { ConfigPart, Environment } from './installer-config.ts';
import { credentialsIn } from './mask.ts';
import type { TextReader } from './text-reader.ts';

/** Settings of .yarnrc.yml that say where packages come from (yarnpkg.com/configuration/yarnrc). Paths of certificates mean nothing in a container. */
const CARRIED =
  /^(?:npmRegistryServer|npmRegistries|npmScopes|npmAuthToken|npmAuthIdent|npmAlwaysAuth|httpProxy|httpsProxy|httpTimeout|unsafeHttpWhitelist|enableStrictSsl)$/;
const SECRET = /^npmAuth(?:Token|Ident)$/;
const CARRIED_VARIABLES = /^YARN_(?:NPM_|HTTP|UNSAFE_HTTP_WHITELIST|ENABLE_STRICT_SSL)/;

/**
 * Yarn's registries and logins: the user's .yarnrc.yml, the project's, and YARN_… variables, later ones winning; `${NAME}` is filled from the
 * environment as Yarn does. Of Yarn 1 the registries of .yarnrc; its logins are npm's.
 *
 * @param project absolute path of a project's .yarnrc.yml or .yarnrc
 */
export async function yarnConfig(
  env: Environment,
  home: string,
  project: string | undefined,
  read: TextReader,
): Promise<ConfigPart> {
  const paths = [`${home}/.yarnrc.yml`, ...(project?.endsWith('.yml') ? [project] : [])];
  const texts = await Promise.all(paths.map(read));
  const blocks = texts.flatMap((text) => blocksOf(filled(text ?? '', env)).filter(({ key }) => CARRIED.test(key)));
  const settings = [...new Map(blocks.map((block) => [block.key, block])).values()];
  const text = settings.map((block) => `${textOf(block).trimEnd()}\n`).join('');
  const variables = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (CARRIED_VARIABLES.test(name) && value ? [[name, value]] : [])),
  );
  const old = await Promise.all([`${home}/.yarnrc`, ...(project?.endsWith('.yarnrc') ? [project] : [])].map(read));
  const registries = old
    .flatMap((each) => (each ?? '').split(/\r?\n/))
    .filter((line) => /^"?(?:@[^:"]+:)?registry"? /.test(line));
  return {
    env: variables,
    files: {
      ...(text !== '' && { '.yarnrc.yml': text }),
      ...(registries.length > 0 && { '.yarnrc': `${registries.join('\n')}\n` }),
    },
    secrets: [
      ...credentialsIn(text + registries.join('\n')),
      ...settings.flatMap(secretsIn),
      ...Object.entries(variables).flatMap(([name, value]) =>
        /_AUTH_(?:TOKEN|IDENT)$/.test(name) ? spellings(value) : credentialsIn(value),
      ),
    ],
  };
}

/** `${NAME}`, `${NAME-fallback}`, `${NAME:-fallback}`. */
const filled = (text: string, env: Environment): string =>
  text.replace(/\$\{(\w+)(?:(:)?-([^}]*))?\}/g, (_whole, name: string, colon?: string, fallback?: string) => {
    const value = env[name];
    return (colon ? value || undefined : value) ?? fallback ?? '';
  });

function secretsIn(block: Block): string[] {
  if (SECRET.test(block.key)) return spellings(block.value);
  return childrenOf(block).flatMap((child) =>
    childrenOf(child).flatMap((inner) => (SECRET.test(inner.key) ? spellings(inner.value) : [])),
  );
}

/** An ident is `user:password`, or base64 of it. */
function spellings(value: string): string[] {
  const decoded = Buffer.from(value, 'base64').toString('utf8');
  const pairs = [value, decoded].filter((text) => /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(text));
  return [value, ...pairs, ...pairs.map((pair) => pair.slice(pair.indexOf(':') + 1))].filter(Boolean);
}
