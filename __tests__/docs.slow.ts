import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type StandIn, startStandIn } from './aws/stand-in/server.ts';
import { commandLines } from './docs-pages.ts';
import { workspace } from './e2e/support/cli.ts';

/** Every command line of the pages is run as it stands there, page by page, where its reader would be. */

const here = workspace();
let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
  const program = `#!/bin/sh\n[ "$1" = lambda-packer ] && shift\nexec '${process.execPath}' '${resolve('dist/cli/index.js')}' "$@"\n`;
  for (const name of ['npx', 'lambda-packer']) write('bin', { [name]: program });
  for (const name of ['npx', 'lambda-packer']) chmodSync(here.path('bin', name), 0o755);
  write('context', { 'opt/php/lib.so': 'library', Dockerfile: 'FROM scratch\nCOPY opt /opt\n' });
  execFileSync('docker', [
    'buildx',
    'build',
    '--builder',
    'default',
    '--provenance=false',
    '--load',
    '-q',
    '-t',
    'php:8',
    here.path('context'),
  ]);
});
afterAll(async () => {
  await standIn.close();
  here.remove();
  execFileSync('docker', ['image', 'rm', 'php:8']);
});

const HANDLER = 'import idna\n\n\ndef handler(event, context):\n    return idna.__version__\n';
const API = {
  'package_config.yaml':
    'runtime_default: python3.13\nlambdas:\n  api: { path: ./functions/api, handler: app.handler }\n',
  'functions/api/app.py': HANDLER,
  'functions/api/requirements.txt': 'idna==3.11\n',
};
/** What lies in the reader's folder. */
const PROJECTS: Record<string, Record<string, string>> = {
  'README.md': API,
  'docs/cli.md': {},
  'docs/converting.md': {},
  'docs/getting-started.md': { 'greet/app.py': HANDLER, 'greet/requirements.txt': 'idna==3.11\n' },
  'docs/migrating.md': { ...API, 'event.json': '{}', 'old/app.py': HANDLER },
};

test('each page with commands has a reader', () => {
  expect(Object.keys(PROJECTS)).toEqual([...new Set(commandLines.map(([page]) => page))]);
});

test.each(Object.entries(PROJECTS))(
  'the commands of %s',
  async (page, files) => {
    const cwd = write(join('readers', page), files);
    if ('old/app.py' in files) execFileSync('zip', ['-q', '-j', 'old/api.zip', 'old/app.py'], { cwd });
    for (const line of commandLines.filter(([on]) => on === page).map(([, text]) => text)) {
      const shell = line.includes(' fish ') ? 'fish' : 'bash';
      const ran = await promisify(execFile)(shell, ['-c', line], { cwd, env: environment() }).catch((error) => error);
      expect([line, ran.code ?? 0, ran.stderr]).toEqual([line, 0, expect.not.stringContaining('error:')]);
    }
  },
  300_000,
);

const environment = () => ({
  ...process.env,
  ...standIn.env,
  PATH: `${here.path('bin')}:${process.env.PATH}`,
  HOME: here.path('home'),
  LAMBDA_PACKER_STORE: here.path('store'),
  LAMBDA_PACKER_BASE_REGISTRY: 'localhost:5000/lambda',
});

function write(folder: string, files: Record<string, string>): string {
  mkdirSync(here.path(folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = here.path(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return here.path(folder);
}
