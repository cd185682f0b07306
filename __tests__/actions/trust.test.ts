import { describe, expect, test } from '@jest/globals';
import { readRun } from '../../src/actions/event.ts';
import { trustOf } from '../../src/actions/trust.ts';

const REPOSITORY = 'acme/shop';
const head = (full_name: string | null) => ({
  head: { repo: full_name === null ? null : { full_name } },
  base: { ref: 'main' },
});
const pull = (from: string | null) => ({ pull_request: { number: 7, ...head(from) } });
const workflowRun = (event: string, from: string, login = 'ada') => ({
  workflow_run: { event, head_repository: { full_name: from }, actor: { login } },
  repository: { default_branch: 'trunk' },
});

const DEPENDABOT = { GITHUB_ACTOR: 'dependabot[bot]' };

/** Event, its payload, other variables → caches saved?, acts without and with `pull-requests: true`, branch compared with. */
const ROWS: [string, object, Record<string, string>, boolean, string, string, string][] = [
  [
    'push',
    {},
    { GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' },
    true,
    'yes',
    'yes',
    'main',
  ],
  [
    'push',
    { repository: { default_branch: 'trunk' } },
    { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' },
    true,
    'yes',
    'yes',
    'trunk',
  ],
  [
    'push',
    {},
    {
      ...DEPENDABOT,
      GITHUB_REF: 'refs/heads/dependabot/x',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REF_NAME: 'dependabot/x',
    },
    true,
    'no',
    'no',
    'dependabot/x',
  ],
  ['release', {}, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }, true, 'yes', 'yes', 'main'],
  ['schedule', {}, { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }, true, 'yes', 'yes', 'main'],
  ['workflow_dispatch', {}, { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'next' }, true, 'yes', 'yes', 'next'],
  ['pull_request', pull(REPOSITORY), {}, true, 'dry-run', 'yes', 'main'],
  ['pull_request', pull('mallory/shop'), {}, true, 'no', 'no', 'main'],
  ['pull_request', pull(REPOSITORY), DEPENDABOT, true, 'no', 'no', 'main'],
  ['pull_request', pull(null), {}, true, 'no', 'no', 'main'],
  [
    'pull_request_target',
    pull(REPOSITORY),
    { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' },
    false,
    'no',
    'no',
    'main',
  ],
  ['issue_comment', { issue: { number: 7 } }, {}, false, 'no', 'no', 'main'],
  ['workflow_run', workflowRun('push', REPOSITORY), {}, true, 'yes', 'yes', 'trunk'],
  ['workflow_run', workflowRun('pull_request', REPOSITORY, 'dependabot[bot]'), {}, false, 'no', 'no', 'trunk'],
  ['workflow_run', workflowRun('pull_request', REPOSITORY), {}, true, 'dry-run', 'yes', 'trunk'],
  ['workflow_run', workflowRun('pull_request', 'mallory/shop'), {}, false, 'no', 'no', 'trunk'],
  ['workflow_run', workflowRun('push', 'mallory/shop'), {}, false, 'no', 'no', 'trunk'],
  ['workflow_run', workflowRun('issue_comment', REPOSITORY), {}, false, 'no', 'no', 'trunk'],
  ['merge_group', {}, {}, true, 'no', 'no', 'main'],
  ['repository_dispatch', {}, {}, true, 'no', 'no', 'main'],
  ['issues', {}, {}, false, 'no', 'no', 'main'],
  ['pull_request_review', pull(REPOSITORY), {}, false, 'no', 'no', 'main'],
];

describe('what a run may do, by what started it', () => {
  test.each(ROWS)('%s %j %j', (name, payload, variables, saves, without, opted, branch) => {
    const run = readRun({ GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: REPOSITORY, ...variables }, payload);
    const trust = trustOf(run.event, false);
    expect([trust.savesCaches, trust.acts, trustOf(run.event, true).acts, run.baseBranch]).toEqual([
      saves,
      without,
      opted,
      branch,
    ]);
    expect(trust.reason === '').toBe(trust.acts === 'yes');
  });

  test.each([undefined, null, 7, 'x', [], { pull_request: 7 }])('a payload that is %j trusts nobody', (payload) => {
    const { event } = readRun({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: REPOSITORY }, payload);
    expect(trustOf(event, true).acts).toBe('no');
  });
});
