import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The registry of this machine's base images, for those only who have a password. */
export async function closedRegistry(username: string, password: string) {
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const server = createServer((asked, answer) => {
    if (asked.headers.authorization !== basic)
      return void answer
        .writeHead(401, { 'www-authenticate': 'Basic realm="base"' })
        .end('{"errors":[{"code":"UNAUTHORIZED"}]}');
    const { host: _, authorization: __, ...headers } = asked.headers;
    const passed = request(
      { port: 5000, host: '127.0.0.1', method: asked.method, path: asked.url, headers },
      (response) => {
        // Where an upload goes on is named in full.
        const { location } = response.headers;
        const own = location?.replace(/^https?:\/\/[^/]+/, '');
        answer.writeHead(response.statusCode ?? 502, {
          ...response.headers,
          ...(own !== undefined && { location: own }),
        });
        response.pipe(answer);
      },
    );
    asked.pipe(passed);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    /** As references begin that name it. */
    place: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
