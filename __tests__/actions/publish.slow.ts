import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type StandIn, startStandIn } from '../aws/stand-in/server.ts';
import { workspace } from '../e2e/support/cli.ts';
import { startOidc } from './services/oidc.ts';
import { type Services, startServices } from './services/services.ts';
import { type Job, job } from './support/step.ts';

// Each test starts several processes.
jest.setTimeout(60_000);

let here: ReturnType<typeof workspace>;
let services: Services;
let aws: StandIn;
let run = 0;

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
beforeEach(async () => {
  aws = await startStandIn();
  run += 1;
  here = workspace();
  here.write(
    {
      'package_config.yaml': [
        'runtime_default: python3.13',
        'platforms_default: [linux/amd64, linux/arm64]',
        'publish: { name: "{name}-{arch}", regions: [eu-west-1] }',
        'layers:',
        '  shared: { path: ./shared }',
        'lambdas:',
        '  api: { path: ./api, handler: app.handler, layers: [shared] }',
      ].join('\n'),
      'api/app.py': 'def handler(event, context):\n    return 1\n',
      'shared/util.py': 'X = 1\n',
    },
    'repository',
  );
});
afterEach(async () => {
  here.remove();
  await aws.close();
});

const ours = (variables: Record<string, string> = {}): Job =>
  job(here.path('runner'), here.path('repository'), {
    ...services.env({ run: `run-${run}` }),
    ...aws.env,
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    ...variables,
  });
const pull = (full_name: string) => ({
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF_NAME: '7/merge',
  EVENT: JSON.stringify({ pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name } } } }),
});
const writes = () => aws.requests.filter(({ isWrite }) => isWrite).map(({ action }) => action);

describe('publish', () => {
  test('one leg of a matrix publishes its layers; again, they are unchanged', async () => {
    const first = await ours().use({ platform: 'arm64', publish: 'true' });
    expect([first.code, first.annotations]).toEqual([0, []]);
    const arn = expect.stringMatching(/^arn:aws:lambda:eu-west-1:\d+:layer:shared-arm64:1$/);
    expect(JSON.parse(first.outputs.layers!)).toEqual({
      shared: { arm64: { 'eu-west-1': { arn, version: 1, decision: 'publish' } } },
    });
    expect(first.summary).toContain('1 published');
    const second = await ours().use({ platform: 'arm64', publish: 'true', 'artifact-prefix': 'again-' });
    expect(JSON.parse(second.outputs.layers!)).toEqual({
      shared: { arm64: { 'eu-west-1': { arn, version: 1, decision: 'unchanged' } } },
    });
    expect(writes()).toEqual(['lambda:PublishLayerVersion']);
  });

  test('after a matrix: the layers that the jobs of the run have built, as the plan says', async () => {
    await ours().use({ command: 'plan' });
    for (const platform of ['linux/amd64', 'linux/arm64']) {
      here.write({}, 'repository');
      expect((await ours().use({ platform, plan: 'plan.json', dist: `dist-${platform.slice(-5)}` })).code).toBe(0);
    }
    const ran = await ours().use({ command: 'publish' });
    expect([ran.code, ran.annotations]).toEqual([0, []]);
    expect(Object.keys(JSON.parse(ran.outputs.layers!).shared)).toEqual(['amd64', 'arm64']);
    expect(writes()).toEqual(['lambda:PublishLayerVersion', 'lambda:PublishLayerVersion']);
  });

  test.each([
    ['a pull request shows what would be published', 'acme/shop', {}, 0, 'What would be published is only shown', true],
    ['a pull request publishes when that is asked for', 'acme/shop', { 'pull-requests': 'true' }, 1, undefined, true],
    [
      'a pull request of a fork never does',
      'mallory/shop',
      { 'pull-requests': 'true' },
      0,
      'Nothing is published: this is a pull request of a fork',
      false,
    ],
  ] as const)('%s', async (_, from, inputs, published, notice, isAsked) => {
    const ran = await ours(pull(from)).use({ platform: 'arm64', publish: 'true', comment: 'false', ...inputs });
    expect(ran.code).toBe(0);
    expect(writes()).toHaveLength(published);
    expect(aws.requests.length > 0).toBe(isAsked);
    expect(ran.annotations).toEqual(
      notice === undefined ? [] : [{ level: 'notice', message: expect.stringContaining(notice) }],
    );
  });

  test('what AWS denies fails the step, and names the layer', async () => {
    aws.policy = { Version: '2012-10-17', Statement: [] } as unknown as NonNullable<StandIn['policy']>;
    const ran = await ours().use({ platform: 'arm64', publish: 'true' });
    expect(ran.code).toBe(1);
    expect(ran.annotations.at(-1)).toEqual({ level: 'error', message: 'not published: shared (arm64) in eu-west-1' });
    expect(ran.stdout + ran.stderr).not.toMatch(/^\s+at /m);
  });

  test('publish: false of command: publish does nothing', async () => {
    const ran = await ours().use({ command: 'publish', publish: 'false' });
    expect([ran.code, ran.annotations.map(({ level }) => level), aws.requests]).toEqual([0, ['notice'], []]);
  });
});

describe('aws-role', () => {
  test('without the permission for a token, the line that grants it', async () => {
    const ran = await ours().use({
      platform: 'arm64',
      publish: 'true',
      'aws-role': 'arn:aws:iam::123456789012:role/r',
    });
    expect(ran.code).toBe(1);
    expect(ran.annotations.at(-1)!.message).toContain('permissions: { contents: read, id-token: write }');
    expect(aws.requests).toEqual([]);
  });

  test('is assumed with the job’s token, whatever credentials a step before has set', async () => {
    const oidc = await startOidc();
    try {
      const ran = await ours({
        ...oidc.env,
        GITHUB_RUN_ID: '42',
      }).use({
        platform: 'arm64',
        publish: 'true',
        'aws-role': 'arn:aws:iam::123456789012:role/r',
        'aws-region': 'eu-west-1',
      });
      expect([ran.code, ran.annotations]).toEqual([0, []]);
      expect(oidc.asked).toEqual([
        '/token?api-version=2&audience=sts.amazonaws.com Bearer request-token',
        'AssumeRoleWithWebIdentity arn:aws:iam::123456789012:role/r lambda-packer-42 id-token',
      ]);
      expect(writes()).toEqual(['lambda:PublishLayerVersion']);
      expect(ran.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('id-token\n');
    } finally {
      await oidc.close();
    }
  });
});
