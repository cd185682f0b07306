import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { workspace } from '../e2e/support/cli.ts';
import { openPane, type Pane } from './terminal/tmux.ts';

/** scripts/setup/tools.sh installs tmux. */
const CLI = resolve('dist/cli/index.js');
const here = workspace();
const panes: Pane[] = [];
afterEach(() => {
  for (const pane of panes.splice(0)) pane.close();
});
afterAll(here.remove);

/** A docker of its own, in front of the real one, that plays a recorded solve. */
mkdirSync(here.path('bin'));
writeFileSync(
  here.path('bin', 'docker'),
  `#!/bin/sh\nexec '${process.execPath}' '${resolve('__tests__/cli/terminal/docker.mjs')}'\n`,
);
chmodSync(here.path('bin', 'docker'), 0o755);
cpSync('examples/quickstart', here.path('quickstart'), { recursive: true, filter: (path) => !path.endsWith('/dist') });

let stores = 0;
/** `build` of a project in a terminal; the recorded solve takes 25 seconds at speed 1. */
function building(
  columns: number,
  rows: number,
  env: Record<string, string | undefined> = {},
  { project = 'quickstart', words = '--platform amd64' } = {},
): Pane {
  const pane = openPane(columns, rows, {
    cwd: here.path(project),
    env: { PATH: `${here.path('bin')}${delimiter}${process.env.PATH}`, REPLAY_SPEED: '6', ...env },
  });
  panes.push(pane);
  stores += 1;
  const own = `--store ${here.path(`store-${stores}`)} --dist ${here.path(`dist-${stores}`)}`;
  pane.type(`clear; '${process.execPath}' '${CLI}' build ${words} ${own}\n`);
  return pane;
}

const [BEGIN, END, HIDE] = ['\x1b[?2026h', '\x1b[?2026l', '\x1b[?25l'];
const widest = (lines: string[]) => Math.max(...lines.map((line) => line.length));

test('a build has a line per target at work, then a table of 80 columns, and the cursor is back', async () => {
  const pane = building(80, 24);
  const during = await pane.until(/api \(linux\/amd64\) .*install .*\d s/);
  expect(during.join('\n')).toMatch(/^4 targets: 3 at work, 1 waiting; \d+\.\d s$/m);
  expect(during.filter((line) => line.startsWith('api'))).toHaveLength(1);
  expect(pane.hasCursor()).toBe(false);
  const after = await pane.until(/^Report: /m);
  expect(after.join('\n')).not.toMatch(/at work/);
  expect(after.slice(0, 5)).toEqual([
    expect.stringMatching(/^name +arch +status +size +unzipped +reason$/),
    expect.stringMatching(/^api +amd64 +built .* new$/),
    expect.stringMatching(/^common +amd64 +built .* new$/),
    expect.stringMatching(/^web +amd64 +built .* new$/),
    expect.stringMatching(/^worker +amd64 +built .* new$/),
  ]);
  expect(widest(after)).toBeLessThanOrEqual(80);
  expect(pane.hasCursor()).toBe(true);

  // Each frame is one piece, and replaces the last without clearing the screen.
  const frames = pane.written().split(BEGIN).slice(1);
  expect(frames.length).toBeGreaterThan(8);
  expect(frames.slice(0, -1).filter((frame) => !frame.endsWith(END) || frame.includes('\x1b[2J'))).toEqual([]);
}, 60_000);

test('a window that becomes narrower, lower and wider again shows one frame and no rest of others', async () => {
  const pane = building(100, 24, { REPLAY_SPEED: '2' });
  await pane.until(/3 at work/);
  for (const [columns, rows] of [
    [40, 24],
    [25, 12],
    [120, 30],
    [60, 8],
  ] as const) {
    pane.resize(columns, rows);
    await setTimeout(600);
    const lines = pane.screen();
    expect([columns, lines.filter((line) => /targets: /.test(line)).length]).toEqual([columns, 1]);
    expect([columns, lines.filter((line) => line.startsWith('api')).length]).toEqual([columns, 1]);
    expect(lines).toHaveLength(4);
    expect(widest(lines)).toBeLessThan(columns);
  }
}, 60_000);

test.each(['C-c', 'SIGTERM'])(
  'after %s nothing more is written, and the cursor is back',
  async (how) => {
    const pane = building(80, 24, { REPLAY_SPEED: '1' });
    await pane.until(/3 at work/);
    const before = pane.screen();
    if (how === 'C-c') pane.key('C-c');
    else process.kill(pidOf(here.path(`store-${stores}`)), 'SIGTERM');
    await pane.until(/\$ $|\$$/, 10);
    await setTimeout(500);
    const after = pane.screen();
    expect(after.slice(0, 3).map((line) => line.slice(0, 30))).toEqual(
      before.slice(0, 3).map((line) => line.slice(0, 30)),
    );
    expect(after.slice(4).join('\n')).toMatch(how === 'C-c' ? /^\^C\n?\$ ?$/ : /^(Terminated)?\n?\$ ?$/);
    expect(pane.hasCursor()).toBe(true);
    const [, rest] = pane.written().split('\x1b[?25h');
    expect(rest).not.toMatch(/at work|install|error/);
    pane.type('echo status $?\n');
    await pane.until(new RegExp(`^status ${how === 'C-c' ? 130 : 143}$`, 'm'));
  },
  60_000,
);

/** The process that was given this folder. */
function pidOf(store: string): number {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  const line = processes.find((each) => each.includes(store) && each.includes(CLI) && !each.includes('tmux'));
  return Number(line?.trim().split(' ')[0]);
}

test('a build that is suspended gives the cursor back, and goes on below', async () => {
  const pane = building(80, 24, { REPLAY_SPEED: '3' });
  await pane.until(/3 at work/);
  pane.key('C-z');
  await pane.until(/Stopped/);
  expect(pane.hasCursor()).toBe(true);
  pane.type('fg\n');
  await pane.until(/fg[\s\S]*at work/);
  expect(pane.hasCursor()).toBe(false);
  await pane.until(/^Report: /m);
}, 60_000);

test.each([
  ['as it is', {}, '', true],
  ['NO_COLOR', { NO_COLOR: '1' }, '', false],
  ['TERM=dumb', { TERM: 'dumb' }, '', false],
  ['FORCE_COLOR over a dumb terminal', { TERM: 'dumb', FORCE_COLOR: '1' }, '', true],
  ['--color never', { FORCE_COLOR: '1' }, '--color never', false],
] as const)(
  'colours: %s',
  async (_, env, words, isColored) => {
    const pane = building(80, 24, { REPLAY_SPEED: '30', ...env }, { words: `--platform amd64 ${words}` });
    const plain = await pane.until(/^Report: /m);
    // The words say what the colours do.
    expect(plain.join('\n')).toMatch(/^api +amd64 +built/m);
    expect(pane.written().split('Report: ')[0]!.includes('\x1b[32mbuilt')).toBe(isColored);
  },
  60_000,
);

test.each([
  ['CI', { CI: 'true' }, ''],
  ['TERM=dumb', { TERM: 'dumb' }, ''],
  ['--progress plain', {}, '--progress plain'],
] as const)(
  '%s: lines that stay, and nothing is drawn over',
  async (_, env, words) => {
    const pane = building(80, 24, { REPLAY_SPEED: '30', ...env }, { words: `--platform amd64 ${words}` });
    const lines = await pane.until(/^Report: /m);
    expect(lines.join('\n')).toMatch(/^api \(linux\/amd64\): done \(\d+\.\d s\) install$/m);
    for (const drawing of [BEGIN, HIDE]) expect(pane.written()).not.toContain(drawing);
  },
  60_000,
);

test('what a step prints is text: no colour, title, bell or turned line of it reaches the terminal', async () => {
  const trouble = '\x1b]0;owned\x07\x1b[2J\x1b[31mred \u202e txt.exe \u5de5\u5177 \x1b[?25h\n'.repeat(3);
  const pane = building(80, 24, { REPLAY_SPEED: '30', REPLAY_TROUBLE: trouble });
  const lines = await pane.until(/^3 failed/m);
  expect(lines.join('\n')).toMatch(/red {2}txt\.exe 工具/);
  for (const harm of ['owned', '\x1b[2J\x1b[31m', '\u202e']) expect(pane.written()).not.toContain(harm);
  expect(lines.join('\n')).toMatch(/^error: .*failed$/m);
}, 60_000);

test('quiet shows errors only', async () => {
  const pane = building(
    80,
    24,
    { REPLAY_SPEED: '30', REPLAY_TROUBLE: 'no such thing\n' },
    { words: '--platform amd64 --progress quiet' },
  );
  const lines = await pane.until(/\$ ?$/);
  expect(lines[0]).toMatch(/^error: api \(linux\/amd64\): `uv pip install/);
  expect(lines.join('\n')).not.toMatch(/^name |Report|at work/m);
}, 60_000);

test('more targets than lines: those at work are counted, and the last line stays', async () => {
  const names = Array.from({ length: 40 }, (_, n) => `function-with-quite-a-long-name-${n}`);
  here.write(
    Object.fromEntries([
      [
        'package_config.yaml',
        `runtime_default: python3.13\nlambdas:\n${names.map((name) => `  ${name}: {path: ./f, handler: app.handler}\n`).join('')}`,
      ],
      ['f/app.py', 'def handler(event, context):\n    return 1\n'],
      ['f/requirements.txt', 'certifi==2026.10.18\n'],
    ]),
    'many',
  );
  const pane = building(60, 20, { REPLAY_SPEED: '4' }, { project: 'many', words: '' });
  const lines = await pane.until(/at work/);
  expect(lines.length).toBeLessThanOrEqual(16);
  expect(lines.at(-1)).toMatch(/^40 targets: 40 at work \(\d+ not shown\); [\d.]+ s$/);
  expect(widest(lines)).toBeLessThan(60);
  await pane.until(/^Report: /m);
}, 60_000);

test('a build of the real BuildKit shows its steps and ends with the table', async () => {
  const env = { PATH: process.env.PATH, LAMBDA_PACKER_BASE_REGISTRY: 'localhost:5000/lambda' };
  const pane = building(80, 24, env, { words: '--platform amd64 --only common --force' });
  await pane.until(/^common \(linux\/amd64\) +(BuildKit|base image|install) /m, 60);
  await pane.until(/^common \(linux\/amd64\) +install +[\d.]+ s/m, 120);
  const lines = await pane.until(/^Report: /m, 240);
  expect(lines[1]).toMatch(/^common +amd64 +built .* forced$/);
}, 300_000);
