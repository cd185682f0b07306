import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readReport } from '../../src/report/page/island.ts';
import { renderReport } from '../../src/report/page.ts';
import { VERSION } from '../../src/version.ts';
import type { StandIn } from '../aws/stand-in/server.ts';
import { report } from '../report/build-report.ts';
import { run, unlimited } from './harness.ts';
import { project } from './project.ts';

const config = (regions: string, more = '') => `
runtime_default: python3.13
publish: { regions: [${regions}] }
layers:
  base: { path: ./source, platforms: [linux/amd64, linux/arm64] }
  extra-tools: { path: ./source }
lambdas:
  api: { path: ./source, handler: app.handler, layers: [extra-tools, base] }
${more}`;
const TRACING = 'arn:aws:lambda:eu-west-1:999999999999:layer:tracing:3';

let standIn: StandIn;
let it: ReturnType<typeof project>;
beforeEach(async () => {
  standIn = await unlimited();
});
afterEach(async () => {
  await standIn.close();
  it.remove();
});

const BUILT = [
  { name: 'base', content: 'base' },
  { name: 'base', content: 'base', platform: 'linux/arm64' as const },
  { name: 'extra-tools', content: 'extra' },
  { name: 'api', content: 'api', kind: 'function' as const, layers: ['extra-tools', 'base'] },
];
const arn = (name: string, version = 1, region = 'eu-west-1') =>
  `arn:aws:lambda:${region}:123456789012:layer:${name}:${version}`;
const text = (name: string) => readFileSync(join(it.dist, name), 'utf8');
const names = (folder = '') =>
  readdirSync(join(it.dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(json|yaml)$/.test(name))
    .sort();

test('one function in one region: lists, parameters and Terraform values name the versions', async () => {
  it = project(config('eu-west-1'));
  await it.build(BUILT);
  const { outputs, said } = await run(it, standIn);
  expect(said).toEqual([]);
  expect(outputs.sort()).toEqual(
    names()
      .filter((name) => name !== 'build_manifest.json')
      .map((name) => join(it.dist, name)),
  );
  expect(names()).toEqual([
    'build_manifest.json',
    'cloudformation.parameters.json',
    'lambda_packer.auto.tfvars.json',
    'layers.json',
    'layers.yaml',
    'layers/api-amd64.json',
    'layers/api-amd64.yaml',
    'publications.json',
  ]);
  const attached = [arn('extra-tools'), arn('base-amd64')];
  for (const name of ['layers.json', 'layers/api-amd64.json']) expect(JSON.parse(text(name))).toEqual(attached);
  for (const name of ['layers.yaml', 'layers/api-amd64.yaml']) expect(parse(text(name))).toEqual(attached);
  expect(JSON.parse(text('cloudformation.parameters.json'))).toEqual([
    { ParameterKey: 'ApiAmd64Layers', ParameterValue: attached.join(',') },
    { ParameterKey: 'BaseAmd64Layer', ParameterValue: arn('base-amd64') },
    { ParameterKey: 'BaseArm64Layer', ParameterValue: arn('base-arm64') },
    { ParameterKey: 'ExtraToolsAmd64Layer', ParameterValue: arn('extra-tools') },
  ]);
  const { lambda_packer: values } = JSON.parse(text('lambda_packer.auto.tfvars.json'));
  expect(values.layers.base.arm64).toMatchObject({
    path: 'base-arm64.zip',
    arn: arn('base-arm64'),
    region_arns: { 'eu-west-1': arn('base-arm64') },
  });
  expect(values.functions.api.amd64).toMatchObject({
    path: 'api-amd64.zip',
    layers: attached,
    region_layers: { 'eu-west-1': attached },
  });
  const before = names().map((name) => text(name));
  await run(it, standIn);
  expect(names().map((name) => text(name))).toEqual(before);
});

test('several regions and functions: a folder for each region, in attach order, ARNs of the configuration as they are', async () => {
  const more = `  web: { path: ./source, handler: app.handler, layers: ["${TRACING}", base] }\n`;
  it = project(config('eu-west-1, us-east-1', more));
  await it.build([...BUILT, { name: 'web', content: 'web', kind: 'function', layers: [TRACING, 'base'] }]);
  expect((await run(it, standIn)).said).toEqual([
    expect.stringMatching(/lambdas.web attaches .*tracing:3, which cannot be used in us-east-1/),
  ]);
  expect(names()).toEqual([
    'build_manifest.json',
    'cloudformation.eu-west-1.parameters.json',
    'cloudformation.us-east-1.parameters.json',
    'lambda_packer.auto.tfvars.json',
    'layers/eu-west-1/api-amd64.json',
    'layers/eu-west-1/api-amd64.yaml',
    'layers/eu-west-1/web-amd64.json',
    'layers/eu-west-1/web-amd64.yaml',
    'layers/us-east-1/api-amd64.json',
    'layers/us-east-1/api-amd64.yaml',
    // A layer of eu-west-1 cannot be attached in us-east-1, so web has no list there.
    'publications.json',
  ]);
  expect(JSON.parse(text('layers/eu-west-1/web-amd64.json'))).toEqual([TRACING, arn('base-amd64')]);
  expect(JSON.parse(text('layers/us-east-1/api-amd64.json'))).toEqual([
    arn('extra-tools', 1, 'us-east-1'),
    arn('base-amd64', 1, 'us-east-1'),
  ]);

  // Back to one region: what does not hold any more goes, what is not ours stays.
  writeFileSync(join(it.dist, 'layers', 'notes.txt'), 'mine');
  mkdirSync(join(it.dist, 'layers', 'mine'));
  writeFileSync(join(it.dist, 'layers', 'mine', 'api-amd64.json'), '[]');
  it.configure(config('us-east-1'));
  await it.build(BUILT);
  await run(it, standIn);
  expect(names('layers')).toEqual(['api-amd64.json', 'api-amd64.yaml', 'mine/api-amd64.json']);
  expect(names().filter((name) => name.startsWith('cloud'))).toEqual(['cloudformation.parameters.json']);
  expect(JSON.parse(text('layers.json'))).toEqual([
    arn('extra-tools', 1, 'us-east-1'),
    arn('base-amd64', 1, 'us-east-1'),
  ]);
  expect(readFileSync(join(it.dist, 'layers', 'notes.txt'), 'utf8')).toBe('mine');
});

test('a function one of whose layers failed has no list, and the old one is gone', async () => {
  it = project(config('eu-west-1'));
  await it.build(BUILT);
  await run(it, standIn);
  await it.build(BUILT.map((each) => ({ ...each, content: `${each.content} 2` })));
  standIn.fault = ({ resource }) =>
    /layer:extra-tools/.test(resource) ? { kind: '500', moment: 'before' } : undefined;
  await run(it, standIn);
  expect(names('layers')).toEqual([]);
  const { lambda_packer: values } = JSON.parse(text('lambda_packer.auto.tfvars.json'));
  expect(values.functions.api.amd64).toMatchObject({ layers: ['extra-tools', 'base'] });
  expect(values.layers['extra-tools'].amd64.arn).toBeUndefined();
  expect(values.layers.base.amd64.arn).toBe(arn('base-amd64', 2));
  expect(JSON.parse(text('publications.json')).layers).toMatchObject([
    { layer: 'base', arch: 'amd64', version: 2 },
    { layer: 'base', arch: 'arm64', version: 2 },
    // What is there is known, and that it is not of this build is told by its hash.
    { layer: 'extra-tools', version: 1 },
  ]);
});

test('a publish of some layers leaves what is known of the others', async () => {
  it = project(config('eu-west-1'));
  await it.build(BUILT);
  await run(it, standIn, { request: { only: ['base'] } });
  expect(names()).not.toContain('layers.json');
  await run(it, standIn, { request: { only: ['extra-tools'] } });
  expect(JSON.parse(text('layers.json'))).toEqual([arn('extra-tools'), arn('base-amd64')]);
});

test('functions that hold their layers attach none', async () => {
  it = project(config('eu-west-1').replace('publish:', 'layers_mode: merge\npublish:'));
  await it.build(BUILT);
  await run(it, standIn);
  expect(names('')).not.toContain('layers.json');
  const { lambda_packer: values } = JSON.parse(text('lambda_packer.auto.tfvars.json'));
  expect(values.functions.api.amd64.layers).toEqual([]);
  expect(JSON.parse(text('cloudformation.parameters.json'))).toHaveLength(3);
});

test('the report of the build shows the versions, and says which are of earlier bytes', async () => {
  it = project(config('eu-west-1'));
  await it.build(BUILT);
  const page = join(it.dist, 'report.html');
  writeFileSync(page, renderReport(report({ version: VERSION })));
  const { outputs } = await run(it, standIn);
  expect(outputs).toContain(page);
  const shown = () =>
    readReport(readFileSync(page, 'utf8'))!.publications.map(({ name, version, arn: of, isCurrent }) => [
      name,
      version,
      of,
      isCurrent,
    ]);
  expect(shown()).toEqual([
    ['base-amd64', 1, arn('base-amd64'), true],
    ['base-arm64', 1, arn('base-arm64'), true],
    ['extra-tools', 1, arn('extra-tools'), true],
  ]);
  expect(readFileSync(page, 'utf8')).toContain(`<code>${arn('base-arm64')}</code>`);
  // A page that another version wrote, or somebody else, stays as it is.
  writeFileSync(page, '<p>mine</p>');
  expect((await run(it, standIn)).outputs).not.toContain(page);
  expect(readFileSync(page, 'utf8')).toBe('<p>mine</p>');
});
