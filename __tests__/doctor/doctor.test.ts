import { afterAll, describe, expect, test } from '@jest/globals';
import { examineLocally } from '../../src/doctor/doctor.ts';
import { usualNeeds } from '../../src/doctor/needs.ts';
import { REMEDIES, remedyOf } from '../../src/doctor/remedies.ts';
import { ENGINE_HINTS } from '../../src/graph/hints.ts';
import { lambdaPacker } from '../e2e/support/cli.ts';
import { config, docker, doctor, GOOD, here, INSPECT, REQUIRES, SOURCES } from './running.ts';

afterAll(here.remove);

describe('Docker', () => {
  test('a machine without it: an error where an install is needed, a warning where sources are packed', async () => {
    const env = { PATH: '/nowhere' };
    const needed = await doctor('needed', { ...SOURCES, 'package_config.yaml': REQUIRES }, env);
    expect([needed.code, needed.of('engine')]).toEqual([
      1,
      [expect.objectContaining({ status: 'error', code: 'docker-missing', fix: REMEDIES['docker-missing'].fix })],
    ]);
    expect(needed.of('builder')).toMatchObject([{ status: 'skipped' }]);
    const free = await doctor('free', { ...SOURCES, 'package_config.yaml': config('') }, env);
    expect([free.code, free.of('engine')]).toMatchObject([0, [{ status: 'warning', code: 'docker-missing' }]]);
  });

  test('an old buildx, and a builder that does not run a platform', async () => {
    const env = docker('old', [
      ['*buildx\\ version*', 'echo github.com/docker/buildx v0.10.4 abc'],
      ['*buildx\\ inspect*', INSPECT('linux/amd64')],
      ...GOOD.slice(2),
    ]);
    const both = 'platforms_default: [linux/amd64, linux/arm64]\n';
    const wheels = await doctor(
      'wheels',
      { ...SOURCES, 'package_config.yaml': config(', requirements: [certifi]', both) },
      env,
    );
    expect([wheels.code, wheels.of('buildx'), wheels.of('emulation')]).toMatchObject([
      1,
      [{ status: 'error', code: 'buildx-old', message: 'buildx 0.10.4 is older than 0.13' }],
      [{ status: 'ok' }, { status: 'warning', code: 'emulation' }],
    ]);
    const commands = await doctor(
      'commands',
      { ...SOURCES, 'package_config.yaml': config(', build: {run: [make]}', both) },
      env,
    );
    expect(commands.of('emulation')).toMatchObject([{ status: 'ok' }, { status: 'error', code: 'emulation' }]);
  });

  test('a base image that the builder cannot have, by its cause', async () => {
    const env = docker('no-image', [
      [
        '*buildx\\ build*',
        'cat >&2; echo "ERROR: failed to solve: x: pull access denied, repository does not exist or may require authorization" >&2; exit 1',
      ],
      ...GOOD,
    ]);
    const ran = await doctor('no-image', { ...SOURCES, 'package_config.yaml': REQUIRES }, env);
    expect([ran.code, ran.of('base image')]).toMatchObject([
      1,
      [
        {
          status: 'error',
          code: 'image-not-found',
          message: expect.stringContaining('localhost:5000/lambda/python:3.13'),
        },
      ],
    ]);
  });

  test('without a configuration: what most builds need; with one that is wrong: that first', async () => {
    const env = docker('good', GOOD);
    const none = await doctor('none', {}, env, '--base-registry', '127.0.0.1:1/lambda');
    expect(none.code).toBe(0);
    expect(none.of('base image').map(({ message }) => message)).toEqual([
      '127.0.0.1:1/lambda/python:3.13 (linux/amd64) can be had',
      '127.0.0.1:1/lambda/python:3.13 (linux/arm64) can be had',
    ]);
    const wrong = await doctor('wrong', { 'package_config.yaml': 'lambdas:\n  api: {handle: 1}\n' }, env);
    expect([wrong.code, wrong.of('configuration')]).toMatchObject([
      1,
      [{ status: 'error', code: 'config', message: expect.stringMatching(/^package_config\.yaml:2:/) }],
    ]);
  });
});

test('what is read by people fits 80 columns, each fix below its finding', async () => {
  const cwd = here.write({ ...SOURCES, 'package_config.yaml': REQUIRES }, 'text');
  const ran = await lambdaPacker(['doctor', '--color', 'never'], { cwd, env: { PATH: '/nowhere' } });
  const lines = ran.stdout.trimEnd().split('\n');
  expect(ran.stdout).toMatch(/^error {4}engine .*\n.*→ install Docker with buildx/m);
  expect(lines.at(-1)).toMatch(/^\d errors?, \d warnings? \(package_config\.yaml\)$/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('a check that is not answered in time is left', async () => {
  const env = docker('hangs', [['*', 'exec sleep 30']]);
  const begun = Date.now();
  const context = {
    ...{ env, home: here.folder, builder: undefined, folders: [], signal: new AbortController().signal },
    ...{ needs: usualNeeds('none', 'x'), aws: () => Promise.reject(new Error('not asked')) },
  };
  expect(await examineLocally(context, 300)).toEqual([]);
  expect(Date.now() - begun).toBeLessThan(5000);
});

describe('a build that fails', () => {
  test('names the finding behind its problem', async () => {
    const cwd = here.write({ ...SOURCES, 'package_config.yaml': REQUIRES }, 'failing');
    const ran = await lambdaPacker(['build', '--store', here.path('store')], { cwd, env: { PATH: '/nowhere' } });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^doctor: docker-missing: there is no `docker` on the PATH; `lambda-packer doctor` /m);
  });

  test('looks at the machine when the failure has no known cause', async () => {
    const env = docker('odd', [
      ['*buildx\\ bake*', 'echo "ERROR: something odd" >&2; exit 1'],
      ['version*', 'echo "Cannot connect to the Docker daemon" >&2; exit 1'],
      ...GOOD,
    ]);
    const cwd = here.write({ ...SOURCES, 'package_config.yaml': REQUIRES }, 'odd');
    const ran = await lambdaPacker(['build', '--store', here.path('store')], { cwd, env });
    expect(ran.stderr).toMatch(/something odd[\s\S]*^doctor: docker-not-running: the Docker Engine cannot be asked/m);
    expect(ran.stderr).toContain(REMEDIES['docker-not-running'].fix);
  });
});

test('fixes of the machine stand once: hints of builds take them from the same table', () => {
  const shared = ENGINE_HINTS.filter(({ code }) => remedyOf({ code: `graph/${code}` }));
  expect(shared.length).toBeGreaterThan(12);
  for (const { code, hint } of shared) expect(hint).toBe(REMEDIES[remedyOf({ code: `graph/${code}` })!].fix);
  expect(remedyOf({ code: 'file/write', message: 'cannot write x: the disk is full' })).toBe('disk-full');
  expect(remedyOf({ code: 'graph/no-wheel' })).toBeUndefined();
});
