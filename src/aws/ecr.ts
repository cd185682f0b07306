import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import type { Credentials } from '../convert/registry/credentials.ts';
import { failure, messageOf } from '../errors.ts';
import { ecrRegion } from './ecr-registry.ts';
import { type AwsOptions, credentialsOf } from './open.ts';

/** What ECR lets an account or role log in with, for twelve hours; undefined for other registries. @throws PackerError naming the permission */
export async function ecrLogin(
  registry: string,
  options: Pick<AwsOptions, 'profile' | 'role' | 'signal'>,
): Promise<Credentials | undefined> {
  const region = ecrRegion(registry);
  if (region === undefined) return undefined;
  const client = new ECRClient({ region, credentials: credentialsOf({ ...options, region }) });
  try {
    const answer = await client.send(new GetAuthorizationTokenCommand({}), { abortSignal: options.signal });
    const text = Buffer.from(answer.authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
    const colon = text.indexOf(':');
    if (colon > 0) return { username: text.slice(0, colon), password: text.slice(colon + 1) };
  } catch (thrown) {
    options.signal.throwIfAborted();
    throw failure('registry/ecr', `${registry} cannot be logged in to: ${messageOf(thrown)}`, {
      hint: 'The role needs ecr:GetAuthorizationToken, and to push ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer.',
      cause: thrown,
    });
  } finally {
    client.destroy();
  }
  throw failure('registry/ecr', `${registry} cannot be logged in to: ECR gave no token`);
}
