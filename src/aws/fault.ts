import { messageOf, PackerError, type Problem } from '../errors.ts';
import { CloudFault, type FaultKind } from '../publish/fault.ts';

/** The SDK found no credentials, or could not get them. */
export class NoCredentials extends Error {}

/** What was asked, in IAM's words: `lambda:PublishLayerVersion` on `layer common-arm64`. */
export interface Asked {
  action: string;
  resource: string;
  region: string;
}

/** What the SDK throws: a service's answer has a name and a status, a broken connection a code. */
interface Thrown {
  name?: string;
  code?: string;
  cause?: unknown;
  $metadata?: { httpStatusCode?: number };
  $response?: { statusCode?: number; headers?: Record<string, string> };
}

const THROTTLED =
  /^(TooManyRequests|Throttl|RequestThrottled|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|EC2Throttled|ProvisionedThroughputExceeded|PriorRequestNotComplete)/;
const UNKNOWN_CALLER =
  /^(ExpiredToken|UnrecognizedClient|InvalidSignature|SignatureDoesNotMatch|InvalidAccessKeyId|InvalidClientTokenId|InvalidToken|MissingAuthenticationToken|IncompleteSignature|NotSignedUp|OptInRequired|TokenRefreshRequired|RequestTimeTooSkewed|RequestExpired)/;
/** The connection never stood, so nothing was sent. EAI_AGAIN: the name server does not answer. */
const UNSENT = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL']);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/;

export const statusOf = (thrown: unknown): number | undefined =>
  (thrown as Thrown).$metadata?.httpStatusCode ?? (thrown as Thrown).$response?.statusCode;
export const headerOf = (thrown: unknown, name: string): string | undefined =>
  (thrown as Thrown).$response?.headers?.[name];

/** What the SDK threw, as what it means. */
export function faultOf(thrown: unknown, asked: Asked, signal: AbortSignal): CloudFault | PackerError {
  if (thrown instanceof CloudFault || thrown instanceof PackerError) return thrown;
  const [kind, problem] = explain(thrown, asked, signal);
  return new CloudFault(kind, { severity: 'error', ...problem }, { cause: thrown });
}

/** The system's word for what happened; the SDK may have put another error around it. */
const codeOf = ({ code, cause }: Thrown, said: string): string =>
  code ?? (cause as Thrown | undefined)?.code ?? /\b(E[A-Z]{4,}(?:_[A-Z]+)?)\b/.exec(said)?.[1] ?? '';

type Explained = [FaultKind, Omit<Problem, 'severity'>];

function explain(thrown: unknown, asked: Asked, signal: AbortSignal): Explained {
  const { name = '' } = thrown as Thrown;
  const status = statusOf(thrown);
  const said = messageOf(thrown);
  const code = codeOf(thrown as Thrown, said);
  const what = `${asked.action} on ${asked.resource} in ${asked.region}`;
  if (signal.aborted && thrown === signal.reason)
    return ['interrupted', { code: 'aws/interrupted', message: `${what} was not sent: ${said}` }];
  if (thrown instanceof NoCredentials)
    return [
      'credentials',
      {
        code: 'aws/credentials',
        message: `there are no AWS credentials: ${said}`,
        hint: 'Set AWS_PROFILE or --profile, log in (`aws sso login`), or let the job assume a role.',
      },
    ];
  if (THROTTLED.test(name) || status === 429)
    return ['throttled', { code: 'aws/throttled', message: `${what} was throttled all the time: ${said}` }];
  if (UNKNOWN_CALLER.test(name))
    return [
      'credentials',
      {
        code: 'aws/credentials',
        message: `AWS does not accept the credentials in ${asked.region}: ${said}`,
        hint: 'They may have expired, or the account may not have this region enabled.',
      },
    ];
  if (status !== undefined && status >= 500)
    return ['lost', { code: 'aws/service', message: `${what} failed: AWS answers ${status} ${name}: ${said}` }];
  if (status === 404) return ['missing', { code: 'aws/missing', message: `${what}: it does not exist (${said})` }];
  if (status === 403)
    return [
      'denied',
      {
        code: 'aws/denied',
        message: `the credentials may not ${asked.action} on ${deniedResource(said) ?? asked.resource} in ${asked.region}`,
        hint: 'Add it to the IAM policy; docs/publishing.md has the smallest one for each option.',
      },
    ];
  if (status === 409 || status === 412)
    return ['conflict', { code: 'aws/conflict', message: `${what} met another change: ${said}` }];
  if (status !== undefined && status >= 300)
    return ['refused', { code: 'aws/refused', message: `${what} was refused: ${name}: ${said}` }];
  if (UNSENT.has(code))
    return ['unsent', { code: 'aws/unreachable', message: `AWS cannot be reached in ${asked.region}: ${said}` }];
  if (code === 'ENOTFOUND')
    return [
      'refused',
      {
        code: 'aws/region',
        message: `there is no such endpoint: ${said}`,
        hint: `Is ${asked.region} the name of a region? It comes from --region, publish.regions or the AWS configuration.`,
      },
    ];
  if (CERTIFICATE.test(code))
    return [
      'refused',
      {
        code: 'aws/certificate',
        message: `the certificate of AWS in ${asked.region} is not trusted: ${said}`,
        hint: "A proxy may stand between: NODE_EXTRA_CA_CERTS=FILE names a company's certificates.",
      },
    ];
  // A timeout, a reset, an answer that is cut off or no answer of AWS at all.
  return ['lost', { code: 'aws/lost', message: `${what} got no answer: ${said}` }];
}

/** `… is not authorized to perform: ACTION on resource: ARN because …` */
const deniedResource = (said: string): string | undefined => /on resource: (\S+)/.exec(said)?.[1];
