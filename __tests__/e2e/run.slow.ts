import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildJson, hashesOf, lambdaPacker, workspace } from './support/cli.ts';

const here = workspace();
const app = (...words: string[]) => [
  ...words,
  '--config',
  here.path('app', 'package_config.yaml'),
  '--dist',
  here.path('app', 'dist'),
  '--store',
  here.path('store'),
];
const build = (...more: string[]) => lambdaPacker(app('build', '--json', ...more));
const invoke = (...words: string[]) => lambdaPacker(app('invoke', ...words));

beforeAll(async () => {
  here.write(
    {
      'package_config.yaml': `
runtime_default: python3.13
platforms_default: [linux/amd64, linux/arm64]
layers_mode: attach
layers:
  shared: { path: ./shared }
lambdas:
  good: { path: ./good, handler: app.handler, layers: [shared], verify: { mode: import, env: { TABLE: test } } }
  web: { path: ./web, runtime: nodejs22.x, handler: src/index.handler, verify: import }
  failing: { path: ./failing, handler: app.handler }
`,
      'shared/shared.py': 'WORD = "from the layer"\n',
      'good/app.py': `
import os, platform, shared
TABLE = os.environ["TABLE"]
def handler(event, context):
    print("a line of the function")
    return {"got": event, "word": shared.WORD, "machine": platform.machine(), "table": TABLE, "memory": context.memory_limit_in_mb}
`,
      'web/package.json': '{ "type": "module" }',
      'web/src/index.js':
        'import { readFileSync } from "node:fs";\nexport const handler = async (event) => ({ node: true, event });\n',
      'failing/app.py':
        'import time\ndef handler(event, context):\n    if event.get("sleep"): time.sleep(30)\n    raise ValueError("no such order")\n',
    },
    'app',
  );
}, 60_000);
afterAll(here.remove);

describe('verify: import', () => {
  test('imports handlers in the runtime image on both architectures, and only once', async () => {
    const first = await build();
    expect(first.stderr).not.toContain('error');
    expect(first.code).toBe(0);
    expect(
      first.docker
        .filter((line) => line.startsWith('create'))
        .map((line) => /(?:--platform )(\S+)/.exec(line)?.[1])
        .sort(),
    ).toEqual(['linux/amd64', 'linux/amd64', 'linux/arm64', 'linux/arm64']);
    expect(
      first.docker.filter((line) => line.startsWith('create')).every((line) => line.includes('--network none')),
    ).toBe(true);
    const again = await build('--force');
    expect(again.code).toBe(0);
    expect(again.docker).toEqual([]);
  }, 180_000);

  test.each([
    [
      'a missing module',
      'import nowhere\ndef handler(e, c): pass\n',
      "No module named 'nowhere'",
      'declare it as a requirement',
    ],
    ['a missing library', 'import ctypes\nctypes.CDLL("libxmlsec1.so.1")\n', 'libxmlsec1.so.1', 'name it under `lib`'],
    [
      'a missing variable',
      'import os\nos.environ["SECRET"]\ndef handler(e, c): pass\n',
      "KeyError: 'SECRET'",
      'verify.env',
    ],
    ['no such function', 'def other(e, c): pass # handler\n', "has no function 'handler'", 'the name after the dot'],
    [
      'a network',
      'import urllib.request\nurllib.request.urlopen("http://127.0.0.1:5000/")\n',
      'URLError',
      'import time',
    ],
  ])(
    'says what is wrong: %s',
    async (_, source, message, hint) => {
      here.write(
        {
          'broken/app.py': source,
          'broken.yaml':
            'runtime_default: python3.13\nlambdas:\n  broken: { path: ./broken, handler: app.handler, verify: import }\n',
        },
        'app',
      );
      const ran = await lambdaPacker([
        'build',
        '--config',
        here.path('app', 'broken.yaml'),
        '--dist',
        here.path('broken-dist'),
        '--store',
        here.path('store'),
      ]);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain("broken (linux/amd64): handler 'app.handler' cannot be imported");
      expect(ran.stderr).toContain(message);
      expect(ran.stderr).toContain(hint);
    },
    60_000,
  );

  test('Node: what a layer has is found, what is missing is named', async () => {
    const config = (layers: string) =>
      `runtime_default: nodejs22.x\nlayers_mode: attach\nlayers:\n  tools: { path: ./tools }\nlambdas:\n  user: { path: ./user, handler: index.handler, layers: [${layers}], verify: import }\n`;
    here.write(
      {
        'tools/node_modules/tool/package.json': '{ "name": "tool", "type": "module", "exports": "./index.js" }',
        'tools/node_modules/tool/index.js': 'export const tool = 1;\n',
        'user/index.mjs': 'import { tool } from "tool";\nexport const handler = async () => tool;\n',
        'with.yaml': config('tools').replace('path: ./tools', "path: ./tools, include: ['node_modules/**']"),
        'without.yaml': config('').replace('path: ./tools', "path: ./tools, include: ['node_modules/**']"),
      },
      'app',
    );
    const run = (file: string) =>
      lambdaPacker([
        'build',
        '--config',
        here.path('app', file),
        '--dist',
        here.path(`${file}-dist`),
        '--store',
        here.path('store'),
      ]);
    const found = await run('with.yaml');
    expect(found.stderr).not.toContain('error');
    const missing = await run('without.yaml');
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(
      /Cannot find package 'tool'[\s\S]*'tool' is neither in the package nor in its layers/,
    );
  }, 60_000);
});

describe('invoke', () => {
  test.each(['linux/amd64', 'linux/arm64'])(
    'runs a function with its layer on %s',
    async (platform) => {
      const ran = await invoke(
        'good',
        '--platform',
        platform,
        '--event',
        '{"id": 7}',
        '--env',
        'TABLE=orders',
        '--memory',
        '512',
      );
      expect(ran.stderr).toContain('a line of the function');
      expect(ran.stderr).toMatch(/good \(linux\/a\w+64\): \d+ ms/);
      expect(JSON.parse(ran.stdout)).toEqual({
        got: { id: 7 },
        word: 'from the layer',
        machine: platform === 'linux/amd64' ? 'x86_64' : 'aarch64',
        table: 'orders',
        memory: '512',
      });
      expect(ran.code).toBe(0);
    },
    60_000,
  );

  test('takes its event from a file', async () => {
    here.write({ 'event.json': '{"from": "a file"}' }, 'app');
    const ran = await invoke('web', '--event', here.path('app', 'event.json'));
    expect(JSON.parse(ran.stdout)).toEqual({ node: true, event: { from: 'a file' } });
  }, 60_000);

  test('a function that fails, or takes too long, ends with 1 and says so', async () => {
    const failed = await invoke('failing');
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.stdout)).toMatchObject({
      error: { errorType: 'ValueError', errorMessage: 'no such order' },
    });
    const late = await invoke('failing', '--event', '{"sleep": true}', '--timeout', '3');
    expect(late.code).toBe(1);
    expect(JSON.parse(late.stdout)).toMatchObject({ error: { errorType: 'Sandbox.Timedout' } });
    const left = spawnSync('docker', ['ps', '--all', '--quiet', '--filter', 'label=lambda-packer.sandbox'], {
      encoding: 'utf8',
    });
    expect(left.stdout).toBe('');
  }, 60_000);

  test.each([
    [['good', '--event', '{'], '--event is not JSON'],
    [['nobody'], "there is no function 'nobody'"],
    [['good', '--env', 'TABLE'], 'It must be NAME=value'],
    [['good', '--memory', '1'], 'from 128 to 10240'],
  ])('%j is refused before a container starts', async (words, message) => {
    const ran = await invoke(...words);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(message);
    expect(ran.docker).toEqual([]);
  });

  test('what is not built is said', async () => {
    const ran = await lambdaPacker([
      'invoke',
      'good',
      '--config',
      here.path('app', 'package_config.yaml'),
      '--dist',
      here.path('empty'),
      '--store',
      here.path('store'),
    ]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('build first: lambda-packer build');
  });
});

test('what was checked statically stays so', async () => {
  const ran = await build('--verify', 'static');
  expect(buildJson(ran).targets.every(({ status }) => status === 'unchanged' || status === 'built')).toBe(true);
  expect(ran.docker).toEqual([]);
});

test('one layer serves functions of two versions of Python', async () => {
  const source =
    'import sys, shared\nfrom charset_normalizer import md\ndef handler(e, c): return [sys.version_info[:2], md.__file__]\n';
  here.write(
    {
      'many.yaml': `
runtime_default: python3.13
layers_mode: attach
layers:
  both: { path: ./shared, requirements: ["charset-normalizer==3.4.4"], compatible_runtimes: [python3.11] }
lambdas:
  new: { path: ./new, handler: app.handler, layers: [both] }
  old: { path: ./old, handler: app.handler, layers: [both], runtime: python3.11 }
`,
      'new/app.py': source,
      'old/app.py': source,
    },
    'app',
  );
  const many = (...words: string[]) => [
    ...words,
    ...['--config', here.path('app', 'many.yaml'), '--dist', here.path('many-dist'), '--store', here.path('store')],
  ];
  const built = await lambdaPacker(many('build', '--json'));
  expect(built.stderr).not.toContain('error');
  expect(buildJson(built).solves).toBe(1);
  for (const [name, version] of [
    ['new', [3, 13]],
    ['old', [3, 11]],
  ] as const) {
    const [ran, file] = JSON.parse((await lambdaPacker(many('invoke', name))).stdout);
    expect(ran).toEqual(version);
    expect(file).toMatch(`/opt/python/lib/python${version.join('.')}/site-packages/charset_normalizer/md.`);
  }
}, 180_000);

test('bytecode: true: what is loaded was compiled, for its final place, the same everywhere', async () => {
  here.write(
    {
      'compiled.yaml': `
runtime_default: python3.13
layers_mode: attach
layers:
  pieces: { path: ./pieces, bytecode: true }
lambdas:
  compiled: { path: ./compiled, handler: app.handler, requirements: ["idna==3.10"], bytecode: true, layers: [pieces] }
`,
      'pieces/piece.py': 'NAMES = {"b", "a", 3, ("x", "y")}\n',
      'compiled/app.py':
        'import idna, piece\ndef handler(e, c): return [idna.core.__cached__, piece.__cached__, handler.__code__.co_filename]\n',
      'compiled/broken_on_purpose.py': 'print "of another Python"\n',
    },
    'app',
  );
  const built = async (folder: string) => {
    const words = ['--config', here.path('app', 'compiled.yaml'), '--dist', here.path(folder)];
    const store = ['--store', here.path(`${folder}-store`)];
    const ran = await lambdaPacker(['build', '--json', ...words, ...store]);
    expect(ran.stderr).not.toContain('error');
    return hashesOf(here.path(folder));
  };
  const first = await built('compiled-one');
  expect(await built('compiled-two')).toEqual(first);
  const ran = await lambdaPacker([
    ...['invoke', 'compiled', '--config', here.path('app', 'compiled.yaml')],
    ...['--dist', here.path('compiled-one'), '--store', here.path('compiled-one-store')],
  ]);
  expect(JSON.parse(ran.stdout)).toEqual([
    '/var/task/idna/__pycache__/core.cpython-313.pyc',
    '/opt/python/__pycache__/piece.cpython-313.pyc',
    '/var/task/app.py',
  ]);
}, 180_000);
