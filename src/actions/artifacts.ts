import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeQuietly } from '../files.ts';
import { manifestText } from '../outputs/manifest.ts';
import type { ZipArtifact } from '../outputs/types.ts';
import { namesWith, type Stored } from './artifact-names.ts';
import { writeBundle } from './bundle.ts';
import { changedMeanwhile, contentHash, type Upload, type UploadSettings, uploadFiles } from './upload.ts';

export interface BuildUpload extends UploadSettings {
  /** `each`: every ZIP is an artifact. `bundle`: one ZIP holds them. `none`: nothing is uploaded. */
  mode: 'each' | 'bundle' | 'none';
  prefix: string;
  /** This job's word in names: `legOf`. */
  leg: string;
  /** Folder of the ZIPs. */
  dist: string;
  /** What this job built or found unchanged; dist may hold more. */
  artifacts: readonly ZipArtifact[];
  /** Absolute paths. */
  report?: string | undefined;
  plan?: string | undefined;
}

/** GitHub takes 500 artifacts of a job; so many would also hide everything else in the run's list. */
const MOST_EACH = 100;

/**
 * Uploads what a job built: the ZIPs, the report and the plan, and last the manifest that names them.
 * @returns by name of the artifact
 * @throws PackerError that names the artifact which could not be uploaded
 */
export async function uploadBuild(build: BuildUpload): Promise<Record<string, Stored>> {
  const { prefix, leg, artifacts, report, plan, log } = build;
  if (build.mode === 'none') return {};
  const names = namesWith(prefix);
  const isMany = artifacts.length > MOST_EACH;
  if (isMany && build.mode === 'each')
    log.notice(
      `${artifacts.length} ZIPs are uploaded as one artifact, ${names.bundle(leg)}: more than ${MOST_EACH} would each be one.`,
    );
  const scratch = mkdtempSync(join(build.scratch, 'artifacts-'));
  try {
    const zips = isMany || build.mode === 'bundle' ? await bundled(build, scratch) : each(build);
    const manifest = join(scratch, 'manifest');
    writeFileSync(manifest, manifestText({ schema: 1, artifacts: [...artifacts] }));
    const others: Upload[] = [
      ...(report === undefined ? [] : [{ name: names.report(leg), path: report }]),
      ...(plan === undefined ? [] : [{ name: names.plan, path: plan }]),
    ];
    return {
      ...(await uploadFiles([...zips, ...others], { ...build, scratch })),
      ...(await uploadFiles([{ name: names.manifest(leg), path: manifest }], { ...build, scratch })),
    };
  } finally {
    removeQuietly(scratch);
  }
}

const each = ({ dist, artifacts, prefix }: BuildUpload): Upload[] =>
  artifacts.map(({ path, sha256 }) => ({ name: namesWith(prefix).zip(path), path: join(dist, path), sha256 }));

async function bundled({ dist, artifacts, prefix, leg }: BuildUpload, scratch: string): Promise<Upload[]> {
  if (artifacts.length === 0) return [];
  for (const artifact of artifacts)
    if (contentHash(join(dist, artifact.path)) !== artifact.sha256) throw changedMeanwhile(artifact.path);
  const name = namesWith(prefix).bundle(leg);
  const path = join(scratch, name);
  await writeBundle(
    path,
    artifacts.map((artifact) => join(dist, artifact.path)),
  );
  return [{ name, path }];
}
