import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, messageOf } from '../../errors.ts';

/** What Docker knows of a registry. `identity`: a refresh token of OAuth 2, instead of a password. */
export type Credentials = { username: string; password: string } | { identity: string };

export interface CredentialContext {
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  signal: AbortSignal;
}

/** docs.docker.com/reference/cli/docker, "Configuration files"; what counts here. */
interface DockerConfig {
  auths?: Record<string, { auth?: string; username?: string; password?: string; identitytoken?: string } | null>;
  credsStore?: string;
  credHelpers?: Record<string, string>;
}

/** The name under which Docker keeps the Hub's credentials. */
const HUB_KEY = 'https://index.docker.io/v1/';

/**
 * Credentials for a registry from Docker's configuration, in Docker's order: the registry's own helper, the store, the file.
 * @throws PackerError when the configuration cannot be read or a helper fails
 */
export async function credentialsFor(registry: string, context: CredentialContext): Promise<Credentials | undefined> {
  const { env, home } = context;
  const config = readConfig(join(env.DOCKER_CONFIG || join(home, '.docker'), 'config.json'));
  const key = registry === 'docker.io' ? HUB_KEY : registry;
  const helper = config.credHelpers?.[key] ?? config.credHelpers?.[registry] ?? config.credsStore;
  return helper ? askHelper(helper, key, context) : inFile(config, registry, key);
}

function readConfig(path: string): DockerConfig {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes((thrown as NodeJS.ErrnoException).code ?? '')) return {};
    throw failure('convert/credentials', `${path} cannot be read: ${messageOf(thrown)}`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as DockerConfig;
  } catch {
    // Said below; never with a piece of the file, which may hold passwords.
  }
  throw failure('convert/credentials', `${path} is not JSON`, { hint: 'It is Docker’s own; docker login writes it.' });
}

/** Keys may be hosts or URLs of them. */
function inFile({ auths = {} }: DockerConfig, registry: string, key: string): Credentials | undefined {
  const hostOf = (name: string): string => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const entry = auths[key] ?? auths[registry] ?? Object.entries(auths).find(([name]) => hostOf(name) === registry)?.[1];
  if (!entry) return undefined;
  if (entry.identitytoken) return { identity: entry.identitytoken };
  const decoded = Buffer.from(entry.auth ?? '', 'base64').toString();
  const colon = decoded.indexOf(':');
  if (colon > 0) return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') };
  return entry.username && entry.password ? { username: entry.username, password: entry.password } : undefined;
}

/** Says in the helpers' protocol that there is nothing (github.com/docker/docker-credential-helpers, credentials/error.go). */
const NOTHING = /credentials not found/i;

/** The protocol of docker-credential-helpers: `get`, the registry on standard input, JSON on standard output. */
async function askHelper(
  name: string,
  registry: string,
  { env, signal }: CredentialContext,
): Promise<Credentials | undefined> {
  const program = `docker-credential-${name}`;
  const fault = (why: string) =>
    failure('convert/credentials', `${program} gave no credentials for ${registry}: ${why}`, {
      hint: 'It is named in Docker’s config.json (credHelpers, credsStore).',
    });
  if (!/^[A-Za-z0-9._-]+$/.test(name)) throw fault('its name is none');
  const child = spawn(program, ['get'], { env, stdio: ['pipe', 'pipe', 'ignore'], signal });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(registry);
  let code: unknown;
  try {
    [code] = await once(child, 'close');
  } catch (thrown) {
    signal.throwIfAborted();
    throw fault((thrown as NodeJS.ErrnoException).code === 'ENOENT' ? 'it is not installed' : messageOf(thrown));
  }
  if (code !== 0) {
    if (NOTHING.test(said)) return undefined;
    throw fault(`it ended with code ${code}`);
  }
  try {
    const { Username: username, Secret: secret } = JSON.parse(said) as { Username?: unknown; Secret?: unknown };
    if (typeof username === 'string' && typeof secret === 'string')
      return username === '<token>' ? { identity: secret } : { username, password: secret };
  } catch {
    // Said below.
  }
  throw fault('its answer is not understood');
}
