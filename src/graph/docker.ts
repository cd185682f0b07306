import { execFile, spawn, spawnSync } from 'node:child_process';
import { failure, messageOf } from '../errors.ts';
import type { Environment } from './installer-config.ts';
import type { SolveRequest } from './types.ts';

type Caller = Pick<SolveRequest, 'env' | 'signal' | 'untar'>;

/** What a docker command prints. @throws PackerError with what it says when it fails; the signal's reason when aborted */
export function dockerLines(words: string[], { env, signal }: Pick<Caller, 'env' | 'signal'>): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('docker', words, { env, signal, maxBuffer: 16 << 20 }, (error, stdout, stderr) => {
      if (signal.aborted) reject(signal.reason);
      else if (error) reject(failure('graph/docker', `docker ${words.join(' ')}: ${stderr.trim() || error.message}`));
      else resolve(stdout);
    });
  });
}

/** Unpacks a local image (an OCI layout, github.com/opencontainers/image-spec, image-layout.md) into a folder. @throws PackerError when Docker cannot give it */
export async function saveImage(reference: string, folder: string, { env, signal, untar }: Caller): Promise<void> {
  const child = spawn('docker', ['image', 'save', reference], { env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : said.trim() || `code ${code}`));
  });
  const [taken, why] = await Promise.all([untar(child.stdout, folder).catch((error: unknown) => ({ error })), ended]);
  signal.throwIfAborted();
  if (why !== undefined || taken)
    throw failure('graph/docker', `docker image save ${reference}: ${why ?? messageOf(taken?.error)}`);
}

/**
 * The id of an image of the local Docker, when no registry is known to have it; undefined: there is none, or no Docker. Engines tell
 * in different ways: the older image store by digests of registries, newer engines by how the image came; between these, one that is
 * there counts as local.
 */
export function localImageId(reference: string, env: Environment): string | undefined {
  const ran = spawnSync('docker', ['image', 'inspect', '--format', '{{json .}}', reference], {
    env: { ...env },
    encoding: 'utf8',
    timeout: 10_000,
  });
  if (ran.status !== 0) return undefined;
  return idOfLocal(ran.stdout);
}

/** Takes an image's name from the local Docker, and with the last one the image; also when the build is interrupted. One that is not there is no fault. */
export const removeLocal = (reference: string, env: Environment): Promise<void> =>
  new Promise((resolve) => execFile('docker', ['image', 'rm', reference], { env }, () => resolve()));

/** Labels of an image that the local Docker has; none: it has no such image. @throws the signal's reason */
export async function labelsOfLocal(
  reference: string,
  env: Environment,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  try {
    const words = ['image', 'inspect', '--format', '{{json .Config.Labels}}', reference];
    const labels: unknown = JSON.parse(await dockerLines(words, { env, signal }));
    return typeof labels === 'object' && labels !== null ? (labels as Record<string, unknown>) : {};
  } catch {
    signal.throwIfAborted();
    return {};
  }
}

/** The id in the answer of `docker image inspect`, unless the answer says that the image was pulled. */
export function idOfLocal(answer: string): string | undefined {
  try {
    const image = JSON.parse(answer) as {
      Id?: string;
      RepoDigests?: string[];
      GraphDriver?: { Data?: unknown };
      Identity?: { Pull?: unknown[] };
    };
    const isPulled = image.Identity
      ? (image.Identity.Pull ?? []).length > 0
      : image.GraphDriver?.Data != null && (image.RepoDigests ?? []).length > 0;
    return isPulled || !/^sha256:[0-9a-f]{64}$/.test(image.Id ?? '') ? undefined : image.Id;
  } catch {
    return undefined;
  }
}
