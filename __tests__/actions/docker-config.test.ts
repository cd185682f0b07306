import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Context } from '../../src/actions/context.ts';
import { ownDockerConfig } from '../../src/actions/docker-config.ts';
import { parseInputs } from '../../src/actions/inputs.ts';
import { logIn, loginsOf } from '../../src/actions/registry-login.ts';
import { credentialsFor } from '../../src/convert/registry/credentials.ts';
import { heardLog } from './caches/runner.ts';

let root: string;
const signal = new AbortController().signal;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lambda-packer-docker-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const authOf = (user: string) => ({ auth: Buffer.from(`${user}:password`).toString('base64') });
function configOf(original: object | string, hosts: string[]) {
  const home = join(root, 'home');
  mkdirSync(join(home, '.docker', 'contexts'), { recursive: true });
  writeFileSync(
    join(home, '.docker', 'config.json'),
    typeof original === 'string' ? original : JSON.stringify(original),
  );
  writeFileSync(join(home, '.docker', 'contexts', 'mine'), 'a context');
  const env = ownDockerConfig(join(root, 'own'), hosts, { env: {}, home });
  const ask = (host: string) => credentialsFor(host, { env: { ...process.env, ...env }, home, signal });
  return { home, env, ask, config: () => JSON.parse(readFileSync(join(root, 'own', 'config.json'), 'utf8')) };
}

test('what steps before have logged in to is known, but for the registries that this one logs in to', async () => {
  const auths = { 'ghcr.io': authOf('ada'), 'quay.io': authOf('bob'), 'https://index.docker.io/v1/': authOf('hub') };
  const { home, env, ask, config } = configOf({ auths, currentContext: 'mine' }, ['ghcr.io', 'docker.io']);
  expect(await Promise.all(['ghcr.io', 'docker.io', 'quay.io'].map(ask))).toEqual([
    undefined,
    undefined,
    { username: 'bob', password: 'password' },
  ]);
  expect(config().currentContext).toBe('mine');
  expect(readFileSync(join(env.DOCKER_CONFIG, 'contexts', 'mine'), 'utf8')).toBe('a context');
  expect(env.BUILDX_CONFIG).toBe(join(home, '.docker', 'buildx'));
  expect([statSync(join(root, 'own')).mode & 0o777, statSync(join(root, 'own', 'config.json')).mode & 0o777]).toEqual([
    0o700, 0o600,
  ]);
  expect(JSON.parse(readFileSync(join(home, '.docker', 'config.json'), 'utf8')).auths).toEqual(auths);
});

test('no password goes into a store that others read', () => {
  const { config } = configOf({ credsStore: 'pass', credHelpers: { 'ghcr.io': 'gh', 'gcr.io': 'gcloud' } }, [
    'ghcr.io',
  ]);
  expect(config()).toMatchObject({ credsStore: 'pass', credHelpers: { 'ghcr.io': '', 'gcr.io': 'gcloud' } });
});

test.each(['', '{"auths": 7', '[]'])('a configuration that is %j is none', async (text) => {
  const { ask } = configOf(text, ['ghcr.io']);
  expect(await ask('quay.io')).toBeUndefined();
});

test('with a role Docker is logged in to registries of ECR, and does without where that cannot be', async () => {
  const place = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
  const given: Record<string, string> = {
    ...{ 'aws-role': 'arn:aws:iam::123456789012:role/r', 'base-registry': `${place}/lambda`, registry: 'ghcr.io/acme' },
    ...{ 'registry-username': 'ada', 'registry-password': 'secret' },
  };
  const context = { run: { id: '1' }, signal } as unknown as Context;
  const logins = loginsOf(
    parseInputs((name) => given[name] ?? ''),
    context,
  );
  expect(logins.map(({ host, isOptional }) => [host, isOptional])).toEqual([
    ['ghcr.io', false],
    [place, true],
  ]);
  const { log, warnings } = heardLog();
  const asked: string[] = [];
  const docker = async (words: string[], _?: number, input?: string) => {
    asked.push([...words, input].join(' '));
    return { ok: true, stdout: '', why: '' };
  };
  await logIn(logins, docker, log);
  expect(asked).toEqual(['login --username ada --password-stdin ghcr.io secret']);
  expect(warnings()).toEqual([expect.stringMatching(/There is no login to 123456789012.*OIDC token/)]);
});
