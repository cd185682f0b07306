import { createHash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';

/** A server that build containers reach: on the bridge of the Engine, else on this machine's first address. */
export async function listening(
  listener: RequestListener,
): Promise<{ origin: string; host: string; close: () => Promise<void> }> {
  const all = networkInterfaces();
  const host = [...(all.docker0 ?? []), ...Object.values(all).flatMap((each) => each ?? [])].find(
    ({ family, internal }) => family === 'IPv4' && !internal,
  )!.address;
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `${host}:${(server.address() as AddressInfo).port}`, host, close };
}

/** A Python index (PEP 503) behind a password. */
export function pythonIndex(credentials: string, files: Record<string, Buffer>) {
  const expected = `Basic ${Buffer.from(credentials).toString('base64')}`;
  return listening((request, response) => {
    if (request.headers.authorization !== expected)
      return response.writeHead(401, { 'www-authenticate': 'Basic realm="index"' }).end();
    const [, kind, name = ''] = decodeURIComponent(request.url ?? '').split('/');
    if (kind === 'files' && files[name]) return response.end(files[name]);
    const links = Object.keys(files).filter((file) => file.startsWith(`${name.replaceAll('-', '_')}-`));
    if (kind !== 'simple' || links.length === 0) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html' });
    return response.end(
      links
        .map(
          (file) =>
            `<a href="/files/${file}#sha256=${createHash('sha256').update(files[file]!).digest('hex')}">${file}</a>\n`,
        )
        .join(''),
    );
  });
}

/** An npm registry of one package, behind a token. */
export function npmRegistry(token: string, name: string, version: string, tarball: Buffer) {
  return listening((request, response) => {
    if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end();
    if (request.url?.endsWith('.tgz')) return response.end(tarball);
    const dist = {
      tarball: `http://${request.headers.host}/p.tgz`,
      integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    return response.end(
      JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, dist } } }),
    );
  });
}
