import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { bakeDefinition, bakeFile } from '../../src/graph/bake.ts';
import { NO_CACHE } from '../../src/graph/cache.ts';
import { commandFiles } from '../../src/graph/commands.ts';
import { dockerfile } from '../../src/graph/dockerfile.ts';
import { isImageReference } from '../../src/graph/image-reference.ts';
import type { ImagePlace } from '../../src/graph/images.ts';
import { imageName, stageName, stageOfVertex } from '../../src/graph/stage.ts';
import type { Environment } from '../../src/plan/types.ts';
import { PAYLOADS } from './payloads.ts';
import { installTree, libTree, nodeOptions, pythonOptions, requirements, runTree } from './trees.ts';

const BASES = { base: 'public.ecr.aws/lambda/python:3.13' };
const REGISTRY: Environment['from'] = { kind: 'registry', reference: BASES.base };
const DOCKERFILE: Environment['from'] = {
  kind: 'dockerfile',
  sha256: 'd'.repeat(64),
  context: [],
  target: 'builder',
  args: { VERSION: '1' },
};
const LOCAL: Environment['from'] = { kind: 'local', reference: 'my-build:1', id: `sha256:${'c'.repeat(64)}` };
/** Images that no registry has, OS packages, commands on both sides, libraries; secrets and the agent. */
const RECIPES = [
  requirements('xmlsec\n', { environment: { from: REGISTRY, packages: ['gcc', 'xmlsec1-devel'] } }),
  requirements('lxml\n', { environment: { from: LOCAL, packages: [] } }),
  runTree({ environment: { from: DOCKERFILE, packages: ['make'] }, network: 'none' }),
  runTree(
    { environment: { from: REGISTRY, packages: [] }, on: 'host', dependencies: `sha256:${'b'.repeat(64)}` },
    {
      secrets: {
        'npm-token': { source: { env: 'T' }, required: true },
        _pip: { source: { env: 'P' }, required: false },
      },
      ssh: true,
    },
  ),
  libTree({ environment: { from: DOCKERFILE, packages: ['make'] } }),
];
const TREES = [
  requirements('requests\n', BASES),
  requirements('numpy==2.0.0\n', {
    base: `public.ecr.aws/lambda/python:3.12@sha256:${'a'.repeat(64)}`,
    runtime: 'python3.12',
    installer: 'pip',
  }),
  installTree({ 'package.json': '{}' }, nodeOptions(), { base: 'public.ecr.aws/lambda/nodejs:22' }),
];

/** Compares with a file; `UPDATE_GOLDEN=1` writes it. */
function expectGolden(name: string, text: string): void {
  const path = new URL(`./golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('golden', () => {
  test('first solve', () => expectGolden('first.Dockerfile', dockerfile(TREES, 'linux/arm64', 'first')));
  test('follow-up', () =>
    expectGolden('follow-up.Dockerfile', dockerfile(TREES.slice(0, 1), 'linux/arm64', 'follow-up')));
  test('bake file', () =>
    expectGolden(
      'bake.json',
      bakeFile(
        bakeDefinition({
          trees: TREES,
          platform: 'linux/arm64',
          mode: 'first',
          cache: { from: ['type=local,src=/c'], to: ['type=local,dest=/c.new,mode=min'] },
        }),
      ),
    ));
  test('build environments, commands and libraries', () =>
    expectGolden('recipes.Dockerfile', dockerfile(RECIPES, 'linux/arm64', 'first')));
  test('their bake file', () =>
    expectGolden(
      'recipes.json',
      bakeFile(
        bakeDefinition({
          trees: RECIPES,
          platform: 'linux/arm64',
          mode: 'first',
          cache: NO_CACHE,
          isFresh: true,
          images: new Map<string, ImagePlace>([
            [imageName(LOCAL), { kind: 'layout', folder: 'images/local', digest: `sha256:${'c'.repeat(64)}` }],
            [
              imageName(DOCKERFILE),
              {
                kind: 'dockerfile',
                context: 'images/context',
                dockerfile: '../context.Dockerfile',
                target: 'builder',
                args: { VERSION: '1' },
                secrets: [{ id: 'token', file: 'images/token' }],
              },
            ],
          ]),
          given: (tree) => Object.keys(tree.mounts?.secrets ?? {}).filter((id) => id !== '_pip'),
        }),
      ),
    ));
  test('the order of trees leaves no trace', () => {
    const reversed = [...TREES].reverse();
    expect(dockerfile(reversed, 'linux/amd64', 'first')).toBe(dockerfile(TREES, 'linux/amd64', 'first'));
    expect(bakeFile(bakeDefinition({ trees: reversed, platform: 'linux/amd64', mode: 'first', cache: NO_CACHE }))).toBe(
      bakeFile(bakeDefinition({ trees: TREES, platform: 'linux/amd64', mode: 'first', cache: NO_CACHE })),
    );
  });
});

/** The instructions of a Dockerfile, its keys and nothing else left open. */
const shape = (text: string) => text.replace(/\b(deps|built)-[0-9a-f]{16}\b/g, '$1-KEY');

describe('no user text reaches the instructions', () => {
  test('there are at least 300 payloads', () => expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(300));

  test.each([
    'file name',
    'content',
    'label',
    'argument',
    'group',
    'extra',
    'omit',
    'exclude',
    'project',
    'secret id',
    'scripted',
    'installer version',
  ])('%s', (position) => {
    const plain = {
      python: shape(dockerfile([requirements('', BASES)], 'linux/amd64', 'follow-up')),
      node: shape(dockerfile([installTree({ 'package.json': '' }, nodeOptions(), BASES)], 'linux/amd64', 'follow-up')),
    };
    const made = new Set<string>();
    for (const text of PAYLOADS) {
      const list = [text];
      const python = pythonOptions({
        ...(position === 'argument' && { arguments: list }),
        ...(position === 'group' && { groups: list }),
        ...(position === 'extra' && { extras: list }),
        ...(position === 'omit' && { omit: list }),
        ...(position === 'exclude' && { exclude: list }),
        ...(position === 'project' && { project: text }),
      });
      const file = position === 'file name' ? text : 'requirements.txt';
      const more = {
        ...BASES,
        ...(position === 'label' && { label: text }),
        ...(position === 'secret id' && { secrets: { [text]: text } }),
      };
      const tree = installTree({ [file]: position === 'content' ? text : '' }, python, more);
      if (position === 'installer version') tree.recipe.installer.version = text;
      const node = installTree(
        { [file]: '' },
        nodeOptions({
          ...(position === 'scripted' && { scripted: list }),
          ...(position === 'project' && { project: text, workspaceRoot: text }),
        }),
        more,
      );
      for (const mode of ['first', 'follow-up'] as const) dockerfile([tree], 'linux/amd64', mode);
      expect(shape(dockerfile([tree], 'linux/amd64', 'follow-up'))).toBe(plain.python);
      expect(shape(dockerfile([node], 'linux/amd64', 'follow-up'))).toBe(plain.node);
      made.add(
        bakeFile(bakeDefinition({ trees: [tree], platform: 'linux/amd64', mode: 'first', cache: NO_CACHE })).replace(
          /deps-[0-9a-f]{16}/g,
          'KEY',
        ),
      );
    }
    expect(made.size).toBe(1);
  });

  test('a base image is checked against its grammar', () => {
    for (const text of PAYLOADS) {
      for (const base of [text, `python:3.13${text}`, `${text}python:3.13`]) {
        if (isImageReference(base)) expect(base).toMatch(/^[A-Za-z0-9._:/@[\]-]+$/);
        else
          expect(() => dockerfile([requirements('', { base })], 'linux/amd64', 'first')).toThrow(
            /is not an image reference/,
          );
      }
    }
  });

  test.each(['command', 'argument', 'variable', 'output', 'pattern', 'package', 'library', 'image argument', 'stage'])(
    'commands and environments: %s',
    (position) => {
      const made = new Set<string>();
      for (const text of PAYLOADS) {
        const at = (name: string) => (position === name ? text : 'x');
        const environment: Environment = {
          from: { ...DOCKERFILE, target: at('stage'), args: { A: at('image argument') } },
          packages: [at('package')],
        };
        const trees = [
          runTree({
            environment,
            commands: [at('command'), ['make', at('argument')]],
            env: { V: at('variable') },
            output: at('output'),
            exclude: [at('pattern')],
          }),
          libTree({ environment, paths: [at('library')] }),
        ];
        made.add(
          dockerfile(trees, 'linux/amd64', 'first')
            .replace(/\b(deps|env|image)-[0-9a-f]{16}\b/g, '$1-KEY')
            .split('\n')
            .sort()
            .join('\n'),
        );
      }
      expect(made.size).toBe(1);
    },
  );

  test('the id of a secret is checked against its grammar', () => {
    for (const text of PAYLOADS) {
      const tree = runTree({}, { secrets: { [text]: { source: { env: 'X' }, required: false } }, ssh: false });
      if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/.test(text))
        expect(dockerfile([tree], 'linux/amd64', 'first')).toContain(`/run/secrets/${text} `);
      else expect(() => dockerfile([tree], 'linux/amd64', 'first')).toThrow(/is not the id of a secret/);
    }
  });

  test('a word of a command stays one word, whatever it holds', () => {
    const words = ['printf', '%s\\n', ...PAYLOADS.filter((text) => !text.includes('\0'))];
    const [, script] = commandFiles(runTree({ commands: [words] }).recipe)[0]!;
    const printed = execFileSync('/bin/sh', ['-e'], { input: script, encoding: 'utf8' });
    expect(printed).toBe(
      words
        .slice(2)
        .map((word) => `${word}\n`)
        .join(''),
    );
  });

  test('a key that is none of ours is refused', () => {
    for (const text of PAYLOADS) expect(() => stageName(text)).toThrow(/not a tree key/);
  });
});

test.each([
  'python:3.13',
  'localhost:5000/lambda/python:3.13',
  'public.ecr.aws/lambda/nodejs:22',
  `a/b@sha256:${'0'.repeat(64)}`,
  'registry.example.com:443/a__b/c-d.e:T_1',
  'UPPER.example.com/x',
])('%s is an image reference', (text) => expect(isImageReference(text)).toBe(true));
test.each(['', 'Python', 'a b', 'a:b:c/d e', 'a@sha256:1', '$X', 'a\n', '-a', 'a//b', 'a/'])('%j is none', (text) =>
  expect(isImageReference(text)).toBe(false),
);

test('bake reads ${ and %{ as templates, so they are doubled', () => {
  const text = bakeFile({
    target: {
      t: {
        context: 'x',
        dockerfile: 'D',
        platforms: [],
        output: [],
        secret: [],
        'cache-to': ['type=local,dest=/a/${b}/%{c}'],
      },
    },
  });
  expect(JSON.parse(text).target.t['cache-to']).toEqual(['type=local,dest=/a/$${b}/%%{c}']);
});

test('a vertex names its stage', () => {
  const [tree] = TREES;
  const stage = stageName(tree!.key);
  expect(stageOfVertex(`[${stage} 2/2] RUN x`)).toBe(stage);
  expect(stageOfVertex(`[linux/amd64 ${stage} 2/2] RUN x`)).toBe(stage);
  expect(stageOfVertex(`[linux/arm64 ${stage.replace('deps', 'built')} 2/2] RUN x`)).toBe(stage);
  const hex = stage.slice('deps-'.length);
  expect(stageOfVertex(`[trees linux/arm64 env-${hex}-target 2/2] RUN x`)).toBe(`env-${hex}`);
  expect(stageOfVertex(`[image-${hex}-build builder 3/4] RUN x`)).toBe(`image-${hex}`);
  expect(stageOfVertex(`[internal] load ${stage}`)).toBeUndefined();
  expect(stageOfVertex(`[stage-1 1/1] COPY --from=${stage}`)).toBeUndefined();
});
