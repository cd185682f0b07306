import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { proveExample } from './support/example.ts';

/** Docker Hub's images and Amazon Linux stand in as Debian with the same tools. */
const debian = (packages: string) => `image: localhost:5000/debian:trixie\n      packages: [${packages}]`;

test(
  'examples/typescript: bundled on the host',
  () =>
    proveExample('typescript', [
      {
        name: 'hello',
        event: { name: 'Ada' },
        expected: (arch: string) => ({ greeting: 'Hello, Ada', id: 8, arch: arch === 'amd64' ? 'x64' : arch }),
      },
    ]),
  600_000,
);

test(
  'examples/go: cross-compiled on the host',
  () =>
    proveExample(
      'go',
      [{ name: 'hello', event: { name: 'Ada' }, expected: (arch: string) => ({ greeting: 'Hello, Ada', arch }) }],
      { adapt: (config) => config.replace(/image: .*golang.*/, debian('golang-go, ca-certificates')) },
    ),
  900_000,
);

/** Debian's Rust with both standard libraries stands in for Docker Hub's image, whose `rustup` fetches the other. */
const RUST = `FROM localhost:5000/debian:trixie
RUN dpkg --add-architecture arm64 && apt-get update -q \\
  && apt-get install -y -q --no-install-recommends cargo gcc libc6-dev ca-certificates gcc-aarch64-linux-gnu libc6-dev-arm64-cross libstd-rust-dev libstd-rust-dev:arm64 \\
  && rm -rf /var/lib/apt/lists/*
RUN ln -s true /usr/bin/rustup
`;

test('examples/rust: cross-compiled on the host', async () => {
  const image = 'localhost:5000/lambda-packer/rust:1';
  execFileSync('docker', ['buildx', 'build', '--quiet', '--push', '--tag', image, '-'], { input: RUST });
  await proveExample(
    'rust',
    [
      {
        name: 'hello',
        event: { name: 'Ada' },
        expected: (arch: string) => ({ greeting: 'Hello, Ada', arch: arch === 'amd64' ? 'x86_64' : 'aarch64' }),
      },
    ],
    {
      adapt: (config) =>
        config
          .replace(/image: .*rust.*/, `image: ${image}`)
          .replace(/ +packages: .*\n/, '')
          // Only to be quick.
          .replace('RUSTFLAGS:', "CARGO_PROFILE_RELEASE_OPT_LEVEL: '0'\n        RUSTFLAGS:"),
    },
  );
}, 900_000);

test(
  'examples/java: jars of Maven in lib/',
  () =>
    proveExample('java', [{ name: 'hello', event: { name: 'ada' }, expected: { greeting: 'Hello, Ada' } }], {
      adapt: (config) => config.replace(/image: .*maven.*/, debian('maven, openjdk-21-jdk-headless')),
    }),
  900_000,
);

test('examples/ridge: compiled against libraries that come along, in a layer and in a function', () => {
  const adapt = (config: string) => {
    const adapted = config
      .replace(
        /packages: \[.*\]/,
        'image: localhost:5000/debian:trixie\n  packages: [python3-pip, python3-dev, gcc, pkg-config, libxml2-dev, libxslt1-dev, libxmlsec1-dev, libxmlsec1-openssl]',
      )
      // Only to be quick, and since Debian's compiler is newer.
      .replace('env: { ', "env: { CFLAGS: '-g0 -O0 -Wno-error=incompatible-pointer-types', ")
      .replaceAll('/usr/lib64/', '/usr/lib/*-linux-gnu/');
    expect(adapted).toContain('libxmlsec1-dev');
    return adapted;
  };
  return proveExample(
    'ridge',
    ['sign', 'sign-alone'].map((name) => ({ name, event: { id: 3 }, expected: { id: 3, signed: true } })),
    // Compiling under emulation takes a quarter of an hour; and Debian's libraries ask for a newer glibc than Lambda's.
    { adapt, platforms: ['linux/amd64'], words: ['--verify', 'off'] },
  );
}, 900_000);
