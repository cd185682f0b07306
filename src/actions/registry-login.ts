import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setSecret } from '@actions/core';
import { ecrRegion } from '../aws/ecr-registry.ts';
import type { Credentials } from '../convert/registry/credentials.ts';
import { failure, messageOf } from '../errors.ts';
import type { Docker } from '../graph/docker-process.ts';
import { roleOf } from './aws-role.ts';
import type { Context } from './context.ts';
import { ownDockerConfig } from './docker-config.ts';
import type { Inputs } from './inputs.ts';
import type { ActionLog } from './types.ts';

/** A registry, as Docker names it, and with what it is asked. */
export interface Login {
  host: string;
  credentials(): Promise<Credentials | undefined>;
  /** Whether the build may well do without: it says itself what it lacks. */
  isOptional: boolean;
}

/**
 * Where this run logs in: with `registry-username` to the registry that is pushed to, else to that of the base images; with `aws-role` to those of
 * both that are ECR's. Elsewhere it is whoever a step before has logged in.
 * @throws PackerError (2) when a half of it is missing
 */
export function loginsOf(inputs: Inputs, context: Context): Login[] {
  const own = ownLogin(inputs);
  const places = [inputs.registry, inputs['base-registry']].flatMap((place) => (place ? [hostOf(place)] : []));
  const ofRole = inputs['aws-role'] === undefined ? [] : places.filter((host) => ecrRegion(host) !== undefined);
  const others = [...new Set(ofRole)].filter((host) => host !== own?.host);
  return [
    ...(own ? [own] : []),
    ...others.map((host) => ({ host, credentials: () => ecrCredentials(host, inputs, context), isOptional: true })),
  ];
}

function ownLogin(inputs: Inputs): Login | undefined {
  const { 'registry-username': username, 'registry-password': password } = inputs;
  if (username === undefined && password === undefined) return undefined;
  const place = inputs.registry ?? inputs['base-registry'];
  if (username === undefined || password === undefined || place === undefined)
    throw failure(
      'input/registry',
      'inputs registry-username and registry-password: both are needed, and `registry` or `base-registry`, to which they belong',
      { exitCode: 2 },
    );
  setSecret(password);
  return { host: hostOf(place), credentials: async () => ({ username, password }), isOptional: false };
}

/** With the role of `aws-role`, else what the SDK finds. @throws PackerError */
export async function ecrCredentials(host: string, inputs: Inputs, context: Context): Promise<Credentials | undefined> {
  const { ecrLogin } = await import('../aws/ecr.ts');
  const found = await ecrLogin(host, { signal: context.signal, role: roleOf(inputs, context) });
  if (found && 'password' in found) setSecret(found.password);
  return found;
}

/** The registry in the beginning of a reference (distribution/reference, "domain"). */
export function hostOf(place: string): string {
  const [first = ''] = place.split('/');
  return /[.:]/.test(first) || first === 'localhost' ? first : 'docker.io';
}

/** The context of a step that logs in: its Docker has a configuration of its own, whose folder post removes. */
export function withOwnDocker(context: Context, logins: readonly Login[]): { context: Context; folder?: string } {
  if (logins.length === 0) return { context };
  const folder = join(context.scratch, `docker-${randomUUID()}`);
  const hosts = logins.map(({ host }) => host);
  return { context: { ...context, env: { ...context.env, ...ownDockerConfig(folder, hosts, context) } }, folder };
}

/** @throws PackerError when a registry refuses who was named for it */
export async function logIn(logins: readonly Login[], docker: Docker, log: ActionLog): Promise<void> {
  for (const login of logins) {
    try {
      await logInTo(login, docker);
    } catch (thrown) {
      if (!login.isOptional) throw thrown;
      log.warning(`There is no login to ${login.host}: ${messageOf(thrown)}`);
    }
  }
}

async function logInTo({ host, credentials }: Login, docker: Docker): Promise<void> {
  const found = await credentials();
  if (!found || !('password' in found)) return;
  const { username, password } = found;
  const { ok, why } = await docker(['login', '--username', username, '--password-stdin', host], 60_000, password);
  if (!ok)
    throw failure(
      'registry/login',
      `the registry ${host} did not let ${username} in\n    ${why.split(password).join('***')}`,
      {
        hint: 'Check registry-username and registry-password.',
      },
    );
}
