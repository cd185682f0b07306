import { isAbsolute, relative, resolve, sep } from 'node:path';
import { debug, endGroup, error, group, notice, info as print, startGroup, warning } from '@actions/core';
import type { Problem } from '../errors.ts';
import type { ActionLog } from './types.ts';

/**
 * Lines as the runner prints them. It takes a line for a command when it begins with `::` after spaces, or holds `##[`
 * (actions/runner, ActionCommand.cs), and compares as cultures do, which pass over characters that nobody sees.
 */
export function plainLines(text: string): string[] {
  return text.split(/\r\n|[\r\n]/).map((line) =>
    line
      .replace(UNSEEN, '')
      .replace(/##(?=\s*\[)/g, '# #')
      .replace(/^(?=\s*::)/, '> '),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /\x1b\[[0-?]*[ -/]*[@-~]|[\x00-\x08\x0b-\x1f\x7f-\x9f]|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

export type Level = 'error' | 'warning' | 'notice';

/** GitHub shows ten annotations of a kind per step (docs.github.com, "Usage limits"); the tenth error is the one of setFailed. */
const MOST: Record<Level, number> = { error: 9, warning: 10, notice: 10 };

const ISSUE = { error, warning, notice };

/** The log of the action's step, and its annotations. */
export interface StepLog extends ActionLog {
  /** Lines that are folded under a title. */
  group(title: string, lines: readonly string[]): void;
  /** Folds whatever is written while the work lasts. */
  folded<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A problem as an annotation, at its place in the repository where it has one; beyond the tenth of a kind as a line. */
  problem(problem: Problem): void;
  /** Shown when the run is in debug mode. */
  debug(message: string): void;
}

/** @param workspace root of the repository, to which the paths of annotations are relative */
export function stepLog(workspace: string): StepLog {
  const issued: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  const info = (message: string): void => {
    for (const line of plainLines(message)) print(line);
  };
  const issue = (level: Level, message: string, at?: Problem['at']): void => {
    const text = plainLines(message).join('\n');
    const file = at && inRepository(workspace, at.file);
    if (++issued[level] > MOST[level]) info(`${level}: ${at ? `${at.file}:${at.line}:${at.column}: ` : ''}${text}`);
    else if (at && file !== undefined) ISSUE[level](text, { file, startLine: at.line, startColumn: at.column });
    else ISSUE[level](at ? `${at.file}:${at.line}:${at.column}: ${text}` : text);
  };
  return {
    info,
    notice: (message) => issue('notice', message),
    warning: (message) => issue('warning', message),
    problem: ({ severity, message, hint, at }) => issue(severity, hint ? `${message}\n${hint}` : message, at),
    folded: (title, work) => group(plainLines(title).join(' '), work),
    debug: (message) => debug(message),
    group(title, lines) {
      startGroup(plainLines(title).join(' '));
      for (const line of lines) info(line);
      endGroup();
    },
  };
}

/** As GitHub names it in the repository; undefined outside. Problems name files relative to the working directory. */
function inRepository(workspace: string, file: string): string | undefined {
  const path = relative(workspace, resolve(file));
  return path === '' || path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/');
}
