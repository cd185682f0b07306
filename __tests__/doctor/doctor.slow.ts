import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { lambdaPacker } from '../e2e/support/cli.ts';
import { isRoot } from '../e2e/support/machine.ts';
import { config, docker, doctor, GOOD, here, REQUIRES, SOURCES } from './running.ts';
import { aws, registry } from './servers.ts';

const opened: { close(): unknown }[] = [];
afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});
afterAll(here.remove);

/** The machine's own docker. */
const OWN = {
  PATH: process.env.PATH!,
  HOME: process.env.HOME!,
  DOCKER_CONFIG: process.env.DOCKER_CONFIG ?? `${process.env.HOME}/.docker`,
  LAMBDA_PACKER_BASE_REGISTRY: 'localhost:5000/lambda',
};

describe('the real Engine', () => {
  test('examples/quickstart: everything that it needs is there', async () => {
    cpSync('examples/quickstart', here.path('quickstart'), { recursive: true });
    const ran = await doctor('quickstart', {}, OWN);
    expect(ran.findings.filter(({ status }) => status === 'error')).toEqual([]);
    expect(ran.of('engine')[0]!.message).toMatch(/^Docker Engine \d+\.\d+/);
    expect(ran.of('base image').map(({ status, message }) => [status, message])).toEqual(
      ['python:3.13', 'nodejs:22'].flatMap((image) =>
        ['amd64', 'arm64'].map((arch) => ['ok', `localhost:5000/lambda/${image} (linux/${arch}) can be had`]),
      ),
    );
    expect(ran.of('emulation').map(({ status }) => status)).toEqual(['ok', 'ok']);
    expect(ran.of('clock')).toMatchObject([{ status: 'ok' }]);
  }, 120_000);

  test('an Engine that does not answer, a builder that there is not, one that is away, images that are not there', async () => {
    const files = { ...SOURCES, 'package_config.yaml': REQUIRES };
    const stopped = await doctor('stopped', files, { ...OWN, DOCKER_HOST: 'tcp://127.0.0.1:1' });
    expect([stopped.code, stopped.of('engine')]).toMatchObject([1, [{ status: 'error', code: 'docker-not-running' }]]);
    expect(stopped.of('base image')).toMatchObject([{ status: 'skipped' }]);
    const unknown = await doctor('unknown', files, OWN, '--builder', 'there-is-none');
    expect([unknown.code, unknown.of('builder')]).toMatchObject([1, [{ status: 'error', code: 'builder-unknown' }]]);
    const name = `lambda-packer-away-${process.pid}`;
    execFileSync('docker', ['buildx', 'create', '--name', name, '--driver', 'remote', 'tcp://127.0.0.1:1']);
    try {
      const away = await doctor('away', files, OWN, '--builder', name);
      expect([away.code, away.of('builder')[0]]).toMatchObject([1, { status: 'error', code: 'builder-unreachable' }]);
    } finally {
      execFileSync('docker', ['buildx', 'rm', '--force', name]);
    }
    const nowhere = await doctor('nowhere', files, OWN, '--base-registry', 'localhost:5000/there-is-none');
    expect([nowhere.code, nowhere.of('base image')]).toMatchObject([1, [{ status: 'error', code: 'image-not-found' }]]);
  }, 240_000);

  test('a build that meets a stopped Engine names the finding', async () => {
    const cwd = here.write({ ...SOURCES, 'package_config.yaml': REQUIRES }, 'build');
    const env = { ...OWN, DOCKER_HOST: 'tcp://127.0.0.1:1' };
    const ran = await lambdaPacker(['build', '--store', here.path('store-of-build')], { cwd, env });
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringMatching(/^doctor: docker-not-running: /m)]);
  });
});

test('a disk that is full', async () => {
  if (!isRoot) return console.warn('NOT TESTED without root: a full disk');
  const disk = here.path('disk');
  mkdirSync(disk, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
  try {
    const files = { ...SOURCES, 'package_config.yaml': config('') };
    const ran = await doctor('full', files, docker('good', GOOD), '--dist', `${disk}/dist`);
    expect([ran.code, ran.of('disk').find(({ status }) => status === 'error')]).toMatchObject([
      1,
      { code: 'disk-full', message: expect.stringContaining('free for the results') },
    ]);
  } finally {
    execFileSync('umount', [disk]);
  }
}, 60_000);

describe('registries and the clock', () => {
  const image = (host: string) => config(`, type: image, image_tag: "${host}/api:1", base: {image: "${host}/base:1"}`);

  test('one that refuses; the same with credentials of Docker’s configuration', async () => {
    const server = await registry('secret-word');
    opened.push(server);
    const files = { ...SOURCES, 'package_config.yaml': image(server.host) };
    const refused = await doctor('refused', files, docker('good', GOOD));
    expect([refused.code, refused.of('registry')]).toMatchObject([
      1,
      [{ status: 'error', code: 'unauthorized', fix: expect.stringContaining(`docker login ${server.host}`) }],
    ]);
    const auth = Buffer.from('me:secret-word').toString('base64');
    here.write({ 'docker-config/config.json': JSON.stringify({ auths: { [server.host]: { auth } } }) });
    const env = { ...docker('good', GOOD), DOCKER_CONFIG: here.path('docker-config') };
    const welcome = await doctor('welcome', files, env);
    expect(welcome.of('registry')).toMatchObject([{ status: 'ok' }]);
    expect(welcome.stdout).not.toContain('secret-word');
  });

  test.each([
    [0, 'ok', 0],
    [-130_000, 'warning', 0],
    [3_600_000, 'error', 1],
  ])('a clock that is %d ms off: %s', async (off, status, code) => {
    const server = await registry('x', off);
    opened.push(server);
    const words = ['--base-registry', `${server.host}/lambda`];
    const ran = await doctor('clock', { ...SOURCES, 'package_config.yaml': REQUIRES }, docker('good', GOOD), ...words);
    expect([ran.code, ran.of('clock')]).toMatchObject([code, [{ status }]]);
  });
});

describe('AWS', () => {
  const published = `${config(', layers: [common]', 'publish: {regions: [eu-west-1]}\n')}layers:\n  common: {path: ./f}\n`;
  const files = { ...SOURCES, 'package_config.yaml': published };
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'x', AWS_REGION: 'eu-west-1' };
  const at = (host: string) => ({ ...docker('good', GOOD), ...keys, AWS_ENDPOINT_URL: `http://${host}` });

  test('who the credentials are, and that they may', async () => {
    const server = await aws({ identity: 200, layers: 200 });
    opened.push(server);
    const ran = await doctor('aws-good', files, at(server.host));
    expect([ran.code, ran.of('aws').map(({ message }) => message)]).toEqual([
      0,
      [
        'arn:aws:iam::123456789012:user/me (account 123456789012, eu-west-1)',
        'may list versions of the layer common in eu-west-1',
      ],
    ]);
  });

  test.each([
    ['credentials that AWS does not know', { identity: 403, layers: 200 }, 'aws-credentials'],
    ['a permission that lacks', { identity: 200, layers: 403 }, 'aws-permissions'],
  ])('%s', async (_, says, code) => {
    const server = await aws(says);
    opened.push(server);
    const ran = await doctor('aws-bad', files, at(server.host));
    expect([ran.code, ran.of('aws').at(-1)]).toMatchObject([1, { status: 'error', code }]);
    if (code === 'aws-permissions') expect(ran.of('aws').at(-1)!.message).toContain('lambda:ListLayerVersions');
  });

  test('no credentials: an error where something is published, else nothing to mend', async () => {
    const wanted = await doctor('aws-none', files, docker('good', GOOD));
    expect([wanted.code, wanted.of('aws')]).toMatchObject([1, [{ status: 'error', code: 'aws-credentials' }]]);
    const idle = await doctor('aws-idle', { ...SOURCES, 'package_config.yaml': config('') }, docker('good', GOOD));
    expect([idle.code, idle.of('aws')]).toMatchObject([0, [{ status: 'skipped' }]]);
  });

  test('AWS out of reach', async () => {
    const ran = await doctor('aws-away', files, at('127.0.0.1:1'));
    expect([ran.code, ran.of('aws')]).toMatchObject([1, [{ status: 'error', code: 'aws-unreachable' }]]);
  });
});
