import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface StandIn {
  inputs: string[];
  /** A module that Node 24 runs. */
  script: string;
}

const CLIENT = pathToFileURL(resolve('node_modules/@actions/artifact/lib/artifact.js')).href;

/** The actions of others that our workflows and the page use, which nothing here can fetch: as much of each as is asked of it. */
const ACTIONS: Record<string, StandIn> = {
  // act has its own only for checkouts without `ref`. The environment's REPOSITORY names what is cloned into the workspace.
  'actions/checkout': {
    inputs: ['ref', 'submodules', 'lfs', 'persist-credentials'],
    script: `import { execFileSync } from 'node:child_process';
const { GITHUB_WORKSPACE, REPOSITORY, INPUT_REF } = process.env;
const git = (...argv) => execFileSync('git', ['-c', 'safe.directory=*', ...argv], { cwd: GITHUB_WORKSPACE, stdio: 'inherit' });
git('clone', '--quiet', '--no-hardlinks', REPOSITORY, '.');
if (INPUT_REF) git('checkout', '--quiet', INPUT_REF);
`,
  },
  // With the client that the real one is made of.
  'actions/download-artifact': {
    inputs: ['name', 'pattern', 'path', 'merge-multiple', 'skip-decompress'],
    script: `import { join, matchesGlob } from 'node:path';
import { DefaultArtifactClient } from '${CLIENT}';
const input = (name) => process.env['INPUT_' + name.toUpperCase()] ?? '';
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts({ latest: true });
const wanted = artifacts.filter(({ name }) => (input('name') ? name === input('name') : matchesGlob(name, input('pattern'))));
if (wanted.length === 0) throw new Error('no such artifact');
for (const { id, name, digest } of wanted) {
  const isOne = input('name') !== '' || input('merge-multiple') === 'true';
  const path = join(process.env.GITHUB_WORKSPACE, input('path'), isOne ? '' : name);
  await client.downloadArtifact(id, { path, skipDecompress: input('skip-decompress') === 'true', expectedHash: digest });
}
process.exit();
`,
  },
  // What it leaves to the steps after it.
  'aws-actions/configure-aws-credentials': {
    inputs: ['role-to-assume', 'aws-region'],
    script: `import { appendFileSync } from 'node:fs';
appendFileSync(process.env.GITHUB_ENV, 'AWS_REGION=' + process.env['INPUT_AWS-REGION'] + '\\n');
`,
  },
  // What it would attest, in the log.
  'actions/attest': {
    inputs: ['subject-path', 'sbom-path'],
    script: `import { globSync } from 'node:fs';
for (const path of globSync(process.env['INPUT_SUBJECT-PATH'], { cwd: process.env.GITHUB_WORKSPACE })) console.log('attested ' + path);
`,
  },
};

/** Every version of them that our workflows and the page name. */
function used(): string[] {
  const workflows = ['lambda-packer.yml', 'lambda-packer-publish.yml'].map((name) => `.github/workflows/${name}`);
  const text = [...workflows, 'docs/action.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const all = [...text.matchAll(/\buses: ((?:actions|aws-actions)\/[\w-]+@\w+)/g)];
  return [...new Set(all.map(([, uses = '']) => uses))];
}

/** Folders with these actions; `words` are act's, which put them in the place of the real ones. */
export function standIns() {
  const root = mkdtempSync(join(tmpdir(), 'lambda-packer-actions-'));
  const words = used().flatMap((uses) => {
    const name = uses.slice(0, uses.indexOf('@'));
    const standIn = ACTIONS[name];
    if (!standIn) throw new Error(`nothing stands for ${uses}`);
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    const inputs = standIn.inputs.map((each) => `  ${each}: { default: '' }`);
    const lines = [`name: ${name}`, 'inputs:', ...inputs, 'runs: { using: node24, main: index.mjs }', ''];
    writeFileSync(join(folder, 'action.yml'), lines.join('\n'));
    writeFileSync(join(folder, 'index.mjs'), standIn.script);
    return ['--local-repository', `${uses}=${folder}`];
  });
  return { words, remove: () => rmSync(root, { recursive: true, force: true }) };
}
