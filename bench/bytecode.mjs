import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { baseRegistry, CLI, ours } from './ours.mjs';
import { median, spread, table } from './table.mjs';

/** What functions import, and what they need for it. */
const FUNCTIONS = {
  requests: { imports: 'import requests', requirements: ['requests==2.32.5'] },
  boto3: {
    imports: 'import boto3\nboto3.client("s3", region_name="eu-west-1")',
    requirements: ['boto3==1.40.0'],
  },
  fastapi: {
    imports: 'import fastapi, mangum',
    requirements: ['fastapi==0.116.1', 'mangum==0.19.0'],
  },
  pandas: { imports: 'import pandas', requirements: ['pandas==2.3.1'] },
};

/** What `bytecode: true` saves at a cold start, in a container of the runtime's image that has imported nothing, and costs in size. */
export async function bytecode(bench) {
  const home = join(bench.dir, 'bytecode');
  rmSync(home, { recursive: true, force: true });
  const names = Object.keys(FUNCTIONS).filter((name) => !bench.project || name === bench.project);
  const lines = names.flatMap((name) => {
    const { imports, requirements } = FUNCTIONS[name];
    mkdirSync(join(home, name), { recursive: true });
    writeFileSync(join(home, name, 'app.py'), handler(imports));
    const common = `path: ./${name}, handler: app.handler, requirements: ${JSON.stringify(requirements)}`;
    return [`  ${name}-without: { ${common} }`, `  ${name}-with: { ${common}, bytecode: true }`];
  });
  const config = ['runtime_default: python3.13', 'lambdas:', ...lines, ''].join('\n');
  writeFileSync(join(home, 'package_config.yaml'), config);
  await ours(bench, home);
  const { artifacts } = JSON.parse(readFileSync(join(home, 'dist/build_manifest.json'), 'utf8'));
  const sizeOf = (name) => artifacts.find((artifact) => artifact.name === name);
  const rows = [];
  for (const name of names) {
    bench.say(`bytecode: ${name}`);
    const times = { without: [], with: [] };
    for (let round = 0; round < 2 * bench.rounds; round++)
      for (const kind of ['without', 'with']) times[kind].push(await coldStart(home, `${name}-${kind}`));
    const saved = times.with.map((ms, round) => ms / times.without[round]);
    const [plain, compiled] = [sizeOf(`${name}-without`), sizeOf(`${name}-with`)];
    rows.push([
      name,
      spread(times.without, 0),
      spread(times.with, 0),
      median(saved).toFixed(2),
      megabytes(plain),
      megabytes(compiled),
      (compiled.size / plain.size).toFixed(2),
    ]);
  }
  bench.print('\n## bytecode: true\n');
  bench.print(
    table(
      ['import of', 'ms without', 'ms with', 'ratio', 'MB without (unzipped)', 'MB with (unzipped)', 'ratio of ZIPs'],
      rows,
    ),
  );
}

/** Answers how long its imports took, in milliseconds. */
const handler = (imports) =>
  `import time
start = time.perf_counter()
${imports}
took = (time.perf_counter() - start) * 1000
def handler(event, context):
    return took
`;

const megabytes = ({ size, unzippedSize }) => `${(size / 1e6).toFixed(1)} (${(unzippedSize / 1e6).toFixed(1)})`;

/** Through the runtime interface client: a container for each call. */
async function coldStart(home, name) {
  const { stdout } = await measure(
    [
      process.execPath,
      CLI,
      'invoke',
      name,
      '--dist',
      join(home, 'dist'),
      '--store',
      join(home, 'store'),
      '--event',
      '{}',
    ],
    { cwd: home, env: { ...process.env, LAMBDA_PACKER_BASE_REGISTRY: baseRegistry() } },
  );
  return Number(stdout);
}
