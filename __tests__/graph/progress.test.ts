import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskOf } from '../../src/graph/mask.ts';
import { progressReader } from '../../src/graph/progress.ts';
import { rawJsonReader } from '../../src/graph/rawjson.ts';
import type { InstallTree } from '../../src/graph/types.ts';
import type { BuildEvent } from '../../src/ports.ts';
import { requirements } from './trees.ts';

const RUNS = 100 * Number(process.env.FUZZ_SCALE ?? 1);

/** Recorded from buildx 0.13.1: three trees, of which one fails after a second, one is cancelled by that, one is done. */
const RECORDED = readFileSync(new URL('./golden/progress-failing.txt', import.meta.url), 'utf8');

const tree = (hex: string): InstallTree => ({ ...requirements(''), key: `sha256:${hex.padEnd(64, '0')}` });
const [FAILS, CANCELLED, DONE] = [tree('0123456789abcdef'), tree('fedcba9876543210'), tree('aaaaaaaaaaaaaaaa')];

function read(pieces: string[]) {
  const events: BuildEvent[] = [];
  const reader = progressReader(
    [FAILS, CANCELLED, DONE],
    (key) => [`target of ${key.slice(7, 11)}`],
    (event) => events.push(event),
    maskOf([]),
  );
  for (const piece of pieces) reader.write(piece);
  return { events, observed: reader.end() };
}

describe('a recorded solve that fails', () => {
  const { events, observed } = read([RECORDED]);

  test('only the step that failed by itself is a failure, with its last lines, masked', () => {
    expect(observed.failures.map(({ trees }) => trees)).toEqual([[FAILS.key]]);
    expect(observed.failures[0]!.lines).toEqual(['error: no such thing at https://***@example.test/x', 'partial']);
    expect(JSON.stringify([observed, events])).not.toContain('secret');
  });

  test('steps are told by tree and target', () => {
    const steps = events.flatMap((event) => (event.kind === 'step' ? [[event.tree, event.targets, event.status]] : []));
    expect(steps).toEqual(
      expect.arrayContaining([
        [FAILS.key, ['target of 0123'], 'started'],
        [FAILS.key, ['target of 0123'], 'failed'],
        [DONE.key, ['target of aaaa'], 'done'],
      ]),
    );
    expect(steps.filter(([key, , status]) => key === CANCELLED.key && status === 'failed')).toEqual([]);
  });

  test('lines of the log are told by tree', () => {
    expect(events).toContainEqual({ kind: 'log', tree: DONE.key, targets: ['target of aaaa'], line: 'done' });
    expect(events).toContainEqual({ kind: 'log', tree: CANCELLED.key, targets: ['target of fedc'], line: 'working' });
  });

  test('the digest of the base image is seen', () => {
    expect([...observed.digests]).toEqual([
      ['localhost:5000/lambda/python:3.13', expect.stringMatching(/^sha256:[0-9a-f]{64}$/)],
    ]);
  });

  test('plain text behind the objects is kept apart', () => {
    expect(observed.text.at(-1)).toMatch(/^ERROR: failed to solve: /);
    expect(observed.text).not.toContain('{');
  });

  test('in whatever pieces it comes, it reads the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: RECORDED.length }), { maxLength: 40 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), RECORDED.length];
        const again = read(at.slice(1).map((end, n) => RECORDED.slice(at[n], end)));
        expect(again).toEqual({ events, observed });
      }),
      { numRuns: RUNS, seed: 3 },
    );
  });

  test('objects on one line each, as newer versions print them, read the same', () => {
    const items: string[] = [];
    const reader = rawJsonReader((item) => items.push('status' in item ? JSON.stringify(item.status) : item.text));
    reader.write(RECORDED);
    reader.end();
    expect(read([items.join('\n')])).toEqual({ events, observed });
  });
});

test('a line that nobody can read is cut, after what is secret in it was hidden', () => {
  const vertex = { digest: 'd', name: '[deps-0123456789abcdef 2/2] RUN x', started: '2026-01-01T00:00:00Z' };
  const line = `${'x'.repeat(990)}https://me:hunter22@h/${'y'.repeat(5000)}\n`;
  const logs = [{ vertex: 'd', data: Buffer.from(line).toString('base64') }];
  const { events, observed } = read(
    [
      JSON.stringify({ vertexes: [vertex] }),
      JSON.stringify({ logs }),
      JSON.stringify({ vertexes: [{ ...vertex, completed: '2026-01-01T00:00:01Z', error: 'exit code: 1' }] }),
    ].map((object) => `${object}\n`),
  );
  expect(observed.failures[0]!.lines).toEqual([`${'x'.repeat(990)}https://**…`]);
  expect(JSON.stringify(events)).not.toContain('hunter');
});

test('what is no progress is text, and nothing makes it throw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('{', '}', '{"vertexes":[]}', ' {', '{"', 'ERROR: x', '[]'))),
      (lines) => {
        expect(() => read([lines.join('\n')])).not.toThrow();
      },
    ),
    { numRuns: RUNS * 10, seed: 4 },
  );
  expect(read(['{\nERROR: x\n']).observed.text).toContain('ERROR: x');
});
