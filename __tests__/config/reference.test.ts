import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { top } from '../../src/config/keys-top.ts';
import { loadConfig } from '../../src/config/load.ts';
import { fillReference } from '../../src/config/reference.ts';
import { schemaJson, sectionsOf } from '../../src/config/schema.ts';
import { parse } from './hosts.ts';
import { KEY_EXAMPLES } from './key-examples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pagePath = join(root, 'docs/configuration.md');
const schemaPath = join(root, 'schema.json');
const schemaText = `${JSON.stringify(schemaJson(), null, 2)}\n`;

// LAMBDA_PACKER_UPDATE=1 writes what is made from the tables anew.
if (process.env.LAMBDA_PACKER_UPDATE === '1') {
  writeFileSync(schemaPath, schemaText);
  writeFileSync(pagePath, fillReference(readFileSync(pagePath, 'utf8')));
}
const page = readFileSync(pagePath, 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);

describe('docs/configuration.md', () => {
  test('its tables are those of the parser', () => {
    expect(fillReference(page)).toBe(page);
  });

  test('every section of the language has a table', () => {
    const tables = [...page.matchAll(/<!-- keys ([\w]+)/g)].map((match) => match[1]);
    for (const section of sectionsOf(top.sections)) {
      if (section.name !== 'base_images') expect(tables).toContain(section.name);
    }
  });

  test('every key has a meaning', () => {
    for (const section of sectionsOf(top.sections)) {
      for (const [name, key] of Object.entries(section.keys)) expect(`${name}: ${key.doc}`).toMatch(/: .+/);
    }
  });

  test.each(examples.map((example, i) => [i + 1, example] as const))(
    'example %i parses where its files are',
    (_, example) => {
      const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-docs-'));
      try {
        for (const [path] of example.matchAll(/\.\/[\w./-]+/g)) {
          if (/\.(txt|pem)$|Dockerfile$/.test(path)) {
            mkdirSync(join(folder, path, '..'), { recursive: true });
            writeFileSync(join(folder, path), '');
          } else mkdirSync(join(folder, path), { recursive: true });
        }
        writeFileSync(join(folder, 'package_config.yaml'), example);
        expect(loadConfig(join(folder, 'package_config.yaml')).warnings).toEqual([]);
        expect(example).toMatch(/^# yaml-language-server: \$schema=/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  // Each key's example is tried where the key stands; __tests__/e2e/reference.slow.ts builds them.
  test.each(KEY_EXAMPLES)('the example of %s is right', (_, text) => {
    parse(text);
  });
});

describe('schema.json', () => {
  test('is made from the tables', () => {
    expect(readFileSync(schemaPath, 'utf8')).toBe(schemaText);
  });
});
