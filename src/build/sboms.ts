import { join } from 'node:path';
import { isIntact, writeOutput } from '../outputs/files.ts';
import type { Artifact, SbomFile } from '../outputs/types.ts';
import { digestOf, sha256 } from '../plan/canonical.ts';
import { lockedHashes } from '../plan/locked-hashes.ts';
import type { Plan, Target } from '../plan/types.ts';
import type { AttachedLayer, Subject } from '../sbom/types.ts';
import { VERSION } from '../version.ts';
import type { Past } from './standing.ts';
import type { Outcome } from './types.ts';

/** Endings of the formats' files. */
const ENDINGS = { cyclonedx: 'cdx.json', spdx: 'spdx.json' } as const;

const FORMATS = {
  cyclonedx: async (subject: Subject) => (await import('../sbom/cyclonedx.ts')).cyclonedxText(subject),
  spdx: async (subject: Subject) => (await import('../sbom/spdx.ts')).spdxText(subject),
};

/**
 * Writes the SBOMs of what stands in dist, those that are not as they should be: made from what the manifest says of the artifacts, so that
 * neither a ZIP nor a pack is read for one.
 * @param created for formats that must name a time @returns the outcomes with what was written, and by file name what each SBOM rests on
 */
export async function writeSboms(
  outcomes: readonly Outcome[],
  { plan, past, created }: { plan: Plan; past: Past; created: string },
): Promise<{ outcomes: Outcome[]; keys: Record<string, string> }> {
  const keys: Record<string, string> = {};
  const all: Outcome[] = [];
  for (const outcome of outcomes) {
    if (!('artifact' in outcome)) {
      all.push(outcome);
      continue;
    }
    const { sboms: before = [], ...artifact } = outcome.artifact;
    const sboms: SbomFile[] = [];
    for (const format of outcome.target.sboms ?? []) {
      const path = `${outcome.target.name}-${outcome.target.arch}.${ENDINGS[format]}`;
      const restsOn = restsOnOf(outcome.target, artifact, plan);
      const key = digestOf({ version: VERSION, created, ...restsOn });
      const known = before.find((file) => file.path === path);
      const isSame = past.record.sboms?.[path] === key && known && isIntact(past.dist, path, known, past.record);
      keys[path] = key;
      sboms.push(isSame ? known : await write(past.dist, path, format, subjectOf(restsOn, plan, created)));
    }
    all.push({ ...outcome, artifact: { ...artifact, ...(sboms.length > 0 && { sboms }) } });
  }
  return { outcomes: all, keys };
}

async function write(dist: string, path: string, format: keyof typeof FORMATS, subject: Subject): Promise<SbomFile> {
  const text = await FORMATS[format](subject);
  writeOutput(join(dist, path), text);
  return { path, sha256: sha256(text), size: Buffer.byteLength(text) };
}

/** All that decides an SBOM, but its format. */
function restsOnOf(target: Target, artifact: Artifact, plan: Plan) {
  const { name, kind, arch, runtime, manifestHash, manifest } = target;
  const { packages = [] } = artifact;
  return {
    ...{ name, kind, arch, runtime, manifestHash },
    artifact:
      artifact.type === 'zip'
        ? { type: artifact.type, file: artifact.path, sha256: artifact.sha256 }
        : {
            type: artifact.type,
            ...(artifact.image !== undefined && { reference: artifact.image }),
            sha256: artifact.digest.replace(/^sha256:/, ''),
          },
    packages,
    trees: manifest.places.map(({ tree }) => tree),
    layers: attachedBy(target),
    ...(manifest.image && { base: baseOf(target, plan) }),
  };
}

function subjectOf(restsOn: ReturnType<typeof restsOnOf>, plan: Plan, created: string): Subject {
  const { manifestHash, trees, ...rest } = restsOn;
  const hashes = lockedHashes(trees.map((key) => plan.trees.get(key)!));
  const packages = rest.packages.map((each) => {
    const found = hashes(each);
    return found.length > 0 ? { ...each, hashes: found } : each;
  });
  return { ...rest, version: shortOf(manifestHash), packages, identity: sha256(digestOf(restsOn)), created };
}

const shortOf = (manifestHash: string): string => manifestHash.slice('sha256:'.length, 'sha256:'.length + 12);

/** The layers that Lambda mounts; those that are merged, or in an image, are in it. */
function attachedBy({ type, layers, layersMode, arch, sboms: [format = 'cyclonedx'] = [] }: Target): AttachedLayer[] {
  if (type !== 'zip' || layersMode !== 'attach') return [];
  return layers.map((name) =>
    name.startsWith('arn:') ? { arn: name } : { name, sbom: `${name}-${arch}.${ENDINGS[format]}` },
  );
}

function baseOf({ manifest: { image }, base }: Target, plan: Plan): string {
  if (!image) return base;
  return 'reference' in image.base ? image.base.reference : (plan.trees.get(image.base.tree)?.label ?? base);
}
