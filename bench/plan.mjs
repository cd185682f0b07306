import { inTurn } from './measure.mjs';
import { makeCold, ours, plan as planOf } from './ours.mjs';
import { hostPython } from './peers.mjs';
import { PROJECTS, writeProject } from './projects.mjs';
import { atMost, barList, exactly, median, TIME_HEAD, table, timeCells, walls } from './table.mjs';

/** Seconds for a build that has nothing to do. */
const UNCHANGED = { 1: 0.25, 100: 0.5, 500: 1 };

/** Planning many functions, and the builds that plan and then find nothing to do. */
export async function plan(bench) {
  const { version } = hostPython();
  const runners = {};
  if (!bench.project || bench.project === '2000') {
    const { folder } = writeProject(bench, '2000', version);
    runners['plan, 2,000 functions'] = { run: () => planOf(bench, folder) };
  }
  for (const id of Object.keys(UNCHANGED)) {
    if (bench.project && bench.project !== id) continue;
    const { folder } = writeProject(bench, id, version);
    makeCold(folder);
    await ours(bench, folder);
    runners[unchangedName(id)] = { run: () => ours(bench, folder) };
  }
  bench.say('plan and unchanged builds');
  const taken = await inTurn(bench.rounds, runners, bench.say);
  bench.print('\n## Planning, and builds with nothing to do\n');
  bench.print(
    table(
      ['', ...TIME_HEAD],
      Object.entries(taken).map(([name, each]) => [name, ...timeCells(each)]),
    ),
  );
  bench.print(`\n${barList(Object.entries(taken).flatMap(([name, each]) => barsOf(name, each)))}`);
}

const unchangedName = (id) => `build unchanged, ${PROJECTS[id].title}`;

function barsOf(name, taken) {
  const id = Object.keys(UNCHANGED).find((each) => unchangedName(each) === name);
  const seconds = [`${name}, seconds`, atMost(`${name}: seconds`, median(walls(taken)), id ? UNCHANGED[id] : 3)];
  if (!id) return [seconds];
  const disturbed = taken.filter(({ calls, touched }) => calls > 0 || touched.files > 0).length;
  return [
    seconds,
    [`${name}, rounds with a docker process or a written file`, exactly(`${name}: quiet`, disturbed, 0)],
  ];
}
