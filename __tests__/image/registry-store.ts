import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export interface Behaviour {
  /** Wants tokens, which open what their scopes name and no more. */
  tokens?: boolean;
  /** Repositories that a token never opens. */
  closed?: string[];
  /** What it answers to a HEAD of what it lacks. */
  missing?: number;
  /** `refuse`: 202 and an upload, as of a registry that mounts nothing. */
  mounts?: 'refuse';
  /** Breaks the connection in the midst of the first so many uploads. */
  breaks?: number;
  /** Status of a PUT of a manifest under this tag. */
  denies?: { tag: string; status: number };
}

/** A registry that keeps what is pushed, in this process (OCI distribution-spec; a token document as distribution's). */
export async function registryStore(behaviour: Behaviour = {}) {
  const blobs = new Map<string, Buffer>();
  const manifests = new Map<string, { type: string; bytes: Buffer }>();
  const uploads = new Map<string, Buffer>();
  const tokens = new Map<string, string[]>();
  const requests: string[] = [];
  let breaks = behaviour.breaks ?? 0;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, `http://${request.headers.host}`);
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    if (url.pathname === '/v2/') return void response.writeHead(200).end();
    if (url.pathname === '/token') {
      const name = `t${tokens.size}`;
      const scopes = url.searchParams.getAll('scope').filter((s) => !behaviour.closed?.includes(s.split(':')[1]!));
      tokens.set(`Bearer ${name}`, scopes);
      return void response.end(JSON.stringify({ token: name }));
    }
    const [, repository = '', kind = '', name = ''] =
      /^\/v2\/(.+?)\/(blobs\/uploads|blobs|manifests)\/(.*)$/.exec(url.pathname) ?? [];
    const from = url.searchParams.get('from');
    if (behaviour.tokens) {
      const scopes = tokens.get(request.headers.authorization ?? '') ?? [];
      const may = (of: string, what: string) =>
        scopes.some((scope) => scope.startsWith(`repository:${of}:`) && scope.includes(what));
      if (
        !may(repository, 'pull') ||
        (request.method !== 'GET' && !may(repository, 'push')) ||
        (from && !may(from, 'pull'))
      )
        return void response
          .writeHead(401, { 'www-authenticate': `Bearer realm="${url.origin}/token",service="s"` })
          .end('{}');
    }
    if (kind === 'blobs/uploads') return upload(request, response, url, repository, name);
    const key = `${repository} ${name}`;
    if (request.method === 'PUT') {
      const bytes = await bodyOf(request);
      if (behaviour.denies?.tag === name) return void response.writeHead(behaviour.denies.status).end('{"errors":[]}');
      const entry = { type: request.headers['content-type']!, bytes };
      manifests.set(key, entry).set(`${repository} ${digestOf(bytes)}`, entry);
      return void response.writeHead(201, { 'docker-content-digest': digestOf(bytes) }).end();
    }
    const found = kind === 'blobs' ? blobs.get(key) : manifests.get(key)?.bytes;
    if (!found) {
      const status = request.method === 'HEAD' ? (behaviour.missing ?? 404) : 404;
      return void response.writeHead(status).end(request.method === 'HEAD' ? undefined : '{"errors":[]}');
    }
    const type = manifests.get(key)?.type ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'content-length': found.length,
      'docker-content-digest': digestOf(found),
    });
    response.end(request.method === 'HEAD' ? undefined : found);
  });

  async function upload(request: IncomingMessage, response: ServerResponse, url: URL, repository: string, id: string) {
    const digest = url.searchParams.get('digest') ?? url.searchParams.get('mount') ?? '';
    if (request.method === 'POST') {
      const mounted = blobs.get(`${url.searchParams.get('from')} ${digest}`);
      if (mounted && behaviour.mounts !== 'refuse') {
        blobs.set(`${repository} ${digest}`, mounted);
        return void response.writeHead(201).end();
      }
      const fresh = `u${uploads.size}`;
      uploads.set(fresh, Buffer.alloc(0));
      return void response.writeHead(202, { location: `/v2/${repository}/blobs/uploads/${fresh}` }).end();
    }
    if (request.method === 'PATCH') {
      if (uploads.get(id)!.length > 0) return void response.writeHead(416).end('{"errors":[]}');
      if (breaks > 0) {
        breaks--;
        uploads.set(id, Buffer.from('torn'));
        return void request.once('data', () => request.destroy());
      }
      uploads.set(id, await bodyOf(request));
      return void response.writeHead(202, { location: url.pathname }).end();
    }
    const bytes = uploads.get(id)!;
    if (digestOf(bytes) !== digest) return void response.writeHead(400).end('{"errors":[]}');
    blobs.set(`${repository} ${digest}`, bytes);
    return void response.writeHead(201).end();
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  return {
    host,
    blobs,
    manifests,
    requests,
    /** Puts an image of a layer, or of that layer so many times, under a tag, as if someone had pushed it. */
    seed(repository: string, tag: string, config: object, layer: Buffer, times = 1) {
      const bytes = Buffer.from(JSON.stringify(config));
      const about = (mediaType: string, blob: Buffer) => ({ mediaType, digest: digestOf(blob), size: blob.length });
      const type = 'application/vnd.oci.image.manifest.v1+json';
      const manifest = Buffer.from(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: type,
          config: about('application/vnd.oci.image.config.v1+json', bytes),
          layers: Array.from({ length: times }, () => about('application/vnd.oci.image.layer.v1.tar+gzip', layer)),
        }),
      );
      for (const blob of [bytes, layer]) blobs.set(`${repository} ${digestOf(blob)}`, blob);
      for (const name of [tag, digestOf(manifest)]) manifests.set(`${repository} ${name}`, { type, bytes: manifest });
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
