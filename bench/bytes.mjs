import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { patiently } from './measure.mjs';
import { makeCold, ours } from './ours.mjs';
import { hostPython } from './peers.mjs';
import { exactly, table } from './table.mjs';

/** One project built under everything that must not matter: one SHA-256 per target. */
export async function bytes(bench) {
  const home = join(bench.dir, 'bytes');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  // For the build as another user.
  chmodSync(home, 0o777);
  const { version } = hostPython();
  const files = projectFiles(bench, version);
  const first = hashes(await variant(bench, join(home, 'first'), files, {}));
  const rows = [];
  for (const [name, how] of Object.entries(variants(bench, files))) {
    bench.say(`bytes: ${name}`);
    if (how.missing) {
      rows.push([name, `not measured: ${how.missing}`]);
      continue;
    }
    const folder = join(home, how.folder ?? name.replaceAll(/\W+/g, '-'));
    const others = differing(first, hashes(await variant(bench, folder, how.files ?? files, how)));
    rows.push([name, exactly(`bytes: ${name}`, others.join(', ') || 'none', 'none')]);
    // What differs is left for whoever wants to know why: lambda-packer diff.
    if (others.length > 0) bench.say(`  ${others.join(', ')}: see ${folder}/dist`);
    else if (!how.warm) rmSync(folder, { recursive: true });
  }
  bench.print(`\n## One SHA-256 per target (${first.size} targets)\n`);
  bench.print(table(['built again, cold unless said otherwise, with', 'targets whose bytes differ'], rows));
}

function variants(bench, files) {
  const user = 65534;
  const socket = process.env.DOCKER_HOST ? undefined : '/var/run/docker.sock';
  const groups = socket && existsSync(socket) ? ['--groups', String(statSync(socket).gid)] : ['--clear-groups'];
  return {
    'nothing else changed': {},
    'a warm store': { folder: 'first', warm: true },
    'another folder': { folder: 'a much longer name/with spaces' },
    'files written in another order, other mtimes': {
      files: [...files].reverse(),
      mtime: new Date('2038-01-01T00:00:00Z'),
    },
    'umask 077': { umask: '077' },
    'umask 002': { umask: '002' },
    'TZ=Asia/Kathmandu': { env: { TZ: 'Asia/Kathmandu' } },
    'LC_ALL=tr_TR.UTF-8': { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } },
    'another user':
      process.getuid() === 0
        ? {
            owner: user,
            prefix: ['setpriv', '--reuid', String(user), '--regid', String(user), ...groups],
            folder: 'nobody',
          }
        : { missing: 'this needs root' },
    ...Object.fromEntries([20, 22, 24].map((major) => [`Node ${major}`, { node: nodeOf(bench, major) }])),
    'one worker': { args: ['--concurrency', '1'] },
    'a remote BuildKit': bench.remote ? { args: ['--builder', bench.remote] } : { missing: '--remote BUILDER' },
    'arm64 under emulation': bench.emulated
      ? { args: ['--builder', bench.emulated] }
      : { missing: '--emulated BUILDER, a BuildKit whose own platform is linux/arm64' },
  };
}

/** Writes the project as a variant wants it and builds it. @returns its manifest */
async function variant(bench, folder, files, { warm, mtime, umask, owner, prefix = [], env = {}, node, args = [] }) {
  if (!warm) {
    rmSync(folder, { recursive: true, force: true });
    const before = umask && process.umask(Number.parseInt(umask, 8));
    for (const { path, content, mode } of files) {
      const file = join(folder, path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, content, { mode: mode ?? 0o666 });
      if (mtime) utimesSync(file, mtime, mtime);
    }
    makeCold(folder);
    if (umask) process.umask(before);
  } else rmSync(join(folder, 'dist'), { recursive: true });
  if (owner) execFileSync('chown', ['-R', `${owner}:${owner}`, folder]);
  const shell = umask ? ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh'] : [];
  const home = owner ? { HOME: folder, DOCKER_CONFIG: join(folder, '.docker') } : {};
  await patiently(
    () => ours(bench, folder, { prefix: [...shell, ...prefix], env: { ...env, ...home }, node, args }),
    bench.say,
  );
  return JSON.parse(readFileSync(join(folder, 'dist/build_manifest.json'), 'utf8'));
}

const hashes = ({ artifacts }) =>
  new Map(artifacts.map(({ name, platform, sha256 }) => [`${name} (${platform})`, sha256]));

const differing = (first, second) =>
  [...new Set([...first.keys(), ...second.keys()])].filter((id) => first.get(id) !== second.get(id));

/** A Node of another major version, from the package that carries its program. */
function nodeOf(bench, major) {
  const name = `node-linux-${process.arch}`;
  const folder = join(bench.dir, `node-${major}`);
  const program = join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${major}`], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    });
  }
  return program;
}

/** A layer, a Python function and a Node function for both architectures, with names and modes that could go wrong. */
function projectFiles(bench, version) {
  return [
    { path: 'package_config.yaml', content: config(version) },
    { path: 'common/requirements.txt', content: 'requests==2.34.2\n' },
    { path: 'common/acme/__init__.py', content: 'VERSION = "1"\n' },
    { path: 'api/requirements.txt', content: 'numpy==2.4.6\npydantic==2.14.3\n' },
    { path: 'api/app.py', content: 'def handler(event, context):\n    return "ok"\n' },
    { path: 'api/bin/tool', content: '#!/bin/sh\necho tool\n', mode: 0o777 },
    { path: 'api/data/Größe.json', content: '{}\n' },
    { path: 'api/data/größe.txt', content: 'x'.repeat(100_000) },
    { path: 'web/index.mjs', content: "import isOdd from 'is-odd';\nexport const handler = async () => isOdd(3);\n" },
    { path: 'web/package.json', content: PACKAGE },
    { path: 'web/package-lock.json', content: lockFile(bench) },
  ];
}

const PACKAGE = `${JSON.stringify({ name: 'web', version: '1.0.0', private: true, dependencies: { 'is-odd': '3.0.1' } }, null, 2)}\n`;

function lockFile(bench) {
  const folder = join(bench.dir, 'bytes-lock');
  if (!existsSync(folder) || !readdirSync(folder).includes('package-lock.json')) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), PACKAGE);
    execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    });
  }
  return readFileSync(join(folder, 'package-lock.json'), 'utf8');
}

const config = (version) => `runtime_default: python${version}
platforms_default: [linux/amd64, linux/arm64]
dependencies:
  exclude: [cold-0]
layers:
  common:
    path: ./common
lambdas:
  api:
    path: ./api
    handler: app.handler
    layers: [common]
  web:
    path: ./web
    runtime: nodejs24.x
    handler: index.handler
`;
