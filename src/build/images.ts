import type { Part } from '../archive/join.ts';
import { PackerError } from '../errors.ts';
import { assemble, LABELS, type NamedLayer } from '../image/assemble.ts';
import type { FoundBase } from '../image/base.ts';
import { type LayerFacts, layerFacts, layerPieces } from '../image/layer.ts';
import { loadImage } from '../image/load.ts';
import type { Blob } from '../image/push.ts';
import { type RegistryContext, remoteOf } from '../image/remote.ts';
import { type PlacedImage, pushImage } from '../image/ship.ts';
import type { ImageArtifact } from '../outputs/types.ts';
import { digestOf } from '../plan/canonical.ts';
import type { Plan, Target, TreeKey } from '../plan/types.ts';
import type { Report } from '../ports.ts';
import type { Store } from '../store/store.ts';
import { during } from './activity.ts';
import type { Candidate } from './artifacts.ts';
import { baseFinder } from './bases.ts';
import { problemOf } from './checks.ts';
import { filesIn, inspectImage } from './image-content.ts';
import { checkedAs, imageFacts, localName } from './image-standings.ts';
import { inLanes } from './lanes.ts';
import { packagesIn } from './packages.ts';
import { partsOf, type TreePart } from './parts.ts';
import type { TreeOutcome } from './tree-work.ts';
import type { BuildRequest } from './types.ts';

export interface ImageWork {
  plan: Plan;
  /** Gets the keys of bases that were made by a solve. */
  solved: TreeKey[];
  report: Report;
  store: Store;
  request: BuildRequest;
  trees: ReadonlyMap<string, TreeOutcome>;
  references: ReadonlyMap<string, string>;
  context: RegistryContext;
}

/** Images that are put together at the same time. */
const LANES = 4;

/** Puts images together and inspects them. Nothing is pushed or loaded yet. @throws the signal's reason when interrupted */
export async function makeImages(targets: readonly Target[], work: ImageWork): Promise<Candidate[]> {
  const baseOf = baseFinder(work);
  return inLanes(
    LANES,
    targets.map((target) => async (): Promise<Candidate> => {
      try {
        const parts = partsOf(target, work);
        const base = await during(work.report, [target.id], 'base image', () => baseOf(target));
        return imageOf(target, parts, base, work);
      } catch (thrown) {
        work.context.signal.throwIfAborted();
        if (!(thrown instanceof PackerError)) throw thrown;
        const problems = thrown.problems.map((problem) =>
          problem.message.includes(target.id) ? problem : { ...problem, message: `${target.id}: ${problem.message}` },
        );
        return { target, ok: false, problems };
      }
    }),
  );
}

function imageOf(target: Target, parts: TreePart[], base: FoundBase, work: ImageWork): Candidate {
  const { store, request, references } = work;
  const layers = parts.map((part): NamedLayer => ({ ...factsOf(part, store), label: part.tree }));
  const ofBase = base.layers.reduce((sum, { size }) => sum + size, 0);
  const sizes = {
    // Of an image that is nobody's base, all of it.
    size: layers.length > 0 ? layers.reduce((sum, { size }) => sum + size, 0) : ofBase,
    unzippedSize: layers.reduce((sum, { unpacked }) => sum + unpacked, 0),
  };
  const findings = inspectImage(target, parts, { ...sizes, ofBase, layersOfBase: base.layers.length });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new PackerError(errors.map((finding) => problemOf(target, finding)));
  const assembled = assemble(base, layers, {
    cmd: target.manifest.image!.cmd,
    created: createdAt(request.env),
    labels: {
      [LABELS.manifestHash]: target.manifestHash,
      [LABELS.facts]: JSON.stringify({ ...sizes, findings, verified: checkedAs(target) }),
    },
  });
  const own = layers.map(({ sha256, size }, i): Blob => ({ sha256, size, open: () => gzipOf(parts[i]!) }));
  const reference = references.get(target.id);
  const artifact: ImageArtifact = {
    ...imageFacts(target),
    ...(reference !== undefined && { image: reference }),
    digest: assembled.digest,
    ...sizes,
    findings,
    // What one's own Dockerfile puts into an image is not known.
    ...(parts.length > 0 && { packages: packagesIn(parts, store) }),
  };
  const files = parts.map(filesIn);
  return {
    target,
    ok: true,
    artifact,
    files,
    image: {
      ...assembled,
      blobs: [...base.blobs, ...own],
      ...(base.registry !== undefined && { registry: base.registry }),
    },
  };
}

/** As Docker reads it: seconds since 1970 (reproducible-builds.org/specs/source-date-epoch). Else the time of the files, 1980. */
export function createdAt({ SOURCE_DATE_EPOCH }: BuildRequest['env']): string {
  const seconds = /^\d{1,11}$/.test(SOURCE_DATE_EPOCH ?? '') ? Number(SOURCE_DATE_EPOCH) : 315_532_800;
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Grows when the bytes of layers do. */
const LAYERS = 1;

/** Remembered, since telling them takes reading all of the pack. */
function factsOf(part: Part, store: Store): LayerFacts {
  const { from, to, skip, pack } = part;
  const record = `layer-${digestOf({ v: LAYERS, sha256: pack.sha256, from, to, skip }).slice('sha256:'.length)}`;
  const known = store.readRecord(record);
  if (isFacts(known)) return known;
  const facts = layerFacts(part);
  store.writeRecord(record, facts);
  return facts;
}

const isFacts = (value: unknown): value is LayerFacts => {
  const facts = value as Partial<LayerFacts> | undefined;
  return (
    [facts?.diffId, facts?.sha256].every((hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)) &&
    Number.isInteger(facts?.size) &&
    Number.isInteger(facts?.unpacked)
  );
};

async function* gzipOf(part: Part): AsyncGenerator<Uint8Array> {
  for (const { gzip } of layerPieces(part)) yield gzip;
}

/** Where an image is to go, and how it got there: for people. @throws PackerError naming the target */
export async function shipImage(
  { id }: Target,
  image: PlacedImage,
  reference: string | undefined,
  { push, load, env }: BuildRequest,
  context: RegistryContext,
): Promise<string[]> {
  const said: string[] = [];
  try {
    if (push && reference !== undefined) {
      const remote = await remoteOf(reference, context);
      // Blobs of another registry cannot be mounted, only sent.
      const isSame = remote.repository.reference.registry === image.registry;
      const blobs = isSame ? image.blobs : image.blobs.map(({ from: _, ...blob }) => blob);
      said.push(`${await pushImage(remote, { ...image, blobs }, context.signal)} ${reference}`);
    }
    if (load) {
      const name = reference ?? localName(id);
      await loadImage(image, name, env, context.signal);
      said.push(`loaded as ${name}`);
    }
    return said;
  } catch (thrown) {
    context.signal.throwIfAborted();
    if (!(thrown instanceof PackerError)) throw thrown;
    throw new PackerError(
      thrown.problems.map((problem) => ({ ...problem, message: `${id}: ${problem.message}` })),
      thrown.exitCode,
    );
  }
}

/** Sends images at the same time, as `docker push` of several would. */
const AT_ONCE = 2;

/**
 * Sends finished images where the request says, and then the indexes of functions whose images are all known. Without `keepGoing` nothing is sent
 * when something failed. What cannot be sent becomes a failure.
 */
export async function shipImages(
  candidates: Candidate[],
  work: Pick<ImageWork, 'request' | 'references' | 'context'> & { report: Report },
): Promise<Candidate[]> {
  const { request, references, context, report } = work;
  if ((!request.push && !request.load) || (!request.keepGoing && candidates.some(({ ok }) => !ok))) return candidates;
  return inLanes(
    AT_ONCE,
    candidates.map((candidate) => async (): Promise<Candidate> => {
      if (!('image' in candidate)) return candidate;
      const { target, image } = candidate;
      try {
        const said = await during(report, [target.id], request.push ? 'push' : 'load', () =>
          shipImage(target, image, references.get(target.id), request, context),
        );
        report({ kind: 'note', message: `${target.id}: ${said.join('; ')}` });
        return candidate;
      } catch (thrown) {
        if (!(thrown instanceof PackerError)) throw thrown;
        return { target, ok: false, problems: [...thrown.problems] };
      }
    }),
  );
}
