import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { INPUTS, type InputRow } from '../../src/actions/input-table.ts';
import { OUTPUTS } from '../../src/actions/outputs.ts';

/** action.yml as the tables have it. The bundle finds out by the state that main saved whether it runs as main or post. */
function actionYml(): string {
  const inputs = Object.entries<InputRow>(INPUTS).map(([name, row]) => [
    name,
    { description: row.description, required: false, default: row.expression ?? row.default },
  ]);
  const outputs = Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]);
  const text = stringify(
    {
      name: 'lambda-packer',
      description: 'A compiler for AWS Lambda: one package_config.yaml in, deterministic ZIPs and layer versions out.',
      branding: { icon: 'package', color: 'orange' },
      inputs: Object.fromEntries(inputs),
      outputs: Object.fromEntries(outputs),
      runs: { using: 'node24', main: 'dist/action/index.js', post: 'dist/action/index.js' },
    },
    { lineWidth: 0, singleQuote: true, defaultStringType: 'PLAIN' },
  );
  return `# Written from src/actions/input-table.ts and outputs.ts: LAMBDA_PACKER_UPDATE=1 writes it anew.\n${text}`;
}

test('action.yml says what the tables say', () => {
  const expected = actionYml();
  if (process.env.LAMBDA_PACKER_UPDATE) writeFileSync('action.yml', expected);
  expect(readFileSync('action.yml', 'utf8')).toBe(expected);
});

test('a default in action.yml is a text that reads back as itself', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default: unknown }> };
  for (const [name, row] of Object.entries<InputRow>(INPUTS))
    expect([name, String(inputs[name]?.default)]).toEqual([name, row.expression ?? row.default]);
});

test('every default is an allowed value', () => {
  for (const [name, row] of Object.entries<InputRow>(INPUTS))
    if (row.default !== '') expect([name, row.kind.parse(row.default)]).toEqual([name, { value: expect.anything() }]);
});
