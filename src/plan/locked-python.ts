import { PLATFORMS, type Platform, type Requirements } from '../config/types.ts';
import type { Position, Problem } from '../errors.ts';
import { shownPath } from './shown-path.ts';

/** A package of a lock file that knows all of them, chosen for some platforms. */
export interface LockedPython {
  name: string;
  /** Without a marker: `six==1.17.0`, `./shared`, `x @ git+https://…@<commit>`. */
  requirement: string;
  /** `sha256:…` */
  hashes: string[];
  /** Name of the index that it comes from, where the lock file says so. */
  index?: string;
  /** Where it is installed; never empty. */
  platforms: readonly Platform[];
  at: Position;
}

const MACHINE_MARKERS: Record<Platform, string> = {
  'linux/amd64': "platform_machine == 'x86_64'",
  'linux/arm64': "platform_machine == 'aarch64'",
};

/** As requirement lines with hashes. Their markers were answered for the runtime; what is left is the machine. */
export function linesOf(packages: readonly LockedPython[]): Requirements & { kind: 'lines' } {
  const lines = packages.map(({ requirement, hashes, platforms, at }) => {
    const marker =
      platforms.length === PLATFORMS.length ? '' : ` ; ${platforms.map((each) => MACHINE_MARKERS[each]).join(' or ')}`;
    return { text: [requirement + marker, ...hashes.map((hash) => `--hash=${hash}`)].join(' '), at };
  });
  return { kind: 'lines', lines };
}

/**
 * uv's words for the indexes that packages of a lock file come from. Every file is checked by its hash, so the index that has the version
 * may be any of them. Where no package comes from the default index (which
 * both tools call PyPI, and a mirror's user may have replaced), it is not asked.
 */
export function indexArguments(packages: readonly LockedPython[], urls: ReadonlyMap<string, string>): string[] {
  const others = new Map([...urls].filter(([name]) => name.toLowerCase() !== 'pypi'));
  const used = [...others].filter(([name]) => packages.some(({ index }) => index === name));
  if (used.length === 0) return [];
  const needsDefault = packages.some(
    ({ index, hashes }) => (index === undefined || !others.has(index)) && hashes.length > 0,
  );
  return [
    ...used.flatMap(([name, url], i) => [
      i === 0 && !needsDefault ? '--default-index' : '--index',
      `${indexName(name)}=${url}`,
    ]),
    '--index-strategy',
    'unsafe-best-match',
  ];
}

/** An index's name as uv takes it, and as the variables of its credentials spell it (UV_INDEX_<NAME>_USERNAME). */
export const indexName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Line of each of a file's texts that match, from one pass over it; the last group of the pattern is the key. */
export function linesBy(text: string, pattern: RegExp, path: string): (key: string) => Position {
  const file = shownPath(path);
  const found = new Map<string, number>();
  for (const [i, line] of text.split('\n').entries()) {
    const key = pattern.exec(line)?.at(-1);
    if (key !== undefined && !found.has(key)) found.set(key, i + 1);
  }
  return (key) => ({ file, line: found.get(key) ?? 1, column: 1 });
}

/** A lock file that its project has left behind. */
export const staleLock = (lock: string, project: string, command: string): Problem => ({
  severity: 'error',
  code: 'requirements/lock-stale',
  message: `${shownPath(lock)} was made for another ${project} than the one beside it`,
  hint: `run \`${command}\` and commit the result`,
  at: { file: shownPath(lock), line: 1, column: 1 },
});

/** JSON as Python's json.dumps(…, sort_keys=True) writes it, of which lock files keep a hash. */
export function pythonJson(value: unknown, item = ', ', colon = ': '): string {
  if (Array.isArray(value)) return `[${value.map((each) => pythonJson(each, item, colon)).join(item)}]`;
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([key, each]) => `${asciiString(key)}${colon}${pythonJson(each, item, colon)}`);
    return `{${entries.join(item)}}`;
  }
  return typeof value === 'string'
    ? asciiString(value)
    : typeof value === 'bigint'
      ? String(value)
      : JSON.stringify(value ?? null);
}

const asciiString = (text: string): string =>
  JSON.stringify(text).replace(/[\x7f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Python sorts texts by code points, JavaScript by UTF-16 units. */
function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const i = left.findIndex((c, at) => c !== right[at]);
  if (i < 0) return left.length - right.length;
  return right[i] === undefined ? 1 : left[i]!.codePointAt(0)! - right[i]!.codePointAt(0)!;
}
