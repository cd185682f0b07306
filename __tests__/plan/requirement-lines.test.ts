import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatRequirement, isPinned, parseRequirement } from '../../src/plan/requirement-line.ts';
import { logicalLines, splitLine } from '../../src/plan/requirement-syntax.ts';

const RUNS = Math.ceil(500 * Number(process.env.FUZZ_SCALE ?? 1));

test('lines are joined, comments and blanks dropped, as pip does', () => {
  const text = ['# c', 'a==1 \\', '  --hash=x \\', '  # gone', 'b # note', 'c#kept', '', 'd\\', ' e', 'f \\'].join(
    '\r\n',
  );
  expect(logicalLines(text)).toEqual([
    { text: 'a==1   --hash=x', line: 2 },
    { text: 'b', line: 5 },
    { text: 'c#kept', line: 6 },
    { text: 'd e', line: 8 },
    { text: 'f', line: 10 },
  ]);
});

test.each([
  ['Requests >= 2.0 , < 3', 'Requests>=2.0,<3', false],
  [
    'requests[security, socks] ==2.8.* ; python_version < "3"',
    'requests[security,socks]==2.8.* ; python_version < "3"',
    false,
  ],
  ['foo (==1.0)', 'foo==1.0', true],
  ['foo===1.0+local', 'foo===1.0+local', true],
  ['foo', 'foo', false],
  ['foo;sys_platform=="linux"', 'foo ; sys_platform=="linux"', false],
  [
    'foo @ https://h/foo-1.0-py3-none-any.whl#sha256=ab ; extra == "x"',
    'foo @ https://h/foo-1.0-py3-none-any.whl#sha256=ab ; extra == "x"',
    true,
  ],
  ['foo[a]@git+https://h/r.git@main', 'foo[a] @ git+https://h/r.git@main', false],
  [
    'git+https://h/r.git@0123456789012345678901234567890123456789#egg=foo[a]&subdirectory=s',
    'foo[a] @ git+https://h/r.git@0123456789012345678901234567890123456789#subdirectory=s',
    true,
  ],
  ['git+ssh://git@h/r.git', 'git+ssh://git@h/r.git', false],
  ['https://h/foo.tar.gz', 'https://h/foo.tar.gz', true],
  ['./pkg[x] ; os_name=="posix"', './pkg[x] ; os_name=="posix"', true],
  ['../a b', '../a b', true],
  ['foo-1.0-py3-none-any.whl', 'foo-1.0-py3-none-any.whl', true],
  ['file:///a%20b/c', '/a b/c', true],
  ['file:wheels/x.whl#egg=x', 'wheels/x.whl', true],
  ['foo @ file:///srv/x', '/srv/x', true],
  ['foo @ ./x', './x', true],
])('%j reads as %j', (written, spelled, pinned) => {
  const requirement = parseRequirement(written)!;
  expect(formatRequirement(requirement)).toBe(spelled);
  expect(isPinned(requirement)).toBe(pinned);
});

test.each([
  '',
  '==1',
  'foo=1',
  'foo bar',
  'foo >',
  'foo (==1',
  '-x',
  'foo[',
  'foo[a',
  '@ https://x',
  'foo==1 bar',
  '$(x)',
  'foo\0',
])('%j is no requirement', (written) => expect(parseRequirement(written)).toBeUndefined());

describe('options', () => {
  test.each([
    ['-rbase.txt', [{ name: '--requirement', value: 'base.txt' }]],
    [
      '-c c.txt -i "https://a b"',
      [
        { name: '--constraint', value: 'c.txt' },
        { name: '--index-url', value: 'https://a b' },
      ],
    ],
    [
      '--pre --find-links=w',
      [
        { name: '--pre', value: '' },
        { name: '--find-links', value: 'w' },
      ],
    ],
    ["-e './my pkg'", [{ name: '--editable', value: './my pkg' }]],
  ])('%j', (written, options) => expect(splitLine(written)).toEqual({ requirement: '', options }));

  test.each(['--no-such', '-r', '--pre=1', '-e ./a ; x', '--hash="a', '--constructor', '-x'])(
    '%j is a named fault',
    (written) => expect(splitLine(written)).toHaveProperty('fault'),
  );

  test('behind a requirement', () =>
    expect(splitLine('a==1; python_version>"3" --hash=sha256:00 --hash sha256:11')).toEqual({
      requirement: 'a==1; python_version>"3"',
      options: [
        { name: '--hash', value: 'sha256:00' },
        { name: '--hash', value: 'sha256:11' },
      ],
    }));
});

const pieces = fc.array(
  fc.constantFrom(
    'a',
    'Foo-bar',
    '[x,y]',
    '==1.0',
    '>=2',
    '~= 1',
    ' ; ',
    'python_version',
    '"3"',
    ' @ ',
    'https://h/p.whl',
    'git+ssh://git@h/r',
    '#egg=a',
    './d',
    '/',
    ' ',
    '--hash=sha256:00',
    '-r x',
    '\\',
    '\n',
    '#',
    '"',
    "'",
    ',',
    '(',
    ')',
    'file:',
    '%',
    '${A}',
    'é',
  ),
  { maxLength: 12 },
);

test('any text is read without a crash, and one spelling is the spelling of itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((p) => p.join('')),
        fc.string({ maxLength: 60 }),
      ),
      (text) => {
        for (const { text: line } of logicalLines(text)) {
          const split = splitLine(line);
          const requirement = 'fault' in split ? undefined : parseRequirement(split.requirement);
          if (!requirement) continue;
          const spelled = formatRequirement(requirement);
          const again = parseRequirement(spelled);
          if (requirement.kind !== 'path') expect(again && formatRequirement(again)).toBe(spelled);
        }
      },
    ),
    { seed: 11, numRuns: RUNS * 4 },
  );
});

test('a long line is read at once', () => {
  const started = performance.now();
  for (const text of [
    `${'a-'.repeat(50_000)}!`,
    `a${' '.repeat(50_000)}!`,
    `a[${'b,'.repeat(20_000)}`,
    `a==1${',==1'.repeat(20_000)}!`,
    `a @ ${'x '.repeat(20_000)}`,
  ])
    parseRequirement(text);
  expect(performance.now() - started).toBeLessThan(1000);
});
