import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { RULES } from '../src/archive/normalise.ts';
import { program } from '../src/cli/program.ts';

test('docs/how-it-works.md lists the rules of installed trees, as they are', () => {
  const [, listed] =
    /<!-- rules -->\n([\s\S]*?)<!-- \/rules -->/.exec(readFileSync('docs/how-it-works.md', 'utf8')) ?? [];
  expect(listed).toBe(RULES.map(({ says }) => `- ${says}\n`).join(''));
});

test('docs/cli.md names every command and every option', () => {
  const page = readFileSync('docs/cli.md', 'utf8');
  const commands = (parent: Command): Command[] =>
    parent.commands.flatMap((command) => [command, ...commands(command)]);
  for (const command of commands(program(new AbortController().signal))) {
    expect(page).toMatch(new RegExp(`(## |\`(store )?)${command.name()}\\b`));
    for (const option of command.options) expect(page).toContain(option.long);
  }
});
