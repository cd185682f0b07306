import type { Command, Option } from 'commander';

/** What may stand at the end of a command line: words with what they mean, else files or folders, which the shell knows better. */
export interface Candidates {
  words: { value: string; says: string }[];
  otherwise: 'files' | 'folders' | 'nothing';
}

/** Names of the configuration's packages; `config` as it stands on the line, undefined when it does not. */
export type Names = (config: string | undefined) => { functions: string[]; layers: string[] };

const NOTHING: Candidates = { words: [], otherwise: 'nothing' };

/** `words`: those of the line after the program's name, up to the cursor; the last may be empty. */
export function candidatesFor(root: Command, words: readonly string[], names: Names): Candidates {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const { command, open, seen, position } = walked(root, before);
  const config = seen.get('config');
  const [, long, typed] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  if (open !== undefined)
    return starting(
      valuesOf(open, current, () => names(config)),
      current,
    );
  if (long !== undefined) {
    const option = command.options.find((each) => each.long === long);
    if (!option) return NOTHING;
    const { words: values, otherwise } = valuesOf(option, typed!, () => names(config));
    return starting(
      { words: values.map(({ value, says }) => ({ value: `${long}=${value}`, says })), otherwise },
      current,
    );
  }
  if (current.startsWith('-')) return starting({ words: optionsOf(command, seen), otherwise: 'nothing' }, current);
  const commands = command.createHelp().visibleCommands(command);
  if (commands.length > 0)
    return starting(
      { words: commands.map((each) => ({ value: each.name(), says: each.description() })), otherwise: 'nothing' },
      current,
    );
  const argument = command.registeredArguments[Math.min(position, command.registeredArguments.length - 1)];
  if (!argument || (position >= command.registeredArguments.length && !argument.variadic)) return NOTHING;
  if (argument.argChoices) return starting(plain(argument.argChoices), current);
  if (command.name() === 'invoke') return starting(plain(names(config).functions), current);
  return { words: [], otherwise: 'files' };
}

/** The command that the words before the cursor lead to, and the option that waits for its value. */
function walked(root: Command, words: readonly string[]) {
  const seen = new Map<string, string>();
  let command = root;
  let open: Option | undefined;
  let position = 0;
  for (const word of words) {
    if (open) {
      seen.set(open.attributeName(), word);
      open = undefined;
      continue;
    }
    const [, name = word, , value] = /^(--?[\w-]+)(=(.*))?$/s.exec(word) ?? [];
    const option = command.options.find(({ long, short }) => name === long || name === short);
    if (option) {
      seen.set(option.attributeName(), value ?? '');
      if (option.required && value === undefined) open = option;
    } else if (!word.startsWith('-')) {
      const next = command.commands.find((each) => each.name() === word);
      if (next) command = next;
      else position++;
    }
  }
  return { command, open, seen, position };
}

const optionsOf = (command: Command, seen: ReadonlyMap<string, string>) =>
  command
    .createHelp()
    .visibleOptions(command)
    .filter((option) => !seen.has(option.attributeName()))
    .map((option) => ({ value: option.long ?? option.short ?? '', says: option.description }));

const plain = (words: readonly string[]): Candidates => ({
  words: words.map((value) => ({ value, says: '' })),
  otherwise: 'nothing',
});

/** Values of an option: its choices, names of packages and platforms separated by commas, or what its `<file>` and `<dir>` stand for. */
function valuesOf(option: Option, typed: string, names: () => ReturnType<Names>): Candidates {
  if (option.argChoices) return plain(option.argChoices);
  const lists: Record<string, () => string[]> = {
    only: () => [...names().functions, ...names().layers],
    platform: () => ['linux/amd64', 'linux/arm64', 'all'],
  };
  const list = lists[option.attributeName()];
  if (list) {
    const done = typed.slice(0, typed.lastIndexOf(',') + 1);
    const taken = new Set(done.split(','));
    return plain(
      list()
        .filter((word) => !taken.has(word))
        .map((word) => `${done}${word}`),
    );
  }
  const [, kind] = /[<[](file|dir|event)/.exec(option.flags) ?? [];
  return { words: [], otherwise: kind === 'dir' ? 'folders' : kind === undefined ? 'nothing' : 'files' };
}

const starting = ({ words, otherwise }: Candidates, typed: string): Candidates => ({
  words: words.filter(({ value }) => value.startsWith(typed)),
  otherwise,
});
