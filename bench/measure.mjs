import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a whole process, children included, under GNU time.
 * @returns wall and CPU in seconds (CPU without what the Engine does for it), peak in MiB of its largest process, and its output
 * @throws when it does not end with 0, with the last lines of what it said, or what `explain` makes of them
 */
export async function measure(argv, { cwd, env = process.env, explain = lastLines } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const figures = join(folder, 'time');
  try {
    const start = process.hrtime.bigint();
    const { code, stdout, stderr } = await run(['/usr/bin/time', '-q', '-f', '%U %S %M', '-o', figures, ...argv], {
      cwd,
      env,
    });
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    if (code !== 0)
      throw new Error(`${argv.join(' ')} (in ${cwd ?? '.'}) ended with ${code}:\n${explain(stderr, stdout)}`);
    const [user, system, kib] = readFileSync(figures, 'utf8').trim().split(' ').map(Number);
    return { wall, cpu: user + system, peak: kib / 1024, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run([command, ...args], options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({
        code: code ?? signal,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}

const lastLines = (stderr, stdout) => (stderr || stdout).trim().split('\n').slice(-15).join('\n').slice(-4000);

/**
 * Measures in turn, A B A B …, so that whatever else the machine does meets all of them.
 * `runners`: name → {run, rounds}, `run(round)` gives a measurement; a runner with fewer rounds stands back in the later ones.
 * @returns name → its measurements, by round
 */
export async function inTurn(rounds, runners, say) {
  const taken = Object.fromEntries(Object.keys(runners).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, runner] of Object.entries(runners)) {
      if (round >= (runner.rounds ?? rounds)) continue;
      const taking = await patiently(() => runner.run(round), say);
      taken[name].push(taking);
      say(`  ${name} ${round + 1}: ${taking.wall.toFixed(2)} s`);
    }
  }
  return taken;
}

/** Networks fail now and then: what fails is said and taken again, twice at most. */
export async function patiently(run, say) {
  for (let left = 2; ; left--) {
    try {
      return await run();
    } catch (error) {
      if (left === 0) throw error;
      say(`  taken again: ${error.message}`);
    }
  }
}
