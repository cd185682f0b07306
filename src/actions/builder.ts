import { randomBytes } from 'node:crypto';
import type { Docker } from './docker.ts';

/** A buildx builder, as far as it matters here. */
export interface Builder {
  name: string;
  /** `docker`, `docker-container`, `kubernetes`, `remote`, `cloud`. */
  driver: string;
  /** Platforms whose programs its nodes run, natively or emulated. */
  platforms: string[];
  /** Whether every node exports its cache to where it is told; the `docker` driver does with the containerd image store only. */
  exportsCache: boolean;
}

/** A builder by name, or the current one. @returns undefined when it cannot be told: no Docker, no such builder */
export async function inspectBuilder(docker: Docker, name?: string): Promise<Builder | undefined> {
  // The features of a node are shown with --debug only.
  const { ok, stdout } = await docker(['--debug', 'buildx', 'inspect', ...(name === undefined ? [] : [name])], 60_000);
  return ok ? parseInspect(stdout) : undefined;
}

/** What `docker buildx inspect` prints (docs.docker.com/reference/cli/docker/buildx/inspect): the builder, then its nodes. */
export function parseInspect(text: string): Builder | undefined {
  const [head = '', nodes = ''] = text.split(/^Nodes:$/m, 2);
  const name = field(head, 'Name')[0];
  const driver = field(head, 'Driver')[0];
  if (name === undefined || driver === undefined) return undefined;
  const platforms = field(nodes, 'Platforms').flatMap((list) => list.split(',').map((each) => each.trim()));
  // A node that does not run yet shows no features: its driver tells.
  const features = field(nodes, ' Cache export');
  return {
    name,
    driver,
    // One that was given by hand bears an asterisk.
    platforms: [...new Set(platforms.map((each) => each.replace(/\*$/, '')).filter((each) => each.includes('/')))],
    exportsCache: features.length > 0 ? features.every((value) => value === 'true') : driver !== 'docker',
  };
}

/** Values of `Name: value` lines. */
const field = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`^${name}: *(.*\\S) *$`, 'gm'))].map(([, value]) => value!);

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
