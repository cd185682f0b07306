import { posix } from 'node:path';
import picomatch from 'picomatch';
import { PackerError, type Position, type Problem } from '../errors.ts';

/** A pattern with its place, when it stands in a file. */
export interface Pattern {
  text: string;
  at?: Position;
}

/** Paths are relative to the root of what is filtered, with `/`, without a leading or trailing one. */
export interface Matcher {
  /** Whether the last pattern that matches the path, or a folder above it, is one without `!`. */
  matches(path: string): boolean;
  /** Whether something below this folder can get another answer than the folder itself; if not, a walk can stop here. */
  mayDiffer(folder: string): boolean;
}

/**
 * Patterns as in a .dockerignore (https://docs.docker.com/build/concepts/context/#syntax): anchored at the root, `*` and `?` within a name, `**` over
 * folders, `[a-z]`, `[^a]`, `\` before a literal character; a match of a folder covers what is below it; `!` brings back; the last match wins.
 * Leading and trailing `/` mean nothing. Throws a PackerError with a Problem for each malformed pattern.
 */
export function compilePatterns(patterns: readonly (string | Pattern)[]): Matcher {
  const problems: Problem[] = [];
  const rules: Rule[] = [];
  for (const pattern of patterns) {
    const { text, at } = typeof pattern === 'string' ? { text: pattern, at: undefined } : pattern;
    const rule = ruleOf(text);
    if (typeof rule === 'object') rules.push(rule);
    else if (rule !== 'nothing')
      problems.push({
        severity: 'error',
        code: 'source/bad-pattern',
        message: `pattern ${JSON.stringify(text)}: ${PATTERN_FAULTS[rule]}`,
        ...(at && { at }),
      });
  }
  if (problems.length > 0) throw new PackerError(problems, 2);
  return matcherOf(rules);
}

/** The patterns of an ignore file's text: comments, blank lines, a byte order mark and CRLF are understood. */
export function ignoreFilePatterns(text: string, file: string): Pattern[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return lines.flatMap((line, i) => {
    const pattern = line.trim();
    return line.startsWith('#') || pattern === '' ? [] : [{ text: pattern, at: { file, line: i + 1, column: 1 } }];
  });
}

/** A literal path as a pattern for itself. */
export const escapePattern = (path: string): string => path.replace(/[*?[\]\\!]/g, '\\$&');

const PATTERN_FAULTS = {
  'lone-negation': "'!' stands alone; a pattern must follow it",
  'open-bracket': "a '[' is not closed, or holds nothing; write '\\[' for the character itself",
  'trailing-escape': "it ends in '\\', which escapes nothing",
  'too-long': 'it is longer than 4,096 characters',
} as const;
type PatternFault = keyof typeof PATTERN_FAULTS;

interface Rule {
  negated: boolean;
  test(path: string, name: string): boolean;
  /** One test per segment, `**` for any number of them (also where `**` stands beside other characters). */
  segments: readonly (((name: string) => boolean) | '**')[];
}

function matcherOf(rules: readonly Rule[]): Matcher {
  /** Index of the last rule that holds for a folder; -1: none. Walks ask for a folder's children again and again. */
  const known = new Map<string, number>([['', -1]]);
  const lastRule = (path: string): number => {
    const cut = path.lastIndexOf('/');
    const parent = cut < 0 ? '' : path.slice(0, cut);
    let above = known.get(parent);
    if (above === undefined) {
      above = lastRule(parent);
      known.set(parent, above);
    }
    const name = path.slice(cut + 1);
    for (let i = rules.length - 1; i > above; i--) if (rules[i]!.test(path, name)) return i;
    return above;
  };
  const verdict = (index: number): boolean => index >= 0 && !rules[index]!.negated;
  return {
    matches: (path) => verdict(lastRule(path)),
    mayDiffer(folder) {
      const last = folder === '' ? -1 : lastRule(folder);
      const names = folder === '' ? [] : folder.split('/');
      const opposite = verdict(last);
      return rules.some((rule, i) => i > last && rule.negated === opposite && reachesBelow(rule, names));
    },
  };
}

function reachesBelow(rule: Rule, folder: readonly string[]): boolean {
  for (const [i, name] of folder.entries()) {
    const segment = rule.segments[i];
    if (segment === undefined) return false;
    if (segment === '**') return true;
    if (!segment(name)) return false;
  }
  return rule.segments.length > folder.length;
}

/** Equal patterns are compiled once: the defaults stand before those of every package. */
const compiled = new Map<string, Rule | PatternFault | 'nothing'>();

function ruleOf(text: string): Rule | PatternFault | 'nothing' {
  let rule = compiled.get(text);
  if (rule === undefined) {
    rule = compileRule(text);
    compiled.set(text, rule);
  }
  return rule;
}

function compileRule(written: string): Rule | PatternFault | 'nothing' {
  const trimmed = written.trim();
  const negated = trimmed.startsWith('!');
  const body = negated ? trimmed.slice(1).trim() : trimmed;
  if (body === '') return negated ? 'lone-negation' : 'nothing';
  if (body.length > 4096) return 'too-long';
  const path = posix
    .normalize(body.replace(/\\(.)/g, (pair, c) => (c === '/' ? '/' : pair)))
    .replace(/^\/+/, '')
    .replace(/\/+$/, '');
  if (path === '' || path === '.') return 'nothing';
  const globs = globsOf(path);
  if (!Array.isArray(globs)) return globs;
  const segments = path
    .split('/')
    .map((segment) => (segment.includes('**') ? ('**' as const) : testOf(globsOf(segment) as string[])));
  return { negated, segments, test: testOfPath(path, segments, globs) };
}

/** Most patterns look at a name alone, and those need no test of the whole path. */
function testOfPath(path: string, segments: Rule['segments'], globs: string[]): Rule['test'] {
  const [first, second] = segments;
  if (path.startsWith('**/') && segments.length === 2 && typeof second === 'function')
    return (_path, name) => second(name);
  if (segments.length === 1 && typeof first === 'function')
    return (whole, name) => whole.length === name.length && first(name);
  const whole = testOf(globs);
  return (candidate) => whole(candidate);
}

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

function testOf(globs: readonly string[]): (text: string) => boolean {
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
function globsOf(pattern: string): string[] | PatternFault {
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
