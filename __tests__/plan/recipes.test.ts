import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadConfig } from '../../src/config/load.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { readPlan, writePlan } from '../../src/plan/planfile.ts';
import { reasonFor } from '../../src/plan/reasons.ts';
import { hasInnerSteps } from '../../src/plan/recipe.ts';
import type { Plan, Tree } from '../../src/plan/types.ts';
import { VERSION } from '../../src/version.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recipes-'));
  put({ 'f/app.py': 'def handler(e, c): return 1\n', 'f/requirements.txt': 'idna==3.11\n' });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

const ID = `sha256:${'1'.repeat(64)}`;
const asked: string[] = [];

/** The plan of a config of one package, `f`, with these keys. */
function planOf(
  keys: string,
  more: { kind?: 'layers' | 'lambdas'; runtime?: string; images?: Record<string, string> } = {},
): Plan {
  const { kind = 'lambdas', runtime = 'python3.13', images = {} } = more;
  const own = kind === 'lambdas' ? 'path: ./f, handler: app.handler' : 'path: ./f';
  put({ 'package_config.yaml': `runtime_default: ${runtime}\n${kind}:\n  f: { ${own}, ${keys} }\n` });
  asked.length = 0;
  return makePlan(loadConfig(join(root, 'package_config.yaml')), {
    outputFolder: join(root, 'dist'),
    storeFolder: join(root, 'store'),
    rules: 1,
    env: {},
    localImage: (reference) => {
      asked.push(reference);
      return images[reference];
    },
    selected: () => true,
  });
}
const trees = (plan: Plan) => [...plan.trees.values()];
const tree = <K extends Tree['recipe']['kind']>(plan: Plan, kind: K) => {
  const found = trees(plan).find(({ recipe }) => recipe.kind === kind);
  if (!found) throw new Error(`no tree of ${kind}: ${JSON.stringify(plan.targets)}`);
  return found as Tree & { recipe: Extract<Tree['recipe'], { kind: K }> };
};
const places = (plan: Plan) =>
  plan.targets[0]!.manifest.places.map((place) => [
    plan.trees.get(place.tree)!.recipe.kind,
    place.from,
    place.to,
    place.role,
  ]);

describe('the environment', () => {
  test('is the runtime’s image; equal packages are equal however they are written', () => {
    expect(tree(planOf(''), 'install').recipe.environment).toEqual({
      from: { kind: 'registry', reference: 'public.ecr.aws/lambda/python:3.13' },
      packages: [],
    });
    const [a, b] = ['[gcc, make]', '[make, gcc, make]'].map((list) =>
      tree(planOf(`build: {packages: ${list}}`), 'install'),
    );
    expect(a!.key).toBe(b!.key);
    expect(a!.recipe.environment.packages).toEqual(['gcc', 'make']);
  });

  test('an image of the local Docker counts by its id, and only a name without a registry can be one', () => {
    const images = { 'my-build:1': ID };
    expect(tree(planOf('build: {image: "my-build:1"}', { images }), 'install').recipe.environment.from).toEqual({
      kind: 'local',
      reference: 'my-build:1',
      id: ID,
    });
    expect(asked).toEqual(['my-build:1']);
    for (const image of ['r.example/my-build:1', 'localhost:5000/x', `my-build@sha256:${'2'.repeat(64)}`]) {
      expect(tree(planOf(`build: {image: "${image}"}`, { images }), 'install').recipe.environment.from).toEqual({
        kind: 'registry',
        reference: image,
      });
      expect(asked).toEqual([]);
    }
    expect(tree(planOf('build: {image: "node:22"}'), 'install').recipe.environment.from.kind).toBe('registry');
    planOf('');
    expect(asked).toEqual([]);
  });

  test('a Dockerfile counts with its context, its stage and its arguments', () => {
    put({ 'env/Dockerfile': 'FROM x\n', 'env/a.txt': 'a', 'env/b.log': 'b', 'env/.dockerignore': '*.log\n' });
    const keyOf = (more = '') => tree(planOf(`build: {dockerfile: ./env/Dockerfile${more}}`), 'install').key;
    const before = keyOf();
    expect(keyOf()).toBe(before);
    put({ 'env/b.log': 'changed' });
    expect(keyOf()).toBe(before);
    const others = [keyOf(', target: builder'), keyOf(', args: {A: "1"}')];
    put({ 'env/a.txt': 'changed' });
    others.push(keyOf());
    put({ 'env/a.txt': 'a', 'env/Dockerfile': 'FROM y\n' });
    others.push(keyOf());
    expect(new Set([before, ...others]).size).toBe(5);
  });

  test('variables count, secrets do not', () => {
    const key = (build: string) => tree(planOf(`build: {${build}}`), 'install').key;
    const bare = key('');
    expect(key('env: {A: "1"}')).not.toBe(bare);
    expect(key('secrets: {token: {env: TOKEN, required: true}}, ssh: default')).toBe(bare);
    expect(tree(planOf('build: {secrets: {token: {env: TOKEN}}, ssh: default}'), 'install').mounts).toEqual({
      secrets: { token: { source: { env: 'TOKEN' }, required: false } },
      ssh: true,
    });
  });
});

describe('commands', () => {
  test('take the place of the source, after the dependencies, which they see', () => {
    const plan = planOf('build: {run: [make], platform: host, network: none, env: {A: b}}');
    expect(places(plan)).toEqual([
      ['install', '', '', 'dependencies'],
      ['run', '', '', 'source'],
    ]);
    const { recipe } = tree(plan, 'run');
    expect(recipe).toMatchObject({ commands: ['make'], on: 'host', network: 'none', env: { A: 'b' }, output: null });
    expect(recipe.dependencies).toBe(tree(plan, 'install').key);
    expect(recipe.inputs.map(({ path }) => path)).toEqual(['app.py', 'requirements.txt']);
    expect(recipe.exclude).toContain('**/node_modules');
  });

  test('an output is the package exactly: no installer unless named, no excludes', () => {
    const plan = planOf('exclude: ["*.txt"], build: {run: [make], output: dist}');
    expect(places(plan)).toEqual([['run', '', '', 'source']]);
    expect(tree(plan, 'run').recipe).toMatchObject({ output: 'dist', exclude: [], dependencies: null });
    expect(places(planOf('installer: uv, build: {run: [make], output: dist}')).map(([kind]) => kind)).toEqual([
      'install',
      'run',
    ]);
  });

  test('where an output goes', () => {
    const to = (keys: string, more: Parameters<typeof planOf>[1]) => places(planOf(keys, more)).at(-1)![2];
    const jar = 'build: {run: [mvn], output: target/app.jar}';
    expect(to(jar, { runtime: 'java21' })).toBe('lib/');
    expect(to(jar, { runtime: 'java21', kind: 'layers' })).toBe('java/lib/');
    expect(to('build: {run: [make], output: opt}', { kind: 'layers' })).toBe('');
    expect(to('layout: source, build: {run: [make], output: out}', { kind: 'layers' })).toBe('python/');
    expect(to('build: {run: [make]}', { kind: 'layers' })).toBe('python/');
  });

  test('a function of Node gets the nearest package.json', () => {
    const isAdded = (runtime: string, kind: 'layers' | 'lambdas') =>
      tree(planOf('build: {run: [make], output: dist}', { runtime, kind }), 'run').recipe.packageJson;
    expect([
      isAdded('nodejs22.x', 'lambdas'),
      isAdded('nodejs22.x', 'layers'),
      isAdded('python3.13', 'lambdas'),
    ]).toEqual([true, false, false]);
  });

  test('parts are laid over each other in the copy', () => {
    put({ 'shared/util.py': 'x', 'f/lib/old.py': 'old', 'new/old.py': 'new' });
    put({
      'package_config.yaml':
        'runtime_default: python3.13\nlambdas:\n  f:\n    path: [./f, {path: ./shared, to: lib/shared}, {path: ./new, to: lib}]\n    handler: app.handler\n    installer: none\n    build: {run: [make]}\n',
    });
    const plan = makePlan(loadConfig(join(root, 'package_config.yaml')), {
      outputFolder: join(root, 'dist'),
      storeFolder: join(root, 'store'),
      rules: 1,
      env: {},
      localImage: () => undefined,
      selected: () => true,
    });
    const { recipe, origin } = tree(plan, 'run');
    expect(recipe.inputs.map(({ path }) => path)).toEqual([
      'app.py',
      'lib/old.py',
      'lib/shared/util.py',
      'requirements.txt',
    ]);
    expect(origin.files.get('lib/old.py')).toMatchObject({ path: join(root, 'new/old.py') });
  });
});

describe('libraries', () => {
  test('go to the root of a function and to lib/ of a layer; programs to bin/', () => {
    const lib = 'lib: [/usr/lib64/libpq.so.5]';
    expect(places(planOf(lib)).slice(-2)).toEqual([
      ['lib', 'lib/', '', 'lib'],
      ['lib', 'bin/', 'bin/', 'lib'],
    ]);
    expect(places(planOf(lib, { kind: 'layers' })).slice(-2)).toEqual([
      ['lib', 'lib/', 'lib/', 'lib'],
      ['lib', 'bin/', 'bin/', 'lib'],
    ]);
  });

  test('an environment of its own may hold lambda_lib and lambda_bin; with an output only `lib` counts', () => {
    const kinds = (keys: string) => trees(planOf(keys)).map(({ recipe }) => recipe.kind);
    expect(kinds('build: {image: r.example/x}')).toContain('lib');
    expect(kinds('build: {packages: [gcc]}')).not.toContain('lib');
    expect(kinds('build: {image: r.example/x, output: dist, run: [make]}')).not.toContain('lib');
    expect(kinds('lib: [/l.so], build: {image: r.example/x, output: dist, run: [make]}')).toContain('lib');
  });

  test('merged into a function they keep their folders', () => {
    put({
      'package_config.yaml':
        'runtime_default: python3.13\nlayers_mode: merge\nlayers:\n  l: { lib: [/l.so], build: {run: [make], output: opt} }\nlambdas:\n  g: { path: ./f, handler: app.handler, layers: [l] }\n',
    });
    const plan = makePlan(loadConfig(join(root, 'package_config.yaml')), {
      outputFolder: join(root, 'dist'),
      storeFolder: join(root, 'store'),
      rules: 1,
      env: {},
      localImage: () => undefined,
      selected: (pkg) => pkg.name === 'g',
    });
    const merged = places(plan).filter(([kind]) => kind === 'lib' || kind === 'run');
    expect(merged).toContainEqual(['lib', 'lib/', 'lib/', 'layer']);
    expect(merged).toContainEqual(['run', 'python/', '', 'layer']);
    expect(merged).toContainEqual(['run', '', '', 'layer']);
  });
});

test('what is kept of the steps: all, where OS packages, a Dockerfile or commands are among them', () => {
  put({ 'env/Dockerfile': 'FROM x\n' });
  const inner = (keys: string) => trees(planOf(keys)).some(({ recipe }) => hasInnerSteps(recipe));
  expect(inner('')).toBe(false);
  expect(inner('build: {image: r.example/x}')).toBe(false);
  for (const keys of ['packages: [gcc]', 'dockerfile: ./env/Dockerfile', 'run: [make]'])
    expect(inner(`build: {${keys}}`)).toBe(true);
});

test('a plan with all of it is a file that its schema accepts and that reads back the same', () => {
  put({ 'env/Dockerfile': 'FROM x\n', 'env/a.txt': 'a', 'token.txt': 'secret' });
  const plan = planOf(
    'lib: [/l.so], build: {dockerfile: ./env/Dockerfile, target: t, args: {A: b}, packages: [gcc], run: [make, [a, b]], env: {A: b}, secrets: {t: {file: ./token.txt}, u: {env: U, required: true}}, ssh: default}',
  );
  const text = writePlan(plan, root);
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync('docs/plan.schema.json', 'utf8')));
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
  // The config's own name is as the user types it: from the working directory, which may lie above it.
  expect(text.replace(JSON.stringify(plan.config.file), '')).not.toContain(root);
  const { config, trees: read } = readPlan(text, 'plan.json', root, {
    version: VERSION,
    configSha256: plan.config.sha256,
  });
  expect(config).toEqual(plan.config);
  const sorted = new Map([...plan.trees].sort(([a], [b]) => (a < b ? -1 : 1)));
  // Sizes are of the machine that planned.
  const bare = (each: Map<string, Tree>) => JSON.parse(JSON.stringify([...each.values()]).replace(/,"size":\d+/g, ''));
  expect(bare(read)).toEqual(bare(sorted));
  for (const [key, { origin, mounts }] of sorted) {
    expect(read.get(key)!.mounts).toEqual(mounts);
    expect([...(read.get(key)!.origin.dockerfile?.context.keys() ?? [])]).toEqual([
      ...(origin.dockerfile?.context.keys() ?? []),
    ]);
  }
});

test.each([
  'type: image',
  'type: image, image_tag: "r.example/{name}:{arch}", image_index: "r.example/{name}:all"',
  'type: image, base: {image: r.example/own, packages: [gcc]}',
  'type: image, base: {dockerfile: ./env/Dockerfile}',
  'type: image, dockerfile: ./env/Dockerfile',
])('a plan with an image (%s) is a file that its schema accepts and that reads back the same', (keys) => {
  put({ 'env/Dockerfile': 'FROM x\n' });
  const plan = planOf(keys);
  const text = writePlan(plan, root);
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync('docs/plan.schema.json', 'utf8')));
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
  const expected = { version: VERSION, configSha256: plan.config.sha256 };
  expect(readPlan(text, 'plan.json', root, expected).targets).toEqual(plan.targets);
  const bare = JSON.parse(text);
  bare.trees = bare.trees.filter(({ recipe }: Tree) => recipe.kind !== 'base');
  if (bare.trees.length < plan.trees.size)
    expect(() => readPlan(JSON.stringify(bare), 'plan.json', root, expected)).toThrow('which it does not hold');
});

test.each([
  ['', 'build: {packages: [gcc]}', 'OS packages changed: +gcc'],
  ['build: {run: [make]}', 'build: {run: [make, x]}', 'build.run changed'],
  ['build: {run: [make]}', 'build: {run: [make], env: {A: b}}', 'its dependencies changed'],
  ['build: {run: [make], output: a}', 'build: {run: [make], output: b}', 'build.output a → b'],
  ['lib: [/a.so]', 'lib: [/a.so, /b.so]', 'lib changed: +/b.so'],
  ['', 'build: {image: r.example/x}', 'base image public.ecr.aws/lambda/python:3.13 → r.example/x'],
])('why: %s → %s', (before, now, reason) => {
  const [a, b] = [planOf(before), planOf(now)];
  const [target] = a.targets;
  const known = reasonFor(
    b.targets[0]!,
    {
      manifests: { [target!.id]: { hash: target!.manifestHash, manifest: target!.manifest } },
      trees: Object.fromEntries(a.trees),
    },
    (key) => b.trees.get(key),
  );
  expect(known).toContain(reason);
});
