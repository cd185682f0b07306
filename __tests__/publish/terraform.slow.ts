import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StandIn } from '../aws/stand-in/server.ts';
import { workspace } from '../e2e/support/cli.ts';
import { run, unlimited } from './harness.ts';
import { project } from './project.ts';

const PYTHON = join(process.env.LAMBDA_PACKER_SETUP_DIR ?? '/var/lib/lambda-packer-setup', 'moto', 'bin', 'python');
const here = workspace();
const hasTerraform = spawnSync('terraform', ['version']).status === 0;
if (!hasTerraform) console.warn('NOT TESTED: terraform is not on this machine, so its example is parsed only');

const terraform = (cwd: string, ...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync('terraform', argv, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' },
  });
  return { status, stdout, said: stdout + stderr };
};

let standIn: StandIn;
let it: ReturnType<typeof project>;
beforeAll(async () => {
  standIn = await unlimited();
  it = project(`
runtime_default: python3.13
publish: { regions: [eu-west-1, us-east-1] }
layers: { base: { path: ./source }, extra: { path: ./source } }
lambdas: { api: { path: ./source, handler: app.handler, layers: [extra, base] } }
`);
  await it.build([
    { name: 'base', content: 'base' },
    { name: 'extra', content: 'extra' },
    { name: 'api', content: 'api', kind: 'function', layers: ['extra', 'base'] },
  ]);
  await run(it, standIn);
});
afterAll(async () => {
  await standIn.close();
  it.remove();
  here.remove();
});

test.each(['main.tf', 'packages/main.tf'])('%s is HCL to a parser of its own', (name) => {
  const { status, stdout, stderr } = spawnSync(
    PYTHON,
    ['-c', 'import hcl2, json, sys; print(json.dumps(hcl2.load(open(sys.argv[1]))))', join('examples/terraform', name)],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  const blocks = Object.keys(JSON.parse(stdout) as object);
  expect(blocks).toEqual(
    expect.arrayContaining(name === 'main.tf' ? ['module', 'resource', 'variable'] : ['output', 'variable']),
  );
});

(hasTerraform ? describe : describe.skip)('terraform', () => {
  const root = here.path('root');
  beforeAll(() => {
    mkdirSync(root, { recursive: true });
    cpSync('examples/terraform/packages', join(root, 'packages'), { recursive: true });
    writeFileSync(
      join(root, 'main.tf'),
      `variable "lambda_packer" { type = any }
variable "region" { type = string }
module "packages" {
  source        = "./packages"
  lambda_packer = var.lambda_packer
  dist          = "dist"
  region        = var.region
}
output "functions" { value = module.packages.functions }
output "layers" { value = module.packages.layers }
`,
    );
    expect(terraform(root, 'init', '-input=false', '-no-color')).toMatchObject({ status: 0 });
  });

  test('finds the example formatted, and the module valid', () => {
    expect(terraform('examples/terraform', 'fmt', '-check', '-recursive')).toMatchObject({ status: 0, stdout: '' });
    expect(terraform(root, 'validate', '-no-color')).toMatchObject({ status: 0 });
  });

  test.each(['eu-west-1', 'us-east-1'])('takes ZIPs, hashes and the layers of %s from the values', (region) => {
    const values = join(it.dist, 'lambda_packer.auto.tfvars.json');
    const applied = terraform(
      root,
      'apply',
      '-auto-approve',
      '-input=false',
      '-no-color',
      `-var-file=${values}`,
      `-var=region=${region}`,
    );
    expect([applied.status, applied.said]).toEqual([0, expect.not.stringContaining('Error')]);
    const outputs = JSON.parse(terraform(root, 'output', '-json').stdout);
    const arn = (name: string) => `arn:aws:lambda:${region}:123456789012:layer:${name}:1`;
    const [entry] = JSON.parse(readFileSync(it.manifest, 'utf8')).artifacts.filter(
      ({ name }: { name: string }) => name === 'api',
    );
    expect(outputs.functions.value).toEqual({
      api: {
        filename: 'dist/api-amd64.zip',
        source_code_hash: entry.codeSha256,
        architectures: ['x86_64'],
        layers: [arn('extra'), arn('base')],
      },
    });
    expect(outputs.layers.value).toEqual({ base: { amd64: arn('base') }, extra: { amd64: arn('extra') } });
  });

  test('is told when a layer is not published as it was built', async () => {
    await it.build([
      { name: 'base', content: 'base 2' },
      { name: 'extra', content: 'extra' },
      { name: 'api', content: 'api', kind: 'function', layers: ['extra', 'base'] },
    ]);
    standIn.fault = () => ({ kind: '500', moment: 'before' });
    await run(it, standIn);
    const values = join(it.dist, 'lambda_packer.auto.tfvars.json');
    const applied = terraform(
      root,
      'apply',
      '-auto-approve',
      '-input=false',
      '-no-color',
      `-var-file=${values}`,
      '-var=region=eu-west-1',
    );
    expect(applied.status).toBe(1);
    expect(applied.said).toContain('run `lambda-packer publish` first');
  }, 60_000);
});
