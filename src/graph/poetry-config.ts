import { parse } from 'smol-toml';
import type { ConfigPart, Environment } from './installer-config.ts';
import type { TextReader } from './text-reader.ts';
import { indexVariable } from './uv-config.ts';

/**
 * Poetry's passwords of sources (python-poetry.org/docs/repositories): POETRY_HTTP_BASIC_<NAME>_USERNAME and _PASSWORD, and its auth.toml; as
 * uv's variables for the index of that name.
 */
export async function poetryConfig(env: Environment, home: string, read: TextReader): Promise<ConfigPart> {
  const folders = env.POETRY_CONFIG_DIR
    ? [env.POETRY_CONFIG_DIR]
    : [`${env.XDG_CONFIG_HOME || `${home}/.config`}/pypoetry`, `${home}/Library/Application Support/pypoetry`];
  const texts = await Promise.all(folders.map((folder) => read(`${folder}/auth.toml`)));
  const variables: Record<string, string> = {};
  for (const text of texts)
    for (const [name, login] of Object.entries(loginsIn(text)))
      for (const key of ['username', 'password'] as const)
        if (typeof login[key] === 'string') variables[indexVariable(name, key)] = login[key];
  for (const [name, value] of Object.entries(env)) {
    const [, index, key] = /^POETRY_HTTP_BASIC_(.+)_(USERNAME|PASSWORD)$/.exec(name) ?? [];
    if (index !== undefined && value) variables[`UV_INDEX_${index}_${key}`] = value;
  }
  const secrets = Object.entries(variables).flatMap(([name, value]) => (name.endsWith('_PASSWORD') ? [value] : []));
  return { env: variables, files: {}, secrets };
}

/** A file that is no TOML is Poetry's to complain about. */
function loginsIn(text: string | undefined): Record<string, Record<string, unknown>> {
  try {
    return (parse(text ?? '')['http-basic'] ?? {}) as Record<string, Record<string, unknown>>;
  } catch {
    return {};
  }
}
