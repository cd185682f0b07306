import { hash } from 'node:crypto';
import type { Repository } from '../convert/registry/client.ts';
import { failure, PackerError } from '../errors.ts';

/** A blob to push: what it is known by, and its bytes, which can be had again. */
export interface Blob {
  sha256: string;
  /** Bytes. */
  size: number;
  open(): AsyncIterable<Uint8Array> | Uint8Array;
  /** Repository of the same registry that has it. */
  from?: string;
}

const TRIES = 3;

/** What a HEAD may answer of what is not there: some registries know no HEAD. */
export const UNKNOWN = [404, 405];

/** Sends a blob unless the repository has it; from another repository of the registry it is only mounted (distribution-spec, "Pushing blobs"). @throws PackerError */
export async function pushBlob(repository: Repository, blob: Blob, signal: AbortSignal): Promise<'there' | 'sent'> {
  const digest = `sha256:${blob.sha256}`;
  const head = await repository.request('HEAD', `blobs/${digest}`, { expected: UNKNOWN });
  if (head.ok) return 'there';
  for (let tries = 1; ; tries++) {
    try {
      const begun = await begin(repository, digest, blob.from);
      if (begun === 'mounted') return 'there';
      const sent = await repository.request('PATCH', begun, {
        headers: { 'content-type': 'application/octet-stream' },
        body: blob.open,
      });
      await sent.body?.cancel();
      const closing = locationOf(sent, begun);
      closing.searchParams.set('digest', digest);
      await (await repository.request('PUT', closing, { headers: { 'content-length': '0' } })).body?.cancel();
      return 'sent';
    } catch (thrown) {
      signal.throwIfAborted();
      // A refusal stays one; a broken connection or a lost upload may not.
      const isPassing =
        thrown instanceof PackerError && thrown.problems.some(({ code }) => code !== 'convert/registry');
      if (tries === TRIES || !isPassing) throw thrown;
    }
  }
}

/** Who may not read the other repository, or a registry that mounts nothing: the blob is sent instead. */
const NOT_MOUNTED = [400, 401, 403, 404, 405];

async function begin(repository: Repository, digest: string, from: string | undefined): Promise<URL | 'mounted'> {
  const headers = { 'content-length': '0' };
  if (from !== undefined) {
    const mount = `blobs/uploads/?mount=${digest}&from=${encodeURIComponent(from)}`;
    const mounted = await repository.request('POST', mount, { headers, expected: NOT_MOUNTED, pulls: from });
    await mounted.body?.cancel();
    if (mounted.status === 201) return 'mounted';
    if (mounted.ok) return locationOf(mounted, new URL(mounted.url));
  }
  const response = await repository.request('POST', 'blobs/uploads/', { headers });
  await response.body?.cancel();
  return locationOf(response, new URL(response.url));
}

function locationOf(response: Response, base: URL): URL {
  const location = response.headers.get('location');
  if (location === null)
    throw failure('registry/upload', `${base.host} does not say where an upload goes on`, { hint: 'Try again later.' });
  return new URL(location, base);
}

/** Puts a manifest under a tag (or its digest). @throws PackerError, also when the registry stored something else */
export async function pushManifest(
  repository: Repository,
  version: string,
  manifest: Buffer,
  mediaType: string,
): Promise<void> {
  const response = await repository.request('PUT', `manifests/${version}`, {
    headers: { 'content-type': mediaType },
    body: () => manifest,
  });
  await response.body?.cancel();
  const stored = response.headers.get('docker-content-digest');
  const own = `sha256:${hash('sha256', manifest)}`;
  if (stored !== null && stored !== own)
    throw failure('registry/digest', `the registry stored ${stored} under ${version}, not ${own}`, {
      hint: 'It changes what is pushed; images of Lambda must stay as they are.',
    });
}
