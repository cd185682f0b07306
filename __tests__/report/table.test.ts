import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderTable } from '../../src/report/table.ts';
import { shorten, size, sizeChange, visible, width } from '../../src/report/text.ts';

const PLAIN = { columns: 80, color: false };

describe('renderTable', () => {
  test('lines up, numbers to the right', () => {
    const rows = [
      { name: 'api', status: 'built', size: '1.2 MB', reason: 'new' },
      { name: 'worker-queue', status: 'unchanged', size: '812 B', reason: '' },
    ];
    expect(renderTable(rows, PLAIN)).toBe(
      [
        'name          status       size  reason',
        'api           built      1.2 MB  new',
        'worker-queue  unchanged   812 B',
      ].join('\n'),
    );
  });

  test('what does not fit is shortened in the middle', () => {
    const [, line] = renderTable([{ name: `start-${'x'.repeat(200)}-end`, status: 'failed' }], PLAIN).split('\n');
    expect(line).toMatch(/^start-x+…x+-end {2}failed$/);
    expect(line).toHaveLength(80);
  });

  test('colours only add: without them the same words stand there', () => {
    const rows = [{ name: 'built', status: 'failed', reason: 'failed because' }];
    const colored = renderTable(rows, { ...PLAIN, color: true });
    expect(colored).toContain('\x1b[31mfailed\x1b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are looked for.
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(renderTable(rows, PLAIN));
  });

  test('no rows, no table', () => expect(renderTable([], PLAIN)).toBe(''));

  test('any text fits the terminal and cannot act on it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('\x1b[2J', '\r\n', '日本語'.repeat(30), '\x1b]8;;http://x\x07link'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: cell, status: cell, size: cell, reason: cell }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 40, max: 120 }),
        (rows, columns) => {
          const lines = renderTable(rows, { columns, color: false }).split('\n');
          expect(lines).toHaveLength(rows.length + 1);
          for (const line of lines) {
            expect(width(line)).toBeLessThanOrEqual(columns);
            expect(line).not.toMatch(/\p{Cc}/u);
          }
        },
      ),
      { seed: 20261121, numRuns: 300 },
    );
  }, 60_000);
});

test('shorten keeps both ends within the width', () => {
  expect(shorten('api-handler', 20)).toBe('api-handler');
  expect(shorten('api-handler', 7)).toBe('api…ler');
  expect(width(shorten('日本語日本語日本語', 8))).toBeLessThanOrEqual(8);
});

test('visible takes escape sequences out and keeps the text', () => {
  expect(visible('\x1b[1;31mred\x1b[0m\tand \x1b]0;title\x07plain\r\nnext\x00')).toBe('red and plain next');
});

test('sizes', () => {
  expect([0, 999, 1000, 999_949, 999_950, 262_144_000, 10 ** 15].map(size)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '999.9 kB',
    '1.0 MB',
    '262.1 MB',
    '1000.0 TB',
  ]);
  expect([0, 1500, -1500].map(sizeChange)).toEqual(['±0 B', '+1.5 kB', '−1.5 kB']);
});
