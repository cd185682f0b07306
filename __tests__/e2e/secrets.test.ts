import { homedir } from 'node:os';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { requestOf } from '../../src/actions/request.ts';
import { build } from '../../src/pipeline.ts';
import { lambdaPacker, workspace } from './support/cli.ts';

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
  here.write({
    'package_config.yaml': [
      'runtime_default: python3.13',
      'lambdas:',
      '  plain: { path: ./f, handler: app.handler }',
      '  needy:',
      '    path: ./f',
      '    handler: app.handler',
      '    build:',
      '      run: [make]',
      '      secrets: { token: { env: TOKEN, required: true }, pip: { file: ./pip.txt, required: true }, other: { env: OTHER } }',
    ].join('\n'),
    'f/app.py': 'def handler(event, context):\n    return 1\n',
  });
});
afterEach(() => here.remove());

const NO_DOCKER = { DOCKER_HOST: 'tcp://127.0.0.1:1' };

test('a secret that is required and not there is named before anything runs', async () => {
  const words = [
    'build',
    '--config',
    here.path('package_config.yaml'),
    '--dist',
    here.path('dist'),
    '--store',
    here.path('store'),
  ];
  const { code, stderr, docker } = await lambdaPacker(words, { env: { ...NO_DOCKER, TOKEN: '' } });
  expect(code).toBe(2);
  expect(stderr).toContain('needy (linux/amd64): needs secret token\n  set the variable TOKEN');
  expect(stderr).toMatch(/needs secret pip\n {2}write the file .*pip\.txt/);
  expect(stderr).not.toContain('other');
  expect(docker).toEqual([]);
});

test('where it is asked for, what needs it is skipped and the rest is built', async () => {
  const request = {
    ...{ config: here.path('package_config.yaml'), dist: here.path('dist'), store: here.path('store') },
    ...{
      concurrency: 1,
      keepGoing: false,
      force: false,
      env: { PATH: process.env.PATH, ...NO_DOCKER },
      home: homedir(),
    },
    missingSecrets: 'skip' as const,
  };
  const { outcomes } = await build(request, () => {}, new AbortController().signal);
  expect(outcomes.map(({ target, status, reason }) => [target.name, status, reason])).toEqual([
    ['needy', 'skipped', 'needs secret token; needs secret pip'],
    ['plain', 'built', 'new'],
  ]);
});

test.each([
  [{ kind: 'pull_request', number: 1, from: 'fork', base: 'main' }, 'skip'],
  [{ kind: 'pull_request', number: 1, from: 'dependabot', base: 'main' }, 'skip'],
  [{ kind: 'pull_request', number: 1, from: 'own', base: 'main' }, 'fail'],
  [{ kind: 'push', branch: 'main', from: 'own' }, 'fail'],
  [{ kind: 'push', branch: 'dependabot/npm/x', from: 'dependabot' }, 'skip'],
] as const)('the action asks for it where GitHub gives no secrets: %j', (event, expected) => {
  const inputs = { config: 'c', dist: 'd', platform: 'all' } as unknown as Parameters<typeof requestOf>[0];
  const context = { run: { event }, env: {}, home: '/', store: '/s' } as unknown as Parameters<typeof requestOf>[1];
  expect(requestOf(inputs, context).missingSecrets).toBe(expected);
});
