import type { Platform } from '../config/types.ts';
import { canonicalName, isVersion, versionFits } from './python-version.ts';
import type { RuntimeFacts } from './runtimes.ts';

/** What markers (PEP 508) ask of the interpreter that will run the package, and the extras that are wanted. */
export interface MarkerEnvironment {
  variables: Readonly<Record<string, string>>;
  /** Canonical names. */
  extras: ReadonlySet<string>;
}

const MACHINES: Record<Platform, string> = { 'linux/amd64': 'x86_64', 'linux/arm64': 'aarch64' };

/** CPython of a runtime on a platform. Of its patch release only the first is known, as uv takes it too. */
export function markerEnvironment(
  runtime: RuntimeFacts,
  platform: Platform,
  extras: Iterable<string> = [],
): MarkerEnvironment {
  return {
    variables: {
      os_name: 'posix',
      sys_platform: 'linux',
      platform_machine: MACHINES[platform],
      platform_python_implementation: 'CPython',
      platform_release: '',
      platform_system: 'Linux',
      platform_version: '',
      python_version: runtime.version,
      python_full_version: `${runtime.version}.0`,
      implementation_name: 'cpython',
      implementation_version: `${runtime.version}.0`,
    },
    extras: new Set([...extras].map(canonicalName)),
  };
}

/** Nesting that nobody writes, and that would exhaust the stack. */
const DEEPEST = 100;
const TOKEN =
  /\s*(?:(\(|\))|('[^']*'|"[^"]*")|(===|==|~=|!=|<=|>=|<|>)|(not\s+in\b|in\b|and\b|or\b)|([A-Za-z_][A-Za-z0-9_.]*))/y;

interface Token {
  kind: 'paren' | 'text' | 'operator' | 'word' | 'name';
  text: string;
}

function tokensOf(marker: string): Token[] | undefined {
  const tokens: Token[] = [];
  const kinds = ['paren', 'text', 'operator', 'word', 'name'] as const;
  const end = marker.trimEnd().length;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end; ) {
    const found = TOKEN.exec(marker);
    if (!found) return undefined;
    const at = kinds.findIndex((_, i) => found[i + 1] !== undefined);
    const text = found[at + 1]!;
    tokens.push({ kind: kinds[at]!, text: kinds[at] === 'text' ? text.slice(1, -1) : text.replace(/\s+/g, ' ') });
  }
  return tokens;
}

/** Whether a marker holds; '' always does. undefined when it is no marker. */
export function markerHolds(marker: string, environment: MarkerEnvironment): boolean | undefined {
  const tokens = tokensOf(marker);
  if (!tokens) return undefined;
  if (tokens.length === 0) return true;
  let at = 0;
  const take = (kind: Token['kind'], text?: string): Token | undefined => {
    const token = tokens[at];
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return undefined;
    at++;
    return token;
  };
  const all = (depth: number): boolean | undefined =>
    chain(
      'and',
      () => one(depth),
      (a, b) => a && b,
    );
  const any = (depth: number): boolean | undefined =>
    chain(
      'or',
      () => all(depth),
      (a, b) => a || b,
    );

  function chain(word: string, read: () => boolean | undefined, join: (a: boolean, b: boolean) => boolean) {
    let result = read();
    while (result !== undefined && take('word', word)) {
      const next = read();
      result = next === undefined ? undefined : join(result, next);
    }
    return result;
  }

  function one(depth: number): boolean | undefined {
    if (depth > DEEPEST) return undefined;
    if (take('paren', '(')) {
      const inner = any(depth + 1);
      return take('paren', ')') ? inner : undefined;
    }
    const left = take('text') ?? take('name');
    const operator = take('operator') ?? take('word', 'in') ?? take('word', 'not in');
    const right = take('text') ?? take('name');
    return left && operator && right ? comparison(left, operator.text, right, environment) : undefined;
  }

  const result = any(0);
  return at === tokens.length ? result : undefined;
}

function comparison(
  left: Token,
  operator: string,
  right: Token,
  { variables, extras }: MarkerEnvironment,
): boolean | undefined {
  const [named, other] = left.kind === 'name' ? [left, right] : [right, left];
  if (named.kind === 'name' && named.text === 'extra') {
    if (operator !== '==' && operator !== '!=') return undefined;
    return extras.has(canonicalName(other.text)) === (operator === '==');
  }
  const spelled = (token: Token) =>
    token.kind === 'text'
      ? token.text
      : (variables[token.text.replace('.', '_')] ?? variables[OLD_NAMES[token.text] ?? '']);
  const [a, b] = [spelled(left), spelled(right)];
  if (a === undefined || b === undefined) return undefined;
  if (operator === 'in') return b.includes(a);
  if (operator === 'not in') return !b.includes(a);
  if (isVersion(a) && isVersion(b.replace(/\.\*$/, ''))) return versionFits(a, `${operator}${b}`);
  const order = a === b ? 0 : a < b ? -1 : 1;
  return STRINGS[operator]?.(order);
}

/** Names from before PEP 508. */
const OLD_NAMES: Record<string, string> = { python_implementation: 'platform_python_implementation' };

const STRINGS: Record<string, (order: number) => boolean> = {
  '==': (order) => order === 0,
  '===': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};
