import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installByHand } from './by-hand.mjs';
import { emulatedDuring } from './emulated.mjs';
import { inTurn, measure } from './measure.mjs';
import { makeCold, ours } from './ours.mjs';
import { hostPython, peerVenv } from './peers.mjs';
import { OTHER_SIX, PROJECTS, writeProject } from './projects.mjs';
import { atMost, barList, exactly, median, ratios, spread, TIME_HEAD, table, timeCells, walls } from './table.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Bars of issue 3 by project and state. Each takes what was measured and gives rows [what, verdict]. */
const overPeer = (peer, limit) => (name, taken) => [
  [`ours ÷ ${peer}`, atMost(`${name}: ours ÷ ${peer}`, median(ratios(taken.ours, taken[peer])), limit)],
];
const within =
  (seconds) =>
  (name, { ours: runs }) => [['seconds', atMost(`${name}: seconds`, median(walls(runs)), seconds)]];
const counts =
  (wanted) =>
  (name, { ours: runs }) =>
    Object.entries(wanted).map(([what, number]) => [
      LABELS[what],
      exactly(`${name}: ${LABELS[what]}`, seen(runs, what), String(number)),
    ]);
const LABELS = {
  calls: 'docker processes',
  solves: 'solves',
  installs: 'installs',
  files: 'files of dist written',
  zips: 'ZIPs written',
};
const QUIET = counts({ calls: 0, files: 0 });
const ONE_ZIP = counts({ calls: 0, zips: 1 });

const BARS = {
  1: { cold: [overPeer('plain', 0.45)], unchanged: [within(0.25), QUIET], 'one source line': [within(0.6), ONE_ZIP] },
  20: { cold: [overPeer('plain', 0.25)], 'one requirements file': [counts({ solves: 1, installs: 1 })] },
  100: { cold: [overPeer('plain', 0.12)], unchanged: [within(0.5), QUIET], 'one source line': [within(0.5), ONE_ZIP] },
  '100x4': {
    // Base images bring pip, so that is what is there to install with by hand; uv by hand is shown beside it.
    cold: [overPeer('by hand, pip', 1.3), counts({ solves: 1, installs: 4 })],
    'one requirements file': [counts({ solves: 1, installs: 1 })],
  },
  500: { unchanged: [within(1), QUIET] },
};

/** Peers of a project; SAM and the plain script would only repeat themselves for 100x4. */
const PEERS = {
  1: ['plain', 'sam'],
  20: ['plain', 'sam'],
  100: ['plain', 'sam'],
  '100x4': ['by hand, uv', 'by hand, pip'],
  500: ['plain', 'sam'],
};

/** What is done to the project before each round of a state. */
const STATES = {
  cold: { prepare: ({ folder }) => makeCold(folder) },
  unchanged: { prepare: () => {} },
  'one source line': { prepare: (project, round) => project.editLine(round) },
  'one requirements file': { prepare: (project, round) => project.editRequirements(round), needsChanging: true },
};

export async function build(bench) {
  const python = hostPython();
  const tools = { ...python, pip: peerVenv(bench, python, 'pip'), sam: peerVenv(bench, python, 'aws-sam-cli') };
  for (const id of Object.keys(BARS)) if (!bench.project || bench.project === id) await ladder(bench, id, tools);
  if (!bench.project || bench.project === 'arm64') await architectures(bench, tools);
}

/** One project through all states. */
async function ladder(bench, id, tools) {
  const project = writeProject(bench, id, tools.version);
  bench.print(`\n## ${PROJECTS[id].title}`);
  await warm(bench, id, project, tools);
  for (const [state, { prepare, needsChanging }] of Object.entries(STATES)) {
    if (needsChanging && !project.changing) continue;
    const name = `${id} ${state}`;
    const bars = BARS[id][state] ?? [];
    bench.say(name);
    const runners = {
      ours: {
        run: (round) => {
          prepare(project, round);
          return ours(bench, project.folder);
        },
      },
      ...peers(bench, id, state, project, tools),
    };
    const taken = await inTurn(bench.rounds, runners, bench.say);
    bench.print(`\n### ${state}\n\n${stateTable(taken)}`);
    if (bars.length > 0) bench.print(`\n${barList(bars.flatMap((bar) => bar(name, taken)))}`);
  }
}

function peers(bench, id, state, project, { pip, sam, version }) {
  const env = { ...process.env, ...bench.env };
  const runs = {
    plain: () => measure(['sh', beside('plain.sh'), project.folder, join(pip, 'python')], { env }),
    sam: () => {
      if (state === 'cold') rmSync(join(project.folder, 'sam/.aws-sam'), { recursive: true, force: true });
      return measure(['sh', beside('sam.sh'), project.folder, sam], { env });
    },
    'by hand, uv': () => installByHand(bench, project.folder, 'uv', { version, pip }),
    'by hand, pip': () => installByHand(bench, project.folder, 'pip', { version, pip }),
  };
  const chosen = PEERS[id].filter((peer) => !peer.startsWith('by hand') || state === 'cold');
  // As often as ours only where a bar rests on it.
  const rounds = (peer) => (state === 'cold' && BARS[id].cold && peer !== 'sam' ? bench.rounds : bench.peerRounds);
  return Object.fromEntries(chosen.map((peer) => [peer, { run: runs[peer], rounds: rounds(peer) }]));
}

/** Fills the download caches of both sides, and unpacks the base image. */
async function warm(bench, id, { folder, files, changing }, { pip, version }) {
  const target = join(bench.dir, 'warm');
  const pipDoes = (...words) =>
    measure([join(pip, 'python'), '-m', 'pip', ...words, '-q'], {
      env: { ...process.env, ...bench.env, PIP_ROOT_USER_ACTION: 'ignore' },
    });
  for (const name of files) {
    await pipDoes('install', '--target', target, '-r', join(folder, 'requirements', `${name}.txt`));
    rmSync(target, { recursive: true });
  }
  if (changing) for (const six of OTHER_SIX) await pipDoes('download', '--no-deps', '--dest', target, `six==${six}`);
  rmSync(target, { recursive: true, force: true });
  makeCold(folder);
  await ours(bench, folder);
  for (const installer of ['uv', 'pip'])
    if (PEERS[id].includes(`by hand, ${installer}`)) await installByHand(bench, folder, installer, { version, pip });
}

/** The values that a count took over the rounds. */
const seen = (runs, what) => [...new Set(runs.map((each) => each[what] ?? each.touched[what]))].join('/');

function stateTable(taken) {
  const rows = Object.entries(taken).map(([name, each]) => [
    name,
    name === 'ours' ? '' : spread(ratios(taken.ours, each), 3),
    ...timeCells(each),
    ...Object.keys(LABELS).map((what) => (name === 'ours' ? seen(each, what) : '')),
  ]);
  return table(['', 'ours ÷ it', ...TIME_HEAD, ...Object.values(LABELS)], rows);
}

/** The same install for both architectures, and whether anything was emulated for the other one. */
async function architectures(bench, { version }) {
  const { folder } = writeProject(bench, 'arm64', version);
  const runner = (platform) => ({
    run: () => {
      makeCold(folder);
      return ours(bench, folder, { args: ['--platform', platform] });
    },
  });
  const runners = { 'linux/amd64': runner('linux/amd64'), 'linux/arm64': runner('linux/arm64') };
  for (const each of Object.values(runners)) await each.run();
  bench.say('arm64 against amd64');
  const taken = await inTurn(bench.rounds, runners, bench.say);
  const emulated = await emulatedDuring(runners['linux/arm64'].run);
  const [amd64, arm64] = Object.values(taken);
  bench.print(`\n## arm64 against amd64, cold: ${PROJECTS.arm64.title}\n`);
  bench.print(
    table(
      ['', ...TIME_HEAD],
      Object.entries(taken).map(([name, each]) => [name, ...timeCells(each)]),
    ),
  );
  bench.print(
    `\n${barList([
      ['arm64 ÷ amd64', atMost('arm64 ÷ amd64', median(ratios(arm64, amd64)), 1.15)],
      ['emulated processes', exactly('arm64: emulated processes', emulated.join('; ') || 'none', 'none')],
    ])}`,
  );
}
