import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainLines } from '../../src/actions/log.ts';

/** Whether the runner may take a line for a command: actions/runner, ActionCommand.cs, with comparisons that pass over what is not seen. */
const isCommand = (line: string): boolean => {
  const seen = line.replace(/(?!\s)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  return seen.trimStart().startsWith('::') || seen.includes('##[');
};

describe('what others wrote does not become a command of the runner', () => {
  test.each([
    ['::set-output name=x::y', ['> ::set-output name=x::y']],
    ['  ::error::no', ['>   ::error::no']],
    ['fine\r::add-path::/tmp\nalso fine', ['fine', '> ::add-path::/tmp', 'also fine']],
    ['\u200b::stop-commands::x', ['> ::stop-commands::x']],
    ['a ##[set-env name=PATH;]x', ['a # #[set-env name=PATH;]x']],
    ['#\u00ad#\u200b[error]x', ['# #[error]x']],
    ['\x1b[31mred\x1b[0m a::b', ['red a::b']],
  ])('%j', (text, lines) => expect(plainLines(text)).toEqual(lines));

  test('any text at all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(':', '::', '#', '##', '[', ' ', '\r', '\n', '\u200b', '\u0085', '\ufeff', '\u061c'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(plainLines(pieces.join('')).filter(isCommand)).toEqual([]);
      }),
      { numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 100_000 : 2000, seed: 4 },
    );
  });
});
