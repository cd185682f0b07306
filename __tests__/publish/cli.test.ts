import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type StandIn, startStandIn } from '../aws/stand-in/server.ts';
import { lambdaPacker } from '../e2e/support/cli.ts';
import { project } from './project.ts';

const CONFIG = `
runtime_default: python3.13
publish: { regions: [eu-west-1] }
layers: { common: { path: ./source }, more: { path: ./source } }
`;

let standIn: StandIn;
let it: ReturnType<typeof project>;
beforeEach(async () => {
  standIn = await startStandIn();
  it = project(CONFIG);
  await it.build([
    { name: 'common', content: 'one' },
    { name: 'more', content: 'two' },
  ]);
});
afterEach(async () => {
  await standIn.close();
  it.remove();
});

const NOBODY = { AWS_CONFIG_FILE: '/nonexistent', AWS_SHARED_CREDENTIALS_FILE: '/nonexistent', AWS_PROFILE: undefined };
const packer = (argv: string[], env: Record<string, string | undefined> = {}, more = {}) =>
  lambdaPacker(argv, { cwd: it.folder, env: { ...NOBODY, ...standIn.env, ...env }, ...more });

test('publish shows what it decided, writes the outputs, and does nothing the second time', async () => {
  const dry = await packer(['publish', '--dry-run']);
  expect([dry.code, dry.stdout]).toEqual([
    0,
    expect.stringMatching(/common +amd64 +eu-west-1 +publish [\s\S]*2 publish$/m),
  ]);
  const first = await packer(['publish', 'dist/build_manifest.json', '--region', 'us-east-1', '--region', 'eu-west-1']);
  expect([first.code, first.stderr]).toEqual([
    0,
    expect.stringContaining('common (amd64) eu-west-1: published version 1'),
  ]);
  expect(first.stdout).toMatch(/4 published$/m);
  expect(first.stderr).not.toContain('Warning');
  const second = await packer(['publish', '--json'], { LAMBDA_PACKER_REGION: 'us-east-1' });
  expect(JSON.parse(second.stdout)).toMatchObject({
    publications: [
      { layer: 'common', region: 'us-east-1', decision: 'unchanged', version: 1 },
      { layer: 'more', region: 'us-east-1', decision: 'unchanged', version: 1 },
    ],
  });
}, 30_000);

test.each([
  [
    'no credentials',
    { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
    [],
    1,
    /^error: there are no AWS credentials/m,
  ],
  ['a region that is none', {}, ['--region', 'Europe'], 2, /'Europe' is not the name of a region/],
  ['no manifest', {}, ['nothing/build_manifest.json'], 1, /nothing\/build_manifest.json does not exist/],
] as const)(
  '%s: one clear error',
  async (_, env, argv, code, message) => {
    const ran = await packer(['publish', ...argv], env);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr.match(/^error:/gm)?.length).toBe(1);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    expect(standIn.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
  },
  30_000,
);

test('with a plan, what was built from something else is refused', async () => {
  expect((await packer(['plan', '-o', 'plan.json', '--store', 'store'])).code).toBe(0);
  const refused = await packer(['publish', '--plan', 'plan.json', '--only', 'more']);
  expect([refused.code, refused.stderr]).toEqual([
    1,
    expect.stringMatching(/^error: more \(amd64\): the manifest's hash \S+ is not the plan's .*\n.*build again/m),
  ]);
  expect(standIn.requests).toEqual([]);
  expect((await packer(['build', '--plan', 'plan.json', '--store', 'store'])).code).toBe(0);
  expect((await packer(['publish', '--plan', 'plan.json'])).stdout).toMatch(/2 published$/m);
}, 30_000);

test('interrupted: it ends at once with 130, tells what was done, and the next run does the rest', async () => {
  let interrupt = () => {};
  standIn.fault = ({ action, resource }) => {
    if (action !== 'lambda:PublishLayerVersion' || !resource.endsWith('more')) return undefined;
    setTimeout(interrupt, 300);
    return { kind: 'silence', moment: 'after' };
  };
  const started = performance.now();
  const ran = await packer(
    ['publish'],
    {},
    { onStart: (child: { kill: (signal: string) => void }) => (interrupt = () => child.kill('SIGINT')) },
  );
  expect(ran.code).toBe(130);
  expect(performance.now() - started).toBeLessThan(8000);
  expect(ran.stdout).toMatch(/more +amd64 +eu-west-1 +interrupted/);
  expect(JSON.parse(readFileSync(join(it.dist, 'publications.json'), 'utf8')).layers).toMatchObject([
    { layer: 'common', version: 1 },
  ]);
  standIn.fault = () => undefined;
  const next = await packer(['publish']);
  expect(next.stdout).toMatch(/2 unchanged$/m);
}, 30_000);
