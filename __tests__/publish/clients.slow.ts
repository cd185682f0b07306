import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startStandIn } from '../aws/stand-in/server.ts';
import { lambdaPacker, workspace } from '../e2e/support/cli.ts';

// @ts-expect-error: a script without types
const { invoke } = await import('../../scripts/invoke.mjs');

const HOME = join(process.env.LAMBDA_PACKER_SETUP_DIR ?? '/var/lib/lambda-packer-setup', 'moto', 'bin');
const here = workspace();
const example = here.path('example');
const dist = here.path('example', 'dist');
const REGIONS = ['eu-west-1', 'us-east-1'];
const sha256 = (file: string, encoding: 'hex' | 'base64' = 'hex') =>
  createHash('sha256').update(readFileSync(file)).digest(encoding);

const packer = (env: Record<string, string>, ...argv: string[]) =>
  lambdaPacker([...argv, '--progress', 'plain'], {
    cwd: example,
    env: { ...env, LAMBDA_PACKER_STORE: here.path('store') },
  });

async function client(env: Record<string, string>, ...argv: string[]) {
  const { stdout } = await promisify(execFile)(join(HOME, 'python'), ['__tests__/publish/second-client.py', ...argv], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout);
}

beforeAll(() => {
  cpSync('examples/publish', example, { recursive: true });
  rmSync(dist, { recursive: true, force: true });
});
afterAll(here.remove);

describe('moto as Lambda, S3 and CloudFormation', () => {
  let moto: ChildProcess;
  let env: Record<string, string>;

  beforeAll(async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    moto = spawn(join(HOME, 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    env = {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    for (let n = 0; n < 300 && !(await fetch(`${url}/moto-api/`).catch(() => undefined)); n++) await sleep(100);
    for (const region of REGIONS) await client(env, 'bucket', region, `acme-artifacts-${region}`);
  }, 60_000);
  afterAll(() => moto?.kill());

  test('the example is built and published in one go, and again unchanged', async () => {
    const first = await packer(env, 'build', '--publish');
    expect([first.code, first.stderr]).toEqual([0, expect.not.stringContaining('error')]);
    expect(first.stdout).toMatch(/greetings +amd64 +eu-west-1 +published +1/);
    const second = await packer(env, 'publish', '--json');
    expect(JSON.parse(second.stdout).publications).toMatchObject(
      REGIONS.map((region) => ({ region, decision: 'unchanged', state: 'done', version: 1 })),
    );
  }, 120_000);

  test('boto3 finds the version and what is said of it, and downloads the ZIP that was kept', async () => {
    const zip = join(dist, 'greetings-amd64.zip');
    for (const region of REGIONS) {
      const version = await client(env, 'layer', region, 'acme-greetings', here.path('unused'));
      expect(version).toMatchObject({
        Version: 1,
        Description: expect.stringMatching(/^How acme says hello \[lambda-packer sha256:[0-9a-f]{64}\]$/),
        LicenseInfo: 'MIT',
        CompatibleRuntimes: ['python3.13', 'python3.12'],
        CompatibleArchitectures: ['x86_64'],
        Content: { CodeSha256: sha256(zip, 'base64'), CodeSize: readFileSync(zip).length },
      });
      const file = here.path('kept.zip');
      await client(
        env,
        'object',
        region,
        `acme-artifacts-${region}`,
        `lambda-packer/acme-greetings/${sha256(zip)}.zip`,
        file,
      );
      expect(readFileSync(file).equals(readFileSync(zip))).toBe(true);
      const metadata = await client(
        env,
        'object',
        region,
        `acme-artifacts-${region}`,
        'lambda-packer/acme-greetings/1/manifest.json',
        file,
      );
      expect(version.Description).toContain(metadata['manifest-sha256']);
    }
  }, 120_000);

  test('functions are made with the list of layers, and a stack with the parameters', async () => {
    const made = await client(
      env,
      'function',
      'eu-west-1',
      'hello',
      join(dist, 'hello-amd64.zip'),
      join(dist, 'layers/eu-west-1/hello-amd64.json'),
    );
    const { LayerVersionArn } = await client(env, 'layer', 'eu-west-1', 'acme-greetings', here.path('unused'));
    expect(made.Layers).toMatchObject([{ Arn: LayerVersionArn }]);
    const template = here.path('template.json');
    writeFileSync(
      template,
      JSON.stringify({
        Parameters: { GreetingsAmd64Layer: { Type: 'String' }, HelloAmd64Layers: { Type: 'CommaDelimitedList' } },
        Resources: { Topic: { Type: 'AWS::SNS::Topic' } },
        Outputs: {
          Layer: { Value: { Ref: 'GreetingsAmd64Layer' } },
          First: { Value: { 'Fn::Select': ['0', { Ref: 'HelloAmd64Layers' }] } },
        },
      }),
    );
    const outputs = await client(
      env,
      'stack',
      'eu-west-1',
      'hello',
      template,
      join(dist, 'cloudformation.eu-west-1.parameters.json'),
    );
    expect(outputs).toEqual({ Layer: LayerVersionArn, First: LayerVersionArn });
  }, 120_000);

  test('above 50 MB it goes through S3', async () => {
    const bytes = Buffer.alloc(60_000_000);
    let n = 1;
    for (let i = 0; i < bytes.length; i += 4) {
      n = (Math.imul(n, 1_664_525) + 1_013_904_223) >>> 0;
      bytes.writeUInt32LE(n, i);
    }
    writeFileSync(here.path('example', 'greetings', 'acme', 'large.bin'), bytes);
    const ran = await packer(env, 'build', '--publish', '--region', 'eu-west-1', '--json');
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining('bytes to acme-artifacts-eu-west-1')]);
    const zip = join(dist, 'greetings-amd64.zip');
    expect(readFileSync(zip).length).toBeGreaterThan(52_428_800);
    expect(await client(env, 'layer', 'eu-west-1', 'acme-greetings', here.path('unused'))).toMatchObject({
      Version: 2,
      Content: { CodeSha256: sha256(zip, 'base64') },
    });
    rmSync(here.path('example', 'greetings', 'acme', 'large.bin'));
  }, 180_000);

  test('the worked example runs as it is written', async () => {
    const port = String(await freePort());
    const { stdout } = await promisify(execFile)('bash', ['examples/publish/run.sh'], {
      env: { ...process.env, PORT: port, NODE_OPTIONS: '' },
    });
    expect(stdout).toMatch(/2 published[\s\S]*Once more, unchanged:[\s\S]*2 unchanged[\s\S]*layer:acme-greetings:1"/);
  }, 180_000);
});

test('boto3 downloads the published layer from a strict Lambda: its bytes are the ZIP, and a function runs with it', async () => {
  const standIn = await startStandIn();
  try {
    for (const region of REGIONS) standIn.addBucket(`acme-artifacts-${region}`, region);
    const ran = await packer(standIn.env, 'build', '--publish');
    expect([ran.code, ran.stderr]).toEqual([0, expect.not.stringContaining('error')]);
    const downloaded = here.path('downloaded.zip');
    for (const region of REGIONS) {
      await client(standIn.env, 'layer', region, 'acme-greetings', downloaded);
      expect(readFileSync(downloaded).equals(readFileSync(join(dist, 'greetings-amd64.zip')))).toBe(true);
    }
    const answer = await invoke({
      zip: join(dist, 'hello-amd64.zip'),
      layers: [downloaded],
      image: 'localhost:5000/lambda/python:3.13',
      platform: 'linux/amd64',
      handler: 'app.handler',
      event: { name: 'Ada' },
      env: {},
      timeoutMs: 120_000,
    });
    expect([answer.error, answer.result]).toEqual([undefined, { greeting: 'Hello, Ada' }]);
  } finally {
    await standIn.close();
  }
}, 180_000);

test('moto is set up', () => expect(existsSync(join(HOME, 'moto_server'))).toBe(true));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
