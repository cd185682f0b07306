import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gem, gemServer } from '../graph/gems.ts';
import { lambdaPacker, workspace } from './support/cli.ts';
import { expectRepeatable, textsIn } from './support/installed.ts';

const { invoke } = await import('../../scripts/invoke.mjs');

const PASSWORD = 'c4nary-p4ssw0rd';
const here = workspace();
let server: Awaited<ReturnType<typeof gemServer>>;
beforeAll(async () => {
  const module = (name: string, value: string) => ({
    [`lib/${name}.rb`]: `module ${name.toUpperCase()}\n  VALUE = ${value}\nend\n`,
  });
  // Compiled without a compiler: what would be a Makefile's work is done before. It notes the machine that it ran on.
  const extconf =
    "File.write('Makefile', '')\nFile.write('../lib/lpbuilt_machine.rb', \"LPBUILT_MACHINE = #{`uname -m`.strip.inspect}\\n\")\n";
  server = await gemServer(`me:${PASSWORD}`, {
    'lppure-1.0.0.gem': await gem('lppure', '1.0.0', module('lppure', "'pure'")),
    'lpfast-1.0.0.gem': await gem('lpfast', '1.0.0', module('lpfast', "'source'")),
    'lpfast-1.0.0-x86_64-linux.gem': await gem('lpfast', '1.0.0', module('lpfast', "'x86_64'"), 'x86_64-linux'),
    'lpfast-1.0.0-aarch64-linux.gem': await gem('lpfast', '1.0.0', module('lpfast', "'aarch64'"), 'aarch64-linux'),
    'lpbuilt-1.0.0.gem': await gem(
      'lpbuilt',
      '1.0.0',
      { 'lib/lpbuilt.rb': "require 'lpbuilt_machine'\n", 'ext/extconf.rb': extconf },
      'ruby',
      ['ext/extconf.rb'],
    ),
    'lptest-1.0.0.gem': await gem('lptest', '1.0.0', module('lptest', '1')),
  });
  here.write(
    {
      'package_config.yaml':
        'runtime_default: ruby3.3\nplatforms_default: [linux/amd64, linux/arm64]\nlayers_mode: attach\nbuild: { env: { MAKE: /bin/true } }\nlayers:\n  gems: { requirements: ./api/Gemfile.lock }\nlambdas:\n  api: { path: ./api, handler: app.handler, exclude: [shared] }\n  bare: { path: ./bare, handler: app.handler, layers: [gems] }\n',
      'api/Gemfile': `source "http://${server.origin}"\ngem "lppure"\ngem "lpfast"\ngem "lpbuilt"\ngem "shared", path: "./shared"\ngroup :test do\n  gem "lptest"\nend\n`,
      'api/Gemfile.lock': `PATH\n  remote: shared\n  specs:\n    shared (1.0.0)\n\nGEM\n  remote: http://${server.origin}/\n  specs:\n    lpbuilt (1.0.0)\n    lpfast (1.0.0)\n    lpfast (1.0.0-aarch64-linux)\n    lpfast (1.0.0-x86_64-linux)\n    lppure (1.0.0)\n    lptest (1.0.0)\n\nPLATFORMS\n  aarch64-linux\n  ruby\n  x86_64-linux\n\nDEPENDENCIES\n  lpbuilt\n  lpfast\n  lppure\n  lptest\n  shared!\n\nBUNDLED WITH\n   2.5.22\n`,
      'api/shared/shared.gemspec':
        'Gem::Specification.new do |s|\n  s.name = "shared"\n  s.version = "1.0.0"\n  s.summary = "s"\n  s.authors = ["me"]\n  s.files = `git ls-files`.split\nend\n',
      'api/shared/lib/shared.rb': 'SHARED = 42\n',
      'api/app.rb':
        'require "lppure"\nrequire "lpfast"\nrequire "lpbuilt"\nrequire "shared"\ndef handler(event:, context:)\n  { pure: LPPURE::VALUE, fast: LPFAST::VALUE, built: LPBUILT_MACHINE, shared: SHARED }\nend\n',
      'bare/app.rb':
        'require "lppure"\nrequire "shared"\ndef handler(event:, context:)\n  { pure: LPPURE::VALUE, shared: SHARED }\nend\n',
    },
    'app',
  );
});
afterAll(async () => {
  await server.close();
  here.remove();
});

test('bundler: functions and layers of both architectures, compiled gems, local gems and a private server; the password is nowhere', async () => {
  const env = { [`BUNDLE_${server.host.replaceAll('.', '__')}`]: `me:${PASSWORD}` };
  const { dist, first } = await expectRepeatable(
    here,
    'app/package_config.yaml',
    env,
    [PASSWORD],
    ['--platform', 'linux/amd64'],
  );
  expect(first.stderr).toMatch(/lpbuilt-1.0.0: it must be compiled on linux\/arm64/);
  for (const [arch, machine] of [
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
  ] as const) {
    const files = await textsIn(join(dist, `api-${arch}.zip`));
    const gems = new Set(
      [...files.keys()].flatMap((name) => /^vendor\/bundle\/ruby\/3\.3\.0\/gems\/([^/]+)\//.exec(name)?.[1] ?? []),
    );
    expect([...gems].sort()).toEqual([
      'lpbuilt-1.0.0',
      `lpfast-1.0.0-${machine}-linux`,
      'lppure-1.0.0',
      'shared-1.0.0',
    ]);
    expect([...files.keys()].filter((name) => /gem_make\.out|mkmf\.log|\/cache\//.test(name))).toEqual([]);
    expect(files.get('vendor/bundle/ruby/3.3.0/gems/lpbuilt-1.0.0/lib/lpbuilt_machine.rb')?.toString()).toBe(
      `LPBUILT_MACHINE = "${machine}"\n`,
    );
  }
  const image = 'localhost:5000/lambda/ruby:3.3';
  const answers = await Promise.all(
    (['amd64', 'arm64'] as const).map((arch) =>
      invoke({ zip: join(dist, `api-${arch}.zip`), image, platform: `linux/${arch}`, handler: 'app.handler' }),
    ),
  );
  expect(answers.map(({ error }) => error)).toEqual([undefined, undefined]);
  expect(answers.map(({ result }) => result)).toEqual([
    { pure: 'pure', fast: 'x86_64', built: 'x86_64', shared: 42 },
    { pure: 'pure', fast: 'aarch64', built: 'aarch64', shared: 42 },
  ]);
  const layered = await invoke({
    zip: join(dist, 'bare-amd64.zip'),
    layers: [join(dist, 'gems-amd64.zip')],
    image,
    handler: 'app.handler',
  });
  expect([layered.error, layered.result]).toEqual([undefined, { pure: 'pure', shared: 42 }]);
}, 600_000);

test('a lock file that its Gemfile has left behind, or that is for other platforms, fails with what to run', async () => {
  const build = (platform: string) =>
    lambdaPacker(
      [
        'build',
        '--config',
        here.path('app/package_config.yaml'),
        '--dist',
        here.path('dist-3'),
        '--store',
        here.path('store-3'),
        '--only',
        'api',
        '--platform',
        platform,
      ],
      {
        env: { [`BUNDLE_${server.host.replaceAll('.', '__')}`]: `me:${PASSWORD}` },
      },
    );
  here.write({ 'api/Gemfile': `source "http://${server.origin}"\ngem "lppure"\ngem "lpnew"\n` }, 'app');
  const stale = await build('linux/amd64');
  expect(stale.code).toBe(1);
  expect(stale.stderr).toMatch(/`bundle install \(api\/Gemfile.lock\)` failed/);
  expect(stale.stderr).toMatch(/the lock file does not fit the project any more/);
}, 300_000);
