import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Pane {
  /** Text as a keyboard sends it; Enter is not added. */
  type(text: string): void;
  key(name: string): void;
  resize(columns: number, rows: number): void;
  /** What the screen shows, without the empty lines at its end; `withInk`: with escape sequences for its colours. */
  screen(withInk?: boolean): string[];
  /** Waits until the screen shows it. */
  until(pattern: RegExp, seconds?: number): Promise<string[]>;
  /** Whether the cursor is to be seen. */
  hasCursor(): boolean;
  /** All bytes that programs wrote to the terminal since it was opened. */
  written(): string;
  close(): void;
}

/** A shell in a real terminal (tmux), with `$ ` as its prompt. */
export function openPane(
  columns: number,
  rows: number,
  { cwd, env = {} }: { cwd: string; env?: Record<string, string | undefined> },
): Pane {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-tmux-'));
  const socket = join(folder, 'socket');
  const raw = join(folder, 'raw');
  const tmux = (...words: string[]) => execFileSync('tmux', ['-S', socket, ...words], { encoding: 'utf8' });
  const start = join(folder, 'start');
  const settings = Object.entries(env).map(([name, value]) =>
    value === undefined ? `unset ${name}` : `export ${name}='${value.replaceAll("'", `'\\''`)}'`,
  );
  // Whoever runs the tests may have their own idea of colours, and runs them in CI.
  writeFileSync(start, ['unset CI NO_COLOR FORCE_COLOR', "PS1='$ '", ...settings, ''].join('\n'));
  writeFileSync(raw, '');
  const size = ['-x', String(columns), '-y', String(rows)];
  tmux(
    '-f',
    '/dev/null',
    '-u',
    'new-session',
    '-d',
    ...size,
    '-c',
    cwd,
    `exec bash --noprofile --rcfile '${start}' -i`,
  );
  tmux('pipe-pane', `cat >> '${raw}'`);
  const screen = (withInk = false): string[] =>
    tmux('capture-pane', '-p', ...(withInk ? ['-e'] : []))
      .trimEnd()
      .split('\n');
  return {
    type: (text) => tmux('send-keys', '-l', text),
    key: (name) => tmux('send-keys', name),
    resize: (x, y) => tmux('resize-window', '-x', String(x), '-y', String(y)),
    screen,
    async until(pattern, seconds = 30) {
      for (const end = Date.now() + seconds * 1000; ; await setTimeout(50)) {
        const lines = screen();
        if (pattern.test(lines.join('\n'))) return lines;
        if (Date.now() > end) throw new Error(`the screen never showed ${pattern}:\n${lines.join('\n')}`);
      }
    },
    hasCursor: () => tmux('display-message', '-p', '#{cursor_flag}').trim() === '1',
    written: () => readFileSync(raw, 'utf8'),
    close() {
      tmux('kill-server');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
