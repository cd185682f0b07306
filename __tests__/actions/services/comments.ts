import { answerJson, type Exchange, json, type Message } from './exchange.ts';

export interface Comment {
  id: number;
  repository: string;
  issue: number;
  author: string;
  body: string;
}

/** Who a token speaks for, and whether it may write comments. */
export interface Speaker {
  login: string;
  mayWrite: boolean;
}

/** What `${{ github.token }}` is, with and without `pull-requests: write`; anything else is 401. */
export const TOKENS: Record<string, Speaker> = {
  'token-that-writes': { login: 'github-actions[bot]', mayWrite: true },
  'token-that-reads': { login: 'github-actions[bot]', mayWrite: false },
};

const LIST = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/;
const ONE = /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/;
const LONGEST = 65_536;

/** The routes of GitHub's API that a comment on a pull request needs: list by pages, create, update, and GraphQL's word on who a token is. */
export function commentRoutes(comments: Comment[]) {
  const shown = (base: string, { id, author, body, issue, repository }: Comment) => ({
    id,
    body,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    url: `${base}repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
  });
  const route = (method: string, path: string) => {
    if (LIST.test(path)) return ({ GET: 'rest.list', POST: 'rest.create' } as Record<string, string>)[method];
    if (path === '/graphql' && method === 'POST') return 'rest.viewer';
    if (ONE.test(path)) return ({ GET: 'rest.get', PATCH: 'rest.update' } as Record<string, string>)[method];
    return undefined;
  };
  return {
    route: ({ method, url }: { method: string; url: URL }) => route(method, url.pathname),
    async serve(exchange: Exchange, base: string): Promise<void> {
      const { req, url, logged } = exchange;
      const say = (status: number, message: string) => answerJson(exchange, status, { message, status: `${status}` });
      const speaker = TOKENS[/^(?:token|bearer) (.+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? ''];
      if (!speaker) return say(401, 'Bad credentials');
      if (logged.route === 'rest.viewer')
        return answerJson(exchange, 200, { data: { viewer: { login: speaker.login } } });
      const isWrite = logged.route === 'rest.create' || logged.route === 'rest.update';
      if (isWrite && !speaker.mayWrite) return say(403, 'Resource not accessible by integration');

      if (logged.route === 'rest.list') {
        const [, repository, issue] = LIST.exec(url.pathname)!;
        const all = comments.filter((each) => each.repository === repository && each.issue === Number(issue));
        const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
        const page = Number(url.searchParams.get('page') ?? 1);
        const next = new URL(url.pathname + url.search, base);
        next.searchParams.set('page', String(page + 1));
        const link = page * size < all.length ? { link: `<${next.href}>; rel="next"` } : {};
        const rows = all.slice((page - 1) * size, page * size).map((each) => shown(base, each));
        return answerJson(exchange, 200, rows, link);
      }
      const request: Message = isWrite ? await json(exchange) : {};
      logged.request = request;
      const { body = '' } = request;
      if (isWrite && (body === '' || body.length > LONGEST))
        return say(422, 'Validation Failed: body is too long (maximum is 65536 characters)');
      if (logged.route === 'rest.create') {
        const [, repository = '', issue] = LIST.exec(url.pathname)!;
        const id = comments.reduce((most, each) => Math.max(most, each.id), 0) + 1;
        const made = { id, repository, issue: Number(issue), author: speaker.login, body };
        comments.push(made);
        return answerJson(exchange, 201, shown(base, made));
      }
      const [, repository, id] = ONE.exec(url.pathname)!;
      const found = comments.find((each) => each.repository === repository && each.id === Number(id));
      if (!found) return say(404, 'Not Found');
      if (isWrite) found.body = body;
      return answerJson(exchange, 200, shown(base, found));
    },
  };
}
