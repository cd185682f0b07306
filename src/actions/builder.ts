import { randomBytes } from 'node:crypto';
import type { Docker } from '../graph/docker-process.ts';

/**
 * Makes a builder of the docker-container driver and starts it. `made` hears its name before it is made, so that nothing is left behind.
 * @returns its name, or why there is none
 */
export async function createBuilder(
  docker: Docker,
  image: string,
  made: (name: string) => void,
): Promise<{ ok: true; name: string } | { ok: false; why: string }> {
  const name = `lambda-packer-${randomBytes(4).toString('hex')}`;
  made(name);
  const words = ['--name', name, '--driver', 'docker-container', '--driver-opt', `image=${image}`];
  for (const step of [
    ['create', ...words],
    ['inspect', '--bootstrap', name],
  ]) {
    const { ok, why } = await docker(['buildx', ...step]);
    if (!ok) return { ok, why };
  }
  return { ok: true, name };
}

/** Removes a builder with its container and its state. @returns why it could not, unless it was gone */
export async function removeBuilder(docker: Docker, name: string): Promise<string | undefined> {
  const { ok, why } = await docker(['buildx', 'rm', '--force', name], 60_000);
  return ok || /no builder/.test(why) ? undefined : why;
}
