import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import picomatch from 'picomatch';
import { workspace } from '../../e2e/support/cli.ts';
import { ACTION, findings, union, workflow } from './judge.ts';
import { REGIONS, withRegions } from './regions.ts';

const folder = '.github/workflows';
const names = readdirSync(folder);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test.each(Object.keys(REGIONS))('%s passes on what the table of inputs has', (name) => {
  const expected = withRegions(textOf(name), REGIONS[name]!);
  if (process.env.LAMBDA_PACKER_UPDATE) writeFileSync(join(folder, name), expected);
  expect(textOf(name)).toBe(expected);
});

test("GitHub's parser and language service find nothing in action.yml", async () => {
  expect(await findings('action.yml', readFileSync('action.yml', 'utf8'))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const { jobs } = workflow(textOf(name));
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  test("GitHub's parser and language service find nothing", async () => {
    expect(await findings(`${folder}/${name}`, textOf(name))).toEqual([]);
  });

  test('actions of others are pinned by SHA with their version beside it, ours by the release', () => {
    const uses = [...textOf(name).matchAll(/\buses: (.*)/g)].map(([, text = '']) => text);
    expect(uses.length).toBeGreaterThan(0);
    for (const text of uses)
      expect(text).toMatch(
        text.startsWith(ACTION) || text.startsWith('./')
          ? new RegExp(`^(\\./|${ACTION}@v${version})$`)
          : /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/,
      );
  });

  test('no expression stands in a shell command, and no checkout leaves its token behind', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false });
  });
});

test('the reusable workflow asks for contents: read; report asks for nothing, and so has what the caller grants', () => {
  const reusable = workflow(textOf('lambda-packer.yml'));
  expect(union(reusable)).toEqual({ contents: 'read' });
  expect(reusable.permissions).toBeUndefined();
  expect(Object.keys(reusable.jobs).filter((job) => reusable.jobs[job]!.permissions === undefined)).toEqual(['report']);
});

test('the publishing workflow asks for the token and attestations besides', () => {
  expect(union(workflow(textOf('lambda-packer-publish.yml')))).toEqual({
    attestations: 'write',
    contents: 'read',
    'id-token': 'write',
  });
});

test('what is attested are the ZIPs and SBOMs of this use, and nothing else of the run', () => {
  const { steps = [] } = workflow(textOf('lambda-packer-publish.yml')).jobs.attest!;
  const [download, attest] = steps.map(({ with: inputs = {} }) => inputs as Record<string, string>);
  const isTaken = picomatch(download!.pattern!.replace('${{ inputs.artifact-prefix }}', 'shop-'));
  const names = [
    'api-arm64.zip',
    'api-amd64.cdx.json',
    'my_fn-amd64.spdx.json',
    'plan.json',
    'bundle.arm64.zip',
    'report-arm64.html',
    'build_manifest-arm64.json',
  ];
  expect(names.filter((name) => isTaken(`shop-${name}`))).toEqual(names.slice(0, 3));
  expect(isTaken('other-api-arm64.zip')).toBe(false);
  expect(attest!['subject-path']).toBe(`${download!.path}/*`);
});

test('the judges find what is wrong', async () => {
  const call = `on: push
jobs:
  a: { uses: org/lambda-packer/.github/workflows/lambda-packer.yml@v1, with: { shard: 1 } }
  b:
    runs-on: ubuntu-24.04
    steps: [{ uses: org/lambda-packer@v1, with: { colour: red } }, { run: echo, if: '\${{ nonsense.x }}' }]
`;
  const said = (await findings('wrong.yml', call)).join('\n');
  for (const word of ['shard is not defined', "input 'colour'", "named-value: 'nonsense'"])
    expect(said).toContain(word);
});

describe('scripts/release.sh', () => {
  const here = workspace();
  afterAll(here.remove);
  const release = (...argv: string[]) => {
    const env = { ...process.env, PATH: `${here.folder}:${process.env.PATH}`, GITHUB_REPOSITORY: ACTION };
    return spawnSync('bash', ['scripts/release.sh', ...argv], { encoding: 'utf8', env });
  };

  test.each([
    ['nightly', 'a release is tagged vX.Y.Z'],
    ['v0.0.1', 'package.json has another version'],
  ])('refuses %s', (tag, why) => {
    const { status, stderr } = release('check', tag);
    expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
  });

  test.each([
    ['moves the major tag', 'exit 0', '-X PATCH repos/org/lambda-packer/git/refs/tags/v1 -f sha='],
    [
      'makes the first one',
      'case $* in *ref/tags*) exit 1;; esac',
      '-X POST repos/org/lambda-packer/git/refs -f ref=refs/tags/v1 -f sha=',
    ],
  ])('%s', (_name, answer, asked) => {
    here.write({ gh: `#!/bin/sh\necho "$*" >> '${here.path('log')}'\n${answer}\n` });
    chmodSync(here.path('gh'), 0o755);
    expect(release('move', 'v1.0.0').status).toBe(0);
    expect(readFileSync(here.path('log'), 'utf8')).toContain(asked);
  });
});
