import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { workspace } from '../e2e/support/cli.ts';
import { type Services, startServices } from './services/services.ts';
import { type Job, job } from './support/step.ts';

let here: ReturnType<typeof workspace>;
let runner: Job;
let services: Services;

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
beforeEach(() => {
  here = workspace();
  here.write(
    {
      'package_config.yaml': [
        'runtime_default: python3.13',
        'platforms_default: [linux/amd64, linux/arm64]',
        'lambdas:',
        '  api: { path: ./api, handler: app.handler }',
        '  web: { path: ./web, handler: index.handler, runtime: nodejs22.x }',
      ].join('\n'),
      'api/app.py': 'def handler(event, context):\n    return 1\n',
      'web/index.mjs': 'export const handler = async () => 1;\n',
    },
    'repository',
  );
  runner = job(here.path('runner'), here.path('repository'), services.env({ run: here.folder }));
});
afterEach(() => here.remove());

describe('plan', () => {
  test('gives the matrix with runners, and the plan', async () => {
    const ran = await runner.use({ command: 'plan', shards: '2', 'runner-arm64': '["self-hosted", "arm"]' });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const rows = JSON.parse(ran.outputs.matrix!).include as { platform: string; shard: string; runner: unknown }[];
    expect(rows.map(({ platform, shard, runner: label }) => [platform, shard, label])).toEqual([
      ['linux/amd64', '1/2', 'ubuntu-24.04'],
      ['linux/amd64', '2/2', 'ubuntu-24.04'],
      ['linux/arm64', '1/2', ['self-hosted', 'arm']],
      ['linux/arm64', '2/2', ['self-hosted', 'arm']],
    ]);
    expect(JSON.parse(readFileSync(ran.outputs.plan!, 'utf8'))).toMatchObject({ schema: 1 });
    expect(ran.docker).toEqual([]);
  });

  test('with qemu, arm64 is on the runner of amd64', async () => {
    const { outputs } = await runner.use({ command: 'plan', qemu: 'true', 'runner-amd64': 'large' });
    const rows = JSON.parse(outputs.matrix!).include as { arch: string; runner: unknown }[];
    expect(rows.map(({ arch, runner: label }) => [arch, label])).toEqual([
      ['amd64', 'large'],
      ['arm64', 'large'],
    ]);
  });
});

describe('bad input', () => {
  test('wrong values are told once, all together, without a stack trace', async () => {
    const { code, annotations, stdout, stderr } = await runner.use({ command: 'deploy', setup: 'maybe' });
    expect(code).toBe(1);
    expect(annotations).toEqual([
      {
        level: 'error',
        message:
          'input command: "deploy" is not allowed: plan, build, report, publish, convert\n' +
          'input setup: "maybe" is not allowed: auto, always, never',
      },
    ]);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });

  test('a working directory that is not there', async () => {
    const { code, annotations } = await runner.use({ 'working-directory': 'nowhere' });
    expect(code).toBe(1);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('input working-directory: "nowhere" is not a folder of the repository'),
    ]);
  });

  test('a mistake in the config is shown at its line in the repository', async () => {
    here.write({ 'sub/package_config.yaml': 'lambdas:\n  api:\n    pth: x\n' }, 'repository');
    const { code, annotations } = await runner.use({ 'working-directory': 'sub' });
    expect(code).toBe(1);
    expect(annotations[0]).toMatchObject({ level: 'error', file: 'sub/package_config.yaml', line: '3' });
    expect(annotations.at(-1)).toMatchObject({
      level: 'error',
      message: expect.stringContaining('in package_config.yaml'),
    });
  });
});

describe('what others wrote', () => {
  test('neither names of files nor of branches become commands of the runner', async () => {
    here.write({ 'web/::add-path::evil': 'x', 'web/##[group]x': 'x' }, 'repository');
    const branch = 'x,::add-mask::a';
    const variables = { GITHUB_REF_NAME: branch, GITHUB_REF: `refs/heads/${branch}` };
    const built = await runner.use({ platform: 'arm64' }, variables);
    expect(built.code).toBe(0);
    here.write({ 'web/a\n::add-path::evil': 'x', 'web/b\r::set-env name=X::evil': 'x' }, 'repository');
    const ran = await runner.use({ platform: 'arm64' }, variables);
    const lines = (built.stdout + ran.stdout).split(/\r\n|[\r\n]/);
    const own = /^::(?:debug|group|endgroup|error|warning|notice|add-mask::[\w%+/=-]{43,46}$)/;
    const commands = lines.filter((line) => line.trimStart().startsWith('::'));
    expect(commands.filter((line) => !own.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('##['))).toEqual([]);
  });

  test('secrets are masked before anything is said', async () => {
    const { stdout } = await runner.use({ 'build-secrets': 'TOKEN=hunter2%\nOTHER=two words', platform: 'amd64' });
    expect(stdout.split('\n').slice(0, 2)).toEqual(['::add-mask::hunter2%25', '::add-mask::two words']);
    expect(stdout.match(/hunter2/g)).toHaveLength(1);
  });
});

describe('report', () => {
  test('has nothing to tell of jobs that hand nothing on, and fails no workflow for it', async () => {
    const ran = await runner.use({ command: 'report', artifacts: 'none', plan: '.lambda-packer/plan.json' });
    expect(ran.code).toBe(0);
    expect(ran.annotations).toEqual([{ level: 'notice', message: expect.stringContaining('`artifacts: none`') }]);
    expect(ran.outputs).toEqual({});
  });
});
