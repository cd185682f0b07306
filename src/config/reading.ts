import type { Position, Problem } from '../errors.ts';
import { LIMITS } from './limits.ts';

export type PathKind = 'file' | 'folder' | 'missing' | 'other';

/** What the configuration asks of the machine it is read on. */
export interface Host {
  /** What lies at an absolute path, links followed. */
  kindOf(path: string): PathKind;
}

/** Problems, errors and warnings each up to a limit. */
export interface Collected {
  problems: Problem[];
  /** How many there are, told or not. */
  errors: number;
  warnings: number;
}

/** Counts a problem, and says whether it is to be told. */
export function isTold(into: Collected, severity: Problem['severity']): boolean {
  const count = severity === 'error' ? ++into.errors : ++into.warnings;
  return count <= LIMITS.problems;
}

/** What is known while a file is read: the places of all that was written, and what is wrong with it. Everything is named by its path. */
export interface Reading extends Collected {
  /** Of values: `lambdas.api.platforms[1]`. */
  values: Map<string, Position>;
  /** Of keys: `lambdas.api.platforms`. */
  keys: Map<string, Position>;
  start: Position;
}

/** True when the file holds this path, whether or not what stands there is right. */
export const isWritten = (reading: Reading, path: string): boolean => reading.values.has(path);

/** Where the value at a path stands, else the nearest thing around it. */
export function positionOf(reading: Reading, path: string): Position {
  const known = reading.values.get(path) ?? reading.keys.get(path);
  if (known !== undefined) return known;
  const end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  return end < 1 ? reading.start : positionOf(reading, path.slice(0, end));
}

/** Adds an error about the value at `path`. */
export function report(
  reading: Reading,
  path: string,
  code: string,
  message: string,
  hint?: string,
  at?: Position,
): void {
  push(reading, 'error', path, code, message, hint, at);
}

/** Adds a warning about the value at `path`. */
export function warn(reading: Reading, path: string, code: string, message: string, hint?: string): void {
  push(reading, 'warning', path, code, message, hint);
}

function push(
  reading: Reading,
  severity: Problem['severity'],
  path: string,
  code: string,
  message: string,
  hint?: string,
  at?: Position,
): void {
  if (!isTold(reading, severity)) return;
  const problem: Problem = { severity, code: `config/${code}`, message: path === '' ? message : `${path}: ${message}` };
  if (hint !== undefined) problem.hint = hint;
  problem.at = at ?? positionOf(reading, path);
  reading.problems.push(problem);
}
