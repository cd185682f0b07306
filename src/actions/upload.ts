import { copyFileSync, linkSync, mkdtempSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failure, PackerError } from '../errors.ts';
import { fileFailure } from '../files.ts';
import { hashFile } from '../hash-file.ts';
import type { Stored } from './artifact-names.ts';
import { artifactFailure, troubleOf } from './artifact-trouble.ts';
import { atOnce } from './at-once.ts';
import { PATIENCE_MS } from './patience.ts';
import { bytesMoved, either, requestsServed, unlessStalled } from './stall.ts';
import type { ActionLog } from './types.ts';

/** A file that becomes an artifact, as it is. `sha256` is what its content must be, where that is known. */
export interface Upload {
  name: string;
  path: string;
  sha256?: string;
}

export interface UploadSettings {
  /** Days; undefined: the repository's setting, which is also the most that GitHub keeps them. */
  retentionDays?: number | undefined;
  /** Address of the run's page: `https://github.com/owner/name/actions/runs/1`. */
  runUrl: string;
  /** GITHUB_RUN_ATTEMPT: from the second on, what stands there already is an earlier attempt's and is replaced. */
  attempt: number;
  /** A folder for files that need another name. */
  scratch: string;
  log: ActionLog;
  /** Ends what does not come forward, in ms. */
  stallMs?: number | undefined;
}

const AT_ONCE = 5;

/**
 * Uploads files as artifacts of this run, several at a time. The first failure keeps the others from being begun.
 * @returns in the order of `files`
 * @throws PackerError that names the artifact, and what may be done
 */
export async function uploadFiles(files: readonly Upload[], settings: UploadSettings): Promise<Record<string, Stored>> {
  const client = await openClient();
  const stored = new Map<string, Stored>();
  const underWay = new Set<string>();
  try {
    await unlessStalled(settings.stallMs ?? PATIENCE_MS.artifacts, either(requestsServed, bytesMoved), (signal) =>
      atOnce(AT_ONCE, files, async (file) => {
        underWay.add(file.name);
        stored.set(file.name, await uploadOne(client, file, settings, signal));
        underWay.delete(file.name);
      }),
    );
  } catch (thrown) {
    const [first = '', ...others] = underWay;
    const more = others.length > 0 ? ` (nor ${others.length} more)` : '';
    throw thrown instanceof PackerError
      ? thrown
      : artifactFailure(`the artifact ${first} was not uploaded${more}`, thrown);
  }
  return Object.fromEntries(files.map(({ name }) => [name, stored.get(name)!]));
}

async function openClient() {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

type Client = Awaited<ReturnType<typeof openClient>>;

/** Waits before another attempt, in ms: for a connection that broke, and for a deletion that is not known everywhere yet. */
const WAITS = [500, 2000, 4000];

async function uploadOne(client: Client, file: Upload, settings: UploadSettings, signal: AbortSignal): Promise<Stored> {
  const sha256 = contentHash(file.path);
  if (file.sha256 !== undefined && file.sha256 !== sha256) throw changedMeanwhile(file.name);
  const path = named(file, settings.scratch);
  const { retentionDays } = settings;
  const upload = async (): Promise<Stored> => {
    const { id, digest } = await client.uploadArtifact(file.name, [path], dirname(path), {
      skipArchive: true,
      ...(retentionDays !== undefined && { retentionDays }),
    });
    if (digest !== sha256) throw changedMeanwhile(file.name);
    return storedAs(id!);
  };
  const storedAs = (id: number): Stored => ({
    id,
    url: `${settings.runUrl}/artifacts/${id}`,
    digest: sha256,
    size: statSync(path).size,
  });
  let deleted = false;
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await upload();
    } catch (thrown) {
      const trouble = troubleOf(thrown);
      if (trouble === 'final' || attempt >= WAITS.length) throw thrown;
      const standing = trouble === 'unreached' ? undefined : await find(client, file.name);
      if (standing?.digest === `sha256:${sha256}`) {
        settings.log.info(`The artifact ${file.name} is there already, with the same content.`);
        return storedAs(standing.id);
      }
      if (trouble === 'unconfirmed') throw thrown;
      if (trouble === 'taken') {
        if (standing && settings.attempt < 2) throw collision(file.name);
        if (!standing && !deleted) throw burnt(file.name);
        if (standing) {
          await client.deleteArtifact(file.name);
          deleted = true;
          continue;
        }
      }
      await sleep(WAITS[attempt], undefined, { signal });
    }
  }
}

async function find(client: Client, name: string) {
  try {
    return (await client.getArtifact(name)).artifact;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'ArtifactNotFoundError') return undefined;
    throw thrown;
  }
}

/** SHA-256 (hex) of a file that is about to leave. @throws PackerError naming it */
export function contentHash(path: string): string {
  try {
    return hashFile(path);
  } catch (thrown) {
    throw fileFailure('read', path, thrown);
  }
}

/** The service takes the name of an artifact from its file. */
function named({ name, path }: Upload, scratch: string): string {
  if (basename(path) === name) return path;
  const link = join(mkdtempSync(join(scratch, 'artifact-')), name);
  try {
    linkSync(path, link);
  } catch {
    // Another file system, or one without hard links.
    copyFileSync(path, link);
  }
  return link;
}

export const changedMeanwhile = (name: string) =>
  failure('artifacts/changed', `the artifact ${name} was not uploaded: its file is not what the build wrote`, {
    hint: 'Something writes to dist while the action runs, or wrote to it since.',
  });

const collision = (name: string) =>
  failure(
    'artifacts/collision',
    `the artifact ${name} was not uploaded: this run has another one of that name already`,
    {
      hint: 'Two uses of the action in one run, or two jobs of a matrix, need an `artifact-prefix` each.',
    },
  );

/** Seen at GitHub: what an upload began and could not finish keeps its name for the rest of the run, and is in no list. */
const burnt = (name: string) =>
  failure(
    'artifacts/reserved',
    `the artifact ${name} was not uploaded: an upload that broke off keeps its name for the rest of this run`,
    { hint: 'Start a new run (not "re-run"), or set another `artifact-prefix`.' },
  );
