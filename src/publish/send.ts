import { codeSha256Of } from './decide.ts';
import { CloudFault, isFault } from './fault.ts';
import { delayMs } from './pace.ts';
import type { LayerApi, LayerArtifact, NewVersion, StoredVersion } from './types.ts';
import { listVersions, readVersion } from './versions.ts';
import type { Work } from './work.ts';

/**
 * Publishes one version, once. The call cannot be repeated safely: it makes a version each time. So when its answer is lost (a timeout, a
 * reset, a 5xx), the versions are listed with patience, and one that is new, bears our description and has our bytes is what we made. Only
 * when none appears is it sent again. The same look comes after throttling, without patience: throttled requests are not carried out.
 * @param known numbers of the versions that were there before
 */
export async function send(
  work: Work,
  api: LayerApi,
  artifact: LayerArtifact,
  request: NewVersion,
  known: ReadonlySet<number>,
): Promise<StoredVersion> {
  const { clock, throttledMs, tries, patienceMs } = work.pace;
  const end = clock.now() + throttledMs;
  for (let n = 0, failed = 0; ; n++) {
    try {
      return await api.publish(request);
    } catch (thrown) {
      if (!isFault(thrown, 'throttled', 'lost', 'unsent')) throw thrown;
      const made = thrown.kind === 'unsent' ? undefined : await find(thrown.kind === 'lost' ? patienceMs : 0);
      if (made) return made;
      if (thrown.kind === 'throttled' ? clock.now() >= end : ++failed >= tries) throw thrown;
      await clock.sleep(delayMs(work.pace, n), work.signal);
    }
  }

  async function find(patience: number): Promise<StoredVersion | undefined> {
    const until = clock.now() + patience;
    for (let n = 0; ; n++) {
      for (const { version, description } of await listVersions(work, api, request.name)) {
        if (known.has(version) || description !== request.description) continue;
        const stored = await readVersion(work, api, request.name, version);
        if (stored?.codeSha256 === codeSha256Of(artifact)) return stored;
      }
      const left = until - clock.now();
      if (left <= 0) return undefined;
      await clock.sleep(Math.min(left, work.pace.baseMs * 2 ** Math.min(n, 3)), work.signal);
    }
  }
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
