import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What whoever logs in changes (docs.docker.com/reference/cli/docker, "Configuration files"). */
const FILE = 'config.json';
/** The name under which Docker keeps the Hub's credentials. */
const HUB_KEY = 'https://index.docker.io/v1/';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * A Docker configuration for this step alone, in which it logs in to `hosts`: what steps before have logged in to stays as it is, in their own
 * configuration and in this one, but for those hosts. Builders, contexts and plugins are those that were there.
 * @param folder where it is made; it will hold passwords @returns the variables with which Docker uses it
 */
export function ownDockerConfig(
  folder: string,
  hosts: readonly string[],
  { env, home }: { env: Variables; home: string },
) {
  const original = resolve(env.DOCKER_CONFIG || join(home, '.docker'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of namesIn(original)) if (name !== FILE) symlinkSync(join(original, name), join(folder, name));
  const { auths = {}, credHelpers = {}, ...rest } = readConfig(join(original, FILE));
  const keys = hosts.flatMap((host) => (host === 'docker.io' ? [HUB_KEY, host] : [host]));
  const config = {
    ...rest,
    auths: Object.fromEntries(Object.entries(auths).filter(([name]) => !keys.includes(name))),
    // A helper with no name is the file itself: no password goes into a store that others read.
    credHelpers: { ...credHelpers, ...Object.fromEntries(keys.map((key) => [key, ''])) },
  };
  writeFileSync(join(folder, FILE), JSON.stringify(config), { mode: 0o600 });
  return { DOCKER_CONFIG: folder, BUILDX_CONFIG: env.BUILDX_CONFIG || join(original, 'buildx') };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

interface DockerConfig {
  auths?: Record<string, unknown>;
  credHelpers?: Record<string, string>;
}

/** What cannot be read is for Docker to tell of, when it is asked without a login. */
function readConfig(path: string): DockerConfig {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as DockerConfig;
  } catch {
    return {};
  }
}
