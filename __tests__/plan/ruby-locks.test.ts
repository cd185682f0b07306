import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PackerError } from '../../src/errors.ts';
import { bundlerConfig } from '../../src/graph/bundler-config.ts';
import { gemfileLock } from '../../src/plan/gemfile-lock.ts';
import { projectReader } from '../../src/plan/project-reader.ts';
import { readRubyProject } from '../../src/plan/ruby-projects.ts';

const LOCK = `GIT
  remote: https://git.example/me/tool.git
  revision: 0123456789012345678901234567890123456789
  branch: main
  specs:
    tool (2.0.0)
      rack (>= 2)

PATH
  remote: ../shared
  specs:
    shared (1.0.0)
      rack

GEM
  remote: https://gems.example/
  specs:
    nokogiri (1.16.0-aarch64-linux)
      racc (~> 1.4)
    nokogiri (1.16.0-x86_64-linux)
      racc (~> 1.4)
    racc (1.8.1)
    rack (3.1.8)

PLATFORMS
  aarch64-linux
  x86_64-linux

DEPENDENCIES
  nokogiri
  shared!
  tool!

CHECKSUMS
  rack (3.1.8) sha256=00

RUBY VERSION
   ruby 3.3.5p100

BUNDLED WITH
   2.5.22
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ruby-'));
  put({
    'api/Gemfile':
      'source "https://gems.example"\nruby file: ".ruby-version"\ngem "nokogiri"\neval_gemfile "../more.rb"\n',
    'api/Gemfile.lock': LOCK,
    'api/.ruby-version': '3.3.5\n',
    'api/app.rb': '',
    'more.rb': 'gem "shared", path: "../shared"\n',
    'shared/shared.gemspec': 'Gem::Specification.new\n',
    'shared/lib/shared.rb': '',
    'shared/vendor/bundle/ruby/x.rb': '',
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const put = (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
};
const read = () => readRubyProject(join(root, 'api/Gemfile.lock'), projectReader({}));
const problems = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof PackerError)
      return error.problems.map((p) => `${p.at?.file.split('/').at(-1)}:${p.at?.line} ${p.message}`);
    throw error;
  }
  return [];
};

describe('Gemfile.lock', () => {
  test('its gems, and the folders of local ones', () => {
    expect(gemfileLock(LOCK)).toEqual({
      folders: ['../shared'],
      lines: [
        'nokogiri 1.16.0-aarch64-linux',
        'nokogiri 1.16.0-x86_64-linux',
        'racc 1.8.1',
        'rack 3.1.8',
        'shared 1.0.0',
        'tool 2.0.0',
      ],
    });
  });

  test('with the Gemfile, what it evaluates, and local gems in full', () => {
    const project = read();
    expect(project.project).toBe('api');
    expect(project.inputs.map(({ path }) => path)).toEqual([
      'api/.ruby-version',
      'api/Gemfile',
      'api/Gemfile.lock',
      'more.rb',
      'shared/lib/shared.rb',
      'shared/shared.gemspec',
    ]);
    put({ 'api/app.rb': 'changed' });
    expect(read().inputs).toEqual(project.inputs);
    put({ 'shared/lib/shared.rb': 'changed' });
    expect(read().inputs).not.toEqual(project.inputs);
    expect(read().secrets).toEqual({});
    put({ 'api/.bundle/config': '---\n' });
    expect(read().secrets).toEqual({ bundle: join(root, 'api/.bundle/config') });
  });

  test('what is missing, or holds a password, is named with its place', () => {
    rmSync(join(root, 'shared'), { recursive: true });
    put({ 'api/Gemfile': 'source "https://me:hunter22@gems.example"\neval_gemfile "gone.rb"\n' });
    const found = problems(read);
    expect(found).toEqual([
      expect.stringMatching(/^Gemfile:1 this line holds a URL with/),
      expect.stringMatching(/^Gemfile.lock:10 .*shared does not exist/),
      expect.stringMatching(/^Gemfile:2 .*gone.rb does not exist/),
    ]);
    expect(found.join()).not.toContain('hunter22');
    rmSync(join(root, 'api/Gemfile'));
    expect(problems(read)).toEqual([expect.stringMatching(/^Gemfile.lock:1 there is no Gemfile beside/)]);
  });

  test('damaged, it never crashes: it is read, or refused with a place', () => {
    const damage = fc.record({ at: fc.nat(LOCK.length), length: fc.nat(40), text: fc.string({ maxLength: 8 }) });
    fc.assert(
      fc.property(damage, ({ at, length, text }) => {
        put({ 'api/Gemfile.lock': LOCK.slice(0, at) + text + LOCK.slice(at + length) });
        for (const each of problems(read)) expect(each).toMatch(/:\d+ /);
      }),
      { seed: 9, numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 3000 : 100 },
    );
  });
});

test("Bundler's logins and mirrors: the user's, the project's and variables; nothing that names a folder", async () => {
  const files: Record<string, string> = {
    '/h/.bundle/config':
      '---\nBUNDLE_PATH: "vendor"\nBUNDLE_GEMS__EXAMPLE__COM: "me:hunter22"\nBUNDLE_LOCAL__RACK: "/src/rack"\n',
    '/p/.bundle/config':
      '---\nBUNDLE_MIRROR__HTTPS://GEMS__EXAMPLE__COM/: "https://u:passw0rd@mirror.example"\nBUNDLE_WITHOUT: "x"\n',
  };
  const config = await bundlerConfig(
    { BUNDLE_OTHER__EXAMPLE: 'token-1', BUNDLE_BUILD__NOKOGIRI: '--x', BUNDLE_JOBS: '1' },
    '/h',
    '/p/.bundle/config',
    async (path) => files[path],
  );
  expect(config.env).toEqual({
    BUNDLE_GEMS__EXAMPLE__COM: 'me:hunter22',
    'BUNDLE_MIRROR__HTTPS://GEMS__EXAMPLE__COM/': 'https://u:passw0rd@mirror.example',
    BUNDLE_OTHER__EXAMPLE: 'token-1',
  });
  expect(config.secrets).toEqual(expect.arrayContaining(['hunter22', 'passw0rd', 'token-1']));
});
