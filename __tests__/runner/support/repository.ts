import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const WHO = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];

/** A user's repository, acme/app, on the branch main. */
export function userRepository(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-app-'));
  const git = (...argv: string[]) => execFileSync('git', [...WHO, ...argv], { cwd: folder, encoding: 'utf8' }).trim();
  const commit = (changes: Record<string, string>): string => {
    for (const [path, content] of Object.entries(changes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'Change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'https://github.com/acme/app.git');
  commit(files);
  return {
    folder,
    path: (...parts: string[]) => join(folder, ...parts),
    /** Writes files given as path → content, and commits. */
    commit,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Repository = ReturnType<typeof userRepository>;

/** What a runner gets of this repository when a workflow names it: what is committed for the action, and nothing that builds it. */
export function actionCheckout() {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-action-'));
  for (const name of ['action.yml', 'dist', '.github', 'package.json'])
    cpSync(name, join(folder, name), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Stands for actions/checkout, which nothing here can fetch (act has its own only for checkouts without `ref`): clones what the environment's
 * REPOSITORY names into the workspace.
 */
export function checkoutAction() {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-checkout-'));
  const inputs = ['ref', 'submodules', 'lfs', 'persist-credentials'].map((name) => `  ${name}: { default: '' }`);
  const script = `const { execFileSync } = require('node:child_process');
const { GITHUB_WORKSPACE, REPOSITORY, INPUT_REF } = process.env;
const git = (...argv) => execFileSync('git', ['-c', 'safe.directory=*', ...argv], { cwd: GITHUB_WORKSPACE, stdio: 'inherit' });
git('clone', '--quiet', '--no-hardlinks', REPOSITORY, '.');
if (INPUT_REF) git('checkout', '--quiet', INPUT_REF);
`;
  writeFileSync(
    join(folder, 'action.yml'),
    ['name: checkout', 'inputs:', ...inputs, 'runs: { using: node24, main: index.js }', ''].join('\n'),
  );
  writeFileSync(join(folder, 'index.js'), script);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
