import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const assumed = () =>
  `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials>
   <AccessKeyId>AKIAASSUMED</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
   <Expiration>${new Date(Date.now() + 3.6e6).toISOString()}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

/** GitHub's OIDC tokens for a job, and the STS that takes them, on 127.0.0.1. */
export async function startOidc() {
  /** What was asked of both, in order. */
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url?.startsWith('/token')) {
        asked.push(`${request.url} ${request.headers.authorization}`);
        return response.writeHead(200, { 'content-type': 'application/json' }).end('{"value":"id-token"}');
      }
      const form = new URLSearchParams(Buffer.concat(chunks).toString());
      asked.push(['Action', 'RoleArn', 'RoleSessionName', 'WebIdentityToken'].map((name) => form.get(name)).join(' '));
      return response.writeHead(200, { 'content-type': 'text/xml' }).end(assumed());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    /** For a job that has `id-token: write`, with credentials of a step before that AWS does not know. */
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      AWS_ENDPOINT_URL_STS: url,
      AWS_ACCESS_KEY_ID: 'AKIAUNKNOWN',
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
