import { setSecret } from '@actions/core';
import { failure } from '../errors.ts';
import type { Docker } from './docker.ts';
import type { Inputs } from './inputs.ts';

/** A registry, as Docker names it, and who asks it. */
export interface Login {
  host: string;
  username: string;
  password: string;
}

type LoginInputs = Pick<Inputs, 'registry' | 'base-registry' | 'registry-username' | 'registry-password'>;

/**
 * Who logs in where: to the registry that is pushed to, else to that of the base images; undefined: nobody, or whoever a step before has.
 * @throws PackerError (2) when a half of it is missing
 */
export function loginOf(inputs: LoginInputs): Login | undefined {
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
  return { host: hostOf(place), username, password };
}

/** The registry in the beginning of a reference (distribution/reference, "domain"). */
export function hostOf(place: string): string {
  const [first = ''] = place.split('/');
  return /[.:]/.test(first) || first === 'localhost' ? first : 'docker.io';
}

/** @throws PackerError when the registry refuses */
export async function logIn({ host, username, password }: Login, docker: Docker): Promise<void> {
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

/** Forgets the password that `logIn` left in Docker's configuration. */
export const logOut = async (host: string, docker: Docker): Promise<void> => void (await docker(['logout', host]));
