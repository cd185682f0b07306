import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { buildJson, hashesOf, lambdaPacker, workspace } from './cli.ts';

/** What a function of an example answers. */
export interface Call {
  name: string;
  event: unknown;
  expected: unknown;
}

/**
 * What holds for every example: built for all its targets; built again, it asks no docker; each function answers on both architectures; and another
 * checkout with a store of its own makes the same bytes.
 */
export async function proveExample(name: string, calls: Call[], ...more: string[]): Promise<void> {
  const here = workspace();
  try {
    const words = (checkout: string, command: string, ...more: string[]) => [
      ...[command, ...more, '--config', here.path(checkout, 'package_config.yaml')],
      ...['--dist', here.path(checkout, 'dist'), '--store', here.path(checkout, 'store')],
    ];
    for (const checkout of ['one', 'two'])
      cpSync(join('examples', name), here.path(checkout), {
        recursive: true,
        filter: (path) => !path.endsWith('/dist'),
      });
    const first = await lambdaPacker(words('one', 'build', '--json', ...more));
    expect(first.stderr).not.toContain('error');
    expect(buildJson(first).targets.map(({ status }) => status)).not.toContain('failed');
    const again = await lambdaPacker(words('one', 'build', '--json', ...more));
    expect(again.docker).toEqual([]);
    expect(new Set(buildJson(again).targets.map(({ status }) => status))).toEqual(new Set(['unchanged']));
    for (const { name: called, event, expected } of calls)
      for (const platform of ['linux/amd64', 'linux/arm64']) {
        const ran = await lambdaPacker(
          words('one', 'invoke', called, '--platform', platform, '--event', JSON.stringify(event), '--timeout', '300'),
        );
        expect([called, platform, ran.code, JSON.parse(ran.stdout)]).toEqual([called, platform, 0, expected]);
      }
    await lambdaPacker(words('two', 'build', '--json', ...more));
    expect(hashesOf(here.path('two', 'dist'))).toEqual(hashesOf(here.path('one', 'dist')));
  } finally {
    here.remove();
  }
}
