import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP server of a test's own. */
export async function serving(answer: (request: IncomingMessage, response: ServerResponse, body: string) => void) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    answer(request, response, body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** A registry that lets in who knows the password, with a clock that is off. */
export const registry = (password: string, offMs = 0) =>
  serving((request, response) => {
    response.setHeader('date', new Date(Date.now() + offMs).toUTCString());
    const isKnown = request.headers.authorization === `Basic ${Buffer.from(`me:${password}`).toString('base64')}`;
    if (isKnown) response.writeHead(request.url?.includes('/tags/') ? 404 : 200).end('{}');
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end('{}');
  });

/** STS and Lambda of AWS, as far as they are asked (docs.aws.amazon.com: GetCallerIdentity, ListLayerVersions). */
export const aws = (says: { identity: number; layers: number }) =>
  serving((request, response, body) => {
    if (body.includes('Action=GetCallerIdentity')) {
      const isSigned = /^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/\d{8}\/eu-west-1\/sts\/aws4_request/.test(
        request.headers.authorization ?? '',
      );
      response.writeHead(isSigned ? says.identity : 400, { 'content-type': 'text/xml' });
      response.end(
        says.identity === 200
          ? '<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/me</Arn><UserId>A</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>'
          : '<ErrorResponse><Error><Code>InvalidClientTokenId</Code><Message>The security token is invalid.</Message></Error></ErrorResponse>',
      );
    } else if (request.url?.startsWith('/2018-10-31/layers/')) {
      const isAllowed = says.layers === 200;
      response.writeHead(says.layers, {
        'content-type': 'application/json',
        ...(!isAllowed && { 'x-amzn-errortype': 'AccessDeniedException' }),
      });
      response.end(isAllowed ? '{"LayerVersions":[]}' : '{"Message":"User: me is not authorized"}');
    } else response.writeHead(500).end();
  });
