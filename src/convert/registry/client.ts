import { failure } from '../../errors.ts';
import { visible } from '../../report/text.ts';
import { ACCEPTED } from '../manifests.ts';
import type { Credentials } from './credentials.ts';
import { type Ask, asker } from './http.ts';
import type { RegistryReference } from './reference.ts';
import { authorizationFor, refused } from './token.ts';

/** A repository of a registry (OCI distribution-spec, "Pull"). */
export interface Repository {
  /** A manifest by tag or digest. @throws PackerError */
  manifest(version: string, most: number): Promise<{ bytes: Buffer; mediaType: string; digest: string | undefined }>;
  /** A blob's bytes from an offset on; `isPart` tells whether the registry kept to that. @throws PackerError */
  blob(digest: string, from: number): Promise<{ body: AsyncIterable<Uint8Array>; isPart: boolean }>;
}

/** Docker, too, takes these for registries without encryption (127.0.0.0/8 and ::1). */
const isLocal = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);

export async function openRepository(
  { registry, host, repository }: RegistryReference,
  credentials: () => Promise<Credentials | undefined>,
  signal: AbortSignal,
): Promise<Repository> {
  const ask = asker(signal);
  const base = await baseOf(host, ask);
  let authorization: string | undefined;

  async function get(path: string, headers: Record<string, string>): Promise<Response> {
    const url = new URL(`/v2/${repository}/${path}`, base);
    const send = () =>
      ask(url, {
        headers: { 'accept-encoding': 'identity', ...headers, ...(authorization !== undefined && { authorization }) },
      });
    let response = await send();
    if (response.status === 401) {
      // Tokens live for minutes only: one that was good a while ago is asked for anew.
      await response.body?.cancel();
      authorization = await authorizationFor(response.headers.get('www-authenticate') ?? '', {
        ...{ registry, repository, ask },
        isSecure: base.protocol === 'https:',
        credentials: await credentials(),
      });
      response = await send();
    }
    if (response.ok) return response;
    const { status } = response;
    await response.body?.cancel();
    if (status === 401 || status === 403) throw refused(registry, repository, 'refuses access');
    if (status === 404)
      throw failure('convert/missing', `${registry} has no ${visible(path.replace('/', ' '))} in ${repository}`, {
        hint: 'Check the name and the tag.',
      });
    throw failure('convert/registry', `${registry} answers with status ${status} for ${repository}`, {
      hint: status === 429 ? 'It limits how much may be pulled; log in, or try again later.' : 'Try again later.',
    });
  }

  return {
    async manifest(version, most) {
      const response = await get(`manifests/${version}`, { accept: ACCEPTED });
      const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]!.trim();
      const digest = response.headers.get('docker-content-digest') ?? undefined;
      return { bytes: await readAll(response, most, registry), mediaType, digest };
    },
    async blob(digest, from) {
      const response = await get(`blobs/${digest}`, from > 0 ? { range: `bytes=${from}-` } : {});
      return { body: response.body ?? empty(), isPart: response.status === 206 };
    },
  };
}

async function* empty(): AsyncGenerator<Uint8Array> {}

async function readAll(response: Response, most: number, registry: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? empty()) {
    length += chunk.length;
    if (length > most) throw failure('convert/registry', `${registry} sends a manifest of more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function baseOf(host: string, ask: Ask): Promise<URL> {
  const secure = new URL(`https://${host}`);
  if (!isLocal(host)) return secure;
  const plain = new URL(`http://${host}`);
  const response = await ask(new URL('/v2/', plain));
  await response.body?.cancel();
  // What a server says to a request without TLS, when it speaks TLS.
  return response.status === 400 ? secure : plain;
}
