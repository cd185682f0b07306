import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const WHO = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];

/** A user's repository, acme/app, on the branch main. */
export function userRepository(files: Record<string, string | Buffer>) {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-app-'));
  const git = (...argv: string[]) => execFileSync('git', [...WHO, ...argv], { cwd: folder, encoding: 'utf8' }).trim();
  const commit = (changes: Record<string, string | Buffer>): string => {
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
