import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PackerError } from '../../src/errors.ts';
import { compilePatterns, escapePattern, ignoreFilePatterns } from '../../src/plan/patterns.ts';

const RUNS = Math.ceil(500 * Number(process.env.FUZZ_SCALE ?? 1));

const matches = (patterns: string[], path: string) => compilePatterns(patterns).matches(path);

describe('a pattern', () => {
  test.each([
    ['*.py', 'app.py', true],
    ['*.py', 'lib/app.py', false],
    ['**/*.py', 'app.py', true],
    ['**/*.py', 'a/b/app.py', true],
    ['/docs/', 'docs/a/b.md', true],
    ['docs', 'lib/docs/b.md', false],
    ['docs/**', 'docs/a/b.md', true],
    ['a/**/z', 'a/z', true],
    ['a/**/z', 'a/b/c/z', true],
    ['**/.env*', 'x/.env.local', true],
    ['?.txt', 'a.txt', true],
    ['?.txt', 'ab.txt', false],
    ['a?b', 'a/b', false],
    ['[a-c]x', 'bx', true],
    ['[^a-c]x', 'bx', false],
    ['[!a]x', '!x', true],
    ['[!a]x', 'bx', false],
    ['[\\]]x', ']x', true],
    ['\\*.py', '*.py', true],
    ['\\*.py', 'a.py', false],
    ['a\\d', 'ad', true],
    ['a\\d', 'a1', false],
    ['**foo', 'x/y/foo', true],
    ['a**b', 'ab', true],
    ['a**b', 'axx/y/b', true],
    ['a**b', 'axb', false],
    ['a/../b', 'b', true],
    ['./b', 'b', true],
    ['a{b,c}', 'ab', false],
    ['a{b,c}', 'a{b,c}', true],
    ['a{2}', 'aa', false],
    ['@(a|b)', 'a', false],
    ['(a|b)', '(a|b)', true],
    ['"a"', '"a"', true],
    ['a+', 'aa', false],
    ['$HOME^', '$HOME^', true],
    ['.', 'a', false],
    ['*', '.hidden', true],
    ['ü*', 'ünder', true],
  ])('%j on %j: %j', (pattern, path, expected) => {
    expect(matches([pattern], path)).toBe(expected);
  });

  test('the last match wins, over folders too', () => {
    expect(matches(['docs', '!docs/keep'], 'docs/keep/a')).toBe(false);
    expect(matches(['docs', '!docs/keep', '**/*.tmp'], 'docs/keep/a.tmp')).toBe(true);
    expect(matches(['!docs/keep', 'docs'], 'docs/keep/a')).toBe(true);
  });

  test('that is malformed is a Problem with its place, all at once', () => {
    const bad = ignoreFilePatterns('a[\n!\n# [\nok\n[]a]\n[a-]\nx\\\n', '.dockerignore');
    try {
      compilePatterns(bad);
      throw new Error('accepted');
    } catch (error) {
      expect(error).toBeInstanceOf(PackerError);
      const lines = (error as PackerError).problems.map(({ at }) => at?.line);
      expect(lines).toEqual([1, 2, 5, 6, 7]);
    }
  });
});

test('an ignore file may hold a byte order mark, CRLF, comments and blank lines', () => {
  const text = '\uFEFF# no\r\n\r\n  a  \r\n #b\r\n!c';
  expect(ignoreFilePatterns(text, 'f').map((p) => [p.text, p.at?.line])).toEqual([
    ['a', 3],
    ['#b', 4],
    ['!c', 5],
  ]);
});

test('mayDiffer lets a walk stop only where nothing below can come back', () => {
  const { mayDiffer } = compilePatterns(['node_modules', '!node_modules/left-pad/**', 'build', '!*/x', '!**/y']);
  expect(mayDiffer('node_modules')).toBe(true);
  const pruned = compilePatterns(['node_modules', '!src/keep', '!*.py']);
  expect(pruned.mayDiffer('node_modules')).toBe(false);
  expect(compilePatterns(['a', '!a/b/c']).mayDiffer('a/b')).toBe(true);
  expect(compilePatterns(['a', '!a/b/c']).mayDiffer('a/x')).toBe(false);
});

/** Docker's own translation to a regular expression (moby/patternmatcher), pattern by pattern and folder by folder. */
function reference(patterns: string[], path: string): boolean {
  let excluded = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    let source = '';
    const text = negated ? pattern.slice(1) : pattern;
    for (let i = 0; i < text.length; i++) {
      const c = text[i]!;
      if (c === '*' && text[i + 1] === '*') {
        i++;
        if (text[i + 1] === '/') i++;
        source += i === text.length - 1 ? '.*' : '(.*/)?';
      } else if (c === '*') source += '[^/]*';
      else if (c === '?') source += '[^/]';
      else source += /[a-z/]/.test(c) ? c : `\\${c}`;
    }
    const expression = new RegExp(`^${source}$`, 's');
    const parts = path.split('/');
    if (parts.some((_, i) => expression.test(parts.slice(0, i + 1).join('/')))) excluded = !negated;
  }
  return excluded;
}

const segment = fc
  .stringMatching(/^[ab.({|!"$^+@*?-]{1,4}$/)
  .filter((s) => s !== '.' && s !== '..' && !s.startsWith('!'));
const pattern = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.oneof(segment, fc.constantFrom('**', 'a', 'b', '*')), { minLength: 1, maxLength: 4 }),
  )
  .map(([negated, segments]) => (negated ? '!' : '') + segments.join('/'))
  .filter((p) => !/[?*]{3}/.test(p));
const path = fc
  .array(fc.oneof(fc.constantFrom('a', 'b', 'ab'), fc.stringMatching(/^[ab.({|!"$^+@-]{1,4}$/)), {
    minLength: 1,
    maxLength: 4,
  })
  .filter((segments) => segments.every((s) => s !== '.' && s !== '..'))
  .map((segments) => segments.join('/'));

test('agrees with a plain reading of the rules', () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), path, (patterns, candidate) => {
      expect(matches(patterns, candidate)).toBe(reference(patterns, candidate));
    }),
    { seed: 7, numRuns: RUNS * 4 },
  );
});

test('mayDiffer never hides a file that has another answer', () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), path, path, (patterns, folder, rest) => {
      const matcher = compilePatterns(patterns);
      const below = matcher.matches(`${folder}/${rest}`);
      if (below !== matcher.matches(folder)) expect(matcher.mayDiffer(folder)).toBe(true);
    }),
    { seed: 7, numRuns: RUNS * 4 },
  );
});

test('an escaped path matches itself and nothing like it', () => {
  expect(matches([escapePattern('[x]/a*b?!')], '[x]/a*b?!')).toBe(true);
  expect(matches([escapePattern('a*b')], 'axb')).toBe(false);
});

test('any text is a pattern or a named fault', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), path, (text, candidate) => {
      try {
        compilePatterns([text]).matches(candidate);
      } catch (error) {
        expect(error).toBeInstanceOf(PackerError);
      }
    }),
    { seed: 7, numRuns: RUNS },
  );
});
