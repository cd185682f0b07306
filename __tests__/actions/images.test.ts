import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Context } from '../../src/actions/context.ts';
import { readRun } from '../../src/actions/event.ts';
import { imagesOf } from '../../src/actions/images.ts';
import { parseInputs } from '../../src/actions/inputs.ts';
import { loginsOf } from '../../src/actions/registry-login.ts';
import { trustOf } from '../../src/actions/trust.ts';

const before = { ...process.env };
beforeEach(() => {
  delete process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
});
afterEach(() => {
  process.env = { ...before };
});

/** A pull request of a fork: it gets no OIDC token, whatever the workflow asks for. */
function ofFork(given: Record<string, string>) {
  const notices: string[] = [];
  const payload = { pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'mallory/shop' } } } };
  const run = readRun({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'acme/shop' }, payload);
  const log = { notice: (text: string) => void notices.push(text) };
  const context = { run, log, signal: new AbortController().signal } as unknown as Context;
  const inputs = parseInputs((name) => given[name] ?? '');
  const settings = { trust: trustOf(run.event, true), logins: loginsOf(inputs, context) };
  return { ...imagesOf(inputs, context, settings), notices };
}

test('without a token for aws-role, images are built on those that anyone may have, and not pushed', async () => {
  const { push, notices, login } = ofFork({ push: 'true', 'aws-role': 'arn:aws:iam::123456789012:role/push' });
  expect(push).toBe(false);
  expect(notices).toEqual([expect.stringContaining('not pushed: this is a pull request of a fork')]);
  expect(await login!('public.ecr.aws')).toBeUndefined();
});

test('a registry of ECR says which permission the role lacks', async () => {
  const { login } = ofFork({ 'aws-role': 'arn:aws:iam::123456789012:role/push' });
  await expect(login!('123456789012.dkr.ecr.eu-west-1.amazonaws.com')).rejects.toThrow(/OIDC token/);
});

test('a password is for its own registry', async () => {
  const { login } = ofFork({ registry: 'ghcr.io/acme', 'registry-username': 'ada', 'registry-password': 'secret' });
  expect(await login!('ghcr.io')).toEqual({ username: 'ada', password: 'secret' });
  expect(await login!('registry.example.com')).toBeUndefined();
});
