import { failure, PackerError, type Problem } from '../errors.ts';
import type { Kind } from './input-kinds.ts';
import { INPUTS, type InputName, type InputRow } from './input-table.ts';

type ValueOf<Row> = Row extends { kind: Kind<infer T>; default: infer D } ? (D extends '' ? T | undefined : T) : never;

/** The inputs as values, under the names that action.yml gives them. One without a value and a default is undefined. */
export type Inputs = { readonly [N in InputName]: ValueOf<(typeof INPUTS)[N]> };

/**
 * Reads every input.
 * @param textOf the runner's text of an input, '' when it has none
 * @throws PackerError (2) that names all wrong values at once, with what is allowed
 */
export function parseInputs(textOf: (name: InputName) => string): Inputs {
  const problems: Problem[] = [];
  const values = Object.entries<InputRow>(INPUTS).map(([name, row]) => {
    const given = textOf(name as InputName).trim() || row.default;
    if (given === '') return [name, undefined];
    const value = row.kind.parse(given);
    if (!value) problems.push(wrong(name, SECRET.has(name) ? '***' : given, row));
    return [name, value?.value];
  });
  if (problems.length > 0) throw new PackerError(problems, 2);
  return Object.fromEntries(values) as Inputs;
}

/** Their values must not be repeated. */
const SECRET: ReadonlySet<string> = new Set<InputName>(['build-secrets', 'registry-password', 'github-token']);

/** Long enough to be recognised. */
const SHOWN = 80;

function wrong(name: string, given: string, { kind }: InputRow): Problem {
  const shown = given.length > SHOWN ? `${given.slice(0, SHOWN)}…` : given;
  return failure('input/value', `input ${name}: ${JSON.stringify(shown)} is not allowed: ${kind.allowed}`).problems[0]!;
}
