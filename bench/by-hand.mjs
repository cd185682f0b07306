import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { INSTALLER_VERSIONS } from '../lib/plan/installer-versions.js';
import { measure } from './measure.mjs';

/** Passed on when the caller has them, as every build does. */
const SETTINGS = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'UV_INDEX_URL',
  'UV_DEFAULT_INDEX',
];

/** A project's requirement files installed one after the other, in one container of the base image, by our uv with a cache of its own. */
export function installByHand(bench, folder, { version, pip }) {
  const uv = join(bench.dir, 'uv');
  if (!existsSync(join(uv, 'bin/uv'))) {
    execFileSync(
      join(pip, 'python'),
      ['-m', 'pip', 'install', '-q', '--root-user-action=ignore', '--target', uv, `uv==${INSTALLER_VERSIONS.uv}`],
      { stdio: ['ignore', 2, 2] },
    );
  }
  const registry = process.env.LAMBDA_PACKER_BASE_REGISTRY ?? 'localhost:5000/lambda';
  const bundle = process.env.LAMBDA_PACKER_CA_BUNDLE ?? process.env.PIP_CERT ?? process.env.SSL_CERT_FILE;
  return measure([
    ...['docker', 'run', '--rm', '--platform', 'linux/amd64', '--entrypoint', '/bin/sh'],
    ...[
      '-v',
      'lambda-packer-bench:/cache',
      '-v',
      `${join(folder, 'requirements')}:/in:ro`,
      '-v',
      `${join(uv, 'bin/uv')}:/usr/local/bin/uv:ro`,
    ],
    ...(bundle && existsSync(bundle) ? ['-v', `${bundle}:/ca.pem:ro`, '-e', 'SSL_CERT_FILE=/ca.pem'] : []),
    ...SETTINGS.flatMap((name) => ['-e', name]),
    ...['-e', 'UV_CACHE_DIR=/cache/uv', `${registry}/python:${version}`],
    ...[
      '-euc',
      'for file in /in/*.txt; do uv pip install --quiet --python python3 --target "/o/$(basename "$file")" -r "$file"; done',
    ],
  ]);
}
