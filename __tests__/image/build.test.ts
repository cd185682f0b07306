import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { BuildRequest } from '../../src/build/types.ts';
import { build } from '../../src/pipeline.ts';
import { type Behaviour, digestOf, registryStore } from './registry-store.ts';

let root: string;
let registry: Awaited<ReturnType<typeof registryStore>>;
const at = (...names: string[]) => join(root, ...names);
function put(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  }
}

/** A function as an image for both platforms, and one as a ZIP; the base is in the registry. */
async function start(behaviour: Behaviour = {}, keys = '') {
  registry = await registryStore(behaviour);
  const base = (architecture: string) => ({
    architecture,
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: [`sha256:${'1'.repeat(64)}`] },
  });
  for (const arch of ['amd64', 'arm64']) registry.seed(`base/${arch}`, '1', base(arch), gzipSync(Buffer.alloc(1024)));
  config(keys);
}

function config(keys: string, first = `type: image, image_tag: "${registry.host}/team/api:{arch}", ${keys}`): void {
  put({
    'package_config.yaml': `runtime_default: python3.13
base_registry: ${registry.host}/none
lambdas:
  api: { path: ./api, handler: app.handler, base: { image: "${registry.host}/base/amd64:1" }, ${first} }
  zipped: { path: ./zipped, handler: app.handler }
`,
    'api/app.py': 'def handler(event, context): return 1\n',
    'zipped/app.py': 'def handler(event, context): return 2\n',
  });
}

const notes: string[] = [];
const run = (more: Partial<BuildRequest> = {}, signal = new AbortController().signal) => {
  notes.length = 0;
  return build(
    {
      ...{ config: at('package_config.yaml'), dist: at('dist'), store: at('store'), concurrency: 1 },
      ...{ keepGoing: false, force: false, env: { PATH: at('bin') }, home: at('home') },
      ...more,
    },
    (event) => event.kind === 'note' && notes.push(event.message),
    signal,
  );
};
const statuses = ({ outcomes }: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(outcomes.map(({ target, status }) => [target.name, status]));
const inDist = () =>
  JSON.parse(readFileSync(at('dist/build_manifest.json'), 'utf8')).artifacts.map(
    ({ name, type }: { name: string; type: string }) => `${name} ${type}`,
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'image-build-'));
});
afterEach(() => {
  registry.close();
  rmSync(root, { recursive: true, force: true });
});

test('an image is pushed without docker, and a build of others keeps its entry', async () => {
  await start();
  expect(statuses(await run({ push: true }))).toEqual({ api: 'built', zipped: 'built' });
  expect(inDist()).toEqual(['api image', 'zipped zip']);
  put({ 'zipped/app.py': 'def handler(event, context): return 3\n' });
  expect(statuses(await run({ only: ['zipped'] }))).toEqual({ zipped: 'built' });
  expect(inDist()).toEqual(['api image', 'zipped zip']);
  expect(statuses(await run({ push: true }))).toEqual({ api: 'unchanged', zipped: 'unchanged' });
});

test('a function that becomes an image leaves no ZIP behind, and can become one again', async () => {
  await start();
  const asZip = () => {
    config('', 'type: zip');
    const text = readFileSync(at('package_config.yaml'), 'utf8').replace(/base: \{[^}]*\}, /, '');
    writeFileSync(at('package_config.yaml'), text);
  };
  asZip();
  await run();
  expect(existsSync(at('dist/api-amd64.zip'))).toBe(true);
  config('');
  expect(statuses(await run())).toMatchObject({ api: 'built' });
  expect(existsSync(at('dist/api-amd64.zip'))).toBe(false);
  expect(inDist()).toEqual(['api image', 'zipped zip']);
  asZip();
  expect(statuses(await run())).toMatchObject({ api: 'built' });
  expect(inDist()).toEqual(['api zip', 'zipped zip']);
});

describe('what ends early', () => {
  test('an interruption while images are sent leaves nothing in dist', async () => {
    await start();
    const controller = new AbortController();
    const push = registry.blobs.set.bind(registry.blobs);
    registry.blobs.set = (key, bytes) => {
      controller.abort(new Error('stopped'));
      return push(key, bytes);
    };
    await expect(run({ push: true }, controller.signal)).rejects.toThrow('stopped');
    expect(readdirSync(at('dist'))).toEqual([]);
  });

  test('an index that is refused is a failure of its function, and the others are written with --keep-going', async () => {
    await start({ denies: { tag: 'all', status: 403 } });
    config(`image_index: "${registry.host}/team/api:all"`);
    const result = await run({ push: true, keepGoing: true });
    expect(statuses(result)).toEqual({ api: 'failed', zipped: 'built' });
    expect(inDist()).toEqual(['zipped zip']);
    expect(readdirSync(at('dist')).filter((name) => name.includes('tmp'))).toEqual([]);
  });
});

test('more layers than can be run are refused, and told apart from the base’s own', async () => {
  await start();
  const rootfs = (layers: number) => ({
    ...{ architecture: 'amd64', os: 'linux', config: {} },
    rootfs: { type: 'layers', diff_ids: Array.from({ length: layers }, () => `sha256:${'1'.repeat(64)}`) },
  });
  registry.seed('base/amd64', '1', rootfs(126), gzipSync(Buffer.alloc(1024)), 126);
  expect(statuses(await run())).toMatchObject({ api: 'built' });
  registry.seed('base/amd64', '1', rootfs(127), gzipSync(Buffer.alloc(1024)), 127);
  const { outcomes } = await run({ force: true });
  expect(outcomes.find(({ target }) => target.name === 'api')).toMatchObject({
    status: 'failed',
    problems: [
      { code: 'limits/image-layers', message: expect.stringContaining('it has 128 layers, 127 of them its base') },
    ],
  });
});

test('an index is pushed although its images are unchanged, and once', async () => {
  await start();
  await run({ push: true });
  config(`image_index: "${registry.host}/team/api:all"`);
  expect(statuses(await run({ push: true }))).toMatchObject({ api: 'unchanged' });
  expect(notes).toContain(`api: pushed ${registry.host}/team/api:all`);
  expect(registry.manifests.has('team/api all')).toBe(true);
  await run({ push: true });
  expect(notes).toEqual([]);
});

test('a check that is new is done, whatever the registry has', async () => {
  await start();
  await run({ push: true });
  config('max_size: { zip: 1, level: error }');
  expect(statuses(await run({ push: true, keepGoing: true }))).toEqual({ api: 'failed', zipped: 'unchanged' });
});

test('a machine that has built nothing checks what was not checked before the image was pushed', async () => {
  await start();
  await run({ push: true, verify: 'off' });
  const fresh = () => ({
    push: true,
    keepGoing: true,
    dist: mkdtempSync(at('dist-')),
    store: mkdtempSync(at('store-')),
  });
  const stands = async (more: Partial<BuildRequest> = {}) => {
    const { outcomes } = await run({ ...fresh(), only: ['api'], ...more });
    return outcomes.map(({ status, reason }) => `${status}: ${reason}`).join();
  };
  expect(await stands({ verify: 'off' })).toBe('unchanged: ');
  expect(await stands()).toBe('built: its checks changed');
  expect(await stands()).toBe('unchanged: ');
  config('max_size: { zip: 10 MB, level: error }');
  expect(await stands()).toBe('unchanged: ');
  config('max_size: { zip: 1, level: error }');
  expect(await stands()).toMatch(/^failed: .*its max_size is 1 byte/);
  config('max_size: { zip: 1, level: warn }');
  expect(await stands()).toBe('built: its checks changed');
  expect(await stands()).toBe('unchanged: ');
});

describe('an index of images that several jobs build', () => {
  const both = () => {
    const one = (arch: string) => registry.manifests.get(`base/${arch} 1`)!.bytes;
    const index = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: ['amd64', 'arm64'].map((architecture) => ({
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: digestOf(one(architecture)),
        size: one(architecture).length,
        platform: { os: 'linux', architecture },
      })),
    };
    const type = index.mediaType;
    registry.manifests.set('base/both 1', { type, bytes: Buffer.from(JSON.stringify(index)) });
    for (const arch of ['amd64', 'arm64'])
      for (const from of [registry.blobs, registry.manifests] as Map<string, unknown>[])
        for (const [key, value] of [...from])
          if (key.startsWith(`base/${arch} `) && !key.endsWith(' 1')) from.set(key.replace(arch, 'both'), value);
    config(`platforms: [linux/amd64, linux/arm64], image_index: "${registry.host}/team/api:all"`);
    put({
      'package_config.yaml': readFileSync(at('package_config.yaml'), 'utf8').replace('base/amd64:1', 'base/both:1'),
    });
  };
  const job = (platform: 'linux/amd64' | 'linux/arm64', more: Partial<BuildRequest> = {}) =>
    run({ push: true, platforms: [platform], dist: at(`dist-${platform}`), store: at(`store-${platform}`), ...more });
  const index = () => registry.manifests.get('team/api all')?.bytes.toString();

  test('is pushed by the last of them, whichever it is', async () => {
    await start();
    both();
    await job('linux/arm64');
    expect(notes.join()).toContain('image_index waits for linux/amd64');
    expect(index()).toBeUndefined();
    await job('linux/amd64');
    expect(notes).toContain(`api: pushed ${registry.host}/team/api:all`);
    const { manifests } = JSON.parse(index()!) as { manifests: { digest: string; platform: object }[] };
    expect(manifests.map(({ digest, platform }) => [digest, platform])).toEqual(
      ['amd64', 'arm64'].map((architecture) => [
        digestOf(registry.manifests.get(`team/api ${architecture}`)!.bytes),
        { os: 'linux', architecture },
      ]),
    );
    const pushed = index();
    await job('linux/amd64');
    await job('linux/arm64');
    await run({ push: true });
    expect([index(), notes]).toEqual([pushed, []]);
  });

  test('waits for images that are made of something else', async () => {
    await start();
    both();
    await job('linux/amd64');
    await job('linux/arm64');
    const first = index();
    put({ 'api/app.py': 'def handler(event, context): return "edited"\n' });
    await job('linux/arm64');
    expect(notes.join()).toContain('image_index waits for linux/amd64');
    expect(index()).toBe(first);
    await job('linux/amd64');
    expect(index()).not.toBe(first);
  });
});

test('a registry that cannot be reached fails its own images, and no others', async () => {
  await start();
  const text = `${readFileSync(at('package_config.yaml'), 'utf8')}  gone: { path: ./api, handler: app.handler, type: image, base: { image: "${registry.host}/base/amd64:1" }, image_tag: "localhost:9/team/gone:1" }
`;
  writeFileSync(at('package_config.yaml'), text);
  const result = await run({ push: true, keepGoing: true });
  expect(statuses(result)).toEqual({ api: 'built', gone: 'failed', zipped: 'built' });
  const failed = result.outcomes.find(({ status }) => status === 'failed');
  expect(failed).toMatchObject({
    problems: [{ message: expect.stringMatching(/^gone \(linux\/amd64\): .*localhost:9/) }],
  });
  expect(inDist()).toEqual(['api image', 'zipped zip']);
  expect(registry.manifests.has('team/api amd64')).toBe(true);
  expect(statuses(await run({ push: true }))).toEqual({ api: 'unchanged', gone: 'failed', zipped: 'unchanged' });
});

test('a variable of image_index that is not set is said before anything is sent', async () => {
  await start();
  config(`image_index: "${registry.host}/{env:TEAM}/api:all"`);
  await expect(run({ push: true })).rejects.toThrow('api (linux/amd64): the variable TEAM of');
  expect(registry.requests).toEqual([]);
  expect(statuses(await run())).toEqual({ api: 'built', zipped: 'built' });
});

test('--load looks at the local Docker also for what is unchanged', async () => {
  await start();
  await run();
  // A Docker that has no image, and takes them.
  put({
    'bin/docker': `#!/bin/sh\necho "$@" >>${at('docker.log')}\n[ "$1" = load ] && exec /bin/cat >/dev/null\n[ -e ${at('labels')} ] && exec /bin/cat ${at('labels')}\nexit 1\n`,
  });
  const { chmodSync } = await import('node:fs');
  chmodSync(at('bin/docker'), 0o755);
  const loaded = await run({ load: true });
  expect(statuses(loaded)).toEqual({ api: 'built', zipped: 'unchanged' });
  expect(readFileSync(at('docker.log'), 'utf8')).toContain('load --quiet');
  const { manifestHash } = loaded.plan.targets.find(({ name }) => name === 'api')!;
  put({ labels: JSON.stringify({ 'lambda-packer.manifest-hash': manifestHash }) });
  expect(statuses(await run({ load: true }))).toEqual({ api: 'unchanged', zipped: 'unchanged' });
});

test('a secret that a base needs and that is not set is said before anything runs', async () => {
  await start();
  put({ 'env/Dockerfile': `FROM ${registry.host}/base/amd64:1\n` });
  const text = readFileSync(at('package_config.yaml'), 'utf8');
  writeFileSync(
    at('package_config.yaml'),
    text.replace(
      /base: \{[^}]*\}/,
      'base: {dockerfile: ./env/Dockerfile}, build: {secrets: {token: {env: TOKEN, required: true}}}',
    ),
  );
  await expect(run()).rejects.toThrow('api (linux/amd64): needs secret token');
  expect(statuses(await run({ missingSecrets: 'skip' }))).toEqual({ api: 'skipped', zipped: 'built' });
});
