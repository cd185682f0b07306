import { posix } from 'node:path';
import { PackerError, type Position, type Problem } from '../errors.ts';
import { globsOf, PATTERN_FAULTS, type PatternFault, testOf } from './pattern-globs.ts';

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
