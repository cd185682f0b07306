import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildSecret } from '../config/types.ts';
import { failure, messageOf } from '../errors.ts';
import { certificates } from './certificates.ts';
import { exports, quoted } from './commands.ts';
import { environmentsOf } from './environment-stages.ts';
import { type InstallerConfig, installerConfig } from './installer-config.ts';
import { languageOf } from './language.ts';
import { type Mask, maskOf } from './mask.ts';
import { environmentName, stageName } from './stage.ts';
import { userSecret } from './step.ts';
import { textReader } from './text-reader.ts';
import { trustStore } from './trust-store.ts';
import { isInstall, isLib, isRun, type SolvedTree, type SolveRequest } from './types.ts';

/** Id under which a tree names its certificates. */
const CA_BUNDLE = 'ca_bundle';

/** BuildKit's limit for one secret (session/secrets, MaxSecretSize). */
const MAX_SECRET = 500 * 1024;

/**
 * Writes, into a folder that only this user may read, for each tree `<stage>.json` or `<stage>.sh` (the installers' configuration), `<stage>.pem`
 * and `<stage>.jks` (certificates, maybe none), and a file for each of the user's secrets that is there.
 *
 * @returns what hides the secrets in them, and which of the user's are there
 */
export async function writeSecrets(
  folder: string,
  trees: readonly SolvedTree[],
  mode: 'first' | 'follow-up',
  request: SolveRequest,
): Promise<{ mask: Mask; given: (tree: SolvedTree) => readonly string[] }> {
  const { env, home, caBundle } = request;
  await mkdir(folder, { mode: 0o700 });
  const secrets: string[] = [];
  const given = new Map<string, string[]>();
  const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content, { mode: 0o600 });
  const writeCertificates = async (id: string, { secrets: named }: Pick<SolvedTree, 'secrets'>) => {
    const pem = await certificates(named?.[CA_BUNDLE] ?? caBundle, env);
    await write(`${id}.pem`, pem);
    return pem;
  };

  for (const { environment, trees: users } of environmentsOf(trees, mode)) {
    if (environment.packages.length === 0) continue;
    const config = await installerConfig('none', env, home);
    secrets.push(...config.secrets);
    await write(`${environmentName(environment)}.sh`, accountScript(config));
    await writeCertificates(environmentName(environment), users[0]!);
  }
  for (const tree of trees) {
    // Steps of a Dockerfile see them, too.
    const values =
      isLib(tree) && tree.recipe.environment.from.kind !== 'dockerfile' ? [] : await secretValues(tree, request);
    // A key is a secret line by line: a tool that prints it prints lines.
    for (const [, value] of values) secrets.push(...value.toString('utf8').split(/\r?\n/));
    if (isLib(tree)) continue;
    const config = withKnownHosts(
      await installerConfig(languageOf(tree.recipe), env, home, tree.secrets),
      tree.mounts?.ssh ? await textReader(`${home}/.ssh/known_hosts`) : undefined,
    );
    secrets.push(...config.secrets);
    const id = stageName(tree.key);
    if (isInstall(tree)) await write(`${id}.json`, JSON.stringify({ env: config.env, files: config.files }));
    else await write(`${id}.sh`, accountScript(config));
    const pem = await writeCertificates(id, tree);
    if (isRun(tree)) await write(`${id}.jks`, trustStore(pem));
    given.set(
      tree.key,
      [...values].map(([name]) => name),
    );
    for (const [name, value] of values) await write(userSecret(tree, name), value);
  }
  return { mask: maskOf(secrets), given: ({ key }) => given.get(key) ?? [] };
}

const withKnownHosts = <C extends InstallerConfig>(config: C, text: string | undefined): C =>
  text === undefined ? config : { ...config, files: { ...config.files, '.ssh/known_hosts': text } };

/** The configuration for a step without an interpreter: a script that sets variables and writes files into $HOME, which is in memory. */
const accountScript = ({ env, files }: InstallerConfig): string =>
  exports(env) +
  Object.entries(files)
    .map(
      ([name, text]) =>
        `mkdir -p "$(dirname "$HOME"/${quoted(name)})"\nprintf %s ${quoted(text)} >"$HOME"/${quoted(name)}\n`,
    )
    .join('');

/**
 * Those of a tree's secrets that are there, by id: from the request, else from where the config says.
 * @throws PackerError when a file is there and cannot be read, or a value is larger than BuildKit takes
 */
export async function secretValues(
  { mounts }: Pick<SolvedTree, 'mounts'>,
  { env, secrets }: Pick<SolveRequest, 'env' | 'secrets'>,
): Promise<Map<string, Buffer>> {
  const values = new Map<string, Buffer>();
  for (const [id, secret] of Object.entries(mounts?.secrets ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const given = secrets?.[id];
    const value = given === undefined ? await read(id, secret, env) : Buffer.from(given);
    if (value === undefined) continue;
    if (value.length > MAX_SECRET)
      throw failure('graph/secret', `the secret ${id} has ${value.length} bytes; BuildKit takes ${MAX_SECRET}`);
    values.set(id, value);
  }
  return values;
}

async function read(id: string, { source }: BuildSecret, env: SolveRequest['env']): Promise<Buffer | undefined> {
  if ('env' in source) {
    const value = env[source.env];
    return value === undefined || value === '' ? undefined : Buffer.from(value);
  }
  return readFile(source.file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw failure('graph/secret', `the secret ${id} cannot be read from ${source.file}: ${messageOf(error)}`);
  });
}
