import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { VERSION } from '../src/version.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.d.ts'),
);
const importsOf = (path: string): string[] =>
  [...readFileSync(join('src', path), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!);
const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const inHouse = (path: string): string[] =>
  importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name));

/** What each room may use of the others. Types and tables that all share are named one by one. */
const SHARED = [
  'errors.ts',
  'ports.ts',
  'files.ts',
  'version.ts',
  'plan/runtimes.ts',
  'plan/canonical.ts',
  'byte-order.ts',
  'hash-file.ts',
  'target-id.ts',
  'plan/installer-table.ts',
  'plan/recipe.ts',
  'config/nearest.ts',
  'plan/shown-path.ts',
  'plan/installer-versions.ts',
  'plan/patterns.ts',
  'plan/lock-blocks.ts',
  'inspect/elf.ts',
  'report/text.ts',
  'config/templates.ts',
  'config/published-name.ts',
  'graph/image-reference.ts',
  'graph/docker-process.ts',
  'graph/builder.ts',
  'doctor/remedies.ts',
];
const MAY_IMPORT: Record<string, string[]> = {
  config: [],
  plan: [],
  graph: [],
  archive: [],
  inspect: ['archive'],
  init: ['config'],
  store: ['archive'],
  outputs: [],
  report: ['inspect'],
  sandbox: ['graph', 'archive'],
  sbom: ['inspect'],
  image: ['archive', 'convert', 'graph'],
  build: ['convert', 'image', 'sandbox', 'sbom', 'plan', 'graph', 'archive', 'inspect', 'store', 'outputs', 'report'],
  lock: ['plan', 'graph'],
  'locking.ts': ['archive', 'config', 'graph', 'lock', 'outputs', 'plan'],
  'pipeline.ts': ['lock', 'build', 'config', 'plan', 'graph', 'archive', 'inspect', 'store', 'outputs', 'report'],
  actions: [
    'pipeline.ts',
    'publishing.ts',
    'converting.ts',
    'locking.ts',
    'lock',
    'build',
    'config',
    'plan',
    'inspect',
    'store',
    'outputs',
    'report',
    'publish',
    'convert',
    'aws',
  ],
  convert: ['archive', 'inspect'],
  'converting.ts': ['archive', 'convert', 'outputs', 'publish'],
  publish: ['inspect'],
  'publishing.ts': ['build', 'config', 'plan', 'outputs', 'publish'],
  aws: ['convert', 'publish'],
  doctor: ['convert', 'image', 'graph'],
  cli: [
    'init',
    'doctor',
    'sandbox',
    'pipeline.ts',
    'publishing.ts',
    'converting.ts',
    'locking.ts',
    'lock',
    'build',
    'config',
    'plan',
    'inspect',
    'store',
    'outputs',
    'report',
    'publish',
    'convert',
    'aws',
  ],
};

describe('imports go one way', () => {
  test.each(files.filter((path) => folderOf(path) in MAY_IMPORT))('%s', (path) => {
    const room = folderOf(path);
    const foreign = inHouse(path).filter(
      (target) =>
        folderOf(target) !== room &&
        !SHARED.includes(target) &&
        !target.endsWith('/types.ts') &&
        !target.startsWith('../node_modules'),
    );
    expect(foreign.filter((target) => !MAY_IMPORT[room]!.includes(folderOf(target)))).toEqual([]);
  });

  test('a package has one importer', () => {
    const owners = {
      '@actions': 'actions',
      commander: 'cli',
      'string-width': 'report',
      '@cdktf/hcl2json': 'init',
      'tar-stream': 'archive',
      yauzl: 'inspect',
      yazl: 'actions',
      'd3-hierarchy': 'report',
      '@cyclonedx/cyclonedx-library': 'sbom',
      'packageurl-js': 'sbom',
      'spdx-expression-parse': 'inspect',
    };
    // Other tools' YAML is read, and a configuration written, by init.
    const yaml = files.filter((path) => importsOf(path).includes('yaml')).map(folderOf);
    expect([...new Set(yaml)].sort()).toEqual(['config', 'init']);
    const strangers = files.flatMap((path) =>
      importsOf(path)
        .map((name) => name.replace(/^@actions\/.*/, '@actions').replace(/^(@cyclonedx\/[^/]+)\/.*/, '$1'))
        .filter((name) => (name in owners ? folderOf(path) !== owners[name as keyof typeof owners] : false))
        .map((name) => `${path} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  test('only the edges read the environment', () => {
    const readers = files.filter(
      (path) =>
        !['cli', 'actions'].includes(folderOf(path)) && /process\.env\b/.test(readFileSync(join('src', path), 'utf8')),
    );
    expect(readers).toEqual([]);
  });
});

test('the version in plans is the package’s', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});
