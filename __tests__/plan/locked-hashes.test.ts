import { describe, expect, test } from '@jest/globals';
import type { Platform } from '../../src/config/types.ts';
import { lockedHashes } from '../../src/plan/locked-hashes.ts';
import type { Runtime } from '../../src/plan/runtimes.ts';
import type { Tree } from '../../src/plan/types.ts';

const of = (
  name: string,
  text: string,
  platform: Platform = 'linux/arm64',
  runtime: Runtime = 'python3.13',
): ReturnType<typeof lockedHashes> => {
  const files = new Map([[`functions/api/${name}`, { content: Buffer.from(text) }]]);
  return lockedHashes([{ recipe: { kind: 'install', platform, runtime }, origin: { files } } as unknown as Tree]);
};
const hex = (digit: string, length = 64) => digit.repeat(length);
const sri = (digit: string) => `sha512-${Buffer.from(hex(digit, 128), 'hex').toString('base64')}`;
const npm = (name: string) => ({ ecosystem: 'npm', name, version: '1.0.0' });

describe('the hash of what was installed', () => {
  test.each([
    [
      'package-lock.json',
      JSON.stringify({
        packages: {
          '': { name: 'app', version: '1.0.0' },
          'node_modules/a/node_modules/@s/b': { version: '1.0.0', integrity: sri('a') },
        },
      }),
    ],
    ['pnpm-lock.yaml', `packages:\n\n  '@s/b@1.0.0':\n    resolution: {integrity: ${sri('a')}}\n`],
    ['pnpm-lock.yaml', `packages:\n\n  /@s/b@1.0.0(react@18.0.0):\n    resolution: {integrity: ${sri('a')}}\n`],
    ['yarn.lock', `\n"@s/b@^1.0.0", "@s/b@1":\n  version "1.0.0"\n  resolved "https://x/y"\n  integrity ${sri('a')}\n`],
  ])('in %s', (name, text) => {
    expect(of(name, text, 'linux/arm64', 'nodejs22.x')(npm('@s/b'))).toEqual([
      { algorithm: 'sha512', hex: hex('a', 128) },
    ]);
    expect(of(name, text, 'linux/arm64', 'nodejs22.x')(npm('b'))).toEqual([]);
  });

  test('in Gemfile.lock', () => {
    const text = `GEM\n  specs:\n    rack (3.1.0)\n\nCHECKSUMS\n  rack (3.1.0) sha256=${hex('b')}\n  other (1)\n\nBUNDLED WITH\n   2.6.0\n`;
    expect(of('Gemfile.lock', text)({ ecosystem: 'gem', name: 'rack', version: '3.1.0' })).toEqual([
      { algorithm: 'sha256', hex: hex('b') },
    ]);
  });

  test('in requirements that name one archive only', () => {
    const text = `Idna==3.10 \\\n    --hash=sha256:${hex('c')}\nsix==1.0 --hash=sha256:${hex('d')} --hash=sha256:${hex('e')}\n`;
    const find = of('requirements.txt', text);
    expect(find({ ecosystem: 'pypi', name: 'idna', version: '3.10' })).toEqual([
      { algorithm: 'sha256', hex: hex('c') },
    ]);
    expect(find({ ecosystem: 'pypi', name: 'six', version: '1.0' })).toEqual([]);
  });

  test('in uv.lock is that of the wheel for the target', () => {
    const wheel = (tags: string, digit: string) =>
      `{ url = "https://x/my_pkg-2.0-${tags}.whl", hash = "sha256:${hex(digit)}" }`;
    const text = `version = 1\n[[package]]\nname = "my-pkg"\nversion = "2.0"\nsdist = { url = "https://x/my_pkg-2.0.tar.gz", hash = "sha256:${hex('0')}" }\nwheels = [${[
      wheel('cp312-cp312-manylinux_2_17_aarch64.manylinux2014_aarch64', '1'),
      wheel('cp313-cp313-manylinux_2_17_aarch64.manylinux2014_aarch64', '2'),
      wheel('cp313-cp313-musllinux_1_2_aarch64', '3'),
      wheel('cp39-abi3-manylinux_2_17_x86_64', '4'),
      wheel('cp313-cp313t-manylinux_2_17_x86_64', '5'),
    ].join(', ')}]\n`;
    const it = { ecosystem: 'pypi', name: 'My.Pkg', version: '2.0' };
    expect(of('uv.lock', text)(it)).toEqual([{ algorithm: 'sha256', hex: hex('2') }]);
    expect(of('uv.lock', text, 'linux/amd64')(it)).toEqual([{ algorithm: 'sha256', hex: hex('4') }]);
    expect(of('uv.lock', text, 'linux/amd64', 'python3.14')(it)).toEqual([{ algorithm: 'sha256', hex: hex('4') }]);
    expect(of('uv.lock', 'not [ toml')(it)).toEqual([]);
  });
});
