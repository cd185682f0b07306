import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUTS, type InputName, type InputRow } from '../../src/actions/input-table.ts';
import { OUTPUTS } from '../../src/actions/outputs.ts';
import { examples, inputExamples, outputExample } from './page.ts';
import { findings, type Job, type Permissions, union, workflow } from './workflows/judge.ts';
import { BUILDING, PUBLISHING } from './workflows/regions.ts';

const PAGE = 'docs/action.md';
const page = readFileSync(PAGE, 'utf8');
const called = (name: string) => workflow(readFileSync(`.github/workflows/${name}`, 'utf8'));
const CALLED = /^org\/lambda-packer\/\.github\/workflows\/([\w-]+\.yml)@v1$/;

/** What a person wrote in the last cells. */
const written = inputExamples(page);
const code = (text: string) => (text === '' ? '' : `\`${text}\``);
const cell = (text: string) => text.replaceAll('|', '\\|');

function table(rows: [name: string, ...cells: string[]][], ...head: string[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return `${lines.join('\n')}\n`
    .replaceAll('| --- ', '|---')
    .replaceAll('---|---', '---|---')
    .replaceAll('--- |\n', '---|\n');
}

function region(text: string, name: string, content: string): string {
  return text.replace(
    new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
    (_, open, close) => open + content + close,
  );
}

/** What one of the reusable workflow's jobs may read. */
const reads = (name: InputName) =>
  (INPUTS[name] as InputRow).commands.some((command) => ['plan', 'build', 'report'].includes(command));
const list = (names: readonly string[]) => names.map(code).join(', ');

/** The page with what the tables say; examples stay as they are written. */
function expected(): string {
  const names = Object.keys(INPUTS) as InputName[];
  const inputs = Object.entries<InputRow>(INPUTS).map(
    ([name, { default: standard, expression, description }]): [string, ...string[]] => [
      code(name),
      code(expression ?? standard),
      description,
      code(written.get(name) ?? ''),
    ],
  );
  const outputs = Object.entries(OUTPUTS).map(([name, description]): [string, ...string[]] => [
    code(name),
    description,
    code(outputExample(name)),
  ]);
  const regions = {
    not: list(names.filter((name) => reads(name) && !BUILDING.includes(name))),
    'publish-inputs': list(PUBLISHING),
    inputs: `\n${table(inputs, 'input', 'default', 'meaning', 'example')}`,
    outputs: `\n${table(outputs, 'output', 'value', 'example')}`,
  };
  return Object.entries(regions).reduce((text, [name, content]) => region(text, name, content), page);
}

test('the tables of the page are those of the code', () => {
  const text = expected();
  if (process.env.LAMBDA_PACKER_UPDATE) writeFileSync(PAGE, text);
  expect(page).toBe(text);
});

test('every input has an example, which the action takes', async () => {
  for (const [name, row] of Object.entries<InputRow>(INPUTS)) {
    const value = (parse(written.get(name) ?? '') as Record<string, unknown> | null)?.[name];
    const isExpression = typeof value === 'string' && value.startsWith('${{');
    expect([name, value]).toEqual([name, expect.anything()]);
    if (!isExpression) expect([name, row.kind.parse(String(value))]).toEqual([name, { value: expect.anything() }]);
  }
  const all = [...written.values()].map((example) => `          ${example}`);
  const job = [
    'on: push',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    '      - uses: org/lambda-packer@v1',
    '        with:',
    ...all,
  ];
  expect(await findings('all-inputs.yml', `${job.join('\n')}\n`)).toEqual([]);
});

describe('examples', () => {
  const all = Object.entries(examples(page));
  test('there are some', () => expect(all.length).toBeGreaterThan(8));

  test.each(all)("GitHub's parser and language service find nothing in %s", async (name, content) => {
    expect(await findings(`${name}.yml`, content)).toEqual([]);
  });

  test.each(all)('%s grants what it calls asks for, and nothing to others', (name, content) => {
    const { jobs, permissions } = workflow(content);
    const granted = (job: Job): Permissions => job.permissions ?? permissions ?? {};
    for (const job of Object.values(jobs)) {
      const file = CALLED.exec(job.uses ?? '')?.[1];
      expect(granted(job)).toMatchObject(file === undefined ? { contents: 'read' } : union(called(file)));
      // The comment is the one thing that a caller may grant besides.
      if (file !== undefined && name !== 'preview') expect(granted(job)).toEqual(union(called(file)));
    }
  });
});

test("the page opens with the caller's block", () => {
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  expect(parse(block)).toEqual({ permissions: union(called('lambda-packer.yml')) });
});
