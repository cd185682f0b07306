// Installs one tree of Node packages inside a build container (Node 18 or later, nothing but Node's own modules).
//
//   node node.mjs install STAGE   installs for the target without running scripts; runs them too when this machine is the target's
//   node node.mjs build STAGE     runs under the target platform: the install scripts that `install` left pending
//
// Reads  /packer/step/options.json, /packer/step/in/   what to install (see graph/context.ts)
//        /packer/installer.json, /packer/ca.pem        registries, credentials, proxies, certificates (secret mounts)
//        /packer/cache/                                downloads and the installers themselves (cache mount)
//        /packer/resolved/                             in `build`: the installed folder, as `install` wrote it to /s
// Writes /o/meta.json                                  what was done; nothing but /o leaves the container
//        /o/tree.tar                                   the result: tar members STAGE/tree/node_modules/…, without the end of an archive
//                                                      (one file, since BuildKit copies and exports each file twice; graph/meta-tap.ts unfolds it)
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { machine } from 'node:os';
import { join } from 'node:path';
import { environment, RESOLVED, STEP, WORK } from './node-environment.mjs';
import { writeTar } from './node-tar.mjs';
import { Failed, INSTALLERS, tool } from './node-tools.mjs';
import { layOver, packages, readJson, removeDangling, removeOmitted, scriptedIn, unlink } from './node-tree.mjs';

const TARGETS = {
  'linux/amd64': { machine: 'x86_64', cpu: 'x64' },
  'linux/arm64': { machine: 'aarch64', cpu: 'arm64' },
};

const { installer, options, platform, env: own } = readJson(`${STEP}/options.json`);
const target = TARGETS[platform];
const isNative = target.machine === machine();
const root = join(WORK, options.workspaceRoot);
const project = join(WORK, options.project);
const modules = join(root, 'node_modules');
const env = environment(own);
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
  INSTALLERS[installer.name]({ installer, options, target, root, project, env });
  const { found, notes } = scripted();
  assemble();
  const why = `its install script must run on ${platform}`;
  notes.push(...found.map(({ name, version }) => `${name} ${version}: ${why}`));
  for (const note of notes) console.log(note);
  const isPending = found.length > 0 && !isNative;
  if (isPending) {
    writeFileSync('/s/scripted.json', JSON.stringify(found));
    renameSync(WORK, '/s/work');
  } else finish(found);
  const pending = isPending ? found.map(({ name, version }) => ({ name, version, why })) : [];
  return { packages: isPending ? [] : packages(modules), pending, notes, machines: [machine()] };
}

function build() {
  const before = readJson(`${RESOLVED}/meta.json`);
  cpSync(`${RESOLVED}/work`, WORK, { recursive: true, verbatimSymlinks: true });
  finish(readJson(`${RESOLVED}/scripted.json`));
  return {
    ...before,
    packages: packages(modules),
    pending: [],
    machines: [...new Set([...before.machines, machine()])].sort(),
  };
}

/** Packages whose install scripts are to run, and notes about those whose scripts the project does not allow. */
function scripted() {
  const all = [modules, join(project, 'node_modules')].flatMap((folder) =>
    existsSync(folder) ? scriptedIn(folder) : [],
  );
  const distinct = new Map(all.map((each) => [`${each.name}@${each.version}`, each]));
  const wanted = [...distinct.values()].filter(({ name }) => !options.omit.includes(name));
  const { only = null, never = [] } = options.scripts ?? {};
  const isAllowed = ({ name }) => (only === null || only.includes(name)) && !never.includes(name);
  const notes = wanted
    .filter((each) => !isAllowed(each))
    .map(
      ({ name, version }) => `${name} ${version}: its install script was not run, since the project does not allow it`,
    );
  return { found: wanted.filter(isAllowed), notes };
}

/** One node_modules folder that holds everything, and nothing outside of it. */
function assemble() {
  const own = join(project, 'node_modules');
  for (const folder of [modules, own]) if (existsSync(folder)) unlink(folder, project);
  if (project !== root && existsSync(own)) layOver(own, modules);
  if (!existsSync(modules)) return;
  removeOmitted(modules, options.omit);
  removeDangling(modules);
}

/** Runs the install scripts, by npm whatever has installed, and packs what is there then. */
function finish(withScripts) {
  const names = withScripts.map(({ name, version }) => `${name}@${version}`);
  // npm's record of what it installed does not know what was moved since; it also holds the registry's address.
  rmSync(join(modules, '.package-lock.json'), { force: true });
  if (names.length > 0)
    tool('npm', options.npm ?? installer.version, ['rebuild', '--foreground-scripts', ...names], { cwd: root, env });
  rmSync(join(modules, '.package-lock.json'), { force: true });
  if (existsSync(modules)) writeTar('/o/tree.tar', modules, `${stage}/tree/node_modules/`);
}
