import { isDeepStrictEqual } from 'node:util';
import { PackerError, type Problem } from '../errors.ts';
import { labelsOfLocal } from '../graph/docker.ts';
import { LABELS } from '../image/assemble.ts';
import { imageReference } from '../image/reference.ts';
import { askRemote, type Known, type RegistryContext, remoteOf } from '../image/remote.ts';
import { budget } from '../inspect/limits.ts';
import type { Artifact, ImageArtifact } from '../outputs/types.ts';
import { digestOf } from '../plan/canonical.ts';
import type { Plan, Target } from '../plan/types.ts';
import type { Candidate } from './artifacts.ts';
import { inLanes } from './lanes.ts';
import { CHECKS_CHANGED, PACKAGES_UNKNOWN, type Standing } from './standing.ts';
import type { BuildRequest } from './types.ts';

/** The references of the plan's images, by target id. @throws PackerError (2) with everything that keeps one from having its name */
export function referencesOf(plan: Plan, request: BuildRequest): Map<string, string> {
  const references = new Map<string, string>();
  const problems: Problem[] = [];
  for (const target of plan.targets) {
    if (target.type !== 'image') continue;
    const named = target.tag === undefined ? undefined : imageReference(target.tag, target, surroundings(request));
    if (named && 'reference' in named) references.set(target.id, named.reference);
    else if (request.push || (request.load && named)) {
      const problem = named?.problem ?? NO_TAG;
      problems.push({ severity: 'error', ...problem, message: `${target.id}: ${problem.message}` });
    }
    const index =
      request.push && target.index !== undefined
        ? imageReference(target.index, target, surroundings(request))
        : undefined;
    if (index && 'problem' in index)
      problems.push({ severity: 'error', ...index.problem, message: `${target.id}: ${index.problem.message}` });
  }
  if (problems.length > 0) throw new PackerError(problems, 2);
  return references;
}

/** The name that an image is to have; undefined: none that is known here. */
export function referenceOf(target: Target, request: BuildRequest): string | undefined {
  const named = target.tag === undefined ? undefined : imageReference(target.tag, target, surroundings(request));
  return named && 'reference' in named ? named.reference : undefined;
}

export const surroundings = ({ registry, env }: BuildRequest) => ({ registry, env });

const NO_TAG = {
  code: 'image/tag',
  message: 'it has no image_tag to push it to',
  hint: 'Write image_tag: "registry.example.com/{name}:{arch}".',
};

/** Registries that are asked at the same time. */
const LANES = 8;

/**
 * What `--push` makes of an image's standing: a registry that has it under its tag, made of the same and checked as now, is the one that knows. A
 * machine that has built nothing learns there that nothing is to be built.
 * @returns with the images whose registry cannot be asked, as failures. @throws the signal's reason when interrupted
 */
export async function askRegistries(
  standings: Standing[],
  references: ReadonlyMap<string, string>,
  request: BuildRequest,
  context: RegistryContext,
): Promise<{ standings: Standing[]; unasked: Candidate[] }> {
  if (!request.push) return { standings, unasked: [] };
  const unasked: Candidate[] = [];
  const asked = await inLanes(
    LANES,
    standings.map((standing) => async (): Promise<Standing> => {
      const { target } = standing;
      const reference = references.get(target.id);
      const isToBeMade = standing.state === 'stale' && (request.force || standing.reason === CHECKS_CHANGED);
      if (reference === undefined || isToBeMade) return standing;
      try {
        return standingIn(await askRemote(await remoteOf(reference, context)), reference, standing);
      } catch (thrown) {
        context.signal.throwIfAborted();
        if (!(thrown instanceof PackerError)) throw thrown;
        const problems = thrown.problems.map((each) => ({ ...each, message: `${target.id}: ${each.message}` }));
        unasked.push({ target, ok: false, problems });
        return { target, state: 'stale', reason: 'its registry cannot be asked' };
      }
    }),
  );
  return { standings: asked, unasked };
}

function standingIn(known: Known | undefined, reference: string, standing: Standing): Standing {
  const { target } = standing;
  if (known?.labels[LABELS.manifestHash] !== target.manifestHash)
    return standing.state === 'stale' ? standing : { target, state: 'stale', reason: `${reference} is another image` };
  const facts = factsIn(known.labels[LABELS.facts]);
  if (!isChecked(target, facts)) return { target, state: 'stale', reason: CHECKS_CHANGED };
  const before = standing.state === 'unchanged' ? standing.artifact : undefined;
  const artifact = artifactOf(target, reference, known.digest, facts, before);
  return target.sboms && !artifact.packages
    ? { target, state: 'stale', reason: PACKAGES_UNKNOWN }
    : { target, state: 'unchanged', artifact };
}

/** Whether all that is asked of an image now was asked when it was pushed. */
function isChecked(target: Target, facts: LabelledFacts): boolean {
  const wanted = checkedAs(target);
  const isVerified =
    target.verify === 'off' || (wanted === undefined ? facts.verified !== 'off' : facts.verified === wanted);
  const ofBudget = facts.findings.filter(({ code }) => code.startsWith('limits/max-size'));
  const { maxSize } = target;
  return isVerified && isDeepStrictEqual(ofBudget, budget({ ...facts, ...(maxSize && { maxSize }) }));
}

/** How an image was verified, as its label says; undefined: `static`. */
export function checkedAs({ verify, verifyEnv = {} }: Target): string | undefined {
  if (verify === 'static') return undefined;
  if (verify === 'off' || Object.keys(verifyEnv).length === 0) return verify;
  return `${verify} ${digestOf(verifyEnv).slice('sha256:'.length, 20)}`;
}

/** What `--load` makes of an image that is unchanged: the local Docker may lack it, or have another under its name. @throws the signal's reason */
export async function askEngine(
  standings: Standing[],
  references: ReadonlyMap<string, string>,
  { load, env }: BuildRequest,
  signal: AbortSignal,
): Promise<Standing[]> {
  if (!load) return standings;
  return inLanes(
    LANES,
    standings.map((standing) => async (): Promise<Standing> => {
      const { target, state } = standing;
      if (state === 'stale' || target.type !== 'image') return standing;
      const name = references.get(target.id) ?? localName(target.id);
      const labels = await labelsOfLocal(name, { ...env }, signal);
      return labels[LABELS.manifestHash] === target.manifestHash
        ? standing
        : { target, state: 'stale', reason: `${name} is not what the local Docker has` };
    }),
  );
}

/** An image as a registry describes it, and this machine, if it is the one that it knows. */
function artifactOf(
  target: Target,
  image: string,
  digest: string,
  { size, unzippedSize, findings }: LabelledFacts,
  before: Artifact | undefined,
): ImageArtifact {
  const isSame = before?.type === 'image' && before.digest === digest;
  const { packages, sboms }: Partial<Artifact> = isSame ? before : {};
  return {
    ...{ ...imageFacts(target), image, digest, size, unzippedSize, findings },
    ...(packages && { packages }),
    ...(sboms && { sboms }),
  };
}

export function imageFacts(target: Target) {
  const { name, platform, runtime, manifestHash, handler, layers } = target;
  return {
    ...{ name, kind: 'function' as const, type: 'image' as const, platform, runtime, manifestHash },
    ...(handler !== undefined && { handler }),
    layers,
  };
}

export type LabelledFacts = Pick<ImageArtifact, 'size' | 'unzippedSize' | 'findings'> & {
  /** As `checkedAs` gives it. */
  verified?: string;
};

/** Written by us, but by any version. */
function factsIn(text: string | undefined): LabelledFacts {
  try {
    const { size, unzippedSize, findings, verified } = JSON.parse(text ?? '') as LabelledFacts;
    if (Number.isInteger(size) && Number.isInteger(unzippedSize) && Array.isArray(findings))
      return { size, unzippedSize, findings, ...(typeof verified === 'string' && { verified }) };
  } catch {
    // What it says besides its manifest hash is only for people.
  }
  return { size: 0, unzippedSize: 0, findings: [] };
}

/** What an image without image_tag is called in the local Docker: `api (linux/arm64)` → `lambda-packer/api:arm64`. */
export function localName(id: string): string {
  const [, name = '', arch = ''] = /^(.+) \(linux\/(.+)\)$/.exec(id) ?? [];
  return `lambda-packer/${name.toLowerCase()}:${arch}`;
}
