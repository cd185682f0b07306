// Compiles src/ to lib/ (tsc) and, with --bundle, lib/ to dist/ (ncc): one folder an entry, licences beside it.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = (...argv) =>
  execFileSync(process.execPath, argv, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });

/** Entry in lib/ → folder in dist/. The worker is an entry of its own: ncc does not bundle what `new Worker` names. */
const ENTRIES = { 'cli/index.js': 'cli', 'actions/index.js': 'action', 'archive/worker.js': 'worker' };

/** ncc neither finds the parser's program (WebAssembly) nor gives an ES module the `__dirname` by which it is looked for. */
function placeTerraformParser(folder) {
  const chunks = readdirSync(folder).filter((name) => name.endsWith('.index.js'));
  const searched = /\(__dirname, "\.\.", "main\.wasm\.gz"\)/;
  const found = chunks.filter((name) => searched.test(readFileSync(join(folder, name), 'utf8')));
  if (found.length !== 1)
    throw new Error('@cdktf/hcl2json no longer looks for main.wasm.gz as it did: see scripts/build.mjs');
  const chunk = join(folder, found[0]);
  writeFileSync(chunk, readFileSync(chunk, 'utf8').replace(searched, '(import.meta.dirname, "main.wasm.gz")'));
  copyFileSync(join(root, 'node_modules/@cdktf/hcl2json/main.wasm.gz'), join(folder, 'main.wasm.gz'));
}

rmSync(join(root, 'lib'), { recursive: true, force: true });
try {
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
} catch (error) {
  process.stdout.write(error.stdout ?? '');
  process.exit(1);
}
// Programs that run in containers are files beside the modules that name them.
for (const folder of ['graph/container', 'sandbox/programs', 'report/browser'])
  cpSync(join(root, 'src', folder), join(root, 'lib', folder), { recursive: true });

if (process.argv.includes('--bundle')) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const [entry, folder] of Object.entries(ENTRIES)) {
    node(
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      `lib/${entry}`,
      '-o',
      `dist/${folder}`,
      '--license',
      'licenses.txt',
      '--quiet',
    );
  }
  const cli = join(root, 'dist/cli/index.js');
  const text = readFileSync(cli, 'utf8');
  if (!text.startsWith('#!')) writeFileSync(cli, `#!/usr/bin/env node\n${text}`);
  chmodSync(cli, 0o755);
  placeTerraformParser(join(root, 'dist/cli'));
}
