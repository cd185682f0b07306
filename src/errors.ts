/** A place in a user's file; line and column count from 1. `file` is as the user would type it (relative to the working directory). */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** One thing that is wrong (or doubtful), said so that the reader can act on it. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Stable, machine-readable, `area/what`: `config/unknown-key`. */
  code: string;
  message: string;
  /** What to do. */
  hint?: string;
  at?: Position;
}

/** A failure that is the user's to mend: shown as its problems, never with a stack trace. Exit code 2 for configuration and command line, else 1. */
export class PackerError extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: 1 | 2;
  constructor(problems: readonly Problem[], exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options);
    this.name = 'PackerError';
    this.problems = problems;
    this.exitCode = exitCode;
  }
}

/** A PackerError of a single problem. */
export function failure(
  code: string,
  message: string,
  more: { hint?: string; at?: Position; exitCode?: 1 | 2; cause?: unknown } = {},
): PackerError {
  const problem: Problem = { severity: 'error', code, message };
  if (more.hint !== undefined) problem.hint = more.hint;
  if (more.at !== undefined) problem.at = more.at;
  return new PackerError([problem], more.exitCode ?? 1, more.cause === undefined ? undefined : { cause: more.cause });
}

/** `package_config.yaml:12:5: error: message` with the hint on a line of its own. */
export function formatProblem(p: Problem): string {
  const where = p.at ? `${p.at.file}:${p.at.line}:${p.at.column}: ` : '';
  return `${where}${p.severity}: ${p.message}${p.hint ? `\n  ${p.hint}` : ''}`;
}

/** What a thrown value says, whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
