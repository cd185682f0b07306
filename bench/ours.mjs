import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';

export const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
export const CLI = join(REPOSITORY, 'dist/cli/index.js');

/** A build of a project by the bundled command line. Results stand in `<project>/dist`, packs in `<project>/store`. */
export async function ours(bench, project, { args = [], env = {}, prefix = [], node = process.execPath } = {}) {
  const log = join(bench.dir, 'docker.log');
  rmSync(log, { force: true });
  const before = snapshot(join(project, 'dist'));
  const taken = await measure(
    [...prefix, node, CLI, 'build', ...places(project), '--json', '--progress', 'json', ...args],
    {
      cwd: project,
      env: { ...environment(bench, log), ...env },
      explain: problems,
    },
  );
  const result = JSON.parse(taken.stdout);
  return {
    ...taken,
    result,
    ...docker(log),
    installs: installs(taken.stderr),
    touched: differences(before, snapshot(join(project, 'dist'))),
  };
}

const places = (project) => [
  '--config',
  join(project, 'package_config.yaml'),
  '--dist',
  join(project, 'dist'),
  '--store',
  join(project, 'store'),
];

/** `plan` of a project. */
export const plan = (bench, project, args = []) =>
  measure([process.execPath, CLI, 'plan', ...places(project), ...args], {
    cwd: project,
    env: environment(bench, join(bench.dir, 'docker.log')),
  });

/**
 * Makes the next build of a project cold: no results, no packs, and every install another step for BuildKit (a pattern that matches
 * nothing counts in the recipe). Base images stay unpacked and installers keep what they downloaded, as the peers keep theirs;
 * nobody else's build cache on this machine is pruned.
 */
export function makeCold(project) {
  rmSync(join(project, 'dist'), { recursive: true, force: true });
  rmSync(join(project, 'store'), { recursive: true, force: true });
  const file = join(project, 'package_config.yaml');
  const text = readFileSync(file, 'utf8').replace(/cold-[0-9a-f]+/, `cold-${randomBytes(6).toString('hex')}`);
  writeFileSync(file, text);
}

/** The one that scripts/setup/base-images.sh fills, unless told otherwise. */
export const baseRegistry = () => process.env.LAMBDA_PACKER_BASE_REGISTRY ?? 'localhost:5000/lambda';

function environment(bench, log) {
  const bundle = process.env.LAMBDA_PACKER_CA_BUNDLE ?? process.env.PIP_CERT ?? process.env.SSL_CERT_FILE;
  return {
    ...process.env,
    ...bench.env,
    LAMBDA_PACKER_BASE_REGISTRY: baseRegistry(),
    ...(bundle && existsSync(bundle) ? { LAMBDA_PACKER_CA_BUNDLE: bundle } : {}),
    PATH: `${shim(bench)}${delimiter}${process.env.PATH}`,
    BENCH_DOCKER_LOG: log,
  };
}

/** A `docker` in front of the real one that writes down each call. */
function shim(bench) {
  const folder = join(bench.dir, 'shim');
  const file = join(folder, 'docker');
  if (existsSync(file)) return folder;
  const real =
    process.env.PATH.split(delimiter)
      .map((path) => join(path, 'docker'))
      .find(existsSync) ?? '/usr/bin/docker';
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "$*" >>"$BENCH_DOCKER_LOG"\nexec '${real}' "$@"\n`);
  chmodSync(file, 0o755);
  return folder;
}

/** docker processes that were started, and how many of them solved something. */
function docker(log) {
  const calls = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return {
    calls: calls.length,
    solves: calls.filter((call) => /\bbake\b|\bbuildx build\b/.test(call) && !/ --print\b/.test(call)).length,
  };
}

/** What `--json` says of a failure. */
function problems(stderr, stdout) {
  if (!stdout.startsWith('{')) return stderr.slice(-4000);
  const { targets } = JSON.parse(stdout);
  return targets
    .flatMap((target) => target.problems ?? [])
    .map(({ message, hint }) => `${message}\n  ${hint ?? ''}`)
    .slice(0, 3)
    .join('\n');
}

/** Trees of which a step ran, from `--progress json`. */
function installs(stderr) {
  const events = stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return new Set(events.filter(({ kind, status }) => kind === 'step' && status === 'done').map(({ tree }) => tree))
    .size;
}

/** Every file of a folder with what changes when somebody writes to it. */
function snapshot(folder) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { ino, size, mtimeNs } = lstatSync(path, { bigint: true });
      return [path, `${ino} ${size} ${mtimeNs}`];
    }),
  );
}

function differences(before, after) {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return { files: changed.length, zips: changed.filter((path) => path.endsWith('.zip')).length };
}
