import picomatch from 'picomatch';

/** What can be wrong with a pattern. */
export const PATTERN_FAULTS = {
  'lone-negation': "'!' stands alone; a pattern must follow it",
  'open-bracket': "a '[' is not closed, or holds nothing; write '\\[' for the character itself",
  'trailing-escape': "it ends in '\\', which escapes nothing",
  'too-long': 'it is longer than 4,096 characters',
} as const;
export type PatternFault = keyof typeof PATTERN_FAULTS;

/** picomatch with everything off that a .dockerignore does not know; what cannot be switched off, `globsOf` escapes. */
const OPTIONS: picomatch.PicomatchOptions = {
  dot: true,
  nobrace: true,
  noextglob: true,
  nonegate: true,
  literalBrackets: false,
  posix: false,
  fastpaths: false,
  strictSlashes: true,
};

/** Whether a text is matched by one of the globs. */
export function testOf(globs: readonly string[]): (text: string) => boolean {
  if (globs.length === 1 && /^[\w .@-]+$/.test(globs[0]!)) {
    const literal = globs[0]!;
    return (text) => text === literal;
  }
  const expressions = globs.map((glob) => picomatch.makeRe(glob, OPTIONS));
  return (text) => expressions.some((expression) => expression.test(text));
}

/**
 * The pattern in picomatch's words, as alternatives: `**` next to other characters (`a**b`) means to Docker `ab` or `a…/…b`,
 * for which picomatch has no word.
 */
export function globsOf(pattern: string): string[] | PatternFault {
  const globs = [''];
  const add = (text: string) =>
    globs.forEach((glob, i) => {
      globs[i] = glob + text;
    });
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!;
    if (c === '\\') {
      const literal = pattern[++i];
      if (literal === undefined) return 'trailing-escape';
      add(escaped(literal));
    } else if (c === '[') {
      const read = readClass(pattern, i);
      if (!read) return 'open-bracket';
      add(read.glob);
      i = read.end;
    } else if (c === '*' && pattern[i + 1] === '*') {
      i++;
      const alone = globs.every((glob) => glob === '' || glob.endsWith('/'));
      const rest = pattern[i + 1];
      if (rest === '/' && alone) add('**');
      else if (rest === undefined) add(alone ? '**' : '*');
      else if (alone) add('**/');
      else {
        if (rest === '/') i++;
        if (globs.length < 16) globs.push(...globs.map((glob) => `${glob}*/**/`));
        else add('*');
      }
    } else add(c === '*' || c === '?' || c === '/' ? c : escaped(c));
  }
  return globs;
}

/** A class as Go's path/filepath.Match reads it: `[` `^`? one or more of `c`, `\c`, `c-c` `]`. */
function readClass(pattern: string, start: number): { glob: string; end: number } | undefined {
  let i = start + 1;
  let glob = '[';
  if (pattern[i] === '^') {
    glob += '^';
    i++;
  }
  const member = (): string | undefined => {
    const c = pattern[i++];
    if (c === undefined || c === '-' || c === ']' || c === '/') return undefined;
    return c === '\\' ? pattern[i++] : c;
  };
  for (let count = 0; ; count++) {
    if (pattern[i] === ']' && count > 0) return { glob: `${glob}]`, end: i };
    const low = member();
    if (low === undefined) return undefined;
    glob += escaped(low);
    if (pattern[i] === '-') {
      i++;
      const high = member();
      if (high === undefined) return undefined;
      glob += `-${escaped(high)}`;
    }
  }
}

/** A literal character for picomatch. Letters and digits stay bare, since a regular expression reads `\d` as a class. */
const escaped = (c: string): string => (/[\w\s/]|[^\x20-\x7e]/.test(c) ? c : `\\${c}`);
