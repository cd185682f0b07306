import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { BuildRequest } from '../../src/build/types.ts';
import { build } from '../../src/pipeline.ts';
import { KEY_EXAMPLES } from '../config/key-examples.ts';
import { workspace } from './support/cli.ts';

type Package = Record<string, unknown> & { build?: Record<string, unknown>; base?: Record<string, unknown> };
interface Config {
  layers?: Record<string, Package>;
  lambdas?: Record<string, Package>;
}

const here = workspace();
const PYTHON = 'localhost:5000/lambda/python:3.13';
const DEBIAN = 'localhost:5000/debian:trixie';
const TOOLS = `localhost:5000/reference/tools:${Date.now().toString(36)}`;
const ONE = ['appdirs==1.4.4'];
const socket = here.path('agent');
let agent: number | undefined;

/** Debian and this machine's registry in the place of what the reference names. */
const STAND_INS: [string | RegExp, string][] = [
  ['registry.example.com/tools:1', TOOLS],
  ['registry.example.com/base:1', PYTHON],
  ['public.ecr.aws/sam/build-python3.13', DEBIAN],
  ['mirror.example.com/lambda', 'localhost:5000/lambda'],
  ['/usr/lib64/libpq.so.5', '/usr/lib/*-linux-gnu/libz.so.1'],
  [/\[gcc\]|\[gcc, libpq-devel\]|\[libpq\]/, '[jq]'],
];

/** What an example needs beside it, to have something to do. */
const GIVEN: { [id: string]: (pkg: Package) => void } = {
  build: (pkg) => Object.assign(pkg.build!, { run: pkg.build!.run ?? ['true'] }),
  secret: (pkg) => Object.assign(pkg.build!, { run: ['true'] }),
  'build.packages': (pkg) => Object.assign(pkg.build!, { image: DEBIAN, run: ['jq --version'] }),
  'build.run': (pkg) => {
    pkg.path = './tooled';
    Object.assign(pkg.build!, { env: { PATH: '/w/tools:/usr/local/bin:/usr/bin:/bin' } });
  },
  'build.output': (pkg) => Object.assign(pkg.build!, { run: ['mkdir dist', 'cp a.py dist/'] }),
  'layer.build': (pkg) => Object.assign(pkg.build!, { image: DEBIAN, run: ['jq --version'] }),
  'function.build': (pkg) => Object.assign(pkg.build!, { image: DEBIAN, run: ['jq --version'] }),
  'base.packages': (pkg) => Object.assign(pkg.base!, { image: DEBIAN }),
  'layer.lib': (pkg) => Object.assign(pkg, { build: { image: DEBIAN } }),
  'function.lib': (pkg) => Object.assign(pkg, { build: { image: DEBIAN }, verify: 'off' }),
  'layer.installer': (pkg) => Object.assign(pkg, { requirements: ONE }),
  'function.installer': (pkg) => Object.assign(pkg, { requirements: ONE }),
  'layer.bytecode': (pkg) => Object.assign(pkg, { requirements: ONE }),
  'requirements.file': (pkg) => Object.assign(pkg.requirements as object, { vars: { library_version: '1.4.4' } }),
  dependencies: (pkg) => Object.assign(pkg, { requirements: ONE }),
  'dependencies.groups': (pkg) => Object.assign(pkg, { path: './project' }),
  'dependencies.extras': (pkg) => Object.assign(pkg, { path: './project' }),
};

const adapt = (text: string) =>
  STAND_INS.reduce(
    (adapted, [from, to]) => adapted.replaceAll(from instanceof RegExp ? new RegExp(from, 'g') : from, to),
    text,
  ).replaceAll(/path: \.(?=[,}])/g, 'path: ./plain');

const nameOf = (id: string) => id.replaceAll(/\W/g, '-');

/** All examples that stand in packages, as packages of one configuration; those of the top level, each by itself. */
function projects(): { whole: Config; apart: [string, string][] } {
  const whole = { runtime_default: 'python3.13', layers: {}, lambdas: {} } as Required<Config>;
  const apart: [string, string][] = [];
  for (const [id, text] of KEY_EXAMPLES) {
    const section = id.split('.')[0]!;
    if (['configuration', 'publish', 'organization', 'base_images'].includes(section)) {
      apart.push([id, adapt(text)]);
      continue;
    }
    const config = parse(adapt(text)) as Config;
    for (const kind of ['layers', 'lambdas'] as const)
      for (const [name, pkg] of Object.entries(config[kind] ?? {})) {
        const given =
          GIVEN[id] ?? (Object.keys(pkg).includes(section) || section === 'secret' ? GIVEN[section] : undefined);
        if (name === 'x') given?.(pkg);
        whole[kind][name === 'x' ? nameOf(id) : name] = pkg;
      }
  }
  return { whole, apart };
}

async function built(config: string, more: Partial<BuildRequest> = {}) {
  const { outcomes } = await build(
    {
      ...{ config, dist: here.path('dist', basename(config)), store: here.path('store') },
      ...{ concurrency: 2, keepGoing: true, force: false, home: homedir(), baseRegistry: 'localhost:5000/lambda' },
      env: { ...process.env, PIP_TOKEN: 'token', A: 'a', SSH_AUTH_SOCK: socket },
      ...more,
    },
    () => undefined,
    new AbortController().signal,
  );
  return outcomes.map((outcome) => [
    outcome.target.name,
    outcome.status === 'failed' ? outcome.problems.map(({ message }) => message).join('\n') : outcome.status,
  ]);
}

beforeAll(() => {
  here.write(
    {
      'plain/a.py': 'def b(event, context):\n    return 1\n',
      'plain/app.py': 'def handler(event, context):\n    return 1\n',
      'plain/docs/help.txt': 'help\n',
      'tooled/tools/make': '#!/bin/sh\necho made > made.txt\n',
      'tooled/tools/npm': '#!/bin/sh\necho "$@" > run.txt\n',
      'api/app.py': '',
      'shared/shared.py': '',
      'common/common.py': '',
      'project/pyproject.toml':
        '[project]\nname = "p"\nversion = "1"\n[project.optional-dependencies]\nredis = ["appdirs==1.4.4"]\n[dependency-groups]\napi = ["appdirs==1.4.4"]\n',
      'requirements.txt': 'appdirs==1.4.4\n',
      'requirements.template.txt': `appdirs==$${'{library_version}'}\n`.replace('$$', '$'),
      'r.txt': `appdirs==$${'{library_version}'}\n`.replace('$$', '$'),
      Dockerfile: `FROM ${PYTHON} AS builder\nARG VERSION\nARG OPENSSL\nFROM builder AS final\n`,
      'base.Dockerfile': `FROM ${PYTHON}\n`,
      'build.Dockerfile': `FROM ${PYTHON}\n`,
      'token.txt': 'token',
      'company-ca.pem': readFileSync('/etc/ssl/certs/ca-certificates.crt', 'utf8'),
      'tools/Dockerfile': 'FROM scratch\nCOPY tool /opt/bin/tool\n',
      'tools/tool': 'tool\n',
    },
    'app',
  );
  for (const tool of ['make', 'npm']) chmodSync(here.path('app', 'tooled', 'tools', tool), 0o755);
  execFileSync('docker', ['buildx', 'build', '--quiet', '--push', '--tag', TOOLS, here.path('app', 'tools')]);
  const said = execFileSync('ssh-agent', ['-a', socket], { encoding: 'utf8' });
  agent = Number(/SSH_AGENT_PID=(\d+)/.exec(said)?.[1]);
}, 120_000);

afterAll(() => {
  if (agent !== undefined) process.kill(agent);
  here.remove();
});

test('the example of every key of the reference is built', async () => {
  const { whole, apart } = projects();
  here.write({ 'whole.yaml': JSON.stringify(whole, null, 1) }, 'app');
  const names = [...Object.keys(whole.layers!), ...Object.keys(whole.lambdas!)];
  const results = await built(here.path('app', 'whole.yaml'));
  expect(results.filter(([, status]) => status !== 'built')).toEqual([]);
  expect(new Set(results.map(([name]) => name))).toEqual(new Set(names));
  const head = await fetch('http://localhost:5000/v2/lambda/python/manifests/3.13', {
    method: 'HEAD',
    headers: { accept: 'application/vnd.oci.image.index.v1+json' },
  });
  const pinned = `${PYTHON}@${head.headers.get('docker-content-digest')}`;
  for (const [id, text] of apart) {
    const file = `${nameOf(id)}.yaml`;
    here.write({ [file]: text.replace(/public\.ecr\.aws\/lambda\/python:3\.13@sha256:\w+/, pinned) }, 'app');
    const each = await built(here.path('app', file));
    expect([id, each.map(([, status]) => status).filter((status) => status !== 'built')]).toEqual([id, []]);
  }
}, 600_000);
