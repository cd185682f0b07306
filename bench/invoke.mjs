import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, measure } from './measure.mjs';
import { baseRegistry, CLI, ours } from './ours.mjs';
import { atMost, barList, median, ratios, TIME_HEAD, table, timeCells } from './table.mjs';

const HANDLER = `import requests


def handler(event, context):
    return requests.__version__
`;
/** What whoever has no such command types: the image's own Python, without the runtime's client. */
const BY_HAND = 'import app; print(app.handler({}, None))';

/** `invoke`, its image being there, against `docker run` of the same image and handler with the unpacked ZIP mounted. */
export async function invoke(bench) {
  const home = join(bench.dir, 'invoke');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(join(home, 'hello'), { recursive: true });
  writeFileSync(join(home, 'hello/app.py'), HANDLER);
  writeFileSync(
    join(home, 'package_config.yaml'),
    'runtime_default: python3.13\nlambdas:\n  hello: { path: ./hello, handler: app.handler, requirements: [requests==2.32.5] }\n',
  );
  await ours(bench, home);
  const unpacked = join(home, 'unpacked');
  execFileSync('unzip', ['-q', join(home, 'dist/hello-amd64.zip'), '-d', unpacked]);
  const image = `${baseRegistry()}/python:3.13`;
  const places = [
    '--config',
    join(home, 'package_config.yaml'),
    '--dist',
    join(home, 'dist'),
    '--store',
    join(home, 'store'),
  ];
  const byHand = [
    'docker',
    'run',
    '--rm',
    '--volume',
    `${unpacked}:/var/task:ro`,
    '--workdir',
    '/var/task',
    '--entrypoint',
    'python3',
  ];
  const env = { ...process.env, LAMBDA_PACKER_BASE_REGISTRY: baseRegistry() };
  const taken = await inTurn(
    2 * bench.rounds,
    {
      invoke: { run: () => measure([process.execPath, CLI, 'invoke', 'hello', ...places], { cwd: home, env }) },
      'docker run': { run: () => measure([...byHand, image, '-c', BY_HAND], { cwd: home }) },
    },
    bench.say,
  );
  bench.print('\n## invoke\n');
  bench.print(
    table(
      ['', ...TIME_HEAD],
      Object.entries(taken).map(([name, each]) => [name, ...timeCells(each)]),
    ),
  );
  const ratio = median(ratios(taken.invoke, taken['docker run']));
  bench.print(`\n${barList([['invoke, of a plain docker run', atMost('invoke', ratio, 1.3)]])}`);
}
