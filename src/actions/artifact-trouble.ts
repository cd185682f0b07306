import { failure, messageOf, type PackerError } from '../errors.ts';

/**
 * What a failed upload calls for; the client tells its failures by their text alone. `taken`: the name is in use. `unreached`: nothing has
 * begun yet. `unconfirmed`: it may stand there all the same.
 */
export type Trouble = 'taken' | 'unreached' | 'unconfirmed' | 'final';

/** The client repeats what a service answered with 5xx, but not a connection that broke off. */
const KINDS: readonly [RegExp, Trouble][] = [
  [/CreateArtifact: .*\(409\)/, 'taken'],
  [/CreateArtifact: Unable to make request: E/, 'unreached'],
  [/FinalizeArtifact/, 'unconfirmed'],
];

export const troubleOf = (thrown: unknown): Trouble =>
  KINDS.find(([text]) => text.test(messageOf(thrown)))?.[1] ?? 'final';

const HINTS: readonly [RegExp, string][] = [
  [
    /quota|insufficient usage/i,
    "The account's storage for artifacts is full: delete old ones, shorten `retention-days`, or use `artifacts: none`.",
  ],
  [
    /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,
    'Artifacts need a job that GitHub runs: use the action with `uses:`, or `artifacts: none`.',
  ],
  [
    /GHES/,
    'GitHub Enterprise Server has no such artifacts: use `artifacts: none` and upload dist with its own action.',
  ],
  [
    /\b401\b|\b403\b|AuthenticationFailed/,
    'The service refused: the token of the job may have expired. Run the job again.',
  ],
  [
    /\b5\d\d\b|\b429\b|E(CONN\w+|TIMEDOUT|NOTFOUND|PIPE)|no progress|after \d+ (attempts|retries)/,
    "GitHub's artifact service has trouble (githubstatus.com): run the job again.",
  ],
];

/** An artifact operation that failed for good, as a problem that names the artifact. */
export function artifactFailure(what: string, thrown: unknown): PackerError {
  const said = messageOf(thrown);
  const hint = HINTS.find(([text]) => text.test(said))?.[1];
  return failure('artifacts/service', `${what}: ${shown(thrown)}`, {
    cause: thrown,
    ...(hint !== undefined && { hint }),
  });
}

const LONGEST = 300;

/** One line, without the signatures that addresses of blobs carry. */
function shown(thrown: unknown): string {
  const line = (messageOf(thrown).split('\n')[0] ?? '').replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1').trim();
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  const text = typeof status === 'number' && !line.includes(String(status)) ? `${line} (${status})`.trim() : line;
  return (text || 'it did not say why').slice(0, LONGEST);
}
