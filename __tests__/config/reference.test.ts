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

  // Each key's example is tried where the key stands, with what it needs around it.
  const around: { [key: string]: string } = {
    'layer.image': 'layers: {x: {runtime: python3.13, EXAMPLE}}',
    'function.image_tag': 'lambdas: {x: {path: ., handler: a.b, type: image, EXAMPLE}}',
    'function.image_index': 'lambdas: {x: {path: ., handler: a.b, type: image, EXAMPLE}}',
    'function.base': 'lambdas: {x: {path: ., handler: a.b, type: image, EXAMPLE}}',
    'function.dockerfile': 'lambdas: {x: {path: ., type: image, EXAMPLE}}',
    'function.layers': 'layers: {common-utils: {path: .}}\nlambdas: {x: {path: ., EXAMPLE}}',
    'function.path': 'lambdas: {x: {EXAMPLE}}',
    'function.type': 'lambdas: {x: {path: ., handler: a.b, EXAMPLE}}',
    'function.handler': 'lambdas: {x: {path: ., EXAMPLE}}',
    function: 'lambdas: {x: {path: ., handler: a.b, EXAMPLE}}',
    'layer.path': 'layers: {x: {EXAMPLE}}',
    'layer.requirements': 'layers: {x: {EXAMPLE}}',
    layer: 'layers: {x: {path: ., EXAMPLE}}',
    'build.target': 'layers: {x: {path: ., build: {dockerfile: Dockerfile, EXAMPLE}}}',
    'build.args': 'layers: {x: {path: ., build: {dockerfile: Dockerfile, EXAMPLE}}}',
    build: 'layers: {x: {path: ., build: {EXAMPLE}}}',
    'secret.required': 'layers: {x: {path: ., build: {secrets: {s: {env: A, EXAMPLE}}}}}',
    secret: 'layers: {x: {path: ., build: {secrets: {s: {EXAMPLE}}}}}',
    'base.target': 'lambdas: {x: {path: ., handler: a.b, type: image, base: {dockerfile: Dockerfile, EXAMPLE}}}',
    'base.args': 'lambdas: {x: {path: ., handler: a.b, type: image, base: {dockerfile: Dockerfile, EXAMPLE}}}',
    base: 'lambdas: {x: {path: ., handler: a.b, type: image, base: {EXAMPLE}}}',
    dependencies: 'layers: {x: {path: ., dependencies: {EXAMPLE}}}',
    publish: 'publish: {EXAMPLE}\nlayers: {x: {path: .}}',
    organization: 'publish: {accounts: {EXAMPLE}}\nlayers: {x: {path: .}}',
    'source.path': 'layers: {x: {path: [{EXAMPLE}]}}',
    source: 'layers: {x: {path: [{path: ., EXAMPLE}]}}',
    'requirements.file': 'layers: {x: {requirements: {EXAMPLE}}}',
    requirements: 'layers: {x: {requirements: {file: r.txt, EXAMPLE}}}',
    max_size: 'layers: {x: {path: ., max_size: {EXAMPLE}}}',
    verify: 'lambdas: {x: {path: ., handler: a.b, verify: {EXAMPLE}}}',
    'configuration.layers': 'EXAMPLE',
    'configuration.lambdas': 'EXAMPLE',
    configuration: 'EXAMPLE\nlayers: {x: {path: ., runtime: python3.13}}',
    base_images: 'base_images: {EXAMPLE}\nlayers: {x: {path: .}}',
  };
  const rows = sectionsOf(top.sections).flatMap((section) =>
    Object.entries(section.keys).map(
      ([name, key]) => [`${section.name}.${name}`, section.name, `${name}: ${key.example}`] as const,
    ),
  );
  test.each(rows)('the example of %s is right', (id, section, example) => {
    const frame = around[id] ?? around[section]!;
    const text = frame.replace('EXAMPLE', () => example.replace('sha256:…', `sha256:${'a'.repeat(64)}`));
    parse(text.includes('runtime_default') ? text : `runtime_default: python3.13\n${text}`);
  });
});

describe('schema.json', () => {
  test('is made from the tables', () => {
    expect(readFileSync(schemaPath, 'utf8')).toBe(schemaText);
  });
});
