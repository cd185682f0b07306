import { appendFileSync, existsSync, mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, measure } from './measure.mjs';
import { makeCold, ours } from './ours.mjs';
import { program } from './peers.mjs';
import { atMost, barList, median, ratios, spread, TIME_HEAD, table, timeCells, walls } from './table.mjs';
import { nodeTree, pythonTree } from './trees.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Writing ZIPs of large trees against the programs that people use. */
export async function zip(bench) {
  const peers = writers(bench);
  if (bench.project !== 'b') await treeA(bench, peers);
  if (bench.project !== 'a') await treeB(bench, peers);
}

/** name → argv of whole programs that write OUT from the folder they run in. */
function writers(bench) {
  const zipProgram = program(['zip'], 'zip', bench.say);
  const sevenZip = program(['7z', '7zz'], '7zip', bench.say);
  if (!zipProgram) throw new Error('zip is what all is measured against');
  return {
    'zip -X -6': (out) => [zipProgram, '-q', '-X', '-r', '-6', out, '.'],
    'yazl addFile 6': (out) => [process.execPath, beside('yazl-tree.mjs'), '.', out],
    ...(sevenZip
      ? { '7z -mx1 -mmt2': (out) => [sevenZip, 'a', '-tzip', '-mx1', '-mmt2', '-bso0', '-bsp0', out, '.'] }
      : {}),
    'zip -X -9': (out) => [zipProgram, '-q', '-X', '-r', '-9', out, '.'],
    writing: (out) => [process.execPath, beside('pack-tree.mjs'), '.', out],
  };
}

/** Runners for inTurn; sizes of what each wrote are kept in `sizes`. zip -9 is there for its size, so it runs once. */
function runnersOf(bench, folder, peers, sizes) {
  return Object.fromEntries(
    Object.entries(peers).map(([name, argvOf]) => {
      const run = async () => {
        const out = join(bench.dir, 'out.zip');
        rmSync(out, { force: true });
        const taken = await measure(argvOf(out), { cwd: folder });
        sizes[name] = statSync(out).size;
        rmSync(out);
        return taken;
      };
      return [name, name === 'zip -X -9' ? { run, rounds: 1 } : { run }];
    }),
  );
}

async function treeA(bench, peers) {
  const tree = nodeTree(bench);
  const project = join(bench.dir, 'zip-a');
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package_config.yaml'), config(tree.folder));
  const sizes = {};
  const edited = join(tree.folder, 'index.mjs');
  const before = join(bench.dir, 'before.zip');
  await measure([process.execPath, beside('pack-tree.mjs'), tree.folder, before], {
    env: { ...process.env, KEEP: '1' },
  });
  const length = statSync(edited).size;
  const build = async (name, wanted) => {
    const taken = await ours(bench, project);
    if (taken.calls !== 0) throw new Error(`${name} started docker`);
    const [{ files, size }] = taken.result.targets.map(({ artifact }) => artifact);
    if (files !== wanted) throw new Error(`${name} packed ${files} files of ${wanted}`);
    sizes[name] = size;
    return taken;
  };
  const runners = {
    build: {
      run: () => {
        makeCold(project);
        return build('build', tree.files);
      },
    },
    ...runnersOf(bench, tree.folder, peers, sizes),
    'writing, one file changed': {
      run: async (round) => {
        appendFileSync(edited, `// ${round}\n`);
        const out = join(bench.dir, 'out.zip');
        rmSync(out, { force: true });
        const taken = await measure([process.execPath, beside('pack-tree.mjs'), tree.folder, out, before]);
        sizes['writing, one file changed'] = statSync(out).size;
        return taken;
      },
    },
    'build, one file changed': {
      run: async (round) => {
        appendFileSync(edited, `// ${round}\n`);
        return build('build, one file changed', tree.files);
      },
    },
  };
  bench.say(`zip, tree A: ${tree.files} files`);
  let taken;
  try {
    taken = await inTurn(bench.rounds, runners, bench.say);
  } finally {
    if (existsSync(edited)) truncateSync(edited, length);
  }
  report(bench, 'A: aws-cdk-lib, typescript, @aws-sdk/client-*', tree, taken, sizes);
  const base = taken['zip -X -6'];
  bench.print(
    `\n${barList([
      ['writing ÷ zip -X -6', atMost('zip A: writing ÷ zip -X -6', median(ratios(taken.writing, base)), 0.55)],
      ['writing ÷ yazl', atMost('zip A: writing ÷ yazl', median(ratios(taken.writing, taken['yazl addFile 6'])), 0.4)],
      ['size ÷ zip -X -9', atMost('zip A: size ÷ zip -9', sizes.writing / sizes['zip -X -9'], 1.005, 4)],
      ['peak MiB', atMost('zip A: peak MiB', median(taken.build.map(({ peak }) => peak)), 350, 0)],
      [
        'writing, one file changed ÷ zip -X -6',
        atMost('zip A: one file changed', median(ratios(taken['writing, one file changed'], base)), 0.16),
      ],
    ])}`,
  );
}

/** Beyond Lambda's 250 MB: the packing alone. */
async function treeB(bench, peers) {
  const tree = pythonTree(bench);
  const sizes = {};
  bench.say(`zip, tree B: ${tree.files} files`);
  const taken = await inTurn(bench.rounds, runnersOf(bench, tree.folder, peers, sizes), bench.say);
  report(bench, 'B: numpy, pandas, pyarrow', tree, taken, sizes);
}

function report(bench, title, tree, taken, sizes) {
  const base = taken['zip -X -6'];
  const rows = Object.entries(taken)
    .sort(([, a], [, b]) => median(walls(a)) - median(walls(b)))
    .map(([name, each]) => [name, spread(ratios(each, base)), ...timeCells(each), (sizes[name] / 1e6).toFixed(1)]);
  bench.print(`\n## ZIP of tree ${title}: ${(tree.bytes / 1e6).toFixed(1)} MB, ${tree.files} files\n`);
  bench.print(table(['', '÷ zip -X -6', ...TIME_HEAD, 'out MB'], rows));
}

const config = (folder) => `# cold-0
runtime_default: nodejs24.x
lambdas:
  tree:
    path: ${JSON.stringify(folder)}
    installer: none
    handler: index.handler
    include: ['index.mjs', 'node_modules/**']
`;
