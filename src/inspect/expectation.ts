import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, messageOf } from '../errors.ts';
import type { Artifact, BuildManifest, ImageArtifact, ZipArtifact } from '../outputs/types.ts';
import { isRuntime } from '../plan/runtimes.ts';
import type { Expectation } from './types.ts';

export const MANIFEST = 'build_manifest.json';

/** The artifacts of a build_manifest.json. @throws PackerError naming the file */
export async function readArtifacts(path: string): Promise<Artifact[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (thrown) {
    throw failure(
      'inspect/manifest',
      `${path}: ${(thrown as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : messageOf(thrown)}`,
      { cause: thrown },
    );
  }
  const artifacts = artifactsOf(text);
  if (artifacts === undefined) {
    throw failure('inspect/manifest', `${path}: it is not a build_manifest.json that this version understands`, {
      hint: 'lambda-packer build writes it.',
    });
  }
  return artifacts;
}

function artifactsOf(text: string): Artifact[] | undefined {
  try {
    const manifest = JSON.parse(text) as BuildManifest | null;
    const isSound = manifest?.schema === 1 && Array.isArray(manifest.artifacts) && manifest.artifacts.every(isArtifact);
    return isSound ? manifest.artifacts : undefined;
  } catch {
    return undefined;
  }
}

const isArtifact = (a: Partial<ZipArtifact> | Partial<ImageArtifact> | null): boolean =>
  typeof a?.name === 'string' &&
  typeof a.platform === 'string' &&
  (a.type !== 'zip' || a.path === undefined || typeof a.path === 'string');

/** For what a ZIP was built, when it lies where the build put it. A manifest that cannot be read says nothing. */
export async function expectationOf(zip: string): Promise<Expectation | undefined> {
  const artifacts = await readArtifacts(join(dirname(zip), MANIFEST)).catch(() => []);
  const artifact = artifacts.find((each) => each.type === 'zip' && each.path === basename(zip));
  if (!artifact || !isRuntime(artifact.runtime)) return undefined;
  const { kind, platform, runtime, handler, layers } = artifact;
  return { kind, platform, runtime, ...(handler !== undefined && { handler }), layers: layers ?? [] };
}
