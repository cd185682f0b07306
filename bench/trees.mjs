import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostPython } from './peers.mjs';

/** Trees of real packages to compress. Direct versions are pinned, so that figures of two days compare. */

const NODE_PACKAGES = {
  'aws-cdk-lib': '2.276.0',
  typescript: '5.9.3',
  '@aws-sdk/client-dynamodb': '3.1162.0',
  '@aws-sdk/client-lambda': '3.1162.0',
  '@aws-sdk/client-iam': '3.1169.0',
  '@aws-sdk/client-s3': '3.1169.0',
  '@aws-sdk/client-sns': '3.1169.0',
  '@aws-sdk/client-sqs': '3.1169.0',
  '@aws-sdk/client-ssm': '3.1169.0',
};

const PYTHON_PACKAGES = ['numpy==2.4.6', 'pandas==3.1.1', 'pyarrow==26.0.1'];

/** A folder with many small files: a Node function of 212 MB. */
export const nodeTree = (bench) =>
  made(bench, 'tree-a', (folder) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: NODE_PACKAGES }));
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    });
    // Without links and without what would be installed: every packer then reads the same files.
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.name === '.bin') rmSync(join(entry.parentPath, entry.name), { recursive: true });
    }
    for (const name of ['package.json', 'package-lock.json']) rmSync(join(folder, name));
    writeFileSync(join(folder, 'index.mjs'), "export const handler = async () => 'ok';\n");
  });

/** A folder with few large files: numpy, pandas, pyarrow as pip leaves them. */
export const pythonTree = (bench) =>
  made(bench, 'tree-b', (folder) => {
    const argv = [
      '-m',
      'pip',
      'install',
      '-q',
      '--root-user-action=ignore',
      '--only-binary',
      ':all:',
      '--target',
      folder,
      ...PYTHON_PACKAGES,
    ];
    execFileSync(hostPython().path, argv, { stdio: ['ignore', 2, 2] });
  });

function made(bench, name, make) {
  const folder = join(bench.dir, name);
  if (!existsSync(folder)) {
    bench.say(`making ${name}`);
    const fresh = `${folder}.new`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    make(fresh);
    renameSync(fresh, folder);
  }
  return { folder, ...extent(folder) };
}

/** Files and bytes; reading all of it also fills the page cache for whoever is measured first. */
function extent(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  let bytes = 0;
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    bytes += statSync(path).size;
    readFileSync(path);
  }
  return { files: files.length, bytes };
}
