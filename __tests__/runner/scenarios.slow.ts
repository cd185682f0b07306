import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openPromise } from 'yauzl';
import type { BuildManifest } from '../../src/outputs/types.ts';
import { type Services, startServices } from '../actions/services/services.ts';
import { PULL_REQUEST, READ_ONLY } from '../actions/services/token.ts';
import { act, type Options, type Ran } from './support/act.ts';
import { pullRequest, push } from './support/events.ts';
import { actionCheckout, type Repository, userRepository } from './support/repository.ts';
import { hasTools } from './support/tools.ts';

// Each test runs whole workflows.
jest.setTimeout(300_000);

const workflow = (inputs: Record<string, string> = {}) => `on: [push, pull_request]
jobs:
  packages:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@v7
      - id: packages
        uses: org/lambda-packer@v1
        with:
          base-registry: localhost:5000/lambda
${Object.entries(inputs)
  .map(([name, value]) => `          ${name}: ${value}\n`)
  .join('')}`;
const config = (functions: string[], platforms = 'linux/amd64, linux/arm64') =>
  ['runtime_default: python3.13', `platforms_default: [${platforms}]`, 'lambdas:', ...functions, ''].join('\n');
const fn = (name: string, more = '') => `  ${name}: { path: ./${name}, handler: app.handler${more} }`;
const handler = (text: string) => `def handler(event, context):\n    return "${text}"\n`;
const FILES = {
  'package_config.yaml': config([fn('api'), fn('worker')]),
  'api/app.py': handler('api'),
  'worker/app.py': handler('worker'),
  '.github/workflows/ci.yml': workflow({ 'keep-going': 'true' }),
};

/** SHA-256 by name of the files in a ZIP. */
async function hashesIn(zip: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  const file = await openPromise(zip);
  for await (const entry of file.eachEntry()) {
    const hash = createHash('sha256');
    for await (const part of await file.openReadStreamPromise(entry)) hash.update(part);
    hashes[entry.fileName] = hash.digest('hex');
  }
  return hashes;
}

(hasTools() ? describe : describe.skip)('direct use', () => {
  let services: Services;
  let action: ReturnType<typeof actionCheckout>;
  let repository: Repository;
  let runs = 0;

  beforeAll(async () => {
    services = await startServices();
    action = actionCheckout();
  });
  afterEach(() => {
    services.heal();
    services.evict();
    services.forget();
    services.comments.length = 0;
    repository.remove();
  });
  afterAll(async () => {
    await services.close();
    action.remove();
  });

  /** A run of the workflow; its name is that of the run in the services. */
  async function run(more: Partial<Options> = {}): Promise<Ran> {
    runs++;
    const { scopes } = more.claims ?? {};
    const claims = { run: `run-${runs}`, ...(scopes && { scopes }) };
    return act({ repository, services, action: action.folder, event: push, ...more, claims });
  }
  const succeeded = async (more: Partial<Options> = {}): Promise<Ran> => {
    const ran = await run(more);
    if (ran.code !== 0) throw new Error(ran.text);
    return ran;
  };
  const changed = (ran: Ran): string[] => JSON.parse(ran.output('packages', 'packages', 'changed'));
  const uploaded = () => services.artifacts().flatMap(({ run, name }) => (run === `run-${runs}` ? [name] : []));

  describe('pull requests', () => {
    const API = ['api (linux/amd64)', 'api (linux/arm64)'];

    beforeEach(async () => {
      repository = userRepository(FILES);
      await succeeded();
    });

    test('are compared with the base branch, say so in one comment, and save nothing that it would read', async () => {
      const event = pullRequest('acme/app');
      for (const [text, size] of [
        ['changed', '+3 B'],
        ['changed again', '+9 B'],
      ] as const) {
        repository.commit({ 'api/app.py': handler(text) });
        const ran = await succeeded({ event, claims: { scopes: PULL_REQUEST } });
        expect(changed(ran)).toEqual(API);
        expect(uploaded()).toContain('worker-arm64.zip');
        expect(services.caches().map(({ scope }) => scope)).toEqual(['refs/heads/main']);
        expect(services.comments).toHaveLength(1);
        for (const told of [services.comments[0]!.body, ran.summary('packages')]) {
          expect(told).toMatch(/2 changed[\s\S]*linux\/arm64[\s\S]*2 unchanged/);
          expect(told.replaceAll('\u00a0', ' ')).toContain(size);
        }
      }
    });

    test('of a fork do the same with a token that may do nothing', async () => {
      repository.commit({ 'api/app.py': handler('changed') });
      const ran = await succeeded({
        ...{ event: pullRequest('eve/app'), token: 'token-that-reads' },
        claims: { scopes: READ_ONLY },
      });
      expect(changed(ran)).toEqual(API);
      expect(services.caches()).toHaveLength(1);
      expect(services.comments).toEqual([]);
      expect(ran.summary('packages')).toContain('2 changed');
      expect(ran.text).toMatch(/::notice::.*pull-requests: write/);
    });

    test('cannot make anything run by what they are called', async () => {
      const pwned = join(repository.folder, 'pwned');
      const hostile = `"; touch ${pwned}; $(touch ${pwned}) \`touch ${pwned}\` \${{ github.token }}`;
      repository.commit({
        'api/$(touch pwned).py': 'X = 1\n',
        'api/::error::said by a file name.txt': 'x\n',
        'api/%0A::error::and another.txt': 'x\n',
      });
      const event = pullRequest('eve/app', { title: hostile, branch: 'a-$(touch${IFS}pwned)' });
      const ran = await succeeded({ event, token: 'token-that-reads' });
      expect(changed(ran)).toEqual(API);
      expect(existsSync(pwned)).toBe(false);
      expect(ran.text).not.toMatch(/❗ +::error/);
    });
  });

  test('a target that fails: the others are uploaded, the problem has its line, and nothing that was built is built again', async () => {
    const two = (requirement: string) =>
      config(
        [fn('api', ', requirements: [idna==3.11]'), fn('worker', `, requirements: [${requirement}]`)],
        'linux/amd64',
      );
    repository = userRepository({ ...FILES, 'package_config.yaml': two('six==99.99') });
    const failed = await run();
    expect(failed.code).toBe(1);
    expect(uploaded()).toContain('api-amd64.zip');
    expect(uploaded()).not.toContain('worker-amd64.zip');
    expect(failed.text).toMatch(/::error file=package_config\.yaml,line=5,col=\d+::worker \(linux\/amd64\)/);
    expect(failed.text).toContain('::error::1 of 2 targets failed: worker (linux/amd64)');
    expect(failed.text).not.toMatch(/\n\s+at .*\.js:\d+/);

    repository.commit({ 'package_config.yaml': two('six==1.17.0') });
    const mended = await succeeded();
    expect(mended.docker.filter((line) => line.includes('buildx bake'))).toHaveLength(1);
    expect(mended.output('packages', 'packages', 'cache-hit')).toBe('partial');
    expect(uploaded()).toEqual(expect.arrayContaining(['api-amd64.zip', 'worker-amd64.zip']));
  });

  test('a cache that is full warns, and slow services delay', async () => {
    repository = userRepository(FILES);
    services.fail({ on: 'cache.CreateCacheEntry', trouble: 'quota' });
    services.fail({ on: 'artifact', trouble: { delayMs: 200 } });
    const ran = await succeeded();
    expect(ran.text).toMatch(/::warning::.*quota/);
    expect(uploaded()).toHaveLength(6);
    expect(services.caches()).toEqual([]);
  });

  test('services that are down: one clear error, and soon', async () => {
    repository = userRepository(FILES);
    await services.down();
    const ran = await run().finally(services.up);
    expect(ran.code).toBe(1);
    expect(ran.ms).toBeLessThan(60_000);
    expect(ran.text.match(/::error::/g)).toHaveLength(1);
    expect(ran.text).not.toMatch(/\n\s+at .*\.js:\d+/);
  });

  test('120 functions are one bundle, whose ZIPs are those of the manifest', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `fn-${index}`);
    repository = userRepository({
      'package_config.yaml': config(
        names.map((name) => fn(name)),
        'linux/arm64',
      ),
      ...Object.fromEntries(names.map((name) => [`${name}/app.py`, handler(name)])),
      '.github/workflows/ci.yml': workflow(),
    });
    const ran = await succeeded();
    expect(uploaded().sort()).toEqual(['build_manifest-arm64.json', 'bundle.arm64.zip', 'report-arm64.html']);
    expect(ran.text).toMatch(/::notice::.*bundle/);
    expect(changed(ran)).toHaveLength(120);
    const file = (wanted: string) =>
      services.artifacts().find(({ run, name }) => run === `run-${runs}` && name === wanted)!.file;
    const manifest = JSON.parse(readFileSync(file('build_manifest-arm64.json'), 'utf8')) as BuildManifest;
    expect(await hashesIn(file('bundle.arm64.zip'))).toEqual(
      Object.fromEntries(manifest.artifacts.flatMap((each) => ('path' in each ? [[each.path, each.sha256]] : []))),
    );
  });
});
