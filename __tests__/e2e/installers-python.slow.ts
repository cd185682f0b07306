import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import { contentHashes } from '../../src/plan/poetry-project.ts';
import { wheel } from '../graph/distributions.ts';
import { pythonIndex } from '../graph/servers.ts';
import { lambdaPacker, workspace } from './support/cli.ts';
import { expectRepeatable, textsIn } from './support/installed.ts';

const { invoke } = await import('../../scripts/invoke.mjs');

const PASSWORD = 'c4nary-p4ssw0rd';
const HASHES = {
  six: ['4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274'],
  // cp313, manylinux2014: x86_64 and aarch64.
  'charset-normalizer': [
    '7218e8f32b0956cfcd048fd42d9d5779809745ca1d86113ca56f66e7ae1549c4',
    '849df64e889b2e17230d58410a03dba311a65b163508fd33679b2b737d4b7858',
  ],
};

const here = workspace();
let index: Awaited<ReturnType<typeof pythonIndex>>;
let private_: Buffer;
beforeAll(async () => {
  private_ = await wheel('lpprivate', '1.0', 'py3-none-any');
  index = await pythonIndex(`me:${PASSWORD}`, { 'lpprivate-1.0-py3-none-any.whl': private_ });
});
afterAll(async () => {
  await index.close();
  here.remove();
});

const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const HANDLER = `
import platform
import charset_normalizer.md, lpprivate, shared, six
def handler(event, context):
    return {"private": lpprivate.version, "shared": shared.VALUE, "six": six.__version__, "machine": platform.machine(),
            "compiled": charset_normalizer.md.__file__.rsplit(".", 1)[-1]}
`;
const SHARED = {
  'shared/pyproject.toml':
    '[project]\nname = "shared"\nversion = "1.0.0"\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
  'shared/src/shared/__init__.py': 'VALUE = 42\n',
};
const CONFIG = `
runtime_default: python3.13
platforms_default: [linux/amd64, linux/arm64]
lambdas:
  orders: { path: ./orders, handler: app.handler, exclude: [shared], dependencies: { omit: [omitted] } }
`;

const pyproject =
  '[project]\nname = "orders"\nversion = "1"\nrequires-python = ">=3.13"\ndependencies = ["six", "shared", "lpprivate"]\n';
const poetryLock = () => `
${Object.entries({ six: '1.17.0', 'charset-normalizer': '3.5.2' })
  .map(
    ([name, version]) =>
      `[[package]]\nname = "${name}"\nversion = "${version}"\ngroups = ["main"]\nfiles = [${HASHES[name as keyof typeof HASHES].map((hash) => `{file = "f", hash = "sha256:${hash}"}`).join(', ')}]\n`,
  )
  .join('')}
[[package]]
name = "omitted"
version = "1.0"
groups = ["main"]
markers = "sys_platform == 'win32'"
files = []
[[package]]
name = "lpprivate"
version = "1.0"
groups = ["main"]
files = [{file = "f", hash = "sha256:${sha(private_)}"}]
[package.source]
type = "legacy"
url = "http://${index.origin}/simple"
reference = "company"
[[package]]
name = "shared"
version = "1.0.0"
groups = ["main"]
files = []
develop = true
[package.source]
type = "directory"
url = "shared"
[metadata]
lock-version = "2.1"
python-versions = ">=3.13"
content-hash = "${contentHashes(parse(pyproject))[0]}"
`;
const pipfileLock = () =>
  JSON.stringify({
    _meta: {
      requires: { python_version: '3.13' },
      sources: [
        { name: 'pypi', url: 'https://index.example/simple' },
        { name: 'company', url: `http://$\{WHO}:$\{TOKEN}@${index.origin}/simple` },
      ],
    },
    default: {
      six: { version: '==1.17.0', hashes: HASHES.six.map((hash) => `sha256:${hash}`) },
      'charset-normalizer': {
        version: '==3.5.2',
        hashes: HASHES['charset-normalizer'].map((hash) => `sha256:${hash}`),
      },
      lpprivate: { version: '==1.0', hashes: [`sha256:${sha(private_)}`], index: 'company' },
      shared: { path: './shared', editable: true },
    },
    develop: { pytest: { version: '==9.2.0' } },
  });

test.each([
  {
    tool: 'poetry',
    files: () => ({ 'pyproject.toml': pyproject, 'poetry.lock': poetryLock() }),
    env: { POETRY_HTTP_BASIC_COMPANY_USERNAME: 'me', POETRY_HTTP_BASIC_COMPANY_PASSWORD: PASSWORD },
  },
  { tool: 'pipenv', files: () => ({ 'Pipfile.lock': pipfileLock() }), env: { WHO: 'me', TOKEN: PASSWORD } },
])(
  '$tool: both architectures from the lock file, a private index and a local package; the password is nowhere',
  async ({ tool, files, env }) => {
    const project = { ...SHARED, ...files(), 'app.py': HANDLER };
    here.write({ [`${tool}/package_config.yaml`]: CONFIG });
    here.write(project, `${tool}/orders`);
    const { dist } = await expectRepeatable(here, `${tool}/package_config.yaml`, env, [PASSWORD]);
    for (const [arch, machine] of [
      ['amd64', 'x86_64'],
      ['arm64', 'aarch64'],
    ] as const) {
      const names = [...(await textsIn(join(dist, `orders-${arch}.zip`))).keys()];
      expect(names).toEqual(expect.arrayContaining(['six.py', 'lpprivate.py', 'shared/__init__.py']));
      const libraries = names.filter((name) => name.endsWith('.so'));
      expect(libraries.length).toBeGreaterThan(0);
      expect(libraries.filter((name) => !name.includes(`cpython-313-${machine}`))).toEqual([]);
    }
    const answer = await invoke({
      zip: join(dist, 'orders-amd64.zip'),
      image: 'localhost:5000/lambda/python:3.13',
      handler: 'app.handler',
    });
    expect(answer.error).toBeUndefined();
    expect(answer.result).toEqual({ private: '1.0', shared: 42, six: '1.17.0', machine: 'x86_64', compiled: 'so' });
    // What a local package holds counts.
    here.write({ 'shared/src/shared/__init__.py': 'VALUE = 43\n' }, `${tool}/orders`);
    const planned = await lambdaPacker(
      ['plan', '--config', here.path(tool, 'package_config.yaml'), '--dist', dist, '--store', here.path('store')],
      { env },
    );
    expect(planned.stdout).toMatch(/2 of 2 to build/);
  },
  300_000,
);
