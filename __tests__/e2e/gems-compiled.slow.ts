import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gem, gemServer } from '../graph/gems.ts';
import { listening } from '../graph/servers.ts';
import { lambdaPacker, workspace } from './support/cli.ts';
import { textsIn } from './support/installed.ts';

const here = workspace();
let gems: Awaited<ReturnType<typeof gemServer>>;
let repository: Awaited<ReturnType<typeof listening>>;
let revision: string;

beforeAll(async () => {
  gems = await gemServer('me:secret', {
    'lpnative-1.0.0.gem': await gem(
      'lpnative',
      '1.0.0',
      {
        'lib/lpnative.rb': "require 'lpnative/lpnative'\n",
        'ext/lpnative/extconf.rb': "require 'mkmf'\ncreate_makefile('lpnative/lpnative')\n",
        'ext/lpnative/lpnative.c':
          '#include <ruby.h>\nstatic VALUE word(VALUE self) { return rb_str_new_cstr("compiled"); }\nvoid Init_lpnative(void) { rb_define_module_function(rb_define_module("LPNative"), "word", word, 0); }\n',
      },
      'ruby',
      ['ext/lpnative/extconf.rb'],
    ),
  });
  // A repository over Git's plain protocol: its files as they lie.
  here.write(
    {
      'lpgit.gemspec':
        'Gem::Specification.new do |s|\n  s.name = "lpgit"\n  s.version = "0.1.0"\n  s.summary = "s"\n  s.authors = ["me"]\n  s.files = ["lib/lpgit.rb"]\nend\n',
      'lib/lpgit.rb': 'LPGIT = "from git"\n',
    },
    'lpgit',
  );
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...argv], {
      cwd: here.path('lpgit'),
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'one');
  revision = git('rev-parse', 'HEAD');
  git('clone', '--quiet', '--bare', '.', here.path('served', 'lpgit.git'));
  execFileSync('git', ['update-server-info'], { cwd: here.path('served', 'lpgit.git') });
  repository = await listening((request, response) => {
    const path = join(here.path('served'), decodeURIComponent((request.url ?? '').split('?')[0]!));
    if (path.includes('..') || !statSync(path, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404).end();
    return response.writeHead(200).end(readFileSync(path));
  });
  const source = `http://${gems.origin}`;
  const remote = `http://${repository.origin}/lpgit.git`;
  here.write(
    {
      'package_config.yaml':
        'runtime_default: ruby3.3\nlambdas:\n  api: { path: ./api, handler: app.handler, build: { image: "localhost:5000/debian:trixie", packages: [ruby, ruby-dev, bundler, gcc, libc6-dev, make, git] } }\n',
      'api/Gemfile': `source "${source}"\ngem "lpnative"\ngem "lpgit", git: "${remote}"\n`,
      'api/Gemfile.lock': `GIT\n  remote: ${remote}\n  revision: ${revision}\n  specs:\n    lpgit (0.1.0)\n\nGEM\n  remote: ${source}/\n  specs:\n    lpnative (1.0.0)\n\nPLATFORMS\n  ruby\n  x86_64-linux\n\nDEPENDENCIES\n  lpgit!\n  lpnative\n\nBUNDLED WITH\n   2.5.22\n`,
      'api/app.rb':
        'require "lpnative"\nrequire "lpgit"\ndef handler(event:, context:)\n  [LPNative.word, LPGIT]\nend\n',
    },
    'app',
  );
}, 60_000);
afterAll(async () => {
  await gems.close();
  await repository.close();
  here.remove();
});

test('a gem that is compiled by a compiler, and one from a Git repository', async () => {
  const words = (command: string, ...more: string[]) => [
    ...[command, ...more, '--config', here.path('app', 'package_config.yaml')],
    ...['--dist', here.path('dist'), '--store', here.path('store')],
  ];
  // Debian's glibc is newer than Lambda's.
  const built = await lambdaPacker(words('build', '--verify', 'off'), {
    env: { [`BUNDLE_${gems.host.replaceAll('.', '__')}`]: 'me:secret' },
    timeoutMs: 580_000,
  });
  expect([built.code, built.stderr.match(/^error: .*/gm)]).toEqual([0, null]);
  const names = [...(await textsIn(here.path('dist', 'api-amd64.zip'))).keys()];
  expect(names.filter((name) => /\/\.git(\/|$)|gem_make\.out|\.o$/.test(name))).toEqual([]);
  expect(names.some((name) => name.endsWith('lpnative/lpnative.so'))).toBe(true);
  expect(names.some((name) => name.endsWith('/gems/lpgit-0.1.0/lib/lpgit.rb'))).toBe(true);
  const ran = await lambdaPacker(words('invoke', 'api', '--platform', 'linux/amd64', '--event', '{}'));
  expect([ran.stderr, ran.stdout && JSON.parse(ran.stdout)]).toEqual([expect.anything(), ['compiled', 'from git']]);
}, 600_000);
