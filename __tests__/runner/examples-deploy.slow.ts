import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { closedRegistry } from '../actions/services/closed-registry.ts';
import { imageOf, layerOf, layoutOf } from '../convert/images.ts';
import { config, exampleBench, handler, PAGE } from './support/examples.ts';
import { hasTools, NODE_24 } from './support/tools.ts';

// Each test runs whole workflows.
jest.setTimeout(300_000);

/** Stands for Terraform, and does what the page's configuration says: looks up a function in the manifest, and takes its file. */
const TERRAFORM = `#!${NODE_24}
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
if (process.argv[2] !== 'apply') process.exit();
const { artifacts } = JSON.parse(readFileSync('dist/build_manifest.json', 'utf8'));
for (const { name, platform, path, codeSha256 } of artifacts) {
  const found = createHash('sha256').update(readFileSync('dist/' + path)).digest('base64');
  console.log(['applied', name, platform, found === codeSha256, process.env.AWS_REGION].join(' '));
}
`;

(hasTools() ? describe : describe.skip)('examples of docs/action.md that need more than the action', () => {
  const { run } = exampleBench();

  test('deploy: a later job finds the ZIPs, as they are, and the manifest that names them', async () => {
    const programs = mkdtempSync(join(tmpdir(), 'lambda-packer-terraform-'));
    writeFileSync(join(programs, 'terraform'), TERRAFORM);
    chmodSync(join(programs, 'terraform'), 0o755);
    const files = { 'package_config.yaml': config('api'), 'api/app.py': handler('api') };
    const { ran } = await run('deploy', { files, programs }).finally(() => rmSync(programs, { recursive: true }));
    expect(ran.log('deploy').match(/^applied.*$/gm)).toEqual([
      'applied api linux/amd64 true eu-west-1',
      'applied api linux/arm64 true eu-west-1',
    ]);
  });

  test('convert: layers of an image that lies in the repository', async () => {
    const layer = await layerOf([{ name: 'opt/bin/tool', content: '#!/bin/sh\n', mode: 0o755 }]);
    const layout = Object.entries(layoutOf([imageOf([layer])]));
    const files = Object.fromEntries(layout.map(([path, content]) => [`image/${path}`, content]));
    const { ran } = await run('convert', { files });
    expect(ran.log('layers')).toMatch(/^layer-1-\w+\.zip: img2lambda-\S+, \d+ B, 1 file$/m);
  });

  test('secrets: they reach the commands that ask for them, and nothing else', async () => {
    const [pypi, npm] = [`pypi-${randomUUID()}`, `npm-${randomUUID()}`];
    const files = {
      'package_config.yaml': [
        'runtime_default: python3.13',
        'base_registry: localhost:5000/lambda',
        'lambdas:',
        '  api:',
        '    path: ./api',
        '    handler: app.handler',
        '    build:',
        '      run: ["cat /run/secrets/pypi_token /run/secrets/npm_token | sha256sum > made.txt"]',
        '      secrets: { pypi_token: { env: PYPI, required: true }, npm_token: { env: NPM, required: true } }',
      ].join('\n'),
      'api/app.py': handler('api'),
    };
    const { ran, artifacts } = await run('secrets', { files, secrets: { PYPI_TOKEN: pypi, NPM_TOKEN: npm } });
    expect(artifacts).toContain('api-amd64.zip');
    expect(ran.docker.filter((line) => line.includes('buildx bake'))).toHaveLength(1);
    const said = ran.log().replace(/^::add-mask::.*$/gm, '');
    for (const secret of [pypi, npm]) expect(said).not.toContain(secret);
  });

  test('images: pushed to a registry that asks who one is, and found there by the next run', async () => {
    const registry = await closedRegistry('nektos/act', 'token-that-writes');
    const text = PAGE.images!.replace('ghcr.io/acme', `${registry.place}/${randomUUID()}`);
    const files = {
      'package_config.yaml': [
        'runtime_default: python3.13',
        `base_registry: ${registry.place}/lambda`,
        'lambdas:',
        '  api: { path: ./api, handler: app.handler, type: image, image_tag: "{registry}/api:{arch}" }',
      ].join('\n'),
      'api/app.py': handler('api'),
    };
    try {
      const { ran } = await run('images', { files, text });
      expect(ran.docker).toEqual([]);
      expect(ran.log('packages')).toMatch(/api \(linux\/amd64\): pushed /);
      const again = await run('images', { files, text });
      expect(again.ran.log('packages')).not.toContain('pushed');
    } finally {
      registry.close();
    }
  });
});
