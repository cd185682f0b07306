import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildJson, lambdaPacker, workspace } from './support/cli.ts';

const here = workspace();
const run = Date.now().toString(36);
const words = (folder: string, command: string, ...more: string[]) => [
  ...[command, ...more, '--config', here.path('app', 'package_config.yaml')],
  ...['--dist', here.path(folder, 'dist'), '--store', here.path(folder, 'store')],
];
const build = (folder: string, ...more: string[]) =>
  lambdaPacker(words(folder, 'build', '--json', ...more), { env: { TEAM: run } });
const image = (name: string, arch: string) => `localhost:5000/${run}/${name}:${arch}`;
const docker = (...argv: string[]) => execFileSync('docker', argv, { encoding: 'utf8' }).trim();
const registry = async (path: string) =>
  fetch(`http://localhost:5000/v2/${run}/${path}`, {
    headers: { accept: 'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json' },
  });

interface Built {
  name: string;
  platform: string;
  status: string;
  artifact?: { type: string; digest?: string; image?: string; findings: unknown[] };
}
const targetsOf = (ran: { stdout: string }) => (buildJson(ran as never) as unknown as { targets: Built[] }).targets;
const digests = (ran: { stdout: string }) =>
  Object.fromEntries(
    targetsOf(ran).flatMap(({ name, platform, artifact }) =>
      artifact?.digest ? [[`${name} ${platform}`, artifact.digest]] : [],
    ),
  );

beforeAll(() => {
  // The quick start of the first lambda-packer, with a base image that is here, and an image of one's own Dockerfile.
  here.write(
    {
      'package_config.yaml': `
runtime_default: python3.13
layers:
  common-utils:
    path: ./common
    requirements: ./common/requirements.txt
    platforms: [linux/amd64, linux/arm64]
lambdas:
  api-handler:
    path: ./lambdas/api
    handler: app.handler
    type: zip
    layers: [common-utils]
    platforms: [linux/amd64, linux/arm64]
  processor:
    path: ./samples/processor
    type: image
    image_tag: "localhost:5000/{env:TEAM}/processor:{arch}"
    image_index: "localhost:5000/{env:TEAM}/processor:all"
    handler: app.handler
    layers: [common-utils]
    platforms: [linux/amd64, linux/arm64]
    verify: import
  whole:
    path: ./samples/whole
    type: image
    dockerfile: ./samples/whole/Dockerfile
    image_tag: "{registry}/{env:TEAM}/whole:{hash}"
`,
      'common/shared.py': 'WORD = "shared"\n',
      'common/requirements.txt': 'idna==3.10\n',
      'lambdas/api/app.py': 'def handler(event, context): return 1\n',
      'samples/processor/app.py':
        'import os, platform, idna, shared\ndef handler(event, context): return [idna.__version__, shared.WORD, platform.machine(), event, os.getcwd()]\n',
      'samples/whole/Dockerfile':
        'FROM localhost:5000/lambda/python:3.13\nCOPY app.py /var/task/\nCMD ["app.handler"]\n',
      'samples/whole/app.py': 'def handler(event, context): return "whole"\n',
    },
    'app',
  );
});
afterAll(here.remove);

describe('image functions', () => {
  let first: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    first = await build('one', '--push', '--registry', 'localhost:5000');
  }, 300_000);

  test('are pushed, one single-platform manifest for each architecture, and an index', async () => {
    expect(first.stderr).not.toContain('error');
    expect(first.code).toBe(0);
    const all = digests(first);
    expect(Object.keys(all)).toEqual(['processor linux/amd64', 'processor linux/arm64', 'whole linux/amd64']);
    for (const arch of ['amd64', 'arm64']) {
      const response = await registry(`processor/manifests/${arch}`);
      expect(response.headers.get('docker-content-digest')).toBe(all[`processor linux/${arch}`]);
      const manifest = (await response.json()) as { mediaType: string; config: { digest: string }; layers: unknown[] };
      expect(manifest.mediaType).toBe('application/vnd.oci.image.manifest.v1+json');
      const config = (await (await registry(`processor/blobs/${manifest.config.digest}`)).json()) as {
        architecture: string;
        config: { Cmd: string[] };
      };
      expect([config.architecture, config.config.Cmd]).toEqual([arch, ['app.handler']]);
    }
    const index = (await (await registry('processor/manifests/all')).json()) as { manifests: { digest: string }[] };
    expect(index.manifests.map(({ digest }) => digest)).toEqual([
      all['processor linux/amd64'],
      all['processor linux/arm64'],
    ]);
  });

  test.each([
    ['processor', 'linux/amd64', ['3.10', 'shared', 'x86_64', { q: 1 }, '/var/task']],
    ['processor', 'linux/arm64', ['3.10', 'shared', 'aarch64', { q: 1 }, '/var/task']],
    ['whole', 'linux/amd64', 'whole'],
  ])(
    '%s answers on %s, pulled from the registry',
    async (name, platform, expected) => {
      const ran = await lambdaPacker(words('one', 'invoke', name, '--platform', platform, '--event', '{"q":1}'), {
        env: { TEAM: run },
      });
      expect(JSON.parse(ran.stdout)).toEqual(expected);
    },
    120_000,
  );

  test('that are in the registry as they should be need no docker, neither here nor on a machine that has nothing', async () => {
    const again = await build('one', '--push', '--registry', 'localhost:5000');
    expect(again.docker).toEqual([]);
    expect(new Set(targetsOf(again).map(({ status }) => status))).toEqual(new Set(['unchanged']));
    const fresh = await build('two', '--push', '--registry', 'localhost:5000', '--only', 'processor,whole');
    expect(fresh.docker).toEqual([]);
    expect(targetsOf(fresh).map(({ name, status }) => `${name} ${status}`)).toEqual([
      'processor unchanged',
      'processor unchanged',
      'whole unchanged',
    ]);
    expect(digests(fresh)).toEqual(digests(first));
  }, 60_000);

  test('have the same digest by another builder, from another folder, at another time', async () => {
    const other = await build(
      'three',
      '--builder',
      'lambda-packer-remote',
      '--force',
      '--registry',
      'localhost:5000',
      '--only',
      'processor',
    );
    expect(other.stderr).not.toContain('error');
    const { 'processor linux/amd64': amd64, 'processor linux/arm64': arm64 } = digests(first);
    expect(digests(other)).toEqual({ 'processor linux/amd64': amd64, 'processor linux/arm64': arm64 });
  }, 180_000);

  test('one source line: no docker, and one small layer is sent', async () => {
    const before = (await (await registry('processor/manifests/amd64')).json()) as {
      layers: { digest: string; size: number }[];
    };
    here.write({ 'samples/processor/app.py': 'def handler(event, context): return "edited"\n' }, 'app');
    const edited = await build('one', '--push', '--registry', 'localhost:5000', '--verify', 'static');
    expect(edited.docker).toEqual([]);
    expect(
      targetsOf(edited)
        .filter(({ status }) => status === 'built')
        .map(({ name }) => name),
    ).toEqual(['processor', 'processor']);
    const after = (await (await registry('processor/manifests/amd64')).json()) as {
      layers: { digest: string; size: number }[];
    };
    const fresh = after.layers.filter(({ digest }) => !before.layers.some((old) => old.digest === digest));
    expect(fresh).toHaveLength(1);
    expect(fresh[0]!.size).toBeLessThan(1000);
  }, 60_000);

  test('a tag that someone moved is set right, and nothing is sent', async () => {
    docker('buildx', 'imagetools', 'create', '--tag', image('processor', 'amd64'), 'localhost:5000/lambda/python:3.13');
    const mended = await build(
      'one',
      '--push',
      '--registry',
      'localhost:5000',
      '--only',
      'processor',
      '--platform',
      'amd64',
      '--verify',
      'static',
    );
    expect(mended.code).toBe(0);
    expect(mended.stderr).toContain(`retagged ${image('processor', 'amd64')}`);
    expect((await registry('processor/manifests/amd64')).headers.get('docker-content-digest')).toBe(
      digests(mended)['processor linux/amd64'],
    );
  }, 60_000);

  test('--load gives them to the local Docker', async () => {
    const loaded = await build(
      'four',
      '--load',
      '--registry',
      'localhost:5000',
      '--only',
      'processor',
      '--platform',
      'amd64',
      '--verify',
      'off',
    );
    expect(loaded.stderr).toContain(`loaded as ${image('processor', 'amd64')}`);
    expect(docker('image', 'inspect', '--format', '{{json .Config.Cmd}}', image('processor', 'amd64'))).toBe(
      '["app.handler"]',
    );
    docker('image', 'rm', image('processor', 'amd64'));
  }, 120_000);
});

describe('what is wrong with an image’s name is said before anything runs', () => {
  test('no registry, a variable that is not set', async () => {
    const ran = await lambdaPacker(words('five', 'build', '--push'));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('the variable TEAM of localhost:5000/{env:TEAM}/processor:{arch} is not set');
    expect(ran.stderr).toContain('whole (linux/amd64): {registry}/{env:TEAM}/whole:{hash} needs a registry');
    expect(ran.docker).toEqual([]);
  });
});

describe('a registry that refuses', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((_, response) =>
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end('{}'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  test('is named, with what to do', async () => {
    const host = `localhost:${(server.address() as AddressInfo).port}`;
    const ran = await build('one', '--push', '--registry', host, '--only', 'whole');
    expect(ran.code).toBe(1);
    // Only this image fails: with --json, its reason stands there.
    expect(ran.stdout).toContain(`docker login ${host}`);
  }, 60_000);
});

test('an image on a base that is made here is imported as it is, and --load gives it although nothing changed', async () => {
  here.write(
    {
      'made.yaml':
        'runtime_default: python3.13\nlambdas:\n  marked: { path: ./made, type: image, handler: app.handler, verify: import, base: { dockerfile: ./base/Dockerfile } }\n',
      'base/Dockerfile': 'FROM localhost:5000/lambda/python:3.13\nRUN echo made > /etc/mark\n',
      'made/app.py': 'MARK = open("/etc/mark").read()\ndef handler(e, c): return MARK\n',
    },
    'app',
  );
  const options = [
    '--config',
    here.path('app', 'made.yaml'),
    '--dist',
    here.path('made'),
    '--store',
    here.path('store'),
  ];
  const first = await lambdaPacker(['build', '--json', ...options]);
  expect([first.code, targetsOf(first).map(({ status }) => status)]).toEqual([0, ['built']]);
  // The base is in the store: an edited line needs no solve, nor does a machine whose dist is empty.
  here.write({ 'made/app.py': 'MARK = open("/etc/mark").read()\ndef handler(e, c): return [MARK, "edited"]\n' }, 'app');
  const edited = await lambdaPacker(['build', '--json', '--verify', 'static', ...options]);
  expect(targetsOf(edited).map(({ status }) => status)).toEqual(['built']);
  expect(edited.docker).toEqual([]);
  const [layer] = readdirSync(here.path('store', 'blobs')).filter((name) => name.endsWith('.layer'));
  writeFileSync(here.path('store', 'blobs', layer!), 'damaged');
  const remade = await lambdaPacker(['build', '--json', '--force', '--verify', 'static', ...options]);
  expect(digests(remade)).toEqual(digests(edited));
  expect(buildJson(remade).solves).toBe(1);
  const loaded = await lambdaPacker(['build', '--load', ...options]);
  expect(loaded.stderr).toContain('loaded as lambda-packer/marked:amd64');
  const again = await lambdaPacker(['build', '--load', '--json', ...options]);
  expect(targetsOf(again).map(({ status }) => status)).toEqual(['unchanged']);
  const ran = await lambdaPacker(['invoke', 'marked', '--platform', 'linux/amd64', '--event', '{}', ...options]);
  expect(JSON.parse(ran.stdout)).toEqual(['made\n', 'edited']);
  expect(docker('image', 'ls', '--quiet', 'lambda-packer/verify')).toBe('');
  docker('image', 'rm', 'lambda-packer/marked:amd64');
}, 180_000);

test('many functions of few requirement sets share their layers', async () => {
  const lambdas = Array.from(
    { length: 8 },
    (_, i) =>
      `  f${i}: { path: ./many/f${i}, type: image, handler: app.handler, requirements: ["idna==3.${i % 2 === 0 ? 10 : 7}"], image_tag: "localhost:5000/${run}/many-f${i}:1" }`,
  );
  here.write(
    {
      'many.yaml': `runtime_default: python3.13\nlambdas:\n${lambdas.join('\n')}\n`,
      ...Object.fromEntries(
        Array.from({ length: 8 }, (_, i) => [`many/f${i}/app.py`, `def handler(e, c): return ${i}\n`]),
      ),
    },
    'app',
  );
  const ran = await lambdaPacker([
    'build',
    '--json',
    '--push',
    '--progress',
    'json',
    '--config',
    here.path('app', 'many.yaml'),
    '--dist',
    here.path('many', 'dist'),
    '--store',
    here.path('many', 'store'),
  ]);
  expect(ran.code).toBe(0);
  expect(buildJson(ran).solves).toBe(1);
  const installs = ran.stderr
    .split('\n')
    .filter(
      (line) => line.includes('"kind":"step"') && line.includes('"install"') && /"status":"(done|cached)"/.test(line),
    );
  expect(installs).toHaveLength(2);
  const layers = await Promise.all(
    [0, 2].map(async (i) =>
      ((await (await registry(`many-f${i}/manifests/1`)).json()) as { layers: { digest: string }[] }).layers.map(
        ({ digest }) => digest,
      ),
    ),
  );
  expect(layers[0]!.slice(0, -1)).toEqual(layers[1]!.slice(0, -1));
}, 180_000);
