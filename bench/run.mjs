// node bench/run.mjs [zip|build|plan|bytes|bytecode|invoke|convert|action|all] [--quick] [--project ID] [--dir DIR] [--remote BUILDER] [--emulated BUILDER]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLI, REPOSITORY } from './ours.mjs';
import { openIndex } from './package-index.mjs';
import { hostPython } from './peers.mjs';
import { verdicts } from './table.mjs';

const MODES = ['zip', 'build', 'plan', 'bytes', 'bytecode', 'invoke', 'convert', 'action'];

/** Modes that install packages in the time that they measure. */
const INSTALLING = ['build', 'plan', 'bytes', 'action'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    project: { type: 'string' },
    dir: { type: 'string', default: join(tmpdir(), 'lambda-packer-bench') },
    remote: { type: 'string' },
    emulated: { type: 'string' },
  },
});
const [asked = 'all', ...rest] = positionals;
if (rest.length > 0 || ![...MODES, 'all'].includes(asked)) {
  process.stderr.write(`usage: node bench/run.mjs [${MODES.join('|')}|all] [--quick] [--project ID] [--dir DIR]\n`);
  process.exit(2);
}
if (!existsSync(CLI)) {
  process.stderr.write(`${CLI} is missing: run 'npm run bundle'\n`);
  process.exit(2);
}
if (!existsSync(join(REPOSITORY, 'lib/archive/pack.js'))) {
  execFileSync(process.execPath, [join(REPOSITORY, 'scripts/build.mjs')], { stdio: ['ignore', 2, 2] });
}

const bench = {
  dir: resolve(values.dir),
  rounds: values.quick ? 3 : 5,
  // Peers on whose time no bar rests.
  peerRounds: values.quick ? 1 : 2,
  project: values.project,
  remote: values.remote,
  emulated: values.emulated,
  say: (line) => process.stderr.write(`${line}\n`),
  print: (text) => process.stdout.write(`${text}\n`),
};
mkdirSync(bench.dir, { recursive: true });

const model = /model name\s*: (.*)/.exec(existsSync('/proc/cpuinfo') ? readFileSync('/proc/cpuinfo', 'utf8') : '')?.[1];
bench.print(
  `# lambda-packer bench, ${new Date().toISOString().slice(0, 10)}\n\n` +
    `${availableParallelism()} × ${model ?? cpus()[0]?.model ?? process.arch}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ` +
    `load ${loadavg()[0].toFixed(1)} at the start, median of ${bench.rounds} rounds (min–max)`,
);
const modes = asked === 'all' ? MODES : [asked];
const index = modes.some((mode) => INSTALLING.includes(mode)) ? await openIndex(bench, hostPython().path) : undefined;
bench.env = index?.env ?? {};
try {
  for (const mode of modes) {
    const { [mode]: run } = await import(`./${mode}.mjs`);
    await run(bench);
  }
} finally {
  index?.close();
}
const { met, missed } = verdicts();
bench.print(
  `\n${met + missed.length} bars: ${met} ok, ${missed.length} not met${missed.map((each) => `\n- ${each}`).join('')}`,
);
if (missed.length > 0) process.exitCode = 1;
