import { LIMITS } from '../inspect/limits.ts';
import { type Account, architecturesOf, decide } from './decide.ts';
import { checkBucket, keep, type Shelf, shelfOf, uploadZip } from './keep.ts';
import { markedDescription } from './mark.ts';
import { reconcilePermissions } from './permissions.ts';
import { labelOf } from './refuse.ts';
import { checkStored, send } from './send.ts';
import type { LayerApi, LayerVersion, NewVersion, Publication, PublishItem, StoredVersion, ZipFacts } from './types.ts';
import { bearerOf, listVersions, readVersion } from './versions.ts';
import type { Work } from './work.ts';

/** One layer in one region: what is to be done, and what is known of it so far. */
export interface Job {
  item: PublishItem;
  region: string;
  zip: ZipFacts;
  /** Filled while it is worked on, so that whatever happens the outputs tell what was done. */
  publication: Publication;
  /** All versions, newest first, the new one among them. */
  versions: LayerVersion[];
}

export function newJob(item: PublishItem, region: string, zip: ZipFacts): Job {
  const { layer, arches, name, manifestHash } = item.artifact;
  const publication: Publication = {
    layer,
    arches,
    region,
    name,
    decision: 'none',
    state: 'interrupted',
    reason: 'not looked at',
    ...(manifestHash !== undefined && { manifestHash }),
    actions: [],
    problems: [],
  };
  return { item, region, zip, publication, versions: [] };
}

/**
 * Brings one layer in one region to where it should be: reads what is there, decides, publishes, shares, keeps. By a dry run only reads.
 * @throws CloudFault, PackerError; `job.publication` then holds what was reached
 */
export async function publishOne(work: Work, job: Job): Promise<void> {
  const { item, region, zip, publication } = job;
  const { artifact, destination } = item;
  const api = work.cloud.layers(region);
  const shelf = shelfOf(work, artifact, destination, region);
  const options = { ...work.options, ...(destination.bucket !== undefined && { bucket: destination.bucket }) };

  let account = await read(work, job, api);
  let decision = decide(artifact, zip, account, options);
  while (decision.kind === 'publish') {
    const latest = await unlisted(work, job, api);
    if (!latest) break;
    account = { ...account, latest };
    decision = decide(artifact, zip, account, options);
  }
  publication.decision = decision.kind;
  publication.reason = decision.reason;
  if ('warning' in decision && decision.warning !== undefined)
    publication.problems.push({
      severity: 'warning',
      code: 'publish/other-bytes',
      message: `${labelOf(artifact)} in ${region}: ${decision.warning}`,
    });

  if (decision.kind === 'publish') {
    if (shelf) await checkBucket(work, shelf, region);
    if (work.options.dryRun) return;
    const stored = await make(work, job, api, shelf);
    note(publication, stored);
    await finish(work, job, api, shelf, stored);
  } else if ('version' in decision) {
    note(publication, decision.version);
    await finish(work, job, api, shelf, decision.version);
  }
}

async function read(work: Work, job: Job, api: LayerApi): Promise<Account> {
  const { name, manifestHash } = job.item.artifact;
  job.versions = await listVersions(work, api, name);
  const [newest] = job.versions;
  const bearer = bearerOf(job.versions, manifestHash);
  const latest = newest && (await readVersion(work, api, name, newest.version));
  const earlier = bearer && bearer !== newest && (await readVersion(work, api, name, bearer.version));
  return { ...(latest && { latest }), ...(earlier && { earlier }) };
}

/** A version that the listing does not show yet, such as one of a run that was just killed: it would have the next number. */
async function unlisted(work: Work, job: Job, api: LayerApi): Promise<StoredVersion | undefined> {
  const next = (job.versions[0]?.version ?? 0) + 1;
  const version = await readVersion(work, api, job.item.artifact.name, next);
  if (version) job.versions.unshift(version);
  return version;
}

async function make(work: Work, job: Job, api: LayerApi, shelf: Shelf | undefined): Promise<StoredVersion> {
  const { artifact } = job.item;
  const tell = (message: string) =>
    work.report({ kind: 'layer', layer: labelOf(artifact), region: job.region, status: 'working', message });
  let content: NewVersion['content'] = { file: artifact.zip };
  if (shelf && artifact.size > LIMITS.upload) {
    tell(`sending ${artifact.size} bytes to ${shelf.bucket}`);
    content = { bucket: shelf.bucket, key: await uploadZip(work, shelf, artifact) };
  }
  tell(`publishing: ${job.publication.reason}`);
  const request: NewVersion = {
    name: artifact.name,
    description: markedDescription(artifact.description ?? '', artifact.manifestHash),
    ...(artifact.license !== undefined && { license: artifact.license }),
    runtimes: artifact.runtimes,
    architectures: architecturesOf(artifact),
    content,
  };
  const known = new Set(job.versions.map(({ version }) => version));
  const stored = await work.hold(artifact.size, () => send(work, api, artifact, request, known));
  checkStored(artifact, stored);
  job.versions.unshift(stored);
  return stored;
}

function note(publication: Publication, { version, arn, codeSha256 }: StoredVersion): void {
  Object.assign(publication, { version, arn, codeSha256 });
}

/** What every decision ends with: the permissions of the version, its manifest and ZIP in the bucket. */
async function finish(
  work: Work,
  { item, publication }: Job,
  api: LayerApi,
  shelf: Shelf | undefined,
  stored: StoredVersion,
): Promise<void> {
  const { artifact, destination } = item;
  if (destination.accounts !== undefined)
    publication.actions.push(...(await reconcilePermissions(work, api, artifact.name, stored, destination.accounts)));
  if (!shelf) return;
  const { manifest, zip, isNew } = await keep(work, shelf, artifact, stored);
  if (isNew) publication.actions.push('keep manifest and ZIP');
  if (!work.options.dryRun || !isNew) Object.assign(publication, { manifest, zip });
}
