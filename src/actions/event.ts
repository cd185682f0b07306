/** What made the run start, as far as it matters here. */
export type Event =
  | { kind: 'push'; branch: string; from: From }
  | { kind: 'tag' }
  /** Started by someone who may write, or by the clock. */
  | { kind: 'release' | 'schedule' | 'workflow_dispatch' }
  | { kind: 'pull_request'; number: number; from: From; base: string }
  /** Run with the repository's own rights, on whatever a stranger wrote. */
  | { kind: 'pull_request_target' | 'issue_comment'; number: number | undefined }
  | { kind: 'workflow_run'; own: boolean; of: string }
  | { kind: 'other'; name: string };

/**
 * Whose change is built. GitHub takes what Dependabot pushes for a fork's: its runs get a token that reads, and none of the secrets of Actions
 * (docs.github.com, "Troubleshooting Dependabot on GitHub Actions").
 */
export type From = 'own' | 'fork' | 'dependabot';

/** What the runner says of the run. */
export interface Run {
  event: Event;
  /** `owner/name`. */
  repository: string;
  sha: string;
  id: string;
  /** Address of the run's page. */
  url: string;
  /** Counts from 1. */
  attempt: number;
  /** The branch that results are compared with: the base of a pull request, else the branch that is built, else the default branch. */
  baseBranch: string;
}

/** Whether nobody of the repository has looked at what is built, so that GitHub gives it no secrets. */
export const lacksSecrets = (event: Event): boolean => 'from' in event && event.from !== 'own';

type Json = Record<string, unknown> | undefined;
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Json)?.[name] : undefined),
    value,
  );
const textAt = (value: unknown, ...path: string[]): string => {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
};

/**
 * @param env the runner's variables (docs.github.com, "Variables reference")
 * @param payload content of the file that GITHUB_EVENT_PATH names, or undefined
 */
export function readRun(env: Readonly<Record<string, string | undefined>>, payload: unknown): Run {
  const event = eventOf(env, payload);
  const own = env.GITHUB_REF_TYPE === 'branch' ? env.GITHUB_REF_NAME : undefined;
  const standard = textAt(payload, 'repository', 'default_branch') || 'main';
  return {
    event,
    repository: env.GITHUB_REPOSITORY ?? '',
    sha: env.GITHUB_SHA ?? '',
    id: env.GITHUB_RUN_ID ?? '',
    url: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
    attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
    baseBranch: event.kind === 'pull_request' ? event.base : event.kind === 'push' ? event.branch : (own ?? standard),
  };
}

function eventOf(env: Readonly<Record<string, string | undefined>>, payload: unknown): Event {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const repository = env.GITHUB_REPOSITORY ?? '';
  switch (name) {
    case 'push':
      return env.GITHUB_REF_TYPE === 'tag' || env.GITHUB_REF?.startsWith('refs/tags/')
        ? { kind: 'tag' }
        : {
            kind: 'push',
            branch: env.GITHUB_REF_NAME ?? '',
            from: isDependabot(env.GITHUB_ACTOR) ? 'dependabot' : 'own',
          };
    case 'release':
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: name };
    case 'pull_request':
      return {
        kind: name,
        number: numberOf(payload) ?? 0,
        // A fork that was deleted since has no repository any more.
        from: !isOf(repository, textAt(payload, 'pull_request', 'head', 'repo', 'full_name'))
          ? 'fork'
          : isDependabot(env.GITHUB_ACTOR)
            ? 'dependabot'
            : 'own',
        base: textAt(payload, 'pull_request', 'base', 'ref') || (env.GITHUB_BASE_REF ?? ''),
      };
    case 'pull_request_target':
    case 'issue_comment':
      return { kind: name, number: numberOf(payload) };
    case 'workflow_run':
      return {
        kind: name,
        own:
          isOf(repository, textAt(payload, 'workflow_run', 'head_repository', 'full_name')) &&
          !isDependabot(textAt(payload, 'workflow_run', 'actor', 'login')),
        of: textAt(payload, 'workflow_run', 'event'),
      };
    default:
      return { kind: 'other', name };
  }
}

const isOf = (repository: string, named: string): boolean => named !== '' && named === repository;

/** Who started the run, also when somebody else runs it again. */
const isDependabot = (actor: string | undefined): boolean => actor === 'dependabot[bot]';

function numberOf(payload: unknown): number | undefined {
  const number = at(payload, 'pull_request', 'number') ?? at(payload, 'number') ?? at(payload, 'issue', 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}
