import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { buildJson, hashesOf, lambdaPacker, workspace } from './cli.ts';

/** What a function of an example answers. */
export interface Call {
  name: string;
  event: unknown;
  /** Or what makes it, by the architecture (`amd64`, `arm64`). */
  expected: unknown;
}

/** Of a build that compiles what it needs, on a busy machine. */
const COMPILING = 800_000;

export interface Stage {
  /** Changes a checkout's config where the images that stand in for others make it necessary. */
  adapt?: (config: string) => string;
  /** Where it is built and called; both by default. */
  platforms?: readonly string[];
  /** Of those, what the other checkout builds; all by default. */
  again?: readonly string[];
  /** More words for `build`. */
  words?: readonly string[];
}

/**
 * What holds for every example: built for all its targets; built again, it asks no docker; each function answers on both architectures; and another
 * checkout with a store of its own makes the same bytes.
 */
export async function proveExample(
  name: string,
  calls: Call[],
  {
    adapt = (config) => config,
    platforms = ['linux/amd64', 'linux/arm64'],
    words: own = [],
    again: others = platforms,
  }: Stage = {},
): Promise<void> {
  const here = workspace();
  try {
    const words = (checkout: string, command: string, ...more: readonly string[]) => [
      ...[command, ...more, '--config', here.path(checkout, 'package_config.yaml')],
      ...['--dist', here.path(checkout, 'dist'), '--store', here.path(checkout, 'store')],
    ];
    for (const checkout of ['one', 'two']) {
      cpSync(join('examples', name), here.path(checkout), {
        recursive: true,
        filter: (path) => !path.endsWith('/dist'),
      });
      const config = here.path(checkout, 'package_config.yaml');
      writeFileSync(config, adapt(readFileSync(config, 'utf8')));
    }
    const building = ['build', '--json', '--platform', platforms.join(), ...own] as const;
    const first = await lambdaPacker(words('one', ...building), { timeoutMs: COMPILING });
    expect(first.stderr).not.toMatch(/^error: /m);
    expect(buildJson(first).targets.map(({ status }) => status)).not.toContain('failed');
    const again = await lambdaPacker(words('one', ...building));
    expect(again.docker).toEqual([]);
    expect(new Set(buildJson(again).targets.map(({ status }) => status))).toEqual(new Set(['unchanged']));
    for (const { name: called, event, expected } of calls)
      for (const platform of platforms) {
        const ran = await lambdaPacker(
          words('one', 'invoke', called, '--platform', platform, '--event', JSON.stringify(event), '--timeout', '300'),
        );
        const arch = platform === 'linux/arm64' ? 'arm64' : 'amd64';
        const wanted = typeof expected === 'function' ? expected(arch) : expected;
        expect([called, platform, ran.code, JSON.parse(ran.stdout)]).toEqual([called, platform, 0, wanted]);
      }
    await lambdaPacker(words('two', 'build', '--platform', others.join(), ...own), { timeoutMs: COMPILING });
    const [hashes, same] = ['one', 'two'].map((checkout) => Object.entries(hashesOf(here.path(checkout, 'dist'))));
    const archs = others.map((platform) => platform.slice('linux/'.length));
    expect(same).toEqual(hashes!.filter(([file]) => archs.some((arch) => file.includes(arch))));
  } finally {
    here.remove();
  }
}
