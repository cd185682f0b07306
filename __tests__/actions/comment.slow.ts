import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { workspace } from '../e2e/support/cli.ts';
import { type Services, startServices } from './services/services.ts';
import { type Job, job } from './support/step.ts';

// Each test starts several processes.
jest.setTimeout(60_000);

let here: ReturnType<typeof workspace>;
let services: Services;
let runs = 0;

beforeEach(async () => {
  services = await startServices();
  here = workspace();
  here.write(
    {
      'package_config.yaml': 'runtime_default: python3.13\nlambdas:\n  api: { path: ./api, handler: app.handler }\n',
      'api/app.py': 'def handler(event, context):\n    return 1\n',
    },
    'repository',
  );
});
afterEach(async () => {
  here.remove();
  await services.close();
});

const pull = (event = 'pull_request'): Job => {
  runs += 1;
  return job(here.path(`runner-${runs}`), here.path('repository'), {
    ...services.env({ run: `run-${runs}` }),
    GITHUB_RUN_ID: `${runs}`,
    GITHUB_EVENT_NAME: event,
    GITHUB_REF_NAME: '7/merge',
    EVENT: JSON.stringify({
      pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'acme/shop' } } },
    }),
  });
};
const build = async (inputs: Parameters<Job['use']>[0] = {}) => {
  const ran = await pull().use({ 'github-token': 'token-that-writes', ...inputs });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return ran;
};

test('one comment, updated in place, after the summary', async () => {
  const first = await build();
  expect(first.annotations).toEqual([]);
  expect(first.summary).toContain('<code>api</code>');
  expect(services.comments).toEqual([
    expect.objectContaining({ repository: 'acme/shop', issue: 7, body: expect.stringContaining('<code>api</code>') }),
  ]);
  expect(services.comments[0]!.body).toContain('/actions/runs/1/artifacts/');
  await build();
  expect(services.comments).toHaveLength(1);
  expect(services.comments[0]!.body).toContain('/actions/runs/2/artifacts/');
});

test('a stranger’s comment with our marker is left alone, among hundreds of others', async () => {
  await build();
  const marker = services.comments[0]!.body.split('\n')[0]!;
  services.comments.length = 0;
  const others = Array.from({ length: 250 }, (_, i) => ({
    ...{ id: i + 1, repository: 'acme/shop', issue: 7, author: 'mallory' },
    body: i === 3 ? `${marker}\nmine` : `number ${i}`,
  }));
  services.comments.push(...others, { ...others[0]!, id: 900, author: 'github-actions[bot]', body: `${marker}\nold` });
  await build();
  expect(services.comments).toHaveLength(251);
  expect(services.comments[3]!.body).toBe(`${marker}\nmine`);
  expect(services.comments[250]!.body).toContain('<code>api</code>');
});

test('without the permission: a notice with the line that grants it, and the summary', async () => {
  const ran = await build({ 'github-token': 'token-that-reads' });
  expect(ran.annotations).toEqual([{ level: 'notice', message: expect.stringContaining('pull-requests: write') }]);
  expect(ran.summary).toContain('<code>api</code>');
  expect(services.comments).toEqual([]);
});

test('an API in trouble costs a warning', async () => {
  services.fail({ on: 'rest.list', trouble: { status: 500 } });
  const ran = await build();
  expect(ran.annotations).toEqual([
    { level: 'warning', message: expect.stringContaining('The comment on the pull request could not be written') },
  ]);
});

test.each([{ comment: 'false' }, { only: 'api' }, { shard: '1/2' }])('%j asks the API nothing', async (inputs) => {
  await build(inputs);
  expect(services.requests('rest')).toEqual([]);
});
