import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { instead, lambdaPacker, type RunOptions, workspace } from './support/cli.ts';
import { distOf } from './support/dist.ts';
import { isRoot, unprivileged } from './support/machine.ts';

const CONFIG =
  'runtime_default: python3.13\nlambdas:\n  good: { path: ./good, handler: app.handler }\n  bad: { path: ./bad, handler: app.handler }\n';
const HANDLER = 'def handler(event, context):\n    return 1\n';

const first = workspace();
let here: ReturnType<typeof workspace>;
const build = (options: RunOptions = {}) =>
  lambdaPacker(['build', '--store', here.path('store')], { cwd: here.folder, timeoutMs: 8000, ...options });

beforeAll(async () => {
  here = first;
  here.write({ 'package_config.yaml': CONFIG, 'good/app.py': HANDLER, 'bad/app.py': HANDLER });
  expect((await build()).code).toBe(0);
});
beforeEach(() => {
  here = workspace();
  cpSync(first.folder, here.folder, { recursive: true });
});
afterEach(() => here.remove());
afterAll(first.remove);

/** A build that must fail: it says why, and what stood in dist still stands, with nothing beside it. */
async function expectRefused(message: RegExp, code: number, options: RunOptions = {}): Promise<void> {
  const before = distOf(here.path('dist'));
  const ran = await build(options);
  expect(ran.stderr).toMatch(message);
  expect(ran.stderr).not.toMatch(/^\s+at |fault of lambda-packer/m);
  expect(ran.code).toBe(code);
  expect(distOf(here.path('dist'))).toEqual(before);
  expect(readdirSync(here.path('store', 'tmp'))).toEqual([]);
}

const configBeside = (bad: string) => join(bad, '../package_config.yaml');
const mkfifo = (path: string) => execFileSync('mkfifo', [path]);

interface Hostile {
  what: string;
  plant: (bad: string) => unknown;
  message: RegExp;
  code?: number;
  needsRoot?: boolean;
}

const HOSTILE: Hostile[] = [
  {
    what: 'a socket',
    plant: async (bad) => {
      const server = createServer().listen(join(bad, 'socket'));
      await once(server, 'listening');
      return () => server.close();
    },
    message: /"bad\/socket" is a socket, pipe or device.*\n.*exclude it/,
  },
  { what: 'a pipe', plant: (bad) => mkfifo(join(bad, 'pipe')), message: /"bad\/pipe" is a socket, pipe or device/ },
  {
    what: 'a device',
    needsRoot: true,
    plant: (bad) => execFileSync('mknod', [join(bad, 'null'), 'c', '1', '3']),
    message: /"bad\/null" is a socket, pipe or device/,
  },
  {
    what: 'a link to a file outside',
    plant: (bad) => symlinkSync('/etc/passwd', join(bad, 'link')),
    message: /"bad\/link" links to "\/etc\/passwd", outside/,
  },
  {
    what: 'a link that climbs out',
    plant: (bad) => symlinkSync('../good/app.py', join(bad, 'link')),
    message: /"bad\/link" links to "\.\.\/good\/app\.py", outside/,
  },
  {
    what: 'a name that is not UTF-8',
    plant: (bad) => writeFileSync(Buffer.concat([Buffer.from(`${bad}/caf`), Buffer.from([0xe9])]), ''),
    message: /"bad\/caf.*" has a name that is not UTF-8/,
  },
  {
    what: 'a line break in a name',
    plant: (bad) => writeFileSync(join(bad, 'a\nb'), ''),
    message: /bad\/a.*b.* has a control character in its name/,
  },
  {
    what: 'a backslash in a name',
    plant: (bad) => writeFileSync(join(bad, 'a\\b'), ''),
    message: /bad\/a.*b.* has a backslash in its name/,
  },
  {
    what: 'requirements that are a pipe',
    plant: (bad) => mkfifo(join(bad, 'requirements.txt')),
    message: /bad\/requirements\.txt/,
  },
  {
    what: 'requirements that are a folder',
    plant: (bad) => mkdirSync(join(bad, 'requirements.txt')),
    message: /bad\/requirements\.txt/,
  },
  {
    what: 'requirements that are a link to themselves',
    plant: (bad) => symlinkSync('requirements.txt', join(bad, 'requirements.txt')),
    message: /bad\/requirements\.txt/,
  },
  {
    what: 'a lock file that is a pipe',
    plant: (bad) => {
      writeFileSync(join(bad, 'pyproject.toml'), '[project]\nname = "bad"\nversion = "1"\n');
      mkfifo(join(bad, 'uv.lock'));
    },
    message: /bad\/uv\.lock/,
  },
  {
    what: 'a .lambdaignore that is a pipe',
    plant: (bad) => mkfifo(join(bad, '.lambdaignore')),
    message: /bad\/\.lambdaignore/,
  },
  {
    what: 'a config that is a folder',
    plant: (bad) => instead(configBeside(bad), mkdirSync),
    message: /package_config\.yaml/,
  },
  {
    what: 'a config that is a pipe',
    plant: (bad) => instead(configBeside(bad), mkfifo),
    message: /package_config\.yaml/,
  },
  {
    what: 'a config that is a device',
    plant: (bad) => instead(configBeside(bad), (path) => symlinkSync('/dev/zero', path)),
    message: /package_config\.yaml/,
  },
  { what: 'a source that is gone', plant: (bad) => rmSync(bad, { recursive: true }), message: /bad/ },
];

describe('what cannot be packed is named, and nothing is written', () => {
  test.each(HOSTILE)(
    '$what',
    async ({ plant, message, needsRoot = false }) => {
      if (needsRoot && !isRoot) return console.warn('NOT TESTED: devices are made by root only');
      const undo = await plant(here.path('bad'));
      try {
        await expectRefused(message, 2);
      } finally {
        if (typeof undo === 'function') undo();
      }
    },
    10_000,
  );

  test.each([
    ['a file', 'bad/secret.py'],
    ['a folder', 'bad/inner'],
    ['the config', 'package_config.yaml'],
    ['the requirements', 'bad/requirements.txt'],
  ])(
    '%s that may not be read',
    async (_what, path) => {
      if (path === 'bad/inner') mkdirSync(here.path(path));
      else appendFileSync(here.path(path), '');
      chmodSync(here.path(path), 0);
      const message = new RegExp(`${path}.*(permission denied|EACCES)`, 'i');
      await expectRefused(message, 2, unprivileged(here));
      chmodSync(here.path(path), 0o755);
    },
    10_000,
  );
});

test('a file that changes while it is read ends the build, and is named', async () => {
  here.write({ 'bad/log.txt': 'x'.repeat(3_000_000) });
  const writer = spawn('sh', ['-c', 'while :; do echo more >> bad/log.txt; done'], { cwd: here.folder });
  try {
    await expectRefused(/bad\/log\.txt/, 1);
  } finally {
    writer.kill();
  }
}, 10_000);
