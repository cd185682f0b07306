import { join } from 'node:path';
import type { TarPart } from '../archive/tarball.ts';
import { PackerError, type Problem } from '../errors.ts';
import { removeLocal } from '../graph/docker.ts';
import { loadImage } from '../image/load.ts';
import type { PlacedImage } from '../image/ship.ts';
import type { Finding } from '../inspect/types.ts';
import { artifactId } from '../outputs/manifest.ts';
import type { ZipArtifact } from '../outputs/types.ts';
import { digestOf } from '../plan/canonical.ts';
import type { Target } from '../plan/types.ts';
import type { Report } from '../ports.ts';
import { checkImport } from '../sandbox/import-check.ts';
import type { Store } from '../store/store.ts';
import { targetId } from '../target-id.ts';
import { during } from './activity.ts';
import { type Candidate, dropArtifacts } from './artifacts.ts';
import { problemOf } from './checks.ts';
import { contentOf } from './content.ts';
import { inLanes } from './lanes.ts';

export interface ImportWork {
  dist: string;
  /** What dist holds from before, for layers that are not part of this build. */
  before: readonly ZipArtifact[];
  store: Store;
  concurrency: number;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  report: Report;
}

/** Grows when the check itself changes, so that what an older one passed is looked at again. */
const CHECK = 1;

/** A ZIP that is there, under its name in dist or a temporary one. */
interface Zip {
  path: string;
  sha256: string;
}

/**
 * Imports the handlers of finished functions whose `verify` says so, several at a time; what cannot be imported becomes a failure.
 * What passed is remembered by all that it rests on. @throws the signal's reason when interrupted
 */
export async function checkImports(candidates: Candidate[], work: ImportWork): Promise<Candidate[]> {
  const zips = new Map<string, Zip>();
  for (const artifact of work.before)
    zips.set(artifactId(artifact), { path: join(work.dist, artifact.path), sha256: artifact.sha256 });
  for (const each of candidates)
    if ('temporary' in each) zips.set(each.target.id, { path: each.temporary, sha256: each.artifact.sha256 });
  const jobs = candidates.map((candidate) => async (): Promise<Candidate> => {
    const { target } = candidate;
    if (!candidate.ok || target.kind !== 'function' || target.verify !== 'import') return candidate;
    // An own Dockerfile may be all that says what is run.
    if (target.type === 'image' && target.handler === undefined) return candidate;
    try {
      const subject = subjectOf(candidate, zips);
      if ('missing' in subject) return withFindings(candidate, [unseen(subject.missing)]);
      return withFindings(candidate, await importOnce(target, subject, work));
    } catch (thrown) {
      work.signal.throwIfAborted();
      if (!(thrown instanceof PackerError)) throw thrown;
      dropArtifacts([candidate]);
      return { target, ok: false, problems: thrown.problems.map((problem) => ofTarget(target, problem)) };
    }
  });
  return inLanes(work.concurrency, jobs).catch((thrown: unknown) => {
    dropArtifacts(candidates);
    throw thrown;
  });
}

/** What is imported: an image, and files to put into it; `parts` are hashes of all of them. */
interface Subject {
  image: string;
  parts: string[];
  files: TarPart[];
  /** Under this name the local Docker gets the whole image for as long as it takes. */
  whole?: PlacedImage;
}

function subjectOf(
  candidate: Candidate & { ok: true },
  zips: ReadonlyMap<string, Zip>,
): Subject | { missing: string[] } {
  const { target } = candidate;
  if (!('temporary' in candidate)) {
    const { base } = target.manifest.image!;
    const { digest } = candidate.artifact;
    if ('reference' in base) return { image: base.reference, parts: [digest], files: candidate.files };
    // A base that was made here is in no registry.
    const image = `lambda-packer/verify:${digest.slice('sha256:'.length)}`;
    return { image, parts: [digest], files: [], whole: candidate.image };
  }
  const layers = attachedLayers(target);
  const missing = layers.filter((id) => !zips.has(id));
  if (missing.length > 0) return { missing };
  const all = [target.id, ...layers].map((id) => zips.get(id)!);
  const [own, ...attached] = all.map(({ path }) => path);
  return { image: target.base, parts: all.map(({ sha256 }) => sha256), files: filesOf(own!, attached) };
}

/** @throws PackerError when the handler cannot be imported, or docker cannot run it */
async function importOnce(target: Target, subject: Subject, work: ImportWork): Promise<Finding[]> {
  const { image, parts, files } = subject;
  const { id, handler = '', runtime, platform, verifyEnv = {} } = target;
  const restsOn = digestOf({ check: CHECK, handler, runtime, platform, image, verifyEnv, parts });
  const record = `import-${restsOn.slice('sha256:'.length)}`;
  if (work.store.readRecord(record) !== undefined) return [];
  const findings = await during(work.report, [id], 'import the handler', () =>
    withImage(subject, work, () =>
      checkImport({
        ...{ image, platform, runtime, handler, env: verifyEnv, files },
        ...{ docker: work.env, signal: work.signal },
      }),
    ),
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new PackerError(errors.map((finding) => problemOf(target, finding)));
  if (findings.length === 0) work.store.writeRecord(record, { target: id });
  return findings;
}

/** Lends the local Docker an image that is nowhere else. */
async function withImage<T>({ image, whole }: Subject, work: ImportWork, use: () => Promise<T>): Promise<T> {
  if (!whole) return use();
  try {
    await loadImage(whole, image, work.env, work.signal);
    return await use();
  } finally {
    await removeLocal(image, { ...work.env });
  }
}

/** Ids of the layers that Lambda mounts; merged ones are in the ZIP, and those of an account are not to be had. */
export const attachedLayers = ({ layers, layersMode, platform }: Target): string[] =>
  layersMode === 'attach'
    ? layers.filter((name) => !name.startsWith('arn:')).map((name) => targetId(name, platform))
    : [];

/** A function's files and those of its layers (paths of canonical ZIPs), in Lambda's order: of the layers the last one wins. */
export const filesOf = (zip: string, layers: string[]): TarPart[] => [
  ...layers.map((path) => ({ to: 'opt/', ...contentOf(path) })),
  { to: 'var/task/', ...contentOf(zip) },
];

/** What docker says knows nothing of targets. */
const ofTarget = ({ id }: Target, problem: Problem): Problem =>
  problem.message.startsWith(id) ? problem : { ...problem, message: `${id}: ${problem.message}` };

const unseen = (layers: string[]): Finding => ({
  severity: 'warning',
  code: 'import/layer-missing',
  message: `its handler was not imported: ${layers.join(', ')} ${layers.length === 1 ? 'is' : 'are'} not built`,
  hint: 'build the layers too: without --only, or named by it',
});

/** An image says its findings itself, in a label that is part of its digest: only errors matter for it here. */
function withFindings(candidate: Candidate & { ok: true }, more: Finding[]): Candidate {
  if (more.length === 0 || !('temporary' in candidate)) return candidate;
  const { artifact } = candidate;
  return { ...candidate, artifact: { ...artifact, findings: [...artifact.findings, ...more] } };
}
