import type { Docker } from './docker-process.ts';

/** A buildx builder, as far as it matters here. */
export interface Builder {
  name: string;
  /** `docker`, `docker-container`, `kubernetes`, `remote`, `cloud`. */
  driver: string;
  /** Platforms whose programs its nodes run, natively or emulated. */
  platforms: string[];
  /** Why a node does not answer; empty: all do. */
  troubles: string[];
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
    // Only what this builder would start itself may be idle.
    troubles: [
      ...field(nodes, 'Error'),
      ...(driver === 'remote' ? field(nodes, 'Status').filter((status) => status !== 'running') : []),
    ],
    exportsCache: features.length > 0 ? features.every((value) => value === 'true') : driver !== 'docker',
  };
}

/** Values of `Name: value` lines. */
const field = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`^${name}: *(.*\\S) *$`, 'gm'))].map(([, value]) => value!);
