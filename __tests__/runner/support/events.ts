/** What starts a run: the event's name, and its payload as far as anything reads it. */
export interface Event {
  name: string;
  payload: object;
}

const repository = { full_name: 'acme/app', default_branch: 'main' };

export const push: Event = { name: 'push', payload: { repository, ref: 'refs/heads/main' } };

/** Pull request 7 into main. */
export const pullRequest = (from: string, more: { title?: string; branch?: string } = {}): Event => ({
  name: 'pull_request',
  payload: {
    repository,
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      title: more.title ?? 'Change',
      base: { ref: 'main', repo: repository },
      head: { ref: more.branch ?? 'change', repo: { full_name: from, fork: from !== 'acme/app' } },
    },
  },
});
