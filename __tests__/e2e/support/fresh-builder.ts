import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRoot } from './machine.ts';

const PROGRAMS = join(process.env.LAMBDA_PACKER_SETUP_DIR ?? '/var/lib/lambda-packer-setup', 'buildkit');

/** A builder that has never built anything, as on a fresh runner; undefined (and said) where scripts/setup/buildkit.sh could make no BuildKit. */
export async function freshBuilder(
  folder: string,
  name: string,
): Promise<{ name: string; end: () => Promise<void> } | undefined> {
  const program = existsSync(PROGRAMS)
    ? readdirSync(PROGRAMS).find((each) => /^buildkitd-v[\d.]+$/.test(each))
    : undefined;
  if (program === undefined || !isRoot) {
    console.warn('NOT TESTED: no BuildKit to start a fresh builder with (scripts/setup/buildkit.sh), or not root');
    return undefined;
  }
  mkdirSync(folder, { recursive: true });
  const [config, socket] = [join(folder, 'buildkitd.toml'), join(folder, 'buildkitd.sock')];
  writeFileSync(
    config,
    `root = "${join(folder, 'root')}"\n[registry."localhost:5000"]\n  http = true\n  insecure = true\n`,
  );
  const child = spawn(
    join(PROGRAMS, program),
    ['--config', config, '--addr', `unix://${socket}`, '--oci-worker=true', '--containerd-worker=false'],
    { stdio: 'ignore' },
  );
  const docker = (...words: string[]) => spawnSync('docker', ['buildx', ...words], { encoding: 'utf8' });
  docker('create', '--name', name, '--driver', 'remote', `unix://${socket}`);
  for (let tries = 0; tries < 150 && !/^Status: *running/m.test(docker('inspect', name).stdout); tries++)
    await sleep(200);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    name,
    async end() {
      docker('rm', name);
      child.kill('SIGTERM');
      await ended;
    },
  };
}
