import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { lambdaPacker, workspace } from '../e2e/support/cli.ts';
import { HANDLER, hundred } from './hundred.ts';

const here = workspace();
afterAll(here.remove);

const WORKFLOW = '.github/workflows/lambda-packer.yml';

describe('init', () => {
  test('writes a configuration and a workflow, and refuses to write over them', async () => {
    const cwd = here.write({ 'app.py': HANDLER, 'requirements.txt': 'idna==3.10\n' }, 'orders');
    const shown = await lambdaPacker(['init', '--dry-run'], { cwd });
    expect(shown.code).toBe(0);
    expect(shown.stderr).toContain('nothing was written');
    expect(() => readFileSync(join(cwd, 'package_config.yaml'))).toThrow();

    const first = await lambdaPacker(['init'], { cwd });
    expect(first.code).toBe(0);
    expect(first.stdout).toBe('');
    const config = readFileSync(join(cwd, 'package_config.yaml'), 'utf8');
    expect(shown.stdout).toContain(config);
    expect(parse(config).lambdas).toEqual({
      app: { path: '.', handler: 'app.handler', exclude: ['package_config.yaml', '.github'] },
    });
    expect(first.stderr).toContain('1 function and 0 layers of app.py');
    expect(first.stderr).toContain('next: lambda-packer build');

    writeFileSync(join(cwd, 'package_config.yaml'), '# mine\n');
    const second = await lambdaPacker(['init'], { cwd });
    expect(second.code).toBe(2);
    expect(second.stderr).toContain(`package_config.yaml and ${WORKFLOW} are there already`);
    expect(readFileSync(join(cwd, 'package_config.yaml'), 'utf8')).toBe('# mine\n');

    expect((await lambdaPacker(['init', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'package_config.yaml'), 'utf8')).toBe(config);
    const plan = await lambdaPacker(['plan'], { cwd });
    expect(plan.code).toBe(0);
    expect(plan.stdout).toContain('1 of 1 to build');
  });

  test('puts the workflow at the root of the Git repository, as docs/action.md uses the action', async () => {
    const cwd = here.write({ 'app.py': HANDLER }, 'mono/services/my orders');
    mkdirSync(here.path('mono/.git'));
    expect((await lambdaPacker(['init'], { cwd })).code).toBe(0);
    const workflow = parse(readFileSync(here.path('mono', WORKFLOW), 'utf8'));
    const steps = workflow.jobs.packages.steps as { uses: string; with?: unknown }[];
    expect(steps[1]!.with).toEqual({ 'working-directory': 'services/my orders' });
    const page = readFileSync('docs/action.md', 'utf8');
    for (const { uses } of steps) expect(page).toContain(`uses: ${uses}\n`);
  });

  test('says so when there is nothing', async () => {
    const { code, stderr, stdout } = await lambdaPacker(['init'], { cwd: here.write({ 'a.txt': 'a' }, 'nothing') });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('error: no functions were found here');
  });

  test('names that mean ill are shown as text', async () => {
    const name = 'x\u001b[31mred\u202e<b>';
    const cwd = here.write(
      {
        [`${name}/app.py`]: HANDLER,
        [`${name}/template.yaml`]:
          'Resources: {F: {Type: AWS::Serverless::Function, Properties: {CodeUri: "s3://\u202e", Handler: x}}}',
      },
      'names',
    );
    const { code, stderr, stdout } = await lambdaPacker(['init', '--dry-run'], { cwd });
    expect(code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('a SAM repository of 100 functions gives a configuration that plans as it is', async () => {
    const cwd = here.write(hundred(), 'hundred');
    const { code, stderr } = await lambdaPacker(['init'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('100 functions and 1 layer of template.yaml\n');
    const plan = await lambdaPacker(['plan'], { cwd });
    expect(plan.stderr).toBe('');
    expect(plan.stdout).toContain('101 of 101 to build');
  });
});
