import type { ConfigPart, Environment } from './installer-config.ts';
import type { TextReader } from './text-reader.ts';
import { indexVariable } from './uv-config.ts';

/**
 * The logins of a Pipfile.lock's sources, whose URLs name variables of the environment (`https://${USER}:${TOKEN}@host/simple`,
 * pipenv.pypa.io/en/latest/credentials.html); as uv's variables for the index of that name.
 *
 * @param lockFile absolute path
 */
export async function pipenvConfig(lockFile: string, env: Environment, read: TextReader): Promise<ConfigPart> {
  const variables: Record<string, string> = {};
  for (const { name, url } of sourcesIn(await read(lockFile))) {
    const [, user, password] = /^\w+:\/\/([^:@/]+)(?::([^@/]*))?@/.exec(url) ?? [];
    const filled = { username: fill(user, env), password: fill(password, env) };
    for (const key of ['username', 'password'] as const)
      if (filled[key]) variables[indexVariable(name, key)] = filled[key];
  }
  return { env: variables, files: {}, secrets: Object.values(variables) };
}

const fill = (word: string | undefined, env: Environment): string | undefined =>
  word === undefined
    ? undefined
    : decoded(
        word.replace(/\$\{(\w+)\}|\$(\w+)/g, (_whole, braced: string, bare: string) => env[braced ?? bare] ?? ''),
      );

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

function sourcesIn(text: string | undefined): { name: string; url: string }[] {
  try {
    const sources: unknown = (JSON.parse(text ?? '{}') as { _meta?: { sources?: unknown } })._meta?.sources;
    return (Array.isArray(sources) ? sources : []).map(({ name, url }) => ({ name: String(name), url: String(url) }));
  } catch {
    return [];
  }
}
