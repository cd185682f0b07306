import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { workspace } from '../e2e/support/cli.ts';

const here = workspace();
const socket = `lambda-packer-${process.pid}`;
const tmux = (...argv: string[]): string => execFileSync('tmux', ['-L', socket, ...argv], { encoding: 'utf8' });

/** How each shell starts bare, and takes the script. */
const SHELLS: [string, string[], string][] = [
  ['bash', ['bash', '--norc', '--noprofile'], "PS1='> '; source <(lambda-packer completion bash)"],
  ['zsh', ['zsh', '-f'], "PS1='> '; autoload -U compinit; compinit -u -D; source <(lambda-packer completion zsh)"],
  ['fish', ['fish', '--no-config'], "function fish_prompt; echo -n '> '; end; lambda-packer completion fish | source"],
];

beforeAll(() => {
  mkdirSync(here.path('bin'));
  symlinkSync(resolve('dist/cli/index.js'), here.path('bin/lambda-packer'));
  here.write({
    'package_config.yaml': 'runtime_default: python3.13\nlambdas:\n  api: { path: . }\n  worker: { path: . }\n',
    'results/a.txt': '',
    'owned.txt': '',
  });
});
afterAll(here.remove);

describe('completion in the shell itself', () => {
  test.each(SHELLS)(
    '%s',
    async (name, argv, setup) => {
      const type = (text: string): string => tmux('send-keys', '-t', name, '-l', '--', text);
      const key = (word: string): string => tmux('send-keys', '-t', name, word);
      const screen = (): string => tmux('capture-pane', '-p', '-J', '-t', name);
      const shows = async (text: string): Promise<void> => {
        for (let i = 0; i < 150 && !screen().includes(text); i++) await sleep(100);
        expect(screen()).toContain(text);
      };
      const path = `${here.path('bin')}${delimiter}${process.env.PATH}`;
      tmux('new-session', '-d', '-s', name, '-x', '100', '-y', '30', '-c', here.folder, 'env', `PATH=${path}`, ...argv);
      try {
        type(`${setup}; echo rea''dy`);
        key('Enter');
        await shows('ready');
        key('C-l');
        type('lambda-packer bu');
        key('Tab');
        await shows('lambda-packer build ');
        type('--only wo');
        key('Tab');
        await shows('--only worker ');
        type('--platform=linux/ar');
        key('Tab');
        await shows('--platform=linux/arm64 ');
        type('--config pack');
        key('Tab');
        await shows('--config package_config.yaml ');
        type('--dist resu');
        key('Tab');
        await shows('--dist results/');
        type(' --progress ');
        key('Tab');
        key('Tab');
        await shows('quiet');
        key('C-c');
        // What is typed is never run: with an evaluating script the file would be gone.
        type('lambda-packer build --only "$(rm owned.txt)" --verify im');
        key('Tab');
        await sleep(1500);
        expect(execFileSync('ls', [here.folder], { encoding: 'utf8' })).toContain('owned.txt');
      } finally {
        tmux('kill-server');
      }
    },
    120_000,
  );
});
