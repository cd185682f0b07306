import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { workspace } from '../e2e/support/cli.ts';
import { closedRegistry } from './services/closed-registry.ts';
import { type Services, startServices } from './services/services.ts';
import { job } from './support/step.ts';

jest.setTimeout(120_000);

const USER = { name: 'ada', password: 'correct horse' };

describe('a registry that asks who one is', () => {
  let here: ReturnType<typeof workspace>;
  let services: Services;
  let registry: Awaited<ReturnType<typeof closedRegistry>>;
  let place: string;
  let before: object;
  const builders = process.env.BUILDX_CONFIG ?? join(process.env.DOCKER_CONFIG ?? join(homedir(), '.docker'), 'buildx');

  beforeAll(async () => {
    services = await startServices();
    registry = await closedRegistry(USER.name, USER.password);
    place = registry.place;
    const auth = Buffer.from('bob:other').toString('base64');
    before = { auths: { 'ghcr.io': { auth }, [place]: { auth } } };
  });
  beforeEach(() => {
    here = workspace();
    here.write(
      {
        'package_config.yaml':
          'lambdas:\n  api: { path: ./api, runtime: python3.13, handler: app.handler, requirements: [idna==3.11] }\n',
        'api/app.py': 'def handler(event, context):\n    return 1\n',
      },
      'repository',
    );
  });
  afterEach(() => {
    here.remove();
    services.evict();
  });
  afterAll(async () => {
    await services.close();
    registry.close();
  });

  /** With a Docker into which a step before has logged in, to another registry and, as somebody else, to this one. */
  const runner = () => {
    here.write({ 'docker/config.json': JSON.stringify(before) });
    return job(here.path('runner'), here.path('repository'), {
      ...services.env(),
      DOCKER_CONFIG: here.path('docker'),
      BUILDX_CONFIG: builders,
    });
  };
  const inputs = (password: string) => ({
    ...{ artifacts: 'none', 'base-registry': `${place}/lambda` },
    ...{ 'registry-username': USER.name, 'registry-password': password },
  });

  test('lets the build in, and whom steps before have logged in stays so', async () => {
    const job = runner();
    const main = await job.use(inputs(USER.password));
    expect([main.code, main.annotations]).toEqual([0, []]);
    expect(main.docker[0]).toBe(`login --username ada --password-stdin ${place}`);
    expect(main.stdout.replace(/^::add-mask::.*$/gm, '') + main.stderr).not.toContain(USER.password);
    const [post] = await job.end();
    expect(post!.annotations).toEqual([]);
    expect(JSON.parse(readFileSync(here.path('docker/config.json'), 'utf8'))).toEqual(before);
    const word = Buffer.from(`${USER.name}:${USER.password}`).toString('base64');
    expect(spawnSync('grep', ['-rl', '-e', USER.password, '-e', word, here.path()], { encoding: 'utf8' }).stdout).toBe(
      '',
    );
  });

  test('refuses a wrong password: one error, without the password', async () => {
    const main = await runner().use(inputs('wrong horse'));
    expect(main.code).toBe(1);
    expect(main.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`the registry ${place} did not let ada in`),
    ]);
    expect(main.annotations[0]!.message).not.toContain('wrong horse');
  });

  test('is asked nothing when nothing must be solved', async () => {
    here.write(
      { 'package_config.yaml': 'lambdas:\n  api: { path: ./api, runtime: python3.13, handler: app.handler }\n' },
      'repository',
    );
    const main = await runner().use(inputs(USER.password));
    expect([main.code, main.docker]).toEqual([0, []]);
  });

  test('half a login is refused before anything runs', async () => {
    const { 'registry-password': _, ...half } = inputs('');
    const main = await runner().use(half);
    expect(main.code).toBe(1);
    expect(main.annotations[0]!.message).toContain('both are needed');
    expect(main.docker).toEqual([]);
  });
});
