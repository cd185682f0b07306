import { rmSync } from 'node:fs';
import { join } from 'node:path';
// Steps and services are those of the tests, which are TypeScript.
import '../__tests__/archive/typescript.mjs';
import { baseRegistry } from './ours.mjs';
import { hostPython } from './peers.mjs';
import { PROJECTS, writeProject } from './projects.mjs';
import { atMost, barList, exactly, median, table } from './table.mjs';

/** Seconds that the action's step may take: nothing changed and both caches warm, services local; and `plan`, which asks no service. */
const LIMITS = { main: 3, plan: 0.5 };

/** The bundled action as a runner starts it: 100 functions of which nothing changed, on a fresh runner with its caches; and `plan`. */
export async function action(bench) {
  const { startServices } = await import('../__tests__/actions/services/services.ts');
  const { job } = await import('../__tests__/actions/support/step.ts');
  const { folder } = writeProject(bench, '100', hostPython().version);
  const runner = join(bench.dir, 'runner');
  const inputs = { 'base-registry': baseRegistry() };
  const services = await startServices();
  try {
    bench.say('the action');
    const push = async (run) => {
      for (const each of [runner, join(folder, 'dist')]) rmSync(each, { recursive: true, force: true });
      const on = job(runner, folder, { ...services.env({ run: `run-${run}` }), ...bench.env });
      const main = await on.use(inputs);
      const [post] = await on.end();
      for (const { code, stdout } of [main, post]) if (code !== 0) throw new Error(stdout.slice(-4000));
      return main;
    };
    await push(0);
    const main = [];
    const plan = [];
    for (let round = 1; round <= bench.rounds; round++) {
      main.push(await push(round));
      plan.push(await job(runner, folder).use({ ...inputs, command: 'plan', artifacts: 'none' }));
      bench.say(`  ${round}: main ${shown(main.at(-1).ms)}, plan ${shown(plan.at(-1).ms)}`);
    }
    const rows = { main, plan };
    bench.print(`\n## The action, ${PROJECTS[100].title}\n`);
    bench.print(
      table(
        ['', 'wall s', 'docker processes'],
        Object.entries(rows).map(([name, taken]) => [
          name === 'main' ? 'main, nothing changed, caches warm' : '`command: plan`',
          `${shown(median(taken.map(({ ms }) => ms)))} (${shown(Math.min(...taken.map(({ ms }) => ms)))}–${shown(Math.max(...taken.map(({ ms }) => ms)))})`,
          taken.reduce((sum, { docker }) => sum + docker.length, 0),
        ]),
      ),
    );
    const bars = Object.entries(rows).flatMap(([name, taken]) => [
      [`${name}, seconds`, atMost(`action ${name}: seconds`, median(taken.map(({ ms }) => ms / 1000)), LIMITS[name])],
      [
        `${name}, docker processes`,
        exactly(`action ${name}: docker processes`, taken.flatMap(({ docker }) => docker).length, 0),
      ],
    ]);
    bench.print(`\n${barList(bars)}`);
  } finally {
    await services.close();
  }
}

const shown = (ms) => (ms / 1000).toFixed(2);
