import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { workspace } from '../e2e/support/cli.ts';
import { type Services, startServices } from './services/services.ts';
import { job } from './support/step.ts';

// What it takes is what it shows.
jest.setTimeout(180_000);

let services: Services;
const here = workspace();
beforeAll(async () => {
  services = await startServices();
});
afterAll(async () => {
  await services.close();
  here.remove();
});

test('caches, artifacts and the API that never answer: what was built is told, and main and post together wait for less than two minutes', async () => {
  here.write(
    {
      'package_config.yaml': [
        'runtime_default: python3.13',
        'lambdas:',
        '  api: { path: ./api, handler: app.handler }',
        '  bad: { path: ./api, handler: nope.handler }',
      ].join('\n'),
      'api/app.py': 'def handler(event, context):\n    return 1\n',
    },
    'repository',
  );
  const head = { repo: { full_name: 'acme/shop' } };
  const runner = job(here.path('runner'), here.path('repository'), {
    ...services.env(),
    GITHUB_EVENT_NAME: 'pull_request',
    EVENT: JSON.stringify({ pull_request: { number: 7, base: { ref: 'main' }, head } }),
  });
  for (const on of ['cache', 'artifact', 'rest']) services.fail({ on, trouble: 'hang' });
  const main = await runner.use({ 'github-token': 'token-that-writes', 'keep-going': 'true' });
  const [post] = await runner.end();
  expect((main.ms + post!.ms) / 1000).toBeLessThan(120);
  expect([main.code, post!.code]).toEqual([1, 0]);
  expect(main.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    expect.stringMatching(/^warning: restoring from the Actions cache: no answer.*goes on without/),
    expect.stringMatching(/^error: the artifact api-amd64\.zip was not uploaded.*no progress for 55 s/),
    expect.stringMatching(/^warning: The comment on the pull request could not be written/),
    expect.stringMatching(/^error: bad \(linux\/amd64\): handler/),
    'error: 1 of 2 targets failed: bad (linux/amd64)',
  ]);
});
