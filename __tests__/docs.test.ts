import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { RULES } from '../src/archive/normalise.ts';
import { program } from '../src/cli/program.ts';
import { problemsOf } from './config/hosts.ts';
import { blocks, commandLines, PAGES } from './docs-pages.ts';

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
    // What completion scripts call is no command for people.
    if (command.name() === 'complete') continue;
    expect(page).toMatch(new RegExp(`(## |\`(store )?)${command.name()}\\b`));
    for (const option of command.options) expect(page).toContain(option.long);
  }
});

const CONFIGS = blocks('yaml').filter(([, text]) => /^(# package_config\.yaml|# yaml-language-server)/.test(text));

test.each(CONFIGS)('a configuration in %s is right', (_, text) => {
  expect(problemsOf(text)).toBe('');
});

const COMMANDS = commandLines.map(([page, line]): [string, string] => [
  page,
  line.replace(/^(?:npx )?lambda-packer /, '').replace(/ +#.*| > .*| \| .*/, ''),
]);

test('pages show commands and configurations', () => {
  expect(COMMANDS.length).toBeGreaterThan(5);
  expect(CONFIGS.length).toBeGreaterThan(10);
});

test.each(COMMANDS)('%s: lambda-packer %s is a command line', async (_, words) => {
  const parsed = program(new AbortController().signal);
  const ran: string[] = [];
  const every = (command: Command): Command[] => [command, ...command.commands.flatMap(every)];
  for (const command of every(parsed)) {
    command.exitOverride().configureOutput({ writeErr: () => {} });
    if (command.commands.length === 0) command.action(() => void ran.push(command.name()));
  }
  await parsed.parseAsync(words.split(/ +/), { from: 'user' });
  expect(ran).toHaveLength(1);
});

test.each(PAGES)('%s leads to pages, headings and examples that are there', (page) => {
  const text = readFileSync(page, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(([, path, heading]) => {
    const target = path === '' ? page : join(dirname(page), path!);
    return {
      link: `${path}#${heading ?? ''}`,
      isThere: existsSync(target) && (heading === undefined || headings(target).includes(heading)),
    };
  });
  const examples = [...text.matchAll(/\bexamples\/[a-z-]+/g)].map(([path]) => ({
    link: path,
    isThere: existsSync(path),
  }));
  expect([...links, ...examples].filter(({ isThere }) => !isThere)).toEqual([]);
});

/** As GitHub names them in addresses. */
const headings = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
