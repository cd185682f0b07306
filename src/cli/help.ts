import type { Help, Option } from 'commander';

/**
 * How `--help` reads at 80 columns. Variables stand once, below the list of commands: beside every option they would fill half of the
 * page. A switch that is off says nothing of it, and choices stand without quotes.
 */
export const HELP: Partial<Help> = {
  subcommandTerm: (command) =>
    [
      command.name(),
      ...command.registeredArguments.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`)),
    ].join(' '),
  optionDescription(option) {
    const more = [choices(option), initial(option)].filter(Boolean).join('; ');
    return more === '' ? option.description : `${option.description} (${more})`;
  },
};

/** An option whose value may be left out is told of by its description. */
const choices = (option: Option): string => (option.optional ? '' : (option.argChoices?.join(', ') ?? ''));

function initial({ defaultValue, defaultValueDescription }: Option): string {
  const said =
    defaultValueDescription ?? (['string', 'number'].includes(typeof defaultValue) ? String(defaultValue) : '');
  return said === '' ? '' : `default: ${said}`;
}
