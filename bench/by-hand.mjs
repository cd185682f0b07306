import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { INSTALLER_VERSIONS } from '../lib/plan/installer-versions.js';
import { measure } from './measure.mjs';
import { baseRegistry } from './ours.mjs';

const INSTALLS =
  'for file in /in/*.txt; do uv pip install --quiet --python python3 --target "/o/$(basename "$file")" -r "$file"; done';

/** A project's requirement files installed one after the other, in one container of the base image, by our uv with a cache of its own. */
export function installByHand(bench, folder, { version, pip }) {
  const uv = join(bench.dir, 'uv');
  if (!existsSync(join(uv, 'bin/uv'))) {
    const argv = [
      '-m',
      'pip',
      'install',
      '-q',
      '--root-user-action=ignore',
      '--target',
      uv,
      `uv==${INSTALLER_VERSIONS.uv}`,
    ];
    execFileSync(join(pip, 'python'), argv, { stdio: ['ignore', 2, 2] });
  }
  const volumes = [
    'lambda-packer-bench:/cache',
    `${join(folder, 'requirements')}:/in:ro`,
    `${join(uv, 'bin/uv')}:/usr/local/bin/uv:ro`,
  ];
  const variables = ['UV_CACHE_DIR=/cache/uv', `UV_DEFAULT_INDEX=${bench.env.PIP_INDEX_URL}`];
  return measure([
    ...['docker', 'run', '--rm', '--platform', 'linux/amd64', '--entrypoint', '/bin/sh'],
    ...volumes.flatMap((volume) => ['-v', volume]),
    ...variables.flatMap((variable) => ['-e', variable]),
    ...[`${baseRegistry()}/python:${version}`, '-euc', INSTALLS],
  ]);
}
