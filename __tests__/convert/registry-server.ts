import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestOf, type ImageParts, indexOf } from './images.ts';

/** How a registry lets people in (OCI distribution-spec; distribution's token and oauth documents). */
export type Door =
  | { kind: 'open' }
  | { kind: 'basic'; username: string; password: string }
  | { kind: 'bearer'; username?: string; password?: string; identity?: string; tokenUses?: number };

export interface Behaviour {
  door?: Door;
  /** Blobs lie behind a redirect to another host, as those of most registries. */
  redirects?: boolean;
  /** Answers this for the first requests of a kind. */
  stumbles?: { path: RegExp; status?: number; afterBytes?: number; times: number; retryAfter?: number }[];
  /** Sends other bytes than were asked for. */
  swaps?: (digest: string, bytes: Buffer) => Buffer;
  /** Ignores Range. */
  whole?: boolean;
  /** In front of all else. */
  handler?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A registry with one repository `team/tools`, tag `1`, in this process. */
export async function startRegistry(images: ImageParts[], behaviour: Behaviour = {}) {
  const list = indexOf(images);
  const root =
    images.length > 1
      ? { ...list.descriptor, bytes: list.bytes }
      : { ...images[0]!.descriptor, bytes: images[0]!.manifest };
  const manifests = new Map([
    ['1', root],
    [root.digest, root],
    ...images.map((image) => [image.descriptor.digest, { ...image.descriptor, bytes: image.manifest }] as const),
  ]);
  const blobs = new Map(
    images.flatMap(({ config, layers }) =>
      [config, ...layers.map(({ blob }) => blob)].map((bytes) => [digestOf(bytes), bytes]),
    ),
  );
  const requests: { method: string; url: string; authorization: string | undefined; range: string | undefined }[] = [];
  const { door = { kind: 'open' } } = behaviour;
  const stumbles = (behaviour.stumbles ?? []).map((each) => ({ ...each }));
  let tokens = 0;
  /** Uses that are left of each token. */
  const uses = new Map<string, number>();

  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, `http://${request.headers.host}`);
    const { authorization, range } = request.headers;
    requests.push({ method: request.method!, url: request.url!, authorization, range });
    if (behaviour.handler?.(request, response)) return;
    if (url.pathname === '/token') return token(request, response, url);
    if (url.pathname.startsWith('/elsewhere/')) return send(response, blobs.get(url.pathname.slice(11))!, range);
    if (url.pathname === '/v2/') return void response.writeHead(door.kind === 'open' ? 200 : 401).end();
    if (!isLetIn(authorization)) return challenge(response, url);
    const stumble = stumbles.find(({ path, times }) => times > 0 && path.test(url.pathname));
    if (stumble?.status !== undefined) {
      stumble.times--;
      const headers = stumble.retryAfter === undefined ? {} : { 'retry-after': String(stumble.retryAfter) };
      return void response.writeHead(stumble.status, headers).end('{"errors":[]}');
    }
    const [, kind, name = ''] = /^\/v2\/team\/tools\/(manifests|blobs)\/(.+)$/.exec(url.pathname) ?? [];
    const manifest = kind === 'manifests' ? manifests.get(name) : undefined;
    if (manifest) {
      response.setHeader('content-type', manifest.mediaType);
      return send(response, swapped(manifest.digest, manifest.bytes), undefined);
    }
    const blob = kind === 'blobs' ? blobs.get(name) : undefined;
    if (!blob) return void response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
    if (behaviour.redirects) {
      const location = `http://127.0.0.1:${(server.address() as AddressInfo).port}/elsewhere/${name}?signature=secret`;
      return void response.writeHead(307, { location }).end();
    }
    if (stumble?.afterBytes !== undefined && blob.length > stumble.afterBytes) {
      stumble.times--;
      const start = behaviour.whole ? 0 : startOf(range);
      response.writeHead(start > 0 ? 206 : 200, { 'content-length': blob.length - start });
      response.write(blob.subarray(start, start + stumble.afterBytes), () => response.destroy());
      return;
    }
    send(response, swapped(name, blob), range);
  });

  const swapped = (digest: string, bytes: Buffer): Buffer => behaviour.swaps?.(digest, bytes) ?? bytes;
  const startOf = (range: string | undefined): number => Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
  const send = (response: ServerResponse, bytes: Buffer, range: string | undefined): void => {
    const start = behaviour.whole ? 0 : startOf(range);
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': bytes.length - start }).end(bytes.subarray(start));
  };
  const newToken = (most = Number.POSITIVE_INFINITY): string => {
    const made = `token-${++tokens}`;
    uses.set(`Bearer ${made}`, most);
    return made;
  };
  const isLetIn = (authorization: string | undefined): boolean => {
    if (door.kind === 'open') return true;
    if (door.kind === 'basic') return authorization === basic(door);
    const left = uses.get(authorization ?? '') ?? 0;
    uses.set(authorization ?? '', left - 1);
    return left > 0;
  };
  const challenge = (response: ServerResponse, url: URL): void => {
    const header =
      door.kind === 'basic'
        ? 'Basic realm="a registry"'
        : `Bearer realm="${url.origin}/token",service="registry, \\"quoted\\"",scope="repository:team/tools:pull"`;
    response.writeHead(401, { 'www-authenticate': header }).end('{"errors":[{"code":"UNAUTHORIZED"}]}');
  };
  const token = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const refuse = () => void response.writeHead(401).end('{}');
    if (door.kind !== 'bearer') return refuse();
    const service = 'registry, "quoted"';
    if (door.identity !== undefined) {
      let body = '';
      for await (const chunk of request) body += chunk;
      const form = new URLSearchParams(body);
      const isRight =
        request.method === 'POST' &&
        form.get('grant_type') === 'refresh_token' &&
        form.get('refresh_token') === door.identity &&
        form.get('service') === service &&
        form.get('scope') === 'repository:team/tools:pull';
      if (!isRight) return refuse();
      return void response.end(JSON.stringify({ access_token: newToken(door.tokenUses) }));
    }
    const { username, password } = door;
    if (username !== undefined && request.headers.authorization !== basic({ username, password: password ?? '' }))
      return refuse();
    const isRight =
      url.searchParams.get('service') === service && url.searchParams.get('scope') === 'repository:team/tools:pull';
    if (!isRight) return refuse();
    response.end(JSON.stringify({ token: newToken(door.tokenUses) }));
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  return {
    host,
    reference: `${host}/team/tools:1`,
    root: root.digest,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const basic = ({ username, password }: { username: string; password: string }): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
