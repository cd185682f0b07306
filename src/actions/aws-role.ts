import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIDToken } from '@actions/core';
import { failure, messageOf } from '../errors.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';

/** Above a role with a token, in the order of the AWS SDK's own chain: what a step before may have set. */
const STRONGER = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE'];

/**
 * Does something with AWS, under the role of the input `aws-role` if there is one. The SDK assumes it by itself, from the variables of its web
 * identity provider (AWS SDKs reference, "Assume role with web identity"); the token is asked for just before, since it is good for minutes.
 * @throws PackerError when the job may not ask for a token
 */
export async function withAws<T>(inputs: Inputs, { scratch, run }: Context, work: () => Promise<T>): Promise<T> {
  const role = inputs['aws-role'];
  const region = inputs['aws-region'];
  if (region !== undefined) Object.assign(process.env, { AWS_REGION: region, AWS_DEFAULT_REGION: region });
  if (role === undefined) return work();
  const file = join(scratch, `token-${randomUUID()}`);
  try {
    writeFileSync(file, await token(), { mode: 0o600 });
    for (const name of STRONGER) delete process.env[name];
    Object.assign(process.env, {
      AWS_ROLE_ARN: role,
      AWS_WEB_IDENTITY_TOKEN_FILE: file,
      AWS_ROLE_SESSION_NAME: `lambda-packer-${run.id}`,
    });
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function token(): Promise<string> {
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)
    throw failure('permission/id-token', 'input aws-role: this job may not ask for an OIDC token', {
      hint: 'Grant it to the job: `permissions: { contents: read, id-token: write }`',
    });
  try {
    return await getIDToken('sts.amazonaws.com');
  } catch (thrown) {
    throw failure('aws/token', `GitHub gave no OIDC token for aws-role: ${messageOf(thrown)}`, { cause: thrown });
  }
}
