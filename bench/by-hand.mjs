import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { INSTALLER_VERSIONS } from '../lib/plan/installer-versions.js';
import { measure } from './measure.mjs';
import { baseRegistry } from './ours.mjs';

/** Each with a download cache of its own, kept in a volume. */
const INSTALLERS = {
  uv: 'uv pip install --quiet --python python3',
  pip: 'python3 -m pip install --quiet --no-compile --root-user-action=ignore --disable-pip-version-check',
};

/** A project's requirement files installed one after the other, in one container of the base image: by the uv that we use, or by the image's pip. */
export function installByHand(bench, folder, installer, { version, pip }) {
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
  const { PIP_INDEX_URL, PIP_TRUSTED_HOST } = bench.env;
  const variables = [
    ...['UV_CACHE_DIR=/cache/uv', `UV_DEFAULT_INDEX=${PIP_INDEX_URL}`],
    ...['PIP_CACHE_DIR=/cache/pip', `PIP_INDEX_URL=${PIP_INDEX_URL}`, `PIP_TRUSTED_HOST=${PIP_TRUSTED_HOST}`],
  ];
  const command = `for file in /in/*.txt; do ${INSTALLERS[installer]} --target "/o/$(basename "$file")" -r "$file"; done`;
  return measure([
    ...['docker', 'run', '--rm', '--platform', 'linux/amd64', '--entrypoint', '/bin/sh'],
    ...volumes.flatMap((volume) => ['-v', volume]),
    ...variables.flatMap((variable) => ['-e', variable]),
    ...[`${baseRegistry()}/python:${version}`, '-euc', command],
  ]);
}
