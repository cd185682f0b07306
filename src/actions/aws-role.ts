import { getIDToken } from '@actions/core';
import type { AwsOptions } from '../aws/open.ts';
import { failure, messageOf } from '../errors.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';

/**
 * The role of the input `aws-role`, assumed with the job's OIDC token; undefined: the SDK's own chain, which a step before may have set up.
 * @throws PackerError when this job may not ask for a token
 */
export function roleOf(inputs: Pick<Inputs, 'aws-role'>, { run }: Context): AwsOptions['role'] {
  const arn = inputs['aws-role'];
  if (arn === undefined) return undefined;
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)
    throw failure('permission/id-token', 'input aws-role: this job may not ask GitHub for an OIDC token', {
      hint: 'Grant it to the job: `permissions: { contents: read, id-token: write }`',
    });
  return { arn, session: `lambda-packer-${run.id}`, token };
}

async function token(): Promise<string> {
  try {
    return await getIDToken('sts.amazonaws.com');
  } catch (thrown) {
    throw failure('aws/token', `GitHub gave no OIDC token for aws-role: ${messageOf(thrown)}`, { cause: thrown });
  }
}
