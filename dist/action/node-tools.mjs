// npm, pnpm and Yarn: how each comes into the container, and how it installs for the target without running install scripts.
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { CACHE } from './node-environment.mjs';
import { packageNames, readJson } from './node-tree.mjs';

/** The reason was printed already, or is the message. */
export class Failed extends Error {}

export function run(command, words, cwd, env) {
  const { status, error } = spawnSync(command, words, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw new Failed(`${command}: ${error.message}`);
  if (status !== 0) throw new Failed('');
}

const majorOf = (version) => Number.parseInt(version, 10);
const PACKAGES = {
  npm: () => 'npm',
  pnpm: () => 'pnpm',
  yarn: (version) => (majorOf(version) > 1 ? '@yarnpkg/cli-dist' : 'yarn'),
};

/** Runs a pinned tool, from the cache mount; fetched by the image's own npm when it is not there yet. */
export function tool(name, version, words, { cwd, env, integrity, node = [] }) {
  const wanted = PACKAGES[name](version);
  const place = `${CACHE}/tools/${name}-${version}${integrity ? `-${integrity.slice(-16)}` : ''}`;
  if (!existsSync(place)) {
    const fresh = `${place}.${randomBytes(6).toString('hex')}`;
    const archive =
      integrity && wanted === name ? packed(`${wanted}@${version}`, integrity, `${fresh}.pack`, env) : undefined;
    run(
      'npm',
      ['install', '--global', '--prefix', fresh, '--ignore-scripts', archive ?? `${wanted}@${version}`],
      '/',
      env,
    );
    rmSync(`${fresh}.pack`, { recursive: true, force: true });
    // Of Yarn 2 and later, `packageManager` holds the hash of the program itself.
    if (integrity && !archive)
      check(join(fresh, 'lib/node_modules', wanted, 'bin/yarn.js'), integrity, `${name} ${version}`);
    try {
      renameSync(fresh, place);
    } catch {
      rmSync(fresh, { recursive: true }); // another tree's step was first
    }
  }
  const folder = join(place, 'lib/node_modules', wanted);
  const { bin } = readJson(join(folder, 'package.json'));
  run(process.execPath, [...node, join(folder, typeof bin === 'string' ? bin : bin[name]), ...words], cwd, env);
}

/** Path of a package's archive, once its hash was compared. */
function packed(wanted, integrity, folder, env) {
  mkdirSync(folder, { recursive: true });
  run('npm', ['pack', '--silent', '--pack-destination', folder, wanted], '/', env);
  const archive = join(folder, readdirSync(folder)[0]);
  check(archive, integrity, wanted);
  return archive;
}

function check(file, integrity, what) {
  const [algorithm, digest] = integrity.split('.');
  if (createHash(algorithm).update(readFileSync(file)).digest('hex') !== digest)
    throw new Failed(`hash mismatch: ${what} is not what packageManager in package.json says`);
}

/** Each tool's way to fill node_modules of `root` for the target; what they do not write is written in normalise.ts. */
export const INSTALLERS = { npm, pnpm, yarn: (at) => (majorOf(at.installer.version) > 1 ? berry(at) : classic(at)) };

function npm({ installer, options, target, root, project, env }) {
  const workspace = project === root ? [] : [`--workspace=${relative(root, project)}`];
  // `npm ci` refuses a lock file that is out of step with package.json.
  const command = options.source === 'package-lock' ? ['ci'] : ['install', '--no-package-lock'];
  const platform = ['--os=linux', `--cpu=${target.cpu}`, '--libc=glibc'];
  const words = [...command, '--omit=dev', '--ignore-scripts', ...platform, ...workspace];
  tool('npm', installer.version, words, { cwd: root, env });
}

/** Folders instead of links into a store, since a store is no part of a package. */
function pnpm({ installer, options, target, root, env }) {
  const supportedArchitectures = { os: ['linux'], cpu: [target.cpu], libc: ['glibc'] };
  // pnpm 8 and 9 read it in package.json, 11 and later in the other file, 10 in both.
  const manifest = readJson(join(root, 'package.json'));
  const changed = { ...manifest, pnpm: { ...manifest.pnpm, supportedArchitectures } };
  writeFileSync(join(root, 'package.json'), JSON.stringify(changed));
  const workspace = join(root, 'pnpm-workspace.yaml');
  if (majorOf(installer.version) >= 10) {
    if (!existsSync(workspace)) writeFileSync(workspace, 'packages: ["."]\n');
    appendFileSync(workspace, `supportedArchitectures: ${JSON.stringify(supportedArchitectures)}\n`);
  }
  const settings = {
    'node-linker': 'hoisted',
    'package-import-method': 'copy',
    'prefer-symlinked-executables': true,
    'manage-package-manager-versions': false,
    'strict-dep-builds': false,
  };
  const words = ['install', '--frozen-lockfile', '--prod', '--ignore-scripts', '--store-dir', `${CACHE}/pnpm`];
  words.push('--network-concurrency', '10', '--reporter', 'append-only');
  for (const [key, value] of Object.entries(settings)) words.push(`--config.${key}=${value}`);
  tool('pnpm', installer.version, words, {
    cwd: root,
    env: { ...env, CI: 'true', COREPACK_ENABLE_STRICT: '0' },
    integrity: options.integrity,
  });
}

function classic({ installer, options, target, root, env }) {
  const words = [
    'install',
    '--frozen-lockfile',
    '--production',
    '--ignore-scripts',
    '--non-interactive',
    '--no-progress',
    '--silent',
  ];
  // Its cache bears one user at a time.
  words.push(
    '--mutex',
    `file:${CACHE}/yarn-1.mutex`,
    '--cache-folder',
    `${CACHE}/yarn-1`,
    '--network-timeout',
    '300000',
  );
  tool('yarn', installer.version, words, {
    cwd: root,
    env: { ...env, LAMBDA_PACKER_ARCH: target.cpu, YARN_IGNORE_PATH: '1' },
    integrity: options.integrity,
    node: ['--require', new URL('./node-arch.cjs', import.meta.url).pathname],
  });
  removeForeign(join(root, 'node_modules'));
}

/** Yarn 1 does not know the C libraries that packages are for. */
function removeForeign(folder) {
  for (const name of existsSync(folder) ? packageNames(folder) : []) {
    const place = join(folder, name);
    const { libc } = readJson(join(place, 'package.json'), {});
    if (Array.isArray(libc) && !libc.includes('glibc')) rmSync(place, { recursive: true });
    else removeForeign(join(place, 'node_modules'));
  }
}

/** Yarn 2 and later. What it would resolve anew, beyond the lock file, is an error. */
function berry({ installer, options, target, root, env }) {
  const lock = join(root, 'yarn.lock');
  const before = resolutions(readFileSync(lock, 'utf8'));
  appendFileSync(
    join(root, '.yarnrc.yml'),
    `supportedArchitectures: ${JSON.stringify({ os: ['linux'], cpu: [target.cpu], libc: ['glibc'] })}\n`,
  );
  tool('yarn', installer.version, ['install', '--mode=skip-build'], {
    cwd: root,
    env: {
      ...env,
      YARN_NODE_LINKER: 'node-modules',
      YARN_IGNORE_PATH: '1',
      YARN_GLOBAL_FOLDER: `${CACHE}/yarn`,
      YARN_ENABLE_GLOBAL_CACHE: 'true',
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      YARN_ENABLE_TELEMETRY: 'false',
      YARN_ENABLE_PROGRESS_BARS: 'false',
      YARN_ENABLE_COLORS: 'false',
      YARN_ENABLE_HYPERLINKS: 'false',
      YARN_ENABLE_MESSAGE_NAMES: 'true',
      YARN_NETWORK_CONCURRENCY: '10',
      YARN_HTTP_RETRY: '5',
    },
    integrity: options.integrity,
  });
  const anew = [...resolutions(readFileSync(lock, 'utf8'))].filter(
    ([name, checksum]) => !before.has(name) || (before.get(name) && checksum && before.get(name) !== checksum),
  );
  if (anew.length > 0)
    throw new Failed(
      `yarn.lock is out of sync: the lockfile needs to be updated for ${anew.map(([name]) => name).join(', ')}`,
    );
}

/** Checksums of a lock file by resolution; local packages have none. */
function resolutions(text) {
  const found = new Map();
  let current = '';
  for (const line of text.split('\n')) {
    const [, key, value] = /^ {2}(resolution|checksum): "?([^"]*)"?$/.exec(line) ?? [];
    if (key === 'resolution') current = value;
    if (key !== undefined && !current.includes('@workspace:'))
      found.set(current, key === 'checksum' ? value : undefined);
  }
  return found;
}
