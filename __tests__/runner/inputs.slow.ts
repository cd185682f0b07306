import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Command, INPUTS, type InputName, type InputRow } from '../../src/actions/input-table.ts';
import { OUTPUTS, type OutputName } from '../../src/actions/outputs.ts';
import { openBridge } from '../actions/caches/bridge.ts';
import { inputExamples, outputExample } from '../actions/page.ts';
import { startOidc } from '../actions/services/oidc.ts';
import { startStandIn } from '../aws/stand-in/server.ts';
import { imageOf, layerOf, layoutOf, writeArchive } from '../convert/images.ts';
import { pullRequest } from './support/events.ts';
import { exampleBench, handler } from './support/examples.ts';
import { hasTools } from './support/tools.ts';

// Each test runs whole workflows.
jest.setTimeout(300_000);

const id = randomUUID();
/** What stands here for the places that the page's examples name. */
const PLACES: [string, string][] = [
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'localhost:5000'],
  ['ghcr.io/acme', `localhost:5000/${id}`],
  ['mirror.example.com/binfmt:qemu-v9', 'localhost:5000/lambda-packer/binfmt'],
  ['mirror.example.com/buildkit:v0.26.3', 'localhost:5000/lambda-packer/buildkit'],
  ['builder: remote', 'builder: lambda-packer-remote'],
];
const written = inputExamples(
  PLACES.reduce((page, [from, to]) => page.replaceAll(from, to), readFileSync('docs/action.md', 'utf8')),
);

const names = Object.keys(INPUTS) as InputName[];
const readBy = (command: Command) => names.filter((name) => (INPUTS[name] as InputRow).commands.includes(command));
/** A builder that is named is used as it is, so that none is set up; only it can write a cache into this machine's registry. */
const NAMED: InputName[] = ['builder', 'cache'];
/** Inputs of each job, as far as the page has examples of them: between them, all. */
const JOBS = {
  plan: readBy('plan'),
  build: readBy('build').filter((name) => !NAMED.includes(name)),
  named: [...NAMED, 'config', 'working-directory', 'only', 'platform', 'base-registry', 'build-secrets', 'artifacts'],
  report: readBy('report'),
  publish: readBy('publish'),
  convert: readBy('convert'),
} satisfies Record<string, InputName[]>;
type JobName = keyof typeof JOBS;
const isCommand = (job: string): boolean => job !== 'named';

function job(name: JobName, lines: string[]): string[] {
  const inputs = JOBS[name].filter((input) => input !== 'command').map((input) => written.get(input)!);
  const outputs = Object.keys(OUTPUTS).map((output) => `${output.replace('-', '_')}: ${outputExample(output)}`);
  return [
    `  ${name}:`,
    ...lines.map((line) => `    ${line}`),
    '    steps:',
    '      - uses: actions/checkout@v7',
    '      - id: packages',
    '        uses: org/lambda-packer@v1',
    '        with:',
    ...[`command: ${isCommand(name) ? name : 'build'}`, ...inputs].map((line) => `          ${line}`),
    '      - run: env | grep "^[a-z_]*=" | sort',
    '        env:',
    ...outputs.map((line) => `          ${line}`),
  ];
}

const RUNS = 'runs-on: ubuntu-24.04';
const WORKFLOW = [
  'on: pull_request',
  'jobs:',
  ...job('plan', [RUNS, `outputs: { matrix: "${outputExample('matrix')}" }`]),
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
  ...job('build', [
    'needs: plan',
    'strategy: { matrix: "${{ fromJSON(needs.plan.outputs.matrix) }}" }',
    'runs-on: ${{ matrix.runner }}',
  ]),
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above
  ...job('named', [RUNS]),
  ...job('report', ['needs: build', RUNS]),
  ...job('publish', ['needs: build', RUNS]),
  ...job('convert', [RUNS]),
  '',
].join('\n');

const FILES = {
  'services/orders/packages.yaml': [
    'runtime_default: python3.13',
    'platforms_default: [linux/amd64, linux/arm64]',
    'publish: { name: "{name}-{arch}" }',
    'layers:',
    '  worker-layer: { path: ./worker }',
    'lambdas:',
    '  api:',
    '    path: ./api',
    '    handler: app.handler',
    '    requirements: [idna==3.11]',
    '    build: { run: ["test -s /run/secrets/pypi_token"], platform: host, secrets: { pypi_token: { env: NONE, required: true } } }',
    '  worker-image: { path: ./worker, handler: app.handler, type: image, image_tag: "{registry}/worker:{arch}" }',
    '  other: { path: ./worker, handler: app.handler }',
  ].join('\n'),
  'services/orders/api/app.py': handler('api'),
  'services/orders/worker/app.py': handler('worker'),
};

(hasTools() ? describe : describe.skip)('the inputs and outputs of docs/action.md', () => {
  const { run } = exampleBench();
  let closeBridge: () => Promise<void>;
  beforeAll(async () => {
    closeBridge = await openBridge();
  });
  afterAll(() => closeBridge());

  test('every one is in an example that runs', async () => {
    expect([...new Set<string>(['command', ...Object.values(JOBS).flat()])].sort()).toEqual([...names].sort());
    const scratch = mkdtempSync(join(tmpdir(), 'lambda-packer-image-'));
    const [aws, oidc] = await Promise.all([startStandIn(), startOidc()]);
    const layer = await layerOf([
      { name: 'opt/bin/tool', content: '#!/bin/sh\n', mode: 0o755 },
      { name: 'var/task/app.py', content: handler('image') },
    ]);
    const archive = layoutOf([imageOf([layer], { architecture: 'arm64' })]);
    const files = {
      ...FILES,
      'services/orders/image.tar': readFileSync(await writeArchive(join(scratch, 'image.tar'), archive)),
      // Installers trust nothing else then.
      'services/orders/certificates/company.pem': readFileSync('/etc/ssl/certs/ca-certificates.crt'),
    };
    try {
      const { ran, artifacts } = await run('inputs', {
        ...{ files, text: WORKFLOW, event: pullRequest('acme/app'), env: { ...aws.env, ...oidc.env } },
        secrets: { PYPI_TOKEN: `pypi-${id}` },
      });
      expect(artifacts).toEqual(expect.arrayContaining(['orders-plan.json', 'orders-build_manifest.json']));
      const jobs = Object.keys(ran.jobs);
      const lacking = (Object.keys(OUTPUTS) as OutputName[]).filter(
        (output) => !jobs.some((each) => ran.output(each, 'packages', output)),
      );
      expect(lacking).toEqual([]);
      // What some of them have done.
      expect(
        ran.docker.some((line) =>
          /buildx create --name \S+ --driver docker-container .*lambda-packer\/buildkit/.test(line),
        ),
      ).toBe(true);
      expect(ran.docker.some((line) => /bake --builder lambda-packer-remote/.test(line))).toBe(true);
      expect(ran.log()).toContain(`pushed localhost:5000/${id}/worker:arm64`);
      expect(ran.log()).toContain(`loaded as localhost:5000/${id}/worker:arm64`);
      expect(ran.log('convert')).toMatch(/function\.zip: /);
      expect(aws.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
      expect(JSON.parse(ran.output('publish', 'packages', 'layers'))['worker-layer']).toBeDefined();
    } finally {
      await Promise.all([aws.close(), oidc.close()]);
      rmSync(scratch, { recursive: true });
    }
  });
});
