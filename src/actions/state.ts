import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getState, saveState } from '@actions/core';

/** Name under which the runner hands main's state to post. */
const STATE = 'lambda-packer';

/**
 * What main leaves to post, piece by piece. It stands in a file, since the runner hands states over as environment variables,
 * of which Linux takes 128 KiB each (execve(2), MAX_ARG_STRLEN).
 */
export interface Handover<State> {
  /** Written at once: main may be killed. */
  set<K extends keyof State>(piece: K, value: State[K]): void;
}

export function openHandover<State>(temporary: string): Handover<State> {
  const file = join(temporary, `lambda-packer-${randomUUID()}.json`);
  const state: Partial<State> = {};
  const write = (): void => writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
  write();
  saveState(STATE, file);
  return {
    set(piece, value) {
      state[piece] = value;
      write();
    },
  };
}

/** Set by every main, since the runner starts the same file as post, whatever main did. */
const MAIN_RAN = 'mainRan';

export const markMain = (): void => saveState(MAIN_RAN, 'true');

/** Whether this process is post. */
export const isPost = (): boolean => getState(MAIN_RAN) !== '';

/** What main left; nothing when it cannot be read. */
export function readHandover<State>(): Partial<State> {
  try {
    return JSON.parse(readFileSync(getState(STATE), 'utf8')) as Partial<State>;
  } catch {
    return {};
  }
}
