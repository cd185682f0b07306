/** What @actions/cache said of a call that came to nothing. */
export type Said =
  /** Somebody else has written this key: it is there. */
  | { kind: 'taken' }
  /** This one archive is no good. */
  | { kind: 'damaged'; why: string }
  /** The service, or what this run may do with it. */
  | { kind: 'trouble'; why: string };

/** Where the reason stands, the telling ones first. The client names most reasons for a refused key in its debug lines only. */
const REASONS = [
  /^::debug::Failed to reserve cache: (?:Error: )?(.*)/,
  /^::(?:warning|error)::Failed to (?:restore|save): (.*)/,
  /^::(?:warning|error)::(.*)/,
  /^(Cache (?:restore|save) skipped: .*)/,
];

/** @param lines what it wrote to standard output; undefined: it had no trouble */
export function saidIn(lines: readonly string[]): Said | undefined {
  for (const pattern of REASONS) {
    const found = lines.map((line) => pattern.exec(line)?.[1]).find((text) => text !== undefined);
    if (found === undefined) continue;
    const why = plain(found);
    if (/\b409\b/.test(why)) return { kind: 'taken' };
    return { kind: /\btar\b.* failed/.test(why) ? 'damaged' : 'trouble', why };
  }
  return undefined;
}

/** The first line of a command's text, which the runner would decode (@actions/core, command.ts), without the client's own preambles. */
const plain = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
    .split(/[\r\n]/, 1)[0]!
    .replace(/^Failed to \w+: /, '')
    .replace(/^Received non-retryable error: /, '');
