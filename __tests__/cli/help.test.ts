import { describe, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { program } from '../../src/cli/program.ts';

const all = (parent: Command): Command[] => [parent, ...parent.commands.flatMap(all)];

/** What `--help` prints in a terminal of 80 columns, examples and all. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => 80,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text;
}

const commands = all(program(new AbortController().signal)).filter((command) => command.name() !== 'complete');

describe('--help at 80 columns', () => {
  test.each(commands.map((command) => [command.name(), command] as const))('%s', (_name, command) => {
    const lines = helpOf(command).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test('the commands stand in groups, each once', () => {
    const [root] = commands;
    const text = helpOf(root!);
    for (const heading of ['Start:', 'Build:', 'Publish:', 'Look inside:', 'Editor and shell:'])
      expect(text).toContain(heading);
    for (const { name } of root!.commands
      .map((each) => ({ name: each.name() }))
      .filter((each) => each.name !== 'complete'))
      expect(text.match(new RegExp(`^  ${name}\\b`, 'gm'))).toHaveLength(1);
    expect(text).not.toContain('complete ');
  });

  test('no option says the variable that sets it, and the first page says how', () => {
    expect(
      commands
        .map(helpOf)
        .join('')
        .match(/LAMBDA_PACKER_\w+/g),
    ).toEqual(['LAMBDA_PACKER_BASE_REGISTRY']);
  });
});
