import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { build } from '../../src/pipeline.ts';
import { lambdaPacker, workspace } from './support/cli.ts';
import { freshBuilder } from './support/fresh-builder.ts';
import { expectRepeatable, textsIn } from './support/installed.ts';

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

const names = async (zip: string) => [...(await textsIn(zip)).keys()].sort();

test('a build with everything: packages, commands, secrets, libraries; again without Docker; secrets are nowhere', async () => {
  const [token, password] = [`c4nary-${randomUUID()}`, `c4nary-${randomUUID()}`];
  here.write({
    'package_config.yaml': [
      'runtime_default: python3.13',
      'layers_mode: attach',
      'layers:',
      '  native:',
      '    lib: ["/usr/lib/*-linux-gnu/libxslt.so.1"]',
      '    build: { image: "localhost:5000/debian:trixie", packages: [libxslt1.1] }',
      'lambdas:',
      '  site:',
      '    path: ./f',
      '    handler: app.handler',
      '    requirements: [idna==3.11]',
      '    build:',
      '      run:',
      '        - test "$(cat /run/secrets/token)" != "" && cat /run/secrets/password',
      '        - [python3, -c, "import idna, pathlib; pathlib.Path(\'made.txt\').write_text(idna.__version__)"]',
      '      secrets: { token: { env: TOKEN, required: true }, password: { file: ./password.txt } }',
    ].join('\n'),
    'f/app.py': 'def handler(event, context):\n    return open("made.txt").read()\n',
    'password.txt': password,
    '.gitignore': 'password.txt\n',
  });
  const { dist } = await expectRepeatable(here, 'package_config.yaml', { TOKEN: token, LAMBDA_PACKER_VERIFY: 'off' }, [
    token,
    password,
  ]);
  expect(await names(`${dist}/site-amd64.zip`)).toEqual(
    expect.arrayContaining(['app.py', 'idna/__init__.py', 'made.txt']),
  );
  expect((await textsIn(`${dist}/site-amd64.zip`)).get('made.txt')!.toString()).toBe('3.11');
  expect(await names(`${dist}/native-amd64.zip`)).toEqual(['lib/libxml2.so.2', 'lib/libxslt.so.1']);
}, 300_000);

test('what needs a secret is served from the store without it', async () => {
  here.write({
    'package_config.yaml':
      'runtime_default: python3.13\nlambdas:\n  f: { path: ./f, handler: app.handler, build: {run: ["wc -c < /run/secrets/t > size.txt"], secrets: {t: {env: T, required: true}}} }\n',
    'f/app.py': `def handler(event, context):\n    return "${randomUUID()}"\n`,
  });
  const run = (dist: string, env: Record<string, string>) =>
    build(
      {
        ...{ config: here.path('package_config.yaml'), dist: here.path(dist), store: here.path('store') },
        ...{ concurrency: 1, keepGoing: false, force: false, home: homedir(), baseRegistry: 'localhost:5000/lambda' },
        env: { ...process.env, ...env },
        missingSecrets: 'skip',
      },
      () => {},
      new AbortController().signal,
    );
  expect((await run('one', {})).outcomes).toMatchObject([{ status: 'skipped', reason: 'needs secret t' }]);
  expect((await run('one', { T: 'value' })).outcomes).toMatchObject([{ status: 'built' }]);
  expect(await run('two', {})).toMatchObject({ solves: 0, outcomes: [{ status: 'built' }] });
}, 120_000);

test('on a fresh builder with the cache restored, an edit of the source runs the commands and nothing before them', async () => {
  here.write({
    'package_config.yaml':
      'runtime_default: python3.13\nlambdas:\n  f: { path: ./f, handler: app.handler, requirements: [six==1.17.0], build: {image: "localhost:5000/debian:trixie", packages: [python3-pip, make], run: [make]} }\n',
    'f/app.py': 'def handler(event, context):\n    return 1\n',
    'f/Makefile': `all:\n\techo ${randomUUID()} > made.txt\n`,
  });
  const run = (builder: string, ...more: string[]) =>
    lambdaPacker([
      ...['build', '--config', here.path('package_config.yaml'), '--dist', here.path('dist'), '--builder', builder],
      ...['--store', here.path('store'), '--progress', 'json', '--verify', 'off'],
      ...['--cache', `type=local,dest=${here.path('cache')}`, ...more],
    ]);
  const steps = (stderr: string) =>
    stderr
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { kind: string; step: string; status: string })
      .filter(({ kind, status }) => kind === 'step' && status !== 'started')
      .map(({ step, status }) => `${step} ${status}`)
      .sort();
  const id = randomUUID().slice(0, 8);
  const first = await freshBuilder(here.path('a'), `lambda-packer-a-${id}`);
  if (!first) return;
  try {
    const ran = await run(first.name);
    expect([ran.code, steps(ran.stderr)]).toEqual([
      0,
      expect.arrayContaining(['OS packages done', 'install done', 'run done']),
    ]);
  } finally {
    await first.end();
  }
  here.write({ 'f/app.py': 'def handler(event, context):\n    return 2\n' });
  const second = (await freshBuilder(here.path('b'), `lambda-packer-b-${id}`))!;
  try {
    const ran = await run(second.name);
    const solves = ran.docker.filter((line) => line.startsWith('buildx bake'));
    expect([ran.code, solves.length, steps(ran.stderr)]).toEqual([0, 1, ['OS packages cached', 'run done']]);
  } finally {
    await second.end();
  }
}, 400_000);
