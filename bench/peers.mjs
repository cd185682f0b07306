import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Programs that are measured against, installed where they are missing. */

/** Lambda's Pythons for which there are base images, and that peers need on the host: the first that is here. */
const PYTHONS = ['3.13', '3.11', '3.12', '3.14'];

export function which(name) {
  return process.env.PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

/** A Debian program; undefined when it is missing and cannot be installed. */
export function program(names, debianPackage, say) {
  const found = () => names.map(which).find(Boolean);
  if (found()) return found();
  say(`installing ${debianPackage}`);
  try {
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync(
      'apt-get',
      ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-q', '--no-install-recommends', debianPackage],
      options,
    );
  } catch {
    say(`${debianPackage} could not be installed: its rows are left out`);
  }
  return found();
}

/** The host's Python that peers install with: {path, version}; pyenv's shims only stand for what is chosen, so its folders are asked. */
export function hostPython() {
  for (const version of PYTHONS) {
    const path = [which(`python${version}`), ...pyenv(version)].find((candidate) => candidate && answers(candidate));
    if (path) return { path, version };
  }
  throw new Error(`peers need one of python${PYTHONS.join(', python')} on this machine`);
}

function pyenv(version) {
  const folder = join(homedir(), '.pyenv/versions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${version}.`))
    .map((name) => join(folder, name, 'bin', `python${version}`));
}

function answers(path) {
  try {
    execFileSync(path, ['-c', 'import venv, ensurepip'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A virtual environment with one PyPI package, beside a current pip. @returns its bin folder */
export function peerVenv(bench, { path, version }, name) {
  const folder = join(bench.dir, `${name}-${version}`);
  const ready = join(folder, 'ready');
  if (!existsSync(ready)) {
    bench.say(`installing ${name} for the peers`);
    execFileSync(path, ['-m', 'venv', '--clear', folder], { stdio: ['ignore', 2, 2] });
    execFileSync(join(folder, 'bin/python'), ['-m', 'pip', 'install', '-q', '--upgrade', 'pip', name], {
      stdio: ['ignore', 2, 2],
    });
    writeFileSync(ready, '');
  }
  return join(folder, 'bin');
}
