import { stringify } from 'yaml';
import { flag } from '../../../src/actions/input-kinds.ts';
import { type Command, INPUTS, type InputName, type InputRow } from '../../../src/actions/input-table.ts';

/** Inputs that the reusable workflow sets itself, or that mean nothing when the runner is gone afterwards. */
const OWN: InputName[] = [
  'command',
  'plan',
  'shard',
  'dist',
  'load',
  'build-secrets',
  'registry-username',
  'registry-password',
  'github-token',
];

/** What only publishing reads: the inputs of lambda-packer-publish.yml, and not those of lambda-packer.yml. */
const PUBLISHES: InputName[] = ['publish', 'regions', 'aws-role', 'aws-region'];

const names = Object.keys(INPUTS) as InputName[];
const read = (name: InputName, command: Command) => (INPUTS[name] as InputRow).commands.includes(command);
export const BUILDING = names.filter(
  (name) =>
    !OWN.includes(name) &&
    !PUBLISHES.includes(name) &&
    (['plan', 'build', 'report'] as const).some((command) => read(name, command)),
);
export const PUBLISHING = names.filter((name) => !OWN.includes(name) && read(name, 'publish'));

/** YAML of a text in one line. */
const scalar = (text: string) =>
  stringify(text, { lineWidth: 0, singleQuote: true, defaultStringType: 'PLAIN' }).trimEnd();

function typed(row: InputRow): { type: string; standard: string } {
  if (row.kind === flag) return { type: 'boolean', standard: row.default };
  if (/^\d+$/.test(row.default)) return { type: 'number', standard: row.default };
  return { type: 'string', standard: scalar(row.default) };
}

function definitions(inputs: InputName[], instead: Partial<Record<InputName, string>> = {}): string[] {
  return inputs.flatMap((name) => {
    const row = INPUTS[name] as InputRow;
    const { type, standard } = typed(row);
    return [
      `${name}:`,
      `  description: ${scalar(row.description)}`,
      `  type: ${type}`,
      `  default: ${instead[name] ?? standard}`,
    ];
  });
}

const passed = (inputs: InputName[], command: Command, set: InputName[] = []) =>
  inputs.filter((name) => read(name, command) && !set.includes(name)).map((name) => `${name}: \${{ inputs.${name} }}`);

/** What stands between `# <name>` and `# </name>` of each workflow: written from the action's table. */
export const REGIONS: Record<string, Record<string, string[]>> = {
  'lambda-packer.yml': {
    inputs: definitions(BUILDING),
    plan: passed(BUILDING, 'plan'),
    build: passed(BUILDING, 'build', ['platform']),
    report: passed(BUILDING, 'report'),
  },
  'lambda-packer-publish.yml': {
    inputs: definitions(PUBLISHING, { publish: "'true'" }),
    publish: passed(PUBLISHING, 'publish'),
  },
};

/** The workflow with its regions as the table has them. */
export function withRegions(text: string, regions: Record<string, string[]>): string {
  return Object.entries(regions).reduce(
    (done, [name, lines]) =>
      done.replace(new RegExp(`^( *)# <${name}>\\n[\\s\\S]*?^ *# </${name}>$`, 'm'), (_, indent: string) =>
        [`# <${name}>`, ...lines, `# </${name}>`].map((line) => indent + line).join('\n'),
      ),
    text,
  );
}
