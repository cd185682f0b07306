import { mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failure, PackerError } from '../errors.ts';
import { removeQuietly } from '../files.ts';
import { hashFile } from '../hash-file.ts';
import type { Stored } from './artifact-names.ts';
import { artifactFailure } from './artifact-trouble.ts';
import { PATIENCE_MS } from './patience.ts';
import { growthOfFolder, requestsServed, unlessStalled } from './stall.ts';

export interface SessionSettings {
  /** Address of the run's page. */
  runUrl: string;
  /** Ends what does not come forward, in ms. */
  stallMs?: number | undefined;
}

export type Session = Awaited<ReturnType<typeof openSession>>;

/** The artifacts of this run. @throws PackerError when they cannot be listed */
export async function openSession({ runUrl, stallMs = PATIENCE_MS.artifacts }: SessionSettings) {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const listing = unlessStalled(stallMs, requestsServed, () => client.listArtifacts({ latest: true }));
  const listed = await listing.catch((thrown) => {
    throw artifactFailure('the artifacts of this run cannot be listed', thrown);
  });
  const all = new Map(
    listed.artifacts.map(({ name, id, size, digest = '' }): [string, Stored] => [
      name,
      { id, url: `${runUrl}/artifacts/${id}`, digest: digest.replace(/^sha256:/, ''), size },
    ]),
  );
  return {
    all: all as ReadonlyMap<string, Stored>,
    /**
     * Downloads the one file of an artifact, as it is.
     * @param sha256 what its content must be, besides what the service says @returns `to`
     * @throws PackerError that names the artifact
     */
    async fetch(name: string, to: string, sha256?: string): Promise<string> {
      const { id, digest } = all.get(name)!;
      const folder = mkdtempSync(join(dirname(to), '.download-'));
      try {
        await unlessStalled(stallMs, growthOfFolder(folder), () =>
          client.downloadArtifact(id, { path: folder, skipDecompress: true }),
        );
        const [file = ''] = readdirSync(folder);
        settle(join(folder, file), to, [digest, sha256], name);
        return to;
      } catch (thrown) {
        throw thrown instanceof PackerError ? thrown : artifactFailure(`the artifact ${name} cannot be had`, thrown);
      } finally {
        removeQuietly(folder);
      }
    },
  };
}

/** Moves a file to its place when its content has all the digests that are known ('' is none); else it is removed. @throws PackerError */
export function settle(from: string, to: string, digests: readonly (string | undefined)[], name: string): void {
  const found = hashFile(from);
  const other = digests.find((digest) => digest && digest !== found);
  if (other !== undefined) {
    removeQuietly(from);
    throw differs(name, `: its SHA-256 is ${found}, not ${other}`);
  }
  renameSync(from, to);
}

export const differs = (name: string, how: string) =>
  failure('artifacts/digest', `the artifact ${name} is not what was built${how}`, {
    hint: 'Nothing of it is used. Run the jobs that build again.',
  });
