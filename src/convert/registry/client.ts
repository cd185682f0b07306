import { Readable } from 'node:stream';
import { failure } from '../../errors.ts';
import { visible } from '../../report/text.ts';
import { ACCEPTED } from '../manifests.ts';
import type { Credentials } from './credentials.ts';
import { type Ask, asker } from './http.ts';
import type { RegistryReference } from './reference.ts';
import { authorizationFor, refused } from './token.ts';

/** A repository of a registry (OCI distribution-spec, "Pull" and "Push"). */
export interface Repository {
  reference: RegistryReference;
  /** A manifest by tag or digest. @throws PackerError */
  manifest(version: string, most: number): Promise<{ bytes: Buffer; mediaType: string; digest: string | undefined }>;
  /** A blob's bytes from an offset on; `isPart` tells whether the registry kept to that. @throws PackerError */
  blob(digest: string, from: number): Promise<{ body: AsyncIterable<Uint8Array>; isPart: boolean }>;
  /** Any request, with authorization; a path is one of the repository. @throws PackerError for what is not `ok` or expected */
  request(method: string, where: string | URL, more?: RequestMore): Promise<Response>;
}

export interface RequestMore {
  headers?: Record<string, string>;
  /** Called again when the request must be sent again. */
  body?: () => Uint8Array | AsyncIterable<Uint8Array>;
  /** Statuses that are answers, besides those that are `ok`. */
  expected?: readonly number[];
  /** Another repository that the request reads (a mount). */
  pulls?: string;
}

/** Docker, too, takes these for registries without encryption (127.0.0.0/8 and ::1). */
const isLocal = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);

/** Where a registry is asked first. */
export const addressOf = (host: string): URL => new URL(`${isLocal(host) ? 'http' : 'https'}://${host}`);

export async function openRepository(
  reference: RegistryReference,
  credentials: () => Promise<Credentials | undefined>,
  signal: AbortSignal,
  access: 'pull' | 'pull,push' = 'pull',
): Promise<Repository> {
  const { registry, host, repository } = reference;
  const ask = asker(signal);
  const base = await baseOf(host, ask);
  let authorization: string | undefined;

  async function request(method: string, where: string | URL, more: RequestMore = {}): Promise<Response> {
    const url = typeof where === 'string' ? new URL(`/v2/${repository}/${where}`, base) : where;
    // A login is for the registry itself, not for a storage that it may point to.
    const isOwn = url.host === base.host;
    const send = () =>
      ask(url, () => ({
        method,
        headers: {
          'accept-encoding': 'identity',
          ...more.headers,
          ...(isOwn && authorization !== undefined && { authorization }),
        },
        ...(more.body && bodyOf(more.body())),
      }));
    let response = await send();
    if (response.status === 401 && isOwn) {
      // Tokens live for minutes only: one that was good a while ago is asked for anew.
      await response.body?.cancel();
      authorization = await authorizationFor(response.headers.get('www-authenticate') ?? '', {
        ...{ registry, repository, access, ask, ...(more.pulls !== undefined && { pulls: more.pulls }) },
        isSecure: base.protocol === 'https:',
        credentials: await credentials(),
      });
      response = await send();
    }
    if (response.ok || more.expected?.includes(response.status)) return response;
    const { status } = response;
    const said = await errorOf(response);
    if (status === 401 || status === 403) throw refused(registry, repository, 'refuses access');
    if (status === 404)
      throw failure('registry/missing', `${registry} has no ${visible(lastOf(url, repository))} in ${repository}`, {
        hint: 'Check the name and the tag.',
      });
    throw failure('registry/status', `${registry} answers with status ${status} for ${repository}${said}`, {
      hint: status === 429 ? 'It limits how much may be asked for; log in, or try again later.' : 'Try again later.',
    });
  }
  const get = (path: string, headers: Record<string, string>) => request('GET', path, { headers });

  return {
    reference,
    request,
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

/** `manifests latest`, as the address has it. */
const lastOf = ({ pathname }: URL, repository: string): string =>
  decodeURIComponent(pathname).replace(`/v2/${repository}/`, '').replace('/', ' ');

/** A stream is sent as it comes, which the Fetch standard wants to be told (`duplex`). */
const bodyOf = (body: Uint8Array | AsyncIterable<Uint8Array>): RequestInit =>
  body instanceof Uint8Array
    ? { body: Buffer.from(body) }
    : ({ body: Readable.toWeb(Readable.from(body)), duplex: 'half' } as RequestInit);

/** What a registry says of an error: `errors[].message` (distribution-spec, "Error Codes"). */
async function errorOf(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  try {
    const { errors } = JSON.parse(text) as { errors?: { message?: unknown }[] };
    const messages = (errors ?? []).flatMap(({ message }) => (typeof message === 'string' ? [message] : []));
    return messages.length > 0 ? `: ${visible(messages.join('; ').slice(0, 300))}` : '';
  } catch {
    return '';
  }
}

async function* empty(): AsyncGenerator<Uint8Array> {}

async function readAll(response: Response, most: number, registry: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? empty()) {
    length += chunk.length;
    if (length > most) throw failure('registry/size', `${registry} sends a manifest of more than ${most} bytes`);
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
