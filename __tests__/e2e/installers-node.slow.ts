import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tarGz } from '../graph/distributions.ts';
import { npmRegistry } from '../graph/servers.ts';
import { lambdaPacker, workspace } from './support/cli.ts';
import { expectRepeatable, textsIn } from './support/installed.ts';

const { invoke } = await import('../../scripts/invoke.mjs');

const GOLDEN = '__tests__/plan/golden/node';
const TOKEN = 'npm_c4naryT0ken';
const here = workspace();
let registry: Awaited<ReturnType<typeof npmRegistry>>;
let integrity: string;
beforeAll(async () => {
  const archive = await tarGz({
    'package/package.json': '{"name":"@lp/private","version":"1.0.0","main":"index.js"}',
    'package/index.js': 'module.exports = "private";\n',
  });
  integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  registry = await npmRegistry(TOKEN, '@lp/private', '1.0.0', archive);
});
afterAll(async () => {
  await registry.close();
  here.remove();
});

const HANDLER = `
const { transformSync } = require('esbuild');
exports.handler = async () => ({
  odd: require('is-odd')(3), shared: require('shared')(7), private: require('@lp/private'), arch: process.arch,
  code: transformSync('let a: number = 1', { loader: 'ts' }).code.trim(),
});
`;
const CONFIG = `
runtime_default: nodejs22.x
platforms_default: [linux/amd64, linux/arm64]
lambdas:
  api: { path: ./functions/api, handler: index.handler }
`;

const npmrc = () => ({
  '.npmrc': `@lp:registry=http://${registry.origin}/\n//${registry.origin}/:_authToken=\${LP_TOKEN}\n`,
});
const yarnrc = () => ({
  '.yarnrc.yml': `unsafeHttpWhitelist:\n  - ${registry.host}\nnpmScopes:\n  lp:\n    npmRegistryServer: "http://${registry.origin}"\n    npmAuthToken: "\${LP_TOKEN}"\n`,
});
const berryEntry = (prefix: string) => `
"@lp/private@npm:1.0.0":
  version: 1.0.0
  resolution: "@lp/private@npm:1.0.0${prefix}"
  languageName: node
  linkType: hard
`;
const pnpm = (text: string, key: string) =>
  text
    .replace(
      '  functions/api:\n    dependencies:\n',
      `$&      '@lp/private':\n        specifier: 1.0.0\n        version: 1.0.0\n`,
    )
    .replace('packages:\n', () => `packages:\n\n  '${key}':\n    resolution: {integrity: ${integrity}}\n`)
    .replace('snapshots:\n', "snapshots:\n\n  '@lp/private@1.0.0': {}\n");

interface Tool {
  name: string;
  lock: string;
  to: string;
  shared?: string;
  /** In the root's package.json: esbuild's install script is not to run, which spares an emulated one. */
  root?: object;
  settings: () => Record<string, string>;
  change: (text: string) => string;
}
const TOOLS: Tool[] = [
  {
    name: 'pnpm 10',
    lock: 'pnpm-9.lock',
    to: 'pnpm-lock.yaml',
    settings: npmrc,
    change: (text) => pnpm(text, '@lp/private@1.0.0'),
  },
  {
    name: 'pnpm 8',
    lock: 'pnpm-6.lock',
    root: { pnpm: { neverBuiltDependencies: ['esbuild'] } },
    to: 'pnpm-lock.yaml',
    settings: npmrc,
    change: (text) =>
      pnpm(text, '/@lp/private@1.0.0').replace('importers:', 'neverBuiltDependencies:\n  - esbuild\n\n$&'),
  },
  {
    name: 'yarn 1',
    lock: 'yarn-1.lock',
    to: 'yarn.lock',
    shared: '1.0.0',
    settings: npmrc,
    change: (text) =>
      `${text}\n"@lp/private@1.0.0":\n  version "1.0.0"\n  resolved "http://${registry.origin}/p.tgz"\n  integrity ${integrity}\n`,
  },
  {
    name: 'yarn 3',
    lock: 'yarn-3.lock',
    root: { dependenciesMeta: { esbuild: { built: false } } },
    to: 'yarn.lock',
    settings: yarnrc,
    change: (text) => text + berryEntry(`::__archiveUrl=${encodeURIComponent(`http://${registry.origin}/p.tgz`)}`),
  },
  {
    name: 'yarn 4',
    lock: 'yarn-4.lock',
    root: {},
    to: 'yarn.lock',
    settings: yarnrc,
    change: (text) => text + berryEntry(`::__archiveUrl=${encodeURIComponent(`http://${registry.origin}/p.tgz`)}`),
  },
];

test.each(TOOLS)(
  '$name: a workspace member for both architectures, with install scripts and a private registry; the token is nowhere',
  async ({ lock, to, shared, root, settings, change }) => {
    for (const folder of ['app', 'dist', 'store', 'dist-2', 'store-2'])
      rmSync(here.path(folder), { recursive: true, force: true });
    cpSync(GOLDEN, here.path('app'), { recursive: true, filter: (path) => !path.endsWith('.lock') });
    const manifest = JSON.parse(readFileSync(here.path('app/functions/api/package.json'), 'utf8'));
    // What BuildKit has from an earlier run would say nothing.
    manifest.version = `1.0.${Date.now()}`;
    manifest.dependencies['@lp/private'] = '1.0.0';
    if (shared) manifest.dependencies.shared = shared;
    const public_ = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim().replace(/\/$/, '');
    const text = readFileSync(join(GOLDEN, lock), 'utf8').replaceAll('https://registry.example', public_);
    here.write(
      {
        'package_config.yaml': CONFIG,
        'functions/api/index.js': HANDLER,
        'functions/api/package.json': JSON.stringify(manifest),
        'package.json': JSON.stringify({ ...JSON.parse(readFileSync(join(GOLDEN, 'package.json'), 'utf8')), ...root }),
        [to]: change(text),
        ...settings(),
      },
      'app',
    );
    const env = { LP_TOKEN: TOKEN };
    const again = root ? [] : ['--platform', 'linux/amd64'];
    const { dist, first } = await expectRepeatable(here, 'app/package_config.yaml', env, [TOKEN], again);
    const why = root ? /esbuild 0.24.0: its install script was not run/ : /esbuild 0.24.0: its install script must run/;
    expect(first.stderr).toMatch(why);
    for (const [arch, cpu] of [
      ['amd64', 'x64'],
      ['arm64', 'arm64'],
    ] as const) {
      const names = [...(await textsIn(join(dist, `api-${arch}.zip`))).keys()].filter((name) =>
        name.startsWith('node_modules/'),
      );
      const packages = new Set(names.flatMap((name) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1] ?? []));
      packages.delete('.bin');
      expect([...packages].sort()).toEqual([
        `@esbuild/linux-${cpu}`,
        '@lp/private',
        'esbuild',
        'is-number',
        'is-odd',
        'shared',
      ]);
      expect(names.filter((name) => /\/\.(?!bin\/)/.test(name) && !/\/\.(?:npmignore|eslintrc)/.test(name))).toEqual(
        [],
      );
    }
    const answer = await invoke({
      zip: join(dist, 'api-amd64.zip'),
      image: 'localhost:5000/lambda/nodejs:22',
      handler: 'index.handler',
    });
    expect(answer.error).toBeUndefined();
    expect(answer.result).toEqual({ odd: true, shared: true, private: 'private', arch: 'x64', code: 'let a = 1;' });
    // Another member's dependencies are its own affair; what a needed member holds counts.
    const plan = () =>
      lambdaPacker(
        ['plan', '--config', here.path('app/package_config.yaml'), '--dist', dist, '--store', here.path('store')],
        { env },
      );
    here.write({ 'functions/web/package.json': '{"name":"web","version":"1.0.0"}' }, 'app');
    expect((await plan()).stdout).toMatch(/0 of 2 to build/);
    here.write({ 'libs/shared/index.js': 'module.exports = () => 8;\n' }, 'app');
    expect((await plan()).stdout).toMatch(/2 of 2 to build/);
  },
  300_000,
);
