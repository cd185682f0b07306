import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { restoreCache, saveCache } from '@actions/cache';
import { getOctokit } from '@actions/github';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { noise } from '../../e2e/support/sources-project.ts';
import { type Services, startServices } from './services.ts';
import { PULL_REQUEST, READ_ONLY } from './token.ts';

const root = mkdtempSync(join(tmpdir(), 'lambda-packer-services-'));
const folder = join(root, 'packs');
const before = { ...process.env };
let services: Services;

const put = () => {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < 5; i++) writeFileSync(join(folder, `pack-${i}`), noise(`pack ${i}`, 200_000));
};
const as = (claims: Parameters<Services['env']>[0]) => Object.assign(process.env, services.env(claims));
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

beforeAll(async () => {
  // The clients say all they do to the runner's log.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  services = await startServices();
  Object.assign(process.env, { RUNNER_TEMP: root, GITHUB_WORKSPACE: root, GITHUB_SERVER_URL: 'https://github.com' });
});
beforeEach(() => {
  put();
  as({});
});
afterEach(() => {
  services.heal();
  services.forget();
});
afterAll(async () => {
  await services.close();
  rmSync(root, { recursive: true });
  process.env = before;
});

describe('the cache service, asked by @actions/cache', () => {
  test('gives back what was saved, by key and by prefix, and counts bytes', async () => {
    expect(await saveCache([folder], 'packs-abc')).toBeGreaterThan(0);
    expect(services.counts()).toEqual({
      'cache.CreateCacheEntry': 1,
      'cache.blob.put': 1,
      'cache.FinalizeCacheEntryUpload': 1,
    });
    const [entry] = services.caches();
    expect(services.received('cache.blob')).toBe(entry!.size);
    const content = sha256(join(folder, 'pack-3'));
    rmSync(folder, { recursive: true });
    expect(await restoreCache([folder], 'packs-zzz', ['packs-'])).toBe('packs-abc');
    expect(sha256(join(folder, 'pack-3'))).toBe(content);
    expect(services.sent('cache.blob.get')).toBeGreaterThanOrEqual(entry!.size);
    expect(await restoreCache([folder], 'other-')).toBeUndefined();
    expect(await saveCache([folder], 'packs-abc')).toBe(-1);
  });

  test('keeps scopes apart: a pull request reads the base branch and writes its own', async () => {
    as({ scopes: PULL_REQUEST });
    expect(await restoreCache([folder], 'packs-abc')).toBe('packs-abc');
    expect(await saveCache([folder], 'packs-of-the-request')).toBeGreaterThan(0);
    as({});
    expect(await restoreCache([folder], 'packs-of-the-request')).toBeUndefined();
    as({ scopes: READ_ONLY });
    expect(await saveCache([folder], 'packs-denied')).toBe(-1);
  });

  test.each(['truncated', 'corrupt', 'reset'] as const)(
    '%s: the client restores nothing that it vouches for',
    async (trouble) => {
      rmSync(folder, { recursive: true });
      services.fail({ on: 'cache.blob.get', trouble });
      expect(await restoreCache([folder], 'packs-abc')).toBeUndefined();
      expect(services.requests('cache.blob.get').every((each) => each.trouble === trouble)).toBe(true);
    },
  );

  test('a full storage, and nobody at home', async () => {
    services.fail({ on: 'cache.CreateCacheEntry', trouble: 'quota' });
    expect(await saveCache([folder], 'packs-too-many')).toBe(-1);
    await services.down();
    expect(await restoreCache([folder], 'packs-abc')).toBeUndefined();
    await services.up();
    expect(await restoreCache([folder], 'packs-abc')).toBe('packs-abc');
  });

  test('faults come after as many requests, and as often, as they say', async () => {
    services.fail({ on: 'cache', trouble: { status: 403 }, after: 1, times: 1 });
    expect(await restoreCache([folder], 'nothing-')).toBeUndefined();
    expect(await restoreCache([folder], 'packs-abc')).toBeUndefined();
    expect(await restoreCache([folder], 'packs-abc')).toBe('packs-abc');
    expect(services.requests('cache').map(({ status }) => status)).toEqual([200, 403, 200, 200]);
  });
});

describe('the artifact service, asked by @actions/artifact', () => {
  test('keeps a file as it is, under its own name, until it is deleted', async () => {
    const zip = join(root, 'api-arm64.zip');
    writeFileSync(zip, noise('api', 9 << 20));
    const client = new DefaultArtifactClient();
    const { id, digest } = await client.uploadArtifact('any', [zip], root, { skipArchive: true, retentionDays: 3 });
    expect(digest).toBe(sha256(zip));
    expect(services.artifacts()).toMatchObject([
      { name: 'api-arm64.zip', digest: `sha256:${sha256(zip)}`, size: 9 << 20 },
    ]);
    expect(services.counts()).toMatchObject({ 'artifact.blob.block': 2, 'artifact.blob.blocklist': 1 });
    const path = join(root, 'downloaded');
    await client.downloadArtifact(id!, { path, expectedHash: `sha256:${digest}`, skipDecompress: true });
    expect(sha256(join(path, 'api-arm64.zip'))).toBe(digest);

    await expect(client.uploadArtifact('any', [zip], root, { skipArchive: true })).rejects.toThrow(/409/);
    as({ run: 'run-2' });
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    as({});
    expect((await client.listArtifacts()).artifacts.map(({ name }) => name)).toEqual(['api-arm64.zip']);
    await client.deleteArtifact('api-arm64.zip');
    expect(services.artifacts()).toEqual([]);
  });

  test('a full storage', async () => {
    services.fail({ on: 'artifact', trouble: 'quota' });
    const upload = new DefaultArtifactClient().uploadArtifact('x', [join(folder, 'pack-0')], folder);
    await expect(upload).rejects.toThrow(/quota/);
    expect(existsSync(folder)).toBe(true);
  });
});

describe('comments, asked by @actions/github', () => {
  const issue = { owner: 'acme', repo: 'app', issue_number: 7 };
  const octokit = (token: string) => getOctokit(token, { baseUrl: services.url.slice(0, -1) }).rest.issues;

  test('lists by pages, creates, updates in place', async () => {
    for (let id = 1; id <= 120; id++)
      services.comments.push({ id, repository: 'acme/app', issue: 7, author: 'ada', body: `comment ${id}` });
    const { data } = await octokit('token-that-reads').listComments({ ...issue, per_page: 100 });
    expect(data).toHaveLength(100);
    const api = getOctokit('token-that-reads', { baseUrl: services.url.slice(0, -1) });
    expect(await api.paginate(api.rest.issues.listComments, { ...issue, per_page: 100 })).toHaveLength(120);
    const { data: made } = await octokit('token-that-writes').createComment({ ...issue, body: 'first' });
    await octokit('token-that-writes').updateComment({ ...issue, comment_id: made.id, body: 'second' });
    expect(services.comments.at(-1)).toMatchObject({ id: 121, author: 'github-actions[bot]', body: 'second' });
    expect(services.counts()).toEqual({ 'rest.list': 3, 'rest.create': 1, 'rest.update': 1 });
  });

  test.each([
    ['a token that may not', 'token-that-reads', 'short', 403],
    ['no known token', 'made-up', 'short', 401],
    ['a text that is too long', 'token-that-writes', 'x'.repeat(65_537), 422],
  ])('refuses %s', async (_name, token, body, status) => {
    await expect(octokit(token).createComment({ ...issue, body })).rejects.toMatchObject({ status });
  });
});
