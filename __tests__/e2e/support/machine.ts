import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RunOptions, workspace } from './cli.ts';

const setup = process.env.LAMBDA_PACKER_SETUP_DIR ?? '/var/lib/lambda-packer-setup';

export const isRoot = process.getuid?.() === 0;

/** Nodes of other versions that scripts/setup/nodes.sh put here, by major version. */
export const nodes = [20, 22, 24]
  .map((major) => [major, join(setup, 'nodes', String(major), 'node')] as const)
  .filter(([, path]) => existsSync(path));

/** Whether a builder of scripts/setup/buildkit.sh answers; says so when it does not, since tests are left out then. */
export function hasBuilder(name: string): boolean {
  const answers = /^Status: *running/m.test(
    spawnSync('docker', ['buildx', 'inspect', name], { encoding: 'utf8' }).stdout ?? '',
  );
  if (!answers) console.warn(`NOT TESTED: the builder ${name} does not answer (scripts/setup/buildkit.sh)`);
  return answers;
}

/** As a user who may not do everything: root becomes another one, who owns the workspace, with a copy of the program that anyone may read. */
export function unprivileged({ folder, path }: ReturnType<typeof workspace>): RunOptions {
  if (!isRoot) return {};
  chmodSync(folder, 0o755);
  execFileSync('chown', ['-R', '54321:54321', folder]);
  const wrap = ['setpriv', '--reuid=54321', '--regid=54321', '--clear-groups'];
  const env = { HOME: path('home-of-another') };
  if (!existsSync(path('program'))) cpSync('dist', path('program'), { recursive: true });
  const cli = path('program', 'cli', 'index.js');
  const mayRun = spawnSync(wrap[0]!, [...wrap.slice(1), process.execPath, cli, '--version']).status === 0;
  if (!mayRun) copyFileSync(process.execPath, path('node'));
  return { wrap, env, cli, node: mayRun ? process.execPath : path('node') };
}
