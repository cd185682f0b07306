import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { InstallerName } from '../../src/plan/types.ts';
import { tarGz, wheel } from './distributions.ts';
import { solved } from './harness.ts';
import { npmRegistry, pythonIndex } from './servers.ts';
import { installTree, nodeOptions, requirements } from './trees.ts';

const PASSWORD = 'c4nary-p@ss/word%';
const ENCODED = encodeURIComponent(PASSWORD);
const SPELLINGS = [PASSWORD, ENCODED, Buffer.from(`me:${PASSWORD}`).toString('base64')];

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'lp-home-'));
});
afterEach(() => rm(home, { recursive: true }));

const without = (pattern: RegExp) =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !pattern.test(name)));

/** Every file below a folder, as one text of bytes. */
async function bytesBelow(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name))),
  );
}

async function expectNowhere(ran: Awaited<ReturnType<typeof solved>>, cache: string, secrets: string[]): Promise<void> {
  const told = JSON.stringify([
    ran.events,
    [...ran.result.trees.values()],
    [...ran.tars].map((tar) => [...tar].map(([, contents]) => [...contents].map(([path, { text }]) => [path, text()]))),
  ]);
  const cached = await bytesBelow(cache);
  expect(cached.length).toBeGreaterThan(3);
  const records = spawnSync('docker', ['buildx', 'du', '--verbose']).stdout;
  expect(records.length).toBeGreaterThan(100);
  for (const secret of secrets) {
    expect(told).not.toContain(secret);
    expect(cached.some((bytes) => bytes.includes(secret))).toBe(false);
    expect(records.includes(secret)).toBe(false);
  }
}

test.each<[InstallerName, string]>([
  ['uv', 'pip.conf'],
  ['pip', 'pip.conf'],
  ['uv', '.netrc'],
  ['uv', 'environment'],
])(
  '%s: an index with a password from %s; the password is nowhere',
  async (installer, from) => {
    const server = await pythonIndex(`me:${PASSWORD}`, {
      'lpprivate-1.0-py3-none-any.whl': await wheel('lpprivate', '1.0', 'py3-none-any'),
    });
    const url = (credentials: string) => `http://${credentials}${server.origin}/simple`;
    const cache = join(home, 'cache');
    try {
      await mkdir(join(home, '.config/pip'), { recursive: true });
      const login = `me:${ENCODED}@`;
      const conf = (credentials: string) =>
        writeFile(
          join(home, '.config/pip/pip.conf'),
          `[global]\nextra-index-url = ${url(credentials)}\ntrusted-host = ${server.host}\n`,
        );
      const env: Record<string, string | undefined> = without(/^(PIP_|UV_)/);
      if (from === 'pip.conf') await conf(login);
      if (from === '.netrc') {
        await conf('');
        await writeFile(join(home, '.netrc'), `machine ${server.host}\nlogin me\npassword ${PASSWORD}\n`, {
          mode: 0o600,
        });
      }
      if (from === 'environment') Object.assign(env, { UV_INDEX: url(login) });
      const tree = requirements(`lpprivate==1.0\n# ${Math.random()}\n`, { installer });
      const ran = await solved([tree], {
        home,
        env,
        cache: `type=local,dest=${cache},mode=max,compression=uncompressed`,
      });
      expect(ran.meta(tree).packages).toEqual([{ name: 'lpprivate', version: '1.0' }]);
      await expectNowhere(ran, cache, SPELLINGS);
    } finally {
      await server.close();
    }
  },
  180_000,
);

test('a wrong password is an error that says so, without the password', async () => {
  const server = await pythonIndex('me:another', {});
  try {
    const tree = requirements('lpprivate==1.0\n');
    const ran = await solved([tree], {
      home,
      env: { ...process.env, UV_DEFAULT_INDEX: `http://me:${ENCODED}@${server.origin}/simple` },
    });
    const { code, message } = ran.problem(tree);
    expect(code).toBe('graph/unauthorized');
    for (const secret of SPELLINGS) expect(message + JSON.stringify(ran.events)).not.toContain(secret);
  } finally {
    await server.close();
  }
}, 60_000);

test("npm: a project's .npmrc with a token; the token is nowhere", async () => {
  const token = 'npm_c4naryT0ken';
  const server = await npmRegistry(
    token,
    '@lp/private',
    '1.0.0',
    await tarGz({ 'package/package.json': '{"name":"@lp/private","version":"1.0.0"}', 'package/index.js': '' }),
  );
  const cache = join(home, 'cache');
  try {
    const npmrc = join(home, 'project.npmrc');
    await writeFile(npmrc, `@lp:registry=http://${server.origin}/\n//${server.origin}/:_authToken=\${TOKEN}\n`);
    const tree = installTree(
      {
        'package.json': JSON.stringify({
          name: 'f',
          version: String(Math.random()),
          dependencies: { '@lp/private': '1.0.0' },
        }),
      },
      nodeOptions(),
      { secrets: { npmrc } },
    );
    const ran = await solved([tree], {
      home,
      env: { ...process.env, TOKEN: token },
      cache: `type=local,dest=${cache},mode=max,compression=uncompressed`,
    });
    expect(ran.meta(tree).packages).toEqual([{ name: '@lp/private', version: '1.0.0' }]);
    await expectNowhere(ran, cache, [token]);
  } finally {
    await server.close();
  }
}, 180_000);

test('without the certificates of this network an install fails with the hint; with them it works', async () => {
  const bundle = process.env.SSL_CERT_FILE ?? process.env.NODE_EXTRA_CA_CERTS;
  if (bundle === undefined) return; // Nothing intercepts TLS here: there is no such certificate.
  const bare = without(/CERT|SSL|CA_BUNDLE|CAINFO|^PIP_|^UV_/);
  const fresh = () =>
    requirements(`idna==3.1${Math.floor(Math.random() * 2)}\n# ${Math.random()}\n`, { installer: 'pip' });
  const [without_, with_] = [fresh(), fresh()];
  const failing = await solved([without_], { env: bare });
  if (failing.result.trees.get(without_.key)?.ok === false) expect(failing.problem(without_).code).toBe('graph/tls');
  expect((await solved([with_], { env: bare, caBundle: bundle })).meta(with_).packages[0]?.name).toBe('idna');
}, 240_000);
