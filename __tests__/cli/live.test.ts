import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { liveProgress } from '../../src/cli/live.ts';
import { frameOf } from '../../src/cli/live-frame.ts';
import { heard, liveState } from '../../src/cli/live-state.ts';
import { plainText } from '../../src/cli/plain.ts';
import { problemText } from '../../src/cli/problem-text.ts';
import { hasColor, isLive } from '../../src/cli/terminal.ts';
import type { BuildEvent } from '../../src/ports.ts';
import { cut, shorten, width } from '../../src/report/text.ts';

const BEGIN = '\x1b[?2026h';
const END = '\x1b[?2026l';
const SHOW = '\x1b[?25h';
const RUNS = process.env.LAMBDA_PACKER_FUZZ === 'full' ? 5000 : 200;

const step = (targets: string[], status: 'started' | 'done', more = {}): BuildEvent => ({
  ...{ kind: 'step', tree: 'sha256:t', targets, step: 'install', status },
  ...more,
});

describe('a frame', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '\x1b[31mred\x1b[0m',
      '\u202etxt.exe',
      '工具'.repeat(30),
      '👩‍👩‍👧‍👦'.repeat(20),
      'é'.repeat(50),
      'a\tb\nc',
      'שלום',
    ),
  );
  test('is never as wide or as high as the screen, and nothing in a name acts on the terminal', () => {
    fc.assert(
      fc.property(
        fc.array(nasty, { minLength: 1, maxLength: 40 }),
        nasty,
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 1, max: 40 }),
        (names, line, columns, rows) => {
          const state = liveState(0);
          for (const name of names) heard(state, step([name], 'started'), 0);
          heard(state, { kind: 'log', tree: 't', targets: names, line }, 0);
          const lines = frameOf(state, 61_000, { columns, rows, color: false });
          expect(lines.length).toBeLessThanOrEqual(Math.max(2, rows - 3));
          for (const each of lines) expect(width(each)).toBeLessThanOrEqual(Math.max(columns - 1, 1));
          expect(lines.join('')).toBe(stripVTControlCharacters(lines.join('')));
          expect(lines.join('')).not.toMatch(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
        },
      ),
      { numRuns: RUNS, seed: 11 },
    );
  });

  test('shows the step of a target rather than what is around it, and its last line', () => {
    const state = liveState(0);
    const screen = { columns: 80, rows: 24, color: false };
    const activity = (name: string, status: 'started' | 'done', detail?: string): BuildEvent => ({
      ...{ kind: 'activity', targets: ['api'], activity: name, status },
      ...(detail !== undefined && { detail }),
    });
    const shown = (now: number) => frameOf(state, now, screen)[0];
    expect(frameOf(state, 0, screen)).toEqual([]);
    heard(state, { kind: 'target', target: 'web', status: 'started' }, 0);
    expect(frameOf(state, 0, screen)).toEqual([]);
    heard(state, activity('BuildKit', 'started'), 0);
    expect(frameOf(state, 1500, screen)).toEqual(['api  BuildKit  1.5 s', '2 targets: 1 at work, 1 waiting; 1.5 s']);
    heard(state, activity('base image', 'started'), 1000);
    heard(state, activity('base image', 'started', '1.0 MB of 2.0 MB'), 1500);
    expect(shown(2000)).toBe('api  base image  1.0 s  1.0 MB of 2.0 MB');
    heard(state, step(['api'], 'started'), 2000);
    heard(state, { kind: 'log', tree: 't', targets: ['api'], line: 'Resolved 3 packages' }, 2500);
    heard(state, { kind: 'log', tree: 't', targets: ['api'], line: ' ' }, 2500);
    expect(shown(3000)).toBe('api  install  1.0 s  Resolved 3 packages');
    heard(state, activity('base image', 'done'), 3000);
    heard(state, step(['api'], 'done', { ms: 1000 }), 3000);
    expect(shown(4000)).toBe('api  install: done  4.0 s');
    heard(state, { kind: 'target', target: 'api', status: 'built' }, 5000);
    expect(frameOf(state, 5000, screen)).toEqual([]);
  });
});

/** A terminal that only notes what it is sent, piece by piece. */
function noting(columns = 80) {
  const writes: string[] = [];
  const stream = Object.assign(new EventEmitter(), { columns, rows: 24, write: (text: string) => writes.push(text) });
  const stop = new AbortController();
  return { writes, stream, stop, progress: liveProgress(stream, { color: false, signal: stop.signal }) };
}

describe('what is written', () => {
  test('a frame is one write, at a bounded rate, however much is reported', async () => {
    const { writes, progress } = noting();
    const begun = Date.now();
    progress.report(step(['api'], 'started'));
    for (let n = 0; n < 60; n++) {
      for (let line = 0; line < 50; line++)
        progress.report({ kind: 'log', tree: 't', targets: ['api'], line: `line ${n} ${line}` });
      await setTimeout(10);
    }
    expect(writes.length).toBeGreaterThan(1);
    expect(writes.length).toBeLessThanOrEqual((Date.now() - begun) / 125);
    for (const text of writes) expect([text.startsWith(BEGIN), text.endsWith(END)]).toEqual([true, true]);
    progress.close();
    expect(writes.slice(-2).join('').endsWith(`\x1b[J${SHOW}`)).toBe(true);
  });

  test('what is over before the first frame leaves no trace, but a warning', () => {
    const quick = noting();
    quick.progress.report(step(['api'], 'started'));
    quick.progress.report(step(['api'], 'done'));
    quick.progress.close();
    expect(quick.writes).toEqual([]);
    const warned = noting();
    warned.progress.report({
      kind: 'problem',
      problem: { severity: 'warning', code: 'x', message: 'mind \x1b[2Jthis' },
    });
    warned.progress.close();
    expect(warned.writes.join('')).toBe('\x1b[Jwarning: mind this\n');
  });

  test('after an interruption only the cursor comes back', async () => {
    const { writes, progress, stop } = noting();
    progress.report(step(['api'], 'started'));
    await setTimeout(300);
    const before = writes.length;
    stop.abort();
    progress.report({ kind: 'note', message: 'late' });
    await setTimeout(200);
    progress.close();
    expect(writes.slice(before)).toEqual([SHOW]);
  });

  test('a narrower window: the way back counts the folded lines', async () => {
    const { writes, progress, stream } = noting(80);
    progress.report(step(['a-name-of-thirty-characters-abc'], 'started'));
    await setTimeout(200);
    Object.assign(stream, { columns: 20 });
    stream.emit('resize');
    await setTimeout(200);
    progress.close();
    // 31 + 2 + 7 + 2 + 5 columns fold into three lines, the count into two.
    expect(writes.find((text) => text.includes('\x1b[5A'))).toBeDefined();
  });
});

describe('the environment', () => {
  const tty = { isTTY: true };
  test.each([
    ['a terminal', tty, {}, true, true],
    ['a pipe', {}, {}, false, false],
    ['NO_COLOR', tty, { NO_COLOR: '1' }, false, true],
    ['an empty NO_COLOR', tty, { NO_COLOR: '' }, true, true],
    ['NO_COLOR and FORCE_COLOR', tty, { NO_COLOR: '1', FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR in a pipe', {}, { FORCE_COLOR: '1' }, true, false],
    ['FORCE_COLOR=0', tty, { FORCE_COLOR: '0' }, false, true],
    ['TERM=dumb', tty, { TERM: 'dumb' }, false, false],
    ['CI', tty, { CI: 'true' }, true, false],
    ['CI=false', tty, { CI: 'false' }, true, true],
  ])('%s', (_, stream, env, colors, live) => {
    expect([hasColor('auto', stream, env), isLive(stream, env)]).toEqual([colors, live]);
    expect([hasColor('always', stream, env), hasColor('never', stream, env)]).toEqual([true, false]);
  });
});

test('plain lines and problems are text, whatever is in them', () => {
  const line = '\x1b]0;title\x07a\tb \u202egnp\r';
  expect(plainText({ kind: 'log', tree: 't', targets: ['api', 'b', 'c'], line })).toBe('api and 2 more: a    b gnp ');
  const problem = { severity: 'error', code: 'x', message: 'no \x1b[31mfile\n    at all', hint: 'do' } as const;
  expect(problemText({ ...problem, at: { file: 'a\x07.yaml', line: 1, column: 2 } })).toBe(
    'a.yaml:1:2: error: no file\n    at all\n  do',
  );
  expect(problemText(problem, true)).toBe('\x1b[31merror\x1b[0m: no file\n    at all\n  do');
});

test('what is cut keeps characters whole', () => {
  const family = '👩‍👩‍👧‍👦';
  expect([width(family), width('工具'), width('e\u0301')]).toEqual([2, 4, 1]);
  expect(cut(family.repeat(3), 5)).toBe(`${family}${family}…`);
  expect(cut('工具箱', 4)).toBe('工…');
  expect(shorten(`${family}abcdef${family}`, 7)).toBe(`${family}a…f${family}`);
});
