// What every program of a Node install sees.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from './node-tree.mjs';

export const [STEP, CACHE, PRIVATE, RESOLVED, WORK] = [
  '/packer/step',
  '/packer/cache',
  '/packer/private',
  '/packer/resolved',
  '/w',
];

/** The environment of every command: the image's, what makes builds repeatable, `build.env`, and the user's configuration. */
export function environment(own = {}) {
  const user = readJson('/packer/installer.json', {});
  const home = `${PRIVATE}/home`;
  mkdirSync(home, { recursive: true });
  for (const [name, text] of Object.entries(user.files ?? {})) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text, { mode: 0o600 });
  }
  const image = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_config|yarn|pnpm)_/i.test(name)),
  );
  const certificates = readFileSync('/packer/ca.pem').length > 0 ? '/packer/ca.pem' : undefined;
  return {
    ...image,
    HOME: home,
    NPM_CONFIG_USERCONFIG: `${home}/.npmrc`,
    NPM_CONFIG_GLOBALCONFIG: `${PRIVATE}/npmrc-global`,
    NPM_CONFIG_CACHE: `${CACHE}/npm`,
    NPM_CONFIG_AUDIT: 'false',
    NPM_CONFIG_FUND: 'false',
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    NPM_CONFIG_PROGRESS: 'false',
    NPM_CONFIG_COLOR: 'false',
    NPM_CONFIG_LOGLEVEL: 'error',
    // As for Python: few connections at a time, and a lost one is tried again.
    NPM_CONFIG_MAXSOCKETS: '10',
    NPM_CONFIG_FETCH_RETRIES: '5',
    NPM_CONFIG_FETCH_RETRY_MINTIMEOUT: '2000',
    NPM_CONFIG_LOGS_MAX: '0',
    NPM_CONFIG_PREFER_OFFLINE: 'true',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    SOURCE_DATE_EPOCH: '315532800',
    CFLAGS: `${image.CFLAGS ?? ''} -g0`.trim(),
    CXXFLAGS: `${image.CXXFLAGS ?? ''} -g0`.trim(),
    // The hosts that the user knows count; others are taken as they are, since nobody can be asked.
    GIT_SSH_COMMAND:
      'ssh -o UserKnownHostsFile=/packer/private/home/.ssh/known_hosts -o StrictHostKeyChecking=accept-new',
    ...own,
    ...user.env,
    // In addition to the roots that Node brings along.
    ...(certificates && {
      NODE_EXTRA_CA_CERTS: certificates,
      GIT_SSL_CAINFO: certificates,
      CURL_CA_BUNDLE: certificates,
    }),
  };
}
