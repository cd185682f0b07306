import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Finding } from '../../src/doctor/types.ts';
import { lambdaPacker, workspace } from '../e2e/support/cli.ts';

export const here = workspace();

/** A `docker` that answers like this, instead of the machine's own: [words as a shell pattern, what it does]. */
export function docker(name: string, answers: [pattern: string, does: string][]): Record<string, string> {
  const folder = here.path('docker', name);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const cases = answers.map(([pattern, does]) => `${pattern}) ${does};;`).join('\n');
    writeFileSync(
      `${folder}/docker`,
      `#!/bin/sh\ncase "$*" in\n${cases}\n*) echo "unexpected: $*" >&2; exit 1;;\nesac\n`,
    );
    chmodSync(`${folder}/docker`, 0o755);
  }
  return { PATH: `${folder}:/usr/bin:/bin` };
}

export const INSPECT = (platforms: string) =>
  `printf 'Name: own\\nDriver: docker-container\\n\\nNodes:\\nName: own0\\nStatus: running\\nPlatforms: ${platforms}\\n'`;
export const GOOD: [string, string][] = [
  ['*buildx\\ version*', 'echo github.com/docker/buildx v0.30.1 abc'],
  ['*buildx\\ inspect*', INSPECT('linux/amd64, linux/arm64')],
  ['*buildx\\ build*', 'cat > /dev/null'],
  ['version*', 'echo 29.0.0'],
  ['info*', 'echo /nowhere'],
];

export const SOURCES = { 'f/app.py': 'def handler(event, context):\n    return 1\n' };
export const config = (more: string, top = '') =>
  `runtime_default: python3.13\n${top}lambdas:\n  api: {path: ./f, handler: app.handler${more}}\n`;

/** `doctor --json` for a project; without AWS credentials unless the environment brings some. */
export async function doctor(
  name: string,
  files: Record<string, string>,
  env: Record<string, string>,
  ...words: string[]
) {
  const cwd = here.write({ 'none.txt': '', ...files }, name);
  const ran = await lambdaPacker(['doctor', '--json', '--store', here.path('store'), ...words], {
    cwd,
    env: {
      ...{ HOME: here.path('home'), DOCKER_CONFIG: here.path('home'), AWS_EC2_METADATA_DISABLED: 'true' },
      ...{ AWS_CONFIG_FILE: here.path('none'), AWS_SHARED_CREDENTIALS_FILE: here.path('none') },
      ...{ AWS_PROFILE: undefined, AWS_ACCESS_KEY_ID: undefined, CI: undefined },
      ...env,
    },
  });
  const { findings, ok } = JSON.parse(ran.stdout) as { ok: boolean; findings: Finding[] };
  const of = (check: string) => findings.filter((finding) => finding.check === check);
  expect(ok).toBe(ran.code === 0);
  return { ...ran, findings, of };
}

export const REQUIRES = config(', requirements: [certifi]');
