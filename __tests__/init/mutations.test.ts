import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diskHost } from '../../src/config/load.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { propose } from '../../src/init/init.ts';
import { openRepository } from '../../src/init/repository.ts';
import { readTemplate } from '../../src/init/sam.ts';

const golden = resolve('__tests__/init/golden');
const runs = process.env.LAMBDA_PACKER_FUZZ === 'full' ? 1000 : 60;

const FILES = [
  ['sam', 'template.yaml'],
  ['serverless-python', 'serverless.yml'],
  ['serverless-esbuild', 'serverless.yml'],
  ['juniper', 'manifest.yml'],
  ['terraform', 'infra/main.tf'],
  ['cdk', 'cdk.out/AppStack.assets.json'],
  ['cdk', 'cdk.out/AppStack.template.json'],
] as const;

/** What is put into a text at a place, or takes the place of what stands there. */
const PIECES = [
  ...['!Ref Nothing', '!Sub "${', '${self:custom}', '${self:functions}', '${file(serverless.yml)}', '[', '{', '}', '"'],
  ...[
    '\n',
    '  ',
    '\t',
    ': ',
    '- ',
    '&a ',
    '*a',
    '<<: *a',
    'null',
    '0',
    'true',
    '!If [a, b]',
    '\u0000',
    '\u202e',
    '%YAML',
    '---',
  ],
  ...[
    'Fn::If: [IsProduction, {Ref: IsProduction}, 1]',
    '__proto__:',
    'constructor:',
    '../../..',
    '/etc/passwd',
    '${module.x}',
  ],
];

const edit = fc.record({
  at: fc.nat(),
  remove: fc.integer({ min: 0, max: 40 }),
  piece: fc.constantFrom(...PIECES),
});

describe('a mutated file of another tool is read without a crash, and what is written is a configuration', () => {
  test.each(FILES)('%s/%s', async (name, file) => {
    const repository = openRepository(join(golden, name, 'project'));
    const text = readFileSync(join(repository.root, file), 'utf8');
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const mutated = edits.reduce((so, { at, remove, piece }) => {
          const place = at % (so.length + 1);
          return so.slice(0, place) + piece + so.slice(place + remove);
        }, text);
        const changed = { ...repository, text: (path: string) => (path === file ? mutated : repository.text(path)) };
        const { config, notices, functions, layers } = await propose(changed);
        for (const { message, at } of notices) {
          expect(message).not.toMatch(/undefined|\[object/);
          expect(at!.line).toBeGreaterThan(0);
        }
        const { root } = repository;
        const shown = { path: join(root, 'package_config.yaml'), shown: 'package_config.yaml' };
        if (functions + layers > 0)
          expect(parseConfig(config, shown, diskHost).packages).toHaveLength(functions + layers);
      }),
      { seed: 7, numRuns: file.endsWith('.tf') ? Math.ceil(runs / 4) : runs, endOnFailure: true },
    );
  });
});

test('conditions that name each other twice are given up, not followed', () => {
  const conditions = Array.from({ length: 60 }, (_, i) => `  C${i}: !And [!Condition C${i + 1}, !Condition C${i + 1}]`);
  const text = [
    'Conditions:',
    ...conditions,
    '  C60: !Equals [a, a]',
    'Resources:',
    '  F:',
    '    Type: AWS::Serverless::Function',
    '    Properties: { CodeUri: !If [C0, a, b], Handler: app.handler }',
  ].join('\n');
  const started = Date.now();
  const { notices } = readTemplate(text, 'template.yaml', openRepository(join(golden, 'empty/project'))) as {
    notices: { message: string }[];
  };
  expect(notices.map(({ message }) => message).join()).toContain('its references go in a circle');
  expect(Date.now() - started).toBeLessThan(5000);
});
