import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { workspace } from '../../e2e/support/cli.ts';
import { hasTools, tool } from '../../runner/support/tools.ts';

const run = (name: 'actionlint' | 'zizmor', ...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(tool(name), argv, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};
const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const WRONG = `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "\${{ github.event.pull_request.title }}"
`;

(hasTools() ? describe : describe.skip)('other judges', () => {
  test('actionlint finds nothing in the workflows', () => {
    expect(run('actionlint', ...workflows)).toEqual({ status: 0, said: '' });
  });

  test('zizmor finds nothing in the workflows, action.yml and dependabot.yml', () => {
    const { status, said } = run(
      'zizmor',
      '--offline',
      '--no-progress',
      '--strict-collection',
      '.github',
      'action.yml',
    );
    expect(said).toContain('No findings to report');
    for (const name of ['dependabot.yml', 'action.yml', ...workflows]) expect(said).toContain(`${name}\n`);
    expect(status).toBe(0);
  });

  test('both find what is wrong', () => {
    const here = workspace();
    here.write({ '.github/workflows/wrong.yml': WRONG });
    const file = here.path('.github', 'workflows', 'wrong.yml');
    expect(run('actionlint', file).said).toContain('potentially untrusted');
    expect(run('zizmor', '--offline', file).said).toContain('template-injection');
    here.remove();
  });
});
