import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A `docker` in front of the real one, which notes each start. `env` finds it. */
export function countedDocker(folder: string) {
  const log = join(folder, 'docker.log');
  write(folder, [`echo "$*" >> ${quoted(log)}`, `PATH=${quoted(process.env.PATH ?? '')} exec docker "$@"`]);
  return {
    env: envOf(folder),
    /** argv of each process since the last time. */
    started(): string[] {
      try {
        const lines = readFileSync(log, 'utf8').trim().split('\n');
        rmSync(log);
        return lines;
      } catch {
        return [];
      }
    },
  };
}

/** What a `docker` that is none answers to words that begin so; all else ends well and says nothing. */
export interface Answers {
  [words: string]: { says?: string; fails?: string };
}

/** A machine with another Docker than this one's: `docker` is a program that answers from a list. */
export function scriptedDocker(folder: string, answers: Answers) {
  const log = join(folder, 'docker.log');
  const cases = Object.entries(answers).map(([words, { says, fails }]) => {
    const answer = fails === undefined ? `printf '%s\\n' ${quoted(says ?? '')}` : `echo ${quoted(fails)} >&2; exit 1`;
    return `${quoted(words)}*) ${answer};;`;
  });
  write(folder, [`echo "$*" >> ${quoted(log)}`, 'case "$*" in', ...cases, 'esac']);
  const started = () => {
    try {
      return readFileSync(log, 'utf8').trim().split('\n');
    } catch {
      return [];
    }
  };
  return { env: envOf(folder), started };
}

function write(folder: string, lines: string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'docker'), ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(join(folder, 'docker'), 0o755);
}

const envOf = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${folder}${delimiter}${process.env.PATH}`,
});
