import type { RunRecipe } from '../plan/types.ts';

/**
 * What run.sh reads, by name below its step's folder: `commands/001…`, `environment.sh`, and small files that say what is to be taken.
 * Text of users is only ever content of these files: a command is a script by itself, a word stands in single quotes.
 */
export function commandFiles(recipe: RunRecipe): [name: string, text: string][] {
  const { commands, env, output, packageJson, runtime, platform } = recipe;
  const variables = {
    ...env,
    TARGETPLATFORM: platform,
    TARGETARCH: platform.slice('linux/'.length),
    LAMBDA_RUNTIME: runtime,
  };
  return [
    ...commands.map((command, i): [string, string] => [
      `commands/${String(i + 1).padStart(3, '0')}`,
      typeof command === 'string' ? `${command}\n` : `exec ${command.map(quoted).join(' ')}\n`,
    ]),
    ['environment.sh', exports(variables)],
    ...(output === null ? [] : [['output', output] as [string, string]]),
    ...(packageJson ? [['package-json', ''] as [string, string]] : []),
  ];
}

/** Lines that set variables in a shell, whatever their values hold. */
export const exports = (variables: Readonly<Record<string, string>>): string =>
  Object.entries(variables)
    .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
    .join('');

/** A word of the shell: within single quotes nothing is special (POSIX.1-2017, Shell Command Language, 2.2.2). */
export const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
