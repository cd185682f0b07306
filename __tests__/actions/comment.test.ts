import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { upsertComment } from '../../src/actions/comment.ts';
import { commentBody, markerOf } from '../../src/report/comment-text.ts';
import { many, PULL_REQUEST } from '../report/overviews.ts';
import type { Fault } from './services/faults.ts';
import { type Services, startServices } from './services/services.ts';

const before = { ...process.env };
let services: Services;
const said: string[] = [];
const say = (kind: string) => (message: string) => void said.push(kind + message);
const log = { info: say(''), notice: say('notice: '), warning: say('warning: ') };

beforeAll(async () => {
  services = await startServices();
  Object.assign(process.env, services.env());
});
beforeEach(() => {
  services.comments.length = 0;
  services.forget();
  said.length = 0;
});
afterEach(() => services.heal());
afterAll(async () => {
  await services.close();
  process.env = before;
});

const MARKER = markerOf('shop');
const upsert = (body = `${MARKER}\nnew`, more: { token?: string; marker?: string } = {}) =>
  upsertComment({
    ...{ token: 'token-that-writes', repository: 'acme/app', number: 7, body, marker: MARKER, log, waitsMs: [20, 20] },
    ...more,
  });
const has = (author: string, body: string, id = services.comments.length + 1) =>
  services.comments.push({ id, repository: 'acme/app', issue: 7, author, body });
const bodies = () => services.comments.map(({ body }) => body);

test('is written once, then anew in its place, and left alone when it says the same', async () => {
  await upsert(`${MARKER}\none`);
  await upsert(`${MARKER}\ntwo`);
  await upsert(`${MARKER}\ntwo`);
  expect(bodies()).toEqual([`${MARKER}\ntwo`]);
  expect(services.counts()).toEqual({ 'rest.list': 3, 'rest.viewer': 2, 'rest.create': 1, 'rest.update': 1 });
  expect(said).toEqual([]);
});

test('is ours by marker and author, on whatever page', async () => {
  has('mallory', `${MARKER}\nnot ours`);
  has('other-app[bot]', `${MARKER}\nnot ours`);
  has('github-actions[bot]', `said ${MARKER}`);
  has('github-actions[bot]', markerOf('billing'));
  for (let i = 0; i < 230; i++) has('ada', `number ${i}`);
  has('github-actions[bot]', `${MARKER}\nold`);
  await upsert();
  expect(bodies().at(-1)).toBe(`${MARKER}\nnew`);
  expect(services.comments).toHaveLength(235);
  expect(bodies().slice(0, 4)).toEqual([
    `${MARKER}\nnot ours`,
    `${MARKER}\nnot ours`,
    `said ${MARKER}`,
    markerOf('billing'),
  ]);
  expect(services.counts()['rest.list']).toBe(3);
});

test('uses of the action with other scopes have comments of their own', async () => {
  for (const scope of ['', 'a', 'b'])
    for (const overview of [PULL_REQUEST, many(3, 900)])
      await upsert(commentBody(overview, { scope }), { marker: markerOf(scope) });
  expect(bodies()).toEqual(['', 'a', 'b'].map((scope) => commentBody(many(3, 900), { scope })));
});

test('where nobody says who we are, a bot’s comment with the marker is ours', async () => {
  has('mallory', `${MARKER}\nnot ours`);
  has('github-actions[bot]', `${MARKER}\nold`);
  services.fail({ on: 'rest.viewer', trouble: { status: 403 } });
  await upsert();
  expect(bodies()).toEqual([`${MARKER}\nnot ours`, `${MARKER}\nnew`]);
});

const PERMISSION = /^notice: .*`permissions: \{ contents: read, pull-requests: write \}`/;

test.each<[string, Fault | undefined, string, RegExp]>([
  ['a token that may not write', undefined, 'token-that-reads', PERMISSION],
  [
    'a repository that the token may not see',
    { on: 'rest', trouble: { status: 404 } },
    'token-that-writes',
    PERMISSION,
  ],
  [
    'a conversation that is locked',
    { on: 'rest.create', trouble: { status: 403, message: 'Unable to create comment because issue is locked.' } },
    'token-that-writes',
    /^notice: .*conversation is locked/,
  ],
  ['a token that is none', undefined, 'made-up', /^warning: .*Bad credentials/],
  [
    'an API that is broken',
    { on: 'rest', trouble: { status: 500 } },
    'token-that-writes',
    /^warning: .*told to answer 500/,
  ],
  ['connections that break', { on: 'rest.create', trouble: 'reset' }, 'token-that-writes', /^warning: /],
  [
    'a rate that is used up',
    { on: 'rest', trouble: { status: 403, message: 'You have exceeded a secondary rate limit.' } },
    'token-that-writes',
    /^warning: .*rate limit/,
  ],
])('%s costs a line, and the build goes on', async (_what, fault, token, message) => {
  if (fault) services.fail(fault);
  await upsert(undefined, { token });
  expect(said).toEqual([expect.stringMatching(message)]);
  expect(services.comments).toEqual([]);
});

test.each<Fault>([
  { on: 'rest.list', trouble: { status: 502 }, times: 2 },
  { on: 'rest.create', trouble: { status: 503 }, times: 1 },
  { on: 'rest.create', trouble: 'reset', times: 1 },
  { on: 'rest.list', trouble: { status: 403, message: 'API rate limit exceeded' }, times: 1 },
  { on: 'rest.create', trouble: { status: 429 }, times: 1 },
])('after $on: $trouble, $times times, there is one comment', async (fault) => {
  services.fail(fault);
  await upsert();
  expect(bodies()).toEqual([`${MARKER}\nnew`]);
  expect(said).toEqual([]);
});

test('an answer that was lost makes no second comment', async () => {
  services.fail({ on: 'rest.create', trouble: 'truncated', times: 1 });
  await upsert();
  expect(bodies()).toEqual([`${MARKER}\nnew`]);
});

test('a text beyond the limit is refused by GitHub, and ours never is', async () => {
  await upsert(`${MARKER}${'x'.repeat(65_536)}`);
  expect(said).toEqual([expect.stringMatching(/^warning: .*too long/)]);
  said.length = 0;
  await upsert(commentBody(many(900, 900), { scope: 'shop' }));
  expect(said).toEqual([]);
  expect(services.comments).toHaveLength(1);
});
