import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Platform } from '../../src/config/types.ts';
import { wheel } from './distributions.ts';
import { solved } from './harness.ts';
import { installTree, pythonOptions } from './trees.ts';

const WHEELS = {
  lparm: await wheel('lparm', '1.0', 'py3-none-any'),
  lpextra: await wheel('lpextra', '1.0', 'py3-none-any'),
  lpdev: await wheel('lpdev', '1.0', 'py3-none-any'),
};

const file = (name: string) => `wheels/${name}-1.0-py3-none-any.whl`;
const locked = ([name, bytes]: [string, Buffer]) => `
[[package]]
name = "${name}"
version = "1.0"
source = { path = "${file(name)}" }
wheels = [
    { filename = "${file(name).slice(7)}", hash = "sha256:${createHash('sha256').update(bytes).digest('hex')}" },
]
`;

/** A workspace as \`uv lock\` 0.13.8 locks it: an app, a member that it needs, and wheels of its own. */
const FILES = {
  'pyproject.toml': '[tool.uv.workspace]\nmembers = ["app", "packages/*"]\n',
  'app/pyproject.toml': `[project]
name = "app"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ["lpmember", "lparm; platform_machine == 'aarch64'"]
[project.optional-dependencies]
more = ["lpextra"]
[dependency-groups]
dev = ["lpdev"]
[tool.uv.sources]
lpmember = { workspace = true }
${Object.keys(WHEELS)
  .map((name) => `${name} = { path = "../${file(name)}" }`)
  .join('\n')}
`,
  'packages/lpmember/pyproject.toml':
    '[project]\nname = "lpmember"\nversion = "1.2.3"\nrequires-python = ">=3.11"\ndependencies = []\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
  'packages/lpmember/src/lpmember/__init__.py': 'value = 1\n',
  'uv.lock': `version = 1
revision = 5
requires-python = ">=3.11"

[manifest]
members = [
    "app",
    "lpmember",
]

[[package]]
name = "app"
version = "0.1.0"
source = { virtual = "app" }
dependencies = [
    { name = "lparm", marker = "platform_machine == 'aarch64'" },
    { name = "lpmember" },
]

[package.optional-dependencies]
more = [
    { name = "lpextra" },
]

[package.dev-dependencies]
dev = [
    { name = "lpdev" },
]

[package.metadata]
requires-dist = [
    { name = "lparm", marker = "platform_machine == 'aarch64'", path = "${file('lparm')}" },
    { name = "lpextra", marker = "extra == 'more'", path = "${file('lpextra')}" },
    { name = "lpmember", editable = "packages/lpmember" },
]
provides-extras = ["more"]

[package.metadata.requires-dev]
dev = [{ name = "lpdev", path = "${file('lpdev')}" }]
${Object.entries(WHEELS).map(locked).join('')}
[[package]]
name = "lpmember"
version = "1.2.3"
source = { editable = "packages/lpmember" }
`,
  // uv reads all local files of a lock file to see that it is up to date, also those that are not installed.
  ...Object.fromEntries(Object.entries(WHEELS).map(([name, bytes]) => [file(name), bytes])),
};

const tree = (files: Record<string, string | Buffer>, platform: Platform, extras: string[] = []) =>
  installTree(files, pythonOptions({ source: 'uv-lock', project: 'app', extras, groups: [] }), {
    platform,
    label: 'app/uv.lock',
  });

test.each<[Platform, string[]]>([
  ['linux/amd64', ['lpextra', 'lpmember']],
  ['linux/arm64', ['lparm', 'lpmember']],
])(
  "a workspace's lock file is followed for %s, its member built and installed",
  async (platform, names) => {
    const extras = platform === 'linux/amd64' ? ['more'] : [];
    const one = tree({ ...FILES, 'packages/lpmember/src/lpmember/once.py': `# ${Math.random()}\n` }, platform, extras);
    const { meta, contents } = await solved([one]);
    expect(meta(one).packages.map(({ name }) => name)).toEqual(names);
    expect(contents(one).has('tree/lpmember/__init__.py')).toBe(true);
    expect([...contents(one).keys()].filter((path) => /^tree\/(app|lpdev)/.test(path))).toEqual([]);
    expect(meta(one).notes).toEqual([
      expect.stringMatching(/^lpmember.*: a direct reference for linux\/.*: built from source/),
    ]);
  },
  300_000,
);

test('a lock file that does not fit its project is an error that says so', async () => {
  const stale = tree(
    {
      ...FILES,
      'app/pyproject.toml': FILES['app/pyproject.toml'].replace('["lpmember", ', '["lpextra", "lpmember", '),
    },
    'linux/amd64',
  );
  const { problem } = await solved([stale]);
  expect(problem(stale).code).toBe('graph/lock-stale');
  expect(problem(stale).message).toContain('`uv sync --locked (app/uv.lock)` failed');
}, 60_000);
