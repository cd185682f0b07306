import { describe, expect, jest, test } from '@jest/globals';
import { startOidc } from '../actions/services/oidc.ts';
import { startStandIn } from '../aws/stand-in/server.ts';
import { pullRequest } from './support/events.ts';
import { config, type ExampleRun, exampleBench, handler } from './support/examples.ts';
import { hasTools } from './support/tools.ts';

// Each test runs whole workflows.
jest.setTimeout(300_000);

const FILES = {
  'package_config.yaml': config('api', 'worker'),
  'api/app.py': handler('api'),
  'worker/app.py': handler('worker'),
  // A plan of another tool's, which must not be taken for ours.
  'services/orders/plan.json': '{"terraform_version": "1.14.0"}',
  'services/orders/package_config.yaml': config('create'),
  'services/orders/create/app.py': handler('create'),
  'services/billing/package_config.yaml': config('create'),
  'services/billing/create/app.py': handler('bill'),
};

(hasTools() ? describe : describe.skip)('examples of docs/action.md', () => {
  const { services, run: start } = exampleBench();
  /** None of them asks Docker for anything. */
  async function run(name: string, { files = {}, ...more }: Partial<ExampleRun> = {}) {
    const all = await start(name, { files: { ...FILES, ...files }, ...more });
    expect(all.ran.docker).toEqual([]);
    return all;
  }

  test('direct', async () => {
    const { ran, artifacts } = await run('direct');
    expect(artifacts).toEqual([
      'api-amd64.zip',
      'api-arm64.zip',
      'build_manifest-amd64-arm64.json',
      'report-amd64-arm64.html',
      'worker-amd64.zip',
      'worker-arm64.zip',
    ]);
    // Later steps of the job see the folder and the outputs.
    const said = ran.log('packages');
    expect(said).toContain('worker-arm64.zip');
    expect(said).toContain('["api (linux/amd64)","api (linux/arm64)",');
    expect(ran.output('packages', 'packages', 'cache-hit')).toBe('exact');
  });

  test('matrix', async () => {
    const { artifacts } = await run('matrix');
    expect(artifacts.filter((name) => name.endsWith('.zip'))).toHaveLength(4);
    expect(artifacts.filter((name) => name.startsWith('build_manifest'))).toEqual([
      'build_manifest-amd64.json',
      'build_manifest-arm64.json',
      'build_manifest.json',
    ]);
  });

  test('plan', async () => {
    const { ran, artifacts } = await run('plan');
    expect(Object.keys(ran.jobs)).toHaveLength(5);
    expect(artifacts.filter((name) => name.endsWith('.zip'))).toHaveLength(4);
    expect(artifacts).toContain('build_manifest-arm64-2of2.json');
    const { include } = JSON.parse(ran.output('plan', 'plan', 'matrix'));
    expect(include[3]).toEqual({
      ...{ platform: 'linux/arm64', arch: 'arm64', runner: 'ubuntu-24.04-arm' },
      ...{ shard: '2/2', targets: 1, changed: 1 },
    });
  });

  test('monorepo: two calls of the reusable workflow in one run', async () => {
    const { artifacts } = await run('monorepo');
    for (const prefix of ['orders-', 'billing-'])
      expect(artifacts.filter((name) => name.startsWith(prefix))).toHaveLength(9);
    const digest = (name: string) =>
      services()
        .artifacts()
        .find((each) => each.run === 'monorepo' && each.name === name)?.digest;
    expect(digest('orders-create-amd64.zip')).not.toBe(digest('billing-create-amd64.zip'));
    expect(
      services()
        .caches()
        .filter(({ key }) => /-base-v1-(orders|billing)-/.test(key)).length,
    ).toBeGreaterThanOrEqual(2);
  });

  test('preview: the report comments on the pull request, with the permission that its caller grants', async () => {
    const { ran } = await run('preview', { event: pullRequest('acme/app') });
    expect(Object.values(ran.jobs)).toEqual(['success', 'success', 'success', 'success']);
    expect(services().comments.map(({ body }) => body)).toEqual([expect.stringContaining('api')]);
    expect(services().comments[0]!.body).toContain('linux/arm64');
  });

  test('publish: the publishing workflow sends the layers that the first one built', async () => {
    const [aws, oidc] = await Promise.all([startStandIn(), startOidc()]);
    const { ran } = await run('publish', {
      files: {
        'package_config.yaml': `layers:\n  shared: { path: ./api }\npublish: { regions: [eu-west-1, us-east-1] }\n${FILES['package_config.yaml']}`,
      },
      env: { ...aws.env, ...oidc.env },
    });
    expect(oidc.asked.at(-1)).toMatch(/^AssumeRoleWithWebIdentity arn:aws:iam::123456789012:role\/publish-layers /);
    expect(aws.requests.filter(({ isWrite }) => isWrite).map(({ action }) => action)).toEqual(
      Array.from({ length: 4 }, () => 'lambda:PublishLayerVersion'),
    );
    const layers = JSON.parse(ran.output('lambda-packer publish/publish', 'publish', 'layers'));
    expect(layers.shared.arm64['us-east-1']).toMatchObject({ version: 1, decision: 'publish' });
    // What is handed to the action that attests.
    for (const arch of ['amd64', 'arm64'])
      expect(ran.log('lambda-packer publish/attest')).toContain(`attested dist/shared-${arch}.zip`);
    await Promise.all([aws.close(), oidc.close()]);
  });
});
