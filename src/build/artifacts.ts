import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Joined, joinPacks } from '../archive/join.ts';
import type { TarPart } from '../archive/tarball.ts';
import { PackerError, type Problem } from '../errors.ts';
import { fileFailure, removeQuietly, temporaryBeside } from '../files.ts';
import type { PlacedImage } from '../image/ship.ts';
import type { Content, Finding, LicensedPackage } from '../inspect/types.ts';
import type { ImageArtifact, ZipArtifact } from '../outputs/types.ts';
import type { Plan, Target } from '../plan/types.ts';
import type { Report } from '../ports.ts';
import type { Store } from '../store/store.ts';
import { during } from './activity.ts';
import { inspect, problemOf, usedLayers } from './checks.ts';
import { contentOf } from './content.ts';
import { packagesIn } from './packages.ts';
import { elfOf, partsOf } from './parts.ts';
import type { TreeOutcome } from './tree-work.ts';

/** A target's artifact, finished and inspected under a temporary name beside its place in dist. */
export type Candidate =
  | { target: Target; ok: true; artifact: ZipArtifact; temporary: string }
  /** `files`: what is put on the base. */
  | { target: Target; ok: true; artifact: ImageArtifact; image: PlacedImage; files: TarPart[] }
  | { target: Target; ok: false; problems: Problem[] };

export interface ArtifactWork {
  plan: Plan;
  store: Store;
  dist: string;
  trees: ReadonlyMap<string, TreeOutcome>;
  /** Path of an unchanged layer's ZIP in dist, by target id; undefined: there is none. */
  standing(id: string): string | undefined;
  signal: AbortSignal;
  report: Report;
}

/**
 * Joins and inspects the given targets; layers come before the functions that use them. Nothing in dist is replaced yet.
 * @throws the signal's reason when interrupted, with nothing left behind
 */
export async function makeArtifacts(targets: Target[], work: ArtifactWork): Promise<Candidate[]> {
  const contents = new Map<string, Content | undefined>();
  const layerContent = (id: string): Content | undefined => {
    if (!contents.has(id)) {
      const path = work.standing(id);
      contents.set(id, path === undefined ? undefined : contentOf(path));
    }
    return contents.get(id);
  };
  const made: Candidate[] = [];
  try {
    for (const target of [
      ...targets.filter(({ kind }) => kind === 'layer'),
      ...targets.filter(({ kind }) => kind === 'function'),
    ]) {
      // Joining is one long stretch of file work: between two artifacts an interruption must be heard.
      await during(work.report, [target.id], 'join', async () => {
        await setImmediate();
        work.signal.throwIfAborted();
        made.push(attempt(target, work, layerContent, contents));
      });
    }
    return made;
  } catch (thrown) {
    dropArtifacts(made);
    throw thrown;
  }
}

function attempt(
  target: Target,
  work: ArtifactWork,
  layerContent: (id: string) => Content | undefined,
  contents: Map<string, Content | undefined>,
): Candidate {
  try {
    const { candidate, content } = makeArtifact(target, work, layerContent);
    if (target.kind === 'layer') contents.set(target.id, content);
    return candidate;
  } catch (thrown) {
    if (!(thrown instanceof PackerError)) throw thrown;
    return { target, ok: false, problems: [...thrown.problems] };
  }
}

function makeArtifact(
  target: Target,
  work: ArtifactWork,
  layerContent: (id: string) => Content | undefined,
): { candidate: Candidate; content: Content } {
  const parts = partsOf(target, work);
  const temporary = temporaryBeside(join(work.dist, target.output));
  const joined = joinPacks(parts, temporary);
  try {
    const content = contentOf(temporary, elfOf(parts, joined), joined.entries);
    const findings = inspect(target, joined, content, usedLayers(target, layerContent));
    const problems = findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => problemOf(target, finding));
    if (problems.length > 0) throw new PackerError(problems);
    const artifact = artifactOf(target, joined, findings, packagesIn(parts, work.store));
    return { candidate: { target, ok: true, temporary, artifact }, content };
  } catch (thrown) {
    removeQuietly(temporary);
    throw thrown;
  }
}

function artifactOf(target: Target, joined: Joined, findings: Finding[], packages: LicensedPackage[]): ZipArtifact {
  const { name, kind, platform, runtime, manifestHash, output, handler, layers } = target;
  const { sha256, codeSha256, size, unzippedSize, files } = joined;
  return {
    ...{
      name,
      kind,
      type: 'zip',
      platform,
      runtime,
      manifestHash,
      path: output,
      sha256,
      codeSha256,
      size,
      unzippedSize,
      files,
    },
    ...(handler !== undefined && { handler }),
    layers,
    findings,
    packages,
  };
}

/** Puts finished artifacts at their places. @throws PackerError when one cannot be */
export function placeArtifacts(candidates: Candidate[], dist: string): void {
  for (const candidate of candidates) {
    if (!candidate.ok || !('temporary' in candidate)) continue;
    const path = join(dist, candidate.target.output);
    try {
      renameSync(candidate.temporary, path);
    } catch (thrown) {
      throw fileFailure('write', path, thrown);
    }
  }
}

export function dropArtifacts(candidates: Candidate[]): void {
  for (const candidate of candidates) if ('temporary' in candidate) removeQuietly(candidate.temporary);
}
