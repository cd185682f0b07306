import { codeSha256Of } from './decide.ts';
import { CloudFault, isFault } from './fault.ts';
import { delayMs } from './pace.ts';
import type { LayerApi, LayerArtifact, NewVersion, StoredVersion } from './types.ts';
import { listVersions, readVersion } from './versions.ts';
import type { Work } from './work.ts';

/**
 * Publishes one version, once. The call cannot be repeated safely: it makes a version each time. So when its answer is lost (a timeout, a
 * reset, a 5xx), versions are looked for with patience, and one that is new, bears our description and has our bytes is what we made. Only
 * when none appears is it sent again. After throttling, which says that nothing was done, a short look is enough.
 * @param known numbers of the versions that were there before
 */
export async function send(
  work: Work,
  api: LayerApi,
  artifact: LayerArtifact,
  request: NewVersion,
  known: ReadonlySet<number>,
): Promise<StoredVersion> {
  const { clock, throttledMs, tries, patienceMs, lookMs } = work.pace;
  const patience = { lost: patienceMs, throttled: lookMs, unsent: 0 };
  const end = clock.now() + throttledMs;
  for (let n = 0, failed = 0; ; n++) {
    try {
      return await api.publish(request);
    } catch (thrown) {
      if (!isFault(thrown, 'throttled', 'lost', 'unsent')) throw thrown;
      const made = await findMade(work, api, artifact, request, known, patience[thrown.kind as keyof typeof patience]);
      if (made) return made;
      if (thrown.kind === 'throttled' ? clock.now() >= end : ++failed >= tries) throw thrown;
      await clock.sleep(delayMs(work.pace, n), work.signal);
    }
  }
}

async function findMade(
  work: Work,
  api: LayerApi,
  artifact: LayerArtifact,
  request: NewVersion,
  known: ReadonlySet<number>,
  patienceMs: number,
): Promise<StoredVersion | undefined> {
  const { clock, baseMs } = work.pace;
  const until = clock.now() + patienceMs;
  for (let n = 0; patienceMs > 0; n++) {
    const listed = await listVersions(work, api, request.name);
    const newest = Math.max(0, ...known, ...listed.map(({ version }) => version));
    // Listings lag behind: a version that they do not show yet has the next number.
    const candidates = [...listed.map(({ version }) => version).filter((version) => !known.has(version)), newest + 1];
    for (const version of candidates) {
      const stored = await readVersion(work, api, request.name, version);
      if (stored?.description === request.description && stored.codeSha256 === codeSha256Of(artifact)) return stored;
    }
    const left = until - clock.now();
    if (left <= 0) return undefined;
    await clock.sleep(Math.min(left, baseMs * 2 ** Math.min(n, 3)), work.signal);
  }
  return undefined;
}

/** @throws CloudFault when what Lambda stored is not what was sent */
export function checkStored(artifact: LayerArtifact, stored: StoredVersion): void {
  if (stored.codeSha256 === codeSha256Of(artifact)) return;
  throw new CloudFault('refused', {
    severity: 'error',
    code: 'publish/stored',
    message: `${stored.arn} has other bytes than ${artifact.zip}: CodeSha256 ${stored.codeSha256}, not ${codeSha256Of(artifact)}`,
    hint: 'The ZIP changed while it was sent, or the object in the bucket did. Delete that version and publish again.',
  });
}
