import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseReference } from '../../src/convert/registry/reference.ts';
import { parseChallenge } from '../../src/convert/registry/token.ts';
import { inFolder, noise } from '../archive/support.ts';
import { imageOf, layerOf, layoutOf, sha256, writeFiles } from './images.ts';
import { type Behaviour, startRegistry } from './registry-server.ts';
import { contentsIn, converting, refusal } from './run.ts';

const big = noise(400_000, 7);
const image = Promise.all([
  layerOf([
    { name: 'opt/a', content: 'a' },
    { name: 'opt/big', content: big },
  ]),
  layerOf([{ name: 'opt/b', content: 'b' }, { name: 'opt/.wh.a' }]),
]).then((layers) => imageOf(layers));

type Served = Awaited<ReturnType<typeof startRegistry>> & { at: string; output: string };

/** A registry for one test, with a home folder for Docker's configuration. */
const serving = (behaviour: Behaviour, use: (served: Served) => Promise<void>) =>
  inFolder(async (at) => {
    const registry = await startRegistry([await image], behaviour);
    try {
      mkdirSync(join(at, '.docker'));
      await use({ ...registry, at, output: join(at, 'out') });
    } finally {
      registry.close();
    }
  });

/** Writes Docker's configuration. @returns what else a conversion is given */
function configured(at: string, config: object | string, more: Record<string, unknown> = {}): Record<string, unknown> {
  writeFileSync(join(at, '.docker/config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  return more;
}

const auth = (username: string, password: string) => ({
  auth: Buffer.from(`${username}:${password}`).toString('base64'),
});

const convert = ({ reference, output, at }: Served, more = {}) =>
  converting(`docker://${reference}`, output, { home: at, ...more });

describe('an image of a registry', () => {
  test('gives the bytes and names of the same image in a layout', async () => {
    await serving({ redirects: true }, async (served) => {
      const result = await convert(served);
      expect(result.digest).toBe(served.root);
      const layout = `oci:${writeFiles(join(served.at, 'layout'), layoutOf([await image]))}`;
      await converting(layout, join(served.at, 'other'));
      const bytes = (folder: string) =>
        readdirSync(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]);
      expect(bytes(served.output)).toEqual(bytes(join(served.at, 'other')));
    });
  });

  test('may be named by digest, which is held against what comes', async () => {
    await serving({}, async (served) => {
      const pinned = served.reference.replace(/:1$/, `:1@${served.root}`);
      await converting(`docker://${pinned}`, served.output, { home: served.at });
      expect(Object.keys(contentsIn(served.output))).toHaveLength(2);
      expect(served.requests.some(({ url }) => url.endsWith(`/manifests/${served.root}`))).toBe(true);
    });
    await serving(
      { swaps: (_digest, bytes) => (bytes.length < 2000 ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes) },
      async (served) => {
        const [problem] = await refusal(
          converting(`docker://${served.reference}@${served.root}`, served.output, { home: served.at }),
        );
        expect(problem!.message).toContain('its manifest does not have its digest');
        expect(readdirSync(served.output)).toEqual([]);
      },
    );
  });

  test('of an index: only what belongs to the platform is fetched', async () => {
    await inFolder(async (at) => {
      const images = await Promise.all(
        ['amd64', 'arm64'].map(async (architecture) =>
          imageOf([await layerOf([{ name: 'opt/a', content: architecture }])], { architecture }),
        ),
      );
      const registry = await startRegistry(images);
      try {
        const image = `docker://${registry.reference}`;
        const [problem] = await refusal(converting(image, join(at, 'out'), { home: at }));
        expect(problem!.message).toBe(`${image} holds images for linux/amd64, linux/arm64`);
        await converting(image, join(at, 'out'), { home: at, platform: 'linux/arm64' });
        expect(Object.values(contentsIn(join(at, 'out')))).toEqual([{ a: 'arm64' }]);
        // The index twice, then a manifest, a configuration and a layer.
        expect(registry.requests.filter(({ url }) => /manifests|blobs/.test(url))).toHaveLength(5);
      } finally {
        registry.close();
      }
    });
  });
});

describe('what passes is tried again', () => {
  test('5xx, 429 with Retry-After, and connections that break, taken up where they broke', async () => {
    const stumbles = [
      { path: /manifests\/1$/, status: 503, times: 1 },
      { path: /blobs/, status: 429, retryAfter: 0.01, times: 1 },
      { path: /blobs/, afterBytes: 1000, times: 2 },
    ];
    await serving({ stumbles }, async (served) => {
      await convert(served);
      expect(Object.values(contentsIn(served.output))[0]!.big).toBe(big.toString('latin1'));
      expect(served.requests.filter(({ range }) => range !== undefined).map(({ range }) => range)).toContain(
        'bytes=1000-',
      );
    });
  });

  test('a registry that cannot go on from the middle begins anew', async () => {
    await serving({ whole: true, stumbles: [{ path: /blobs/, afterBytes: 1000, times: 2 }] }, async (served) => {
      await convert(served);
      expect(Object.keys(contentsIn(served.output))).toHaveLength(2);
    });
  });

  test('but not for ever', async () => {
    await serving({ stumbles: [{ path: /blobs/, afterBytes: 1000, times: 99 }] }, async (served) => {
      const [problem] = await refusal(convert(served));
      expect(problem!.message).toMatch(/the layer sha256:[0-9a-f]{12} cannot be fetched: the connection broke/);
      expect(readdirSync(served.output)).toEqual([]);
    });
  });
});

describe('logging in', () => {
  const basic = { kind: 'basic', username: 'me', password: 'pass:word' } as const;
  const bearer = { kind: 'bearer', username: 'me', password: 'pass:word' } as const;

  /** A credential helper on the PATH, which answers in the helpers' own protocol. */
  function helper(at: string, name: string, script: string): Record<string, string | undefined> {
    const path = join(at, 'bin');
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`);
    chmodSync(join(path, `docker-credential-${name}`), 0o755);
    return { PATH: `${path}:${process.env.PATH}` };
  }
  const answer = (username: string, secret: string) =>
    `read -r host; [ "$1" = get ] && printf '{"ServerURL":"%s","Username":"${username}","Secret":"${secret}"}' "$host"`;

  const WAYS: [string, Behaviour['door'], (served: Served) => Record<string, unknown>][] = [
    ['a password, Basic', basic, ({ at, host }) => configured(at, { auths: { [host]: auth('me', 'pass:word') } })],
    ['a password, Bearer', bearer, ({ at, host }) => configured(at, { auths: { [host]: auth('me', 'pass:word') } })],
    [
      'a key that is an address',
      bearer,
      ({ at, host }) => configured(at, { auths: { [`https://${host}/v2/`]: auth('me', 'pass:word') } }),
    ],
    [
      'username and password as such',
      basic,
      ({ at, host }) => configured(at, { auths: { [host]: { username: 'me', password: 'pass:word' } } }),
    ],
    ['no credentials, Bearer for all', { kind: 'bearer' }, () => ({})],
    [
      'DOCKER_CONFIG',
      basic,
      ({ at, host }) => {
        return configured(
          at,
          { auths: { [host]: auth('me', 'pass:word') } },
          { home: '/nonexistent', env: { DOCKER_CONFIG: join(at, '.docker') } },
        );
      },
    ],
    [
      'an identity token',
      { kind: 'bearer', identity: 'refresh' },
      ({ at, host }) => configured(at, { auths: { [host]: { ...auth('me', ''), identitytoken: 'refresh' } } }),
    ],
    [
      'a helper of the registry, above the store',
      basic,
      ({ at, host }) => {
        return configured(
          at,
          { credHelpers: { [host]: 'test' }, credsStore: 'none', auths: { [host]: auth('other', 'x') } },
          { env: helper(at, 'test', answer('me', 'pass:word')) },
        );
      },
    ],
    [
      'the store',
      bearer,
      ({ at, host }) => {
        return configured(
          at,
          { credsStore: 'test', auths: { [host]: {} } },
          { env: helper(at, 'test', answer('me', 'pass:word')) },
        );
      },
    ],
    [
      'an identity token of the store',
      { kind: 'bearer', identity: 'refresh' },
      ({ at }) => {
        return configured(at, { credsStore: 'test' }, { env: helper(at, 'test', answer('<token>', 'refresh')) });
      },
    ],
    [
      'a store that has nothing, for a registry that asks for nothing',
      { kind: 'bearer' },
      ({ at }) => {
        return configured(
          at,
          { credsStore: 'test' },
          { env: helper(at, 'test', 'echo "credentials not found in native keychain"; exit 1') },
        );
      },
    ],
    [
      'a token that runs out on the way',
      { ...bearer, tokenUses: 2 },
      ({ at, host }) => configured(at, { auths: { [host]: auth('me', 'pass:word') } }),
    ],
  ];
  test.each(WAYS)('%s', async (_name, door, prepare) => {
    await serving({ ...(door && { door }), redirects: true }, async (served) => {
      await convert(served, prepare(served));
      expect(Object.keys(contentsIn(served.output))).toHaveLength(2);
      // What a password opens is not told to whom it leads on.
      expect(served.requests.filter(({ url, authorization }) => url.startsWith('/elsewhere') && authorization)).toEqual(
        [],
      );
    });
  });

  const REFUSALS: [string, Behaviour['door'], (served: Served) => Record<string, unknown>, RegExp][] = [
    ['no password, Basic', basic, () => ({}), /asks for a password for team\/tools/],
    ['no password, Bearer', bearer, () => ({}), /lets nobody in without a login for team\/tools/],
    [
      'a wrong password',
      bearer,
      ({ at, host }) => configured(at, { auths: { [host]: auth('me', 'wrong') } }),
      /refuses the credentials/,
    ],
    [
      'a wrong password, Basic',
      basic,
      ({ at, host }) => configured(at, { auths: { [host]: auth('me', 'wrong') } }),
      /refuses access/,
    ],
    [
      'a configuration that is no JSON',
      basic,
      ({ at }) => configured(at, '{"auths": {"x": "c2VjcmV0'),
      /config\.json is not JSON/,
    ],
    [
      'a helper that is not there',
      basic,
      ({ at }) => configured(at, { credsStore: 'nowhere' }),
      /docker-credential-nowhere gave no credentials for .*: it is not installed/,
    ],
    ['a helper whose name is a path', basic, ({ at }) => configured(at, { credsStore: '../../x' }), /its name is none/],
    [
      'a helper that fails',
      basic,
      ({ at }) => {
        return configured(at, { credsStore: 'test' }, { env: helper(at, 'test', 'echo secret; exit 3') });
      },
      /docker-credential-test gave no credentials for .*: it ended with code 3/,
    ],
    [
      'a helper that mumbles',
      basic,
      ({ at }) => {
        return configured(at, { credsStore: 'test' }, { env: helper(at, 'test', 'echo secret') });
      },
      /its answer is not understood/,
    ],
  ];
  test.each(REFUSALS)('refused: %s', async (_name, door, prepare, message) => {
    await serving({ ...(door && { door }) }, async (served) => {
      const problems = await refusal(convert(served, prepare(served)));
      const text = problems.map((problem) => `${problem.message} ${problem.hint ?? ''}`).join('\n');
      expect(text).toMatch(message);
      expect(text).not.toMatch(/secret|pass:word|c2VjcmV0|wrong/);
      expect(readdirSync(served.output)).toEqual([]);
    });
  });
});

describe('a registry that does not do as it should', () => {
  const CASES: [string, Behaviour, RegExp][] = [
    [
      'has no such image',
      { handler: (request, response) => request.url!.includes('/manifests/') && !!response.writeHead(404).end() },
      /has no manifests 1 in team\/tools/,
    ],
    [
      'wants something unknown',
      {
        handler: (request, response) =>
          request.url !== '/v2/' && !!response.writeHead(401, { 'www-authenticate': 'Negotiate' }).end(),
      },
      /a way to log in that is not understood/,
    ],
    [
      'fails for good',
      { handler: (request, response) => request.url!.includes('/manifests/') && !!response.writeHead(410).end() },
      /answers with status 410/,
    ],
    [
      'sends a page',
      {
        handler: (request, response) =>
          request.url!.includes('/manifests/') &&
          !!response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      },
      /its manifest is not a JSON object/,
    ],
    [
      'sends 5 MB as a manifest',
      { handler: (request, response) => request.url!.includes('/manifests/') && !!response.end(' '.repeat(5 << 20)) },
      /a manifest of more than/,
    ],
    [
      'tells a digest that it does not send',
      {
        handler: (request, response) =>
          request.url!.includes('/manifests/') &&
          !!response.writeHead(200, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }).end('{}'),
      },
      /the manifest that the registry sent does not have its digest/,
    ],
    [
      'sends another layer',
      { swaps: (_digest, bytes) => (bytes.length > 100_000 ? Buffer.alloc(bytes.length) : bytes) },
      /cannot be read|is damaged/,
    ],
    [
      'sends a longer layer',
      { swaps: (_digest, bytes) => (bytes.length > 100_000 ? Buffer.concat([bytes, bytes]) : bytes) },
      /has more than the \d+ bytes of its manifest/,
    ],
    [
      'has lost a layer',
      {
        handler: (request, response) =>
          request.url!.includes('/blobs/') && !request.headers.range && !!response.writeHead(404).end(),
      },
      /has no blobs sha256:[0-9a-f]{64} in team\/tools/,
    ],
  ];
  test.each(CASES)('%s', async (_name, behaviour, message) => {
    await serving(behaviour, async (served) => {
      const [problem] = await refusal(convert(served));
      expect(problem!.message).toMatch(message);
      expect(readdirSync(served.output)).toEqual([]);
    });
  });

  test('is not there', async () => {
    await inFolder(async (at) => {
      const free = createServer();
      await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
      const { port } = free.address() as { port: number };
      await new Promise((resolve) => free.close(resolve));
      const [problem] = await refusal(converting(`docker://localhost:${port}/x:1`, join(at, 'out'), { home: at }));
      expect(problem!.message).toBe(`localhost:${port} cannot be reached: nothing listens there`);
    });
  });
});

test('a name without a prefix is asked of the Engine first, then of its registry; both are told', async () => {
  await serving({}, async (served) => {
    const env = { PATH: '/nonexistent' };
    await converting(served.reference, served.output, { home: served.at, env });
    expect(Object.keys(contentsIn(served.output))).toHaveLength(2);
    const missing = served.reference.replace(':1', ':2');
    const messages = (await refusal(converting(missing, served.output, { home: served.at, env }))).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      `${missing}: the Docker Engine cannot be asked: the docker command is not installed`,
      `${served.host} has no manifests 2 in team/tools`,
    ]);
    const [only] = await refusal(converting(served.reference, served.output, { env, imageType: 'docker' }));
    expect(only!.message).toContain('the Docker Engine cannot be asked');
  });
});

test.each([
  ['ubuntu', ['docker.io', 'registry-1.docker.io', 'library/ubuntu', 'latest']],
  ['docker.io/me/app:2', ['docker.io', 'registry-1.docker.io', 'me/app', '2']],
  ['localhost/app', ['localhost', 'localhost', 'app', 'latest']],
  ['localhost:5000/a/b/c', ['localhost:5000', 'localhost:5000', 'a/b/c', 'latest']],
  ['ghcr.io/me/app:1.0', ['ghcr.io', 'ghcr.io', 'me/app', '1.0']],
  [`me/app:1@sha256:${'a'.repeat(64)}`, ['docker.io', 'registry-1.docker.io', 'me/app', `sha256:${'a'.repeat(64)}`]],
])('%s as a reference', (text, [registry, host, repository, version]) => {
  expect(parseReference(text)).toEqual({ registry, host, repository, version });
});

test.each([
  ['Basic realm="x"', { scheme: 'basic', parameters: { realm: 'x' } }],
  [
    'Bearer realm="https://auth.example.com/token",service="a, b",scope="repository:x:pull,push"',
    {
      scheme: 'bearer',
      parameters: { realm: 'https://auth.example.com/token', service: 'a, b', scope: 'repository:x:pull,push' },
    },
  ],
  ['bearer realm=https://x/y , service=z', { scheme: 'bearer', parameters: { realm: 'https://x/y', service: 'z' } }],
  ['', { scheme: '', parameters: {} }],
])('the challenge %s', (header, expected) => {
  expect(parseChallenge(header)).toEqual(expected);
});
