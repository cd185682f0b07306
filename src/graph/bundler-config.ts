import { blocksOf } from '../plan/lock-blocks.ts';
import type { ConfigPart, Environment } from './installer-config.ts';
import { credentialsIn } from './mask.ts';
import type { TextReader } from './text-reader.ts';

/**
 * Bundler's logins and mirrors (bundler.io/man/bundle-config.1.html): a login is named after its host, with two underscores for a dot
 * (`BUNDLE_GEMS__EXAMPLE__COM`), a mirror `BUNDLE_MIRROR__…`. What names a gem (`LOCAL__`, `BUILD__`) or a folder is left out.
 */
const CARRIED = /^BUNDLE_(?!LOCAL__|BUILD__|DISABLE_LOCAL|PLUGINS__)[A-Z0-9_./:-]*__[A-Z0-9_./:-]*$/i;

/** From the user's configuration, the project's (`.bundle/config`, an absolute path) and variables, later ones winning. */
export async function bundlerConfig(
  env: Environment,
  home: string,
  project: string | undefined,
  read: TextReader,
): Promise<ConfigPart> {
  const user = env.BUNDLE_USER_CONFIG || `${env.BUNDLE_USER_HOME || `${home}/.bundle`}/config`;
  const texts = await Promise.all([user, ...(project === undefined ? [] : [project])].map(read));
  const settings = new Map<string, string>();
  for (const text of texts)
    for (const { key, value } of blocksOf(text ?? '')) if (CARRIED.test(key) && value !== '') settings.set(key, value);
  for (const [name, value] of Object.entries(env)) if (CARRIED.test(name) && value) settings.set(name, value);
  const secrets = [...settings].flatMap(([name, value]) =>
    /^BUNDLE_MIRROR__/i.test(name) ? credentialsIn(value) : [value, value.slice(value.indexOf(':') + 1)],
  );
  return { env: Object.fromEntries(settings), files: {}, secrets };
}
