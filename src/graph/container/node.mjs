// Installs one tree of npm packages inside a build container (Node 18 or later, nothing but Node's own modules).
//
//   node node.mjs install STAGE   installs for the target without running scripts; runs them too when this machine is the target's
//   node node.mjs build STAGE     runs under the target platform: the install scripts that `install` left pending
//
// Reads  /packer/step/options.json, /packer/step/in/   what to install (see graph/context.ts)
//        /packer/installer.json, /packer/ca.pem        registries, credentials, proxies, certificates (secret mounts)
//        /packer/cache/                                downloads and npm itself (cache mount)
//        /packer/resolved/                             in `build`: the installed folder, as `install` wrote it to /s
// Writes /o/meta.json                                  what was done; nothing but /o leaves the container
//        /o/tree.tar                                   the result: tar members STAGE/tree/node_modules/…, without the end of an archive
//                                                      (one file, since BuildKit copies and exports each file twice; graph/meta-tap.ts unfolds it)
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  writevSync,
} from 'node:fs';
import { machine } from 'node:os';
import { dirname, join, relative } from 'node:path';

const [STEP, CACHE, PRIVATE, RESOLVED, WORK] = [
  '/packer/step',
  '/packer/cache',
  '/packer/private',
  '/packer/resolved',
  '/w',
];
const TARGETS = {
  'linux/amd64': { machine: 'x86_64', cpu: 'x64' },
  'linux/arm64': { machine: 'aarch64', cpu: 'arm64' },
};

class Failed extends Error {}

const step = readJson(`${STEP}/options.json`);
const { options } = step;
const target = TARGETS[step.platform];
const isNative = target.machine === machine();
const root = join(WORK, options.workspaceRoot);
const project = join(WORK, options.project);
const env = environment();
const [mode, stage] = process.argv.slice(2);

try {
  process.umask(0o022);
  for (const folder of ['/o', '/s']) mkdirSync(folder, { recursive: true });
  const meta = { install, build }[mode]();
  for (const path of ['/o/meta.json', '/s/meta.json']) writeFileSync(path, JSON.stringify(meta));
} catch (error) {
  if (!(error instanceof Failed)) throw error;
  if (error.message) console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

function install() {
  cpSync(`${STEP}/in`, WORK, { recursive: true, verbatimSymlinks: true });
  const workspace = project === root ? [] : [`--workspace=${relative(root, project)}`];
  // `npm ci` refuses a lock file that is out of step with package.json.
  const command = options.source === 'package-lock' ? ['ci'] : ['install', '--no-package-lock'];
  npm(...command, '--omit=dev', '--ignore-scripts', '--os=linux', `--cpu=${target.cpu}`, '--libc=glibc', ...workspace);
  const found = scripted();
  const why = `its install script must run on ${step.platform}`;
  const notes = found.map(({ name, version }) => `${name} ${version}: ${why}`);
  for (const note of notes) console.log(note);
  const isPending = found.length > 0 && !isNative;
  if (isPending) renameSync(WORK, '/s/work');
  else finish(found);
  const pending = isPending ? found.map(({ name, version }) => ({ name, version, why })) : [];
  return { packages: isPending ? [] : packages(), pending, notes, machines: [machine()] };
}

function build() {
  const before = readJson(`${RESOLVED}/meta.json`);
  cpSync(`${RESOLVED}/work`, WORK, { recursive: true, verbatimSymlinks: true });
  finish(scripted());
  return {
    ...before,
    packages: packages(),
    pending: [],
    machines: [...new Set([...before.machines, machine()])].sort(),
  };
}

/** Packages with install scripts, by npm's own record of what it installed. */
function scripted() {
  return records().flatMap(([path, record]) =>
    record.hasInstallScript && !isOmitted(nameIn(path)) ? [{ name: nameIn(path), version: record.version }] : [],
  );
}

/** [path below the root, entry] of every package that npm installed, by its hidden lock file. */
function records() {
  const file = join(root, 'node_modules/.package-lock.json');
  return existsSync(file)
    ? Object.entries(readJson(file).packages).filter(([path]) => path.includes('node_modules/'))
    : [];
}

/** Runs the install scripts, and makes the tree of what is there then. */
function finish(withScripts) {
  if (withScripts.length > 0)
    npm('rebuild', '--foreground-scripts', ...withScripts.map(({ name, version }) => `${name}@${version}`));
  const modules = join(root, 'node_modules');
  const own = join(project, 'node_modules');
  for (const folder of [modules, own]) if (existsSync(folder)) unlink(folder, new Set());
  if (project !== root && existsSync(own)) layOver(own, modules);
  if (!existsSync(modules)) return;
  rmSync(join(modules, '.package-lock.json'), { force: true }); // holds the registry's address
  removeOmitted(modules);
  removeDangling(modules);
  writeTar('/o/tree.tar', modules, `${stage}/tree/node_modules/`);
}

/**
 * A workspace member's own node_modules go to the top, since the member becomes the root. What stood there under the same name moves into
 * the packages that resolved to it.
 */
function layOver(own, modules) {
  for (const name of packageNames(own)) {
    const place = join(modules, name);
    if (existsSync(place)) {
      const old = join(modules, '.lambda-packer-old');
      renameSync(place, old);
      for (const user of usersOf(name, modules))
        cpSync(old, join(user, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
      rmSync(old, { recursive: true });
    }
    mkdirSync(dirname(place), { recursive: true });
    renameSync(join(own, name), place);
  }
}

/** Folders of packages that depend on a name and find it at the top. */
function usersOf(name, modules) {
  const users = [];
  const visit = (folder, hasNearer) => {
    for (const each of packageNames(folder)) {
      const place = join(folder, each);
      const inner = join(place, 'node_modules');
      const nearer = hasNearer || existsSync(join(inner, name));
      const { dependencies, optionalDependencies, peerDependencies } = readJson(join(place, 'package.json'), {});
      if (!nearer && name in { ...dependencies, ...optionalDependencies, ...peerDependencies }) users.push(place);
      if (existsSync(inner)) visit(inner, nearer);
    }
  };
  visit(modules, false);
  return users;
}

/** Workspace members and `file:` packages are links out of node_modules: their content takes the links' place. */
function unlink(folder, above) {
  for (const name of packageNames(folder)) {
    const place = join(folder, name);
    if (lstatSync(place).isSymbolicLink()) {
      const real = existsSync(place) ? realpathSync(place) : undefined;
      rmSync(place);
      if (real === undefined || real === project || above.has(real)) continue;
      cpSync(real, place, { recursive: true, verbatimSymlinks: true });
      if (existsSync(join(place, 'node_modules'))) unlink(join(place, 'node_modules'), new Set([...above, real]));
    } else if (existsSync(join(place, 'node_modules'))) unlink(join(place, 'node_modules'), above);
  }
}

function removeOmitted(folder) {
  for (const name of packageNames(folder)) {
    const place = join(folder, name);
    if (isOmitted(name)) rmSync(place, { recursive: true });
    else if (existsSync(join(place, 'node_modules'))) removeOmitted(join(place, 'node_modules'));
  }
}

/** Commands in .bin whose package is gone. */
function removeDangling(folder) {
  const bin = join(folder, '.bin');
  for (const name of existsSync(bin) ? readdirSync(bin) : []) {
    if (!existsSync(join(bin, name))) rmSync(join(bin, name));
  }
  for (const name of packageNames(folder)) {
    if (existsSync(join(folder, name, 'node_modules'))) removeDangling(join(folder, name, 'node_modules'));
  }
}

function isOmitted(name) {
  return options.omit.includes(name);
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
function nameIn(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Names of the packages that lie in a node_modules folder, with their scopes, sorted. */
function packageNames(folder) {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
    )
    .sort();
}

/** Name and version of everything in the tree, sorted. */
function packages() {
  const found = new Map();
  const visit = (folder) => {
    for (const name of existsSync(folder) ? packageNames(folder) : []) {
      const { version = '' } = readJson(join(folder, name, 'package.json'), {});
      found.set(`${name}@${version}`, { name, version });
      visit(join(folder, name, 'node_modules'));
    }
  };
  visit(join(root, 'node_modules'));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** A folder as tar members, sorted by name; of folders only the empty ones. Owners and times are left out; hard links are files. */
function writeTar(path, folder, prefix) {
  const out = openSync(path, 'w');
  const walk = (from, name) => {
    const inner = readdirSync(from, { withFileTypes: true });
    if (inner.length === 0) writeSync(out, tarHeader(name, '5', 0o755, 0, ''));
    for (const entry of inner.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))) {
      const place = join(from, entry.name);
      if (entry.isDirectory()) walk(place, `${name}${entry.name}/`);
      else if (entry.isSymbolicLink()) writeSync(out, tarHeader(name + entry.name, '2', 0o777, 0, readlinkSync(place)));
      else if (entry.isFile()) {
        const content = readFileSync(place);
        writeSync(out, tarHeader(name + entry.name, '0', statSync(place).mode & 0o777, content.length, ''));
        writevSync(out, [content, Buffer.alloc(-content.length & 511)]);
      }
    }
  };
  walk(folder, prefix);
  closeSync(out);
}

/** A ustar header (POSIX 1003.1-1988), with an extended one before it for names that are long or not ASCII. */
function tarHeader(name, type, mode, size, link) {
  const isPlain = (text) => text.length <= 100 && /^[\x20-\x7e]*$/.test(text);
  if (isPlain(name) && isPlain(link)) return ustar(name, type, mode, size, link);
  const records = Buffer.concat([paxRecord('path', name), ...(link ? [paxRecord('linkpath', link)] : [])]);
  const extended = Buffer.concat([
    ustar('pax', 'x', 0o644, records.length, ''),
    records,
    Buffer.alloc(-records.length & 511),
  ]);
  return Buffer.concat([extended, ustar('long', type, mode, size, '')]);
}

function ustar(name, type, mode, size, link) {
  const block = Buffer.alloc(512);
  const octal = (value, at, length) => block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  block.write(name, 0, 'latin1');
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  block.write(`        ${type}${link}`, 148, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  octal(
    block.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return block;
}

/** `25 path=…\n`: the length counts itself. */
function paxRecord(key, value) {
  const rest = Buffer.from(` ${key}=${value}\n`);
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

function npm(...words) {
  run(process.execPath, [`${npmFolder()}/lib/node_modules/npm/bin/npm-cli.js`, ...words], root);
}

/** The pinned npm, from the cache mount; fetched by the image's own npm when it is not there yet. */
function npmFolder() {
  const place = `${CACHE}/tools/npm-${step.installer.version}`;
  if (existsSync(place)) return place;
  const fresh = `${place}.${randomBytes(6).toString('hex')}`;
  run('npm', ['install', '--global', '--prefix', fresh, '--ignore-scripts', `npm@${step.installer.version}`], '/');
  try {
    renameSync(fresh, place);
  } catch {
    rmSync(fresh, { recursive: true }); // another tree's step was first
  }
  return place;
}

function run(command, words, cwd) {
  const { status, error } = spawnSync(command, words, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw new Failed(`${command}: ${error.message}`);
  if (status !== 0) throw new Failed('');
}

/** The environment of every command: the image's, what makes builds repeatable, `build.env`, and npm's configuration of the user. */
function environment() {
  const user = readJson('/packer/installer.json', {});
  const home = `${PRIVATE}/home`;
  mkdirSync(home, { recursive: true });
  for (const [name, text] of Object.entries(user.files ?? {})) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text, { mode: 0o600 });
  }
  const image = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
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
    ...step.env,
    ...user.env,
    // In addition to the roots that Node brings along.
    ...(certificates && {
      NODE_EXTRA_CA_CERTS: certificates,
      GIT_SSL_CAINFO: certificates,
      CURL_CA_BUNDLE: certificates,
    }),
  };
}

/** A file's JSON; `otherwise` when there is none or it is empty. */
function readJson(path, otherwise) {
  const text = existsSync(path) || otherwise === undefined ? readFileSync(path, 'utf8') : '';
  return text === '' ? otherwise : JSON.parse(text);
}
