import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Services, startServices } from '../actions/services/services.ts';
import { hashesOf, lambdaPacker, workspace } from '../e2e/support/cli.ts';
import { act, type Ran } from './support/act.ts';
import { push } from './support/events.ts';
import { actionCheckout, userRepository } from './support/repository.ts';
import { hasTools } from './support/tools.ts';

// Each test runs whole workflows.
jest.setTimeout(300_000);

/** All that a user writes: the configuration, a function and the workflow. */
const FILES = {
  'package_config.yaml': `runtime_default: python3.13
platforms_default: [linux/amd64, linux/arm64]
lambdas:
  api:
    path: ./app.py
    handler: app.handler
    requirements: [idna==3.11]
`,
  'app.py': 'import idna\n\n\ndef handler(event, context):\n    return idna.encode("é")\n',
  '.github/workflows/ci.yml': `on: push
permissions:
  contents: read
jobs:
  packages:
    uses: org/lambda-packer/.github/workflows/lambda-packer.yml@v1
    with:
      base-registry: localhost:5000/lambda
  deploy:
    needs: packages
    runs-on: ubuntu-24.04
    steps:
      - id: got
        run: |
          echo "artifacts=$ARTIFACTS" >> "$GITHUB_OUTPUT"
          echo "changed=$CHANGED" >> "$GITHUB_OUTPUT"
          echo "manifest=$MANIFEST" >> "$GITHUB_OUTPUT"
        env:
          ARTIFACTS: \${{ needs.packages.outputs.artifacts }}
          CHANGED: \${{ needs.packages.outputs.changed }}
          MANIFEST: \${{ needs.packages.outputs.manifest }}
`,
};
const ZIPS = ['api-amd64.zip', 'api-arm64.zip'];
const here = workspace();
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

let services: Services;
let action: ReturnType<typeof actionCheckout>;
let repository: ReturnType<typeof userRepository>;
let runs = 0;

/** A push to main, on fresh runners that have nothing but what the services kept. */
async function pushed(): Promise<Ran> {
  runs++;
  const ran = await act({
    ...{ repository, services, action: action.folder, event: push },
    claims: { run: `run-${runs}` },
  });
  if (ran.code !== 0) throw new Error(ran.text);
  expect(Object.values(ran.jobs)).toEqual(['success', 'success', 'success', 'success', 'success']);
  return ran;
}
const got = (ran: Ran, name: string) => ran.output('deploy', 'got', name);
const digests = () =>
  Object.fromEntries(
    services
      .artifacts()
      .flatMap(({ run, name, digest }) => (run === `run-${runs}` ? [[name, digest.replace('sha256:', '')]] : [])),
  );
/** Bytes that came into the caches, without the manifest that later runs are compared with. */
const saved = () =>
  services.caches().flatMap(({ key, size }) => (key.startsWith('lambda-packer-base-') ? [] : [[key, size] as const]));

(hasTools() ? describe : describe.skip)('a repository of three files calls the reusable workflow', () => {
  let first: Record<string, string>;

  beforeAll(async () => {
    services = await startServices();
    action = actionCheckout();
    repository = userRepository(FILES);
  });
  beforeEach(() => services.forget());
  afterAll(async () => {
    await services.close();
    for (const each of [action, repository, here]) each.remove();
  });

  test('the ZIPs of both platforms are those of the command line, byte for byte', async () => {
    const ran = await pushed();
    // One solve for each platform, on a runner of its own.
    expect(ran.docker.filter((line) => line.includes('buildx bake'))).toHaveLength(2);
    first = digests();
    expect(Object.keys(first).sort()).toEqual([
      ...ZIPS,
      'build_manifest-amd64.json',
      'build_manifest-arm64.json',
      'build_manifest.json',
      'plan.json',
      'report-amd64.html',
      'report-arm64.html',
      'report.html',
    ]);

    const dist = here.path('dist');
    const config = repository.path('package_config.yaml');
    expect(
      (await lambdaPacker(['build', '--config', config, '--dist', dist, '--store', here.path('store')])).code,
    ).toBe(0);
    expect(hashesOf(dist)).toEqual(Object.fromEntries(ZIPS.map((name) => [name, first[name]])));
    expect(first['build_manifest.json']).toBe(sha256(join(dist, 'build_manifest.json')));
    expect(JSON.parse(got(ran, 'changed'))).toEqual(['api (linux/amd64)', 'api (linux/arm64)']);
    expect(got(ran, 'manifest')).toBe('build_manifest.json');
    const artifacts = JSON.parse(got(ran, 'artifacts'));
    for (const name of ZIPS)
      expect(artifacts[name]).toMatchObject({ digest: first[name], url: expect.stringMatching(/^https:/) });
  });

  test('@actions/artifact downloads each ZIP as a file with the SHA-256 of the manifest', async () => {
    const quiet = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const before = { ...process.env };
    try {
      Object.assign(process.env, services.env({ run: 'run-1' }), { GITHUB_SERVER_URL: 'https://github.com' });
      const client = new DefaultArtifactClient();
      const { artifacts } = await client.listArtifacts();
      const bring = async (name: string) => {
        const { id, digest } = artifacts.find((each) => each.name === name)!;
        await client.downloadArtifact(id, { path: here.path('down'), skipDecompress: true, expectedHash: digest! });
        return here.path('down', name);
      };
      const manifest = JSON.parse(readFileSync(await bring('build_manifest.json'), 'utf8'));
      expect(manifest.artifacts).toHaveLength(2);
      for (const { path, sha256: expected } of manifest.artifacts) expect(sha256(await bring(path))).toBe(expected);
    } finally {
      process.env = before;
      quiet.mockRestore();
    }
  });

  test('unchanged: no docker process, the same artifacts, and nothing goes to the caches', async () => {
    const before = saved();
    expect(before.filter(([key]) => key.startsWith('lambda-packer-packs-'))).toHaveLength(2);
    const ran = await pushed();
    expect(ran.docker).toEqual([]);
    expect(digests()).toMatchObject(Object.fromEntries(ZIPS.map((name) => [name, first[name]])));
    expect(got(ran, 'changed')).toBe('[]');
    expect(saved()).toEqual(before);
    expect(services.received('cache.blob')).toBe(0);
  });

  test('a source line: no docker process; its ZIPs differ; of the caches, only the base manifests grow', async () => {
    const before = saved();
    repository.commit({ 'app.py': `${FILES['app.py']}# edited\n` });
    const ran = await pushed();
    expect(ran.docker).toEqual([]);
    for (const name of ZIPS) expect(digests()[name]).not.toBe(first[name]);
    expect(JSON.parse(got(ran, 'changed'))).toHaveLength(2);
    expect(saved()).toEqual(before);
    expect(services.received('cache.blob')).toBeLessThan(100_000);
  });

  test('one list of requirements: one solve for each platform', async () => {
    repository.commit({ 'package_config.yaml': FILES['package_config.yaml'].replace('3.11', '3.10') });
    const ran = await pushed();
    expect(ran.docker.filter((line) => line.includes('buildx bake'))).toHaveLength(2);
    expect(JSON.parse(got(ran, 'changed'))).toHaveLength(2);
    expect(saved().filter(([key]) => key.startsWith('lambda-packer-packs-'))).toHaveLength(4);
  });
});
