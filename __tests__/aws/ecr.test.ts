import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { ecrLogin } from '../../src/aws/ecr.ts';

const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const before = { ...process.env };
const signal = new AbortController().signal;
let server: Server;
let answer: { status: number; body: object };
const asked: { target: unknown; authorization: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ target: request.headers['x-amz-target'], authorization: request.headers.authorization });
    response
      .writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_ECR: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
  });
});
afterEach(() => asked.splice(0));
afterAll(() => {
  process.env = before;
  server.close();
});

test('a registry of ECR is logged in to with what ECR gives the account', async () => {
  const authorizationToken = Buffer.from('AWS:word:with:colons').toString('base64');
  answer = { status: 200, body: { authorizationData: [{ authorizationToken }] } };
  expect(await ecrLogin(REGISTRY, { signal })).toEqual({ username: 'AWS', password: 'word:with:colons' });
  expect(asked[0]?.target).toBe('AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken');
  expect(asked[0]?.authorization).toContain('/eu-west-1/ecr/');
});

test.each(['ghcr.io', 'localhost:5000', 'public.ecr.aws', 'evil.example/123456789012.dkr.ecr.eu-west-1.amazonaws.com'])(
  '%s is none, and nobody is asked',
  async (registry) => {
    expect(await ecrLogin(registry, { signal })).toBeUndefined();
    expect(asked).toEqual([]);
  },
);

test('a denial names the registry and the permission', async () => {
  answer = { status: 400, body: { __type: 'AccessDeniedException', message: 'not authorized' } };
  await expect(ecrLogin(REGISTRY, { signal })).rejects.toMatchObject({
    problems: [
      {
        message: expect.stringContaining(`${REGISTRY} cannot be logged in to`),
        hint: expect.stringContaining('ecr:GetAuthorizationToken'),
      },
    ],
  });
});
