import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeQuietly } from '../files.ts';
import { filesIn, manifestText } from '../outputs/manifest.ts';
import type { Artifact, SbomFile } from '../outputs/types.ts';
import { namesWith, type Stored } from './artifact-names.ts';
import { writeBundle } from './bundle.ts';
import { changedMeanwhile, contentHash, type Upload, type UploadSettings, uploadFiles } from './upload.ts';

export interface BuildUpload extends UploadSettings {
  /** `each`: every ZIP and SBOM is an artifact. `bundle`: one ZIP holds them. `none`: nothing is uploaded. */
  mode: 'each' | 'bundle' | 'none';
  prefix: string;
  /** This job's word in names: `legOf`. */
  leg: string;
  /** Folder of the ZIPs and SBOMs. */
  dist: string;
  /** What this job built or found unchanged; dist may hold more. Images are told of in the manifest only. */
  artifacts: readonly Artifact[];
  /** Absolute paths. */
  report?: string | undefined;
  plan?: string | undefined;
  /** Called when the ZIPs are there, before the report goes. */
  finishReport?: ((zips: Record<string, Stored>) => void) | undefined;
}

/** GitHub takes 500 artifacts of a job; so many would also hide everything else in the run's list. */
const MOST_EACH = 100;

/**
 * Uploads what a job built: the ZIPs, SBOMs and the plan, the report that links them, and last the manifest that names them.
 * @returns by name of the artifact
 * @throws PackerError that names the artifact which could not be uploaded
 */
export async function uploadBuild(build: BuildUpload): Promise<Record<string, Stored>> {
  const { prefix, leg, artifacts, report, plan, log } = build;
  if (build.mode === 'none') return {};
  const names = namesWith(prefix);
  const built = filesIn({ schema: 1, artifacts: [...artifacts] });
  const isMany = built.length > MOST_EACH;
  if (isMany && build.mode === 'each')
    log.notice(
      `${built.length} ${built.some(({ path }) => !path.endsWith('.zip')) ? 'ZIPs and SBOMs' : 'ZIPs'} are uploaded as one artifact, ${names.bundle(leg)}: more than ${MOST_EACH} would each be one.`,
    );
  const scratch = mkdtempSync(join(build.scratch, 'artifacts-'));
  try {
    const files = isMany || build.mode === 'bundle' ? await bundled(built, build, scratch) : each(built, build);
    const manifest = join(scratch, 'manifest');
    writeFileSync(manifest, manifestText({ schema: 1, artifacts: [...artifacts] }));
    const others: Upload[] = plan === undefined ? [] : [{ name: names.plan, path: plan }];
    const stored = await uploadFiles([...files, ...others], { ...build, scratch });
    build.finishReport?.(stored);
    const page: Upload[] = report === undefined ? [] : [{ name: names.report(leg), path: report }];
    return {
      ...stored,
      ...(await uploadFiles(page, { ...build, scratch })),
      ...(await uploadFiles([{ name: names.manifest(leg), path: manifest }], { ...build, scratch })),
    };
  } finally {
    removeQuietly(scratch);
  }
}

const each = (built: readonly SbomFile[], { dist, prefix }: BuildUpload): Upload[] =>
  built.map(({ path, sha256 }) => ({ name: namesWith(prefix).zip(path), path: join(dist, path), sha256 }));

async function bundled(
  built: readonly SbomFile[],
  { dist, prefix, leg }: BuildUpload,
  scratch: string,
): Promise<Upload[]> {
  if (built.length === 0) return [];
  for (const artifact of built)
    if (contentHash(join(dist, artifact.path)) !== artifact.sha256) throw changedMeanwhile(artifact.path);
  const name = namesWith(prefix).bundle(leg);
  const path = join(scratch, name);
  await writeBundle(
    path,
    built.map((artifact) => join(dist, artifact.path)),
  );
  return [{ name, path }];
}
