import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { workspace } from '../e2e/support/cli.ts';

const here = workspace();
afterAll(() => {
  execFileSync('docker', ['image', 'rm', '--force', 'php-runtime'], { stdio: 'ignore' });
  here.remove();
});

test('examples/convert: PHP as layers of an image runs a function in provided.al2023', () => {
  // A copy, beside links to what it uses of the repository.
  mkdirSync(here.path('examples'));
  cpSync('examples/convert', here.path('examples/convert'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('/output'),
  });
  for (const name of ['dist', 'lib', 'scripts', 'node_modules', 'package.json'])
    symlinkSync(resolve(name), here.path(name));
  const registry = process.env.LAMBDA_PACKER_BASE_REGISTRY ?? 'localhost:5000/lambda';
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    LAMBDA_PACKER_BASE_REGISTRY: registry,
    BASE: 'localhost:5000/debian:trixie',
  };
  const said = execFileSync('bash', [here.path('examples/convert/run.sh')], { env, encoding: 'utf8' });
  expect(JSON.parse(said.trim().split('\n').at(-1)!)).toEqual({
    message: 'Hello, layers!',
    php: 8,
    path: expect.stringContaining('/opt/'),
  });
  const output = readdirSync(here.path('examples/convert/output')).map((name) => name.replace(/-[0-9a-f]{12}/, ''));
  expect(output.sort()).toEqual([
    'build_manifest.json',
    'function.zip',
    'layer-1.zip',
    'layer-2.zip',
    'layer-3.zip',
    'layer-4.zip',
  ]);
}, 300_000);
