import { messageOf } from '../errors.ts';
import type { ActionLog } from './types.ts';

export interface CommentRequest {
  token: string;
  /** `owner/name`, and the number of the pull request. */
  repository: string;
  number: number;
  /** Begins with the marker, by which the comment is found again. */
  body: string;
  marker: string;
  log: ActionLog;
}

/** For one answer of the API. */
const LIMIT_MS = 20_000;

/** Pages of a hundred comments that are looked through. */
const MOST_PAGES = 30;

/** Answers that say that the token may not; a private repository is hidden from one that may not even read. */
const DENIED = new Set([401, 403, 404]);

/**
 * Keeps one comment on a pull request: writes it, or writes it anew in its place. Whatever goes wrong is told, and nothing fails for it.
 */
export async function upsertComment(request: CommentRequest): Promise<void> {
  const { log } = request;
  try {
    await upsert(request);
  } catch (thrown) {
    const status = (thrown as { status?: unknown }).status;
    if (DENIED.has(status as number))
      log.notice(
        'There is no comment on the pull request, only the summary: the token may not write one. `permissions: { contents: read, pull-requests: write }` lets it; pull requests of forks cannot have it.',
      );
    else log.warning(`The comment on the pull request could not be written: ${messageOf(thrown)}`);
  }
}

async function upsert({ token, repository, number, body, marker }: CommentRequest): Promise<void> {
  const { getOctokit } = await import('@actions/github');
  const { rest, paginate } = getOctokit(token);
  const [owner = '', repo = ''] = repository.split('/');
  // A limit for each request of its own: the signal's time begins when it is made.
  const about = () => ({ owner, repo, request: { signal: AbortSignal.timeout(LIMIT_MS) } });
  const whoami = async () => {
    try {
      return (await rest.users.getAuthenticated({ request: about().request })).data.login;
    } catch {
      // The token of a job, or of an app, is nobody's: its comments are a bot's.
      return undefined;
    }
  };
  const find = async () => {
    let pages = 0;
    const listed = paginate.iterator(rest.issues.listComments, { ...about(), issue_number: number, per_page: 100 });
    for await (const { data } of listed) {
      const marked = data.filter((comment) => comment.body?.startsWith(marker));
      if (marked.length > 0) {
        const login = await whoami();
        // Anyone may write our marker into a comment.
        const own = marked.find(({ user }) => (login === undefined ? user?.type === 'Bot' : user?.login === login));
        if (own) return own;
      }
      if (++pages === MOST_PAGES) return undefined;
    }
    return undefined;
  };
  const known = await find();
  if (!known) await rest.issues.createComment({ ...about(), issue_number: number, body });
  else if (known.body !== body) await rest.issues.updateComment({ ...about(), comment_id: known.id, body });
}
